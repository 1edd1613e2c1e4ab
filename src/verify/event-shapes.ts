import {
  count,
  day,
  hex,
  instant,
  list,
  object,
  one,
  orNull,
  person,
  text,
  truth,
  whole,
} from "./shape.ts";
import type { Shape } from "./shape.ts";

/** The five answers, in the order in which a tally is read out. */
export const CHOICES = [
  "agree",
  "agree-with-remark",
  "cannot-agree",
  "abstain",
  "recused",
] as const;

const OUTCOMES = [
  ...["agreed", "agreed-with-changes", "not-agreed", "recommended", "approved", "noted"],
  ...["noted-for-information", "discussed", "postponed"],
];
const PARTIES = [
  ...["region", "municipality", "general-practice", "hospital", "psychiatry", "patients"],
];
const party = one(...PARTIES);
const choice = one(...CHOICES);
const tally = object({
  ...Object.fromEntries(CHOICES.map((name) => [name, count])),
  missing: count,
});
const papers = object({ minutes: hex, template: hex });

const LINES: Readonly<Record<string, Shape>> = {
  "by-name": object({
    ...{ seat: text, name: text, party, person: orNull(person) },
    ...{ choice: orNull(choice), remark: orNull(text), mark: orNull(hex) },
  }),
  "by-party": object({ party, choice, remark: orNull(text), mark: hex }),
  "outcome-only": object({ mark: hex }),
};

function rolls(shown: string): Shape {
  return list(
    object({
      ...{ recommendation: text, tally, parties: list(object({ party, tally })) },
      lines: list(LINES[shown] ?? (() => "lines")),
    }),
  );
}

function vote(shown: string): Readonly<Record<string, Shape>> {
  return {
    ...{ ballot: text, item: text, number: text, round: whole, closedItem: truth },
    ...{ procedure: one("meeting", "written"), openedAt: instant, openedBy: person },
    ...{ closedBy: orNull(person), because: one("hand", "time", "objection") },
    ...{ shown: one("by-name", "by-party", "outcome-only"), rolls: rolls(shown) },
  };
}

const KINDS: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  begun: { format: one(1), board: text, name: text, meeting: text, date: day },
  people: { people: list(object({ person, digest: hex })) },
  decision: {
    ...{ item: text, number: text, ballot: orNull(text), version: whole },
    ...{ outcomes: list(one(...OUTCOMES)), text, reason: orNull(text) },
    followUps: list(object({ what: text, owner: orNull(text), due: orNull(day) })),
    amounts: list(object({ purpose: text, oere: whole })),
    recusals: list(object({ seat: text, upheld: truth })),
    confirmations: list(object({ seat: text, person, at: instant })),
    ...{ rule: one("registration", "agreement", "majority"), rulesVersion: whole },
  },
  statement: {
    item: text,
    number: text,
    seat: text,
    person,
    basis: one("dissent", "procedure"),
    text,
  },
  draft: { version: whole, by: person, until: instant, digest: hex },
  objection: { draft: whole, id: text, seat: text, person, text },
  "objection-answered": { objection: text, by: person, upheld: truth, text },
  approval: { draft: whole, seat: text, person },
  attendance: {
    seats: list(
      object({
        ...{ seat: text, person: orNull(person), arrived: orNull(text), left: orNull(text) },
        presence: one("room", "online", "apologies", "absent"),
      }),
    ),
    apologies: list(text),
    itemApologies: list(object({ item: text, seat: text })),
  },
  issued: { by: person, undecided: list(text), papers },
  added: { n: whole, by: person, text, papers },
};

/** What an event of a kind must be; undefined for a kind that there is not. */
export function shapeOfEvent(kind: string, shown: string): Shape | undefined {
  const members =
    kind === "vote" ? vote(shown) : Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return members && object({ kind: one(kind), at: instant, ...members });
}
