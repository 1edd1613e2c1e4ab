import type { Doubt, ItemRead, Place } from "../../domain/agenda-reading.ts";
import { kindOf } from "./headings.ts";
import type { Heading } from "./headings.ts";
import { labelOf, leadOf } from "./labels.ts";
import type { Section } from "./labels.ts";
import type { Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Paragraph } from "./paragraphs.ts";
import { chairIn, namesAmong, presentersIn } from "./people.ts";
import { recommendationsIn } from "./recommendations.ts";

/** One item read, what is doubtful in it, and who chairs the meeting where it says so. */
export interface ItemFound {
  readonly item: ItemRead;
  readonly doubts: readonly Doubt[];
  readonly chair: string | undefined;
}

const MINUTES =
  /\(?(?:forventet (?:varighed|tid)|tidsforbrug|varighed|tid)\s*:?\s*(?:ca\.?\s*)?(\d{1,3})\s*min(?:utter|\.)?\)?/i;
const MINUTES_IN_TITLE = /\s*\(?\b(\d{1,3})\s*min(?:utter|\.)?\)?\s*$/i;
const CLOSED =
  /^\(?lukket(?: punkt| sag)?\)?\b\s*[-–:]?\s*|\s*[-–(]\s*lukket(?: punkt| sag)?\)?\s*$/i;

type Parts = Map<Section | "intro", Paragraph[]>;

/** How the document is set: the width of a full line, and each line's place. */
export interface Setting {
  readonly width: number;
  readonly placeOf: (line: number) => Place;
}

/** Reads the lines of one item. */
export function itemOf(
  heading: Heading,
  lines: readonly Line[],
  { width, placeOf }: Setting,
): ItemFound {
  const at = placeOf(heading.at);
  const paragraphs = paragraphsOf(lines, width, heading.body);
  const { parts, caseNumber, closed } = partsOf(paragraphs);
  const of = (section: Section | "intro"): readonly Paragraph[] => parts.get(section) ?? [];
  const sections = parts.size > (parts.has("intro") ? 1 : 0);

  const minutes = firstMatch(of("intro"), MINUTES) ?? MINUTES_IN_TITLE.exec(heading.title)?.[1];
  const intro = of("intro").filter(({ text }) => text.replace(MINUTES, "").trim().length > 2);
  const chair = intro.map(({ text }) => chairIn(text)).find((name) => name !== undefined);
  const presenters = new Set([
    ...[...of("intro"), ...of("background"), ...of("case")].flatMap(({ text }) =>
      presentersIn(text),
    ),
    ...of("presenters").flatMap(({ text }) => namesAmong(text)),
  ]);
  const spoken = intro.filter(
    ({ text }) => chairIn(text) === undefined && presentersIn(text).length === 0,
  );
  const recommendations = recommendationsIn(of("recommendations"));
  const title = heading.title.replace(MINUTES_IN_TITLE, "");
  const background = [...(sections && parts.has("case") ? spoken : []), ...of("background")];
  const case_ = [...(sections && parts.has("case") ? [] : spoken), ...of("case")];
  return {
    item: {
      number: heading.number,
      title,
      kind: kindOf(title.replace(CLOSED, "")),
      minutes: minutes === undefined ? null : Number(minutes),
      closed: closed || CLOSED.test(title),
      background: textOf(background),
      recommendedBy: recommendations.by,
      recommendations: recommendations.texts,
      decision: textOf(of("decision").filter(({ text }) => !/^-$/.test(text))),
      case: textOf([...case_, ...recommendations.unsure]),
      attachments: of("attachments").map(({ text }) => ({ title: text })),
      caseNumber: caseNumber ?? firstNumber(of("case-number")),
      presenters: [...presenters],
      at,
    },
    chair,
    doubts: [
      ...(parts.has("recommendations") && recommendations.texts.length === 0
        ? [{ at, what: `${name(heading)} har en indstilling uden punkter og kræver kontrol.` }]
        : []),
      ...(recommendations.texts.length > 0 ? recommendations.unsure : []).map(
        ({ firstLine, text }) => ({
          at: placeOf(firstLine),
          what: `${name(heading)}: det er uklart, om «${text.slice(0, 60)}» hører til indstillingen. Det står under sagsfremstillingen.`,
        }),
      ),
    ],
  };
}

/** How a doubt names an item. */
export function name({ number, title }: Pick<Heading, "number" | "title">): string {
  return number === null ? `Punktet «${title}»` : `Punkt ${number}`;
}

function partsOf(paragraphs: readonly Paragraph[]): {
  parts: Parts;
  caseNumber: string | undefined;
  closed: boolean;
} {
  const explicit = paragraphs.some(({ text }) => labelOf(text)?.section === "recommendations");
  const parts: Parts = new Map();
  let section: Section | "intro" = "intro";
  let caseNumber: string | undefined;
  let closed = false;
  const put = (paragraph: Paragraph): void => {
    parts.set(section, [...(parts.get(section) ?? []), paragraph]);
  };
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph.text);
    if (label?.section === "closed") closed = true;
    else if (label?.section === "case-number" && label.rest !== "")
      caseNumber ??= number(label.rest);
    else if (label) {
      section = label.section;
      if (!parts.has(section)) parts.set(section, []);
      if (label.keep) put(paragraph);
      else if (label.rest !== "") put({ ...paragraph, text: label.rest });
    } else if (!explicit && leadOf(paragraph.text)) {
      section = "recommendations";
      put(paragraph);
    } else put(paragraph);
  }
  return { parts, caseNumber, closed };
}

function textOf(paragraphs: readonly Paragraph[]): string | null {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  return text === "" ? null : text;
}

function firstMatch(paragraphs: readonly Paragraph[], pattern: RegExp): string | undefined {
  return paragraphs.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
}

function firstNumber(paragraphs: readonly Paragraph[]): string | null {
  return number(paragraphs[0]?.text ?? "") ?? null;
}

function number(text: string): string | undefined {
  return /\d/.test(text) ? text : undefined;
}
