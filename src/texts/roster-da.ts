import type { RosterColumn, RosterRole, RowOutcome, RowReason } from "../domain/roster.ts";

const quoted = (text: string | undefined): string => `«${text ?? ""}»`;

/** What the roster file's sender reads, in Danish. */
export const rosterDa = {
  refusedTitle: "Mandatlisten er ikke indlæst",
  refused: (rows: number) =>
    rows === 1
      ? "Intet er ændret: 1 sted skal rettes. Ret det, og send filen igen."
      : `Intet er ændret: ${rows} steder skal rettes. Ret dem, og send filen igen.`,
  problem: (line: number, column: RosterColumn | null, text: string) =>
    column === null ? `Linje ${line}: ${text}` : `Linje ${line}, kolonne «${column}»: ${text}`,
  doneTitle: (boards: readonly string[]) => `Mandatlisten er indlæst: ${boards.join(", ")}`,
  counts: { added: "Tilføjet", changed: "Ændret", unchanged: "Uændret", waits: "Venter" },
  row: (line: number, name: string, role: string, outcome: string) =>
    `Linje ${line}: ${name}, ${role}: ${outcome}`,
  outcome: {
    added: "tilføjet",
    changed: "ændret",
    unchanged: "uændret",
    waits: "venter på «Gem ændringer»",
  } satisfies Record<RowOutcome["outcome"], string> as Record<RowOutcome["outcome"], string>,
  role: {
    member: "medlem",
    "co-chair": "medformand",
    chair: "formand",
    "deputy-chair": "næstformand",
    substitute: "suppleant",
    secretary: "sekretær",
    observer: "observatør",
  } satisfies Record<RosterRole, string> as Record<RosterRole, string>,
  endingsWait: "Disse roller slutter, når du trykker «Gem ændringer»:",
  endingsDone: "Disse roller er afsluttet:",
  ending: (name: string, role: string, seat: string | undefined, last: string) =>
    `${name}, ${role}${seat === undefined ? "" : ` (${seat})`}: sidste dag er ${last}`,
  save: "Gem ændringer",
  more: (rows: number) => `… og ${rows} linjer mere.`,
  unused: (columns: readonly string[]) =>
    `Disse kolonner kender jeg ikke, og de er ikke brugt: ${columns.join(", ")}.`,
  reason: {
    "file-empty": () => "filen har ingen rækker. Udfyld den, og send den igen.",
    "not-text": () => "filen er ikke en tekstfil. Gem den som CSV i Excel, og send den igen.",
    "not-a-roster": () =>
      "jeg finder ingen af mandatlistens overskrifter (organ;type;region;niveau;mandat;part;navn;email;rolle).",
    "too-many-rows": (limit) => `filen har flere end ${limit ?? ""} rækker. Del den i flere filer.`,
    "column-missing": () => "kolonnen mangler. Tilføj den i første række.",
    "column-twice": () => "kolonnen er der to gange. Slet den ene.",
    "quotes-broken": () => 'et anførselstegn (") mangler eller er til overs.',
    "row-short": (width) => `rækken har for få felter. Der skal være ${width ?? ""}.`,
    "row-long": (width) => `rækken har for mange felter. Der skal være ${width ?? ""}.`,
    "cell-empty": () => "feltet er tomt. Udfyld det.",
    "cell-not-for-role": (role) => `feltet skal være tomt for rollen ${quoted(role)}.`,
    "too-long": (limit) => `teksten er for lang. Den må højst være på ${limit ?? ""} tegn.`,
    "unreadable-characters": () => "feltet har tegn, der ikke kan vises. Skriv det igen.",
    "not-an-address": (text) =>
      `${quoted(text)} er ikke en e-mailadresse. Skriv den som navn@sted.dk.`,
    "unknown-type": (text) =>
      `${quoted(text)} er ikke en type. Skriv sundhedsklynge, ssu eller sundhedsråd.`,
    "unknown-region": (text) =>
      `${quoted(text)} er ikke en region. Skriv Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland eller Østdanmark.`,
    "unknown-level": (text) => `${quoted(text)} er ikke et niveau. Skriv politisk eller fagligt.`,
    "unknown-party": (text) =>
      `${quoted(text)} er ikke en part. Skriv region, kommune, almen praksis, hospital, psykiatri eller patienter.`,
    "unknown-role": (text) =>
      `${quoted(text)} er ikke en rolle. Skriv medlem, medformand, formand, næstformand, suppleant, sekretær eller observatør.`,
    "not-a-date": (text) =>
      `${quoted(text)} er ikke en dato. Skriv den som 2022-07-01 eller 01-07-2022.`,
    "ends-before-start": (text) => `${quoted(text)} ligger før datoen i «fra».`,
    "name-without-letters": (text) => `${quoted(text)} har ingen bogstaver eller tal.`,
    "board-inconsistent": (line) =>
      `feltet er et andet end for samme organ i linje ${line ?? ""}. De skal være ens.`,
    "boards-look-alike": (text) =>
      `navnet ligner ${quoted(text)} så meget, at jeg ikke kan kende dem fra hinanden.`,
    "type-differs": (text) => `organet ${quoted(text)} findes allerede med en anden type.`,
    "seat-of-two-parties": (line) =>
      `mandatet har en anden part i linje ${line ?? ""}. Et mandat hører til én part.`,
    "address-of-two-names": (line) =>
      `samme e-mail har et andet navn i linje ${line ?? ""}. Skriv navnet ens.`,
    "row-twice": (line) => `rækken er den samme som linje ${line ?? ""}. Slet den ene.`,
    "no-such-holder": (text) =>
      `${quoted(text)} har ikke samme mandat og part i filen. Skriv e-mailen på den, suppleanten møder for.`,
    "substitute-for-self": () => "man kan ikke være suppleant for sig selv.",
    "seat-held-twice": (line) =>
      `mandatet har en anden indehaver på samme tid i linje ${line ?? ""}.`,
    "person-in-two-seats": (line) =>
      `samme person har et andet mandat på samme tid i linje ${line ?? ""}.`,
    "role-twice": (line) => `samme person har samme rolle på samme tid i linje ${line ?? ""}.`,
    "against-history": (text) =>
      `${quoted(text)} havde mandatet på den tid. Skriv en senere dato i «fra».`,
    "not-your-board": (text) => `du er ikke sekretær for ${quoted(text)}.`,
  } satisfies Record<RowReason, (about: string | undefined) => string> as Record<
    RowReason,
    (about: string | undefined) => string
  >,
};
