import type { Seat } from "../../domain/board.ts";
import { withItemApologies, withoutItemApologies } from "../../domain/excused.ts";
import type { AgendaItem, ItemId, Meeting, MeetingId } from "../../domain/meeting.ts";
import { rulesOn } from "../../domain/rules.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import type { ApologiesSent, ApologyNeeds } from "./apologise.ts";
import { ownSeats, substitutesOf } from "./own-seats.ts";
import type { SubstituteToTell } from "./own-seats.ts";

export interface ItemApologies extends ApologiesSent {
  readonly item: AgendaItem;
}

/** item-apologies.send: a member is away at one item; the seat's substitutes may answer for it there, and are told. */
export async function sendItemApologies(
  world: ApologyNeeds,
  here: Here,
  input: ShowItem,
): Promise<ItemApologies> {
  const sent = await changed(world, here, { input, by: withItemApologies });
  const { item, meeting } = sent;
  return { ...sent, toTell: sent.substitutes.filter((one) => !isToldOf(meeting, item.id, one)) };
}

/** item-apologies.withdraw: a member is there at the item after all; substitutes who were told are told that, too. */
export async function withdrawItemApologies(
  world: ApologyNeeds,
  here: Here,
  input: ShowItem,
): Promise<ItemApologies> {
  const sent = await changed(world, here, { input, by: withoutItemApologies });
  const { item, meeting } = sent;
  return { ...sent, toTell: sent.substitutes.filter((one) => isToldOf(meeting, item.id, one)) };
}

interface Change {
  readonly input: ShowItem;
  readonly by: (meeting: Meeting, item: ItemId, seat: Seat["id"]) => Meeting;
}

async function changed(
  world: ApologyNeeds,
  here: Here,
  { input, by }: Change,
): Promise<Omit<ItemApologies, "toTell">> {
  const { board, meeting: before } = await meetingHere(world, here, input.meeting);
  const seats = ownSeats(board, before, here);
  const item = itemMeant(before, input);
  const meeting = await world.meetings.change(before.id, (now) =>
    seats.reduce((after, { id }) => by(after, item.id, id), now),
  );
  const substitutes = await substitutesOf(world, { board, meeting }, seats);
  const boardChats = await world.chats.tiedTo(board.id);
  const substitutesAllowed = rulesOn(board, meeting.date).substitutes;
  return { board, meeting, item, seats, substitutes, substitutesAllowed, boardChats };
}

/** Remembers that a substitute has been told of one item, so that a repeat tells nobody twice. */
export async function noteToldOfItem(
  { meetings }: Pick<World, "meetings">,
  meeting: MeetingId,
  { item, seat, person }: SubstituteToTell & { readonly item: ItemId },
): Promise<void> {
  await meetings.change(meeting, (now) => ({
    ...now,
    toldSubstitutes: [...(now.toldSubstitutes ?? []), { seat: seat.id, person: person.id, item }],
  }));
}

/** Remembers that a substitute knows they are not needed at the item after all. */
export async function noteToldBackOfItem(
  { meetings }: Pick<World, "meetings">,
  meeting: MeetingId,
  one: SubstituteToTell & { readonly item: ItemId },
): Promise<void> {
  await meetings.change(meeting, (now) => ({
    ...now,
    toldSubstitutes: (now.toldSubstitutes ?? []).filter(
      ({ item, seat, person }) =>
        item !== one.item || seat !== one.seat.id || person !== one.person.id,
    ),
  }));
}

function isToldOf({ toldSubstitutes = [] }: Meeting, item: ItemId, one: SubstituteToTell): boolean {
  return toldSubstitutes.some(
    (told) => told.item === item && told.seat === one.seat.id && told.person === one.person.id,
  );
}
