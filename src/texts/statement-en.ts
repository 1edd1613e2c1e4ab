import type { statementDa } from "./statement-da.ts";

/** What is said of statements in the minutes, in English. */
export const statementEn: typeof statementDa = {
  write: "Have a statement recorded",
  title: "Statement for the minutes",
  why: {
    dissent: "You could not agree. You may have a short statement of why recorded in the minutes.",
    procedure:
      "You abstained. You may have recorded what you think of the procedure, but not of the matter itself.",
  },
  printed: (seat) =>
    `What you write stands word for word in the minutes with your name and the seat ${seat}. You can correct it or take it back until the minutes are issued.`,
  label: "Your statement",
  save: "Record it",
  withdraw: "Take the statement back",
  saved: "The statement now stands in the minutes:",
  withdrawn: "The statement has been taken out of the minutes.",
  heading: "Statements",
  by: {
    dissent: (person, seat) => `${person} (${seat}) could not agree and asked to have recorded:`,
    procedure: (person, seat) =>
      `${person} (${seat}) abstained and asked to have recorded of the procedure:`,
  },
};
