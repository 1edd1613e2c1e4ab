import type { decisionDa } from "./decision-da.ts";

const RECOMMENDATIONS = "The recommendations";

/** The same in English. */
export const decisionEn: typeof decisionDa = {
  outcome: {
    agreed: "Agreed",
    "agreed-with-changes": "Agreed with changes",
    "not-agreed": "Not agreed",
    recommended: "Recommended",
    approved: "Approved",
    noted: "Noted",
    "noted-for-information": "Noted for information",
    discussed: "Discussed",
    postponed: "Postponed",
  },
  became: {
    agreed: "was agreed to",
    "agreed-with-changes": "was agreed to with changes",
    "not-agreed": "was not agreed to",
    recommended: "was recommended",
    approved: "was approved",
    noted: "was noted",
    "noted-for-information": "was noted for information",
    discussed: "was discussed",
    postponed: "was postponed",
  },
  subject: {
    item: "The item",
    one: "The recommendation",
    several: RECOMMENDATIONS,
    nth: (n) => `Recommendation ${n}`,
  },
  sentence: (subject, became) =>
    `${subject} ${subject === RECOMMENDATIONS ? became.replace(/^was /, "were ") : became}.`,

  title: (number, title) => `Decision, item ${number}: ${title}`,
  outcomeLabel: "Outcome",
  outcomeLabelOf: (n) => `Outcome of recommendation ${n}`,
  outcomePlaceholder: "Choose an outcome",
  textLabel: "Text of the decision",
  textPlaceholder: "What should it say beyond the outcome?",
  reasonLabel: "If the outcome differs from the board's rule: why?",
  recusedLabel: "Takes no part in the treatment of the item (recused)",
  followUpLabel: (n) => `Follow-up ${n}: what is to be done?`,
  ownerLabel: (n) => `Follow-up ${n}: owner`,
  dueLabel: (n) => `Follow-up ${n}: due`,
  purposeLabel: (n) => `Amount ${n}: for what?`,
  amountLabel: (n) => `Amount ${n}: kroner`,
  amountPlaceholder: "e.g. 1.250.000",

  confirm: "Confirm decision",
  save: "Save draft",
  split: "Different outcomes",
  join: "One outcome for all",
  more: "More follow-ups and amounts",
  reopen: "Correct the text",
  write: "Write decision",
  show: "Show decision",
  review: "Decisions to confirm",
  confirmAll: "Confirm all shown",

  rule: {
    registration: "Rule: positions are recorded, and the chairs state the outcome.",
    agreement: "Rule: agreement.",
    majority: "Rule: a majority of the votes cast.",
  },
  finding: {
    agreed: "By the rule the recommendation is agreed to.",
    "not-agreed": "By the rule the recommendation is not agreed to.",
    open: "The rule gives no outcome; the chairs state it.",
  },
  findingOf: (n, finding) => `Recommendation ${n}: ${finding}`,
  withoutVote: "There has been no vote on the item.",
  voteOpen: "The vote is open. Close it before the decision is confirmed.",

  confirmedBy: (names) => `Confirmed by ${names}.`,
  waitingFor: (names) => `Awaiting confirmation from ${names}.`,
  waitingForOne: (names) => `Awaiting confirmation from one of: ${names}.`,
  decided: (at) => `Decided ${at}.`,
  youWrote: (text) => `You had written: ${text}`,
  version: (version) => `Version ${version}`,
  amount: (purpose, sum) => `${purpose}: ${sum}`,
  reason: (reason) => `The outcome differs from the board's decision rule: ${reason}`,
  recused: (names) => `${names} took no part in the treatment of the item.`,
  recusalRejected: (names) =>
    `${names} reported a conflict of interest; the chairs found that there was none.`,
  followUps: "Follow-up",
  amounts: "Amounts",
  followUp: (what, owner, due) =>
    [what, owner && `owner: ${owner}`, due && `due: ${due}`].filter(Boolean).join("; "),

  reviewTitle: "Decisions awaiting confirmation",
  reviewEmpty: "No decisions are waiting for your confirmation.",
  reviewConfirmed: (numbers) => `You have confirmed the decision on item ${numbers}.`,
  reviewRefused: (number, why) => `Item ${number}: ${why}`,
};
