import type { Choice } from "../../../src/domain/vote.ts";
import type { Store } from "../../../src/store/store.ts";
import type { Verb } from "../../../src/teams/verbs.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { CHOICES } from "../../../src/domain/vote.ts";
import { meeting, seatOf } from "../../support/board.ts";
import type { Json } from "../../support/connector.ts";
import { factsOn, pressOn } from "./pressing.ts";
import type { Pressed } from "./pressing.ts";
import type { Act, Presser, Schedule } from "./schedule.ts";
import { WORKERS } from "./schedule.ts";
import { workerOn } from "./worker.ts";
import type { Line, Worker } from "./worker.ts";

/** What the presser was told. */
export type Told =
  | { readonly is: "position"; readonly receipt: string; readonly choice: Choice | undefined }
  | { readonly is: "something else" }
  | { readonly is: "fault" }
  | { readonly is: "nothing" };

/** One press as it went: when it began and ended in the order of all, and what was told. */
export interface Went {
  readonly act: Act;
  readonly who: Presser | "sanne";
  readonly verb: Verb;
  readonly payload: Payload;
  readonly began: number;
  readonly ended: number;
  readonly told: Told;
  /** Whether an error was given to its worker while it was under way. */
  readonly disturbed: boolean;
  /** The facts of the result that was posted. */
  readonly result?: ReadonlyMap<string, string>;
}

interface Payload {
  readonly choice?: Choice;
  readonly replaces?: string;
  readonly remark1?: string;
}

export interface Played {
  readonly ballot: string;
  readonly meeting: string;
  readonly went: readonly Went[];
  readonly workers: readonly Worker[];
}

/** Where the votes are kept: a store to begin from, and new lines to it. */
export interface Place {
  readonly store: Store;
  line(): Promise<Line>;
}

const da = LANGUAGES.da;
const FAULT = da.fault("").slice(0, 20);
let played = 0;

/** Plays one schedule on a vote of its own, with three workers on the lines, which it brings up to date. */
export async function play(place: Place, lines: Line[], schedule: Schedule): Promise<Played> {
  const own = { ...meeting, id: `${meeting.id}${++played}` };
  const ballot = `${own.id}.i1.1`;
  await place.store.meetings.add(own);
  const pauses = chance(schedule.pace);
  const hire = (at: number, line: Line, faults = schedule.faults): Worker =>
    workerOn(line, { faults: faults.filter(({ worker }) => worker === at), pauses });
  const workers: Worker[] = [];
  for (let at = 0; at < WORKERS; at++)
    workers.push(hire(at, (lines[at] ??= await place.line()), []));

  const went: Went[] = [];
  const shown = new Map<string, string>();
  const payloads = new Map<number, Pick<Went, "who" | "verb" | "payload">>();
  let time = 0;

  const press = async (n: number, at: number): Promise<void> => {
    const act = schedule.acts[n];
    const worker = workers[at];
    if (!act || !worker) return;
    const asked = payloads.get(n) ?? payloadOf(act, { shown, payloads });
    payloads.set(n, asked);
    const began = ++time;
    const errors = worker.errors();
    const { verb, who, payload } = asked;
    const names =
      verb === "vote.open" || verb === "vote.close" ? { meeting: own.id, item: "i1" } : { ballot };
    const pressed = pressOn(worker.bot, who, { verb, payload: { ...payload, ...names } });
    const outcome = await Promise.race([pressed, worker.gone]);
    const told = toldBy(outcome);
    if (told.is === "position") shown.set(who, told.receipt);
    const disturbed = worker.errors() > errors;
    went.push({ act, ...asked, began, ended: ++time, told, disturbed, ...resultIn(outcome) });
  };

  await pressOpening(workers, own.id);
  for (let at = 0; at < WORKERS; at++) {
    const line = lines[at];
    if (!line) continue;
    line.trouble(schedule.wire.filter(({ worker }) => worker === at));
    workers[at] = hire(at, line);
  }
  const gone: Worker[] = [];
  const waves = [...new Set(schedule.deliveries.map(({ wave }) => wave))];
  for (const wave of waves) {
    if (schedule.apologies <= wave) await apologise(place.store, own.id);
    const now = schedule.deliveries.filter((one) => one.wave === wave);
    await Promise.all(now.map(({ act, worker }) => press(act, worker)));
    for (const [at, worker] of workers.entries()) {
      if (!worker.abandoned()) continue;
      gone.push(worker);
      lines[at] = await place.line();
      workers[at] = hire(at, lines[at], []);
    }
  }
  await Promise.all([...workers, ...gone].map((one) => one.settle()));
  for (const { line } of gone) line.close();
  for (const line of lines) line.trouble([]);
  return { ballot, meeting: own.id, went, workers };
}

async function pressOpening([first]: readonly Worker[], id: string): Promise<void> {
  const payload = { meeting: id, item: "i1" };
  if (first) await pressOn(first.bot, "sanne", { verb: "vote.open", payload });
}

async function apologise({ meetings }: Store, id: string): Promise<void> {
  await meetings.change(id, (before) => ({ ...before, apologies: [seatOf("dorte")] }));
}

interface Known {
  readonly shown: ReadonlyMap<string, string>;
  readonly payloads: ReadonlyMap<number, Pick<Went, "who" | "verb" | "payload">>;
}

/** What a card sends for an act: fixed at its first delivery, the same at each later one. */
function payloadOf(act: Act, { shown, payloads }: Known): Pick<Went, "who" | "verb" | "payload"> {
  if (act.is === "open") return { who: "sanne", verb: "vote.open", payload: {} };
  if (act.is === "close") return { who: "sanne", verb: "vote.close", payload: {} };
  if (act.is === "repeat") {
    const earlier = [...payloads.values()];
    const again = earlier[act.of % Math.max(earlier.length, 1)];
    return again ?? { who: "erik", verb: "vote.change", payload: {} };
  }
  const { who } = act;
  const seen = shown.get(who);
  const replaces = seen === undefined ? {} : { replaces: seen };
  if (act.is === "first") return { who, verb: "vote.cast", payload: { choice: act.choice } };
  if (act.is === "change")
    return { who, verb: "vote.cast", payload: { choice: act.choice, ...replaces } };
  if (act.is === "remark" && seen !== undefined)
    return { who, verb: "vote.remark", payload: { ...replaces, remark1: act.text } };
  return { who, verb: "vote.change", payload: {} };
}

/** What an answer tells the presser. */
export function toldBy(outcome: Pressed | "abandoned"): Told {
  if (outcome === "abandoned") return { is: "nothing" };
  const { answer } = outcome;
  if (typeof answer === "string")
    return { is: answer.startsWith(FAULT) ? "fault" : "something else" };
  const facts = factsOn(answer);
  const receipt = facts.get(da.personal.receipt) ?? replacedOn(answer);
  const words = facts.get(da.vote.recommendation(1, 1));
  const choice = CHOICES.find((one) => da.choice[one] === words);
  return receipt === undefined ? { is: "something else" } : { is: "position", receipt, choice };
}

/** The receipt that a card for changing names. */
function replacedOn(card: Json): string | undefined {
  const actions = (card["actions"] as { data?: Payload }[] | undefined) ?? [];
  return actions.find(({ data }) => data?.replaces !== undefined)?.data?.replaces;
}

function resultIn(outcome: Pressed | "abandoned"): Pick<Went, "result"> {
  const posts = outcome === "abandoned" ? [] : outcome.posts;
  const result = posts.find((card) => textOf((card["body"] as Json[])[0]) === da.result.title);
  return result ? { result: factsOn(result) } : {};
}

const textOf = (element: Json | undefined): unknown => element?.["text"];

/** Numbers that follow from one seed, each 0 to 3. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 30;
  };
}
