import type { RefusalReason } from "../../src/domain/refusal.ts";
import type { Role } from "./people.ts";
import type { Place, State } from "./states.ts";

/** One press: by whom, where, and how far the item had come. */
export interface Cell {
  readonly role: Role;
  readonly place: Place;
  readonly state: State;
}

/** One reason for a no, the words that say when it comes, and when that is. */
export interface Gate {
  readonly reason: RefusalReason;
  readonly when: string;
  readonly stops: (cell: Cell) => boolean;
}

const gate = (reason: RefusalReason, when: string, stops: Gate["stops"]): Gate => ({
  reason,
  when,
  stops,
});

const isOneOf = (roles: readonly Role[], { role }: Cell): boolean => roles.includes(role);

/** Those on the board today, in whatever role. */
const SECRETARIES = ["secretary", "town-secretary"] as const;
const CHAIRS = ["chair", "co-chair"] as const;
export const HOLDERS = ["member", "chair", "co-chair", "deputy"] as const;
const OFFICERS = [...SECRETARIES, ...CHAIRS] as const;
const SITTING = [...HOLDERS, "substitute", "substitute-needed"] as const;
const OWN = [...SITTING, ...SECRETARIES, "observer"] as const;
const NEIGHBOURS = ["neighbour-chair", "neighbour-secretary"] as const;
const NOBODY = ["stranger", "admin"] as const;

/** A board's papers: alone for its own people and administrators; for a whole chat in its own chat. */
export const seenHere = gate(
  "not-found",
  "outside the board's chat, and alone for others than the board's own people and administrators",
  (cell) =>
    cell.place === "chat" ? false : cell.place !== "alone" || !isOneOf([...OWN, "admin"], cell),
);

/** Only these may: others are told so. */
const only = (reason: RefusalReason, who: readonly Role[], words: string): Gate =>
  gate(reason, `for others than ${words}`, (cell) => !isOneOf(who, cell));

export const officers = only(
  "secretaries-and-chairs-only",
  OFFICERS,
  "the board's chairs and secretaries",
);
export const decisionWriters = only(
  "secretaries-and-chairs-only",
  [...OFFICERS, "deputy"],
  "the board's chairs and secretaries, and a chair's deputy or substitute",
);
export const setters = only(
  "secretaries-and-chairs-only",
  [...OFFICERS, "admin"],
  "the board's chairs and secretaries, and administrators",
);
export const electors = only(
  "not-in-election",
  ["co-chair", "deputy", "member"],
  "those who hold a municipal seat",
);
export const unanswered = gate("election-unanswered", "before all have chosen", () => true);
export const withoutResult = gate(
  "election-without-result",
  "before there is a result",
  () => true,
);
export const secretaries = only("secretaries-only", SECRETARIES, "the board's secretaries");
export const chairs = only("chairs-only", CHAIRS, "the chairs, where they have no apologies");
export const importers = only(
  "secretaries-only",
  [...SECRETARIES, "admin"],
  "the board's secretaries and administrators",
);
export const anySecretary = only(
  "secretaries-only",
  [...SECRETARIES, "admin", "neighbour-secretary"],
  "secretaries of some board, and administrators",
);
export const holders = only("no-seat-here", HOLDERS, "those who hold a seat that day");

/** In these states nobody may. */
export const not = (reason: RefusalReason, states: readonly State[], when: string): Gate =>
  gate(reason, when, ({ state }) => states.includes(state));

export const noVoteYet = not("not-found", ["untreated"], "before the vote is opened");
export const issued = not("minutes-issued", ["issued"], "once the minutes are issued");
export const notIssued = not(
  "minutes-not-issued",
  ["untreated", "open", "closed", "decided"],
  "before the minutes are issued",
);
export const voteOpen = not("vote-still-open", ["open"], "while the vote is open");
export const voteClosed = not(
  "vote-closed",
  ["closed", "decided", "issued"],
  "once the vote is closed",
);

/** A receipt is its holder's. */
export const whoAnswered = only(
  "no-position",
  [...HOLDERS, "substitute-needed"],
  "those who have answered themselves",
);

/** Everybody here has agreed; who may state what is in test/usecases/statement. */
export const whoAgreed = gate("statement-not-due", "for those who agreed", () => true);

/** Who is asked about a draft of the minutes. */
export const draftReaders = only(
  "no-seat-here",
  [...HOLDERS, "substitute-needed"],
  "those who hold a seat, and substitutes of those who are away",
);
export const noDraft = not(
  "no-draft",
  ["untreated", "open", "closed", "decided"],
  "where no draft was sent",
);

/** What is on a closed item is for those who sit on the board and its secretaries, alone. */
export const closedItem = gate(
  "closed-item",
  "on a closed item, but for those who sit on the board and its secretaries, alone",
  (cell) => cell.place !== "alone" || !isOneOf([...SITTING, ...SECRETARIES], cell),
);

/** Who may answer in a vote. */
const voting = (when: string, states: readonly State[]): readonly Gate[] =>
  (
    [
      ["not-on-roster", "for somebody on no roster", (cell) => isOneOf(NOBODY, cell)],
      [
        "substitute-without-apologies",
        "for a substitute whose member comes",
        (cell) => cell.role === "substitute",
      ],
      [
        "no-seat",
        "for those without a seat",
        (cell) => !isOneOf([...HOLDERS, "substitute-needed"], cell),
      ],
    ] as const satisfies readonly (readonly [RefusalReason, string, Gate["stops"]])[]
  ).map(([reason, words, stops]) =>
    gate(reason, `${words}${when}`, (cell) => states.includes(cell.state) && stops(cell)),
  );
const EVER: readonly State[] = ["open", "closed", "decided", "issued"];
export const voters = voting("", EVER);
export const votersOnceOpened = voting(", once there has been a vote", EVER);
export const seatHolders = only(
  "no-seat",
  [...HOLDERS, "substitute-needed"],
  "those with a seat, and substitutes who are needed",
);

/** The board that a chat is about, where the press names none: which one is it? */
const whichBoard: readonly Gate[] = [
  gate(
    "board-not-chosen",
    "for an administrator of several boards, where the chat is about none",
    ({ role, place }) => role === "admin" && (place === "alone" || place === "untied"),
  ),
  gate(
    "chat-not-tied",
    "in a chat that is tied to no board, but for those who may tie it",
    (cell) => cell.place === "untied" && !isOneOf([...OFFICERS, ...NEIGHBOURS], cell),
  ),
];

/** The board of the chat, for everybody in it; alone one's own. */
export const boardHere: readonly Gate[] = [
  ...whichBoard,
  gate(
    "not-on-roster",
    "alone, for those who are on no board",
    (cell) => cell.place === "alone" && !isOneOf([...OWN, ...NEIGHBOURS], cell),
  ),
];

/** The same, for the board's own members. */
export const boardsOwnMembers: readonly Gate[] = [
  ...whichBoard,
  gate("not-on-roster", "for those who are not on the chat's board", (cell) => {
    if (cell.place === "chat") return !isOneOf(OWN, cell);
    if (cell.place === "neighbours") return !isOneOf(NEIGHBOURS, cell);
    return !isOneOf([...OWN, ...NEIGHBOURS], cell);
  }),
  gate("members-only", "for observers", ({ role }) => role === "observer"),
];

/** A question to a secretariat is from somebody it can answer. */
export const known = gate("not-on-roster", "for those who are on no roster", (cell) =>
  isOneOf(NOBODY, cell),
);

/** A question of what only a board's own papers say, where it may be of several. */
export const ofSeveralBoards = gate(
  "board-not-chosen",
  "alone, for an administrator of several boards",
  ({ role, place }) => role === "admin" && place === "alone",
);

/** Which board a chat is to be about. */
export const choosing: readonly Gate[] = [
  gate("may-not-tie-chat", "for those who may not choose that board there", (cell) =>
    cell.place === "alone"
      ? !isOneOf([...OWN, "admin"], cell)
      : !isOneOf([...OFFICERS, "admin"], cell),
  ),
  gate(
    "chat-tied-already",
    "in a chat that is tied to another board",
    ({ place }) => place === "neighbours",
  ),
];
