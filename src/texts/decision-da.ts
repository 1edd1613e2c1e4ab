import type { Outcome } from "../domain/decision.ts";

/** What the decision card and the decisions in minutes say, in Danish. */
export const decisionDa = {
  outcome: {
    agreed: "Tiltrådt",
    "agreed-with-changes": "Tiltrådt med ændringer",
    "not-agreed": "Ikke tiltrådt",
    recommended: "Anbefalet",
    approved: "Godkendt",
    noted: "Taget til efterretning",
    "noted-for-information": "Taget til orientering",
    discussed: "Drøftet",
    postponed: "Udsat",
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  /** After the subject: «Indstillingen …». */
  became: {
    agreed: "blev tiltrådt",
    "agreed-with-changes": "blev tiltrådt med ændringer",
    "not-agreed": "blev ikke tiltrådt",
    recommended: "blev anbefalet",
    approved: "blev godkendt",
    noted: "blev taget til efterretning",
    "noted-for-information": "blev taget til orientering",
    discussed: "blev drøftet",
    postponed: "blev udsat",
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  subject: {
    item: "Punktet",
    one: "Indstillingen",
    several: "Indstillingerne",
    nth: (n: number) => `Indstilling ${n}`,
  },
  sentence: (subject: string, became: string) => `${subject} ${became}.`,

  title: (number: string, title: string) => `Beslutning, punkt ${number}: ${title}`,
  outcomeLabel: "Udfald",
  outcomeLabelOf: (n: number) => `Udfald for indstilling ${n}`,
  outcomePlaceholder: "Vælg udfald",
  textLabel: "Beslutningens tekst",
  textPlaceholder: "Hvad skal stå ud over udfaldet?",
  reasonLabel: "Hvis udfaldet afviger fra organets regel: hvorfor?",
  recusedLabel: "Deltager ikke i sagens behandling (inhabile)",
  followUpLabel: (n: number) => `Opfølgning ${n}: hvad skal ske?`,
  ownerLabel: (n: number) => `Opfølgning ${n}: ansvarlig`,
  dueLabel: (n: number) => `Opfølgning ${n}: frist`,
  purposeLabel: (n: number) => `Beløb ${n}: til hvad?`,
  amountLabel: (n: number) => `Beløb ${n}: kroner`,
  amountPlaceholder: "fx 1.250.000",

  confirm: "Bekræft beslutning",
  save: "Gem udkast",
  split: "Forskelligt udfald",
  join: "Ét udfald for alle",
  more: "Flere opfølgninger og beløb",
  reopen: "Ret teksten",
  write: "Skriv beslutning",
  show: "Vis beslutning",
  review: "Beslutninger til bekræftelse",
  confirmAll: "Bekræft alle viste",

  rule: {
    registration: "Regel: stillingerne registreres, og formændene fastslår udfaldet.",
    agreement: "Regel: enighed.",
    majority: "Regel: flertal af de afgivne stemmer.",
  },
  finding: {
    agreed: "Efter reglen er indstillingen tiltrådt.",
    "not-agreed": "Efter reglen er indstillingen ikke tiltrådt.",
    open: "Reglen giver ikke et udfald; formændene fastslår det.",
  },
  findingOf: (n: number, finding: string) => `Indstilling ${n}: ${finding}`,
  withoutVote: "Der har ikke været afstemning om punktet.",
  attendance: (present: number, entitled: number) =>
    `Fremmøde: ${present} af ${entitled} mandater.`,
  voteOpen: "Afstemningen er åben. Luk den, før beslutningen bekræftes.",

  confirmedBy: (names: string) => `Bekræftet af ${names}.`,
  waitingFor: (names: string) => `Mangler bekræftelse fra ${names}.`,
  waitingForOne: (names: string) => `Mangler bekræftelse fra én af: ${names}.`,
  decided: (at: string) => `Besluttet ${at}.`,
  youWrote: (text: string) => `Du havde skrevet: ${text}`,
  version: (version: number) => `Version ${version}`,
  amount: (purpose: string, sum: string) => `${purpose}: ${sum}`,
  reason: (reason: string) => `Udfaldet afviger fra organets beslutningsregel: ${reason}`,
  recused: (names: string) => `${names} deltog ikke i sagens behandling.`,
  recusalRejected: (names: string) =>
    `${names} gjorde opmærksom på mulig inhabilitet; formændene fandt, at der ikke var inhabilitet.`,
  followUps: "Opfølgning",
  amounts: "Beløb",
  followUp: (what: string, owner: string | null, due: string | null) =>
    [what, owner && `ansvarlig: ${owner}`, due && `frist: ${due}`].filter(Boolean).join("; "),

  reviewTitle: "Beslutninger, der venter på bekræftelse",
  reviewEmpty: "Der er ingen beslutninger, som venter på din bekræftelse.",
  reviewConfirmed: (numbers: string) => `Du har bekræftet beslutningen på punkt ${numbers}.`,
  reviewRefused: (number: string, why: string) => `Punkt ${number}: ${why}`,
};
