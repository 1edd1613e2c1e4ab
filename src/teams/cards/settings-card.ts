import { PARTIES } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { SETTING_CHOICES, SETTING_SECTIONS, settingsOf } from "../../domain/settings.ts";
import type { SettingField, SettingSection } from "../../domain/settings.ts";
import type { RulesSet, SettingsShown } from "../../usecases/settings/show.ts";
import { rulesLines } from "../../texts/papers/rules-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  action,
  card,
  choiceSet,
  choiceSetOfMany,
  dateInput,
  heading,
  paragraph,
  section,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, Choosable, Element } from "./card.ts";
import { pageOf } from "./pages.ts";

const SECTIONS = Object.keys(SETTING_SECTIONS) as SettingSection[];

/** What stood in a form's fields, kept where it is refused. */
export interface SettingsTyped {
  readonly from: string | undefined;
  readonly fields: Readonly<Partial<Record<SettingField, string>>>;
}

/** The rules in force in plain sentences, then what begins later. */
export function settingsCard(
  texts: Texts,
  shown: SettingsShown,
  { note, page }: { readonly note?: string; readonly page?: number | undefined } = {},
): Card {
  const { board, now, later } = shown;
  const words = texts.settings;
  const title = words.title(board.name);
  const { elements, here, of, next } = pageOf(
    [
      ...nowElements(texts, now),
      ...later.flatMap((set, n) => laterElements(texts, set, later[n - 1] ?? now)),
    ],
    page,
  );
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(words.own),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
    ],
    actions: [
      ...SECTIONS.map((one) =>
        action("settings.form", words.change[one], { board: board.id, section: one }),
      ),
      next === undefined
        ? undefined
        : action("settings.show", texts.itemCard.more, { board: board.id, page: next }),
    ],
  });
}

/** One section of the rules to change, filled in with what holds today or with what was typed. */
export function settingsFormCard(
  texts: Texts,
  { board, now, later, newest, tomorrow }: SettingsShown,
  of: SettingSection,
  { note, typed }: { readonly note?: string; readonly typed?: SettingsTyped } = {},
): Card {
  const words = texts.settings;
  const before = settingsOf(now.rules);
  const title = words.formTitle[of];
  return card({
    texts,
    summary: `${title}, ${board.name}`,
    example: board.example,
    body: [
      heading(title),
      subtle(board.name),
      subtle(words.own),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      paragraph(words.formHint),
      dateInput("from1", words.fromLabel, typed?.from ?? tomorrow),
      ...SETTING_SECTIONS[of]
        .filter(
          (field) => before[field] !== "" || typed?.fields[field] || !withoutSeats(board, field),
        )
        .map((field) => fieldInput(texts, field, typed?.fields[field] ?? before[field])),
      section(words.holdsNow),
      ...rulesLines(texts, now.rules)[of].map(subtle),
      ...later.flatMap((set, n) => laterElements(texts, set, later[n - 1] ?? now)),
    ],
    actions: [
      action("settings.save", words.save, {
        board: board.id,
        section: of,
        seen: newest,
        shown: now.rules.version,
      }),
      action("settings.show", words.back, { board: board.id }),
    ],
  });
}

/** Whether a field asks for seats of a party that has none on the board. */
function withoutSeats({ seats }: Board, field: SettingField): boolean {
  const party = PARTIES.find((one) => field === `quorum-${one}`);
  return party !== undefined && !seats.some((seat) => seat.party === party);
}

function nowElements(texts: Texts, set: RulesSet): readonly Element[] {
  const { rules } = set;
  const lines = rulesLines(texts, rules);
  const words = texts.settings;
  return [
    section(words.now(rules.version)),
    subtle(
      rules.changedAt === undefined ? words.sinceStart : words.since(texts.format.day(rules.from)),
    ),
    ...changedElements(texts, set),
    ...SECTIONS.flatMap((one) => [section(words.section[one]), ...lines[one].map(paragraph)]),
  ];
}

/** Only what differs from the set before it. */
function laterElements(texts: Texts, set: RulesSet, before: RulesSet): readonly Element[] {
  const words = texts.settings;
  const linesOf = ({ rules }: RulesSet): readonly string[] =>
    SECTIONS.flatMap((one) => rulesLines(texts, rules)[one]);
  const held = new Set(linesOf(before));
  const changed = linesOf(set).filter((line) => !held.has(line));
  const { from, version } = set.rules;
  return [
    section(words.later(texts.format.day(from), version)),
    ...changedElements(texts, set),
    ...(changed.length > 0 ? changed : [words.sameAsBefore]).map(paragraph),
  ];
}

function changedElements({ settings, format }: Texts, set: RulesSet): readonly Element[] {
  const { changedAt } = set.rules;
  if (changedAt === undefined) return [];
  const who = set.changedBy ?? settings.administrator;
  return [subtle(settings.changedBy(who, format.instant(changedAt)))];
}

function fieldInput(texts: Texts, field: SettingField, value: string): Element {
  const label = texts.settings.field[field];
  const id = `setting:${field}`;
  if (field === "votingParties")
    return choiceSetOfMany(
      id,
      { label, values: PARTIES.filter((party) => value.split(",").includes(party)) },
      PARTIES.map((party) => ({ title: texts.party[party], value: party })),
    );
  const choices = choicesOf(texts, field);
  if (!choices) return textInput(id, { label, value, limit: 3 });
  return choiceSet(id, { label, placeholder: texts.vote.answerPlaceholder, value }, choices);
}

function choicesOf(texts: Texts, field: SettingField): readonly Choosable[] | undefined {
  const words = texts.settings;
  const named = (titles: Readonly<Record<string, string>>, all: readonly string[]): Choosable[] =>
    all.map((value) => ({ title: titles[value] ?? value, value }));
  if (field.endsWith("Unit")) return named(words.units, Object.keys(words.units));
  if (!(field in SETTING_CHOICES)) return undefined;
  const choice = field as keyof typeof SETTING_CHOICES;
  const titles: Readonly<Record<keyof typeof SETTING_CHOICES, Readonly<Record<string, string>>>> = {
    decisionRule: words.decisionRule,
    substitutes: words.substitutes,
    confirmations: words.confirmations,
    standingShownBeforeClose: words.standing,
    positionsInMinutes: words.positions,
    virtualMeetings: words.virtual,
    quorumChairs: words.chairs,
  };
  return named(titles[choice], SETTING_CHOICES[choice]);
}
