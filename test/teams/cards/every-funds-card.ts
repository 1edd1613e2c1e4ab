import { POSTING_KINDS, yearsOf } from "../../../src/domain/ledger.ts";
import type { Ledger } from "../../../src/domain/ledger.ts";
import { shownPostings } from "../../../src/domain/shown-funds.ts";
import type { AmountTaken, Unposted } from "../../../src/domain/grants.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { fundsCard } from "../../../src/teams/cards/funds-card.ts";
import { fundsFormCard } from "../../../src/teams/cards/funds-form-card.ts";
import { valueOf } from "../../../src/teams/funds-form.ts";
import type { FundsTyped } from "../../../src/teams/funds-form.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { FundsForm } from "../../../src/usecases/funds/form.ts";
import type { FundsShown } from "../../../src/usecases/funds/show.ts";
import { DAY } from "../../support/board.ts";
import { entered, entry, kroner } from "../../support/funds.ts";
import { decisionOn, decisionShown, itemWith } from "./record-data.ts";
import { DATA } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";

/** Every card of a board's funds, by its name. */
export function everyFundsCard(
  texts: Texts,
  data: CardData,
): Record<string, (page: number) => Card> {
  const { board, name } = data;
  const shown = fundsShown(data);
  const form = (parts: Partial<FundsForm> = {}): FundsForm => ({
    ...{ board, kind: undefined, form: "form-1", seen: 3, today: DAY },
    efforts: effortsIn(data),
    ...parts,
  });
  const typed: FundsTyped = {
    ...{ year: "2027", from: "2026", amount: "1.000", party: "region", day: DAY },
    ...{ effort: valueOf(effortsIn(data)[0] ?? ""), title: name.slice(0, 200), section: "s. 1" },
  };
  const item = itemWith(data, 1);
  const decision = decisionOn(data, item, { confirmed: 2 });
  return {
    "funds-card": (page) => fundsCard(texts, shown, { page }),
    "funds-card, a year": (page) => fundsCard(texts, { ...shown, year: 2027 }, { page }),
    "funds-card, posted": (page) => fundsCard(texts, shown, { note: name, page }),
    "funds-card, empty": () =>
      fundsCard(texts, { ...shown, years: [], postings: [], unposted: [], mayEnter: false }),
    "funds-form-card": () => fundsFormCard(texts, form()),
    ...Object.fromEntries(
      POSTING_KINDS.flatMap((kind) => [
        [`funds-form-card, ${kind}`, () => fundsFormCard(texts, form({ kind }))],
        [
          `funds-form-card, ${kind}, typed`,
          () => fundsFormCard(texts, form({ kind }), { note: name, typed }),
        ],
        [
          `funds-form-card, ${kind}, without efforts`,
          () => fundsFormCard(texts, form({ kind, efforts: [] })),
        ],
      ]),
    ),
    "decision-card, with funds": () => {
      const funds = [
        ...unpostedIn(data),
        ...decision.text.amounts.map(({ purpose: effort, oere }) => ({
          ...{ decision, effort, oere, year: 2027 },
        })),
      ];
      return decisionCard(texts, decisionShown(data, item, { decision }), { funds });
    },
  };
}

const size = (data: CardData): number => (data === DATA.large ? 40 : data === DATA.odd ? 1 : 3);

function effortsIn({ name, ...data }: CardData): readonly string[] {
  const all = size({ name, ...data });
  return Array.from({ length: all }, (_, n) => `${n + 1} ${name}`.slice(0, 200).trim());
}

/** A board's funds with postings of every kind, and amounts that wait for every reason. */
export function fundsShown(data: CardData): FundsShown {
  const { board } = data;
  const document = { title: data.name.slice(0, 200), section: "punkt 3" };
  const years = Array.from({ length: Math.min(size(data), 20) }, (_, n) => 2027 - n);
  const frames = years.map((year) => ({ year, party: "region" as const, document }));
  const grants = effortsIn(data).flatMap((effort, n) => [
    { kind: "allocation" as const, effort, oere: kroner(1000) + n, document },
    { kind: "return" as const, effort, oere: 1, document },
  ]);
  const moved = { kind: "carry-over" as const, from: 2027, year: 2028, oere: kroner(10), document };
  const smaller = { kind: "change" as const, oere: kroner(-10), document };
  const ledger = withGranted(entered([...frames, ...grants, moved, smaller]), data);
  const postings = shownPostings(ledger, [data.meeting], true).map((one, n) =>
    n === 1 ? { ...one, hidden: true, effort: null } : one,
  );
  const decidedAt = { number: "1", date: data.meeting.date, closed: false };
  return {
    ...{ board, year: undefined, years: yearsOf({ postings }), postings, entries: 3 },
    unposted: unpostedIn(data).map((one, n) => ({
      ...one,
      decidedAt: n === 0 ? undefined : decidedAt,
    })),
    mayEnter: true,
  };
}

/** What a decision granted, and took back again. */
function withGranted(ledger: Ledger, data: CardData): Ledger {
  const item = itemWith(data, 1);
  const { id, meeting, version } = decisionOn(data, item, { confirmed: 2 });
  const basis = { decision: { id, meeting, item: item.id, version } };
  const effort = data.name.slice(0, 200);
  const grant = { ...entry(), id: `${id}.1.1`, effort, kind: "allocation" as const };
  const posting = { ...grant, oere: kroner(-5), year: 2027, basis, party: "region" as const };
  const back = { ...posting, id: `${id}.1.1.revoked`, oere: kroner(5), revokes: posting.id };
  return { ...ledger, postings: [...ledger.postings, posting, back] };
}

function unpostedIn(data: CardData): readonly AmountTaken[] {
  const decision = decisionOn(data, itemWith(data, 1), { confirmed: 2 });
  const reasons: readonly Unposted[] = [
    { because: "no-frame" },
    { because: "short", missing: kroner(10) + 50 },
    { because: "not-granted", outcomes: ["recommended", "discussed"] },
  ];
  return reasons.map((unposted, n) => ({
    ...{ decision, oere: kroner(100) + n, year: 2027, unposted },
    effort: data.name.slice(0, 200),
  }));
}
