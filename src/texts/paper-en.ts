import type { paperDa } from "./paper-da.ts";

/** The same in English. */
export const paperEn: typeof paperDa = {
  attachmentsTitle: (number) => `Attachments to item ${number}`,
  attachments: "Attachments",
  missing: "missing",
  isFile: "file",
  isLink: "link",
  attachmentLine: (title, state) => `${title} (${state})`,
  openFile: (n) => `Open attachment ${n}`,
  attachmentLabel: "Which attachment?",
  linkLabel: "Link to the attachment (https)",
  saveLink: "Save link",
  handInFiles: "Hand in files",
  linkSaved: "The link is saved.",
  missingTitle: (count) =>
    count === 1
      ? "1 attachment cannot be opened yet:"
      : `${count} attachments cannot be opened yet:`,
  missingLine: (item, title) => `Item ${item}: ${title}`,

  version: (version, at) => `Version ${version} of the agenda, ${at}.`,
  noChanges: "The document does not change the agenda.",
  fact: { title: "title", time: "time", place: "place", chair: "chair" },
  meetingChanged: (facts) => `Changed for the meeting: ${facts}`,
  change: (kind, number, title) =>
    `${{ added: "New", changed: "Changed", removed: "Removed" }[kind]}: item ${number}${title === null ? " (closed item)" : `, ${title}`}`,

  proposeTitle: "Propose an item",
  proposeText: (board) =>
    `The proposal goes to the chairs and secretaries of ${board}. The chairs answer.`,
  titleLabel: "Title of the item",
  kindLabel: "What should the board do?",
  backgroundLabel: "Why should it be on the agenda?",
  recommendationLabel: "Proposed recommendation, one per line (may be left out)",
  send: "Send proposal",
  sent: (readers) => `The proposal is sent to ${readers}.`,
  sentNobody:
    "The proposal is saved, and chairs and secretaries see it when they write to me. I could not write to them now.",
  sentAlready: "The proposal had been sent already. It was not sent again.",
  ownProposals: "Your proposals",
  ownLine: (title, state) => `${title}: ${state}`,
  waiting: "awaiting an answer",
  accepted: "put on the agenda",
  declined: (reason) => `declined: ${reason}`,
  proposalTitle: (title) => `Proposal for the agenda: ${title}`,
  proposedBy: (name, at) => `Proposed by ${name}, ${at}`,
  accept: "Put on the agenda",
  decline: "Decline proposal",
  declineLabel: "Reason, if the proposal is declined",
  acceptedOn: (when) => `The proposal is on the agenda of the meeting ${when}.`,
  declinedWith: (reason) => `The proposal is declined: ${reason}`,
  showProposal: (title) => `Show proposal: ${title}`,
  waitingCount: (count) =>
    count === 1 ? "1 proposal awaits an answer" : `${count} proposals await an answer`,

  handInTitle: "Hand in an agenda or minutes",
  handInText: "On the page you can hand in the document as a file, also as a guest.",
  handInPrivate: "The page opens by a link for you alone. Press the button to get it.",
  getPage: "Show my link",
  openPage: "Open the page",
};
