import type { proofDa } from "./proof-da.ts";

/** What is said of records, receipts and additions, in English. */
export const proofEn: typeof proofDa = {
  head: (code) => `Head code: ${code}`,
  headLabel: "Head code",
  headWhy:
    "The head code is the fingerprint of the minutes. If they or the record package have been changed since, it no longer fits.",
  headTitle: (board) => `Head code of the minutes: ${board}`,
  headKeep:
    "Keep this message. With the code you can have it checked at any time that the record package is the one that was issued.",
  headAfterAddition:
    "Something was added to the minutes, and so the code is new. The old one holds for what stood before.",
  journalNumber: (number) => `Journal no.: ${number}`,

  rolls: "Roll of votes",
  rollsWhy:
    "Each mark belongs to one receipt. Whoever has the receipt can find their own; nobody else can tell whose it is.",
  rollCaption: (number, recommendation) =>
    recommendation === undefined
      ? `Item ${number}`
      : `Item ${number}, ${recommendation.toLowerCase()}`,
  rollColumns: {
    "by-name": ["Seat", "Name", "Position", "Mark"],
    "by-party": ["Party", "Position", "Mark"],
    "outcome-only": ["Mark"],
  },

  fileName: (board, date) => `Record package ${board} ${date}.zip`,
  download: "Record package",
  downloadWhy:
    "The package has the minutes, all facts, the events and the checksums. Closed items are in it: it is for the journal, not for publication.",
  downloadHead: (code) => `The head code of the package is ${code}.`,

  additions: "Additions",
  additionsBelow: (count) =>
    count === 1
      ? "Something was added after these minutes were issued. It stands at the end."
      : `There are ${count} additions to these minutes since they were issued. They stand at the end.`,
  addition: (at, by) => `Added ${at} by ${by}`,
  add: "Add to the minutes",
  addTitle: (board) => `Add to the minutes: ${board}`,
  addWhy:
    "The minutes are issued and stay as they are. What you write here will stand below them with the date and your name, is sent to the board's chat and cannot be deleted. Write nothing from closed items.",
  addLabel: "Addition",
  addSave: "Add",
  addedTitle: (board) => `Addition to the minutes: ${board}`,
  added: "The addition now stands in the minutes.",

  check: "Check receipt",
  checkOf: (number) => `Check receipt (${number})`,
  checkTitle: "Your receipt",
  checkAgrees: "Your vote stands in the record as you gave it.",
  checkDiffers:
    "Warning: the record and the vote do not say the same of your vote. Keep the receipt, and turn to the secretariat at once.",
  checkStands: (choice, mark) => `${choice} (mark ${mark})`,
  checkMissing: (choice) => `You answered ${choice}, but it is not in the record.`,
  checkOther: (choice, published) => `You answered ${choice}, but the record says ${published}.`,
  checkShown: {
    "by-name": "The minutes show positions by name. Your line has this mark.",
    "by-party":
      "The minutes show positions by party, without names. The mark is your line; only you can know that.",
    "outcome-only":
      "The minutes show only the outcome. The mark is on the list without name and position; only you can know that it is yours.",
  },
  checkProof: "Receipt with control code",
  checkLater:
    "Keep it for yourself. With it your vote can also be checked in the record package, without asking me.",
};
