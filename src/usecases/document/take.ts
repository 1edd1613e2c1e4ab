import { authoritiesOf } from "../../domain/extract.ts";
import type { Authority } from "../../domain/extract.ts";
import type { ItemId, MeetingId } from "../../domain/meeting.ts";
import { itemWithId } from "../../domain/meeting.ts";
import { publicMinutes } from "../../domain/minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import { wholeMinutes } from "../minutes/show.ts";
import type { MinutesNeeds } from "../minutes/show.ts";
import type { StoredFile, World } from "../ports.ts";

interface Paper {
  readonly meeting: MeetingId;
  /** Closed items too, for those who still may read them. */
  readonly whole: boolean;
}

/** The minutes that leave as a file: as issued, else so far. */
export async function takeMinutes(
  world: MinutesNeeds,
  here: Here,
  { meeting: id, whole }: Paper,
): Promise<Minutes> {
  const { board, meeting } = await meetingHere(world, here, id);
  const minutes = await wholeMinutes(world, board, meeting);
  return whole && closedMayBeRead(world, here, board) ? minutes : publicMinutes(minutes);
}

/** The minutes that an authority's extract is made of, with the authority. */
export async function takeExtract(
  world: MinutesNeeds,
  here: Here,
  { authority: id, ...paper }: Paper & { readonly authority: string },
): Promise<{ readonly minutes: Minutes; readonly authority: Authority }> {
  const minutes = await takeMinutes(world, here, paper);
  const { board } = await meetingHere(world, here, paper.meeting);
  const authority = authoritiesOf(board).find((one) => one.id === id);
  if (!authority) throw new Refusal("not-found");
  return { minutes, authority };
}

/** An attachment that was handed in as a file. */
export async function takeAttachment(
  world: Pick<World, "boards" | "meetings" | "files" | "chats" | "clock">,
  here: Here,
  at: { readonly meeting: MeetingId; readonly item: ItemId; readonly attachment: number },
): Promise<{ readonly file: StoredFile; readonly content: Uint8Array }> {
  const { board, meeting } = await meetingHere(world, here, at.meeting);
  const item = itemWithId(meeting, at.item);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  const named = item.attachments[at.attachment]?.file;
  const file = named && (await world.files.find(named.id));
  const content = file && (await world.files.read(file.id));
  if (!content) throw new Refusal("not-found");
  return { file, content };
}
