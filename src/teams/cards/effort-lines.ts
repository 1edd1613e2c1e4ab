import type { Texts } from "../../texts/texts.ts";
import type { EffortSeen } from "../../usecases/effort/show.ts";
import { subtle } from "./card.ts";
import type { Choosable, Element } from "./card.ts";
import { fitting } from "./pages.ts";

/** Why a form was refused, and what was typed into it. */
export interface Refused<Fields> {
  readonly said: string;
  readonly typed: Fields;
}

/** Room for the choice of a decision, and of a meeting. */
const CHOICES = 12_000;

/** What holds now, where what was typed stands in the fields. */
export function standingLines(
  { effort: words, format }: Texts,
  effort: EffortSeen,
): readonly Element[] {
  const { owner, nextReport, report, statuses } = effort;
  const [latest] = statuses;
  const day = nextReport === null ? "" : format.day(nextReport);
  return [
    words.line(words.owner, owner ?? words.noOwner),
    words.line(words.nextReport, words.report[report](day)),
    latest ? words.latest(format.day(latest.date), latest.text) : words.noStatus,
  ].map(subtle);
}

/** The newest that there is room for, and the one that was chosen. */
export function withChosen(
  all: readonly Choosable[],
  chosen: string | undefined,
): readonly Choosable[] {
  const { shown } = fitting(all, CHOICES);
  const missing = all.filter(
    ({ value }) => value === chosen && !shown.some((one) => one.value === value),
  );
  return [...shown, ...missing];
}

/** The value, where it is among the choices. */
export function valueAmong(
  choices: readonly Choosable[],
  value: string | undefined,
): string | undefined {
  return choices.some((one) => one.value === value) ? value : undefined;
}
