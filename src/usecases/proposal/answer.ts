import { withItem } from "../../domain/agenda.ts";
import { isChair } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { unsealed } from "../../domain/meeting.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { PROPOSAL_LIMIT } from "../../domain/proposal.ts";
import { Refusal } from "../../domain/refusal.ts";
import { mayBeSeenHere, meetingHere } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

export interface ProposalShown {
  readonly board: Board;
  readonly proposal: Proposal;
  /** Who proposed it. */
  readonly by: string;
  /** Whether the one who looks may answer it. */
  readonly mayAnswer: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "people" | "proposals" | "chats" | "clock">;

/** proposal.show: a proposal for the chairs and secretaries, with its answer. */
export async function showProposal(
  world: Needs,
  here: Here,
  { proposal: id }: { readonly proposal: string },
): Promise<ProposalShown> {
  const proposal = await world.proposals.find(id);
  const board = proposal && (await world.boards.find(proposal.board));
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  const officer = officerHere(world, board, here);
  const by = (await world.people.find(proposal.by))?.name ?? "";
  const mayAnswer = !proposal.answer && isChair(board, officer, world.clock.today());
  return { board, proposal, by, mayAnswer };
}

export interface AnswerProposal {
  readonly proposal: string;
  readonly answer: "accept" | "decline";
  readonly reason?: string | undefined;
}

export interface ProposalAnswered extends ProposalShown {
  /** The meeting it came on the agenda of. */
  readonly meeting: Meeting | undefined;
  /** Where the one who proposed it can be told. */
  readonly chat: Chat | undefined;
  /** Whether they have not been told yet. */
  readonly toTell: boolean;
}

/** proposal.answer: a chair puts a proposal on the agenda, or declines it with a reason. */
export async function answerProposal(
  world: Needs,
  here: Here,
  { proposal: id, answer, reason }: AnswerProposal,
): Promise<ProposalAnswered> {
  const shown = await showProposal(world, here, { proposal: id });
  const { board, proposal } = shown;
  const by = here.actor.person?.id;
  if (by === undefined || !isChair(board, by, world.clock.today()))
    throw new Refusal("chairs-only");
  if (answer === "decline" && reason === undefined) throw new Refusal("decline-reason-missing");
  if ((reason?.length ?? 0) > PROPOSAL_LIMIT) throw new Refusal("too-long", String(PROPOSAL_LIMIT));
  const accepting = answer === "accept";
  if (proposal.answer && !(accepting && proposal.answer.kind === "accepted"))
    throw new Refusal("proposal-answered");

  const at = world.clock.now().toISOString();
  const given = accepting
    ? { kind: "accepted" as const, meeting: (await meetingFor(world, here, board)).id }
    : { kind: "declined" as const, reason: reason ?? "" };
  const answered = await world.proposals.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    return before.answer ? before : { ...before, answer: { ...given, by, at } };
  });
  const account = (await world.people.find(proposal.by))?.account;
  return {
    ...shown,
    proposal: answered,
    mayAnswer: false,
    meeting: await onAgenda(world, answered, at),
    chat: account === undefined ? undefined : await world.chats.personalOf(account),
    toTell: answered.answer?.told !== true,
  };
}

/** Remembers that the one who proposed has been told the answer, so that a repeat tells it once. */
export async function noteAnswerTold(
  { proposals }: Pick<World, "proposals">,
  { id }: Proposal,
): Promise<void> {
  await proposals.change(id, (before) => {
    if (!before?.answer) throw new Refusal("not-found");
    return { ...before, answer: { ...before.answer, told: true } };
  });
}

/** The board's next meeting whose minutes are not issued; else that of its own which is meant here. */
async function meetingFor(world: Needs, here: Here, board: Board): Promise<Meeting> {
  const today = world.clock.today();
  const [next] = (await world.meetings.ofBoard(board.id))
    .filter(({ date, sealed }) => date >= today && !sealed)
    .sort((a, b) => a.date.localeCompare(b.date));
  // As in a chat tied to the board: a personal chat may have worked on another board's meeting.
  const chat: Chat = { ...here.chat, kind: "group", board: board.id };
  return next ?? unsealed((await meetingHere(world, { ...here, chat })).meeting);
}

/** The meeting with an accepted proposal on its agenda; a yes that comes twice puts it on once. */
async function onAgenda(
  world: Needs,
  proposal: Proposal,
  at: string,
): Promise<Meeting | undefined> {
  if (proposal.answer?.kind !== "accepted") return undefined;
  const imported = `proposal:${proposal.id}`;
  return world.meetings.change(proposal.answer.meeting, (now) =>
    now.imports.includes(imported)
      ? now
      : {
          ...withItem(now, itemOf(proposal), at),
          imports: [...now.imports, imported],
        },
  );
}

function itemOf({ title, kind, background, recommendations }: Proposal) {
  return {
    ...{ title, kind, background, recommendations },
    number: null,
    minutes: null,
    closed: false,
    recommendedBy: null,
    decision: null,
    case: null,
    attachments: [],
    caseNumber: null,
    presenters: [],
    at: { paragraph: 1 },
  };
}
