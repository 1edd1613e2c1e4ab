import { isObject, readCanonical, said, written } from "./canonical.ts";
import type { Digest, Json, JsonObject } from "./canonical.ts";
import { nameOf, readChain } from "./chain.ts";
import type { Link } from "./chain.ts";
import { coded, typed } from "./head.ts";
import { minutesWrong } from "./minutes.ts";
import { filledIn, readNames } from "./names.ts";
import { packed, partAt, textOf, unpacked } from "./zip.ts";
import type { Files } from "./zip.ts";

/** What a verification found. */
export interface Verdict {
  readonly accepted: boolean;
  /** In sentences: what holds, or what differs and where. */
  readonly sentences: readonly string[];
  /** The events, where the package is whole. */
  readonly links: readonly Link[];
}

const NAMES = [
  ...["hændelser.json", "indhold.json", "møde.json", "navne.json"],
  ...["referat-uden-navne.docx", "referat.docx"],
] as const;
type Name = (typeof NAMES)[number];

const no = (...sentences: readonly string[]): Verdict => ({
  accepted: false,
  sentences,
  links: [],
});

/** Verifies a record package (docs/record-format.md), with the head code that somebody holds where there is one. */
export function verify(digest: Digest, content: Uint8Array, head?: string): Verdict {
  const files = unpacked(content);
  if (!files) return no("Filen er ikke en journalpakke, eller den er afkortet eller beskadiget.");
  const missing = NAMES.find((name) => !files.has(name));
  if (missing !== undefined) return no(`Filen «${missing}» mangler i pakken.`);
  const foreign = [...files.keys()].find((name) => !NAMES.some((one) => one === name));
  if (foreign !== undefined) return no(`Pakken har en fil for meget: «${foreign}».`);

  const json = (name: Name): Json | undefined => {
    const bytes = files.get(name);
    return readCanonical(bytes && textOf(bytes));
  };
  for (const name of NAMES)
    if (name.endsWith(".json") && json(name) === undefined)
      return no(`«${name}» er ændret: den er ikke skrevet, som den skal være.`);
  const contents = json("indhold.json");
  if (!isObject(contents) || contents["format"] !== 1)
    return no("Pakken er i et format, som jeg ikke kender. Jeg kender format 1.");

  const chain = readChain(digest, json("hændelser.json"));
  if (chain.wrong !== undefined) return no(`hændelser.json: ${chain.wrong}`);
  return checked({ digest, content, files, links: chain.links, json, contents }, head);
}

interface Read {
  readonly digest: Digest;
  readonly content: Uint8Array;
  readonly files: Files;
  readonly links: readonly Link[];
  readonly json: (name: Name) => Json | undefined;
  readonly contents: JsonObject;
}

function checked(read: Read, held: string | undefined): Verdict {
  const { digest, links, json } = read;
  const head = coded(links.at(-1)?.digest ?? "", 8);
  const names = readNames(digest, json("navne.json"), links);
  if (names.wrong !== undefined) return no(`navne.json: ${names.wrong}`);
  const wrong =
    papersWrong(read) ??
    wrongIn("møde.json", minutesWrong(json("møde.json"), links)) ??
    minutesFileWrong(read, head, names.names) ??
    contentsWrong(read, head) ??
    bytesWrong(read);
  if (wrong !== undefined) return no(wrong);
  const said = headSaid(links, head, held);
  return { ...said, sentences: [...said.sentences, ...told(links, names.erased)], links };
}

function wrongIn(name: Name, wrong: string | undefined): string | undefined {
  return wrong === undefined ? undefined : `${name}: ${wrong}`;
}

/** Whether minutes and Word file are those that the chain was told of last. */
function papersWrong({ digest, files, links }: Read): string | undefined {
  const last = links.findLast(({ event }) => isObject(event["papers"]));
  const papers = last?.event["papers"];
  if (!last || !isObject(papers)) return "hændelser.json: Referatet er ikke udsendt.";
  for (const [member, name] of [
    ["minutes", "møde.json"],
    ["template", "referat-uden-navne.docx"],
  ] as const) {
    const found = digest(files.get(name) ?? new Uint8Array());
    if (papers[member] !== found)
      return `«${name}» er ændret: kontrolsummen er ${found}, men ${nameOf(last.n, last.event)} har ${said(papers[member])}.`;
  }
  return undefined;
}

function minutesFileWrong(
  { files, json }: Read,
  head: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const minutes = json("møde.json");
  const language = isObject(minutes) ? said(minutes["language"]) : "";
  const template = files.get("referat-uden-navne.docx") ?? new Uint8Array();
  const filled = filledIn(template, { names, head, language });
  if (!filled) return "«referat-uden-navne.docx» er ikke et dokument, jeg kan læse.";
  const found = files.get("referat.docx") ?? new Uint8Array();
  const at = partAt(filled, found);
  return at === undefined
    ? undefined
    : `«referat.docx» er ændret: fra byte ${at + 1} er det ikke det referat, der blev udsendt, med navnene sat ind.`;
}

function contentsWrong({ digest, files, links, json, contents }: Read, head: string) {
  const begun = links[0]?.event ?? {};
  const digests = Object.fromEntries(
    NAMES.flatMap((name) =>
      name === "indhold.json" ? [] : [[name, digest(files.get(name) ?? new Uint8Array())]],
    ),
  );
  const { board = null, meeting = null } = begun;
  const expected: JsonObject = {
    ...{ board, events: links.length, files: digests, format: 1, head, meeting },
  };
  if (written(expected) === written(json("indhold.json") ?? null)) return undefined;
  const differs = Object.keys({ ...expected, ...contents }).find(
    (name) => written(expected[name] ?? null) !== written(contents[name] ?? null),
  );
  return `«indhold.json» er ændret: «${differs ?? ""}» passer ikke til resten af pakken.`;
}

/** Whether there is nothing in the file but its entries, in the one way they are put together. */
function bytesWrong({ content, files }: Read): string | undefined {
  const at = partAt(packed(files), content);
  return at === undefined
    ? undefined
    : `Pakken er ændret ved byte ${at + 1}: den er ikke sat sammen, som den skal være.`;
}

function headSaid(links: readonly Link[], head: string, held: string | undefined): Verdict {
  if (held === undefined)
    return {
      ...{ accepted: true, links },
      sentences: [
        `Pakken hænger sammen. Dens hovedkode er ${head}.`,
        "Det viser, at intet enkelt sted er ændret. Kun hovedkoden, som formændene fik, kan vise, at hele pakken er den rigtige: kontrollér den med --head.",
      ],
    };
  const given = typed(held);
  if (given === head)
    return {
      ...{ accepted: true, links },
      sentences: [
        "Pakken hænger sammen, og hovedkoden passer: det er den journal, der blev udsendt, uden ændringer.",
      ],
    };
  const earlier = links.find(({ digest }) => coded(digest, 8) === given);
  return no(
    earlier
      ? `Hovedkoden passer til journalen, som den var efter ${nameOf(earlier.n, earlier.event)}. Siden er der føjet ${links.length - earlier.n} hændelser til, og den nye hovedkode er ${head}. Bed om den kode, som formændene fik sidst.`
      : `Hovedkoden passer ikke. Pakken hænger sammen, men det er ikke den journal, som koden ${given} er til: den er skrevet om, eller koden hører til et andet møde. Pakkens egen hovedkode er ${head}.`,
  );
}

/** What the package is of, for the one who reads the verdict. */
function told(links: readonly Link[], erased: number): readonly string[] {
  const begun = links[0]?.event ?? {};
  const additions = links.filter(({ event }) => event["kind"] === "added").length;
  return [
    `Mødet: ${said(begun["name"])}, ${said(begun["date"])}. ${links.length} hændelser.`,
    ...(additions > 0 ? [`Tilføjelser efter udsendelsen: ${additions}.`] : []),
    ...(erased > 0
      ? [`Slettede personer: ${erased}. Deres navne er fjernet; beviserne gælder stadig.`]
      : []),
  ];
}
