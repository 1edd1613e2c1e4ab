import type { closingDa } from "./closing-da.ts";

/** What a vote says of its closing time, and of being answered in writing, in English. */
export const closingEn: typeof closingDa = {
  closes: (moment) => `Closes ${moment}.`,
  closedByItself: (moment) => `Closed by itself ${moment}.`,
  closedByObjection: (when) => `Closed ${when} after an objection.`,
  stateCloses: (state, moment) => `${state}, closes ${moment}`,
  openAlready:
    "The vote was open already. When it closes has not changed, and cannot change while it is open.",

  written: {
    title: "Written procedure",
    askTitle: (number) => `Send item ${number} to written procedure?`,
    ask: (seats, moment) =>
      seats === 1
        ? `It reaches 1 seat. Answers can be given until ${moment}.`
        : `It reaches ${seats} seats. Answers can be given until ${moment}.`,
    rule: "If just one seat answers “Cannot agree” to a recommendation, that is an objection: the vote closes at once, and the item must be treated at a meeting.",
    ruleUnanswered: "Seats that do not answer never count as agreeing.",
    answerBy: (moment) => `The item is treated in writing. Answer by ${moment}.`,
    sentHere: "It will be sent here:",
    send: "Send to written procedure",
    sent: (number, chats, moment) =>
      chats === 1
        ? `Item ${number} has been sent to written procedure in 1 chat. Answers can be given until ${moment}.`
        : `Item ${number} has been sent to written procedure in ${chats} chats. Answers can be given until ${moment}.`,
    sentNowhere: (number) =>
      `The written procedure on item ${number} is open, but I could not write in the board's chat. Write “open vote ${number}” there to show the card.`,
    sentAlready: (number, moment) =>
      `Item ${number} had been sent to written procedure already. Answers can be given until ${moment}.`,
    staleAsk:
      "The item or the deadline has changed since the card was shown. Nothing has been sent.",

    waits: "The deadline has passed. The decision waits for the chairs.",
    objectedTitle: "Objection to written procedure",
    objected: "The item has not been decided and must be treated at a meeting.",
    objectedBy: (who) => `Objection from: ${who}.`,
    onMeeting: (when) => `It is on the agenda of the meeting ${when}.`,
    noMeeting: "The board has no later meeting in its calendar. The chairs must call a meeting.",
    openGround:
      "The item is in written procedure. It can be decided when the deadline has passed, or when everybody has answered and the vote is closed.",
    objectedGround:
      "There is an objection to treating the item in writing. The answers do not count, and the item must be treated at a meeting before anything can be decided.",
    short: "Too few answered: the board was not quorate in the written procedure.",

    decidedInMinutes: (from, to) => `The item was treated in writing from ${from} to ${to}.`,
    objectedInMinutes: (from, to) =>
      `The item was sent to written procedure ${from}. After an objection ${to} it must be treated at a meeting.`,
  },
};
