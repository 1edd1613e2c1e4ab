import { belongs, isChair, isSecretary } from "../../domain/board.ts";
import type { Board, BoardId, Day, PersonId } from "../../domain/board.ts";
import { daysBetween } from "../../domain/meeting.ts";
import { isSucceeded, lasting } from "../../domain/succession.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Actor, Chat, World } from "../ports.ts";

/** Who acts, and in which chat. */
export interface Here {
  readonly actor: Actor;
  readonly chat: Chat;
}

type Needs = Pick<World, "boards" | "chats" | "clock">;

/** The board a chat is about: a group's own, in a personal chat the one its owner means. */
export async function boardHere(world: Needs, { actor, chat }: Here): Promise<Board> {
  const day = world.clock.today();
  if (chat.kind !== "personal") {
    const board = chat.board === undefined ? undefined : await world.boards.find(chat.board);
    return board ? lasting(board, day) : tieOnlyBoard(world, { actor, chat });
  }
  const boards = await boardsOf(world, actor);
  const chosen = boards.find(({ id }) => id === chat.board);
  const worked = chat.lastMeeting;
  const recent =
    worked && daysBetween(worked.on, day) <= 14
      ? boards.find(({ id }) => worked.meeting.startsWith(`${id}~`))
      : undefined;
  const live = boards.filter((one) => !isSucceeded(one, day));
  const board =
    boards.length === 1
      ? boards[0]
      : (recent ?? chosen ?? (live.length === 1 ? live[0] : undefined));
  if (board) return board;
  throw new Refusal(boards.length === 0 ? "not-on-roster" : "board-not-chosen");
}

/** The boards somebody is on today; for an administrator who is on none, every board. */
export async function boardsOf(world: Needs, actor: Actor): Promise<readonly Board[]> {
  const day = world.clock.today();
  const own = (await findAll(world, actor.person?.boards ?? []))
    .map((board) => lasting(board, day))
    .filter((board) => belongs(board, actor.person?.id, day));
  if (own.length > 0 || !actor.admin) return own;
  return findAll(
    world,
    (await world.boards.names()).map(({ id }) => id),
  );
}

/** The boards that somebody may tie a chat to. */
export async function boardsToTie(world: Needs, actor: Actor): Promise<readonly Board[]> {
  const day = world.clock.today();
  const boards = await boardsOf(world, actor);
  return boards.filter((board) => actor.admin || isOfficer(board, actor, day));
}

/** Whether somebody is secretary or chair of the board. */
export function isOfficer(board: Board, { person }: Actor, day: Day): boolean {
  return isSecretary(board, person?.id, day) || isChair(board, person?.id, day);
}

/** The secretary or chair who acts here; anybody else is told for whom it is. */
export function officerHere(
  { clock }: Pick<World, "clock">,
  board: Board,
  { actor }: Pick<Here, "actor">,
): PersonId {
  const id = actor.person?.id;
  if (id === undefined || !isOfficer(board, actor, clock.today()))
    throw new Refusal("secretaries-and-chairs-only");
  return id;
}

/** Who acts, as the roster knows them. */
export function personHere({ actor }: Pick<Here, "actor">): PersonId {
  if (!actor.person) throw new Refusal("not-on-roster");
  return actor.person.id;
}

async function tieOnlyBoard(world: Needs, { actor, chat }: Here): Promise<Board> {
  const boards = await boardsToTie(world, actor);
  const [board, another] = boards;
  if (!board) throw new Refusal("chat-not-tied");
  if (another) throw new Refusal("board-not-chosen");
  const tied = await world.chats.change(chat.id, (known) => ({
    ...(known ?? chat),
    board: known?.board ?? board.id,
  }));
  if (tied.board !== board.id) throw new Refusal("chat-tied-already");
  return board;
}

async function findAll(
  { boards }: Pick<World, "boards">,
  ids: readonly BoardId[],
): Promise<readonly Board[]> {
  const found = await Promise.all(ids.map((id) => boards.find(id)));
  return found.filter((board) => board !== undefined);
}
