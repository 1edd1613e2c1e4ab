import type { Texts } from "../../texts/texts.ts";
import type { Verb } from "../verbs.ts";

export interface Element {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface CardAction {
  readonly type: "Action.Execute" | "Action.OpenUrl";
  readonly title: string;
  readonly [property: string]: unknown;
}

/** An Adaptive Card 1.5 as Teams reads it. */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly $schema: string;
  readonly version: "1.5";
  readonly lang: string;
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: { readonly action: CardAction };
}

export interface CardParts {
  readonly texts: Texts;
  /** What the card is, in one line: for notifications, screen readers and clients without cards. */
  readonly summary: string;
  readonly body: readonly (Element | undefined)[];
  readonly actions?: readonly (CardAction | undefined)[];
  /** Teams asks for each reader's own view of a shared card by this action. */
  readonly refresh?: CardAction;
  readonly example?: boolean | undefined;
}

/** The frame of every card. */
export function card({ texts, summary, body, actions, refresh, example }: CardParts): Card {
  const shown = actions?.filter((one) => one !== undefined) ?? [];
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: texts.language,
    fallbackText: summary,
    speak: summary,
    body: [
      ...(example ? [subtle(texts.example)] : []),
      ...body.filter((element) => element !== undefined),
    ],
    ...(shown.length > 0 && { actions: shown }),
    ...(refresh && { refresh: { action: refresh } }),
  };
}

export type Payload = Readonly<Record<string, string | number | undefined>>;

/** A button; where a client cannot execute it, the same is submitted as a message. */
export function action(verb: Verb, title: string, payload: Payload): CardAction {
  const carried = Object.fromEntries(
    Object.entries(payload).filter(([, value]) => value !== undefined),
  );
  return {
    type: "Action.Execute",
    title,
    verb,
    data: carried,
    fallback: { type: "Action.Submit", title, data: { ...carried, verb } },
  };
}

/** A link that opens outside the card. */
export function link(title: string, url: string): CardAction {
  return { type: "Action.OpenUrl", title, url };
}

/** The card's heading. */
export function heading(text: string): Element {
  return { ...paragraph(text), weight: "bolder", size: "medium", style: "heading" };
}

/** The heading of a section. */
export function section(text: string): Element {
  return { ...paragraph(text), weight: "bolder", spacing: "medium" };
}

/** Text as people or documents wrote it: nothing in it is read as Markdown. */
export function paragraph(text: string): Element {
  return { type: "TextBlock", text: plain(text), wrap: true };
}

/** A line that says what became of a press, above all else on the card. */
export function note(text: string | undefined): Element | undefined {
  return text === undefined ? undefined : { ...paragraph(text), weight: "bolder" };
}

/** Text of less weight. */
export function subtle(text: string): Element {
  return { ...paragraph(text), isSubtle: true, spacing: "small" };
}

/** Names and values in two columns; empty values are left out. */
export function facts(
  rows: readonly (readonly [string, string | null | undefined])[],
): Element | undefined {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return shown.length === 0
    ? undefined
    : {
        type: "FactSet",
        facts: shown.map(([title, value]) => ({ title: plain(title), value: plain(value ?? "") })),
      };
}

export interface Choosable {
  readonly title: string;
  readonly value: string;
}

/** One choice among several. */
export function choiceSet(
  id: string,
  { label, placeholder, value }: { label: string; placeholder: string; value?: string | undefined },
  choices: readonly Choosable[],
): Element {
  return {
    type: "Input.ChoiceSet",
    id,
    label,
    placeholder,
    style: "compact",
    choices,
    ...(value !== undefined && { value }),
  };
}

/** Several choices at once; what is sent back is their values with commas between. */
export function choiceSetOfMany(
  id: string,
  { label, values }: { label: string; values: readonly string[] },
  choices: readonly Choosable[],
): Element {
  const chosen = values.length > 0 ? { value: values.join(",") } : {};
  return { type: "Input.ChoiceSet", id, label, isMultiSelect: true, choices, ...chosen };
}

/** A line of text, or several. */
export function textInput(
  id: string,
  {
    label,
    value,
    placeholder,
    lines = false,
    limit,
  }: {
    label: string;
    value?: string | undefined;
    placeholder?: string;
    lines?: boolean;
    limit?: number;
  },
): Element {
  return {
    type: "Input.Text",
    id,
    label,
    ...(lines && { isMultiline: true }),
    ...(placeholder !== undefined && { placeholder }),
    ...(limit !== undefined && { maxLength: limit }),
    ...(value !== undefined && { value }),
  };
}

/** A day. */
export function dateInput(id: string, label: string, value?: string): Element {
  return { type: "Input.Date", id, label, ...(value !== undefined && { value }) };
}

/** A time of day. */
export function timeInput(id: string, label: string, value?: string): Element {
  return { type: "Input.Time", id, label, ...(value !== undefined && { value }) };
}

/** The characters that Markdown would read as its own, made harmless. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]~]/g, "\\$&")
    .replaceAll(/^(\s*)([#>])/gm, "$1\\$2")
    .replaceAll(/^(\s*)([-+])(\s)/gm, "$1\\$2$3")
    .replaceAll(/^(\s*\d+)([.)])(\s)/gm, "$1\\$2$3");
}
