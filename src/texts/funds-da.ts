import type { PostingKind } from "../domain/ledger.ts";

const about = (text: string | undefined): string => text ?? "";

/** Every no about a board's funds, in Danish. */
export const fundsRefusalsDa = {
  "ledger-changed": () =>
    "Der er bogført noget andet, siden formularen blev åbnet. Se under «Midler», om din postering allerede er med; hvis ikke, så tryk igen. Intet er bogført.",
  "funds-short": (left: string | undefined) =>
    `Der er kun ${about(left)} kr. tilbage i året, og det kan ikke blive mindre end nul. Ret beløbet eller året, eller bogfør rammen først. Intet er bogført.`,
  "effort-short": (kept: string | undefined) =>
    `Indsatsen har kun ${about(kept)} kr. i det år, og det kan ikke blive mindre end nul. Ret beløbet, året eller indsatsen. Intet er bogført.`,
  "year-unreadable": (text: string | undefined) =>
    `Jeg kan ikke læse «${about(text)}» som et årstal. Skriv fx 2027. Intet er bogført.`,
  "carry-over-years": () =>
    "En overførsel går fra et år til et senere år. Ret årene. Intet er bogført.",
  "posting-without-effort": () =>
    "Skriv eller vælg, hvad pengene gælder: hvilken indsats eller, ved en ændring, årets ramme. Intet er bogført.",
  "posting-without-source": () =>
    "Skriv både, hvilket dokument det fremgår af, og hvor i dokumentet. Intet er bogført.",
};

/** What is said of a board's funds, in Danish. */
export const fundsDa = {
  title: (board: string) => `Midler: ${board}`,
  yearTitle: (year: number, board: string) => `Midler ${year}: ${board}`,
  how: "Hvert beløb følger af en beslutning eller et dokument. Hvad der er brugt af bevillingerne, føres ikke her.",
  empty:
    "Der er ikke bogført noget endnu. En sekretær eller medformand bogfører rammen med «Bogfør».",
  year: (year: number) => String(year),
  frame: "Ramme",
  carried: "Overført",
  allocated: "Bevilget",
  returned: "Tilbageført",
  left: "Tilbage",
  from: (amount: string) => `${amount} fra andre år`,
  to: (amount: string) => `${amount} til andre år`,
  chartTitle: "Bevilget og tilbage, kr.",
  efforts: (year: number) => `Indsatser ${year}`,
  granted: (amount: string) => `${amount} bevilget`,
  grantedReturned: (amount: string, returned: string, kept: string) =>
    `${amount} bevilget, ${returned} tilbageført, ${kept} i alt`,
  noEfforts: "Der er ikke bevilget noget.",
  share: (allocated: number, left: number) => `${allocated} % bevilget, ${left} % tilbage`,
  bar: (year: number, share: string) => `${year}: ${share}`,
  percent: (share: number) => `${share} %`,
  closedItems: "Lukkede punkter",
  closedSource: "et lukket punkt",

  postings: (year: number) => `Posteringer ${year}`,
  kind: {
    frame: "Ramme",
    "carry-over": "Overførsel",
    allocation: "Bevilling",
    change: "Ændring",
    return: "Tilbageførsel",
  } satisfies Record<PostingKind, string> as Record<PostingKind, string>,
  revoked: "Bevilling taget tilbage, fordi beslutningens tekst blev åbnet igen",
  posting: (what: string, whose: string, amount: string) =>
    whose === "" ? `${what}: ${amount}` : `${what}, ${whose}: ${amount}`,
  plus: (amount: string) => `+${amount}`,
  minus: (amount: string) => `−${amount}`,
  based: (day: string, source: string) => `${day}. Grundlag: ${source}`,
  decisionSource: (number: string, day: string) => `beslutning, punkt ${number}, mødet ${day}`,
  documentSource: (title: string, section: string) => `${title}, ${section}`,

  unpostedTitle: "Ikke bogført",
  unposted: (amount: string, effort: string, year: number) => `${amount} til ${effort} (${year})`,
  unpostedWhere: (line: string, number: string, day: string) =>
    `${line}, punkt ${number}, mødet ${day}`,
  noFrame: (year: number) =>
    `Beslutningen står ved magt, men der er ingen ramme for ${year}. Bogfør rammen, så bogføres beløbet.`,
  short: (missing: string, year: number) =>
    `Beslutningen står ved magt, men rammen for ${year} er ${missing} for lille. Bogfør mere ramme, så bogføres beløbet.`,
  notGranted: (outcomes: string) =>
    `Udfaldet er ${outcomes}, og det er ikke en bevilling. Beløbet bogføres kun, hvis organet selv tiltræder eller godkender det.`,
  postedTitle: "Midler",
  posted: (amount: string, effort: string, year: number) =>
    `${amount} til ${effort} er bogført i ${year}.`,
  notPosted: (line: string) => `Ikke bogført: ${line}.`,
  yearRule:
    "Et beløb hører til mødets år, medmindre teksten til beløbet nævner netop ét andet årstal.",

  showYearLabel: "Se et år med alle posteringer",
  allYears: "Alle år",
  showYear: "Vis år",
  enter: "Bogfør",
  back: "Til midlerne",
  download: "Hent som .csv",
  downloadWhy: "Alle posteringer med grundlag, til Excel.",

  chooseTitle: "Hvad vil du bogføre?",
  chooseText:
    "En bevilling, som organet beslutter i en beslutning med beløb, bogføres af sig selv. Det her er til det, der fremgår af et dokument.",
  formTitle: {
    frame: "Bogfør en ramme",
    "carry-over": "Bogfør en overførsel mellem år",
    allocation: "Bogfør en bevilling efter et dokument",
    change: "Bogfør en ændring",
    return: "Bogfør en tilbageførsel",
  } satisfies Record<PostingKind, string> as Record<PostingKind, string>,
  formText: {
    frame: "Penge, som organet får at råde over i et år.",
    "carry-over":
      "Penge, der ikke er bevilget i et år, og som overføres til et senere. De trækkes fra det ene år og lægges til det andet.",
    allocation: "Penge til en indsats, som er bevilget uden for bottens beslutninger.",
    change:
      "En ramme eller en bevilling, der er blevet større eller mindre. Skriv minus foran beløbet, når den er blevet mindre.",
    return: "Penge, som en indsats giver tilbage, så de kan bevilges igen.",
  } satisfies Record<PostingKind, string> as Record<PostingKind, string>,
  yearLabel: "År",
  fromYearLabel: "Fra år",
  toYearLabel: "Til år",
  amountLabel: "Kroner",
  changeLabel: "Kroner, med minus foran når det er mindre",
  amountPlaceholder: "fx 1.250.000",
  partyLabel: "Hvis penge",
  partyPlaceholder: "Vælg part",
  effortLabel: "Indsats",
  effortPlaceholder: "Vælg indsats",
  changedLabel: "Hvad er ændret?",
  changedPlaceholder: "Vælg årets ramme eller en indsats",
  effortOrFrameLabel: "Indsats; skriv «ramme», hvis det er årets ramme",
  theFrame: "Årets ramme",
  dayLabel: "Dato",
  documentLabel: "Dokument, det fremgår af",
  documentPlaceholder: "fx Referat af mødet den 18. januar 2027",
  sectionLabel: "Hvor i dokumentet",
  sectionPlaceholder: "fx punkt 3 eller side 2",
  save: "Bogfør",
  saved: (kind: string) => `${kind} er bogført.`,
  alsoPosted: (amounts: string) => `Der er nu plads til, og derfor også bogført: ${amounts}.`,
  savedAlready: "Intet er ændret: der er allerede bogført fra den formular.",

  fileName: (board: string, day: string) => `Midler ${board} ${day}.csv`,
  decimal: ",",
  columns: [
    "Nr.",
    "År",
    "Dato",
    "Type",
    "Indsats",
    "Part",
    "Ind (kr.)",
    "Ud (kr.)",
    "Tilbage i året (kr.)",
    "Grundlag",
    "Hvor",
    "Tager tilbage nr.",
    "Bemærkning",
  ] as readonly string[],
};
