import { noteTold } from "../usecases/attendance/apologise.ts";
import { noteToldBack } from "../usecases/attendance/attend.ts";
import { noteToldBackOfItem, noteToldOfItem } from "../usecases/attendance/item-apologies.ts";
import type { AgendaItem } from "../domain/meeting.ts";
import type { SubstituteToTell } from "../usecases/attendance/own-seats.ts";
import type { AttendanceSaved } from "../usecases/attendance/save.ts";
import type { BoardMeeting } from "../usecases/agenda/meeting-here.ts";
import type { Chat } from "../usecases/ports.ts";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { action } from "./cards/card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { warns } from "./faults.ts";
import type { Services } from "./turn.ts";

/** What became of telling somebody: alone, in the board's chat, or not at all. */
export type Reached = "told" | "in-chat" | "not";

/** One of the two things that substitutes are told, and how it is remembered. */
export interface News {
  readonly title: (texts: Texts) => string;
  readonly alone: (texts: Texts, one: SubstituteToTell) => string;
  readonly inChat: (texts: Texts, one: SubstituteToTell) => string;
  readonly note: typeof noteTold;
}

/** Their holder has sent apologies: they may come and answer for the seat. */
export const NEEDED: News = {
  title: ({ record }) => record.toldTitle,
  alone: ({ record }, { holder, seat }) => record.told(holder, seat.name),
  inChat: ({ record }, { holder, person, seat }) =>
    record.toldInChat(holder, person.name, seat.name),
  note: noteTold,
};

/** Their holder comes after all. */
export const NOT_NEEDED: News = {
  title: ({ record }) => record.toldBackTitle,
  alone: ({ record }, { holder, seat }) => record.toldBack(holder, seat.name),
  inChat: ({ record }, { holder, person, seat }) =>
    record.toldBackInChat(holder, person.name, seat.name),
  note: noteToldBack,
};

type Item = Pick<AgendaItem, "id" | "number">;

/** Their holder is away at one item: they may answer for the seat there. */
export const neededAt = ({ id: item, number }: Item): News => ({
  title: ({ mandate }) => mandate.toldItemTitle(number),
  alone: ({ mandate }, { holder, seat }) => mandate.toldItem(holder, seat.name, number),
  inChat: ({ mandate }, { holder, person, seat }) =>
    mandate.toldItemInChat(holder, [person.name, seat.name], number),
  note: (world, meeting, one) => noteToldOfItem(world, meeting, { ...one, item }),
});

/** Their holder is there at the item after all. */
export const notNeededAt = ({ id: item, number }: Item): News => ({
  title: ({ mandate }) => mandate.toldBackItemTitle(number),
  alone: ({ mandate }, { holder, seat }) => mandate.toldBackItem(holder, seat.name, number),
  inChat: ({ mandate }, { holder, person, seat }) =>
    mandate.toldBackItemInChat(holder, [person.name, seat.name], number),
  note: (world, meeting, one) => noteToldBackOfItem(world, meeting, { ...one, item }),
});

export interface Telling extends BoardMeeting {
  readonly boardChats: readonly Chat[];
}

/** Tells one substitute, alone where that can be done, else in the board's chat, and remembers it. */
export async function tellSubstitute(
  { world, messenger, log }: Pick<Services, "world" | "messenger" | "log">,
  { board, meeting, boardChats }: Telling,
  one: SubstituteToTell,
  news: News,
): Promise<Reached> {
  const texts = LANGUAGES[board.language];
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const agenda = action("agenda.show", texts.help.showAgenda, { meeting: meeting.id });
  const post = (chat: Chat, line: string): Promise<boolean> => {
    const lines = [news.title(texts), `${board.name}, ${when}`, line];
    return messenger
      .post(chat, noticeCard(texts, lines, [agenda]))
      .then(() => true, warns(log, "a substitute was not told"));
  };
  if (one.chat && (await post(one.chat, news.alone(texts, one)))) {
    await news.note(world, meeting.id, one);
    return "told";
  }
  let reached = false;
  for (const chat of boardChats) reached = (await post(chat, news.inChat(texts, one))) || reached;
  if (!reached) return "not";
  await news.note(world, meeting.id, one);
  return "in-chat";
}

/** Tells the substitutes whom an officer's notes concern; one sentence for the officer about each. */
export async function tellOfAttendance(
  services: Services,
  { record: words }: Texts,
  saved: AttendanceSaved,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const one of saved.needed) {
    const reached = await tellSubstitute(services, saved, one, NEEDED);
    lines.push(words.excused[reached](one.person.name, one.holder));
  }
  for (const one of saved.notNeeded) {
    const reached = await tellSubstitute(services, saved, one, NOT_NEEDED);
    lines.push(words.returned[reached](one.person.name, one.holder));
  }
  return lines;
}
