import { isSecretary } from "../../domain/board.ts";
import type { Board, BoardId } from "../../domain/board.ts";
import { authoritiesOf } from "../../domain/extract.ts";
import type { Authority } from "../../domain/extract.ts";
import type { ItemId, MeetingId } from "../../domain/meeting.ts";
import { itemWithId } from "../../domain/meeting.ts";
import { PASS_MINUTES } from "../../domain/pass.ts";
import type { Pass, PassFor } from "../../domain/pass.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardsToImport } from "../agenda/preview.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import { boardOfFunds } from "../funds/show.ts";
import type { World } from "../ports.ts";
import { mayTakeRecord } from "../record/export.ts";
import { recordPackage } from "../record/package.ts";
import type { PackageNeeds } from "../record/package.ts";

/** A link for the one who asked, and nobody else. */
export interface PassGiven {
  readonly url: string;
  readonly minutes: number;
}

type Needs = Pick<
  World,
  "boards" | "meetings" | "agendas" | "drafts" | "chats" | "passes" | "clock" | "ids" | "addresses"
>;

interface Asked {
  readonly meeting?: MeetingId | undefined;
}

export interface MinutesPass extends BoardMeeting, PassGiven {
  /** Whether closed items are in it. */
  readonly whole: boolean;
}

/** minutes.download: a link to the minutes as a Word file, whole for those who may read closed items. */
export async function passToMinutes(
  world: Needs,
  here: Here,
  { meeting: pressed, open }: Asked & { readonly open?: boolean },
): Promise<MinutesPass> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const whole = !open && mayReadAll(world, here, board);
  const given = await give(world, here, { kind: "minutes", meeting: meeting.id, whole });
  return { board, meeting, whole, ...given };
}

export interface ExtractPass extends BoardMeeting {
  readonly authorities: readonly Authority[];
  /** Absent until an authority is chosen. */
  readonly given?: PassGiven & { readonly authority: Authority; readonly whole: boolean };
}

/** extract.download: a link to the decisions that one authority carries home. */
export async function passToExtract(
  world: Needs,
  here: Here,
  {
    meeting: pressed,
    authority: id,
    open,
  }: Asked & { readonly authority?: string | undefined; readonly open?: boolean },
): Promise<ExtractPass> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const authorities = authoritiesOf(board);
  const authority = authorities.find((one) => one.id === id);
  if (!authority) return { board, meeting, authorities };
  const whole = !open && mayReadAll(world, here, board);
  const given = await give(world, here, {
    ...{ kind: "extract", meeting: meeting.id, authority: authority.id, whole },
  });
  return { board, meeting, authorities, given: { ...given, authority, whole } };
}

/** attachment.open: a link to an attachment that was handed in as a file. */
export async function passToAttachment(
  world: Needs,
  here: Here,
  at: { readonly meeting: MeetingId; readonly item: ItemId; readonly attachment: number },
): Promise<PassGiven> {
  const { board, meeting } = await meetingHere(world, here, at.meeting);
  const item = itemWithId(meeting, at.item);
  if (item.closed && !mayReadAll(world, here, board)) throw new Refusal("closed-item", item.number);
  if (!item.attachments[at.attachment]?.file) throw new Refusal("not-found");
  return give(world, here, { kind: "attachment", ...at });
}

export interface RecordPass extends BoardMeeting, PassGiven {
  readonly head: string;
}

/** record.download: a link to the record package of issued minutes, for secretaries and chairs. */
export async function passToRecord(
  world: Needs & PackageNeeds,
  here: Here,
  { meeting: pressed }: Asked,
): Promise<RecordPass> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!mayTakeRecord(world, here, board)) throw new Refusal("secretaries-and-chairs-only");
  const { head } = await recordPackage(world, meeting.id);
  const given = await give(world, here, { kind: "record", meeting: meeting.id });
  return { board, meeting, head, ...given };
}

/** journal.download: a link to the list of what is to be journalised, for secretaries and chairs. */
export async function passToJournal(
  world: Needs,
  here: Here,
  { meeting: pressed }: Asked,
): Promise<PassGiven> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!mayTakeRecord(world, here, board)) throw new Refusal("secretaries-and-chairs-only");
  return give(world, here, { kind: "journal", meeting: meeting.id });
}

/** funds.download: a link to the board's ledger as a list for Excel. */
export async function passToFunds(
  world: Needs,
  here: Here,
  { board: asked }: { readonly board?: BoardId | undefined },
): Promise<PassGiven> {
  const { id } = await boardOfFunds(world, here, asked);
  return give(world, here, { kind: "funds", board: id });
}

/** hand-in.show: a link to the page where a secretary hands in an agenda or minutes. */
export async function passToHandIn(world: Needs, here: Here): Promise<PassGiven> {
  await boardsToImport(world, here.actor);
  return give(world, here, { kind: "hand-in" });
}

/** attachment.hand-in: a link to the page where a secretary hands in a meeting's attachments. */
export async function passToAttach(
  world: Needs,
  here: Here,
  { meeting: pressed }: Asked,
): Promise<PassGiven> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!isSecretary(board, here.actor.person?.id, world.clock.today()))
    throw new Refusal("secretaries-only");
  return give(world, here, { kind: "attachments", meeting: meeting.id });
}

async function give(world: Needs, { actor, chat }: Here, of: PassFor): Promise<PassGiven> {
  const { account, person, admin } = actor;
  const { publicUrl } = world.addresses;
  if (publicUrl === "") throw new Refusal("no-public-url");
  const until = new Date(world.clock.now().getTime() + PASS_MINUTES * 60_000);
  const id = `${world.ids.next()}${world.ids.next()}`;
  const whose = { account, person: person?.id ?? null, admin };
  const chatOf = chat.kind !== "personal" && chat.board !== undefined ? { chatOf: chat.board } : {};
  const pass: Pass = { id, ...whose, ...chatOf, for: of, until: until.toISOString() };
  await world.passes.add(pass);
  return { url: `${publicUrl.replace(/\/$/, "")}/p/${id}`, minutes: PASS_MINUTES };
}

/** A file is for one person's eyes wherever it was asked for. */
function mayReadAll(world: Pick<World, "clock">, here: Here, board: Board): boolean {
  return closedMayBeRead(world, { ...here, chat: { ...here.chat, kind: "personal" } }, board);
}
