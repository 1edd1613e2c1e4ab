import type { Board } from "../../domain/board.ts";
import { isChair, isSecretary } from "../../domain/board.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { recordId, withPackageLeft } from "../../domain/record/record.ts";
import { dayWritten } from "../../domain/roster/days.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Actor, World } from "../ports.ts";
import { recordPackage } from "./package.ts";
import type { PackageNeeds, RecordPackage } from "./package.ts";

type Needs = PackageNeeds & Pick<World, "boards" | "meetings" | "clock">;

export interface RecordExported extends BoardMeeting, RecordPackage {}

/** An administrator takes out a meeting's record package; the meeting is named by its id, or by board and date. */
export async function exportRecord(
  world: Needs,
  actor: Pick<Actor, "admin">,
  { meeting: named }: { readonly meeting: string },
): Promise<RecordExported> {
  if (!actor.admin) throw new Refusal("not-found");
  const meeting = await meetingNamed(world, named);
  const board = await world.boards.find(meeting.board);
  if (!board) throw new Refusal("not-found");
  return { board, meeting, ...(await recordPackage(world, meeting.id)) };
}

/** Takes out the package for one who came by a link; whether they may is judged at each use. */
export async function takeRecord(
  world: Needs & Pick<World, "chats">,
  here: Here,
  { meeting: id }: { readonly meeting: MeetingId },
): Promise<RecordExported> {
  const where = await meetingHere(world, here, id);
  if (!mayTakeRecord(world, here, where.board)) throw new Refusal("secretaries-and-chairs-only");
  return { ...where, ...(await recordPackage(world, where.meeting.id)) };
}

/** Closed items are in it: it is for the board's secretaries and chairs. */
export function mayTakeRecord(
  { clock }: Pick<World, "clock">,
  { actor }: Pick<Here, "actor">,
  board: Board,
): boolean {
  const day = clock.today();
  return isSecretary(board, actor.person?.id, day) || isChair(board, actor.person?.id, day);
}

/** Remembers that a package has left, once it has: until then it is the only one there is. */
export async function notePackageLeft(
  { records, clock }: Pick<World, "records" | "clock">,
  { meeting, events }: Pick<RecordExported, "meeting" | "events">,
): Promise<void> {
  const at = clock.now().toISOString();
  await records.change(recordId(meeting.id), (before) => {
    if (!before) throw new Refusal("record-not-kept");
    return withPackageLeft(before, { events, at });
  });
}

/** By its id, else by a board's name and a date: the name itself before names that it is a part of. */
async function meetingNamed(world: Needs, named: string): Promise<Meeting> {
  const byId = await world.meetings.find(named);
  if (byId) return byId;
  const [, name = "", written = ""] = /^(.*?)\s*(\d\S*)$/.exec(named.trim()) ?? [];
  const date = dayWritten(written);
  const near = (await world.boards.names()).filter((one) =>
    folded(one.name).includes(folded(name)),
  );
  const exact = near.filter((one) => folded(one.name) === folded(name));
  const boards = exact.length > 0 ? exact : near;
  const all = await Promise.all(boards.map(({ id }) => world.meetings.ofBoard(id)));
  const found = all.flat().filter((meeting) => meeting.date === date);
  const [meeting, another] = found;
  if (!meeting) throw new Refusal("no-such-meeting", named);
  if (another) throw new Refusal("several-meetings", found.map(({ id }) => id).join(", "));
  return meeting;
}

function folded(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase("da");
}
