import { isSecretary } from "../../domain/board.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { ADDITION_LIMIT, withAddition } from "../../domain/issued-minutes.ts";
import { minutesId } from "../../domain/minutes.ts";
import { marking, markOf } from "../../domain/record/marks.ts";
import { namesIn } from "../../domain/record/record.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { agreeing, keepPapers } from "./fix.ts";
import type { FixNeeds } from "./fix.ts";
import { keepRecord } from "../record/keep.ts";

type Needs = FixNeeds & Pick<World, "boards" | "chats">;

export interface AddToMinutes {
  readonly meeting: MeetingId;
  /** How many additions there were when the form was shown, so that the same press twice adds once. */
  readonly after: number;
  readonly text: string | undefined;
}

export interface AdditionForm extends BoardMeeting {
  readonly after: number;
}

export interface AdditionMade extends BoardMeeting {
  /** From 1. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** minutes.addition: the form on which a secretary adds to minutes that are issued. */
export async function showAdditionForm(
  world: Needs,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<AdditionForm> {
  const { board, meeting, issued } = await issuedHere(world, here, pressed);
  return { board, meeting, after: issued.additions?.length ?? 0 };
}

/**
 * minutes.add: a secretary adds to minutes that are issued. What was issued stays as it is; the addition
 * stands below it with its time, and the record gets a new head.
 */
export async function addToMinutes(
  world: Needs,
  here: Here,
  { meeting: pressed, after, text: typed }: AddToMinutes,
): Promise<AdditionMade> {
  const { board, meeting, by } = await issuedHere(world, here, pressed);
  const text = recordedWords(typed, { limit: ADDITION_LIMIT, missing: "addition-missing" });

  const { record, sources } = agreeing(await keepRecord(world, board, meeting.id));
  const before = sources.issued;
  if (!before?.papers) throw new Refusal("record-not-kept");
  const standing = before.additions?.[after];
  const made = { board, meeting, n: after + 1, by: by.name };
  // Somebody who came on the roster since is bound to the record together with the addition.
  const marked = marking(new Map([...sources.names, ...namesIn(record)]))(text);
  if (standing?.by === by.id && standing.text === marked) return { ...made, at: standing.at, text };
  if ((before.additions?.length ?? 0) !== after) throw new Refusal("changed-meanwhile");

  const at = world.clock.now().toISOString();
  const printed = { at, by: markOf(by.id), text: marked };
  const minutes = { ...before.minutes, additions: [...(before.minutes.additions ?? []), printed] };
  const addition = { at, by: by.id, text: marked, papers: await keepPapers(world, minutes) };
  const issued = await world.minutes.change(minutesId(meeting.id), (now) => {
    if (!now) throw new Refusal("not-found");
    return withAddition(now, { after, minutes, addition });
  });
  await keepRecord(world, board, meeting.id);
  return { ...made, at: issued.additions?.[after]?.at ?? at, text };
}

/** How it is noted that a chat was told of an addition. */
export function additionNote({ n }: { readonly n: number }, { id }: Chat): string {
  return `addition ${n} ${id}`;
}

/** The chats that are still to be told of an addition: here, from the personal chat the board's. */
export async function toTell(
  world: Pick<World, "minutes" | "chats">,
  { chat }: Here,
  { board, meeting, n }: BoardMeeting & { readonly n: number },
): Promise<readonly Chat[]> {
  const issued = await world.minutes.find(minutesId(meeting.id));
  const chats = chat.kind === "personal" ? await world.chats.tiedTo(board.id) : [chat];
  return chats.filter((one) => !issued?.sentTo.includes(additionNote({ n }, one)));
}

async function issuedHere(world: Needs, here: Here, pressed: MeetingId | undefined) {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const by = here.actor.person;
  if (!by || !isSecretary(board, by.id, world.clock.today())) throw new Refusal("secretaries-only");
  const issued = await world.minutes.find(minutesId(meeting.id));
  if (!issued) throw new Refusal("minutes-not-issued");
  return { board, meeting, by, issued };
}
