import { asksFor, isUnknownName } from "../../domain/asked.ts";
import type { Asked } from "../../domain/asked.ts";
import type { Fact, FactFound } from "../../domain/fact.ts";
import { meetingMeant } from "../../domain/meeting.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Cluster } from "../../domain/registry.ts";
import type { Said } from "../../domain/said.ts";
import type { World } from "../ports.ts";
import { isShared, whichOf } from "./ask-back.ts";
import { meetingsSaid } from "./meetings.ts";
import { contribution, spending } from "./money.ts";
import { explainedBy, names } from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";
import { council, councils, successors } from "./councils.ts";
import { extreme, population } from "./people.ts";
import { clusters, codes, mayors, municipalities, placed, regionMunicipalities } from "./places.ts";
import { itemSaid, plannedSaid, quotedSaid, subjectOf } from "./quoted.ts";
import { ruleSaid } from "./rules.ts";
import { members } from "./seats.ts";

/** Matters of structured facts; of two that explain as much, the first. */
const MATTERS: readonly Matter[] = [
  codes,
  mayors,
  spending,
  contribution,
  extreme,
  population,
  council,
  successors,
  placed,
  members,
  municipalities,
  regionMunicipalities,
  clusters,
  councils,
];

/** How much of a question must be explained before an answer is given. */
const ENOUGH = { matter: 0.7, fact: 0.63, quoted: 0.66, rule: 0.72 } as const;

/** Something that could be said to a question, with how well it fits. */
export interface Candidate {
  readonly fit: number;
  readonly said: Said;
}

/** What the registry, the facts and the board's own papers could say, and which facts are nearest. */
export async function candidatesFor(
  world: Pick<World, "meetings" | "questions">,
  moment: Moment,
  own: Cluster | undefined,
): Promise<{ readonly candidates: readonly Candidate[]; readonly near: readonly FactFound[] }> {
  const { board, asked, registry } = moment;
  const near = world.questions.facts(registry, asked).filter((one) => mayBeTold(one, moment, own));
  const meetings = board ? await world.meetings.ofBoard(board.id) : [];
  const elsewhere = board !== undefined && isOfOtherMeeting(moment, meetings);
  return {
    near,
    candidates: [
      ...matterCandidates(moment),
      ...(elsewhere ? [] : factCandidates(moment, near)),
      ...(elsewhere ? [] : await paperCandidates(world, moment, { meetings, near })),
    ],
  };
}

function matterCandidates(moment: Moment): readonly Candidate[] {
  const shared = moment.asked.names.find((one) => isShared(one));
  return MATTERS.filter((matter) => matter.fits(moment)).flatMap((matter) => {
    const fit = explainedBy(matter, moment.asked) - (namesUnknown(moment) ? 0.25 : 0);
    if (fit < ENOUGH.matter) return [];
    const said = shared ? whichOf(moment.registry, shared, moment.asked) : matter.say(moment);
    return said ? [{ fit: fit + 0.06, said }] : [];
  });
}

/** Whether the question names somebody or something that is none of ours. */
function namesUnknown({ asked }: Moment): boolean {
  return asked.terms.some(isUnknownName);
}

function factCandidates(
  { board, asked }: Moment,
  [best, second]: readonly FactFound[],
): readonly Candidate[] {
  if (!best || best.fit < ENOUGH.fact) return [];
  const behind =
    (best.fact.kind === "answer" ? 0 : board ? 0.12 : 0.06) +
    // of what was said and decided a board's own papers are nearer than our words about them
    (board &&
    clusterOfFact(best.fact) !== undefined &&
    (asked.item !== undefined || asksFor(asked, "decide", "said"))
      ? 0.12
      : 0);
  return [
    {
      fit: best.fit - behind,
      said: { about: "fact", fact: best.fact, ...(isClose(best, second) && { also: second.fact }) },
    },
  ];
}

/** Whether a second fact fits nearly as well, so that it belongs to the answer. */
function isClose(best: FactFound, second: FactFound | undefined): second is FactFound {
  return (
    second !== undefined &&
    best.fact.kind === "answer" &&
    second.fact.kind === "answer" &&
    second.fit >= SURE_OF_BOTH &&
    second.fit >= best.fit - CLOSE &&
    clusterOfFact(best.fact) === clusterOfFact(second.fact)
  );
}

const CLOSE = 0.05;
const SURE_OF_BOTH = 0.74;

/**
 * Facts from one board's own papers are told of that board only: in its own chat, where the question names it, or
 * where nothing says otherwise and the fact itself names the board.
 */
function mayBeTold(
  { fact }: FactFound,
  { asked, board, registry }: Moment,
  own: Cluster | undefined,
): boolean {
  const of = clusterOfFact(fact);
  if (of === undefined) return true;
  if (board && own?.id !== of) return false;
  const named = asked.names.filter(({ kind }) => kind === "cluster").flatMap(({ ids }) => ids);
  if (named.length > 0) return named.includes(of);
  const names = registry.clusters.find(({ id }) => id === of)?.aliases ?? [];
  return board !== undefined || !asked.ours || names.some((name) => fact.da.includes(name));
}

/** The cluster whose own papers a fact is from, if it is from some. */
function clusterOfFact({ sources }: Fact): string | undefined {
  return sources.find(({ cluster }) => cluster !== undefined)?.cluster;
}

async function paperCandidates(
  { questions }: Pick<World, "questions">,
  moment: Moment,
  {
    meetings,
    near,
  }: { readonly meetings: readonly Meeting[]; readonly near: readonly FactFound[] },
): Promise<readonly Candidate[]> {
  const { board, asked, day } = moment;
  if (!board) return [];
  const rule = ruleSaid(moment, near);
  const plan = meetingsSaid(moment, meetings);
  const papers = await questions.papers(board, meetings);
  const found = papers.find(subjectOf(asked));
  const quoted = names(moment, "council") ? undefined : quotedSaid(moment, meetings, found);
  const item = meetingsOfItem(moment, meetings, day)
    .map((meeting) => itemSaid(moment, meeting, papers.all))
    .find((one) => one !== undefined);
  return [
    ...(rule && rule.fit >= ENOUGH.rule ? [{ ...rule, fit: rule.fit + 0.14 }] : []),
    ...(plan && plan.fit >= ENOUGH.matter
      ? [{ ...plan, fit: plan.found ? plan.fit + 0.04 : 0.5 }]
      : []),
    ...(plan?.found === true
      ? []
      : [plannedSaid(moment, papers.all)].filter((one) => one !== undefined)),
    ...(item ? [item] : []),
    ...(quoted && quoted.fit >= ENOUGH.quoted
      ? [{ ...quoted, fit: quotedFit(asked, quoted.fit) }]
      : []),
  ];
}

/** Whether it asks what a meeting decided that the board has no paper of. */
function isOfOtherMeeting({ asked }: Moment, meetings: readonly Meeting[]): boolean {
  const { days, months, years, text } = asked;
  const at =
    /\b(?:på|til|at|ved)\s+(?:\p{L}+\s+){0,3}?(?:\p{L}*møde\p{L}*|meeting)\s+(?:i|in|den|on|d\.)\b/iu;
  if (!at.test(text) || !asksFor(asked, "decide", "said") || asksFor(asked, "may", "purpose"))
    return false;
  return (
    days.length + months.length > 0 &&
    !meetings.some(
      ({ date, items }) =>
        items.some(({ decision }) => decision !== null) &&
        (days.length === 0 || days.some((one) => date.endsWith(one))) &&
        (months.length === 0 || months.includes(date.slice(5, 7))) &&
        (years.length === 0 || years.includes(Number(date.slice(0, 4)))),
    )
  );
}

/** What was said or decided stands in the papers; of money the facts may say more than one paper does. */
function quotedFit(asked: Asked, fit: number): number {
  if (asksFor(asked, "money", "howmuch", "left", "sum", "allocated")) return 0.55 + 0.28 * fit;
  return asksFor(asked, "decide", "said") ? 0.66 + 0.32 * fit : 0.6 + 0.3 * fit;
}

/** The meetings whose item may be meant, likeliest first: of the day named; with decisions; next; the rest. */
function meetingsOfItem(
  { asked }: Moment,
  meetings: readonly Meeting[],
  day: string,
): readonly Meeting[] {
  const newest = [...meetings].sort((a, b) => b.date.localeCompare(a.date));
  const dated = newest.filter(({ date }) => asked.days.some((one) => date.endsWith(one)));
  const decided = newest.filter(({ items }) => items.some(({ decision }) => decision !== null));
  const heading = meetings.map((one) => ({ ...one, hasAgenda: one.items.length > 0 }));
  const meant = newest.filter(({ id }) => id === meetingMeant(heading, day, undefined)?.id);
  const likely = asksFor(asked, "decide", "said") ? [...decided, ...meant] : [...meant, ...decided];
  return [...new Set([...dated, ...likely, ...newest])];
}
