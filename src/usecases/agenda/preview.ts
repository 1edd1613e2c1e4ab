import type { AgendaReading } from "../../domain/agenda-reading.ts";
import { foreignLinks } from "../../domain/attachment.ts";
import type { ForeignLink } from "../../domain/attachment.ts";
import { isSecretary } from "../../domain/board.ts";
import type { Board, BoardId } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardsOf } from "../board/here.ts";
import type { Actor, World } from "../ports.ts";

export interface PreviewAgenda {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface AgendaPreview {
  readonly reading: AgendaReading;
  /** Absent where the document is no agenda. */
  readonly draft?: string;
  /** The boards it may be created for; the first is the one the document means, if `certain`. */
  readonly boards: readonly Pick<Board, "id" | "name">[];
  readonly certain: boolean;
  /** Links that lead to hosts which are not allowed; they are left out. */
  readonly foreign: readonly ForeignLink[];
  /** Whether a meeting of that board on that date exists already. */
  readonly exists: boolean;
}

type Needs = Pick<
  World,
  "agendas" | "boards" | "meetings" | "drafts" | "chats" | "clock" | "ids" | "addresses"
>;

/** agenda.preview: a secretary's document is read and shown; nothing is created before a yes. */
export async function previewAgenda(
  world: Needs,
  actor: Actor,
  { name, content }: PreviewAgenda,
): Promise<AgendaPreview> {
  const own = await boardsToImport(world, actor);
  const reading = await world.agendas.read(name, content);
  const foreign = foreignLinks(reading.items, world.addresses.attachmentHosts);
  if (reading.kind === "none")
    return { reading, foreign, boards: own, certain: false, exists: false };

  const named = own.filter((board) => sameName(board.name, reading.board));
  const boards = named.length > 0 ? named : own;
  const certain = named.length === 1;
  const draft = world.ids.next();
  await world.drafts.add({
    id: draft,
    account: actor.account,
    at: world.clock.now().toISOString(),
    reading,
  });
  const exists = await meetingExists(world, boards, reading);
  return { reading, foreign, draft, boards, certain, exists };
}

/** The boards whose agendas this person may import. */
export async function boardsToImport(world: Needs, actor: Actor): Promise<readonly Board[]> {
  const day = world.clock.today();
  const boards = (await boardsOf(world, actor)).filter(
    (board) => actor.admin || isSecretary(board, actor.person?.id, day),
  );
  if (boards.length === 0) throw new Refusal("secretaries-only");
  return boards;
}

/** Whether a document's name for a board means this board. */
export function sameName(name: string, printed: string | null): boolean {
  const fold = (text: string): string =>
    text.normalize("NFC").toLocaleLowerCase("da").replaceAll(/\s+/g, " ").trim();
  return printed !== null && fold(name) === fold(printed);
}

async function meetingExists(
  { meetings }: Needs,
  boards: readonly Pick<Board, "id">[],
  reading: AgendaReading,
): Promise<boolean> {
  const [board, another] = boards;
  if (!board || another) return false;
  return (await meetingOn(meetings, board.id, reading)) !== undefined;
}

/** The board's meeting on the date (and, where both say, at the time) that a document is for. */
export async function meetingOn(
  meetings: World["meetings"],
  board: BoardId,
  { date, start }: Pick<AgendaReading, "date" | "start">,
) {
  const sameDay = (await meetings.ofBoard(board)).filter((meeting) => meeting.date === date);
  return (
    sameDay.find((meeting) => meeting.start === start) ??
    sameDay.find((meeting) => meeting.start === null || start === null)
  );
}
