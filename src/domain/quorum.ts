import { holderOf } from "./board.ts";
import type { Board, Day, Party, SeatId, SeatRole } from "./board.ts";
import { seatsOn } from "./seats-on.ts";
import type { Rules } from "./rules.ts";

/** A seat with a say, as it was on a day. */
export interface EntitledSeat {
  readonly seat: SeatId;
  readonly name: string;
  readonly party: Party;
  /** What its holder was besides a member; absent where nothing, and on votes from before this was kept. */
  readonly role?: Exclude<SeatRole, "member">;
  /** Nobody held it. */
  readonly vacant?: true;
}

/** How many of some seats are there, and how many are asked for. */
export interface Count {
  readonly present: number;
  readonly needed: number;
}

/** Whether a board is quorate, and what it lacks. */
export interface QuorumFound extends Count {
  readonly quorate: boolean;
  readonly entitled: number;
  /** The parties that the rules ask for by name. */
  readonly parties: readonly (Count & { readonly party: Party })[];
  readonly chairs: Count;
  /** The seats that are not there and would count towards what is lacking; none where it is quorate. */
  readonly missing: readonly EntitledSeat[];
}

/**
 * The board's seats with a say that day. A vacant seat is one of them: a board does not become quorate by
 * losing members.
 */
export function entitledSeats(
  board: Pick<Board, "seats">,
  { votingParties }: Pick<Rules, "votingParties">,
  day: Day,
): readonly EntitledSeat[] {
  return seatsOn(board, day)
    .filter(({ party }) => votingParties.includes(party))
    .map((seat): EntitledSeat => {
      const { id, name, party } = seat;
      const role = holderOf(seat, day)?.role;
      return {
        seat: id,
        name,
        party,
        ...(role === undefined && { vacant: true }),
        ...(role !== undefined && role !== "member" && { role }),
      };
    });
}

/** The fewest seats that exceed the quorum's share of those entitled. */
export function seatsNeeded({ quorum }: Pick<Rules, "quorum">, entitled: number): number {
  return Math.floor((entitled * quorum.percent) / 100) + 1;
}

/**
 * Whether those who are there make the board quorate: overall, per party and with the chairs. A recused
 * seat that is there, or has answered, is one of them. Of the chairs only those with a say are asked for;
 * a chair's substitute sits in the chair's seat, and a deputy chair stands in for a chair of the same party.
 */
export function quorumFound(
  { quorum }: Pick<Rules, "quorum">,
  entitled: readonly EntitledSeat[],
  there: ReadonlySet<SeatId>,
): QuorumFound {
  const present = entitled.filter(({ seat }) => there.has(seat));
  const overall = { present: present.length, needed: seatsNeeded({ quorum }, entitled.length) };
  const parties = entriesOf(quorum.parties).map(([party, needed]) => ({
    party,
    present: present.filter((one) => one.party === party).length,
    needed,
  }));
  const absentChairs = chairsWithoutAnybody(entitled, there);
  const chairs = entitled.filter(isChair).length;
  const chairsCount = {
    present: chairs - absentChairs.length,
    needed: { none: 0, one: Math.min(1, chairs), all: chairs }[quorum.chairs],
  };
  const quorate = [overall, chairsCount, ...parties].every(isMet);
  const lacking = (one: EntitledSeat): boolean =>
    !isMet(overall) ||
    parties.some((count) => count.party === one.party && !isMet(count)) ||
    (!isMet(chairsCount) && absentChairs.includes(one));
  return {
    ...overall,
    quorate,
    entitled: entitled.length,
    parties,
    chairs: chairsCount,
    missing: entitled.filter((one) => !there.has(one.seat) && lacking(one)),
  };
}

function isMet({ present, needed }: Count): boolean {
  return present >= needed;
}

function isChair({ role }: EntitledSeat): boolean {
  return role === "chair" || role === "co-chair";
}

/** The chairs whose seat nobody fills and for whom no deputy stands in; a deputy stands in for one. */
function chairsWithoutAnybody(
  entitled: readonly EntitledSeat[],
  there: ReadonlySet<SeatId>,
): readonly EntitledSeat[] {
  const deputies = entitled.filter(({ role, seat }) => role === "deputy-chair" && there.has(seat));
  return entitled.filter((chair) => {
    if (!isChair(chair) || there.has(chair.seat)) return false;
    const deputy = deputies.findIndex(({ party }) => party === chair.party);
    if (deputy < 0) return true;
    deputies.splice(deputy, 1);
    return false;
  });
}

function entriesOf(parties: Rules["quorum"]["parties"]): readonly (readonly [Party, number])[] {
  return (Object.entries(parties) as [Party, number][]).filter(([, needed]) => needed > 0);
}
