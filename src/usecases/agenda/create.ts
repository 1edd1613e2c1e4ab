import { agendaChanges, itemsFrom, updatedAgenda } from "../../domain/agenda.ts";
import type { ImportAs } from "../../domain/agenda.ts";
import type { AgendaReading } from "../../domain/agenda-reading.ts";
import { withoutForeignLinks } from "../../domain/attachment.ts";
import type { Board, BoardId, Day } from "../../domain/board.ts";
import type { AgendaChange, Meeting } from "../../domain/meeting.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Actor, World } from "../ports.ts";
import { boardsToImport, meetingOn } from "./preview.ts";

export interface CreateMeeting {
  readonly draft: string;
  readonly as: ImportAs;
  /** Where the document did not say, or said a name that no board has. */
  readonly board: BoardId;
  /** The meeting's date, where the document does not say it. */
  readonly date?: Day | undefined;
}

export interface MeetingCreated {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly updated: boolean;
  /** What an update added, removed or changed. */
  readonly changes: readonly AgendaChange[];
}

type Needs = Pick<
  World,
  | "agendas"
  | "boards"
  | "meetings"
  | "ballots"
  | "decisions"
  | "drafts"
  | "chats"
  | "clock"
  | "ids"
  | "addresses"
>;

/** agenda.create: a secretary says yes to a preview, and the meeting stands with its agenda. */
export async function createMeeting(
  world: Needs,
  actor: Actor,
  { draft: id, as, board: boardId, date }: CreateMeeting,
): Promise<MeetingCreated> {
  const draft = await world.drafts.find(id);
  if (draft?.account !== actor.account || !draft.reading) throw new Refusal("draft-gone");
  if (boardId === "") throw new Refusal("choose-first");
  const board = (await boardsToImport(world, actor)).find((one) => one.id === boardId);
  if (!board) throw new Refusal("secretaries-only");
  const by = actor.person?.id ?? null;
  const reading = { ...draft.reading, date: draft.reading.date ?? date ?? null };
  return keepMeeting(world, board, { reading, as, id, by });
}

/**
 * Writes a reading as a meeting of the board, or brings the board's meeting of that date up to date.
 * The meeting is named after its date, so that two yeses at once make one meeting.
 */
export async function keepMeeting(
  world: Pick<World, "meetings" | "ballots" | "decisions" | "clock" | "addresses">,
  board: Board,
  { reading, as, id, by }: { reading: AgendaReading; as: ImportAs; id: string; by: string | null },
): Promise<MeetingCreated> {
  const { title, date, start, end, place, chair } = reading;
  if (date === null) throw new Refusal("no-date");
  const items = itemsFrom(reading, as).map((item) => ({
    ...item,
    attachments: withoutForeignLinks(item.attachments, world.addresses.attachmentHosts),
  }));
  const read = { title, start, end, place, chair, items, imports: [id] };
  const at = world.clock.now().toISOString();
  const time = start === null ? "" : `-${start.replace(":", "")}`;
  const known = await meetingOn(world.meetings, board.id, reading);
  if (!known) unsucceeded(board, date);
  const standing =
    known ??
    (await world.meetings.add({
      id: `${board.id}~${date}${time}`,
      board: board.id,
      date,
      ...read,
      apologies: [],
      createdAt: at,
      createdBy: by,
      cards: [],
    }));
  if (standing.imports[0] === id) return { board, meeting: standing, updated: false, changes: [] };
  const ballots = await world.ballots.ofMeeting(standing.id);
  const decisions = await world.decisions.within(standing.id);
  const meeting = await world.meetings.change(standing.id, (now) =>
    updatedAgenda(now, read, { ballots, decisions, at }),
  );
  const changes = agendaChanges(standing, meeting);
  return { board, meeting, updated: true, changes };
}
