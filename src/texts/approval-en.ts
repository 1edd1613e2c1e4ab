import type { approvalDa } from "./approval-da.ts";

/** What is said of drafts and their approval, in English. */
export const approvalEn: typeof approvalDa = {
  title: (board) => `Approval of minutes: ${board}`,
  send: "Send draft for approval",
  open: "Approval",
  askTitle: "Send the draft to the members?",
  ask: (seats, until) =>
    `${seats} seats will be asked to approve the draft or object before ${until}.`,
  askAgain: (version) =>
    `It will be draft no. ${version}. Approvals of the one before do not hold for the new one.`,
  askWhere: "It will be sent here, closed items as numbers only:",
  askOwn: (count) => `${count} personal chats with members`,
  sendNow: "Send the draft",
  sent: (count) => `The draft has been sent to ${count} chats.`,

  draftTitle: (board) => `Draft minutes: ${board}`,
  draftText: (version, until) =>
    `Draft no. ${version} is ready. Approve it, or object before ${until}.`,
  draftHow:
    "Read the draft with “Show draft”. Each seat answers for itself; you may object and approve later.",
  showDraft: "Show draft",
  approve: "Approve minutes",
  object: "Object",

  none: "No draft has been sent for approval.",
  draft: (version, at, until) => `Draft no. ${version}, sent ${at}. Answer before ${until}.`,
  over: (version, at, until) => `Draft no. ${version}, sent ${at}. The deadline was ${until}.`,
  changed: "The minutes have been changed since the draft was sent.",
  approved: (count, of) => `Approved by ${count} of ${of} seats`,
  approvedBy: (name, at) => `${name}: ${at}`,
  missing: (names) => `No answer yet: ${names}.`,
  allApproved: "All seats have approved.",
  thanks: "Thank you. Your approval has been noted.",

  objections: "Objections",
  objectionBy: (name, at, draft) => `${name}, ${at}, draft no. ${draft}:`,
  upheld: (text) => `Upheld: ${text}`,
  rejected: (text) => `Not upheld: ${text}`,
  unanswered: "Not answered yet.",
  objectTitle: "Objection to the draft",
  objectWhy:
    "Write what is wrong and what should stand. The objection and the answer to it stand word for word in the minutes. Do not write of closed items here; turn to the secretariat about them.",
  objectLabel: "Your objection",
  objectSave: "Send objection",
  objected: "Your objection has been noted, and chairs and secretaries have been told.",
  toldTitle: (board) => `Objection to the draft: ${board}`,
  answerLabel: (name) => `Answer to ${name}`,
  uphold: "Uphold",
  reject: "Do not uphold",
  answeredTitle: (board) => `Answer to your objection: ${board}`,

  heading: "Approval",
  sentLine: (version, at, until) =>
    `Draft no. ${version} was sent to the members ${at} with the deadline ${until}.`,
  columns: ["Seat", "Name", "Approved"],
  nobody: "Nobody approved the draft expressly before the deadline.",

  issueWithout: "No draft was sent to the members for approval.",
  issueSame: (version) => `These are the minutes of draft no. ${version}, unchanged.`,
  issueChanged: (version) =>
    `Note: the minutes have been changed since draft no. ${version}, which the members have seen. Send a new draft if they are to see the changes first.`,
};
