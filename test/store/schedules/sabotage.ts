import type { Ballot, Position } from "../../../src/domain/vote.ts";
import type { Ballots } from "../../../src/usecases/ports.ts";
import type { Place } from "./play.ts";

type Breaks = (ballots: Ballots) => Partial<Ballots>;

const standingOf = async (
  ballots: Ballots,
  id: string,
  seat: string,
): Promise<Position | undefined> => (await ballots.find(id))?.standing[seat];

/** What a store could do wrong. The schedules are worth something only if they see each of these. */
export const SABOTAGE: Readonly<Record<string, Breaks>> = {
  "records a position whatever stands": (ballots) => ({
    cast: async (id, position) => {
      const standing = await standingOf(ballots, id, position.seat);
      const { replaces: _, ...first } = position;
      return ballots.cast(id, standing ? { ...first, replaces: standing.receipt } : first);
    },
  }),
  "says a position is recorded and forgets some": (ballots) => {
    let n = 0;
    return {
      cast: async (id, position) => {
        const ballot = await ballots.find(id);
        if (++n % 7 !== 0 || !ballot) return ballots.cast(id, position);
        const standing = { ...ballot.standing, [position.seat]: position };
        return { recorded: true, ballot: { ...ballot, standing } };
      },
    };
  },
  "tries again under a new receipt what it does not know was done": (ballots) => ({
    cast: async (id, position) => {
      const done = await ballots.cast(id, position);
      if (!done.recorded) return done;
      const again = { ...position, receipt: `${position.receipt}b`, replaces: position.receipt };
      return ballots.cast(id, again);
    },
  }),
  "lets the last of two closings stand": (ballots) => {
    const closings = new Map<string, object>();
    const over = (ballot: Ballot): Ballot => ({ ...ballot, ...closings.get(ballot.id) });
    return {
      close: async (id, closing) => {
        const { ballot } = await ballots.close(id, closing);
        closings.set(id, closing);
        return { closed: true, ballot: over(ballot) };
      },
      find: async (id) => {
        const ballot = await ballots.find(id);
        return ballot && over(ballot);
      },
    };
  },
  "says a vote is closed before it is": (ballots) => ({
    close: async (id, closing) => {
      const ballot = await ballots.find(id);
      if (!ballot || ballot.closedAt !== undefined) return ballots.close(id, closing);
      return { closed: true, ballot: { ...ballot, ...closing } };
    },
  }),
  "reads from a memory that others do not share": (ballots) => {
    const memory = new Map<string, Ballot>();
    return {
      find: async (id) => {
        const known = memory.get(id) ?? (await ballots.find(id));
        if (known) memory.set(id, known);
        return known;
      },
    };
  },
  "counts a position under another seat": (ballots) => ({
    cast: (id, position) =>
      ballots.cast(
        id,
        position.seat === "seat-ida" ? { ...position, seat: "seat-jens" } : position,
      ),
  }),
};

/** The same place, where each worker's store is broken in the one way. */
export function sabotaged(place: Place, breaks: Breaks): Place {
  return {
    ...place,
    line: async () => {
      const line = await place.line();
      const { ballots } = line.store;
      return { ...line, store: { ...line.store, ballots: { ...ballots, ...breaks(ballots) } } };
    },
  };
}
