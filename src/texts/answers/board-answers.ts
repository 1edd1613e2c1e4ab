import type { Answer } from "../../domain/answer.ts";
import type { Rules } from "../../domain/rules.ts";
import type { MeetingLine, RuleTopic, Said } from "../../domain/said.ts";
import { rulesLines } from "../papers/rules-lines.ts";
import type { Texts } from "../texts.ts";
import { answered } from "./place-answers.ts";

type About<K extends Said["about"]> = Extract<Said, { about: K }>;

/** Answers about a board's own roster, meeting plan, agenda and set-up. */
export function boardAnswer(
  texts: Texts,
  said: About<"members" | "meetings" | "agenda" | "rule" | "meeting-chair">,
): Answer {
  switch (said.about) {
    case "members":
      return membersAnswer(texts, said);
    case "meetings":
      return meetingsAnswer(texts, said);
    case "agenda": {
      const words = texts.question;
      const { board, meeting, items } = said;
      const lines = [
        words.agenda(board.name, texts.format.day(meeting.date), items.length),
        ...items.map(({ number, title }) => words.agendaItem(number, title ?? texts.closedItem)),
      ];
      const title = words.agendaSource(board.name, texts.format.date(meeting.date));
      return answered(lines, [{ title, section: "" }], "own");
    }
    case "rule":
      return ruleAnswer(texts, said);
    case "meeting-chair": {
      const words = texts.question;
      const day = texts.format.date(said.date);
      const title = words.agendaSource(said.board.name, day);
      return answered([words.meetingChair(day, said.chair)], [{ title, section: "" }], "own");
    }
  }
}

function membersAnswer(texts: Texts, said: About<"members">): Answer {
  const { board, seats, attendants, names, day, count } = said;
  const words = texts.question;
  const nameOf = (person: string): string => names.get(person) ?? words.unknownName;
  const roleOf = (role: keyof Texts["roster"]["role"]): string | null =>
    role === "member" ? null : texts.roster.role[role];
  const lines = [
    ...(count && seats.length > 0 ? [words.seatCount(board.name, seats.length)] : []),
    ...seats.map(({ name, holder, substitutes }) => {
      const line = holder
        ? words.seat(name, nameOf(holder.person), roleOf(holder.role))
        : words.vacant(name);
      return substitutes.length > 0 ? words.withSubstitutes(line, substitutes.map(nameOf)) : line;
    }),
    ...attendants.map(({ person, role }) =>
      words.seat(texts.roster.role[role], nameOf(person), null),
    ),
  ];
  const source = {
    title: words.rosterSource(board.name),
    section: words.rosterSection(texts.format.date(day)),
  };
  return answered(lines.length > 0 ? lines : [words.noSeat(board.name)], [source], "own");
}

function meetingsAnswer(texts: Texts, { board, meetings, asked }: About<"meetings">): Answer {
  const words = texts.question;
  const lines = meetings.map((one) => meetingInWords(texts, one));
  const [first] = lines;
  const source = { title: words.planSource(board.name), section: "" };
  const all = {
    next: [first === undefined ? words.noNext(board.name) : words.nextMeeting(board.name, first)],
    last: [first === undefined ? words.noLast(board.name) : words.lastMeeting(board.name, first)],
    day: [words.onDay(board.name), ...lines],
    all: [words.meetings(board.name, lines.length), ...lines],
  };
  return answered(all[asked], [source], "own");
}

function meetingInWords(texts: Texts, { date, start, end, place }: MeetingLine): string {
  return texts.question.meetingLine(texts.format.day(date), texts.format.times(start, end), place);
}

function ruleAnswer(
  texts: Texts,
  { board, topic, rules, day, established }: About<"rule">,
): Answer {
  const words = texts.question;
  return answered(
    [
      established?.[texts.language] ?? words.notInSources,
      words.setUp(board.name),
      ...ruleLines(texts, topic, rules),
    ],
    [
      ...(established?.sources ?? []),
      {
        title: words.setUpSource(board.name),
        section: words.setUpSection(texts.format.date(day)),
      },
    ],
    "set-up",
  );
}

function ruleLines(texts: Texts, topic: RuleTopic, rules: Rules): readonly string[] {
  const { decision, quorum, deadlines } = rulesLines(texts, rules);
  const [rule = "", voters = "", substitutes = "", confirmations = "", , , virtual = ""] = decision;
  const [items = "", agenda = "", notice = "", written = "", ...minutes] = deadlines;
  const lines: Readonly<Record<RuleTopic, readonly string[]>> = {
    quorum,
    decision: [rule, voters],
    voters: [voters],
    substitutes: [substitutes],
    notice: [notice],
    "agenda-deadline": [agenda],
    "item-deadline": [items],
    virtual: [virtual],
    written: [written],
    minutes,
    dissent: [texts.question.noDissentRule],
    confirm: [confirmations],
  };
  return lines[topic];
}
