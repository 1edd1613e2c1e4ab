import { covers } from "../../domain/board.ts";
import type { Board, Day, Period, Person } from "../../domain/board.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { canonical, plain } from "../../domain/record/canonical.ts";
import { ERASED, filling, mapTexts, marking } from "../../domain/record/marks.ts";
import { isHandedOver, recordId } from "../../domain/record/record.ts";
import type { MeetingRecord } from "../../domain/record/record.ts";
import { Refusal } from "../../domain/refusal.ts";
import { REGISTRIES } from "../../domain/registry.ts";
import type { Actor, Papers, World } from "../ports.ts";

type Needs = Pick<
  World,
  | "boards"
  | "people"
  | "rosters"
  | "meetings"
  | "ballots"
  | "decisions"
  | "statements"
  | "approvals"
  | "proposals"
  | "inquiries"
  | "conversations"
  | "elections"
  | "efforts"
  | "followUps"
  | "duties"
  | "ledgers"
  | "keptRegistries"
  | "minutes"
  | "records"
  | "chats"
  | "clock"
>;

/** A board's meeting, with its record where it has one. */
interface Kept {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly record: MeetingRecord | undefined;
}

export interface PersonErased {
  /** In how many meetings' records the person stands. */
  readonly records: number;
  /** The meetings in whose chain the name stands in a text from before the person was known, where it stays. */
  readonly left: readonly string[];
  readonly erased: boolean;
}

/**
 * An administrator erases a person: name, address and account go, and wherever the name was written there are
 * other words. What they did stays, by an id that is nobody's; so every proof holds. Not while they are on a
 * roster, nor while a meeting they stand in is not handed over to those who journalise it.
 */
export async function erasePerson(
  world: Needs,
  actor: Pick<Actor, "admin">,
  { address, sure }: { readonly address: string; readonly sure: boolean },
): Promise<PersonErased> {
  if (!actor.admin) throw new Refusal("not-found");
  const person = await world.people.withAddress(address.trim().toLowerCase());
  if (!person) throw new Refusal("person-unknown", address);
  const boards = await allBoards(world);
  const on = boards.find((board) => isOn(board, person, world.clock.today()));
  if (on) throw new Refusal("person-on-roster", on.name);
  const all = (await Promise.all(boards.map((board) => meetingsOf(world, board)))).flat();
  const named = all.filter(({ record }) => record?.people[person.id] !== undefined);
  const open = named.find(({ record }) => !record || !isHandedOver(record));
  if (open) throw new Refusal("not-handed-over", `${open.board.name}, ${open.meeting.date}`);
  const left = named.flatMap(({ record, meeting }) =>
    record && canonical(plain(record.events)).includes(person.name) ? [meeting.id] : [],
  );
  if (!sure) return { records: named.length, left, erased: false };

  for (const kept of all) await eraseIn(world, kept, person);
  for (const board of boards) await eraseOn(world, board, person);
  await eraseChats(world, boards, person);
  const words = without(person, { language: "da" });
  await redactAll(world.keptRegistries, REGISTRIES, (kept) => changed(kept, words));
  await world.people.erase(person.id);
  return { records: named.length, left, erased: true };
}

async function allBoards({ boards }: Pick<World, "boards">): Promise<readonly Board[]> {
  const found = await Promise.all((await boards.names()).map(({ id }) => boards.find(id)));
  return found.filter((board) => board !== undefined);
}

/** Whether somebody is on a roster that day, or will be. */
function isOn({ seats, attendants }: Board, { id }: Person, day: Day): boolean {
  const lasts = (one: Period): boolean => covers(one, day) || (one.from ?? "") > day;
  return [...seats.flatMap((seat) => [...seat.holders, ...seat.substitutes]), ...attendants].some(
    (one) => one.person === id && lasts(one),
  );
}

async function meetingsOf(world: Needs, board: Board): Promise<readonly Kept[]> {
  const meetings = await world.meetings.ofBoard(board.id);
  return Promise.all(
    meetings.map(async (meeting) => ({
      ...{ board, meeting, record: await world.records.find(recordId(meeting.id)) },
    })),
  );
}

/** A function that puts other words for a person's name in a text. */
function without({ id, name }: Person, board: Pick<Board, "language">): (text: string) => string {
  const mark = marking(new Map([[id, name]]));
  const fill = filling({ names: new Map([[id, ERASED[board.language]]]) });
  return (text) => {
    const marked = mark(text);
    return marked === text ? text : fill(marked);
  };
}

async function eraseIn(
  world: Needs,
  { board, meeting, record }: Kept,
  person: Person,
): Promise<void> {
  const words = without(person, board);
  const redact = <T>(one: T): T => changed(one, words);
  if (redact(meeting) !== meeting) await world.meetings.change(meeting.id, redact);
  for (const ballot of await world.ballots.ofMeeting(meeting.id))
    if (redact(ballot) !== ballot) await world.ballots.reword(ballot.id, words);
  await redactAll(world.decisions, meeting.id, redact);
  await redactAll(world.statements, meeting.id, redact);
  await redactAll(world.approvals, meeting.id, redact);
  await redactAll(world.minutes, meeting.id, redact);
  if (record?.people[person.id]?.name === undefined) return;
  await world.records.change(record.id, (before) => {
    if (!before) throw new Refusal("not-found");
    const { key = "" } = before.people[person.id] ?? {};
    return { ...before, people: { ...before.people, [person.id]: { key } } };
  });
}

async function eraseOn(world: Needs, board: Board, person: Person): Promise<void> {
  const words = without(person, board);
  const renamed = changed(board, words);
  const change = { boards: [{ board: renamed, before: board }], people: [] };
  if (renamed !== board && !(await world.rosters.apply(change)))
    throw new Refusal("changed-meanwhile");
  const redact = <T>(one: T): T => changed(one, words);
  await redactAll(world.proposals, board.id, redact);
  await redactAll(world.inquiries, board.id, redact);
  await redactAll(world.elections, board.id, redact);
  await redactAll(world.efforts, board.id, redact);
  await redactAll(world.followUps, board.id, redact);
  await redactAll(world.duties, board.id, redact);
  await redactAll(world.ledgers, board.id, redact);
}

async function redactAll<T extends { readonly id: string }>(
  papers: Papers<T>,
  within: string,
  redact: (paper: T) => T,
): Promise<void> {
  for (const paper of await papers.within(within))
    if (redact(paper) !== paper) await papers.change(paper.id, (before) => redact(before ?? paper));
}

/** The person's own chat is nobody's from now on; where they stand in how another is reached, the name goes. */
async function eraseChats(world: Needs, boards: readonly Board[], person: Person): Promise<void> {
  const own =
    person.account === undefined ? undefined : await world.chats.personalOf(person.account);
  if (own)
    await world.chats.change(own.id, ({ id, kind } = own) => ({ id, kind, reference: "{}" }));
  if (person.account !== undefined) await world.conversations.remove(person.account);
  for (const board of boards)
    for (const chat of await world.chats.tiedTo(board.id)) {
      const words = without(person, board);
      if (changed(chat, words) !== chat)
        await world.chats.change(chat.id, (before) => changed(before ?? chat, words));
    }
}

/** The same value where no text in it changes, so that nothing is written without need. */
function changed<T>(value: T, words: (text: string) => string): T {
  const after = mapTexts(value, words);
  return JSON.stringify(after) === JSON.stringify(value) ? value : after;
}
