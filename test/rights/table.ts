import { decisionId } from "../../src/domain/decision.ts";
import type { Verb } from "../../src/teams/verbs.ts";
import type { TestWorld } from "../support/world.ts";
import { BOARD, board, seatOf, personId } from "./people.ts";
import {
  anySecretary,
  boardHere,
  boardsOwnMembers,
  chairs,
  choosing,
  closedItem,
  decisionWriters,
  draftReaders,
  electors,
  holders,
  importers,
  issued,
  known,
  not,
  notIssued,
  noDraft,
  noVoteYet,
  officers,
  ofSeveralBoards,
  seatHolders,
  secretaries,
  seenHere,
  setters,
  unanswered,
  voteClosed,
  voteOpen,
  voters,
  votersOnceOpened,
  whoAgreed,
  whoAnswered,
  withoutResult,
} from "./rules.ts";
import type { Cell, Gate } from "./rules.ts";
import {
  ballotOn,
  CLOSED_ITEM,
  EFFORT_ID,
  ELECTION,
  HEARING,
  draftOf,
  meeting,
  OPEN_ITEM,
  PROPOSAL,
  TOLD_ITEM,
} from "./states.ts";
import type { State } from "./states.ts";

/** What one verb answers, in every role, place and state. */
export interface Row {
  readonly verb: Verb;
  /** What it is asked about, where a verb has several rows. */
  readonly about?: string;
  /** What the button sends, as the card that is shown now would send it. */
  readonly payload: (world: TestWorld, cell: Cell) => object | Promise<object>;
  /** The noes in the order in which they come; where none stops the press, it is done. */
  readonly gates: readonly Gate[];
  /** Where a press that is done changes what is kept; elsewhere it is a repeat, or only shows. */
  readonly changes?: (cell: Cell) => boolean;
}

const CLOSES = { day1: "2027-03-10", time1: "12:00" };
const inMeeting = { meeting: meeting.id };
const onItem = { ...inMeeting, item: OPEN_ITEM };
const onClosedItem = { ...inMeeting, item: CLOSED_ITEM };
const always = (): boolean => true;
const during =
  (...states: readonly State[]) =>
  ({ state }: Cell): boolean =>
    states.includes(state);
const unlessIssued = during("untreated", "open", "closed", "decided");
/** A chair or secretary who is on one board ties a chat that is tied to none to it, whatever they ask. */
const tying = ({ place }: Cell): boolean => place === "untied";
const notDecided = not(
  "changed-meanwhile",
  ["untreated", "open", "closed"],
  "before it is decided",
);
const decided = not("item-decided", ["decided", "issued"], "once the item is decided");

/** A row whose button always sends the same. */
const row = (verb: Verb, sends: object, gates: readonly Gate[], rest: Partial<Row> = {}): Row => ({
  ...{ verb, payload: () => sends, gates },
  ...rest,
});

/** A position that takes the place of the one that stands for the presser's seat. */
const casting =
  (item: string, more: object) =>
  async (world: TestWorld, { role }: Cell) => {
    const ballot = await world.ballots.find(ballotOn(item));
    const seat = role === "substitute-needed" ? seatOf("absent") : seatOf(role);
    const replaces = ballot?.standing[seat]?.receipt ?? "none";
    return { ballot: ballotOn(item), replaces, ...more };
  };

/** The decision's card as it is now: a form until something is written, then its text. */
const deciding = (form: object) => async (world: TestWorld) => {
  const decision = await world.decisions.find(decisionId(meeting.id, OPEN_ITEM));
  const version = decision?.version ?? 0;
  return version > 0 ? { ...onItem, version } : { ...onItem, version, ...form };
};
const filledIn = { form: "open", outcome1: "agreed", text1: "Det blev godkendt." };

/** The yes to what the card of a written procedure asks: the round it would be, and by when to answer. */
const saysYes = async (world: TestWorld) => {
  const rounds = (await world.ballots.ofMeeting(meeting.id)).filter(
    ({ item }) => item === OPEN_ITEM,
  );
  const days = board.rules[0]?.writtenProcedure ?? { count: 0, unit: "days" };
  const last = world.calendar.after(world.clock.today(), days);
  const until = world.clock.instantOf(last, "12:00").toISOString();
  return { ...onItem, round: rounds.length + 1, until };
};

/** Every verb, with the rules that its answers follow from. */
export const TABLE: readonly Row[] = [
  row("help.show", {}, []),
  row("board.choose", { board: BOARD }, choosing, { changes: ({ place }) => place !== "chat" }),
  row("question.ask", { question: "Hvilken klynge er Ishøj i?" }, []),
  row("question.ask", { question: "Hvornår er vores næste møde?" }, [ofSeveralBoards], {
    about: "the board",
  }),
  row("inquiry.form", { board: BOARD, question: "Hvem tager referat?" }, [seenHere, known]),
  row("inquiry.send", { board: BOARD, form: "form-2", text1: "Hvornår?" }, [seenHere, known], {
    changes: always,
  }),
  row("inquiry.show", { inquiry: PROPOSAL }, [seenHere, secretaries]),
  row("inquiry.answer", { inquiry: PROPOSAL, text1: "Det gør jeg." }, [seenHere, secretaries], {
    changes: always,
  }),
  row("agenda.show", inMeeting, [seenHere]),
  row("agenda.post", { ...inMeeting, sure: "yes" }, [seenHere, secretaries], {
    changes: always,
  }),
  {
    verb: "agenda.create",
    payload: (_, { role }) => ({ draft: draftOf(role, "agenda"), as: "agenda", board: BOARD }),
    gates: [importers, issued],
    changes: unlessIssued,
  },
  {
    verb: "draft.cancel",
    payload: (_, { role }) => ({ draft: draftOf(role, "agenda") }),
    gates: [],
    changes: always,
  },
  row("item.show", onItem, [seenHere]),
  row("item.show", onClosedItem, [seenHere, closedItem], { about: "a closed item" }),
  row("vote.open", onItem, [seenHere, officers, decided], { changes: during("untreated", "open") }),
  row("vote.show", { ballot: ballotOn(OPEN_ITEM) }, [seenHere, noVoteYet]),
  {
    verb: "vote.cast",
    payload: casting(OPEN_ITEM, { choice: "cannot-agree" }),
    gates: [seenHere, noVoteYet, ...voters, voteClosed],
    changes: during("open"),
  },
  {
    verb: "vote.cast",
    about: "a closed item",
    payload: casting(CLOSED_ITEM, { choice: "cannot-agree" }),
    gates: [seenHere, noVoteYet, ...voters, closedItem, voteClosed],
    changes: during("open"),
  },
  {
    verb: "vote.remark",
    payload: casting(OPEN_ITEM, { remark1: "Det haster." }),
    gates: [seenHere, noVoteYet, ...voters, voteClosed],
    changes: during("open"),
  },
  row("vote.change", { ballot: ballotOn(OPEN_ITEM) }, [
    ...[seenHere, noVoteYet, voteClosed, seatHolders],
  ]),
  row(
    "vote.close",
    onItem,
    [...[seenHere, officers], not("vote-not-open", ["untreated"], "before the vote is opened")],
    { changes: during("open") },
  ),
  {
    verb: "written.start",
    payload: saysYes,
    gates: [seenHere, chairs, issued, decided, voteOpen],
    changes: during("untreated", "closed"),
  },
  row("vote.mine", inMeeting, [seenHere, ...votersOnceOpened]),
  row("receipt.check", { ballot: ballotOn(OPEN_ITEM) }, [
    ...[seenHere, noVoteYet, whoAnswered, voteOpen],
  ]),
  row(
    "receipt.check",
    { ballot: ballotOn(CLOSED_ITEM) },
    [seenHere, noVoteYet, closedItem, whoAnswered, voteOpen],
    { about: "a closed item" },
  ),
  ...(["statement.write", "statement.save", "statement.withdraw"] as const).map((verb) =>
    row(
      verb,
      {
        ballot: ballotOn(OPEN_ITEM),
        ...(verb === "statement.write" ? {} : { over: 0 }),
        text1: "Ikke uden KL.",
      },
      [...[seenHere, noVoteYet, whoAnswered, voteOpen, whoAgreed]],
    ),
  ),
  row("decision.show", onItem, [seenHere, decisionWriters]),
  row("decision.show", onClosedItem, [seenHere, decisionWriters, closedItem], {
    about: "a closed item",
  }),
  { verb: "decision.form", payload: deciding(filledIn), gates: [seenHere, decisionWriters] },
  {
    verb: "decision.save",
    payload: async (world) => ({ ...(await deciding({})(world)), ...filledIn }),
    gates: [
      ...[seenHere, decisionWriters, issued, voteOpen],
      not("decision-stale", ["decided"], "over a text that is confirmed"),
    ],
    changes: during("untreated", "closed"),
  },
  {
    verb: "decision.confirm",
    payload: deciding(filledIn),
    gates: [seenHere, decisionWriters, issued, voteOpen, chairs],
    changes: during("untreated", "closed"),
  },
  {
    verb: "decision.reopen",
    payload: deciding({}),
    gates: [
      ...[seenHere, decisionWriters, issued, voteOpen],
      not("decision-stale", ["untreated", "closed"], "where nothing is written"),
    ],
    changes: during("decided"),
  },
  row("decision.review", inMeeting, [seenHere, decisionWriters]),
  row(
    "decision.confirm-all",
    { ...inMeeting, shown: `${TOLD_ITEM}:0:0` },
    [seenHere, decisionWriters, issued, chairs],
    { changes: unlessIssued },
  ),
  row("attendance.show", inMeeting, [seenHere, officers]),
  row(
    "attendance.save",
    {
      ...{ ...inMeeting, version: 0 },
      [`seat:${seatOf("member")}`]: `room:${personId("member")}`,
    },
    [seenHere, officers, issued],
    { changes: unlessIssued },
  ),
  row("apologies.send", inMeeting, [seenHere, holders, issued], { changes: unlessIssued }),
  row("apologies.withdraw", inMeeting, [seenHere, holders, issued]),
  row("item-apologies.send", onItem, [seenHere, holders, issued], { changes: unlessIssued }),
  row("item-apologies.withdraw", onItem, [seenHere, holders, issued]),
  row("minutes.show", inMeeting, [seenHere]),
  row("minutes.draft", inMeeting, [seenHere, secretaries, issued]),
  row("minutes.approval", inMeeting, [seenHere]),
  row("minutes.approve", { ...inMeeting, draft: 1 }, [seenHere, draftReaders, noDraft, issued]),
  row("minutes.objection", { ...inMeeting, draft: 1 }, [seenHere, draftReaders]),
  row("minutes.object", { ...inMeeting, draft: 1, text1: "Bilag 2 mangler." }, [
    ...[seenHere, draftReaders, noDraft, issued],
  ]),
  row(
    "minutes.answer",
    { ...inMeeting, objection: "o1", upheld: "no", text1: "Bilaget var med." },
    [seenHere, officers, noDraft, issued],
  ),
  row("minutes.issue", { ...inMeeting, sure: "undecided" }, [seenHere, secretaries, voteOpen], {
    changes: during("untreated", "closed", "decided"),
  }),
  row("minutes.download", inMeeting, [seenHere]),
  row("minutes.addition", inMeeting, [seenHere, secretaries, notIssued]),
  row(
    "minutes.add",
    { ...inMeeting, after: 0, text1: "Rettet: bilag 2 er dateret 3. marts." },
    [seenHere, secretaries, notIssued],
    { changes: during("issued") },
  ),
  row("extract.download", { ...inMeeting, authority1: "region" }, [seenHere]),
  row("record.download", inMeeting, [seenHere, officers, notIssued]),
  row("journal.download", inMeeting, [seenHere, officers]),
  row(
    "journal.number",
    { ...inMeeting, sure: "yes", title1: "2027-1234" },
    [seenHere, secretaries, issued],
    { changes: unlessIssued },
  ),
  row("attachment.show", onItem, [seenHere]),
  row("attachment.show", onClosedItem, [seenHere, closedItem], { about: "a closed item" }),
  row(
    "attachment.link",
    { ...onItem, attachment1: "0", link1: "https://eksempel.dk/ny" },
    [seenHere, secretaries, issued],
    { changes: unlessIssued },
  ),
  row("attachment.open", { ...onItem, attachment: 1 }, [seenHere]),
  row("attachment.open", { ...onClosedItem, attachment: 1 }, [seenHere, closedItem], {
    about: "a closed item",
  }),
  row("attachment.hand-in", inMeeting, [seenHere, secretaries]),
  row("proposal.form", {}, boardsOwnMembers, { changes: tying }),
  row(
    "proposal.send",
    { form: "form-2", title1: "Frivillige", background1: "De savnes." },
    boardsOwnMembers,
    { changes: always },
  ),
  row("proposal.show", { proposal: PROPOSAL }, [seenHere, officers]),
  row(
    "proposal.answer",
    { proposal: PROPOSAL, answer: "accept" },
    [...[seenHere, officers, chairs, issued]],
    { changes: unlessIssued },
  ),
  row("hand-in.show", {}, [anySecretary]),
  {
    verb: "roster.save",
    payload: (_, { role }) => ({ draft: draftOf(role, "roster") }),
    gates: [importers],
    changes: always,
  },
  row("settings.show", { board: BOARD }, [seenHere, setters]),
  row("settings.form", { board: BOARD, section: "quorum" }, [seenHere, setters]),
  row(
    "settings.save",
    {
      ...{ board: BOARD, section: "quorum", seen: 1, shown: 1, from1: "2027-03-04" },
      ...{ "setting:quorumPercent": "60", "setting:quorumChairs": "one" },
    },
    [seenHere, setters],
    { changes: always },
  ),
  row("members.show", {}, boardHere, { changes: tying }),
  row("election.show", {}, boardHere, { changes: tying }),
  row("election.open", { board: BOARD, number: 1, ...CLOSES }, [seenHere, officers]),
  row("election.vote", { election: ELECTION, elect1: seatOf("member") }, [seenHere, electors], {
    changes: always,
  }),
  row("election.close", { election: ELECTION }, [seenHere, officers, unanswered]),
  row("election.install", { election: ELECTION, day1: "2027-04-01" }, [
    ...[seenHere, importers, withoutResult],
  ]),
  row("effort.show", {}, boardHere, { changes: tying }),
  row("effort.show", { effort: EFFORT_ID }, [seenHere], { about: "an effort" }),
  row("effort.form", { effort: EFFORT_ID }, [seenHere, officers]),
  row("effort.form", { board: BOARD }, [seenHere, officers], { about: "a new effort" }),
  row(
    "effort.save",
    { board: BOARD, title1: "Ammeindsats", cited1: "Referat" },
    [seenHere, officers],
    { about: "a new effort", changes: always },
  ),
  row("effort.save", { effort: EFFORT_ID, over: 1, owner1: "Regionen" }, [seenHere, officers], {
    changes: always,
  }),
  row(
    "effort.status",
    { effort: EFFORT_ID, over: 1, meeting1: meeting.id, text1: "I gang." },
    [seenHere, officers],
    { changes: always },
  ),
  row("follow-up.show", {}, boardHere, { changes: tying }),
  row(
    "follow-up.done",
    { board: BOARD, follow1: `${meeting.id}|${OPEN_ITEM}|1|0` },
    [seenHere, officers, notDecided],
    { changes: during("decided", "issued") },
  ),
  row(
    "follow-up.done",
    { board: BOARD, follow1: `${meeting.id}|${CLOSED_ITEM}|1|0` },
    [seenHere, officers, closedItem, notDecided],
    { about: "a closed item", changes: during("decided", "issued") },
  ),
  row("duty.show", {}, boardHere, { changes: tying }),
  row("duty.form", { board: BOARD }, [seenHere, officers]),
  row(
    "duty.save",
    {
      ...{ board: BOARD, form: "form-2", over: 0, title1: "Høring", authority1: "Regionen" },
      ...{ day1: "2027-05-01", cited1: "Brev" },
    },
    [seenHere, officers],
    { changes: always },
  ),
  row("duty.done", { board: BOARD, duty1: HEARING }, [seenHere, officers], { changes: always }),
  row("funds.show", {}, boardHere, { changes: tying }),
  row("funds.form", { board: BOARD, kind: "frame" }, [seenHere, officers]),
  row(
    "funds.save",
    {
      ...{ board: BOARD, kind: "frame", form: "form-3", seen: 0, year1: "2027" },
      ...{ amount1: "1.000.000", day1: "2027-03-03", title1: "Brev", section1: "side 1" },
    },
    [seenHere, officers],
    { changes: always },
  ),
  row("funds.download", { board: BOARD }, [seenHere]),
];

/** What a press is answered with: the first no that stops it, else that it is done. */
export function expected({ gates }: Row, cell: Cell): string {
  return gates.find(({ stops }) => stops(cell))?.reason ?? "done";
}
