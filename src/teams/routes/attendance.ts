import type { Presence, SeatPresence } from "../../domain/presence.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { saveAttendance } from "../../usecases/attendance/save.ts";
import { showAttendance } from "../../usecases/attendance/show.ts";
import type { AttendanceShown } from "../../usecases/attendance/show.ts";
import { attendanceCard } from "../cards/attendance-card.ts";
import type { AttendanceTyped } from "../cards/attendance-card.ts";
import { inputOf, payloads, read, seatInputs } from "../payload.ts";
import { tellOfAttendance } from "../substitutes.ts";
import type { Route } from "../turn.ts";

export const attendanceShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, meeting } = read(payloads.attendance, payload);
  return { card: attendanceCard(texts, await showAttendance(world, here, { meeting }), { page }) };
};

/**
 * What stands in the card's fields is noted at once. A no comes on the card with what was typed, or,
 * where somebody else was first, with what is noted now.
 */
export const attendanceSave: Route = async (services, { here, texts, payload }) => {
  const { world } = services;
  const { meeting = "", version = 0, page } = read(payloads.attendance, payload);
  const shown = await showAttendance(world, here, { meeting });
  try {
    const seats = seatsNoted(shown, payload);
    const saved = await saveAttendance(world, here, { meeting, version, seats });
    const told = await tellOfAttendance(services, texts, saved);
    const note = [texts.record.attendanceSaved, ...told].join(" ");
    return { card: attendanceCard(texts, saved, { page, note }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const note = texts.refusal[error.reason](error.about);
    const typed = error.reason === "changed-meanwhile" ? undefined : typedIn(payload);
    return { card: attendanceCard(texts, shown, { page, note, typed }) };
  }
};

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
    const one =
      seat.id === timed && (times.arrived ?? times.left) === undefined
        ? { ...chosen, arrived: null, left: null }
        : { ...chosen, arrived: own.arrived ?? chosen.arrived, left: own.left ?? chosen.left };
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
