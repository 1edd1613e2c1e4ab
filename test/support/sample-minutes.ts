import { firstRules } from "../../src/domain/rules.ts";
import { decisionId } from "../../src/domain/decision.ts";
import type { Decision, DecisionText } from "../../src/domain/decision.ts";
import type { Block } from "../../src/domain/document-block.ts";
import type {
  Minutes,
  MinutesDecision,
  MinutesItem,
  MinutesSeat,
} from "../../src/domain/minutes.ts";
import type { AgendaItem } from "../../src/domain/meeting.ts";
import { minutesOf } from "../../src/domain/minutes-of.ts";
import type { MinutesSources } from "../../src/domain/minutes-of.ts";
import { withPosition } from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Answer, Ballot } from "../../src/domain/vote.ts";
import type { Tally } from "../../src/domain/tally.ts";
import {
  BOARD,
  board,
  DAY,
  ITEMS,
  meeting,
  NOW,
  opening,
  people,
  personId,
  seatOf,
} from "./board.ts";
import type { Name } from "./board.ts";

type Decided = Extract<MinutesDecision, { kind: "decided" }>;

/** What was decided: agreed to, confirmed by both co-chairs, with nothing more to say. */
export const decided = (parts: Partial<Decided> = {}): Decided => ({
  kind: "decided",
  outcomes: ["agreed"],
  text: "",
  reason: null,
  followUps: [],
  amounts: [],
  confirmedBy: ["Anna Region", "Bent Borgmester"],
  decidedAt: `${DAY}T09:15:00.000Z`,
  ...parts,
});

/** An item of minutes, undecided and with nothing said of it. */
export const minutesItem = (parts: Partial<MinutesItem> = {}): MinutesItem => ({
  id: "i1",
  number: "1",
  title: "Fælles akutteam",
  kind: null,
  closed: false,
  background: null,
  recommendedBy: null,
  recommendations: [],
  case: null,
  attachments: [],
  caseNumber: null,
  presenters: [],
  decision: { kind: "undecided" },
  tallies: [],
  positions: [],
  recused: [],
  recusalsRejected: [],
  ...parts,
});

/** Dorte's seat, of which nothing was noted. */
export const minutesSeat = (parts: Partial<MinutesSeat> = {}): MinutesSeat => ({
  seat: seatOf("dorte"),
  name: "Ågård",
  party: "municipality",
  person: "Dorte Ågård",
  insteadOf: null,
  presence: null,
  arrived: null,
  left: null,
  ...parts,
});

/** The minutes of the board's meeting, not issued, with these items. */
export const minutesWith = (
  items: Minutes["items"] = [],
  parts: Partial<Minutes> = {},
): Minutes => ({
  board: { id: BOARD, name: board.name, example: false },
  language: "da",
  meeting: {
    id: meeting.id,
    title: meeting.title,
    date: DAY,
    start: "09:00",
    end: "11:00",
    place: "Rådhuset i Solby",
    chair: "Anna Region",
  },
  attendance: [],
  items,
  ...parts,
});

export const tallyOf = (parts: Partial<Tally>): Tally => ({
  agree: 0,
  "agree-with-remark": 0,
  "cannot-agree": 0,
  abstain: 0,
  recused: 0,
  missing: 0,
  ...parts,
});

/** A vote of all seats on an item, just opened. */
export const voteOn = (item: AgendaItem): Ballot => openBallot(board, meeting, item, opening);

export const closed = (vote: Ballot): Ballot => ({ ...vote, closedAt: NOW });

/** The vote with what a seat answers to each recommendation, given by its member or somebody else. */
export const answered = (
  vote: Ballot,
  seat: Name,
  answers: readonly Answer[],
  by: Name = seat,
): Ballot =>
  withPosition(vote, {
    ...{ seat: seatOf(seat), castBy: personId(by), castAt: NOW, answers },
    receipt: `R-${vote.history.length}`,
  });

/** The decision on the first item; taken by both co-chairs unless it says otherwise. */
export function decisionWith(
  text: Partial<DecisionText> = {},
  parts: Partial<Decision> = {},
): Decision {
  const { id } = ITEMS.one;
  const nothing = { text: "", followUps: [], amounts: [], reason: null, recusals: [] };
  return {
    ...{ id: decisionId(meeting.id, id), board: board.id, meeting: meeting.id, item: id },
    ...{ ballot: null, rules: firstRules("cluster"), over: 0, version: 1, history: [], cards: [] },
    text: { outcomes: ["agreed"], ...nothing, ...text },
    ...{ writtenBy: personId("sanne"), writtenAt: NOW, decidedAt: NOW },
    confirmations: (["bent", "anna"] as const).map((name) => ({
      ...{ seat: seatOf(name), person: personId(name), at: NOW },
    })),
    ...parts,
  };
}

/** The minutes that follow from the board's meeting and these. */
export const minutesFrom = (parts: Partial<MinutesSources> = {}): Minutes =>
  minutesOf({ board, meeting, ballots: [], decisions: [], names: NAMES_BY_ID, ...parts });

const NAMES_BY_ID = new Map(people.map(({ id, name }) => [id, name]));

/** What the minutes that follow say of one item, the first unless another is asked for. */
export function itemIn(
  parts: Partial<MinutesSources>,
  { id }: Pick<AgendaItem, "id"> = ITEMS.one,
): MinutesItem {
  const found = minutesFrom(parts).items.find((one) => "id" in one && one.id === id);
  if (!found || "hidden" in found) throw new Error(`there is no item ${id}`);
  return found;
}

/** A paper as it is read: a line for each heading, text, entry and row; hard spaces as plain ones. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesIn).map((line) => line.replaceAll("\u00a0", " "));
}

function linesIn(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "note":
      return [block.text];
    case "list":
      return block.entries.map((text, n) => (block.numbered ? `${n + 1}. ${text}` : text));
    case "table":
      return [block.caption, ...[block.head, ...block.rows].map((cells) => cells.join(" | "))];
  }
}
