import type { Doubt, ItemKind, ItemRead } from "../../domain/agenda-reading.ts";
import { kindOf } from "./kind.ts";
import { minutesIn } from "./moment.ts";
import type { Heading } from "./outline.ts";
import type { Paragraph } from "./paragraphs.ts";
import { chairIn, sentencesOf } from "./people.ts";
import { presentersIn, presentersInTitle, presentersOf } from "./presenters.ts";
import { introIn, recommendationsIn } from "./recommendations.ts";
import { sectionsOf } from "./sections.ts";

/** An item read, with what is doubtful in it and who it says chairs the meeting. */
export interface ItemFound {
  readonly item: ItemRead;
  readonly chair: string | undefined;
  readonly doubts: readonly Doubt[];
}

const MINUTES_IN_TITLE = /\s?\(\s?(?:ca\.?\s)?\d{1,3}\s?min(?:\.|utter)?\s?\)$/i;
const CLOSED =
  /^\(?lukket(?: punkt| sag)?\)?(?:\s?[-–:.]|$|\s)|[-–(]\s?lukket(?: punkt| sag)?\)?$/i;
const OPEN_SIGN = /\s?\((?:åben|åbent|åbent punkt)\)$/i;
const NOTHING = /^(?:[-–—.…]+|ingen(?: bilag)?\.?)$/i;
const OPENING =
  /^(?:oplæg|indlæg|introduktion|præsenteres|fremlægges)\s(?:ved|af|fra|v\/)\s?(.{3,120})$/i;

/** Reads one item from its heading and the paragraphs below it. */
export function itemOf(
  { number, title: printed, index }: Heading,
  paragraphs: readonly Paragraph[],
  between: {
    readonly before: readonly Paragraph[];
    readonly end: number;
    readonly kind: ItemKind | null;
  },
): ItemFound {
  const heading = paragraphs[index];
  const at = heading?.at ?? { paragraph: 1 };
  const sections = sectionsOf([...between.before, ...paragraphs.slice(index + 1, between.end)]);
  const { parts } = sections;
  const intro = introOf(parts.intro);
  const inline = sections.recommended ? { points: [], rest: [] } : inlinePoints(intro.text);
  const recommendations = recommendationsIn([...inline.points, ...parts.recommendations]);
  const background = [...parts.background];
  const case_ = [
    ...(sections.recommended ? intro.text : inline.rest),
    ...recommendations.rest,
    ...parts.case,
  ];
  const title = printed.replace(MINUTES_IN_TITLE, "").replace(OPEN_SIGN, "");
  const presenters = [
    ...sections.presenters,
    ...presentersInTitle(title),
    ...intro.presenters,
    ...[...background, ...case_].flatMap(({ text }) => presentersIn(text)),
  ];
  return {
    item: {
      number,
      title,
      kind:
        kindOf(title) ??
        sections.kind ??
        between.kind ??
        kindOfRecommendation(recommendations.points),
      minutes:
        sections.minutes ?? (MINUTES_IN_TITLE.test(printed) ? minutesIn(printed.slice(-30)) : null),
      closed: sections.closed || CLOSED.test(printed),
      background: textOf(background),
      recommendedBy: recommendations.by,
      recommendations: recommendations.points,
      decision: decisionOf(parts.decision),
      case: textOf(case_),
      attachments: parts.attachments
        .filter(({ text }) => !NOTHING.test(text))
        .map(({ text }) => ({ title: text.replace(/^[•▪●*·–-]\s/, "") })),
      caseNumber: sections.caseNumber,
      presenters: [...new Set(presenters)],
      at,
    },
    chair: intro.chair,
    doubts: doubtsOf(recommendations, sections.recommended).map((what) => ({
      at,
      what: `${number === null ? `Punktet «${title.slice(0, 60)}»` : `Punkt ${number}`} ${what}`,
    })),
  };
}

function doubtsOf(
  { points, rest, unsure }: ReturnType<typeof recommendationsIn>,
  recommended: boolean,
): readonly string[] {
  if (recommended && points.length === 0)
    return ["har en indstilling, men jeg fandt ingen punkter i den. Det kræver kontrol."];
  return [
    ...(rest.length > 0
      ? [
          "har tekst under indstillingen, som ikke er læst som en indstilling. Den står i sagsfremstillingen.",
        ]
      : []),
    ...(unsure
      ? ["har en indstilling, der kan være delt i flere («og at …»). Det kræver kontrol."]
      : []),
  ];
}

/** What stands between an item's heading and its first section, sorted in sayings about people and the rest. */
function introOf(paragraphs: readonly Paragraph[]): {
  readonly text: readonly Paragraph[];
  readonly presenters: readonly string[];
  readonly chair: string | undefined;
} {
  const presenters: string[] = [];
  let chair: string | undefined;
  const text = paragraphs.filter((paragraph) => {
    const said = sentencesOf(paragraph.text).map((sentence) => {
      const chairing = chairIn(sentence);
      chair ??= chairing;
      const opening = OPENING.exec(sentence)?.[1];
      const names = opening === undefined ? presentersIn(sentence) : presentersOf(opening);
      presenters.push(...names);
      return chairing !== undefined || names.length > 0;
    });
    return said.length === 0 || !said.every(Boolean);
  });
  return { text, presenters, chair };
}

/** Recommendations that stand in the text of an item without a heading of their own. */
function inlinePoints(text: readonly Paragraph[]): {
  readonly points: readonly Paragraph[];
  readonly rest: readonly Paragraph[];
} {
  const isPoint = ({ text: words }: Paragraph): boolean =>
    /\sindstill(?:er|es)(?!\p{L})/iu.test(words.slice(0, 120)) &&
    introIn(words)?.points !== undefined;
  return { points: text.filter(isPoint), rest: text.filter((one) => !isPoint(one)) };
}

/** A recommendation that only says "Til orientering" says what kind of item it is. */
function kindOfRecommendation(points: readonly string[]): ItemKind | null {
  const [only] = points;
  return only !== undefined && points.length === 1 && /^til \p{L}+$/iu.test(only)
    ? kindOf(only)
    : null;
}

/** The decision; where several boards have decided, each under its own heading. */
function decisionOf(paragraphs: readonly Paragraph[]): string | null {
  const headings = paragraphs.filter(({ label }) => label);
  const named = headings.filter(({ label }) => /\s(?:i|den|d\.)\s/i.test(label?.heading ?? ""));
  const keep = named.length > 1 ? new Set(named) : new Set<Paragraph>();
  const said = paragraphs.filter((one) => !one.label && !NOTHING.test(one.text));
  if (said.length === 0) return null;
  return textOf(
    paragraphs
      .filter((one) => said.includes(one) || keep.has(one))
      .map((one) => (one.label ? { ...one, text: one.label.heading } : one)),
  );
}

function textOf(paragraphs: readonly Paragraph[]): string | null {
  return paragraphs.length === 0 ? null : paragraphs.map(({ text }) => text).join("\n\n");
}
