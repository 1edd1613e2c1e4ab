import { holderOf } from "./board.ts";
import type { Board, PersonId } from "./board.ts";
import type { ItemId, Meeting } from "./meeting.ts";
import type { MinutesStandIn } from "./minutes.ts";
import type { Ballot } from "./vote.ts";

/** The seats whose holder was away at one item, each with the substitute who answered for it, if one did. */
export function standInsAt(
  board: Board,
  meeting: Meeting,
  { item, ballot }: { readonly item: ItemId; readonly ballot: Ballot | undefined },
  nameOf: (person: PersonId | undefined) => string | null,
): readonly MinutesStandIn[] {
  const away = (meeting.itemApologies ?? []).filter((one) => one.item === item);
  return board.seats
    .filter(({ id }) => away.some(({ seat }) => seat === id))
    .flatMap((seat): MinutesStandIn[] => {
      const holder = holderOf(seat, meeting.date)?.person;
      const answered = ballot?.standing[seat.id]?.castBy;
      // a holder who came after all, and answered, was there
      if (answered !== undefined && answered === holder) return [];
      return [{ seat: seat.name, holder: nameOf(holder), person: nameOf(answered) }];
    });
}
