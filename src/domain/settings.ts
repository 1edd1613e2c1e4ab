import { PARTIES } from "./kinds.ts";
import type { Party } from "./kinds.ts";
import { Refusal } from "./refusal.ts";
import { DECISION_RULES } from "./rules.ts";
import type { Deadline, Rules } from "./rules.ts";

const DEADLINES = [
  "itemDeadline",
  "agendaDeadline",
  "extraordinaryNotice",
  "writtenProcedure",
  "minutesDraft",
  "minutesObjections",
] as const;
type DeadlineField = (typeof DEADLINES)[number];

/** What each choice can be. */
export const SETTING_CHOICES = {
  decisionRule: DECISION_RULES,
  substitutes: ["yes", "no"],
  confirmations: ["both-co-chairs", "chair"],
  standingShownBeforeClose: ["yes", "no"],
  positionsInMinutes: ["by-name", "by-party", "outcome-only"],
  virtualMeetings: ["always", "with-reason", "never"],
  quorumChairs: ["none", "one", "all"],
} as const;

type ChoiceField = keyof typeof SETTING_CHOICES;
type QuorumField = `quorum-${Party}`;
export type SettingField =
  | ChoiceField
  | "votingParties"
  | "quorumPercent"
  | QuorumField
  | DeadlineField
  | `${DeadlineField}Unit`;

/** The fields of a board's rules, by the form that changes them. */
export const SETTING_SECTIONS = {
  decision: [
    "decisionRule",
    "votingParties",
    "substitutes",
    "confirmations",
    "standingShownBeforeClose",
    "positionsInMinutes",
    "virtualMeetings",
  ],
  quorum: [
    "quorumPercent",
    "quorumChairs",
    ...PARTIES.map((party): QuorumField => `quorum-${party}`),
  ],
  deadlines: DEADLINES.flatMap((field) => [field, `${field}Unit`] as const),
} as const satisfies Record<string, readonly SettingField[]>;
export type SettingSection = keyof typeof SETTING_SECTIONS;

/** Every field as it is written in a form. */
export type Settings = Readonly<Record<SettingField, string>>;

/** Whether a field is one choice among several, so that it is never empty. */
export function isSettingChoice(field: SettingField): boolean {
  return field in SETTING_CHOICES || field.endsWith("Unit");
}

/** The largest number that a field can hold. */
export function settingLimit(field: string): number {
  return field.startsWith("quorum") ? 99 : 365;
}

/** A set of rules as the forms write it. */
export function settingsOf(rules: Rules): Settings {
  const { quorum, votingParties } = rules;
  const yes = (is: boolean): string => (is ? "yes" : "no");
  const parties = PARTIES.map((party) => [`quorum-${party}`, String(quorum.parties[party] ?? "")]);
  const deadlines = DEADLINES.flatMap((field) => [
    [field, String(rules[field]?.count ?? "")],
    [`${field}Unit`, rules[field]?.unit ?? "working-days"],
  ]);
  return {
    decisionRule: rules.decisionRule,
    votingParties: PARTIES.filter((party) => votingParties.includes(party)).join(","),
    substitutes: yes(rules.substitutes),
    confirmations: rules.confirmations,
    standingShownBeforeClose: yes(rules.standingShownBeforeClose),
    positionsInMinutes: rules.positionsInMinutes,
    virtualMeetings: rules.virtualMeetings,
    quorumPercent: String(quorum.percent),
    quorumChairs: quorum.chairs,
    ...(Object.fromEntries([...parties, ...deadlines]) as Pick<
      Settings,
      QuorumField | DeadlineField | `${DeadlineField}Unit`
    >),
  };
}

/** What a form's fields ask for; a field that holds no such thing is refused by its name. */
export function rulesWritten(settings: Settings): Omit<Rules, "from" | "version"> {
  const choice = <F extends ChoiceField>(field: F): (typeof SETTING_CHOICES)[F][number] =>
    oneOf(SETTING_CHOICES[field], settings[field]);
  const deadline = (field: DeadlineField): Deadline => ({
    count: numberIn(settings, field),
    unit: oneOf(["days", "working-days"] as const, settings[`${field}Unit`]),
  });
  return {
    decisionRule: choice("decisionRule"),
    votingParties: partiesIn(settings.votingParties),
    substitutes: choice("substitutes") === "yes",
    confirmations: choice("confirmations"),
    standingShownBeforeClose: choice("standingShownBeforeClose") === "yes",
    positionsInMinutes: choice("positionsInMinutes"),
    virtualMeetings: choice("virtualMeetings"),
    quorum: {
      percent: numberIn(settings, "quorumPercent"),
      parties: quorumIn(settings),
      chairs: choice("quorumChairs"),
    },
    itemDeadline: deadline("itemDeadline"),
    agendaDeadline: deadline("agendaDeadline"),
    extraordinaryNotice: deadline("extraordinaryNotice"),
    writtenProcedure: settings.writtenProcedure.trim() === "" ? null : deadline("writtenProcedure"),
    minutesDraft: deadline("minutesDraft"),
    minutesObjections: deadline("minutesObjections"),
  };
}

function quorumIn(settings: Settings): Rules["quorum"]["parties"] {
  return Object.fromEntries(
    PARTIES.flatMap((party) => {
      const field: QuorumField = `quorum-${party}`;
      const count = settings[field].trim() === "" ? 0 : numberIn(settings, field);
      return count > 0 ? [[party, count]] : [];
    }),
  );
}

function partiesIn(text: string): readonly Party[] {
  const named = text.split(",").filter((one) => one !== "");
  if (named.length === 0) throw new Refusal("setting-without-parties", "votingParties");
  for (const one of named) oneOf(PARTIES, one);
  return PARTIES.filter((party) => named.includes(party));
}

function numberIn(settings: Settings, field: SettingField): number {
  const text = settings[field].trim();
  if (!/^\d{1,3}$/.test(text) || Number(text) > settingLimit(field))
    throw new Refusal("setting-not-a-number", field);
  return Number(text);
}

/** A choice that no form offers comes from no form of ours. */
function oneOf<T extends string>(all: readonly T[], text: string): T {
  const found = all.find((one) => one === text);
  if (found === undefined) throw new Refusal("payload-unknown");
  return found;
}
