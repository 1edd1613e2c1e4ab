import { firstRules } from "../rules.ts";
import type { Board, Day, PersonId, Seat, SeatId } from "../board.ts";
import type { Entry } from "./entry.ts";
import type { Group } from "./grouped.ts";
import { attendantsAmong, holdersOn, officesOf, substitutesOn } from "./office.ts";
import type { Office } from "./office.ts";
import { lastDayOn } from "../seats-on.ts";
import { settle } from "./settle.ts";
import type { Settled } from "./settle.ts";
import type { Wish } from "./wish.ts";
import { sameText } from "./words.ts";

/** What one board is to become. `corrected` holds the seats whose name or party the file corrects. */
export interface BoardSettled extends Settled {
  readonly board: Board;
  readonly corrected: ReadonlySet<SeatId>;
}

interface Change {
  readonly before: Board | undefined;
  readonly personId: (address: string) => PersonId;
  readonly day: Day;
  readonly endRoles: boolean;
}

/** One board brought to what its rows say; every row is of this board, and they do not contradict each other. */
export function changeBoard(entries: Group<Entry>, change: Change): BoardSettled {
  const { before, personId, day } = change;
  const board = before ?? newBoard(entries[0]);
  const seats = seatsOf(board, entries);
  const old = new Set(board.seats.map(({ id }) => id));
  const wishes = entries.map(({ line, role, seat, party, from, to, address }): Wish => {
    const id = seat === undefined ? undefined : seats.get(sameText(seat))?.id;
    const office: Office = {
      ...{ person: personId(address), role },
      ...(id === undefined ? party && { party } : { seat: id }),
      ...(from && { from }),
      ...(to && { to }),
    };
    return { line, office, onNewSeat: id !== undefined && !old.has(id) };
  });

  const settled = settle(officesOf(board), wishes, change);
  const { offices } = settled;
  const used = new Set(offices.map(({ seat }) => seat));
  const named = new Set(entries.map(({ seat }) => sameText(seat ?? "")));
  return {
    ...settled,
    corrected: new Set(
      [...seats.values()].filter((seat) => isCorrected(seat, board)).map(({ id }) => id),
    ),
    board: {
      ...board,
      seats: [...seats.values()]
        .filter(({ id }) => old.has(id) || used.has(id))
        .map((seat) =>
          ended(
            {
              ...seat,
              holders: holdersOn(seat.id, offices),
              substitutes: substitutesOn(seat.id, offices),
            },
            { named, day },
          ),
        ),
      attendants: attendantsAmong(offices),
    },
  };
}

/** The seat, ended where the file no longer names it and nobody is on it any more. */
function ended(
  before: Seat,
  { named, day }: { readonly named: ReadonlySet<string>; readonly day: Day },
): Seat {
  const { ends: _, ...seat } = before;
  const last = lastDayOn(seat);
  return named.has(sameText(seat.name)) || last === undefined || last >= day
    ? seat
    : { ...seat, ends: last };
}

function newBoard({ board: id, organ: name, kind, region, level }: Entry): Board {
  return {
    ...{ id, name, kind, region, level },
    language: "da",
    seats: [],
    attendants: [],
    rules: [firstRules(kind)],
  };
}

/** The board's seats by name, first those it has, then the new ones; the file's spelling and party stand. */
function seatsOf(board: Board, entries: readonly Entry[]): ReadonlyMap<string, Seat> {
  const seats = new Map(board.seats.map((seat) => [sameText(seat.name), seat]));
  let last = Math.max(0, ...board.seats.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)));
  const seen = new Set<string>();
  for (const { seat: name, party } of entries) {
    const key = sameText(name ?? "");
    if (name === undefined || party === undefined || seen.has(key)) continue;
    seen.add(key);
    const known = seats.get(key) ?? { id: `s${++last}`, holders: [], substitutes: [] };
    seats.set(key, { ...known, name, party });
  }
  return seats;
}

function isCorrected({ id, name, party }: Seat, board: Board): boolean {
  return board.seats.some((seat) => seat.id === id && (seat.name !== name || seat.party !== party));
}
