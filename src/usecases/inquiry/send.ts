import type { Board, BoardId } from "../../domain/board.ts";
import { isSecretary } from "../../domain/board.ts";
import { checkInquiry, secretariesOf } from "../../domain/inquiry.ts";
import type { Inquiry } from "../../domain/inquiry.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardShown } from "../agenda/meeting-here.ts";
import { personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

export interface InquiryForm {
  readonly board: Board;
  /** Names this form, so that sending it twice sends it once. */
  readonly form: string;
  /** Who will read it, by name. */
  readonly secretaries: readonly string[];
  /** The chat it is answered in is read by others too. */
  readonly shared: boolean;
  /** What the one who asks has sent before, newest first. */
  readonly own: readonly Inquiry[];
  /** For secretaries: those that wait for an answer, oldest first. */
  readonly waiting: readonly Inquiry[];
}

type Needs = Pick<World, "boards" | "people" | "inquiries" | "chats" | "clock" | "ids">;

/** inquiry.form: the form of a question to the secretariat, which says who will read it. */
export async function showInquiryForm(
  world: Needs,
  here: Here,
  { board: named }: { readonly board?: BoardId | undefined },
): Promise<InquiryForm> {
  const { board, person } = await askerHere(world, here, named);
  const all = [...(await world.inquiries.within(board.id))];
  all.sort((a, b) => a.at.localeCompare(b.at));
  return {
    board,
    form: world.ids.next(),
    secretaries: (await readersOf(world, board)).map(({ name }) => name),
    shared: here.chat.kind !== "personal",
    own: all.filter(({ by }) => by === person).reverse(),
    waiting: isSecretary(board, person, world.clock.today())
      ? all.filter(({ answer }) => !answer)
      : [],
  };
}

export interface InquirySent {
  readonly board: Board;
  readonly inquiry: Inquiry;
  /** Who asks. */
  readonly by: string;
  /** The secretaries, and where each can be told. */
  readonly readers: readonly { readonly name: string; readonly chat: Chat | undefined }[];
}

/** inquiry.send: a question goes to the board's secretariat. */
export async function sendInquiry(
  world: Needs,
  here: Here,
  {
    board: named,
    form,
    text,
  }: { readonly board: BoardId; readonly form: string; readonly text: string },
): Promise<InquirySent> {
  const { board, person, name } = await askerHere(world, here, named);
  const readers = await readersOf(world, board);
  const fresh: Inquiry = {
    ...{ id: `${form}.${person}`, board: board.id, by: person, chat: here.chat.id },
    ...{ text: checkInquiry(text), at: world.clock.now().toISOString() },
  };
  const inquiry = await world.inquiries.change(fresh.id, (before) => before ?? fresh);
  if (inquiry.board !== board.id) throw new Refusal("not-found");
  const chats = readers.map(async ({ name: reader, account }) => ({
    name: reader,
    chat: account === undefined ? undefined : await world.chats.personalOf(account),
  }));
  return { board, inquiry, by: name, readers: await Promise.all(chats) };
}

/** Remembers that the secretaries have been told, so that a repeat tells nobody twice. */
export async function noteInquiryTold(
  { inquiries }: Pick<World, "inquiries">,
  { id }: Inquiry,
): Promise<void> {
  await inquiries.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    return { ...before, told: true };
  });
}

/** Somebody we know, where the board's papers may be seen. */
async function askerHere(
  world: Needs,
  here: Here,
  named: BoardId | undefined,
): Promise<{ board: Board; person: string; name: string }> {
  const board = await boardShown(world, here, named);
  return { board, person: personHere(here), name: here.actor.person?.name ?? "" };
}

/** The board's secretaries today; a question that nobody would read is not taken. */
async function readersOf(world: Needs, board: Board) {
  const ids = secretariesOf(board, world.clock.today());
  if (ids.length === 0) throw new Refusal("no-secretary", board.name);
  return world.people.named(ids);
}
