import { LARGEST } from "./bytes.ts";
import type { Sha256 } from "./bytes.ts";
import { readCanonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { readChain } from "./chain.ts";
import type { Chain } from "./chain.ts";
import { checkContents, checkPapers } from "./contents.ts";
import { headCode } from "./crockford.ts";
import { checkHead } from "./head.ts";
import { checkMinutes, readMinutes } from "./minutes.ts";
import { checkOrder } from "./order.ts";
import { checkPaper, checkTemplate } from "./papers.ts";
import { namedTooEarly, readPeople } from "./people.ts";
import type { People } from "./people.ts";
import { checkReceipt } from "./receipt.ts";
import { checkRolls } from "./rolls.ts";
import { summary } from "./summary.ts";
import { FINDINGS, printable, quoted } from "./words.ts";
import { readZip } from "./zip.ts";

/** What is asked of a package. */
export interface Asked {
  readonly sha256: Sha256;
  /** The head code that a chair holds. */
  readonly head?: string | undefined;
  /** `RECEIPT/CODE` of somebody who voted. */
  readonly receipt?: string | undefined;
}

/** What was found, in Danish sentences; a package is refused where there are findings. */
export interface Verdict {
  readonly findings: readonly string[];
  readonly notes: readonly string[];
}

const FILES = [
  "hændelser.json",
  "indhold.json",
  "møde.json",
  "navne.json",
  "referat-uden-navne.docx",
  "referat.docx",
] as const;
type File = (typeof FILES)[number];
type Files = ReadonlyMap<string, Uint8Array>;

/** Whether a file is a record package in which nothing was changed, and the one that a head code is of. */
export async function verifyPackage(file: Uint8Array, asked: Asked): Promise<Verdict> {
  const { findings, notes } = await judged(file, asked);
  return { findings: findings.map(printable), notes: notes.map(printable) };
}

async function judged(file: Uint8Array, asked: Asked): Promise<Verdict> {
  if (file.length > LARGEST)
    return { findings: ["Filen er større end nogen pakke: over 64 MB."], notes: [] };
  const { entries, findings } = readZip("Pakken", file);
  const files: Files = new Map(entries.map(({ name, content }) => [name, content]));
  const strange = entries.filter(({ name }) => !FILES.some((one) => one === name));
  const missing = entries.length === 0 ? [] : FILES.filter((name) => !files.has(name));
  const outer = [
    ...findings,
    ...strange.map(({ name }) => `Pakken: ${quoted(name)} hører ikke til.`).slice(0, FINDINGS),
    ...missing.map((name) => `Pakken: ${quoted(name)} mangler.`),
  ];
  if (entries.length === 0 || missing.length > 0)
    return { findings: outer.length > 0 ? outer : ["Pakken er tom."], notes: [] };
  return judgedFiles(files, outer, asked);
}

/** Judges each file by itself, then against the chain, and the chain against what is asked. */
async function judgedFiles(
  files: Files,
  outer: readonly string[],
  { sha256, head, receipt }: Asked,
): Promise<Verdict> {
  const found = [...outer];
  const bytes = (name: File): Uint8Array => files.get(name) ?? new Uint8Array();
  const json = (name: File): Json | undefined => {
    const read = readCanonical(name, bytes(name));
    if ("finding" in read) found.push(read.finding);
    return "finding" in read ? undefined : read.value;
  };
  const jsons = {
    ...{ events: json("hændelser.json"), contents: json("indhold.json") },
    ...{ told: json("møde.json"), named: json("navne.json") },
  };
  const chain = await readChain(jsons.events, sha256);
  found.push(...chain.findings);
  const { links, digests } = chain;
  let people: People | undefined;
  if (links.length > 0) {
    found.push(...checkOrder(links), ...namedTooEarly(links), ...checkRolls(links));
    people = jsons.named === undefined ? undefined : await readPeople(jsons.named, links, sha256);
    found.push(...(people?.findings ?? []));
    found.push(...(await againstChain(jsons, { bytes, chain, people, sha256 })));
  }
  const proof = checkHead(head, digests, { links, whole: found.length === 0 });
  const counted =
    receipt === undefined || links.length === 0
      ? undefined
      : await checkReceipt(receipt, links, sha256);
  return {
    findings: [...found, ...proof.findings, ...(counted?.findings ?? [])],
    notes: [...summary(links, people), ...proof.notes, ...(counted?.notes ?? [])],
  };
}

interface Jsons {
  readonly contents: Json | undefined;
  readonly told: Json | undefined;
}

/** Whether minutes, papers and list of contents say what the chain says. */
async function againstChain(
  { contents, told }: Jsons,
  {
    bytes,
    chain: { links, digests: heads },
    people,
    sha256,
  }: {
    readonly bytes: (name: File) => Uint8Array;
    readonly chain: Chain;
    readonly people: People | undefined;
    readonly sha256: Sha256;
  },
): Promise<readonly string[]> {
  const head = headCode(heads.at(-1) ?? "");
  const digests: Record<string, string> = {};
  for (const name of FILES) if (name !== "indhold.json") digests[name] = await sha256(bytes(name));
  const minutes = told === undefined ? undefined : readMinutes(told);
  const read = minutes && "minutes" in minutes ? minutes.minutes : undefined;
  const filling = people && read && { names: people.names, language: read.language, head };
  const template = bytes("referat-uden-navne.docx");
  return [
    ...checkPapers(links, digests),
    ...(minutes && "findings" in minutes ? minutes.findings : []),
    ...(filling ? checkMinutes(read, links, filling) : []),
    ...checkTemplate(template, links),
    ...(filling ? checkPaper(template, bytes("referat.docx"), filling) : []),
    ...(contents === undefined ? [] : checkContents(contents, { links, digests, head })),
  ];
}
