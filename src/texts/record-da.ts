import type { Presence } from "../domain/presence.ts";

/** What minutes, extracts and attendance say, in Danish. */
export const recordDa = {
  title: (board: string) => `Referat: ${board}`,
  extractTitle: (board: string, authority: string) =>
    `Beslutningsuddrag for ${authority}: ${board}`,
  draft: "Udkast. Referatet er ikke udsendt.",
  issued: (at: string, by: string) => `Udsendt ${at} af ${by}.`,
  openOnly: "Lukkede punkter er udeladt; kun deres numre står her.",
  place: (place: string) => `Sted: ${place}`,
  chair: (chair: string) => `Mødeleder: ${chair}`,
  attendance: "Fremmøde",
  attendanceNone: "Fremmødet er ikke ført.",
  attendanceColumns: ["Mandat", "Navn", "Fremmøde", "Kom", "Gik"],
  presence: {
    room: "I lokalet",
    online: "Online",
    apologies: "Afbud",
    absent: "Ikke mødt",
  } satisfies Record<Presence, string> as Record<Presence, string>,
  unnoted: "Ikke ført",
  insteadOf: (person: string, holder: string) => `${person} (suppleant for ${holder})`,
  present: (names: string) => `Til stede: ${names}.`,
  apologies: (names: string) => `Afbud: ${names}.`,
  absent: (names: string) => `Ikke mødt: ${names}.`,
  came: (name: string, time: string) => `${name} kom ${time}.`,
  went: (name: string, time: string) => `${name} gik ${time}.`,
  decision: "Beslutning",
  undecided: "Der er ikke truffet beslutning på punktet.",
  confirmed: (names: string) => `Bekræftet af ${names}.`,
  positions: "Stillinger",
  positionsColumns: ["Mandat", "Navn", "Stilling", "Bemærkning"],
  partyColumns: ["Part", "Stillinger"],
  allParties: "I alt",
  remarks: "Bemærkninger",
  remark: (from: string, text: string) => `${from}: ${text}`,
  own: "Opfølgning, der vedrører jer",
  ownEntry: (number: string, text: string) => `Punkt ${number}: ${text}`,
  amountColumns: ["Formål", "Beløb"],
  followUpColumns: ["Hvad", "Ansvarlig", "Frist"],
  attachments: "Bilag",

  issue: "Udsend referat",
  issueUndecided: "Udsend med ubesluttede punkter",
  confirmTitle: "Udsend referatet?",
  confirmText:
    "Når referatet er udsendt, ligger fremmøde, stemmer og beslutninger fast. Det bliver sendt her:",
  undecidedItems: (numbers: string) => `Uden beslutning: punkt ${numbers}.`,
  allDecided: "Alle punkter har en beslutning.",
  issuedTitle: (board: string) => `Referatet er udsendt: ${board}`,
  confirmNowhere:
    "Når referatet er udsendt, ligger fremmøde, stemmer og beslutninger fast. Ingen chat er knyttet til organet, så jeg kan ikke sende det til medlemmerne; det kan hentes som Word.",
  issuedHere: (chats: number) =>
    chats === 0
      ? "Referatet er udsendt og ligger fast. Ingen chat er knyttet til organet, så medlemmerne har ikke fået det endnu."
      : chats === 1
        ? "Referatet er udsendt."
        : `Referatet er udsendt i ${chats} chats.`,
  download: "Hent som Word",
  downloadOpen: "Hent uden lukkede punkter",
  extract: "Beslutningsuddrag",
  getExtract: "Hent uddrag",
  getExtractOpen: "Hent uddrag uden lukkede punkter",
  extractLabel: "Hvem skal uddraget være til?",
  link: (minutes: number) => `Linket er til dig alene og virker i ${minutes} minutter.`,
  linkWhole: "Lukkede punkter er med.",
  linkOpen: "Lukkede punkter er udeladt.",
  open: "Åbn dokumentet",
  fileName: (board: string, date: string) => `Referat ${board} ${date}.docx`,
  extractFileName: (authority: string, board: string, date: string) =>
    `Beslutningsuddrag ${authority} ${board} ${date}.docx`,

  attendanceTitle: (board: string) => `Fremmøde: ${board}`,
  quorumNow: (time: string) => `Lige nu, ${time}:`,
  attendanceLabel: (seat: string) => `Fremmøde for ${seat}`,
  attendancePlaceholder: "Ikke ført",
  holderRoom: (name: string) => `${name}, i lokalet`,
  holderOnline: (name: string) => `${name}, online`,
  timesHeading: "Kom senere eller gik før",
  timesHint: "Uden tidspunkter: mandatet var med hele mødet.",
  timesLabel: "Mandat",
  timesPlaceholder: "Vælg mandat",
  arrivedLabel: "Kom kl.",
  leftLabel: "Gik kl.",
  saveAttendance: "Gem fremmøde",
  attendanceSaved: "Fremmødet er gemt.",

  apologiesTitle: "Afbud",
  apologiesFor: (seat: string) => `Du har meldt afbud for mandatet ${seat}.`,
  attendingFor: (seat: string) => `Afbuddet for mandatet ${seat} er taget tilbage.`,
  substituteTold: (name: string) => `${name} er din suppleant og har fået besked.`,
  substituteToldInChat: (name: string) =>
    `${name} er din suppleant. Jeg kan ikke skrive til vedkommende alene og har skrevet det i organets chat.`,
  substituteNotTold: (name: string) =>
    `${name} er din suppleant, men jeg kan ikke nå vedkommende. Giv selv besked.`,
  /** To a secretary who noted somebody's apologies. */
  excused: {
    told: (name: string, holder: string) =>
      `${name} er suppleant for ${holder} og har fået besked.`,
    "in-chat": (name: string, holder: string) =>
      `${name} er suppleant for ${holder}. Jeg kan ikke skrive til vedkommende alene og har skrevet det i organets chat.`,
    not: (name: string, holder: string) =>
      `${name} er suppleant for ${holder}, men jeg kan ikke nå vedkommende. Giv selv besked.`,
  },
  /** To a secretary who noted that somebody comes after all. */
  returned: {
    told: (name: string, holder: string) =>
      `${name} har fået besked om, at ${holder} kommer alligevel.`,
    "in-chat": (name: string, holder: string) =>
      `Jeg har skrevet i organets chat til ${name}, at ${holder} kommer alligevel.`,
    not: (name: string, holder: string) =>
      `Jeg kan ikke nå ${name}. Giv selv besked om, at ${holder} kommer alligevel.`,
  },
  noSubstitute: "Mandatet har ingen suppleant på listen.",
  noSubstitutes: "Organets opsætning bruger ikke suppleanter, så ingen får besked.",
  toldTitle: "Du er suppleant til mødet",
  told: (member: string, seat: string) =>
    `${member} har meldt afbud. Du kan nu deltage og svare for mandatet ${seat}.`,
  toldInChat: (member: string, substitute: string, seat: string) =>
    `${member} har meldt afbud. ${substitute} er suppleant og kan nu svare for mandatet ${seat}.`,
  toldBackTitle: "Du skal ikke deltage alligevel",
  toldBack: (member: string, seat: string) =>
    `${member} kommer alligevel og svarer selv for mandatet ${seat}.`,
  toldBackInChat: (member: string, substitute: string, seat: string) =>
    `${member} kommer alligevel og svarer selv for mandatet ${seat}. ${substitute} skal ikke deltage som suppleant.`,
  attending: "Kommer alligevel",
};
