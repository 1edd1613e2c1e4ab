import { HEARING_LIMITS } from "../../domain/duty.ts";
import type { Texts } from "../../texts/texts.ts";
import type { HearingForm } from "../../usecases/duty/form.ts";
import { action, card, dateInput, heading, note, subtle, textInput } from "./card.ts";
import type { Card } from "./card.ts";
import { hearingLines } from "./duty-lines.ts";

/** What was typed into the form of a hearing, kept where it is refused. */
export interface HearingFields {
  readonly title?: string | undefined;
  readonly asks?: string | undefined;
  readonly due?: string | undefined;
  readonly cited?: string | undefined;
}

/** The form that enters a hearing's deadline, or moves it. */
export function hearingFormCard(
  texts: Texts,
  { board, hearing, form }: HearingForm,
  refused?: { readonly said: string; readonly typed: HearingFields },
): Card {
  const words = texts.duty;
  const fields: HearingFields = refused?.typed ?? hearing ?? {};
  return card({
    texts,
    summary: words.formTitle,
    example: board.example,
    body: [
      heading(words.formTitle),
      subtle(board.name),
      note(refused?.said),
      ...(hearing && refused ? hearingLines(texts, hearing) : []),
      textInput("title1", {
        label: words.titleLabel,
        value: fields.title,
        limit: HEARING_LIMITS.title,
      }),
      textInput("authority1", {
        label: words.asksLabel,
        value: fields.asks,
        limit: HEARING_LIMITS.asks,
      }),
      dateInput("day1", words.dueLabel, fields.due),
      textInput("cited1", {
        label: words.citedLabel,
        value: fields.cited,
        limit: HEARING_LIMITS.cited,
      }),
    ],
    actions: [
      action(
        "duty.save",
        words.save,
        hearing ? { duty: hearing.id, over: hearing.version } : { board: board.id, form },
      ),
    ],
  });
}
