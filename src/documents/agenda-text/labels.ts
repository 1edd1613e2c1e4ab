/** What part of an item a heading within it opens. */
export type Section =
  | "background"
  | "recommendations"
  | "decision"
  | "case"
  | "attachments"
  | "case-number"
  | "closed"
  | "presenters";

export interface Label {
  readonly section: Section;
  /** What stands on the same line after the heading. */
  readonly rest: string;
  /** Kept as a paragraph of its own in the text, because it says what follows. */
  readonly keep?: boolean;
}

const WORDS: readonly (readonly [Section, RegExp])[] = [
  [
    "background",
    /^(baggrund( for sagens? fremlæggelse)?|resumé|resume|problemstilling|indledning)$/,
  ],
  [
    "recommendations",
    /^(indstilling(en|er)?( om)?|(forvaltningens|administrationens|sekretariatets|formandskabets) indstilling|det indstilles( at)?)$/,
  ],
  [
    "decision",
    /^(politisk behandling|beslutning(er)?|referat|konklusion|\S+s beslutning|beslutning i .{3,80}|\S+s beslutning den .{3,40}|behandling i .{3,80}|beslutning den .{3,40})$/,
  ],
  ["case", /^(sagsfremstilling|sagens fremstilling|sagsbeskrivelse|sagsforløb|løsning|sag)$/],
  ["attachments", /^(bilag|bilagsliste|bilag til punktet)$/],
  ["case-number", /^(journalnummer|journalnr|sagsnummer|sagsnr|sagnr|journal nr|sags-?id|brevid)$/],
  ["presenters", /^(oplæg ved|oplægsholdere?|sagsfremstillere?)$/],
  ["closed", /^(lukket|lukket punkt|lukket sag)$/],
];

const KEPT =
  /^(tidsplan( og videre proces)?|videre proces|økonomi(ske konsekvenser)?|konsekvenser|juridiske konsekvenser|kommunikation|høring|politisk aftale|sundhedsmæssige konsekvenser)$/;

const WITH_REST =
  /^(bilag|journalnummer|journalnr\.?|sagsnummer|sagsnr\.?|sagnr\.?|sags-?id|brevid|oplæg ved|oplægsholdere?|indstilling|beslutning|referat|baggrund|sagsfremstilling|udvalgets beslutning)\s*:\s*(\S.*)$/i;
const NUMBER_AFTER = /^(sagsnr\.?|sagnr\.?|journalnr\.?)\s+(\d\S*)$/i;

/** The heading that a line is, if it is one. */
export function labelOf(line: string): Label | undefined {
  const bare = line.toLocaleLowerCase("da").replace(/[\s:.,]+$/, "");
  if (line.length <= 110) {
    if (KEPT.test(bare)) return { section: "case", rest: "", keep: true };
    const found = WORDS.find(([, words]) => words.test(bare));
    if (found && !isSentence(line, found[0])) return { section: found[0], rest: "" };
  }
  const [, word, rest] = WITH_REST.exec(line) ?? NUMBER_AFTER.exec(line) ?? [];
  const label = word === undefined ? undefined : labelOf(word);
  return label && rest !== undefined ? { ...label, rest } : undefined;
}

/** «Beslutning i udvalget er udsat.» is a sentence, not a heading. */
function isSentence(line: string, section: Section): boolean {
  return section === "decision" && /[.]$/.test(line) && !/\d{4}\.?$/.test(line);
}

/** Who recommends, from a line such as «Administrationen indstiller til udvalget, at:». */
export function leadOf(line: string): { readonly by: string | null } | undefined {
  if (/^det (indstilles|anbefales)( til \S+)?(,? at)?\s*[:,]?$/i.test(line)) return { by: null };
  const found =
    /^(.{2,80}?) (indstiller|anbefaler|foreslår)( (til|overfor|over for) [^:]{2,80}?)?(,? at)?\s*[:,]$/i.exec(
      line,
    );
  return found?.[1] === undefined ? undefined : { by: found[1] };
}
