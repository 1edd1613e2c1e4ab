import type { settingsDa } from "./settings-da.ts";

const parties = (party: string): string => `Fewest seats of ${party} (empty: no demand)`;
const before = (what: string): string => `${what}: how many`;
const unit = (what: string): string => `${what}: days or working days`;

/** What a board's rules and its quorum say, in English. */
export const settingsEn: typeof settingsDa = {
  title: (board) => `Settings: ${board}`,
  own: "These are the board's own settings, which the board can change. They are not law.",
  now: (version) => `In force now (version ${version})`,
  since: (day) => `Since ${day}.`,
  sinceStart: "The starting point; nobody has changed it.",
  later: (day, version) => `From ${day} (version ${version})`,
  changedBy: (who, at) => `Changed by ${who} ${at}.`,
  administrator: "an administrator",
  sameAsBefore: "Nothing differs from what holds until then.",
  change: {
    decision: "Change decisions",
    quorum: "Change quorum",
    deadlines: "Change deadlines",
  },
  section: {
    decision: "Decisions",
    quorum: "Quorum",
    deadlines: "Deadlines",
  },
  formTitle: {
    decision: "Settings: decisions",
    quorum: "Settings: quorum",
    deadlines: "Settings: deadlines",
  },
  formHint:
    "The change holds from the date. Votes that have been opened and decisions that are written keep the rules they came about under.",
  holdsNow: "In force now:",
  fromLabel: "Holds from",
  save: "Save settings",
  back: "To the settings",
  saved: (day, version) => `Saved. The settings hold from ${day} (version ${version}).`,
  until: (day, version) =>
    `From ${day} version ${version} holds instead; it was saved before and has not been changed.`,
  savedNothing: "The fields say what holds already. Nothing has changed.",

  field: {
    decisionRule: "How is a matter decided?",
    votingParties: "Which parties have a vote?",
    substitutes: "May a substitute answer after apologies?",
    confirmations: "Who confirms a decision?",
    standingShownBeforeClose: "When is the standing shown?",
    positionsInMinutes: "Positions in the minutes",
    virtualMeetings: "Virtual meetings",
    quorumPercent: "How many of the seats must take part? More than … per cent",
    quorumChairs: "Must the chairs take part?",
    "quorum-region": parties("the region"),
    "quorum-municipality": parties("the municipalities"),
    "quorum-general-practice": parties("general practice"),
    "quorum-hospital": parties("the hospital"),
    "quorum-psychiatry": parties("psychiatry"),
    "quorum-patients": parties("patients and relatives"),
    itemDeadline: before("Items in before the meeting"),
    itemDeadlineUnit: unit("Items in before the meeting"),
    agendaDeadline: before("Agenda out before the meeting"),
    agendaDeadlineUnit: unit("Agenda out before the meeting"),
    extraordinaryNotice: before("Notice of an extraordinary meeting"),
    extraordinaryNoticeUnit: unit("Notice of an extraordinary meeting"),
    writtenProcedure: "Written procedure: how many (empty: never in writing)",
    writtenProcedureUnit: unit("Written procedure"),
    minutesDraft: before("Draft minutes after the meeting"),
    minutesDraftUnit: unit("Draft minutes after the meeting"),
    minutesObjections: before("Objections to the minutes"),
    minutesObjectionsUnit: unit("Objections to the minutes"),
  },

  decisionRule: {
    registration: "Positions are recorded, and the chairs state the outcome.",
    agreement:
      "Agreement: nobody says “Cannot agree”, each voting party has at least one “Agree”, and enough have answered.",
    majority: "The majority of the votes cast decides, where enough have answered.",
  },
  allVote: "All parties have a vote.",
  vote: (names) => `These have a vote: ${names}.`,
  substitutes: {
    yes: "A substitute may answer where the member has sent apologies.",
    no: "A substitute may not answer for a member.",
  },
  confirmations: {
    "both-co-chairs": "Both co-chairs confirm a decision.",
    chair: "One chair confirms a decision.",
  },
  standing: {
    yes: "The standing is shown while the vote is open.",
    no: "The standing is shown only when the vote is closed.",
  },
  positions: {
    "by-name": "The minutes show positions by name.",
    "by-party": "The minutes show positions per party.",
    "outcome-only": "The minutes show the outcome only.",
  },
  virtual: {
    always: "A meeting may always be virtual.",
    "with-reason": "A virtual meeting needs a reason why a physical one cannot be arranged.",
    never: "Meetings are never virtual.",
  },
  percent: (percent) =>
    `The board is quorate where more than ${percent} % of the seats with a vote take part.`,
  partyQuorum: (party, count) => `${party}: at least ${count} must take part.`,
  chairs: {
    none: "The chairs need not take part for the board to be quorate.",
    one: "At least one chair must take part, in person or by a stand-in.",
    all: "All chairs must take part, in person or by a stand-in.",
  },
  units: { days: "days", "working-days": "working days" },
  deadline: ({ count, unit: of }) =>
    count === 1
      ? { days: "1 day", "working-days": "1 working day" }[of]
      : `${count} ${{ days: "days", "working-days": "working days" }[of]}`,
  itemDeadline: (time) => `Items must be in at least ${time} before the meeting.`,
  agendaDeadline: (time) => `The agenda is sent at least ${time} before the meeting.`,
  extraordinaryNotice: (time) =>
    `An extraordinary meeting is called with notice of at least ${time}.`,
  writtenProcedure: (time) => `In a written procedure there are ${time} to answer.`,
  noWrittenProcedure: "The board does not decide in writing.",
  minutesDraft: (time) => `The draft of the minutes is out at most ${time} after the meeting.`,
  minutesObjections: (time) => `There are ${time} for objections to the minutes.`,

  quorum: (met, present, entitled, needed) =>
    `${met ? "Quorate" : "Not quorate"}: ${present} of ${entitled} seats with a vote, at least ${needed} needed.`,
  quorumParty: (party, present, needed) => `${party}: ${present}, at least ${needed} needed.`,
  quorumChairs: (present, needed) => `Chairs: ${present}, at least ${needed} needed.`,
  missing: (names) => `Missing: ${names}.`,
  missingSeat: (holder, seat) => (holder === null ? `${seat} (vacant)` : `${holder} (${seat})`),
  moreSeats: (count) => `${count} more seats`,
  standingNow: (recommendation, counts) =>
    `The standing now, ${recommendation.toLowerCase()}: ${counts}.`,
};
