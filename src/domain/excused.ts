import type { SeatId } from "./board.ts";
import { unsealed } from "./meeting.ts";
import type { ItemId, Meeting } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

/** What says who is excused from what. */
export type Excuses = Pick<Meeting, "apologies" | "itemApologies">;

/** Whether a seat's holder has sent apologies for an item: for the whole meeting, or for the item alone. */
export function isExcused(
  { apologies, itemApologies = [] }: Excuses,
  item: ItemId | undefined,
  seat: SeatId,
): boolean {
  return (
    apologies.includes(seat) || itemApologies.some((one) => one.seat === seat && one.item === item)
  );
}

/** The meeting with a seat's apologies for one item; who is away all of the meeting is so already. */
export function withItemApologies(meeting: Meeting, item: ItemId, seat: SeatId): Meeting {
  if (isExcused(unsealed(meeting), item, seat)) return meeting;
  return { ...meeting, itemApologies: [...(meeting.itemApologies ?? []), { item, seat }] };
}

/** The meeting with a seat's apologies for one item taken back; those for the meeting are another matter. */
export function withoutItemApologies(meeting: Meeting, item: ItemId, seat: SeatId): Meeting {
  const { apologies, itemApologies = [] } = unsealed(meeting);
  if (apologies.includes(seat)) throw new Refusal("apologies-for-meeting");
  const left = itemApologies.filter((one) => one.seat !== seat || one.item !== item);
  return left.length === itemApologies.length ? meeting : { ...meeting, itemApologies: left };
}
