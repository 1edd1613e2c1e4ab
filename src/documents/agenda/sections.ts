import type { ItemKind } from "../../domain/agenda-reading.ts";
import { isCapitals } from "./capitals.ts";
import { kindOf } from "./kind.ts";
import type { Label } from "./label.ts";
import { minutesIn } from "./moment.ts";
import type { Paragraph } from "./paragraphs.ts";
import { presentersOf } from "./presenters.ts";
import { introIn } from "./recommendations.ts";

type Part = "intro" | "background" | "recommendations" | "decision" | "case" | "attachments";

/** The paragraphs of an item, by the section they stand in, and what its short labels say. */
export interface Sections {
  readonly parts: Readonly<Record<Part, Paragraph[]>>;
  readonly recommended: boolean;
  by: string | null;
  caseNumber: string | null;
  minutes: number | null;
  closed: boolean;
  kind: ItemKind | null;
  presenters: readonly string[];
}

const CASE_NUMBER = /^(?=.{0,39}\d)[\p{L}\d][\p{L}\d./_-]*(?:\s[\p{L}\d./_-]+){0,2}$/u;
const BARE_NUMBER =
  /^(?:\d{8}|\d{1,2}-\d{2}-\d{2}-\d+-\d{2}|\d{2}\.\d{2}\.\d{2}-\p{L}\d{2}-\d+-\d{2})$/u;
const ATTACHMENT = /^bilag\s\d{1,3}[a-z]?\s?[-–:.]\s?\S.{0,200}$/i;

/** Sorts an item's paragraphs under the headings they stand below. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Sections {
  const recommended = paragraphs.some(({ label }) => label?.section === "recommendations");
  const inCapitals = paragraphs.some(({ label, text }) => label && isCapitals(text));
  const found: Sections = {
    parts: {
      intro: [],
      background: [],
      recommendations: [],
      decision: [],
      case: [],
      attachments: [],
    },
    recommended,
    by: null,
    caseNumber: null,
    minutes: null,
    closed: false,
    kind: null,
    presenters: [],
  };
  let part: Part = "intro";
  let awaited: Label | undefined;
  for (const paragraph of paragraphs) {
    const { text, label } = paragraph;
    const wanted: Label | undefined = awaited;
    awaited = undefined;
    if (label && !(label.section === "kind" && part === "recommendations")) {
      if (isMeta(label)) {
        takeMeta(found, label, paragraph);
        if (label.rest === "") awaited = label;
        if (part !== "intro" && label.section === "case-number") part = "case";
      } else part = openPart(found, label, paragraph);
    } else if (wanted && takesValue(wanted, text))
      takeMeta(found, { ...wanted, rest: text }, paragraph);
    else if (part === "intro" && BARE_NUMBER.test(text)) found.caseNumber ??= text;
    else if (ATTACHMENT.test(text) && part !== "recommendations" && !text.endsWith("."))
      found.parts.attachments.push(paragraph);
    else {
      if (!recommended && introIn(text)?.open && part !== "decision") part = "recommendations";
      else if (inCapitals && isUnknownHeading(paragraph)) part = "case";
      else if (part === "attachments" && isSentence(text)) part = "case";
      found.parts[part].push(paragraph);
    }
  }
  return found;
}

/** Opens the part that a label announces; what stands after its colon is the part's first paragraph. */
function openPart({ parts }: Sections, label: Label, paragraph: Paragraph): Part {
  const part = label.section as Part;
  const opened = { ...paragraph, label: undefined };
  if (label.kept) parts.case.push({ ...opened, text: label.heading });
  const rest = label.rest === "" ? [] : [{ ...opened, text: label.rest }];
  if (part === "decision") parts.decision.push(paragraph, ...rest);
  else if (part === "recommendations")
    parts.recommendations.push(...introOf(label, opened), ...rest);
  else parts[part].push(...rest);
  return part;
}

/** "Direktionens indstilling" and "Det indstilles:" say who recommends as well as what follows. */
function introOf({ heading, rest }: Label, opened: Paragraph): readonly Paragraph[] {
  const by = /^(.{1,60})s indstilling(?:er)?$/i.exec(heading)?.[1];
  if (by !== undefined) return [{ ...opened, text: `${by} indstiller:` }];
  return rest === "" && /(?:indstilles|anbefales)(?:\sat)?$/i.test(heading)
    ? [{ ...opened, text: `${heading}:` }]
    : [];
}

function isMeta({ section }: Label): boolean {
  return ["case-number", "duration", "presenters", "openness", "kind"].includes(section);
}

function takesValue({ section }: Label, text: string): boolean {
  if (section === "case-number") return /^[-–]$/.test(text) || CASE_NUMBER.test(text);
  return section === "presenters" && text.length < 200;
}

function takeMeta(found: Sections, { section, rest, heading }: Label, { text }: Paragraph): void {
  if (section === "case-number" && CASE_NUMBER.test(rest)) found.caseNumber ??= rest;
  if (section === "duration") found.minutes ??= minutesIn(rest);
  if (section === "kind") found.kind ??= kindOf(text);
  if (section === "openness") found.closed ||= /lukke/i.test(heading);
  if (section === "presenters" && rest !== "")
    found.presenters = [...found.presenters, ...presentersOf(rest)];
}

/** In a document that sets its headings in capitals, a short line in capitals is one too. */
function isUnknownHeading({ text, mark }: Paragraph): boolean {
  return (
    mark === "text" &&
    text.length <= 60 &&
    isCapitals(text) &&
    /\p{Lu}{4}/u.test(text) &&
    !/[\d.,;:]/.test(text)
  );
}

function isSentence(text: string): boolean {
  return text.endsWith(".") && text.split(" ", 6).length > 4;
}
