import type { lookupDa } from "./lookup-da.ts";

/** What is said where something is looked up and put into a chat, in English. */
export const lookupEn: typeof lookupDa = {
  stranger:
    "I cannot find you on the roster of any board. If you are on one, write “help” to me in our personal chat and search again.",
  nothing: (query) =>
    query === ""
      ? "There are no decisions to show yet."
      : `I found nothing about “${query}” in your boards. Try fewer words, or the beginning of a word.`,
  decision: (number, title) => `Item ${number}: ${title}`,
  onMeeting: (board, meeting) => `${board}, meeting of ${meeting}`,
  seat: (seat) => `Seat: ${seat}`,
  holder: "Holder",
  substitutes: "Substitutes",
  party: "Party",
  role: "Role",
  vacant: "Vacant",
  followUps: "Follow-up",
  followUp: (what, due) => (due === "" ? what : `${what} (by ${due})`),
  amounts: "Amounts in the decision",
  shortened: "The text is shortened here. The minutes have all of it.",
  funds: (effort, year) => `${effort}, ${year}`,
  source: {
    minutes: (day) => `Source: the minutes of the meeting of ${day}.`,
    confirmed: (day) =>
      `Source: the decision, which the chairs confirmed on ${day}. The minutes are not issued yet.`,
    roster: (day) => `Source: the roster as it holds on ${day}.`,
    ledger: (sources) => `Source: the board's funds. Based on: ${sources.join("; ")}.`,
  },
};
