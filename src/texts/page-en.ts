import type { pageDa } from "./page-da.ts";

/** The same in English. */
export const pageEn: typeof pageDa = {
  fileLabel: "Choose the file",
  fileNote:
    "An agenda or minutes as .docx, .pdf, .html or .txt, or the roster as .csv. 20 MB at most.",
  read: "Read the file",

  attachTitle: "Hand in attachments",
  attachText:
    "Choose a file for each attachment that you want to hand in. The others stay as they are.",
  attachNote: "PDF, Word, Excel, PowerPoint, text or picture. 20 MB per file at most.",
  attachLabel: (title, state) => `${title} (${state})`,
  attachNone: "The agenda names no attachments.",
  save: "Save attachments",
  saved: (title) => `Saved: ${title}`,
  notSaved: (title, why) => `${title}: ${why}`,
  savedTitle: "Attachments saved",
  notSavedTitle: "Not saved",

  nextAttachments: "Hand in attachments for the meeting",
  done: "You can close the page and go back to Teams.",
  problemTitle: "That could not be done",
  signedOut:
    "You are not signed in any more, so nothing is saved. Open the link from Teams again, and then send the file.",
  signInFailed:
    "You were not signed in. Open the link from Teams again, and sign in with the account you use in Teams.",
};
