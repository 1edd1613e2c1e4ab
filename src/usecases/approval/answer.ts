import { approvalId } from "../../domain/approval.ts";
import type { Objection } from "../../domain/approval.ts";
import {
  OBJECTION_LIMIT,
  withAnswer,
  withApproval,
  withObjection,
} from "../../domain/approve-minutes.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { chatsOf, officersOf } from "../board/chairs.ts";
import { officerHere, personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { approvalShown, seatsToAnswerFor } from "./show.ts";
import type { ApprovalNeeds, ApprovalShown } from "./show.ts";

/** What an objection, or an answer to one, must be. */
const WORDS = { limit: OBJECTION_LIMIT, missing: "objection-missing" } as const;

export interface OnDraft {
  readonly meeting: MeetingId;
  /** The version of the draft that was seen. */
  readonly draft: number;
}

/** minutes.approve: a member approves the draft for their seat, or for each of their seats. */
export async function approveMinutes(
  world: ApprovalNeeds,
  here: Here,
  { meeting: pressed, draft }: OnDraft,
): Promise<ApprovalShown> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const person = here.actor.person?.id;
  const seats = seatsToAnswerFor(board, meeting, { person, day: world.clock.today() });
  const at = world.clock.now().toISOString();
  await world.approvals.change(approvalId(meeting.id), (before) =>
    withApproval(
      before,
      seats.map((seat) => ({ draft, seat: seat.id, person: personHere(here), at })),
    ),
  );
  return approvalShown(world, here, { board, meeting });
}

export interface ObjectionMade extends ApprovalShown {
  readonly objection: Objection;
  /** Where the chairs and secretaries can be told alone. */
  readonly toTell: readonly Chat[];
}

/** minutes.object: a member objects to the draft, in words that the minutes print. */
export async function objectToMinutes(
  world: ApprovalNeeds & Pick<World, "ids">,
  here: Here,
  { meeting: pressed, draft, text: typed }: OnDraft & { readonly text: string | undefined },
): Promise<ObjectionMade> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const day = world.clock.today();
  const [seat] = seatsToAnswerFor(board, meeting, { person: here.actor.person?.id, day });
  const text = recordedWords(typed, WORDS);
  const objection: Objection = {
    ...{ id: world.ids.next(), draft, seat: seat.id, person: personHere(here), text },
    at: world.clock.now().toISOString(),
  };
  const kept = await world.approvals.change(approvalId(meeting.id), (before) =>
    withObjection(before, objection),
  );
  const standing = kept.objections.find(
    (one) => one.seat === seat.id && one.draft === draft && one.text === text,
  );
  const isNew = standing?.id === objection.id;
  return {
    ...(await approvalShown(world, here, { board, meeting })),
    objection: standing ?? objection,
    toTell: isNew ? await chatsOf(world, officersOf(board, day)) : [],
  };
}

export interface ObjectionAnswered extends ApprovalShown {
  readonly objection: Objection;
  /** Where the one who objected can be told alone. */
  readonly toTell: readonly Chat[];
}

/** minutes.answer: a chair or secretary answers an objection, upholding it or not; the first answer stands. */
export async function answerObjection(
  world: ApprovalNeeds,
  here: Here,
  input: {
    readonly meeting: MeetingId;
    readonly objection: string;
    readonly upheld: boolean;
    readonly text: string | undefined;
  },
): Promise<ObjectionAnswered> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const by = officerHere(world, board, here);
  const answer = {
    ...{ at: world.clock.now().toISOString(), by, upheld: input.upheld },
    text: recordedWords(input.text, WORDS),
  };
  const kept = await world.approvals.change(approvalId(meeting.id), (before) =>
    withAnswer(before, input.objection, answer),
  );
  const objection = kept.objections.find(({ id }) => id === input.objection);
  const isNew = objection?.answer?.at === answer.at && objection.answer.by === by;
  const shown = await approvalShown(world, here, { board, meeting });
  if (!objection) throw new TypeError("an objection that was answered is there");
  return { ...shown, objection, toTell: isNew ? await chatsOf(world, [objection.person]) : [] };
}
