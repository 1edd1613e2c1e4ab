import { isList, isObject, isSame, said } from "./canonical.ts";
import type { Json, JsonObject } from "./canonical.ts";
import { listOf } from "./chain.ts";
import type { Link } from "./chain.ts";

/** Where `møde.json` says something else than the chain; undefined where they say the same. */
export function minutesWrong(value: Json | undefined, links: readonly Link[]): string | undefined {
  if (!isObject(value)) return "Filen er ikke i den form, den skal have.";
  const events = links.map(({ event }) => event);
  return aboutMeeting(value, events) ?? aboutItems(value, events) ?? aboutAdditions(value, events);
}

function aboutMeeting(minutes: JsonObject, events: readonly JsonObject[]): string | undefined {
  const [begun] = events;
  const [meeting, board] = [part(minutes, "meeting"), part(minutes, "board")];
  if (meeting["id"] !== begun?.["meeting"] || meeting["date"] !== begun?.["date"])
    return "Mødet er et andet end hændelsernes.";
  if (board["id"] !== begun?.["board"]) return "Organet er et andet end hændelsernes.";
  const issued = events.find(({ kind }) => kind === "issued");
  if (!issued) return "Referatet er ikke udsendt.";
  return part(minutes, "issued")["at"] === issued["at"]
    ? undefined
    : "Tidspunktet for udsendelsen er et andet end hændelsernes.";
}

function aboutItems(minutes: JsonObject, events: readonly JsonObject[]): string | undefined {
  const items = listOf(minutes["items"]);
  for (const item of items) {
    const wrong = aboutItem(item, events);
    if (wrong !== undefined) return `Punkt ${said(item["number"])}: ${wrong}`;
  }
  const lost = events.find(
    ({ kind, item }) =>
      (kind === "decision" || kind === "statement") && !items.some(({ id }) => id === item),
  );
  return lost ? `Punkt ${said(lost["number"])} mangler.` : undefined;
}

function aboutItem(item: JsonObject, events: readonly JsonObject[]): string | undefined {
  const own = events.filter((event) => event["item"] === item["id"]);
  return (
    aboutDecision(part(item, "decision"), own) ??
    aboutTallies(item, own) ??
    aboutStatements(item, own)
  );
}

const WORDS = ["outcomes", "text", "reason", "followUps", "amounts"] as const;

function aboutDecision(decision: JsonObject, own: readonly JsonObject[]): string | undefined {
  const last = own.filter(({ kind }) => kind === "decision").at(-1);
  if (decision["kind"] !== "decided") return undefined;
  if (!last) return "Beslutningen er ikke i hændelserne.";
  const other = WORDS.find((name) => !isSame(decision[name], last[name]));
  if (other !== undefined || decision["decidedAt"] !== last["at"])
    return `Beslutningen er en anden end hændelsernes (${other ?? "tidspunktet"}).`;
  return undefined;
}

function aboutTallies(item: JsonObject, own: readonly JsonObject[]): string | undefined {
  const votes = own.filter(({ kind }) => kind === "vote");
  const last = votes.reduce<JsonObject | undefined>(
    (newest, one) => (newest && Number(newest["round"]) > Number(one["round"]) ? newest : one),
    undefined,
  );
  const counted = last && last["because"] !== "objection" ? listOf(last["rolls"]) : [];
  const tallies = listOf(item["tallies"]);
  const same =
    tallies.length === counted.length &&
    tallies.every(({ all }, n) => isSame(all, counted[n]?.["tally"]));
  return same ? undefined : "Stemmetallene er andre end hændelsernes.";
}

function aboutStatements(item: JsonObject, own: readonly JsonObject[]): string | undefined {
  const words = (all: readonly JsonObject[]): Json =>
    all.map(({ basis = null, text = null }) => [basis, text]);
  const told = own.filter(({ kind }) => kind === "statement");
  return isSame(words(listOf(item["statements"])), words(told))
    ? undefined
    : "Udtalelserne er andre end hændelsernes.";
}

function aboutAdditions(minutes: JsonObject, events: readonly JsonObject[]): string | undefined {
  const words = (all: readonly JsonObject[]): Json =>
    all.map(({ at = null, text = null }) => [at, text]);
  const told = events.filter(({ kind }) => kind === "added");
  return isSame(words(listOf(minutes["additions"])), words(told))
    ? undefined
    : "Tilføjelserne er andre end hændelsernes.";
}

function part(value: JsonObject, name: string): JsonObject {
  const found = value[name];
  return isObject(found) && !isList(found) ? found : {};
}
