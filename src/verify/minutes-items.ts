import type { Json } from "./canonical.ts";
import { code } from "./crockford.ts";
import { ofKind } from "./events.ts";
import type { EventOf, Link } from "./events.ts";
import type { Minutes, MinutesItem } from "./minutes-shape.ts";
import { differences } from "./shape.ts";
import { quoted } from "./words.ts";

type SameText = (chain: string, minutes: string) => boolean;

/** What became of each item: decision, tallies, rolls and statements as the chain has them. */
export function checkItems(
  { items }: Minutes,
  links: readonly Link[],
  sameText: SameText,
): readonly string[] {
  const known = new Set(items.map(({ id }) => id));
  const findings = items.length === known.size ? [] : ["«items» har det samme punkt to gange."];
  for (const { event } of links)
    if ("item" in event && !known.has(event.item))
      findings.push(`punktet ${quoted(event.item)} mangler i «items».`);
  const decisions = new Map(ofKind(links, "decision").map((one) => [one.item, one]));
  const [issued] = ofKind(links, "issued");
  const statements = ofKind(links, "statement");
  const votes = newest(ofKind(links, "vote"));
  return items.reduce<string[]>((all, item, i) => {
    const where = `items[${i}]`;
    const open = issued?.undecided.includes(item.number) === true;
    all.push(
      ...decisionOf(item, open ? undefined : decisions.get(item.id), { where, sameText }),
      ...talliesOf(item, votes.get(item.id), where),
      ...rollsOf(item, votes.get(item.id), where),
      ...writtenOf(item, votes.get(item.id), where),
      ...differences(
        statements.flatMap((one) =>
          one.item === item.id ? [{ basis: one.basis, text: one.text }] : [],
        ),
        (item.statements ?? []).map(({ basis, text }) => ({ basis, text })),
        `${where}.statements`,
        sameText,
      ),
    );
    return all;
  }, findings);
}

/** The vote of the highest round on each item. */
function newest(votes: readonly EventOf<"vote">[]): ReadonlyMap<string, EventOf<"vote">> {
  const last = new Map<string, EventOf<"vote">>();
  for (const vote of votes)
    if ((last.get(vote.item)?.round ?? 0) < vote.round) last.set(vote.item, vote);
  return last;
}

function decisionOf(
  { decision: told }: MinutesItem,
  decided: EventOf<"decision"> | undefined,
  { where, sameText }: { readonly where: string; readonly sameText: SameText },
): readonly string[] {
  const at = `${where}.decision`;
  if (!decided)
    return told.kind === "decided" ? [`${quoted(at)} er truffet, men ikke i kæden.`] : [];
  if (told.kind !== "decided")
    return [`${quoted(`${at}.kind`)} skulle være "decided"; der står "${told.kind}".`];
  const { outcomes, text, reason, followUps, amounts } = told;
  const expected = {
    ...{ outcomes: decided.outcomes, text: decided.text, reason: decided.reason },
    ...{ followUps: decided.followUps, amounts: decided.amounts, decidedAt: decided.at },
  };
  const found = { outcomes, text, reason, followUps, amounts, decidedAt: told.decidedAt };
  return differences(plain(expected), plain(found), at, sameText);
}

/** A vote that ended by an objection is not counted; parties are compared where both tell of them. */
function talliesOf(
  { tallies }: MinutesItem,
  vote: EventOf<"vote"> | undefined,
  where: string,
): readonly string[] {
  const rolls = vote === undefined || vote.because === "objection" ? [] : vote.rolls;
  const expected = rolls.map(({ tally, parties }, n) => ({
    all: tally,
    ...((tallies[n]?.parties.length ?? 0) > 0 && parties.length > 0 && { parties }),
  }));
  const found = tallies.map(({ all, parties }, n) => ({
    all,
    ...(parties.length > 0 && (rolls[n]?.parties.length ?? 0) > 0 && { parties }),
  }));
  return differences(plain(expected), plain(found), `${where}.tallies`);
}

/** Printed rolls have the chain's marks, shortened, and its choices where they show them. */
function rollsOf(
  { rolls: printed = [] }: MinutesItem,
  vote: EventOf<"vote"> | undefined,
  where: string,
): readonly string[] {
  return printed.flatMap((lines, n) => {
    const roll = vote?.rolls[n];
    const at = `${where}.rolls[${n}]`;
    if (!roll) return [`${quoted(at)} er ikke i kæden.`];
    const marks = new Map(
      roll.lines.map((line) => [
        line.mark === null ? null : code(line.mark, 4),
        "choice" in line ? line.choice : undefined,
      ]),
    );
    return lines.flatMap(({ mark, choice }, i) => {
      const line = `${at}[${i}]`;
      if (!marks.has(mark)) return [`${quoted(`${line}.mark`)} er ikke i kæden.`];
      const given = marks.get(mark);
      return choice === null || given === undefined || choice === given
        ? []
        : [`${quoted(`${line}.choice`)} er ikke det svar, mærket har i kæden.`];
    });
  });
}

/** An item that was answered in writing was so in its newest vote. */
function writtenOf(
  { written }: MinutesItem,
  vote: EventOf<"vote"> | undefined,
  where: string,
): readonly string[] {
  if (written === undefined) return [];
  if (vote?.procedure !== "written") return [`${quoted(`${where}.written`)} er ikke i kæden.`];
  const { openedAt, at: closedAt, because } = vote;
  const expected = { openedAt, closedAt, objected: because === "objection" };
  return differences(expected, plain(written), `${where}.written`);
}

function plain(value: unknown): Json {
  return value as Json;
}
