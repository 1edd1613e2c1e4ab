import { distance } from "fastest-levenshtein";
import type { Named, NameKind } from "../domain/asked.ts";
import type { Registry } from "../domain/registry.ts";
import { loosely } from "../domain/fold.ts";
import { wordsIn } from "./words.ts";
import type { Word } from "./words.ts";

/** A way to write a name: words in a row. */
interface Spelling {
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly id: string;
  /** Its own name, which goes before what others may be called too. */
  readonly official: boolean;
}

/** Every way that the registry's names are written: by the words, by their loose letters, by their first letter. */
export interface Names {
  readonly exact: ReadonlyMap<string, readonly Spelling[]>;
  readonly loose: ReadonlyMap<string, readonly Spelling[]>;
  readonly beginning: ReadonlyMap<string, readonly Spelling[]>;
  readonly longest: number;
  /** The first words of all of them. */
  readonly firsts: ReadonlySet<string>;
  /** Each cluster's region. */
  readonly regionOf: ReadonlyMap<string, string>;
}

const IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  Nord: ["north", "northern"],
  Syd: ["south", "southern"],
  Midt: ["mid", "central", "middle"],
  Vest: ["west", "western"],
  Byen: ["city"],
  Fyn: ["funen"],
  Sydvestjylland: ["southwest jutland", "south west jutland"],
  Sønderjylland: ["southern jutland", "south jutland"],
  Hovedstaden: ["capital region", "capital region of denmark", "hovedstadsregionen", "region h"],
  Sjælland: ["region zealand", "zealand", "zealand region"],
  Syddanmark: ["region of southern denmark", "southern denmark"],
  Midtjylland: ["central denmark region", "central denmark", "central jutland"],
  Nordjylland: ["north denmark region", "north denmark", "north jutland", "northern jutland"],
  "Region Østdanmark": ["eastern denmark", "region eastern denmark", "east denmark"],
  København: ["copenhagen", "kbh", "kobenhavn", "city of copenhagen"],
  Helsingør: ["elsinore"],
  "Nykøbing F.": ["nykøbing falster", "nykøbing f", "nykøbing"],
  SUH: ["suh", "køge"],
};

/** The spellings of a registry's names, by how many words they have. */
export function namesIn(registry: Registry): Names {
  const all: Spelling[] = [];
  const towns = new Set(registry.municipalities.map(({ name }) => name));
  const regions = new Set(registry.regions.map(({ place }) => place));
  const add = (kind: NameKind, id: string, ...texts: readonly string[]): void => {
    for (const text of texts)
      all.push({ kind, id, words: wordsIn(text).map(({ folded }) => folded), official: false });
  };
  for (const { code, name } of registry.municipalities) {
    add("municipality", code, name, `${name} kommune`, ...(IN_ENGLISH[name] ?? []));
    add("municipality", code, `${name}s kommune`, `${name} municipality`);
    for (const part of name.split("-"))
      if (part !== name && part.length > 4) add("municipality", code, part, `${part} kommune`);
    if (/(?:fyns|lands)$/.test(name)) add("municipality", code, name.slice(0, -1));
  }
  for (const { id, name, place } of registry.regions)
    add("region", id, name, place, `${place} region`, ...(IN_ENGLISH[place] ?? []));
  const successors = new Set(registry.councils.map(({ region }) => region));
  for (const name of successors)
    if (!registry.regions.some((one) => one.name === name))
      add("region", name, name, name.replace("Region ", ""), ...(IN_ENGLISH[name] ?? []));
  for (const cluster of registry.clusters) {
    const { id, name, place, aliases, formerNames, hospital } = cluster;
    add("cluster", id, ...aliases, ...formerNames);
    all.push({
      kind: "cluster",
      id,
      words: wordsIn(name).map(({ folded }) => folded),
      official: true,
    });
    for (const alias of aliases.map((one) => /^Klynge (.+)$/.exec(one)?.[1] ?? ""))
      if (alias !== "")
        add("cluster", id, `${alias} klyngen`, `${alias} klynge`, `${alias}klyngen`);
    for (const one of [place, ...(IN_ENGLISH[place] ?? [])])
      for (const noun of ["klynge", "klyngen", "sundhedsklynge", "sundhedsklyngen", "cluster"])
        add("cluster", id, `${noun} ${one}`, `${one} ${noun}`, `health cluster ${one}`);
    add("cluster", id, ...(towns.has(place) || regions.has(place) ? [] : [place]));
    add("cluster", id, `${place}klyngen`, `${place}klynge`, `${place}s klynge`);
    for (const one of hospitalPlaces(hospital)) {
      if (!towns.has(one) && !regions.has(one)) add("hospital", id, one);
      add("hospital", id, `${one} hospital`, `${one} sygehus`, `hospitalet i ${one}`);
      add("hospital", id, `sygehuset i ${one}`, `regionshospitalet ${one}`, `hospital in ${one}`);
      add(
        "hospital",
        id,
        `${one} universitetshospital`,
        `sygehus ${one}`,
        `${one} university hospital`,
      );
    }
    add("hospital", id, hospital.replace(/\(.*\)/, ""), ...acronymsIn(hospital));
  }
  for (const { id, name } of registry.councils) {
    const place = name.replace("Sundhedsråd ", "");
    add("council", id, name, `sundhedsrådet ${place}`, `sundhedsrådet for ${place}`);
    add(
      "council",
      id,
      `${place} sundhedsråd`,
      `health council ${place}`,
      `${place} health council`,
    );
    add("council", id, `sundhedsrådet i ${place}`, `rådet ${place}`);
  }
  return {
    exact: grouped(all, ({ words }) => words.join(" ")),
    loose: grouped(all, ({ words }) => loosely(words.join(" "))),
    beginning: grouped(
      all,
      ({ words: [first = "", ...rest] }) => `${first.slice(0, 1)}${rest.length}`,
    ),
    regionOf: new Map(registry.clusters.map(({ id, region }) => [id, region])),
    firsts: new Set(all.map(({ words }) => words[0] ?? "")),
    longest: Math.max(...all.map(({ words }) => words.length)),
  };
}

function grouped(
  all: readonly Spelling[],
  keyOf: (one: Spelling) => string,
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function hospitalPlaces(hospital: string): readonly string[] {
  return hospital
    .replaceAll(/[(),]/g, " ")
    .split(/ og | +/)
    .filter((word) => /^[A-ZÆØÅ]/.test(word) && !/hospital|sygehus|^F\.$|OUH|enhed/i.test(word))
    .map((word) => word.replace(/(land|holm)s$/, "$1"));
}

function acronymsIn(hospital: string): readonly string[] {
  return [
    ...(/Odense Univ/.test(hospital) ? ["OUH"] : []),
    ...(/^Aarhus Univ/.test(hospital) ? ["AUH", "Skejby"] : []),
  ];
}

export interface NameFound extends Named {
  readonly at: number;
  readonly length: number;
}

/** The names in some words, longest first; `isWord` says which words are anything but a misspelt name. */
export function findNames(
  names: Names,
  words: readonly Word[],
  isWord: ((folded: string) => boolean) | "spelt-right",
): readonly NameFound[] {
  const found: NameFound[] = [];
  const guessing = isWord === "spelt-right" ? (): boolean => true : isWord;
  for (let at = 0; at < words.length; at++) {
    const { folded = "" } = words[at] ?? {};
    if (
      isWord === "spelt-right" &&
      !names.firsts.has(folded) &&
      !(folded.endsWith("s") && names.firsts.has(folded.slice(0, -1)))
    )
      continue;
    for (let length = Math.min(names.longest, words.length - at); length > 0; length--) {
      const here = words.slice(at, at + length);
      const matches = nearest(names, here, guessing);
      const [first] = matches;
      if (!first) continue;
      // a region's bare name may be a municipality's or a cluster's place; the longest and first kind stands
      const ofKind = matches.filter(({ kind }) => kind === first.kind);
      const own = ofKind.filter(({ official }) => official);
      const same = own.length > 0 && length === 1 ? own : ofKind;
      found.push({
        kind: first.kind,
        ids: [...new Set(same.map(({ id }) => id))],
        written: here.map(({ raw }) => raw).join(" "),
        at,
        length,
      });
      at += length - 1;
      break;
    }
  }
  return found;
}

function nearest(
  { exact, loose, beginning }: Names,
  words: readonly Word[],
  isWord: (folded: string) => boolean,
): readonly Spelling[] {
  const written = words.map(({ folded }) => folded);
  const [first = ""] = written;
  for (const text of [written.join(" "), written.join(" ").replace(/s$/, "")]) {
    const same =
      exact.get(text) ?? (isLooseWord(written, isWord) ? loose.get(loosely(text)) : undefined);
    if (same) return same;
  }
  if (written.every((word) => isWord(word))) return [];
  const near = (beginning.get(`${first.slice(0, 1)}${written.length - 1}`) ?? []).filter((one) =>
    one.words.every((name, n) => isNearly(name, written[n] ?? "", isWord)),
  );
  return near.length > 0 && near.every(({ kind }) => kind === near[0]?.kind) ? near : [];
}

/** Letters may be left out of what is no other word, and of what is long enough to be known again. */
function isLooseWord(written: readonly string[], isWord: (folded: string) => boolean): boolean {
  return written.join("").length > 3 && !(written.length === 1 && isWord(written[0] ?? ""));
}

function isNearly(name: string, word: string, isWord: (folded: string) => boolean): boolean {
  if (name === word || name === word.replace(/s$/, "")) return true;
  if (word.length < 5 || name.length < 5 || word[0] !== name[0] || isWord(word)) return false;
  const most = Math.min(name.length, word.length) < 8 ? 1 : 2;
  return Math.abs(name.length - word.length) <= most && distance(name, word) <= most;
}
