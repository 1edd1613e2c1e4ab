import { EFFORT_LIMITS, EFFORT_STATES } from "../../domain/effort.ts";
import type { Beginning } from "../../domain/effort-source.ts";
import type { Texts } from "../../texts/texts.ts";
import type { EffortForm } from "../../usecases/effort/form.ts";
import type { EffortSeen } from "../../usecases/effort/show.ts";
import type { StatusForm } from "../../usecases/effort/status.ts";
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
import type { Card, Choosable, Element } from "./card.ts";
import { fitting, shortened } from "./pages.ts";

/** What was typed into a form, kept where it is refused. */
export interface EffortFields {
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly cited?: string | undefined;
  readonly owner?: string | undefined;
  readonly nextReport?: string | undefined;
}

export interface StatusFields {
  readonly meeting?: string | undefined;
  readonly text?: string | undefined;
  readonly nextReport?: string | undefined;
  readonly state?: string | undefined;
}

interface Refused<Fields> {
  readonly said: string;
  readonly typed: Fields;
}

/** Room for the choice of a decision, and of a meeting. */
const CHOICES = 12_000;

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

/** The form of an effort's status at a meeting. */
export function statusFormCard(
  texts: Texts,
  { board, effort, meetings, suggested }: StatusForm,
  refused?: Refused<StatusFields>,
): Card {
  const words = texts.effort;
  const title = words.statusTitle(effort.name);
  const fields: StatusFields = refused?.typed ?? {
    meeting: suggested,
    nextReport: effort.report === "ahead" ? (effort.nextReport ?? undefined) : undefined,
    state: effort.ended ? "ended" : "ongoing",
  };
  const all = meetings.map(({ id, date, start, end }) => ({
    title: texts.meetingLine(date, start, end),
    value: id,
  }));
  const choices = withChosen(all, fields.meeting);
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(board.name),
      note(refused?.said),
      ...(refused ? standingLines(texts, effort) : []),
      ...(meetings.length === 0
        ? [paragraph(words.noMeetings)]
        : [
            choiceSet(
              "meeting1",
              {
                label: words.meetingLabel,
                placeholder: words.meetingPlaceholder,
                value: valueAmong(choices, fields.meeting),
              },
              choices,
            ),
            ...statusInputs(texts, fields),
          ]),
    ],
    actions: [
      meetings.length === 0
        ? undefined
        : action("effort.status", words.saveStatus, { effort: effort.id, over: effort.version }),
      action("effort.show", words.show, { effort: effort.id }),
    ],
  });
}

/** What holds now, where what was typed stands in the fields. */
function standingLines({ effort: words, format }: Texts, effort: EffortSeen): readonly Element[] {
  const { owner, nextReport, report, statuses } = effort;
  const [latest] = statuses;
  const day = nextReport === null ? "" : format.day(nextReport);
  return [
    words.line(words.owner, owner ?? words.noOwner),
    words.line(words.nextReport, words.report[report](day)),
    latest ? words.latest(format.day(latest.date), latest.text) : words.noStatus,
  ].map(subtle);
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

function statusInputs({ effort: words }: Texts, fields: StatusFields): readonly Element[] {
  return [
    textInput("text1", {
      label: words.textLabel,
      value: fields.text,
      lines: true,
      limit: EFFORT_LIMITS.status,
    }),
    dateInput("day1", words.nextReportLabel, fields.nextReport),
    choiceSet(
      "state1",
      { label: words.stateLabel, placeholder: words.stateLabel, value: fields.state ?? "ongoing" },
      EFFORT_STATES.map((state) => ({ title: words.state[state], value: state })),
    ),
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

/** The newest that there is room for, and the one that was chosen. */
function withChosen(all: readonly Choosable[], chosen: string | undefined): readonly Choosable[] {
  const { shown } = fitting(all, CHOICES);
  const missing = all.filter(
    ({ value }) => value === chosen && !shown.some((one) => one.value === value),
  );
  return [...shown, ...missing];
}

function valueAmong(choices: readonly Choosable[], value: string | undefined): string | undefined {
  return choices.some((one) => one.value === value) ? value : undefined;
}
