import { isList } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { exactly, list, oneOf, orNull, value } from "./shape.ts";
import type { Of, Shape } from "./shape.ts";
import * as is from "./terms.ts";
import { FINDINGS, eventCalled, shown } from "./words.ts";

const item = { item: is.name, number: is.text };
const bySeat = { seat: is.name, person: is.person };

const namedLine = exactly({
  ...{ seat: is.name, name: is.text, party: is.party, person: orNull(is.person) },
  ...{ choice: orNull(is.choice), remark: orNull(is.text), mark: orNull(is.digest) },
});
const partyLine = exactly({
  ...{ party: is.party, choice: is.choice, remark: orNull(is.text), mark: is.digest },
});
const markLine = exactly({ mark: is.digest });

function rollOf<L>(line: Shape<L>) {
  const { text: recommendation, tally, partyTallies: parties } = is;
  return list(exactly({ recommendation, tally, parties, lines: list(line) }));
}

const aboutVotes = {
  ...{ kind: oneOf("vote"), at: is.instant, ...item },
  ...{ ballot: is.name, round: is.ordinal, closedItem: is.yesOrNo },
  ...{ procedure: oneOf("meeting", "written"), openedAt: is.instant, openedBy: is.person },
  ...{ closedBy: orNull(is.person), because: oneOf("hand", "time", "objection") },
};

const byName = exactly({ ...aboutVotes, shown: oneOf("by-name"), rolls: rollOf(namedLine) });
const byParty = exactly({ ...aboutVotes, shown: oneOf("by-party"), rolls: rollOf(partyLine) });
const outcomeOnly = exactly({
  ...{ ...aboutVotes, shown: oneOf("outcome-only"), rolls: rollOf(markLine) },
});
export type NamedVote = Of<typeof byName>;
export type PartyVote = Of<typeof byParty>;
export type SecretVote = Of<typeof outcomeOnly>;

/** A vote's lines have the members that its `shown` says. */
const vote: Shape<NamedVote | PartyVote | SecretVote> = {
  check: (one, where) => {
    const { shown: as } = one as { readonly [member: string]: Json };
    if (as === "by-party") return byParty.check(one, where);
    return (as === "outcome-only" ? outcomeOnly : byName).check(one, where);
  },
};

/** Every kind of event with exactly its members. */
const SHAPES = {
  begun: exactly({
    ...{ kind: oneOf("begun"), at: is.instant, format: value<1>("1", (one) => one === 1) },
    ...{ board: is.name, name: is.text, meeting: is.name, date: is.day },
  }),
  people: exactly({
    ...{ kind: oneOf("people"), at: is.instant },
    people: list(exactly({ person: is.person, digest: is.digest })),
  }),
  vote,
  decision: exactly({
    ...{ kind: oneOf("decision"), at: is.instant, ...item },
    ...{ ballot: orNull(is.name), version: is.ordinal, outcomes: list(is.outcome), text: is.text },
    ...{ reason: orNull(is.text), followUps: is.followUps, amounts: is.amounts },
    recusals: list(exactly({ seat: is.name, upheld: is.yesOrNo })),
    confirmations: list(exactly({ ...bySeat, at: is.instant })),
    ...{ rule: oneOf("registration", "agreement", "majority"), rulesVersion: is.ordinal },
  }),
  statement: exactly({
    ...{ kind: oneOf("statement"), at: is.instant, ...item, ...bySeat },
    ...{ basis: is.basis, text: is.text },
  }),
  draft: exactly({
    ...{ kind: oneOf("draft"), at: is.instant, version: is.ordinal, by: is.person },
    ...{ until: is.instant, digest: is.digest },
  }),
  objection: exactly({
    ...{ kind: oneOf("objection"), at: is.instant, draft: is.ordinal, id: is.name },
    ...{ ...bySeat, text: is.text },
  }),
  "objection-answered": exactly({
    ...{ kind: oneOf("objection-answered"), at: is.instant, objection: is.name, by: is.person },
    ...{ upheld: is.yesOrNo, text: is.text },
  }),
  approval: exactly({
    ...{ kind: oneOf("approval"), at: is.instant, draft: is.ordinal, ...bySeat },
  }),
  attendance: exactly({
    ...{ kind: oneOf("attendance"), at: is.instant },
    seats: list(
      exactly({
        ...{ seat: is.name, person: orNull(is.person), presence: is.presence },
        ...{ arrived: orNull(is.time), left: orNull(is.time) },
      }),
    ),
    apologies: list(is.name),
    itemApologies: list(exactly({ item: is.name, seat: is.name })),
  }),
  issued: exactly({
    ...{ kind: oneOf("issued"), at: is.instant, by: is.person },
    ...{ undecided: list(is.text), papers: is.papers },
  }),
  added: exactly({
    ...{ kind: oneOf("added"), at: is.instant, n: is.ordinal, by: is.person },
    ...{ text: is.text, papers: is.papers },
  }),
} satisfies Readonly<Record<string, Shape<unknown>>>;

export type Kind = keyof typeof SHAPES;
/** An event of one kind. */
export type EventOf<K extends Kind> = Of<(typeof SHAPES)[K]>;
export type Event = { readonly [K in Kind]: EventOf<K> }[Kind];

/** An event in its place in the chain. */
export interface Link {
  readonly event: Event;
  readonly n: number;
  readonly prev: string;
}

/** What is wrong with a link by itself. */
export function checkLink(link: Json, place: number): readonly string[] {
  const members = exactly({
    ...{ event: value("et objekt", isObject), n: is.ordinal, prev: is.digest },
  }).check(link, "");
  const { event } = (isObject(link) ? link : {}) as { readonly event?: Json };
  const called = eventCalled(place, event);
  if (members.length > 0) return members.map((finding) => `${called}: ${finding}`);
  const { kind } = event as { readonly kind?: Json };
  if (typeof kind !== "string" || !Object.hasOwn(SHAPES, kind))
    return [`${called}: format 1 kender ikke arten ${shown(kind)}.`];
  const findings = SHAPES[kind as Kind].check(event as Json, "");
  return findings.slice(0, FINDINGS).map((finding) => `${called}: ${finding}`);
}

function isObject(one: Json): boolean {
  return one !== null && typeof one === "object" && !isList(one);
}

/** The events of a kind, in their order. */
export function ofKind<K extends Kind>(links: readonly Link[], kind: K): readonly EventOf<K>[] {
  return links.flatMap(({ event }) => (event.kind === kind ? [event as EventOf<K>] : []));
}
