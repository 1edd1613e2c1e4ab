import type { electionDa } from "./election-da.ts";

/** What the election of a municipal co-chair says, in English. */
export const electionEn: typeof electionDa = {
  title: "Election of a co-chair",
  formText:
    "Those who hold the municipalities' seats choose a co-chair among themselves. Substitutes do not vote. Who can vote is fixed when the election is opened.",
  dayLabel: "Last day",
  timeLabel: "Time",
  open: "Open the election",
  openAgain: "Open a new election",
  openRound: "Open a new round",
  ask: "Choose who is to be the municipalities' co-chair. Only you can see your choice, and you can change it until the deadline.",
  underWay:
    "Those who hold the municipalities' seats choose a co-chair among themselves. What each of them chooses is shown to that person only.",
  closes: (at) => `The election ends ${at}. It can be closed earlier once all have answered.`,
  label: "Co-chair",
  placeholder: "Choose one",
  candidate: (name, seat) => `${name} (${seat})`,
  vote: "Cast vote",
  change: "Change my vote",
  close: "Close the election",
  own: (name) => `Your choice: ${name}`,
  at: "Time",
  receipt: "Receipt",
  unchanged:
    "Nothing has changed: the seat has answered already. Your choice is the one you see here.",
  recorded: "Your vote is recorded.",
  missing: (seats) => `Have not answered: ${seats}.`,
  nobodyMissing: "All have answered.",
  private: "What you have chosen is shown to you only. Press the button.",
  showMine: "Show the election",
  resultTitle: "Result of the election of a co-chair",
  elected: (name) => `${name} is elected.`,
  tied: (names) => `${names} had the same number of votes. A new round chooses between them.`,
  nobody: "Nobody has answered, so nobody is elected.",
  answered: (answered, all) => `${answered} of ${all} have answered.`,
  fromLabel: "Co-chair from",
  install: "Install as co-chair",
  installed: (name, day) =>
    `${name} is co-chair from ${day}. Correct the roster too, before it is sent to me again.`,
};
