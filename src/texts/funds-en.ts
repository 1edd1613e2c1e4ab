import type { fundsDa, fundsRefusalsDa } from "./funds-da.ts";

const about = (text: string | undefined): string => text ?? "";

/** Every no about a board's funds, in English. */
export const fundsRefusalsEn: typeof fundsRefusalsDa = {
  "ledger-changed": () =>
    "Something else was posted since the form was opened. See under “Funds” whether your posting is there already; if not, press again. Nothing is posted.",
  "funds-short": (left) =>
    `Only DKK ${about(left)} is left of the year, and that cannot go below nothing. Correct the amount or the year, or post the frame first. Nothing is posted.`,
  "effort-short": (kept) =>
    `The effort has only DKK ${about(kept)} in that year, and that cannot go below nothing. Correct the amount, the year or the effort. Nothing is posted.`,
  "year-unreadable": (text) =>
    `I cannot read “${about(text)}” as a year. Write for example 2027. Nothing is posted.`,
  "carry-over-years": () =>
    "Money is carried over from one year to a later one. Correct the years. Nothing is posted.",
  "posting-without-effort": () =>
    "Write or choose what the money is for: which effort or, of a change, the year's frame. Nothing is posted.",
  "posting-without-source": () =>
    "Write both which document it appears from, and where in the document. Nothing is posted.",
};

/** What is said of a board's funds, in English. */
export const fundsEn: typeof fundsDa = {
  title: (board) => `Funds: ${board}`,
  yearTitle: (year, board) => `Funds ${year}: ${board}`,
  how: "Every amount follows from a decision or a document. What has been spent of the grants is not kept here.",
  empty: "Nothing has been posted yet. A secretary or co-chair posts the frame with “Post”.",
  year: (year) => String(year),
  frame: "Frame",
  carried: "Carried over",
  allocated: "Granted",
  returned: "Returned",
  left: "Left",
  from: (amount) => `${amount} from other years`,
  to: (amount) => `${amount} to other years`,
  chartTitle: "Granted and left, DKK",
  efforts: (year) => `Efforts ${year}`,
  granted: (amount) => `${amount} granted`,
  grantedReturned: (amount, returned, kept) =>
    `${amount} granted, ${returned} returned, ${kept} in all`,
  noEfforts: "Nothing has been granted.",
  share: (allocated, left) => `${allocated}% granted, ${left}% left`,
  bar: (year, share) => `${year}: ${share}`,
  percent: (share) => `${share}%`,
  closedItems: "Closed items",
  closedSource: "a closed item",

  postings: (year) => `Postings ${year}`,
  kind: {
    frame: "Frame",
    "carry-over": "Carry-over",
    allocation: "Grant",
    change: "Change",
    return: "Return",
  },
  revoked: "Grant taken back, because the text of the decision was opened again",
  posting: (what, whose, amount) =>
    whose === "" ? `${what}: ${amount}` : `${what}, ${whose}: ${amount}`,
  plus: (amount) => `+${amount}`,
  minus: (amount) => `−${amount}`,
  based: (day, source) => `${day}. Basis: ${source}`,
  decisionSource: (number, day) => `decision, item ${number}, the meeting on ${day}`,
  documentSource: (title, section) => `${title}, ${section}`,

  unpostedTitle: "Not posted",
  unposted: (amount, effort, year) => `${amount} for ${effort} (${year})`,
  unpostedWhere: (line, number, day) => `${line}, item ${number}, the meeting on ${day}`,
  noFrame: (year) =>
    `The decision stands, but there is no frame for ${year}. Post the frame, and the amount is posted.`,
  short: (missing, year) =>
    `The decision stands, but the frame for ${year} is ${missing} too small. Post more frame, and the amount is posted.`,
  notGranted: (outcomes) =>
    `The outcome is ${outcomes}, and that is not a grant. The amount is posted only if the board itself agrees to it or approves it.`,
  postedTitle: "Funds",
  posted: (amount, effort, year) => `${amount} for ${effort} is posted in ${year}.`,
  notPosted: (line) => `Not posted: ${line}.`,
  yearRule: "An amount belongs to the meeting's year unless its text names just one other year.",

  showYearLabel: "See a year with every posting",
  allYears: "All years",
  showYear: "Show year",
  enter: "Post",
  back: "To the funds",
  download: "Get as .csv",
  downloadWhy: "Every posting with its basis, for Excel.",

  chooseTitle: "What do you want to post?",
  chooseText:
    "A grant that the board makes in a decision with an amount is posted by itself. This is for what appears from a document.",
  formTitle: {
    frame: "Post a frame",
    "carry-over": "Post a carry-over between years",
    allocation: "Post a grant by a document",
    change: "Post a change",
    return: "Post a return",
  },
  formText: {
    frame: "Money that the board has at its disposal in a year.",
    "carry-over":
      "Money that is not granted in a year and goes on to a later one. It is taken from the one year and added to the other.",
    allocation: "Money for an effort that was granted outside the bot's decisions.",
    change:
      "A frame or a grant that has become larger or smaller. Write a minus before the amount where it has become smaller.",
    return: "Money that an effort gives back, so that it can be granted again.",
  },
  yearLabel: "Year",
  fromYearLabel: "From year",
  toYearLabel: "To year",
  amountLabel: "Kroner",
  changeLabel: "Kroner, with a minus before where it is less",
  amountPlaceholder: "e.g. 1.250.000",
  partyLabel: "Whose money",
  partyPlaceholder: "Choose a party",
  effortLabel: "Effort",
  effortPlaceholder: "Choose an effort",
  changedLabel: "What has changed?",
  changedPlaceholder: "Choose the year's frame or an effort",
  effortOrFrameLabel: "Effort; write “frame” where it is the year's frame",
  theFrame: "The year's frame",
  dayLabel: "Date",
  documentLabel: "Document that it appears from",
  documentPlaceholder: "e.g. Minutes of the meeting on 18 January 2027",
  sectionLabel: "Where in the document",
  sectionPlaceholder: "e.g. item 3 or page 2",
  save: "Post",
  saved: (kind) => `${kind} is posted.`,
  alsoPosted: (amounts) => `There is room now, so this is posted, too: ${amounts}.`,
  savedAlready: "Nothing has changed: something was posted from that form already.",

  fileName: (board, day) => `Funds ${board} ${day}.csv`,
  decimal: ".",
  columns: [
    "No.",
    "Year",
    "Date",
    "Type",
    "Effort",
    "Party",
    "In (DKK)",
    "Out (DKK)",
    "Left of the year (DKK)",
    "Basis",
    "Where",
    "Takes back no.",
    "Remark",
  ],
};
