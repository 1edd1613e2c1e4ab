import { dayWritten } from "../../domain/roster/days.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { Rules } from "../../domain/rules.ts";
import { isSettingChoice, SETTING_SECTIONS, settingsOf } from "../../domain/settings.ts";
import type { SettingField, SettingSection } from "../../domain/settings.ts";
import { saveSettings } from "../../usecases/settings/save.ts";
import { showSettings } from "../../usecases/settings/show.ts";
import { settingsCard, settingsFormCard } from "../cards/settings-card.ts";
import type { SettingsTyped } from "../cards/settings-card.ts";
import { inputOf, namedInputs, payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const settingsShow: Route = async ({ world }, { here, texts, payload }) => {
  const { board, page } = read(payloads.settings, payload);
  return { card: settingsCard(texts, await showSettings(world, here, { board }), { page }) };
};

export const settingsForm: Route = async ({ world }, { here, texts, payload }) => {
  const { board, section } = read(payloads.setting, payload);
  return { card: settingsFormCard(texts, await showSettings(world, here, { board }), section) };
};

/** A no comes on the form with what was typed, beside what holds now. */
export const settingsSave: Route = async ({ world }, { here, texts, payload }) => {
  const asked = read(payloads.changing, payload);
  const typed = typedIn(asked.section, payload);
  const words = texts.settings;
  try {
    const saved = await saveSettings(world, here, {
      ...asked,
      from: dayIn(typed.from),
      fields: typed.fields,
    });
    const { set } = saved;
    const next = saved.later.find(({ rules }) => set && rules.from > set.from)?.rules;
    const note = [
      set ? words.saved(texts.format.day(set.from), set.version) : words.savedNothing,
      ...(next ? [words.until(texts.format.day(next.from), next.version)] : []),
    ].join(" ");
    return { card: settingsCard(texts, saved, { note }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const shown = await showSettings(world, here, asked);
    const note = texts.refusal[error.reason](error.about);
    const seen = shown.board.rules.find(({ version }) => version === asked.shown);
    const kept = changedOnly(typed, seen);
    return { card: settingsFormCard(texts, shown, asked.section, { note, typed: kept }) };
  }
};

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "setting-not-a-number",
  "setting-without-parties",
  "setting-too-many-seats",
  "setting-date-unreadable",
  "settings-in-the-past",
  "settings-stale",
  "changed-meanwhile",
]);

/** Clients leave out a field that was emptied, so what is missing from a form that was sent is empty. */
function typedIn(section: SettingSection, payload: unknown): SettingsTyped {
  const inputs = namedInputs("setting", payload);
  const missing = (field: SettingField): string | undefined =>
    inputs.size === 0 || isSettingChoice(field) ? undefined : "";
  return {
    from: inputOf("from", payload),
    fields: Object.fromEntries(
      SETTING_SECTIONS[section].flatMap((field) => {
        const typed = inputs.get(field) ?? missing(field);
        return typed === undefined ? [] : [[field, typed]];
      }),
    ),
  };
}

/** Of what was typed over a set of rules, what differs from it: the rest was only shown. */
function changedOnly(typed: SettingsTyped, rules: Rules | undefined): SettingsTyped {
  const before: Readonly<Partial<Record<string, string>>> = rules ? settingsOf(rules) : {};
  const fields = Object.entries(typed.fields).filter(([field, text]) => text !== before[field]);
  return { ...typed, fields: Object.fromEntries(fields) };
}

function dayIn(typed: string | undefined): string {
  const day = dayWritten(typed ?? "");
  if (day === undefined) throw new Refusal("setting-date-unreadable");
  return day;
}
