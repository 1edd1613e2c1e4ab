import type { Day } from "./board.ts";
import { isDecided } from "./decision.ts";
import type { Decision, DecisionId, Outcome } from "./decision.ts";
import { hasFrame, keptBy, leftIn } from "./ledger.ts";
import type { Ledger, Posting } from "./ledger.ts";
import type { Meeting } from "./meeting.ts";

/** The outcomes that grant the money a decision names; a recommendation or a discussion grants none. */
const GRANTING: ReadonlySet<Outcome> = new Set(["agreed", "agreed-with-changes", "approved"]);

/** The board's decisions as the store has them, each with the day of its meeting. */
export interface Decided {
  readonly decisions: readonly { readonly decision: Decision; readonly date: Meeting["date"] }[];
  readonly dayOf: (at: string) => Day;
}

/** Why an amount that was decided is not in the ledger. */
export type Unposted =
  | { readonly because: "no-frame" }
  | { readonly because: "short"; readonly missing: number }
  | { readonly because: "not-granted"; readonly outcomes: readonly Outcome[] };

/** An amount of a decision that was taken, and whether it is in the ledger. */
export interface AmountTaken {
  readonly decision: Decision;
  readonly effort: string;
  readonly oere: number;
  readonly year: number;
  /** Absent where it is posted. */
  readonly unposted?: Unposted;
}

/** The year of an amount: the one that its purpose names, where it names just one; else its meeting's. */
export function yearOfAmount(purpose: string, date: Day): number {
  const named = new Set(purpose.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return Number(named.size === 1 ? [...named][0] : date.slice(0, 4));
}

/**
 * The ledger with what follows from the decisions: each amount that one grants is posted once, where the year
 * has room for it, and taken back once its text has been opened again. Each has a name of its own, and a version
 * that was opened again stays so; so a reading that is a moment old, or the same one twice, does no harm.
 */
export function settled(ledger: Ledger, decided: Decided): Ledger {
  const revoked = ledger.postings.reduce(
    (now, posting) => withRevoked(now, posting, decided),
    ledger,
  );
  return grantsIn(decided).reduce(
    (now, grant) =>
      has(now, grant.id) || leftIn(now, grant.year) + grant.oere < 0
        ? now
        : { ...now, postings: [...now.postings, grant] },
    revoked,
  );
}

/** The amounts of the decisions that stand, with why those that are not in the ledger are not. */
export function amountsTaken(ledger: Ledger, { decisions }: Decided): readonly AmountTaken[] {
  return decisions
    .filter(({ decision }) => isDecided(decision))
    .flatMap(({ decision, date }) =>
      decision.text.amounts.flatMap(({ purpose: effort, oere }, n): AmountTaken[] => {
        if (oere === 0) return [];
        const year = yearOfAmount(effort, date);
        const amount = { decision, effort, oere, year };
        if (has(ledger, postingId(decision.id, decision.version, n))) return [amount];
        return [{ ...amount, unposted: whyNot(ledger, amount) }];
      }),
    );
}

function whyNot(ledger: Ledger, { decision, year, oere }: AmountTaken): Unposted {
  const { outcomes } = decision.text;
  if (!grants(decision)) return { because: "not-granted", outcomes };
  if (!hasFrame(ledger, year)) return { because: "no-frame" };
  return { because: "short", missing: oere - leftIn(ledger, year) };
}

/** What the decisions grant, in the order in which they were taken. */
function grantsIn({ decisions, dayOf }: Decided): readonly Posting[] {
  const takenAt = ({ decision }: Decided["decisions"][number]): string =>
    `${decision.decidedAt ?? ""} ${decision.id}`;
  return [...decisions]
    .filter(({ decision }) => isDecided(decision) && grants(decision))
    .sort((a, b) => (takenAt(a) < takenAt(b) ? -1 : 1))
    .flatMap(({ decision, date }) => {
      const { id, meeting, item, version, text, decidedAt = "" } = decision;
      return text.amounts.flatMap(({ purpose, oere }, n): Posting[] =>
        oere === 0
          ? []
          : [
              {
                id: postingId(id, version, n),
                year: yearOfAmount(purpose, date),
                effort: purpose,
                kind: "allocation",
                oere: -oere,
                on: dayOf(decidedAt),
                basis: { decision: { id, meeting, item, version } },
              },
            ],
      );
    });
}

/** Where one outcome of several grants, the amounts are what it grants. */
function grants({ text }: Decision): boolean {
  return text.outcomes.some((one) => GRANTING.has(one));
}

/** Takes back a posting whose text was opened again; not more than the effort still has. */
function withRevoked(ledger: Ledger, posting: Posting, { decisions, dayOf }: Decided): Ledger {
  const { basis, revokes, year, effort } = posting;
  if (revokes !== undefined || !("decision" in basis)) return ledger;
  const { id, version } = basis.decision;
  const opened = decisions.find(({ decision }) => decision.id === id)?.decision;
  const next = opened && [...opened.history, opened].find((one) => one.version > version);
  const revoking = `${posting.id}.revoked`;
  if (!next || has(ledger, revoking)) return ledger;
  const back: Posting = {
    id: revoking,
    year,
    effort,
    kind: posting.kind,
    oere: Math.min(0 - posting.oere, keptBy(ledger, { year, effort })),
    on: dayOf(next.writtenAt),
    basis,
    revokes: posting.id,
  };
  return { ...ledger, postings: [...ledger.postings, back] };
}

function postingId(decision: DecisionId, version: number, n: number): string {
  return `${decision}.${version}.${n + 1}`;
}

function has({ postings }: Ledger, id: string): boolean {
  return postings.some((one) => one.id === id);
}
