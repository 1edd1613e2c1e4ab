import type { Asked } from "../../domain/asked.ts";
import { asksFor } from "../../domain/asked.ts";
import type { Board, Day } from "../../domain/board.ts";
import type { FactFound } from "../../domain/fact.ts";
import { meetingMeant } from "../../domain/meeting.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Cluster, Registry } from "../../domain/registry.ts";
import type { Said } from "../../domain/said.ts";
import type { World } from "../ports.ts";
import { following, narrowed, ownMeant } from "./follow.ts";
import { meetingsSaid } from "./meetings.ts";
import { contribution } from "./money.ts";
import { asks, explainedBy, names } from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";
import {
  clusters,
  codes,
  council,
  councils,
  extreme,
  municipalities,
  placed,
  population,
  regionMunicipalities,
  successors,
} from "./places.ts";
import { itemSaid, quotedSaid, subjectOf } from "./quoted.ts";
import { ruleSaid } from "./rules.ts";
import { members } from "./seats.ts";

/** Matters of structured facts; of two that explain as much, the first. */
const MATTERS: readonly Matter[] = [
  codes,
  contribution,
  extreme,
  population,
  council,
  successors,
  placed,
  municipalities,
  regionMunicipalities,
  clusters,
  councils,
  members,
];

/** How much of a question must be explained before an answer is given. */
const ENOUGH = { matter: 0.7, fact: 0.63, quoted: 0.66, rule: 0.62 } as const;

export interface AskQuestion {
  readonly question: string;
  /** The questions before it in the same conversation, oldest first. */
  readonly before: readonly string[];
}

/** What was asked, and what is said to it. */
export interface QuestionAnswered {
  readonly asked: Asked;
  readonly board: Board | undefined;
  readonly said: Said;
}

export type QuestionNeeds = Pick<
  World,
  "meetings" | "decisions" | "people" | "registries" | "questions"
>;

interface Candidate {
  readonly fit: number;
  readonly said: Said;
}

/** Answers a question of somebody who may read the board's papers, if there is a board. */
export async function answerQuestion(
  world: QuestionNeeds,
  { board, day }: { readonly board: Board | undefined; readonly day: Day },
  { question, before }: AskQuestion,
): Promise<QuestionAnswered> {
  const registry = await world.registries.on(day);
  const own = board && ownCluster(registry, board);
  const understood = [...before, question]
    .map((text) => world.questions.understand(registry, text))
    .reduce<Asked | undefined>((earlier, asked) => following(earlier, asked), undefined);
  const read = understood ?? world.questions.understand(registry, question);
  const asked = ownMeant(narrowed(read, registry, own), own);
  const why = world.questions.declined(question);
  if (why) return { asked, board, said: { about: "declined", why } };
  const moment = { asked, registry, board, day };
  const said = beforeSearching(moment) ?? (await bestOf(world, moment, own));
  return { asked, board, said: await withNames(world, said) };
}

/** Meanings that say nothing of what is wanted. */
const VAGUE = new Set(["which", "definition", "how", "purpose"]);

function isNaming(means: readonly string[]): boolean {
  return means.some((one) => one.includes(":"));
}

/** Asks back where the words alone show that something is missing. */
function beforeSearching(moment: Moment): Said | undefined {
  const { asked, board } = moment;
  const plain = asked.terms.filter(
    ({ means }) => !isNaming(means) && !means.every((one) => VAGUE.has(one)),
  );
  if (asked.terms.length === 0) return { about: "ask-what", name: null };
  if (plain.length === 0 && asked.names.length > 0)
    return { about: "ask-what", name: asked.names[0]?.written ?? null };
  if (plain.length === 0 && asked.followsUp) return { about: "ask-what", name: null };
  const needsCluster =
    !board &&
    asked.names.length === 0 &&
    (asks(moment, "cluster") || asked.ours) &&
    ((asks(moment, "municipality") && asks(moment, "which count")) ||
      asks(moment, "population") ||
      (asks(moment, "hospital") && asks(moment, "which") && asked.ours));
  return needsCluster ? { about: "which-cluster" } : undefined;
}

async function bestOf(
  world: QuestionNeeds,
  moment: Moment,
  own: Cluster | undefined,
): Promise<Said> {
  const { asked, board } = moment;
  const facts = world.questions
    .facts(moment.registry, asked)
    .filter((one) => mayBeTold(one, moment, own));
  const meetings = board ? await world.meetings.ofBoard(board.id) : [];
  const candidates: Candidate[] = [
    ...matterCandidates(moment),
    ...factCandidates(facts),
    ...(board ? await paperCandidates(world, moment, meetings) : []),
  ];
  const [best] = [...candidates].sort((a, b) => b.fit - a.fit);
  if (!best) {
    const nearest = facts.filter(({ fit }) => fit > 0.42).slice(0, 2);
    return { about: "not-known", nearest: nearest.map(({ fact }) => fact) };
  }
  return best.said;
}

function matterCandidates(moment: Moment): readonly Candidate[] {
  const shared = moment.asked.names.find(
    ({ kind, ids }) => (kind === "cluster" || kind === "hospital") && ids.length > 1,
  );
  return MATTERS.filter((matter) => matter.fits(moment)).flatMap((matter) => {
    const fit = explainedBy(matter, moment.asked);
    if (fit < ENOUGH.matter) return [];
    const said = shared ? whichOf(moment.registry, shared, moment.asked) : matter.say(moment);
    return said ? [{ fit: fit + 0.06, said }] : [];
  });
}

/** Asks which of the clusters of one name is meant, each choice the same question with its region. */
function whichOf(
  registry: Registry,
  { ids, written }: { readonly ids: readonly string[]; readonly written: string },
  { text }: Asked,
): Said {
  const meant = registry.clusters.filter(({ id }) => ids.includes(id));
  return {
    about: "which-name",
    written,
    choices: meant.map(({ name, region }) => {
      const where = registry.regions.find(({ id }) => id === region)?.name ?? region;
      return { title: `${name}, ${where}`, question: text.replace(written, `${written} ${where}`) };
    }),
  };
}

function factCandidates(facts: readonly FactFound[]): readonly Candidate[] {
  const [best] = facts;
  if (!best || best.fit < ENOUGH.fact) return [];
  return [{ fit: best.fit, said: { about: "fact", fact: best.fact } }];
}

/** Facts from one board's minutes are told of that board only, unless the question names it. */
function mayBeTold(
  { fact }: FactFound,
  { asked, board }: Moment,
  own: Cluster | undefined,
): boolean {
  const ofOneBoard = fact.sources.some(({ title }) => title.includes("sundhedsklynge Syd, 18."));
  if (!ofOneBoard) return true;
  const named = asked.names.filter(({ kind }) => kind === "cluster").flatMap(({ ids }) => ids);
  if (named.length > 0) return named.includes("hovedstaden-syd");
  return board === undefined || own?.id === "hovedstaden-syd";
}

async function paperCandidates(
  world: QuestionNeeds,
  moment: Moment,
  meetings: readonly Meeting[],
): Promise<readonly Candidate[]> {
  const { board, asked, day } = moment;
  if (!board) return [];
  const rule = ruleSaid(moment);
  const plan = meetingsSaid(moment, meetings);
  const papers = await world.questions.papers(board, meetings);
  const found = papers.find(subjectOf(asked));
  const quoted = names(moment, "council") ? undefined : quotedSaid(moment, meetings, found);
  const meant = meetingMeant(
    meetings.map((one) => ({ ...one, hasAgenda: one.items.length > 0 })),
    day,
    undefined,
  );
  const decided = asksFor(asked, "decide")
    ? meetings
        .filter((one) => one.items.some(({ decision }) => decision !== null))
        .sort((a, b) => b.date.localeCompare(a.date))[0]
    : undefined;
  const meeting = decided ?? meetings.find(({ id }) => id === meant?.id);
  const item = itemSaid(moment, meeting, papers.all);
  return [
    ...(rule && rule.fit >= ENOUGH.rule ? [{ ...rule, fit: rule.fit + 0.12 }] : []),
    ...(plan && plan.fit >= ENOUGH.matter ? [{ ...plan, fit: plan.fit + 0.04 }] : []),
    ...(item ? [item] : []),
    ...(quoted && quoted.fit >= ENOUGH.quoted ? [{ ...quoted, fit: quoted.fit * 0.8 + 0.03 }] : []),
  ];
}

async function withNames({ people }: Pick<World, "people">, said: Said): Promise<Said> {
  if (said.about !== "members") return said;
  const ids = [
    ...said.seats.flatMap(({ holder, substitutes }) => [holder?.person ?? [], substitutes].flat(2)),
    ...said.attendants.map(({ person }) => person),
  ];
  const known = await people.named(ids);
  return { ...said, names: new Map(known.map(({ id, name }) => [id, name])) };
}

/** The registry's cluster that a board is. */
export function ownCluster(registry: Registry, board: Board): Cluster | undefined {
  if (board.kind !== "cluster") return undefined;
  const region = registry.regions.find(
    ({ name, place }) => board.region === name || board.region === place,
  );
  const words = board.name.toLocaleLowerCase("da");
  return registry.clusters.find(
    (cluster) =>
      (region === undefined || cluster.region === region.id) &&
      (words.endsWith(` ${cluster.place.toLocaleLowerCase("da")}`) ||
        [cluster.name, ...cluster.aliases, ...cluster.formerNames].some((name) =>
          words.includes(name.toLocaleLowerCase("da")),
        )),
  );
}
