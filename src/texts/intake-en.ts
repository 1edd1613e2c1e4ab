import type { intakeDa } from "./intake-da.ts";

/** The same in English. */
export const intakeEn: typeof intakeDa = {
  preview: {
    title: { agenda: "Agenda read", minutes: "Minutes read" },
    doubts: (count) => (count === 1 ? "1 place is doubtful" : `${count} places are doubtful`),
    noDoubts: "I found nothing doubtful.",
    at: (page, paragraph) =>
      page === undefined ? `Paragraph ${paragraph}` : `Page ${page}, paragraph ${paragraph}`,
    foreignLink: (item, title, host) =>
      `Item ${item}: the link on “${title}” leads to “${host}”, where attachments may not lie. It is left out.`,
    found: "Found",
    board: "Board",
    date: "Date",
    place: "Place",
    chair: "Chair of the meeting",
    items: "Items",
    recommendations: "Recommendations",
    attachments: "Attachments",
    decisions: "Decisions",
    unknown: "Not found",
    boardLabel: "Which board is it for?",
    boardDiffers: (printed, board) =>
      printed === null
        ? `The document does not name the board. The meeting will be made for ${board}.`
        : `The document says “${printed}”. The meeting will be made for ${board}.`,
    dateLabel: "Date of the meeting (the document does not say)",
    hasDecisions:
      "The document holds decisions. “Create as minutes”: the meeting was held and the decisions stand. “Create as agenda”: the decisions are left out, and votes can be held.",
    exists:
      "The meeting exists already. “Update meeting” uses the new document; votes on unchanged items are kept.",
    create: "Create meeting",
    createMinutes: "Create as minutes",
    createAgenda: "Create as agenda",
    update: "Update meeting",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing has changed.",
    more: (lines) => `… and ${lines} more.`,
    created: (board) => `The meeting has been created for ${board}.`,
    updated: (board) => `The meeting has been updated for ${board}.`,
    none: (name) =>
      `“${name}” does not look like an agenda or minutes: I found no items. Nothing has changed.`,
  },

  file: {
    personalOnly:
      "Send the file to me in our personal chat, or write “hand in document” to get a page for it. Nothing has changed.",
    unsupported: (name) =>
      `I cannot read “${name}”. Send an agenda or minutes as .docx, .pdf, .html or .txt, or the roster as .csv. Nothing has changed.`,
    tooLarge: (name, megabytes) =>
      `“${name}” is too large. I read files of at most ${megabytes} MB. Nothing has changed.`,
    foreign: (host) =>
      `I do not fetch files from “${host}”. Attach the file in the chat instead. Nothing has changed.`,
    unreachable: (name) =>
      `I could not fetch “${name}”. Try sending the file again. Nothing has changed.`,
    empty: (name) => `“${name}” is empty. Nothing has changed.`,
  },
};
