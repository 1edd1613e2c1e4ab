/** What a label on a line announces. */
export type Section =
  | "background"
  | "recommendations"
  | "decision"
  | "case"
  | "attachments"
  | "case-number"
  | "duration"
  | "presenters"
  | "openness"
  | "kind";

/** A line that names the section below it, with what stands after its colon. */
export interface Label {
  readonly section: Section;
  readonly heading: string;
  readonly rest: string;
  /** Whether the heading says something of its own and is kept as a paragraph of the case. */
  readonly kept: boolean;
}

const HEADS: Readonly<Record<Exclude<Section, "kind">, string>> = {
  background:
    "baggrund|baggrund for sagen|baggrund for sagens fremlæggelse|sagens baggrund|baggrund for punktet|resume|resumé|problemstilling|kort resume|kort resumé",
  recommendations:
    "indstilling|indstillingen|indstillinger|det indstilles|der indstilles|det indstilles at|indstilling om|indstillinger om|det anbefales|forslag til beslutning|beslutningsforslag",
  decision:
    "politisk behandling|beslutning|beslutningen|beslutninger|referat|mødets beslutning|beslutningsreferat",
  case: "sagsfremstilling|sagsfremstillingen|sagsbeskrivelse|fremstilling|redegørelse|løsning|beskrivelse|sagen",
  attachments:
    "bilag|bilagsliste|bilagsoversigt|vedlagte bilag|bilag til punktet|bilagsfortegnelse",
  "case-number": "",
  duration: "",
  presenters:
    "oplægsholder|oplægsholdere|oplæg ved|oplæg v|oplæg af|indlæg ved|præsenteres af|fremlægges af|deltager under punktet|deltagere under punktet",
  openness:
    "åbent|åben|åbent punkt|åben sag|åbent/lukket punkt|lukket|lukket punkt|lukket sag|punktet er lukket|sagen er lukket|punktet behandles for lukkede døre|behandles for lukkede døre",
};
const KEPT =
  "tidsplan|tidsplan og videre proces|tidsplan og proces|videre proces|det videre forløb|den videre proces|sagens gang|økonomi|økonomiske konsekvenser|konsekvenser|kommunikation|høring|lovgrundlag|inddragelse|personalemæssige konsekvenser|opfølgning|næste skridt|risikovurdering|administrationens bemærkninger|sekretariatets bemærkninger|tidligere beslutninger|tidligere behandling";

const BY_HEAD = new Map<string, Section>(
  Object.entries(HEADS).flatMap(([section, heads]) =>
    heads.split("|").map((head): [string, Section] => [head, section as Section]),
  ),
);
const KEPT_HEADS = new Set(KEPT.split("|"));
BY_HEAD.delete("");

const DECISION =
  /^(?:(?:.{1,60}s )?(?:endelig )?beslutning(?:er)?(?: (?:i|fra|på|den|d\.|truffet) .{1,90})?|(?:politisk )?behandling (?:i|på|den) .{1,90})$/;
const RECOMMENDED = /^.{1,60}s indstilling(?:er)?$/;
const CASE_NUMBER =
  /^(?:sags?|journal|j\.?|acadre|esdh)[ .-]{0,2}(?:nr|nummer|id|sagsnr)(?![\p{L}])\.?\s*:?\s*(.{0,80})$/iu;
const DURATION =
  /^(?:(?:forventet|estimeret|afsat|anslået) )?(?:varighed|tid|tidsforbrug|tidsramme|behandlingstid)\s*:?\s*(\d.{0,40})$/i;
const KIND =
  /^(?:(?:sagstype|punkttype|type|punktet er|sagen er)\s*:?\s*)?((?:til )?(?:beslutning|drøftelse|orientering|meddelelse|efterretning))(?: og (?:beslutning|drøftelse|orientering))?\.?$/i;

/** The label a line is, if it is one; a label begins with a capital and fills its line or ends in a colon. */
export function labelOf(line: string): Label | undefined {
  if (!/^[\p{Lu}(]/u.test(line)) return undefined;
  const colon = line.slice(0, 112).indexOf(":");
  if (colon < 0 && line.length > 110) return undefined;
  const heading = (colon < 0 ? line : line.slice(0, colon)).trim();
  const rest = colon < 0 ? "" : line.slice(colon + 1).trim();
  const head = heading
    .toLowerCase()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/,$/, "")
    .trim();
  const section = BY_HEAD.get(head);
  if (section) return { section, heading, rest, kept: false };
  if (KEPT_HEADS.has(head)) return { section: "case", heading, rest, kept: true };
  if (DECISION.test(head)) return { section: "decision", heading, rest, kept: false };
  if (RECOMMENDED.test(head)) return { section: "recommendations", heading, rest, kept: false };
  return metaLabel(line.slice(0, 160), heading);
}

function metaLabel(line: string, heading: string): Label | undefined {
  const label = (section: Section, rest: string): Label => ({
    section,
    heading,
    rest,
    kept: false,
  });
  const number = CASE_NUMBER.exec(line);
  if (number) return label("case-number", (number[1] ?? "").trim());
  const duration = DURATION.exec(line);
  if (duration) return label("duration", duration[1] ?? "");
  const kind = KIND.exec(line);
  return kind && (line.length > 12 || /^til /i.test(line)) ? label("kind", kind[0]) : undefined;
}
