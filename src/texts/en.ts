import type { Texts } from "./da.ts";
import { approvalEn } from "./approval-en.ts";
import { closingEn } from "./closing-en.ts";
import { compositionEn } from "./composition-en.ts";
import { formatFor } from "./format.ts";
import { helpEn } from "./help-en.ts";
import { inquiryEn } from "./inquiry-en.ts";
import { intakeEn } from "./intake-en.ts";
import { journalEn } from "./journal-en.ts";
import { pageEn } from "./page-en.ts";
import { paperEn } from "./paper-en.ts";
import { decisionEn } from "./decision-en.ts";
import { effortsEn } from "./efforts-en.ts";
import { electionEn } from "./election-en.ts";
import { lookupEn } from "./lookup-en.ts";
import { fundsEn } from "./funds-en.ts";
import { mandateEn } from "./mandate-en.ts";
import { questionEn } from "./question-en.ts";
import { proofEn } from "./proof-en.ts";
import { recordEn } from "./record-en.ts";
import { refusalsEn } from "./refusals-en.ts";
import { registryEn } from "./registry-en.ts";
import { rosterEn } from "./roster-en.ts";
import { settingsEn } from "./settings-en.ts";
import { statementEn } from "./statement-en.ts";

const format = formatFor("en-GB");

/** The same in English, for those whose Teams is English or who write in English. */
export const en: Texts = {
  language: "en",
  format,
  roster: rosterEn,
  registry: registryEn,
  closing: closingEn,
  decision: decisionEn,
  record: recordEn,
  proof: proofEn,
  question: questionEn,
  inquiry: inquiryEn,
  journal: journalEn,
  approval: approvalEn,
  statement: statementEn,
  lookup: lookupEn,
  mandate: mandateEn,
  composition: compositionEn,
  election: electionEn,
  funds: fundsEn,
  paper: paperEn,
  page: pageEn,
  settings: settingsEn,

  kind: {
    decision: "Decision",
    discussion: "Discussion",
    information: "Information",
    announcement: "Announcement",
    "any-other-business": "Any other business",
  },
  state: {
    "not-treated": "Not treated",
    "vote-open": "Vote open",
    "awaiting-confirmation": "Awaiting confirmation",
    decided: "Decided",
  },
  choice: {
    agree: "Agree",
    "agree-with-remark": "Agree with remark",
    "cannot-agree": "Cannot agree",
    abstain: "Abstain",
    recused: "Recused",
  },
  party: {
    region: "Region",
    municipality: "Municipalities",
    "general-practice": "General practice",
    hospital: "Hospital",
    psychiatry: "Psychiatry",
    patients: "Patients and relatives",
  },

  example: "Example data",
  meetingLine: (date, start, end) =>
    [format.day(date), format.times(start, end)].filter((part) => part !== "").join(", "),
  item: (number, title) => `Item ${number}: ${title}`,
  closedItem: "Closed item",
  closedItemNumber: (number) => `Item ${number}: Closed item`,
  minutes: (minutes) => `${minutes} min`,

  help: helpEn,

  board: {
    title: "Which board?",
    askPersonal: "You are on several boards. Choose the one you want to see in our chat.",
    askTie: "Choose the board this chat belongs to.",
    label: "Board",
    choose: "Choose board",
    chosen: (board) => `This chat is now about ${board}.`,
    change: "Change board",
  },

  agenda: {
    title: (board) => `Agenda: ${board}`,
    place: "Place",
    chair: "Chair of the meeting",
    noItems: "There are no items on the agenda yet.",
    chooseLabel: "Choose an item",
    choosePlaceholder: "Item",
    showItem: "Show item",
    back: "To the agenda",
    posted: (chats) =>
      chats === 1 ? "The agenda has been posted." : `The agenda has been posted in ${chats} chats.`,
    confirmPost: (chat, people) => (people === undefined ? chat : `${chat} (${people} people)`),
    confirmTitle: "Post the agenda?",
    confirmText: "It will be posted here:",
    unnamedChat: "The board's chat",
    post: "Post agenda",
  },

  itemCard: {
    background: "Background",
    recommendations: "Recommendation",
    recommendedBy: (who) => `Recommended by: ${who}`,
    decision: "Decision",
    case: "Case",
    attachments: "Attachments",
    presenters: "Presented by",
    caseNumber: "Case no.",
    openVote: "Open vote",
    closeVote: "Close vote",
    vote: "Vote",
    more: "Show more",
    page: (page, of) => `Page ${page} of ${of}`,
  },

  vote: {
    title: "Vote",
    closedTitle: "The vote is closed",
    closedAt: (when) => `Closed ${when}.`,
    round: (round) => `Vote number ${round} on this item`,
    recommendation: (n, of) => (of === 1 ? "Recommendation" : `Recommendation ${n}`),
    answerLabel: (n) => `Your answer to recommendation ${n}`,
    answerPlaceholder: "Choose",
    standing: (cast, seats) => `${cast} of ${seats} have answered.`,
    personalOnly:
      "The item is closed and is not shown here. Write “item” and its number to me in our personal chat to vote.",
    resultHidden:
      "The item is closed, and the result is not shown here. Those who may see it can write “item” and the number to me in our personal chat.",
    onlyHere: "Only you can see this card. Write the same in the board's chat to show it there.",
    showCase: "Show the case",
    restInCase: "(the rest is under “Show the case”)",
    agreeAll: "Agree to all",
    cast: "Cast vote",
    recuse: "Recuse myself",
    neutral: "Thank you. Write “my votes” to me in our personal chat to see what is recorded.",
    alreadyHeld: (number) => `A vote on item ${number} has been held already.`,
    again: "Open a new vote",
  },

  personal: {
    title: "Your vote",
    forSeat: (seat) => `Seat: ${seat}`,
    at: "Time",
    receipt: "Receipt",
    change: "Change my vote",
    unchanged:
      "Nothing has changed: the seat has answered already. Your vote is the one shown here.",
    remark: "Remark",
    remarkLabel: (n) => `Your remark on recommendation ${n}`,
    saveRemark: "Save remark",
    changeTitle: "Change your vote",
    replaces: (position, receipt) =>
      `The new vote takes the place of: ${position} (receipt ${receipt}).`,
    none: "You have not answered yet.",
    mineTitle: "My votes",
    mineEmpty: "There have been no votes at this meeting yet.",
    showMine: "Show my votes",
    minePrivate: "Your votes are shown to you alone. Press the button.",
  },

  result: {
    title: "Result",
    missing: "No answer",
    remarks: "Remarks",
    remark: (from, text) => (from === "" ? text : `${from}: ${text}`),
    unanswered: (seats) =>
      seats.length === 0 ? "Every seat has answered." : `No answer from: ${format.list(seats)}.`,
    nobody: "none",
    party: (party, counts) => `${party}: ${format.list(counts)}`,
    count: (count, choice) => `${count} ${choice.toLocaleLowerCase("da")}`,
  },

  ...effortsEn,
  ...intakeEn,

  disguise: {
    title: "Local mode: act as somebody else",
    as: (name) => `You now write and vote as ${name}.`,
    oneself: "You are yourself again. Write “/som” and a name:",
    choose: "Several people have that name. Write “/som” and one of these names:",
  },

  neutral:
    "The answer is for you alone, and everybody can read along here. Press the same button in our personal chat.",
  didYouMean: (phrase) => `Did you mean “${phrase}”?`,
  notUnderstood:
    "I cannot answer that. I only answer what I have a source for. Write “help” to see what I can do.",
  fault: (reference) =>
    `Something went wrong on my side, and I do not know whether it was done. Try again in a moment. Quote ${reference} if it happens again.`,

  refusal: refusalsEn,
};
