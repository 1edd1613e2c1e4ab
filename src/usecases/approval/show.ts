import { approvalId } from "../../domain/approval.ts";
import type { Approval } from "../../domain/approval.ts";
import { newestDraft } from "../../domain/approve-minutes.ts";
import { isExcused } from "../../domain/excused.ts";
import { covers, holderOf, isSecretary } from "../../domain/board.ts";
import type { Board, Day, PersonId, Seat, SeatId } from "../../domain/board.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { canonical, plain } from "../../domain/record/canonical.ts";
import { mapTexts, marking } from "../../domain/record/marks.ts";
import { Refusal } from "../../domain/refusal.ts";
import { rulesOn } from "../../domain/rules.ts";
import { seatsOn } from "../../domain/seats-on.ts";
import { minutesOf } from "../../domain/minutes-of.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { sourcesOf } from "../record/sources.ts";
import type { SourceNeeds, Sources } from "../record/sources.ts";

export type ApprovalNeeds = SourceNeeds & Pick<World, "boards" | "chats" | "clock" | "sha256">;

/** A seat that is asked to approve, and what it has said of the newest draft. */
export interface SeatAsked {
  readonly seat: SeatId;
  readonly name: string;
  readonly holder: string | null;
  readonly approvedAt: string | null;
}

export interface ApprovalShown extends BoardMeeting {
  readonly approval: Approval | undefined;
  readonly seats: readonly SeatAsked[];
  /** Everybody's name, by their ids. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Whether the minutes are others than the newest draft was. */
  readonly changed: boolean;
  readonly mayAnswer: boolean;
  readonly maySend: boolean;
}

/** minutes.approval: how far the draft of the minutes has come: who has approved, and what was objected. */
export async function showApproval(
  world: ApprovalNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<ApprovalShown> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  return approvalShown(world, here, { board, meeting });
}

/** What the card of an approval shows of it now. */
export async function approvalShown(
  world: ApprovalNeeds,
  here: Here,
  { board, meeting }: BoardMeeting,
): Promise<ApprovalShown> {
  const sources = await sourcesOf(world, board, meeting.id);
  const { approval, names } = sources;
  const draft = newestDraft(approval);
  const day = world.clock.today();
  const isOpen = sources.meeting.sealed !== true;
  const isClosedHere =
    meeting.items.some(({ closed }) => closed) && !closedMayBeRead(world, here, board);
  return {
    ...{ board, meeting, names },
    // What was objected may be about a closed item.
    approval: approval && isClosedHere ? { ...approval, objections: [] } : approval,
    seats: seatsAsked(board, meeting).map((seat) => ({
      ...{ seat: seat.id, name: seat.name },
      holder: names.get(holderOf(seat, meeting.date)?.person ?? "") ?? null,
      approvedAt:
        approval?.approvals.find((one) => one.seat === seat.id && one.draft === draft?.version)
          ?.at ?? null,
    })),
    changed: draft !== undefined && draftDigest(world, sources) !== draft.digest,
    mayAnswer: isOpen && isOfficer(board, here.actor, day),
    maySend: isOpen && isSecretary(board, here.actor.person?.id, day),
  };
}

/** The seats that are asked to approve: all that somebody held on the day of the meeting. */
export function seatsAsked(board: Board, { date }: Pick<Meeting, "date">): readonly Seat[] {
  return seatsOn(board, date).filter((seat) => holderOf(seat, date) !== undefined);
}

/** What a draft is known by: the minutes so far, without how they are approved, with marks for names. */
export function draftDigest({ sha256 }: Pick<World, "sha256">, sources: Sources): string {
  const { approval: _, ...minutes }: Minutes = minutesOf(sources);
  return sha256(canonical(plain(mapTexts(minutes, marking(sources.names)))));
}

/**
 * The seats that somebody answers for when minutes are approved: their own, else those of holders who sent
 * apologies for the meeting and whose substitute they are.
 */
export function seatsToAnswerFor(
  board: Board,
  meeting: Meeting,
  { person, day }: { readonly person: PersonId | undefined; readonly day: Day },
): readonly [Seat, ...Seat[]] {
  const asked = seatsAsked(board, meeting);
  const own = asked.filter((seat) => holderOf(seat, day)?.person === person);
  const substituted = asked.filter(
    (seat) =>
      rulesOn(board, day).substitutes &&
      isExcused(meeting, undefined, seat.id) &&
      seat.substitutes.some((one) => one.person === person && covers(one, day)),
  );
  const [first, ...others] = own.length > 0 ? own : substituted;
  if (person === undefined || !first) throw new Refusal("no-seat-here");
  return [first, ...others];
}

/** Those who may answer a draft today: the seats' holders, and substitutes of those who sent apologies. */
export function speakersFor(board: Board, meeting: Meeting, day: Day): readonly PersonId[] {
  return seatsAsked(board, meeting).flatMap((seat) => {
    const holder = holderOf(seat, day)?.person;
    const isAway = rulesOn(board, day).substitutes && isExcused(meeting, undefined, seat.id);
    const others = isAway ? seat.substitutes.filter((one) => covers(one, day)) : [];
    return [...(holder === undefined ? [] : [holder]), ...others.map(({ person }) => person)];
  });
}

/** The paper of an approval before anything is on it. */
export function blankApproval(
  board: Pick<Board, "id">,
  meeting: Pick<Meeting, "id">,
): Pick<Approval, "id" | "board" | "meeting"> {
  return { id: approvalId(meeting.id), board: board.id, meeting: meeting.id };
}
