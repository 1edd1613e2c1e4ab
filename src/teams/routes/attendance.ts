import type { Board } from "../../domain/board.ts";
import type { Presence, SeatPresence } from "../../domain/presence.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { noteTold, sendApologies } from "../../usecases/attendance/apologise.ts";
import type { ApologiesSent } from "../../usecases/attendance/apologise.ts";
import { noteToldBack, withdrawApologies } from "../../usecases/attendance/attend.ts";
import type { SubstituteToTell } from "../../usecases/attendance/own-seats.ts";
import { saveAttendance } from "../../usecases/attendance/save.ts";
import { showAttendance } from "../../usecases/attendance/show.ts";
import type { AttendanceShown } from "../../usecases/attendance/show.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import type { Texts } from "../../texts/texts.ts";
import { attendanceCard } from "../cards/attendance-card.ts";
import type { AttendanceTyped } from "../cards/attendance-card.ts";
import { action } from "../cards/card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read, seatInputs } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

export const attendanceShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, meeting } = read(payloads.attendance, payload);
  return { card: attendanceCard(texts, await showAttendance(world, here, { meeting }), { page }) };
};

/**
 * What stands in the card's fields is noted at once. A no comes on the card with what was typed, or,
 * where somebody else was first, with what is noted now.
 */
export const attendanceSave: Route = async ({ world }, { here, texts, payload }) => {
  const { meeting = "", version = 0, page } = read(payloads.attendance, payload);
  const shown = await showAttendance(world, here, { meeting });
  try {
    const seats = seatsNoted(shown, payload);
    const saved = await saveAttendance(world, here, { meeting, version, seats });
    return { card: attendanceCard(texts, saved, { page, note: texts.record.attendanceSaved }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const note = texts.refusal[error.reason](error.about);
    const typed = error.reason === "changed-meanwhile" ? undefined : typedIn(payload);
    return { card: attendanceCard(texts, shown, { page, note, typed }) };
  }
};

export const apologiesSend: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { meeting } = read(payloads.meeting, turn.payload);
    const sent = await sendApologies(services.world, turn.here, { meeting });
    const words = turn.texts.record;
    return answered(services, turn, sent, {
      lines: [
        ...sent.seats.map(({ name }) => words.apologiesFor(name)),
        ...(sent.substitutes.length === 0 ? [words.noSubstitute] : []),
      ],
      button: action("apologies.withdraw", words.attending, { meeting: sent.meeting.id }),
      title: (texts) => texts.record.toldTitle,
      alone: (texts, member, seat) => texts.record.told(member, seat),
      inChat: (texts, member, { person, seat }) =>
        texts.record.toldInChat(member, person.name, seat.name),
      note: noteTold,
    });
  });

export const apologiesWithdraw: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { meeting } = read(payloads.meeting, turn.payload);
    const sent = await withdrawApologies(services.world, turn.here, { meeting });
    const words = turn.texts.record;
    return answered(services, turn, sent, {
      lines: sent.seats.map(({ name }) => words.attendingFor(name)),
      button: action("apologies.send", words.apologiesTitle, { meeting: sent.meeting.id }),
      title: (texts) => texts.record.toldBackTitle,
      alone: (texts, member, seat) => texts.record.toldBack(member, seat),
      inChat: (texts, member, { person, seat }) =>
        texts.record.toldBackInChat(member, person.name, seat.name),
      note: noteToldBack,
    });
  });

const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "changed-meanwhile",
  "person-in-two-seats",
  "times-without-presence",
  "left-before-arrival",
  "choose-first",
]);

function typedIn(payload: unknown): AttendanceTyped {
  return {
    seats: seatInputs(payload),
    place: inputOf("place", payload),
    arrived: inputOf("arrived", payload),
    left: inputOf("left", payload),
  };
}

/** The seats whose fields say something else than what is noted. */
function seatsNoted({ seats }: AttendanceShown, payload: unknown): readonly SeatPresence[] {
  const { seats: inputs, place: timed, ...typed } = typedIn(payload);
  const times = { arrived: timeIn(typed.arrived), left: timeIn(typed.left) };
  if (timed === undefined && (times.arrived ?? times.left) !== undefined)
    throw new Refusal("choose-first");
  return seats.flatMap(({ seat, noted }): SeatPresence[] => {
    const value = inputs.get(seat.id) ?? "";
    const own = seat.id === timed ? times : { arrived: undefined, left: undefined };
    const chosen = value === "" ? noted : presenceIn(seat.id, value, noted);
    if (!chosen) {
      if (seat.id === timed) throw new Refusal("times-without-presence", seat.name);
      return [];
    }
    const one = {
      ...chosen,
      arrived: own.arrived ?? chosen.arrived,
      left: own.left ?? chosen.left,
    };
    return JSON.stringify(one) === JSON.stringify(noted) ? [] : [one];
  });
}

/** A time of day as a field for one sends it. */
function timeIn(typed: string | undefined): string | undefined {
  if (typed !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(typed))
    throw new Refusal("payload-unknown");
  return typed;
}

function presenceIn(seat: string, value: string, noted: SeatPresence | undefined): SeatPresence {
  const [, presence, person] = /^(room|online):(.+)$/.exec(value) ?? [];
  if (person === undefined) {
    if (value !== "apologies" && value !== "absent") throw new Refusal("payload-unknown");
    return { seat, person: null, presence: value, arrived: null, left: null };
  }
  const same = noted?.person === person ? noted : undefined;
  const { arrived = null, left = null } = same ?? {};
  return { seat, person, presence: presence as Presence, arrived, left };
}

interface Telling {
  /** What the member is answered, before what became of telling the substitutes. */
  readonly lines: readonly string[];
  readonly button: ReturnType<typeof action>;
  readonly title: (texts: Texts) => string;
  readonly alone: (texts: Texts, member: string, seat: string) => string;
  readonly inChat: (texts: Texts, member: string, one: SubstituteToTell) => string;
  readonly note: typeof noteTold;
}

/** Tells the substitutes first, so that the member's answer says what became of it. */
async function answered(
  services: Services,
  { here, texts }: Turn,
  sent: ApologiesSent,
  telling: Telling,
): Promise<Outcome> {
  const { board, meeting } = sent;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const lines = [...telling.lines];
  for (const one of sent.substitutes) {
    const told = sent.toTell.includes(one)
      ? await tell(services, here, { sent, one, telling })
      : "told";
    const words = {
      told: texts.record.substituteTold,
      "in-chat": texts.record.substituteToldInChat,
      not: texts.record.substituteNotTold,
    };
    const needed = telling.note === noteTold || sent.toTell.includes(one);
    if (needed) lines.push(words[told](one.person.name));
  }
  return {
    card: noticeCard(texts, [`${board.name}, ${when}`, ...lines], [telling.button]),
  };
}

/** Tells one substitute: alone where that can be done, else in the board's chat. */
async function tell(
  { world, messenger, log }: Services,
  here: Turn["here"],
  { sent, one, telling }: { sent: ApologiesSent; one: SubstituteToTell; telling: Telling },
): Promise<"told" | "in-chat" | "not"> {
  const { board, meeting, boardChats } = sent;
  const texts = LANGUAGES[board.language];
  const member = here.actor.person?.name ?? "";
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const post = async (chat: ApologiesSent["boardChats"][number], line: string) => {
    const card = noticeCard(
      texts,
      [telling.title(texts), `${board.name}, ${when}`, line],
      [agendaOf(texts, meeting.id)],
    );
    try {
      await messenger.post(chat, card);
      return true;
    } catch (error) {
      log.warn(
        { fault: error instanceof Error ? error.name : "unknown" },
        "a substitute was not told",
      );
      return false;
    }
  };
  if (one.chat && (await post(one.chat, telling.alone(texts, member, one.seat.name)))) {
    await telling.note(world, meeting.id, one);
    return "told";
  }
  let reached = false;
  for (const chat of boardChats)
    reached = (await post(chat, telling.inChat(texts, member, one))) || reached;
  if (!reached) return "not";
  await telling.note(world, meeting.id, one);
  return "in-chat";
}

function agendaOf(texts: Texts, meeting: Board["id"]) {
  return action("agenda.show", texts.help.showAgenda, { meeting });
}
