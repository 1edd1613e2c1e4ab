import { EFFORT_LIMITS } from "../../domain/effort.ts";
import type { Beginning } from "../../domain/effort-source.ts";
import type { Texts } from "../../texts/texts.ts";
import type { EffortForm } from "../../usecases/effort/form.ts";
import {
  action,
  card,
  choiceSet,
  dateInput,
  heading,
  note,
  paragraph,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, Element } from "./card.ts";
import { standingLines, valueAmong, withChosen } from "./effort-lines.ts";
import type { Refused } from "./effort-lines.ts";
import { shortened } from "./pages.ts";

/** What was typed into a form, kept where it is refused. */
export interface EffortFields {
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly cited?: string | undefined;
  readonly owner?: string | undefined;
  readonly nextReport?: string | undefined;
}

/** The form that begins an effort, or says anew who is responsible and when it is reported next. */
export function effortFormCard(
  texts: Texts,
  { board, effort, beginnings }: EffortForm,
  refused?: Refused<EffortFields>,
): Card {
  const words = texts.effort;
  const standing = effort && {
    owner: effort.owner ?? undefined,
    nextReport: effort.nextReport ?? undefined,
  };
  const fields: EffortFields = refused?.typed ?? standing ?? {};
  const title = effort ? words.changeTitle(effort.name) : words.beginTitle;
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(board.name),
      note(refused?.said),
      ...(effort && refused ? standingLines(texts, effort) : []),
      ...(effort ? [] : beginningInputs(texts, beginnings, fields)),
      textInput("owner1", {
        label: words.ownerLabel,
        value: fields.owner,
        limit: EFFORT_LIMITS.owner,
      }),
      dateInput("day1", words.nextReportLabel, fields.nextReport),
    ],
    actions: [
      action(
        "effort.save",
        words.save,
        effort ? { effort: effort.id, over: effort.version } : { board: board.id },
      ),
    ],
  });
}

function beginningInputs(
  texts: Texts,
  beginnings: readonly Beginning[],
  fields: EffortFields,
): readonly Element[] {
  const words = texts.effort;
  const all = beginnings.map((one) => ({ title: beginningWords(texts, one), value: one.key }));
  const choices = withChosen(all, fields.from);
  return [
    paragraph(words.beginText),
    ...(choices.length === 0
      ? []
      : [
          choiceSet(
            "source1",
            {
              label: words.fromLabel,
              placeholder: words.fromPlaceholder,
              value: valueAmong(choices, fields.from),
            },
            choices,
          ),
        ]),
    textInput("title1", { label: words.nameLabel, value: fields.name, limit: EFFORT_LIMITS.name }),
    textInput("cited1", {
      label: words.citedLabel,
      placeholder: words.citedPlaceholder,
      value: fields.cited,
      limit: EFFORT_LIMITS.cited,
    }),
  ];
}

function beginningWords({ effort: words, format }: Texts, one: Beginning): string {
  const { kind, name = "", title, oere = 0, number, date } = one;
  const what = {
    amount: words.fromAmount(format.money(oere), name),
    "follow-up": words.fromFollowUp(name),
    item: words.fromItem(title),
  }[kind];
  return words.fromWhere(shortened(what), number, format.day(date));
}
