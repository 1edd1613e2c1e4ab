import { covers, holderOf } from "./board.ts";
import type { Board, PersonId, Seat, SeatId } from "./board.ts";
import { unsealed } from "./meeting.ts";
import type { Meeting } from "./meeting.ts";
import type { SeatPresence } from "./presence.ts";
import { seatsOn } from "./seats-on.ts";
import { Refusal } from "./refusal.ts";

/** How a seat took part: as noted, else by its apologies; undefined where nothing is known. */
export function presenceOf(meeting: Meeting, seat: SeatId): SeatPresence | undefined {
  const noted = meeting.attendance?.seats.find((one) => one.seat === seat);
  if (noted || !meeting.apologies.includes(seat)) return noted;
  return { seat, person: null, presence: "apologies", arrived: null, left: null };
}

/** How many seats came, out of all; undefined where nobody has noted attendance. */
export function attendanceCount(
  board: Board,
  meeting: Meeting,
): { readonly present: number; readonly entitled: number } | undefined {
  if (!meeting.attendance) return undefined;
  const seats = seatsOn(board, meeting.date);
  const present = seats.filter(({ id }) => isPresent(presenceOf(meeting, id)));
  return { present: present.length, entitled: seats.length };
}

export function isPresent(one: SeatPresence | undefined): boolean {
  return one?.presence === "room" || one?.presence === "online";
}

/** Who may come for a seat on the day of the meeting: its holder, then its substitutes. */
export function mayComeFor(seat: Seat, { date }: Pick<Meeting, "date">): readonly PersonId[] {
  const holder = holderOf(seat, date)?.person;
  const substitutes = seat.substitutes.filter((one) => covers(one, date));
  return [...(holder === undefined ? [] : [holder]), ...substitutes.map(({ person }) => person)];
}

/**
 * The meeting with attendance noted for some seats; `version` is the one it was written over. Apologies
 * follow: a holder who came has none, a holder who did not and is replaced or excused has.
 */
export function withAttendance(
  board: Board,
  meeting: Meeting,
  noted: { readonly version: number; readonly seats: readonly SeatPresence[] },
): Meeting {
  const before = unsealed(meeting).attendance ?? { version: 0, seats: [] };
  if (before.version !== noted.version) throw new Refusal("changed-meanwhile");
  for (const one of noted.seats) checkPresence(board, meeting, one);
  const changed = new Set(noted.seats.map(({ seat }) => seat));
  const seats = [...before.seats.filter(({ seat }) => !changed.has(seat)), ...noted.seats];
  const twice = seats.find(
    ({ person, seat }) =>
      person !== null && seats.some((other) => other.seat !== seat && other.person === person),
  );
  if (twice) throw new Refusal("person-in-two-seats", seatNamed(board, twice.seat).name);
  return {
    ...meeting,
    attendance: { version: before.version + 1, seats },
    apologies: apologiesAfter(board, meeting, noted.seats),
  };
}

/** The meeting with a seat's apologies sent. */
export function withApologies(meeting: Meeting, seat: SeatId): Meeting {
  if (unsealed(meeting).apologies.includes(seat)) return meeting;
  return { ...unnoted(meeting, seat), apologies: [...meeting.apologies, seat] };
}

/** The meeting with a seat's apologies taken back. */
export function withoutApologies(meeting: Meeting, seat: SeatId): Meeting {
  if (!unsealed(meeting).apologies.includes(seat)) return meeting;
  return { ...unnoted(meeting, seat), apologies: meeting.apologies.filter((one) => one !== seat) };
}

function unnoted(meeting: Meeting, seat: SeatId): Meeting {
  if (!meeting.attendance) return meeting;
  const { version, seats } = meeting.attendance;
  return {
    ...meeting,
    attendance: { version: version + 1, seats: seats.filter((one) => one.seat !== seat) },
  };
}

function checkPresence(board: Board, meeting: Meeting, one: SeatPresence): void {
  const seat = seatNamed(board, one.seat);
  const present = isPresent(one);
  if (present !== (one.person !== null)) throw new Refusal("payload-unknown");
  if (one.person !== null && !mayComeFor(seat, meeting).includes(one.person))
    throw new Refusal("payload-unknown");
  if (!present && (one.arrived ?? one.left) !== null)
    throw new Refusal("times-without-presence", seat.name);
  if (one.arrived !== null && one.left !== null && one.left <= one.arrived)
    throw new Refusal("left-before-arrival", seat.name);
}

function apologiesAfter(
  board: Board,
  meeting: Meeting,
  noted: readonly SeatPresence[],
): readonly SeatId[] {
  const apologies = new Set(meeting.apologies);
  for (const one of noted) {
    const holder = holderOf(seatNamed(board, one.seat), meeting.date)?.person;
    if (one.presence === "apologies") apologies.add(one.seat);
    else if (isPresent(one))
      if (one.person === holder) apologies.delete(one.seat);
      else apologies.add(one.seat);
  }
  return [...apologies];
}

function seatNamed(board: Board, id: SeatId): Seat {
  const seat = board.seats.find((one) => one.id === id);
  if (!seat) throw new Refusal("payload-unknown");
  return seat;
}
