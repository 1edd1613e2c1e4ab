import type { recordDa } from "./record-da.ts";

/** The same in English. */
export const recordEn: typeof recordDa = {
  title: (board) => `Minutes: ${board}`,
  extractTitle: (board, authority) => `Extract of decisions for ${authority}: ${board}`,
  draft: "Draft. The minutes are not issued.",
  issued: (at, by) => `Issued ${at} by ${by}.`,
  openOnly: "Closed items are left out; only their numbers are here.",
  place: (place) => `Place: ${place}`,
  chair: (chair) => `Chair of the meeting: ${chair}`,
  attendance: "Attendance",
  attendanceNone: "Attendance has not been noted.",
  attendanceColumns: ["Seat", "Name", "Attendance", "Arrived", "Left"],
  presence: { room: "In the room", online: "Online", apologies: "Apologies", absent: "Absent" },
  unnoted: "Not noted",
  insteadOf: (person, holder) => `${person} (substitute for ${holder})`,
  present: (names) => `Present: ${names}.`,
  apologies: (names) => `Apologies: ${names}.`,
  absent: (names) => `Absent: ${names}.`,
  came: (name, time) => `${name} arrived ${time}.`,
  went: (name, time) => `${name} left ${time}.`,
  decision: "Decision",
  undecided: "No decision was taken on the item.",
  confirmed: (names) => `Confirmed by ${names}.`,
  positions: "Positions",
  positionsColumns: ["Seat", "Name", "Position", "Remark"],
  partyColumns: ["Party", "Positions"],
  allParties: "In all",
  remarks: "Remarks",
  remark: (from, text) => `${from}: ${text}`,
  own: "Follow-up that concerns you",
  ownEntry: (number, text) => `Item ${number}: ${text}`,
  amountColumns: ["Purpose", "Amount"],
  followUpColumns: ["What", "Owner", "Due"],
  attachments: "Attachments",

  issue: "Issue minutes",
  issueUndecided: "Issue with undecided items",
  confirmTitle: "Issue the minutes?",
  confirmText:
    "Once the minutes are issued, attendance, votes and decisions are settled. They are sent here:",
  undecidedItems: (numbers) => `Without a decision: item ${numbers}.`,
  allDecided: "Every item has a decision.",
  issuedTitle: (board) => `The minutes are issued: ${board}`,
  confirmNowhere:
    "Once the minutes are issued, attendance, votes and decisions stand. No chat belongs to the board, so I cannot send them to the members; they can be had as a Word file.",
  issuedHere: (chats) =>
    chats === 0
      ? "The minutes are issued and stand. No chat belongs to the board, so the members do not have them yet."
      : chats === 1
        ? "The minutes are issued."
        : `The minutes are issued in ${chats} chats.`,
  download: "Get as Word",
  downloadOpen: "Get without closed items",
  extract: "Extract of decisions",
  getExtract: "Get extract",
  getExtractOpen: "Get extract without closed items",
  extractLabel: "Whom is the extract for?",
  link: (minutes) => `The link is for you alone and works for ${minutes} minutes.`,
  linkWhole: "Closed items are included.",
  linkOpen: "Closed items are left out.",
  open: "Open the document",
  fileName: (board, date) => `Minutes ${board} ${date}.docx`,
  extractFileName: (authority, board, date) =>
    `Extract of decisions ${authority} ${board} ${date}.docx`,

  attendanceTitle: (board) => `Attendance: ${board}`,
  quorumNow: (time) => `Right now, ${time}:`,
  attendanceLabel: (seat) => `Attendance for ${seat}`,
  attendancePlaceholder: "Not noted",
  holderRoom: (name) => `${name}, in the room`,
  holderOnline: (name) => `${name}, online`,
  timesHeading: "Arrived late or left early",
  timesHint: "Without times: the seat was there for the whole meeting.",
  timesLabel: "Seat",
  timesPlaceholder: "Choose a seat",
  arrivedLabel: "Arrived at",
  leftLabel: "Left at",
  saveAttendance: "Save attendance",
  attendanceSaved: "The attendance is saved.",

  apologiesTitle: "Apologies",
  apologiesFor: (seat) => `You have sent apologies for the seat ${seat}.`,
  attendingFor: (seat) => `The apologies for the seat ${seat} are taken back.`,
  substituteTold: (name) => `${name} is your substitute and has been told.`,
  substituteToldInChat: (name) =>
    `${name} is your substitute. I cannot write to them alone and have written it in the board's chat.`,
  substituteNotTold: (name) =>
    `${name} is your substitute, but I cannot reach them. Please tell them yourself.`,
  excused: {
    told: (name, holder) => `${name} is the substitute for ${holder} and has been told.`,
    "in-chat": (name, holder) =>
      `${name} is the substitute for ${holder}. I cannot write to them alone and have said it in the board's chat.`,
    not: (name, holder) =>
      `${name} is the substitute for ${holder}, but I cannot reach them. Please tell them yourself.`,
  },
  returned: {
    told: (name, holder) => `${name} has been told that ${holder} comes after all.`,
    "in-chat": (name, holder) =>
      `I have said to ${name} in the board's chat that ${holder} comes after all.`,
    not: (name, holder) =>
      `I cannot reach ${name}. Please tell them yourself that ${holder} comes after all.`,
  },
  noSubstitute: "The seat has no substitute on the roster.",
  noSubstitutes: "The board's settings have no substitutes, so nobody is told.",
  toldTitle: "You are the substitute at the meeting",
  told: (member, seat) =>
    `${member} has sent apologies. You can now take part and answer for the seat ${seat}.`,
  toldInChat: (member, substitute, seat) =>
    `${member} has sent apologies. ${substitute} is the substitute and can now answer for the seat ${seat}.`,
  toldBackTitle: "You are not needed after all",
  toldBack: (member, seat) => `${member} is coming after all and answers for the seat ${seat}.`,
  toldBackInChat: (member, substitute, seat) =>
    `${member} is coming after all and answers for the seat ${seat}. ${substitute} is not needed as substitute.`,
  attending: "I am coming after all",
};
