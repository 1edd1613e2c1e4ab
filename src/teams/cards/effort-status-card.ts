import { EFFORT_LIMITS, EFFORT_STATES } from "../../domain/effort.ts";
import type { Texts } from "../../texts/texts.ts";
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
import type { Card, Element } from "./card.ts";
import { standingLines, valueAmong, withChosen } from "./effort-lines.ts";
import type { Refused } from "./effort-lines.ts";

/** What was typed into the form, kept where it is refused. */
export interface StatusFields {
  readonly meeting?: string | undefined;
  readonly text?: string | undefined;
  readonly nextReport?: string | undefined;
  readonly state?: string | undefined;
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
