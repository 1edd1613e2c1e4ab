import type { PersonId, SeatId } from "./board.ts";
import type { ItemId } from "./meeting.ts";
import type { MinutesItem } from "./minutes.ts";
import type { Statement } from "./statement.ts";

/** What seats have had recorded of an item, in the order in which they did; absent where none has. */
export function statementsOn(
  standing: readonly Statement[],
  item: ItemId,
  named: {
    readonly seat: (seat: SeatId) => string;
    readonly person: (person: PersonId) => string | null;
  },
): Pick<MinutesItem, "statements"> {
  const own = standing.filter((one) => one.item === item);
  if (own.length === 0) return {};
  return {
    statements: own.map(({ seat, person, basis, text }) => ({
      ...{ seat: named.seat(seat), person: named.person(person), basis, text },
    })),
  };
}
