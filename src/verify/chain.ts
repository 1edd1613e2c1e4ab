import { digestOf, isList, isObject, said } from "./canonical.ts";
import type { Digest, Json, JsonObject } from "./canonical.ts";
import { shapeOfEvent } from "./event-shapes.ts";
import { rollsWrong } from "./rolls.ts";

/** One event of a chain that is whole, with the digest of its link. */
export interface Link {
  readonly n: number;
  readonly event: JsonObject;
  readonly digest: string;
}

export interface ChainRead {
  readonly links: readonly Link[];
  /** What is wrong, and at which event. */
  readonly wrong?: string;
}

const BEFORE_THE_FIRST = "0".repeat(64);

/** Reads a chain from its beginning until the first thing that is wrong. */
export function readChain(digest: Digest, value: Json | undefined): ChainRead {
  if (!isList(value)) return { links: [], wrong: "Filen er ikke en liste af hændelser." };
  const links: Link[] = [];
  const order = orderOf();
  for (const [i, link] of value.entries()) {
    const n = i + 1;
    const prev = links.at(-1)?.digest ?? BEFORE_THE_FIRST;
    if (!isObject(link) || Object.keys(link).length !== 3 || !isObject(link["event"]))
      return { links, wrong: `Hændelse ${n} har ikke den form, den skal have.` };
    const { event } = link;
    const called = nameOf(n, event);
    if (link["n"] !== n)
      return {
        links,
        wrong: `${called} har nummer ${said(link["n"])}: en hændelse mangler, er indsat eller byttet om.`,
      };
    if (link["prev"] !== prev)
      return {
        links,
        wrong: `${called} hænger ikke sammen med hændelsen før: kontrolsummen er ${said(link["prev"])}, men skulle være ${prev}. Den ene af de to er ændret, eller en hændelse er fjernet, indsat eller byttet om.`,
      };
    const wrong = eventWrong(event) ?? rollsWrong(event) ?? order(event);
    if (wrong !== undefined) return { links, wrong: `${called}: ${wrong}` };
    links.push({ n, event, digest: digestOf(digest, link) });
  }
  if (links.length === 0) return { links, wrong: "Der er ingen hændelser." };
  return { links };
}

function eventWrong(event: JsonObject): string | undefined {
  const { kind } = event;
  const shape = typeof kind === "string" ? shapeOfEvent(kind, said(event["shown"])) : undefined;
  if (!shape) return "Hændelsen er af en art, som formatet ikke har.";
  const at = shape(event, "hændelsen");
  return at === undefined ? undefined : `${at} har ikke den form, den skal have.`;
}

/** What an event is called in a sentence: its number, kind, item and time. */
export function nameOf(n: number, event: JsonObject): string {
  const kind = KINDS[said(event["kind"])] ?? "ukendt";
  const number = event["number"];
  const item = typeof number === "string" ? `, punkt ${number}` : "";
  return `Hændelse ${n} (${kind}${item}, ${said(event["at"])})`;
}

const KINDS: Readonly<Record<string, string>> = {
  begun: "begyndt",
  people: "personer",
  vote: "afstemning",
  decision: "beslutning",
  statement: "udtalelse",
  draft: "udkast",
  objection: "indsigelse",
  "objection-answered": "svar på indsigelse",
  approval: "godkendelse",
  attendance: "fremmøde",
  issued: "udsendt",
  added: "tilføjelse",
};

/** What an event may follow: looks at each in turn and remembers those before it. */
function orderOf(): (event: JsonObject) => string | undefined {
  const seen = new Set<string>();
  const people = new Set<string>();
  let additions = 0;
  return (event) => {
    const kind = said(event["kind"]);
    if ((seen.size === 0) !== (kind === "begun"))
      return "Den første hændelse, og kun den, siger, hvilket møde det er.";
    if (seen.has("issued") && kind !== "people" && kind !== "added")
      return "Efter udsendelsen kan der kun føjes til.";
    if (kind === "added" && (!seen.has("issued") || event["n"] !== ++additions))
      return "Tilføjelserne er ikke i rækkefølge efter udsendelsen.";
    if (kind === "objection-answered" && !seen.has(`objection ${said(event["objection"])}`))
      return "Den indsigelse, der svares på, er der ikke.";
    if (kind === "people")
      for (const each of listOf(event["people"])) {
        const id = said(each["person"]);
        if (people.has(id)) return "En person står der to gange.";
        people.add(id);
      }
    const stranger = peopleIn(event).find((id) => !people.has(id));
    if (stranger !== undefined) return `Personen ${stranger} er ikke nævnt før.`;
    const happening = happeningOf(event);
    if (happening !== undefined && seen.has(happening)) return "Det samme står der to gange.";
    seen.add(happening ?? `${kind} ${seen.size}`);
    return undefined;
  };
}

/** What can be there once only; undefined for what may come again. */
function happeningOf(event: JsonObject): string | undefined {
  const of = (...members: readonly string[]): string =>
    [event["kind"], ...members.map((name) => event[name])].map(said).join(" ");
  switch (said(event["kind"])) {
    case "begun":
    case "attendance":
    case "issued":
      return of();
    case "vote":
      return of("ballot");
    case "decision":
      return of("item", "version");
    case "statement":
      return of("item", "seat");
    case "draft":
      return of("version");
    case "objection":
      return of("id");
    case "objection-answered":
      return of("objection");
    case "approval":
      return of("draft", "seat");
    default:
      return undefined;
  }
}

/** Everybody an event names by id. */
function peopleIn(event: JsonObject): readonly string[] {
  if (event["kind"] === "people") return [];
  const rolls = listOf(event["rolls"]).flatMap(({ lines }) => listOf(lines));
  const named: readonly (Json | undefined)[] = [
    ...["by", "person", "openedBy", "closedBy"].map((name) => event[name]),
    ...[...listOf(event["confirmations"]), ...rolls].map((each) => each["person"]),
    ...(event["kind"] === "attendance" ? listOf(event["seats"]).map((each) => each["person"]) : []),
  ];
  return named.filter((id) => typeof id === "string");
}

/** The objects of a list; none where it is none. */
export function listOf(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}
