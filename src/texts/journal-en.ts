import type { journalDa } from "./journal-da.ts";

/** What the list for the journal says, in English. */
export const journalEn: typeof journalDa = {
  download: "Journal list",
  downloadWhy:
    "The list says what was received and sent about the meeting, when and in which role, drafts apart from final documents. Titles of closed items are left out.",
  fileName: (board, date) => `Journal list ${board} ${date}.csv`,
  columns: [
    ...["Date", "Time", "Direction", "Document", "Item", "Title", "Closed", "Role"],
    ...["State", "Case no.", "Journal no.", "SHA-256"],
  ],
  direction: { in: "In", out: "Out", internal: "Internal" },
  state: { draft: "Draft", final: "Final" },
  closed: "Yes",
  open: "No",
  role: {
    chair: "Chair",
    secretary: "Secretary",
    member: "Member",
    other: "Other",
    bot: "Klyngebot",
  },
  kind: {
    agenda: () => "Agenda received",
    "agenda-sent": () => "Agenda sent",
    "agenda-changed": (version) => `Agenda changed, version ${version}`,
    attachment: (title) => (title === "" ? "Attachment" : `Attachment: ${title}`),
    proposal: (title) => (title === "" ? "Item proposed" : `Item proposed: ${title}`),
    "proposal-answered": (title) =>
      title === "" ? "Answer to proposal" : `Answer to proposal: ${title}`,
    "vote-opened": () => "Vote opened",
    "written-procedure": () => "Written procedure sent",
    "written-objected": () => "Objection to written procedure",
    "vote-closed": () => "Result of vote",
    decision: () => "Decision confirmed",
    statement: () => "Statement for the minutes",
    draft: (version) => `Draft minutes no. ${version}`,
    objection: (version) => `Objection to draft no. ${version}`,
    "objection-answered": (version) => `Answer to objection to draft no. ${version}`,
    approval: (version) => `Approval of draft no. ${version}`,
    minutes: () => "Minutes issued",
    addition: (n) => `Addition no. ${n} to the minutes`,
  },
  number: "Journal number",
  numberWhy:
    "Write the number that the meeting's papers have in your own journal. It stands in the minutes and on the journal list. Once they are issued it stays.",
  numberLabel: "Journal number",
  numberSave: "Save journal number",
  numberSaved: (number) => `The journal number is ${number}.`,
  numberGone: "The meeting has no journal number.",
};
