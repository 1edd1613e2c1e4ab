import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type * as Renderer from "adaptivecards";
import { isVerb } from "../../src/teams/verbs.ts";
import type { Card } from "../../src/teams/cards/card.ts";

const { AdaptiveCard, HostConfig, SerializationContext } = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as typeof Renderer;

type Json = Readonly<Record<string, unknown>>;

/** Room for a card in a Teams message of 100 KB in UTF-16, with the message around it. */
export const SIZE_LIMIT = 60 * 1024;
const ACTION_LIMIT = 6;

const TEXT =
  "wrap isSubtle weight size color style spacing separator maxLines horizontalAlignment id";
const INPUT = "id label isRequired errorMessage value spacing separator";
const ACTION = "title iconUrl style fallback tooltip isEnabled mode";

/** What each type may hold; the renderer says nothing of a misspelt property. */
const PROPERTIES: Readonly<Record<string, string>> = {
  AdaptiveCard:
    "$schema version lang fallbackText speak body actions refresh msteams minHeight verticalContentAlignment",
  TextBlock: `text ${TEXT}`,
  RichTextBlock: "inlines horizontalAlignment spacing separator id",
  TextRun: "text weight size color isSubtle italic strikethrough underline highlight fontType",
  FactSet: "facts id spacing separator",
  Container: "items style spacing separator id bleed isVisible",
  ColumnSet: "columns spacing separator id style",
  Column: "items width style spacing separator verticalContentAlignment",
  ActionSet: "actions id spacing separator",
  "Chart.HorizontalBar.Stacked": "title data fallback spacing separator id",
  Image: "url altText size width height spacing separator id",
  "Input.Text": `${INPUT} isMultiline maxLength placeholder regex style`,
  "Input.Number": `${INPUT} min max placeholder`,
  "Input.Date": `${INPUT} min max placeholder`,
  "Input.Time": `${INPUT} min max placeholder`,
  "Input.Toggle": `${INPUT} title valueOn valueOff wrap`,
  "Input.ChoiceSet": `${INPUT} choices style isMultiSelect placeholder wrap`,
  "Action.Execute": `${ACTION} verb data associatedInputs`,
  "Action.Submit": `${ACTION} data associatedInputs`,
  "Action.OpenUrl": `${ACTION} url`,
};

/** Every object on the card that has a type, the card itself first. */
export function partsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(partsOf);
  return "type" in value ? [value, ...inside] : inside;
}

/** The buttons on the card, wherever they are; not the fallbacks behind them. */
export function buttonsOf(card: Card): readonly Json[] {
  const { refresh: _, ...shown } = card;
  return partsOf(shown).filter(
    ({ type }) => type === "Action.Execute" || type === "Action.OpenUrl",
  );
}

/** The inputs of the card, in their order. */
export function inputsOn(card: Card): readonly Json[] {
  return partsOf(card.body).filter(({ type }) => String(type).startsWith("Input."));
}

/** The titles of the card's buttons, in their order. */
export const titlesOf = (card: Card): unknown[] => buttonsOf(card).map(({ title }) => title);

/** Every text that a reader of the card sees, in its order. */
export function wordsOn(card: Card): readonly string[] {
  const words = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(words);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inside]) =>
      (key === "text" || key === "title" || key === "value" || key === "label") &&
      typeof inside === "string"
        ? [inside]
        : key === "fallback" || key === "data"
          ? []
          : words(inside),
    );
  };
  return [...words(card.body), ...words(card.actions)];
}

/** The facts of the card, by their titles; a title that comes twice has its last value. */
export function factsOn(card: Card): Readonly<Record<string, string>> {
  const sets = partsOf(card.body).filter(({ type }) => type === "FactSet");
  const facts = sets.flatMap(({ facts: rows }) => rows as { title: string; value: string }[]);
  return Object.fromEntries(facts.map(({ title, value }) => [title, value]));
}

/** How much of a message the card takes: Teams counts two bytes a character. */
export const sizeOf = (card: Card): number => JSON.stringify(card).length * 2;

/** Asks the real renderer whether the card can be drawn, and checks what it does not see. */
export function parseCard(card: Card): void {
  const problems = [
    ...askRenderer(card),
    ...partsOf(card).flatMap(problemsWith),
    ...asAWhole(card),
  ];
  assert.deepEqual(problems, []);
}

/** Teams' own charts, which this renderer of 1.5 does not know: it draws what stands in their place. */
const OWN_CHART = /^Unknown element type "Chart\.[A-Za-z.]+"\. Fallback will be used if present\.$/;

/** What the renderer says; of `lang` it refuses every other card, because its pattern remembers. */
function askRenderer(card: Card): string[] {
  const context = new SerializationContext();
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig({ actions: { maxActions: ACTION_LIMIT } });
  drawn.parse(structuredClone(card), context);
  const parsing = Array.from(
    { length: context.eventCount },
    (_, n) => context.getEventAt(n).message,
  );
  const drawing = drawn.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...drawing].filter(
    (problem) => !problem.includes('property "lang"') && !OWN_CHART.test(problem),
  );
}

function problemsWith(part: Json): string[] {
  const type = String(part["type"]);
  const known = PROPERTIES[type]?.split(" ");
  if (!known) return [`${type} may not be used`];
  const problems = Object.keys(part)
    .filter((key) => key !== "type" && !known.includes(key))
    .map((key) => `${type} has no «${key}»`);
  const text = (key: string): string => (typeof part[key] === "string" ? part[key] : "");
  if (type === "TextBlock" && text("text").trim() === "") problems.push("a TextBlock is empty");
  if (type.startsWith("Input.") && text("label").trim() === "")
    problems.push(`${text("id")} has no label`);
  if (type === "Input.ChoiceSet") problems.push(...problemsWithChoices(part));
  if (type.startsWith("Action.") && text("title").trim() === "") problems.push("a button is blank");
  if (type.startsWith("Chart.")) problems.push(...problemsWithChart(part));
  if (type === "Action.Execute") problems.push(...problemsWithButton(part));
  if (type === "Action.OpenUrl" && !/^https?:\/\//.test(text("url"))) problems.push("a bad link");
  return problems;
}

function problemsWithChoices({ id, choices, value, isMultiSelect }: Json): string[] {
  const offered = choices as readonly { title: string; value: string }[];
  const values = offered.map((choice) => choice.value);
  const given = value === undefined ? [] : [value as string];
  const chosen = isMultiSelect === true ? given.flatMap((all) => all.split(",")) : given;
  return [
    ...(offered.some(({ title }) => title.trim() === "")
      ? [`${String(id)} has a blank choice`]
      : []),
    ...(new Set(values).size < values.length ? [`${String(id)} has a choice twice`] : []),
    ...(chosen.some((one) => !values.includes(one))
      ? [`${String(id)} has a value that is no choice`]
      : []),
  ];
}

/** A chart has a title, its bars and their parts have words, and something else can be drawn in its place. */
function problemsWithChart({ title, data, fallback }: Json): string[] {
  const bars = data as readonly {
    readonly title: string;
    readonly data: readonly { readonly legend: string; readonly value: number }[];
  }[];
  const parts = bars.flatMap((bar) => bar.data);
  const words = [title as string, ...bars.map((bar) => bar.title), ...parts.map((p) => p.legend)];
  return [
    ...(words.some((word) => word.trim() === "") ? ["a chart without words"] : []),
    ...(parts.some(({ value }) => !(value >= 0)) ? ["a chart of less than nothing"] : []),
    ...(partsOf(fallback).some(({ type }) => type === "TextBlock") ? [] : ["a chart alone"]),
  ];
}

function problemsWithButton({ title, verb, data, fallback }: Json): string[] {
  const problems = isVerb(verb) ? [] : [`nobody answers «${String(verb)}»`];
  const same = { type: "Action.Submit", title, data: { ...(data as Json), verb } };
  if (JSON.stringify(fallback) !== JSON.stringify(same))
    problems.push(`${String(title)}: fallback`);
  return problems;
}

function asAWhole(card: Card): string[] {
  const ids = inputsOn(card).map(({ id }) => id);
  const sets = [card, ...partsOf(card.body)].map(({ actions }) => actions as unknown[] | undefined);
  return [
    ...((card.type as string) === "AdaptiveCard" ? [] : ["not an Adaptive Card"]),
    ...((card.version as string) === "1.5" ? [] : ["not version 1.5"]),
    ...(card.fallbackText.trim() === "" ? ["no fallback text"] : []),
    ...(["da", "en"].includes(card.lang) ? [] : ["no language"]),
    ...(new Set(ids).size === ids.length ? [] : ["two inputs have one id"]),
    ...(buttonsOf(card).length > ACTION_LIMIT ||
    sets.some((set) => (set?.length ?? 0) > ACTION_LIMIT)
      ? [`more than ${ACTION_LIMIT} buttons`]
      : []),
    ...(sizeOf(card) > SIZE_LIMIT ? [`${sizeOf(card)} bytes`] : []),
  ];
}
