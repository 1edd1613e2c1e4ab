import type { Meeting } from "../../domain/meeting.ts";
import type { MeetingLine, Said } from "../../domain/said.ts";
import { asks, explainedBy, meanings, names } from "./moment.ts";
import type { Moment } from "./moment.ts";

const PLAN = {
  explains: meanings(
    "meeting plan when next last often where which day month year count physical virtual extraordinary place agenda definition cluster duration all political level start board host",
  ),
};
const AGENDA = {
  explains: meanings(
    "agenda item sendout meeting next last which definition discuss count day month year cluster all purpose political",
  ),
};

const CHAIR = {
  explains: meanings("moderator chair meeting who next last day month year definition"),
};

/** How much of a question the meeting plan explains, and what it says. */
export function meetingsSaid(
  moment: Moment,
  meetings: readonly Meeting[],
): { readonly fit: number; readonly found: boolean; readonly said: Said } | undefined {
  const { board, asked, day } = moment;
  if (!board || meetings.length === 0 || names(moment, "municipality", "council")) return undefined;
  const inOrder = [...meetings].sort((a, b) => a.date.localeCompare(b.date));
  const ofDays = inOrder.filter(({ date }) => asked.days.some((one) => date.endsWith(one)));
  const ofTime = inOrder.filter(
    ({ date }) =>
      (asked.months.length > 0 || asked.years.length > 0) &&
      (asked.months.length === 0 || asked.months.includes(date.slice(5, 7))) &&
      (asked.years.length === 0 || asked.years.includes(Number(date.slice(0, 4)))),
  );
  const next = inOrder.find(({ date }) => date >= day);
  const last = inOrder.findLast(({ date }) => date < day);
  const dated = ofDays.length > 0 ? ofDays : ofTime;
  if (asks(moment, "agenda discuss") && asks(moment, "agenda next meeting")) {
    const meant = dated[0] ?? (asks(moment, "last") ? last : (next ?? last));
    if (!meant) return undefined;
    const items = meant.items.map(({ number, title, kind, closed }) => ({
      number,
      title: closed ? null : title,
      kind: closed ? null : kind,
    }));
    return {
      fit: explainedBy(AGENDA, asked),
      found: true,
      said: { about: "agenda", board, meeting: lineOf(meant), items },
    };
  }
  const led = dated.find(({ chair }) => chair !== null) ?? [next, last].find((one) => one?.chair);
  if (
    asks(moment, "moderator chair") &&
    asks(moment, "meeting") &&
    asks(moment, "who") &&
    led?.chair
  )
    return {
      fit: explainedBy(CHAIR, asked),
      found: true,
      said: { about: "meeting-chair", board, date: led.date, chair: led.chair },
    };
  if (!asks(moment, "meeting plan when where extraordinary next") && asked.days.length === 0)
    return undefined;
  const timed = asked.days.length + asked.months.length + asked.years.length > 0;
  if (timed && dated.length === 0) return undefined;
  const wanted =
    dated.length > 0
      ? "day"
      : asks(moment, "next")
        ? "next"
        : asks(moment, "last")
          ? "last"
          : "all";
  const shown = { day: dated, next: next ? [next] : [], last: last ? [last] : [], all: inOrder }[
    wanted
  ];
  return {
    fit: explainedBy(PLAN, asked),
    found: shown.length > 0,
    said: { about: "meetings", board, asked: wanted, meetings: shown.map(lineOf), day },
  };
}

function lineOf({ date, start, end, place, items }: Meeting): MeetingLine {
  return { date, start, end, place, items: items.length };
}
