import type { mandateDa } from "./mandate-da.ts";

/** What is said of members, apologies for one item, and boards that another follows, in English. */
export const mandateEn: typeof mandateDa = {
  title: (board) => `Members: ${board}`,
  onDay: (day) => `From the roster as it holds on ${day}.`,
  counts: (seats, vacant) =>
    vacant === 0 ? `${seats} seats.` : `${seats} seats, ${vacant} without a holder.`,
  none: "The roster has nobody on that day.",
  attendants: "Secretaries and observers",
  holder: (seat, who) => `${seat}: ${who}`,
  vacant: (seat) => `${seat}: nobody holds the seat`,
  substitute: (name) => `Substitute: ${name}`,
  inOffice: (name, role) => `${name}, ${role}`,
  since: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  earlier: (who) => `Before: ${who}`,
  later: (who) => `Later: ${who}`,
  unknown: "unknown",
  succeeded: (successor, day) =>
    `From ${day} ${successor} has taken the place of this board. From that day it can only be read, and earlier meetings can be finished.`,

  apologiesForItem: (seat, number) => `You have sent apologies for item ${number} for ${seat}.`,
  attendingForItem: (seat, number) =>
    `The apologies for item ${number} for ${seat} are taken back.`,
  apologiesItem: (number) => `Apologies for item ${number}`,
  attendingItem: (number) => `Attending item ${number} after all`,
  toldItemTitle: (number) => `Apologies for item ${number}`,
  toldItem: (holder, seat, number) =>
    `${holder} has sent apologies for item ${number}. You can answer for ${seat} on that item.`,
  toldItemInChat: (holder, [name, seat], number) =>
    `${holder} has sent apologies for item ${number}. ${name} is substitute and can answer for ${seat} on that item.`,
  toldBackItemTitle: (number) => `Apologies for item ${number} are taken back`,
  toldBackItem: (holder, seat, number) =>
    `${holder} is there at item ${number} after all and answers for ${seat}.`,
  toldBackItemInChat: (holder, [name, seat], number) =>
    `${holder} is there at item ${number} after all and answers for ${seat}. ${name} need not answer.`,
  awayAtItem: (holder) => `${holder} did not take part in the item.`,
  satFor: (person, holder, seat) => `${person} took part in the item for ${holder} (${seat}).`,
};
