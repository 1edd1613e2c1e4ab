import type { AgendaReading } from "../../src/domain/agenda-reading.ts";
import { effortId } from "../../src/domain/effort.ts";
import { electionId } from "../../src/domain/election.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import { confirmDecision } from "../../src/usecases/decision/confirm.ts";
import { saveHearing } from "../../src/usecases/duty/save.ts";
import { saveEffort } from "../../src/usecases/effort/save.ts";
import { openElectionHere } from "../../src/usecases/election/open.ts";
import { recognise } from "../../src/usecases/identity/recognise.ts";
import { headToSend } from "../../src/usecases/minutes/head.ts";
import { issueMinutes, noteSent } from "../../src/usecases/minutes/issue.ts";
import { sha256 } from "../../src/store/sha256.ts";
import type { Chat } from "../../src/usecases/ports.ts";
import { sendInquiry } from "../../src/usecases/inquiry/send.ts";
import { sendProposal } from "../../src/usecases/proposal/propose.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import { agendaItem } from "../support/board.ts";
import { typedHearing } from "../support/duties.ts";
import { EFFORT, granting, typedEffort } from "../support/efforts.ts";
import { proposedItem } from "../support/proposals.ts";
import type { TestWorld } from "../support/world.ts";
import { ADMINS, ALL_ROLES, BOARD, board, DAY, NEIGHBOUR } from "./people.ts";
import { addressOf, neighbour, people, personId, rosterRows, seatOf } from "./people.ts";
import type { Role } from "./people.ts";

/** How far the items of the meeting have come. */
export const STATES = {
  untreated: "nothing has been voted on",
  open: "the vote is open",
  closed: "the vote is closed",
  decided: "it is decided",
  issued: "the minutes are issued",
} as const;
export type State = keyof typeof STATES;
export const ALL_STATES = Object.keys(STATES) as readonly State[];

/** Where a button is pressed. */
export const PLACES = {
  chat: "the board's chat",
  alone: "alone with the bot",
  neighbours: "another board's chat",
  untied: "a chat that is tied to no board",
} as const;
export type Place = keyof typeof PLACES;
export const ALL_PLACES = Object.keys(PLACES) as readonly Place[];

const CHATS: Readonly<Record<Exclude<Place, "alone">, Chat>> = {
  chat: { id: "19:klynge@thread.v2", kind: "group", reference: "{}", board: BOARD },
  neighbours: { id: "19:nabo@thread.v2", kind: "group", reference: "{}", board: NEIGHBOUR },
  untied: { id: "19:alle@thread.v2", kind: "group", reference: "{}" },
};

export const chatOf = (role: Role, place: Place): Chat =>
  place === "alone"
    ? { id: `personal-${role}`, kind: "personal", reference: "{}", account: `account-${role}` }
    : CHATS[place];

/** An item of one recommendation with a link and a file, one to be told of, and a closed one. */
export const OPEN_ITEM = "i1";
export const TOLD_ITEM = "i2";
export const CLOSED_ITEM = "i3";
const attachments = [
  { title: "Bilag 1", href: "https://eksempel.dk/1" },
  { title: "Bilag 2", file: { id: "file-1", name: "bilag-2.pdf" } },
];
export const meeting: Meeting = {
  ...{ id: `${BOARD}~${DAY}-0900`, board: BOARD, title: "Møde", date: DAY },
  ...{ start: "09:00", end: "11:00", place: "Rådhuset", chair: null },
  items: [
    agendaItem({ id: OPEN_ITEM, title: "Budget", recommendations: ["det godkendes"], attachments }),
    agendaItem({ id: TOLD_ITEM, title: "Orientering", kind: "information" }),
    agendaItem({
      ...{ id: CLOSED_ITEM, title: "Personsag", closed: true, attachments },
      recommendations: ["sagen afsluttes"],
    }),
  ],
  apologies: [seatOf("absent")],
  ...{ createdAt: `${DAY}T06:00:00.000Z`, createdBy: null, imports: ["first"], cards: [] },
};
const neighbourMeeting: Meeting = { ...meeting, id: `${NEIGHBOUR}~${DAY}-0900`, board: NEIGHBOUR };

/** What a secretary would hand in: the same agenda under another title. */
const reading: AgendaReading = {
  ...{ kind: "agenda", board: board.name, title: "Ny titel", attendance: [], doubts: [] },
  ...{ date: DAY, start: "09:00", end: "11:00", place: "Rådhuset", chair: null },
  items: meeting.items,
};

/** The election of a municipal co-chair that each board holds. */
export const ELECTION = electionId(BOARD, 1);
/** The effort and the hearing of each board. */
export const EFFORT_ID = effortId(BOARD, EFFORT, sha256);
export const HEARING = `${BOARD}~hearing-form-1`;

const CLOSES = { day: "2027-03-10", time: "12:00" };

export const draftOf = (role: Role, of: "agenda" | "roster"): string => `${of}-${role}`;

/** Who acts and where, found by the server as for any press. */
export async function hereAs(world: TestWorld, role: Role, place: Place): Promise<Here> {
  const addresses = [addressOf(role)];
  const actor = await recognise(world, {
    account: `account-${role}`,
    lookUp: () => Promise.resolve({ addresses }),
    admins: ADMINS,
    mayBeDisguised: false,
  });
  return { actor, chat: chatOf(role, place) };
}

/** Fills an empty world with both boards and brings the board's items as far as the state says. */
export async function bringTo(world: TestWorld, state: State): Promise<void> {
  await world.rosters.apply({ boards: [{ board }, { board: neighbour }], people });
  await world.meetings.add(meeting);
  await world.meetings.add(neighbourMeeting);
  for (const chat of Object.values(CHATS)) await world.chats.change(chat.id, () => chat);
  // The chairs have written to the bot, so that an issue repeated sends them no head anew.
  for (const role of ["chair", "co-chair"] as const) {
    const own = chatOf(role, "alone");
    await world.chats.change(own.id, () => own);
  }
  const content = Buffer.from("%PDF");
  await world.files.add(
    { id: "file-1", name: "bilag-2.pdf", type: "application/pdf", size: content.byteLength },
    content,
  );
  const at = world.clock.now().toISOString();
  for (const role of ALL_ROLES) {
    const account = `account-${role}`;
    await world.drafts.add({ id: draftOf(role, "agenda"), account, at, reading });
    await world.drafts.add({ id: draftOf(role, "roster"), account, at, roster: rosterRows });
  }
  const sent = { form: "form-1", proposed: proposedItem() };
  await sendProposal(world, await hereAs(world, "member", "chat"), sent);
  await sendProposal(world, await hereAs(world, "neighbour-chair", "alone"), sent);
  const asked = { form: "form-1", text: "Hvem tager referat?" };
  await sendInquiry(world, await hereAs(world, "member", "chat"), { ...asked, board: BOARD });
  const nextDoor = await hereAs(world, "neighbour-chair", "alone");
  await sendInquiry(world, nextDoor, { ...asked, board: NEIGHBOUR });
  for (const [role, id] of [
    ["secretary", BOARD],
    ["neighbour-chair", NEIGHBOUR],
  ] as const) {
    const asked = { board: id, number: 1, closes: CLOSES };
    const here = await hereAs(world, role, "alone");
    await openElectionHere(world, here, asked);
    await saveEffort(world, here, { board: id, typed: typedEffort() });
    await saveHearing(world, here, { board: id, form: "form-1", typed: typedHearing() });
  }
  const steps = [vote, close, decide, issue].slice(0, ALL_STATES.indexOf(state));
  for (const step of steps) await step(world);
}

/** The proposal and the question that the member has sent, and those that were sent next door. */
export const PROPOSAL = `form-1.${personId("member")}`;
export const NEIGHBOURS_PROPOSAL = `form-1.${personId("neighbour-chair")}`;

const VOTED_ITEMS = [OPEN_ITEM, CLOSED_ITEM] as const;
export const ballotOn = (item: string): string => `${meeting.id}.${item}.1`;
const VOTERS = ["member", "substitute-needed", "chair", "co-chair", "deputy"] as const;

async function vote(world: TestWorld): Promise<void> {
  const secretary = await hereAs(world, "secretary", "alone");
  for (const item of VOTED_ITEMS) {
    const { ballot } = await openVote(world, secretary, { meeting: meeting.id, item });
    for (const role of VOTERS) {
      const voter = await hereAs(world, role, "alone");
      await castVote(world, voter, { ballot: ballot.id, answers: "agree-with-remark" });
    }
    const nextDoor = await hereAs(world, "neighbour-chair", "alone");
    await openVote(world, nextDoor, { meeting: neighbourMeeting.id, item });
  }
}

async function close(world: TestWorld): Promise<void> {
  const secretary = await hereAs(world, "secretary", "alone");
  for (const item of VOTED_ITEMS) await closeVote(world, secretary, { meeting: meeting.id, item });
}

async function decide(world: TestWorld): Promise<void> {
  const press = { meeting: meeting.id, version: 0, text: granting() };
  for (const item of VOTED_ITEMS)
    for (const role of ["chair", "co-chair"] as const)
      await confirmDecision(world, await hereAs(world, role, "alone"), { ...press, item });
}

async function issue(world: TestWorld): Promise<void> {
  const secretary = await hereAs(world, "secretary", "chat");
  await issueMinutes(world, secretary, { meeting: meeting.id, sure: "undecided" });
  await noteSent(world, meeting.id, CHATS.chat.id);
  const heads = await headToSend(world, { board, meeting });
  for (const { note } of heads?.toSend ?? []) await noteSent(world, meeting.id, note);
}

/** All that is kept of both boards, as one text to compare; what a chat last worked on is left out. */
export async function allKept(world: TestWorld, role: Role): Promise<string> {
  const chats = await Promise.all(
    ALL_PLACES.map(async (place) => (await world.chats.find(chatOf(role, place).id))?.board),
  );
  return JSON.stringify([
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.boards.find(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.meetings.ofBoard(id))),
    await world.ballots.ofMeeting(meeting.id),
    await world.decisions.within(meeting.id),
    await world.minutes.within(meeting.id),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.proposals.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.inquiries.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.elections.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.efforts.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.followUps.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.duties.within(id))),
    await Promise.all([BOARD, NEIGHBOUR].map((id) => world.ledgers.within(id))),
    await Promise.all(
      (["agenda", "roster"] as const).map((of) => world.drafts.find(draftOf(role, of))),
    ),
    chats,
  ]);
}
