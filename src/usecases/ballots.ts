import type { MeetingId, PostedCard } from "../domain/meeting.ts";
import type { Ballot, BallotId, Closing, Position } from "../domain/vote.ts";

/** What became of an attempt to record a position. */
export interface CastOutcome {
  readonly recorded: boolean;
  /** The ballot after the attempt. */
  readonly ballot: Ballot;
}

/** What became of an attempt to close a vote. */
export interface CloseOutcome {
  /** Whether it was this closing that stands: true for one of many at most. */
  readonly closed: boolean;
  /** The ballot as it was closed. */
  readonly ballot: Ballot;
}

/** Votes. Partition: the meeting, which the id of a ballot begins with. */
export interface Ballots {
  /** Opens a vote; where one with its id exists, that one stands and is given back. */
  open(ballot: Ballot): Promise<Ballot>;
  find(id: BallotId): Promise<Ballot | undefined>;
  ofMeeting(meeting: MeetingId): Promise<readonly Ballot[]>;
  /** Votes with cards to bring up to date: the open ones, and closed ones not yet shown so. */
  unsettled(): Promise<readonly Ballot[]>;
  /** Records the position in one conditional write, exactly where `mayRecord` holds; durable when it answers. */
  cast(id: BallotId, position: Position): Promise<CastOutcome>;
  /** Closes the vote; where it is closed already, the first closing stands. */
  close(id: BallotId, closing: Closing): Promise<CloseOutcome>;
  /** Open votes that end by themselves by then: `closingDue` of each says how. */
  due(now: Date): Promise<readonly Ballot[]>;
  /** Remembers, or with `gone` forgets, a card that shows the vote to everybody. */
  noteCard(id: BallotId, card: PostedCard, gone?: "gone"): Promise<void>;
  /** Changes the texts of a closed vote, as for one who is erased; nothing else of it, and of an open one nothing. */
  reword(id: BallotId, words: (text: string) => string): Promise<void>;
}
