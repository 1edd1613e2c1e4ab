import { Refusal } from "../../domain/refusal.ts";
import { choiceMark, controlCode } from "../../domain/record/roll.ts";
import { shortMark } from "../../domain/record/head.ts";
import type { Happened } from "../../domain/record/event.ts";
import { CHOICES } from "../../domain/vote.ts";
import type { Ballot, BallotId, Choice, Position } from "../../domain/vote.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { mayBeRead } from "../vote/shown.ts";
import { keepRecord } from "./keep.ts";
import type { RecordNeeds } from "./keep.ts";

type Vote = Extract<Happened, { kind: "vote" }>;

/** What the record holds of a position on one recommendation. */
export interface ReceiptLine {
  /** From 0. */
  readonly recommendation: number;
  /** As the vote has it. */
  readonly choice: Choice;
  /** As the published roll has it under the same receipt; undefined where it has nothing. */
  readonly published: Choice | undefined;
  /** As the minutes print it. */
  readonly mark: string;
}

export interface ReceiptChecked extends BoardMeeting {
  readonly ballot: Ballot;
  readonly position: Position;
  readonly shown: Vote["shown"];
  /** What `verify --receipt` takes: the receipt and its control code. */
  readonly proof: string;
  readonly lines: readonly ReceiptLine[];
  /** Whether the roll says of every recommendation what the vote says. */
  readonly agrees: boolean;
}

type Needs = RecordNeeds & Pick<World, "boards" | "chats">;

/** receipt.check: whether the published roll of a closed vote has one's own position, as it was given. */
export async function checkReceipt(
  world: Needs,
  here: Here,
  { ballot: id }: { readonly ballot: BallotId },
): Promise<ReceiptChecked> {
  const ballot = await world.ballots.find(id);
  if (!ballot) throw new Refusal("not-found");
  const { board, meeting } = await meetingHere(world, here, ballot.meeting);
  if (!mayBeRead(world, here, { board, ballot }))
    throw new Refusal("closed-item", ballot.itemNumber);
  const person = here.actor.person?.id;
  const position = Object.values(ballot.standing).find(({ castBy }) => castBy === person);
  if (!position) throw new Refusal("no-position", ballot.itemNumber);
  if (ballot.closedAt === undefined) throw new Refusal("vote-still-open", ballot.itemNumber);

  const { record } = await keepRecord(world, board, meeting.id);
  const vote = record.events
    .map(({ event }) => event)
    .find((event): event is Vote => event.kind === "vote" && event.ballot === id);
  const key = record.people[position.castBy]?.key;
  if (!vote || key === undefined) throw new Refusal("record-differs", ballot.itemNumber);
  const code = controlCode(world.sha256, { key }, id);
  const { receipt } = position;
  const lines = position.answers.map(({ choice }, recommendation): ReceiptLine => {
    const markOf = (one: Choice): string =>
      choiceMark(world.sha256, { ballot: id, recommendation, receipt, code, choice: one });
    const marks = new Set(vote.rolls[recommendation]?.lines.map(({ mark }) => mark));
    const published = CHOICES.find((one) => marks.has(markOf(one)));
    return { recommendation, choice, published, mark: shortMark(markOf(choice)) };
  });
  return {
    ...{ board, meeting, ballot, position, shown: vote.shown, lines },
    proof: `${receipt}/${code}`,
    agrees: lines.every(({ choice, published }) => choice === published),
  };
}
