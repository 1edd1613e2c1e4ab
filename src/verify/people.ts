import { bytesOf } from "./bytes.ts";
import type { Sha256 } from "./bytes.ts";
import { canonical, textsIn } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { ofKind } from "./events.ts";
import type { Event, Link } from "./events.ts";
import { MARK, STRAY } from "./marks.ts";
import { exactly, textLike } from "./shape.ts";
import { FINDINGS, eventCalled, quoted, shown } from "./words.ts";

/** Nobody's name is longer, so that a file of names cannot grow into more than there is room for. */
const entry = exactly({
  name: textLike("et navn på højst 500 tegn", /^[^\u{E000}\u{E001}]{1,500}$/su),
  salt: textLike("en tekst", /^.{1,500}$/su),
});

/** The names of a package, and who of the chain has none any more. */
export interface People {
  readonly names: ReadonlyMap<string, string>;
  readonly erased: readonly string[];
  readonly findings: readonly string[];
}

/** Reads `navne.json`: each name must be the one that the chain has the digest of. */
export async function readPeople(
  file: Json,
  links: readonly Link[],
  sha256: Sha256,
): Promise<People> {
  const findings: string[] = [];
  const names = new Map<string, string>();
  const wanted = new Map(
    ofKind(links, "people").flatMap(({ people }) =>
      people.map(({ person, digest }): [string, string] => [person, digest]),
    ),
  );
  const outer = exactly({ people: { check: () => [] } }).check(file, "");
  findings.push(...outer.map((finding) => `«navne.json»: ${finding}`));
  const people = outer.length > 0 ? {} : (file as { readonly people: Json }).people;
  if (people === null || typeof people !== "object" || Array.isArray(people))
    return { names, erased: [], findings: ["«navne.json»: «people» skal være et objekt."] };
  for (const [person, named] of Object.entries<Json>(people)) {
    if (findings.length >= FINDINGS) break;
    const shape = entry.check(named, person);
    findings.push(...shape.map((finding) => `«navne.json»: ${finding}`));
    if (shape.length > 0) continue;
    const { name } = named as { readonly name: string };
    const digest = wanted.get(person);
    if (digest === undefined)
      findings.push(`«navne.json»: ${quoted(person)} er ikke en person i kæden.`);
    else if (digest !== (await sha256(bytesOf(canonical(named)))))
      findings.push(
        `«navne.json»: navnet ${shown(name)} (${quoted(person)}) er ikke det, kæden har fingeraftrykket af.`,
      );
    names.set(person, name);
  }
  const erased = [...wanted.keys()].filter((person) => !names.has(person));
  return { names, erased, findings };
}

/** Who is named before the chain has said who they are, or twice. */
export function namedTooEarly(links: readonly Link[]): readonly string[] {
  const known = new Set<string>();
  const findings: string[] = [];
  for (const [i, { event }] of links.entries()) {
    const called = eventCalled(i + 1, event);
    if (event.kind === "people")
      for (const { person } of event.people) {
        if (known.has(person)) findings.push(`${called}: ${quoted(person)} er der allerede.`);
        known.add(person);
      }
    const texts = textsIn(event);
    for (const person of new Set([...personsIn(event), ...texts.flatMap(markedIn)]))
      if (!known.has(person))
        findings.push(`${called}: ${quoted(person)} nævnes, før kæden har personen.`);
    if (texts.some((text) => STRAY.test(text.replaceAll(MARK, ""))))
      findings.push(`${called}: et mærke for et navn er ikke helt.`);
    if (findings.length >= FINDINGS) break;
  }
  return findings;
}

/** Marks in a paper that stand for nobody in the chain, or are not whole. */
export function foreignMarks(
  called: string,
  texts: readonly string[],
  links: readonly Link[],
): readonly string[] {
  const known = new Set(
    ofKind(links, "people").flatMap(({ people }) => people.map(({ person }) => person)),
  );
  known.add("head");
  const findings: string[] = [];
  for (const text of texts) {
    if (findings.length >= FINDINGS) break;
    for (const person of new Set(markedIn(text)))
      if (!known.has(person))
        findings.push(`${called}: der er et mærke for ${quoted(person)}, som ikke er i kæden.`);
    if (STRAY.test(text.replaceAll(MARK, "")))
      findings.push(`${called}: et mærke for et navn er ikke helt.`);
  }
  return findings;
}

function markedIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([, , person = ""]) => person);
}

/** Everybody whom an event names by id. */
function personsIn(event: Event): readonly string[] {
  const asked = ((): readonly (string | null)[] => {
    switch (event.kind) {
      case "begun":
      case "people":
        return [];
      case "vote":
        return [
          ...[event.openedBy, event.closedBy],
          ...(event.shown === "by-name"
            ? event.rolls.flatMap(({ lines }) => lines.map(({ person }) => person))
            : []),
        ];
      case "decision":
        return event.confirmations.map(({ person }) => person);
      case "statement":
      case "objection":
      case "approval":
        return [event.person];
      case "draft":
      case "objection-answered":
      case "issued":
      case "added":
        return [event.by];
      case "attendance":
        return event.seats.map(({ person }) => person);
    }
  })();
  return asked.filter((person) => person !== null);
}
