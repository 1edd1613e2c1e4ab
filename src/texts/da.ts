import type { ItemKind } from "../domain/agenda-reading.ts";
import type { Party } from "../domain/board.ts";
import type { ItemState } from "../domain/item-state.ts";
import type { Choice } from "../domain/vote.ts";
import { approvalDa } from "./approval-da.ts";
import { closingDa } from "./closing-da.ts";
import { compositionDa } from "./composition-da.ts";
import { formatFor } from "./format.ts";
import { helpDa } from "./help-da.ts";
import { inquiryDa } from "./inquiry-da.ts";
import { intakeDa } from "./intake-da.ts";
import { journalDa } from "./journal-da.ts";
import { pageDa } from "./page-da.ts";
import { paperDa } from "./paper-da.ts";
import { decisionDa } from "./decision-da.ts";
import { effortsDa } from "./efforts-da.ts";
import { electionDa } from "./election-da.ts";
import { lookupDa } from "./lookup-da.ts";
import { fundsDa } from "./funds-da.ts";
import { mandateDa } from "./mandate-da.ts";
import { questionDa } from "./question-da.ts";
import { proofDa } from "./proof-da.ts";
import { recordDa } from "./record-da.ts";
import { refusalsDa } from "./refusals-da.ts";
import { registryDa } from "./registry-da.ts";
import { rosterDa } from "./roster-da.ts";
import { settingsDa } from "./settings-da.ts";
import { statementDa } from "./statement-da.ts";

const format = formatFor("da-DK");

/** What people read, in Danish: the default, and the shape of every language. */
export const da = {
  language: "da" as "da" | "en",
  format,
  roster: rosterDa,
  registry: registryDa,
  closing: closingDa,
  decision: decisionDa,
  record: recordDa,
  proof: proofDa,
  question: questionDa,
  inquiry: inquiryDa,
  journal: journalDa,
  approval: approvalDa,
  statement: statementDa,
  lookup: lookupDa,
  mandate: mandateDa,
  composition: compositionDa,
  election: electionDa,
  funds: fundsDa,
  paper: paperDa,
  page: pageDa,
  settings: settingsDa,

  kind: {
    decision: "Beslutning",
    discussion: "Drøftelse",
    information: "Orientering",
    announcement: "Meddelelse",
    "any-other-business": "Eventuelt",
  } satisfies Record<ItemKind, string> as Record<ItemKind, string>,
  state: {
    "not-treated": "Ikke behandlet",
    "vote-open": "Afstemning åben",
    "awaiting-confirmation": "Afventer bekræftelse",
    decided: "Besluttet",
  } satisfies Record<ItemState, string> as Record<ItemState, string>,
  choice: {
    agree: "Tiltræder",
    "agree-with-remark": "Tiltræder med bemærkning",
    "cannot-agree": "Kan ikke tiltræde",
    abstain: "Undlader at stemme",
    recused: "Inhabil",
  } satisfies Record<Choice, string> as Record<Choice, string>,
  party: {
    region: "Region",
    municipality: "Kommuner",
    "general-practice": "Almen praksis",
    hospital: "Hospital",
    psychiatry: "Psykiatri",
    patients: "Patienter og pårørende",
  } satisfies Record<Party, string> as Record<Party, string>,

  example: "Eksempeldata",
  meetingLine: (date: string, start: string | null, end: string | null) =>
    [format.day(date), format.times(start, end)].filter((part) => part !== "").join(" "),
  item: (number: string, title: string) => `Punkt ${number}: ${title}`,
  closedItem: "Lukket punkt",
  closedItemNumber: (number: string) => `Punkt ${number}: Lukket punkt`,
  minutes: (minutes: number) => `${minutes} min.`,

  help: helpDa,

  board: {
    title: "Hvilket organ?",
    askPersonal: "Du er med i flere organer. Vælg det, du vil se i vores chat.",
    askTie: "Vælg det organ, som denne chat skal knyttes til.",
    label: "Organ",
    choose: "Vælg organ",
    chosen: (board: string) => `Nu handler chatten om ${board}.`,
    change: "Skift organ",
  },

  agenda: {
    title: (board: string) => `Dagsorden: ${board}`,
    place: "Sted",
    chair: "Mødeleder",
    noItems: "Der er ingen punkter på dagsordenen endnu.",
    chooseLabel: "Vælg et punkt",
    choosePlaceholder: "Punkt",
    showItem: "Vis punkt",
    back: "Til dagsordenen",
    posted: (chats: number) =>
      chats === 1 ? "Dagsordenen er sendt." : `Dagsordenen er sendt i ${chats} chats.`,
    confirmPost: (chat: string, people: number | undefined) =>
      people === undefined ? chat : `${chat} (${people} personer)`,
    confirmTitle: "Send dagsordenen?",
    confirmText: "Den bliver sendt her:",
    unnamedChat: "Organets chat",
    post: "Send dagsorden",
  },

  itemCard: {
    background: "Baggrund",
    recommendations: "Indstilling",
    recommendedBy: (who: string) => `Indstillet af: ${who}`,
    decision: "Beslutning",
    case: "Sagsfremstilling",
    attachments: "Bilag",
    presenters: "Oplæg ved",
    caseNumber: "Sagsnr.",
    openVote: "Åbn afstemning",
    closeVote: "Luk afstemning",
    vote: "Stem",
    more: "Vis mere",
    page: (page: number, of: number) => `Side ${page} af ${of}`,
  },

  vote: {
    title: "Afstemning",
    closedTitle: "Afstemningen er lukket",
    closedAt: (when: string) => `Lukket ${when}.`,
    round: (round: number) => `${round}. afstemning om punktet`,
    recommendation: (n: number, of: number) => (of === 1 ? "Indstilling" : `Indstilling ${n}`),
    answerLabel: (n: number) => `Din stemme om indstilling ${n}`,
    answerPlaceholder: "Vælg",
    standing: (cast: number, seats: number) => `${cast} af ${seats} har svaret.`,
    personalOnly:
      "Punktet er lukket og vises ikke her. Skriv «punkt» og nummeret til mig i vores personlige chat for at stemme.",
    resultHidden:
      "Punktet er lukket, og resultatet vises ikke her. De, der må se det, kan skrive «punkt» og nummeret til mig i vores personlige chat.",
    onlyHere: "Kun du kan se kortet her. Skriv det samme i organets chat for at vise det dér.",
    showCase: "Vis sagen",
    restInCase: "(resten står under «Vis sagen»)",
    agreeAll: "Tiltræd alle",
    cast: "Afgiv stemme",
    recuse: "Meld mig inhabil",
    neutral:
      "Tak. Skriv «mine stemmer» til mig i vores personlige chat for at se, hvad der er registreret.",
    alreadyHeld: (number: string) => `Der er allerede stemt om punkt ${number}.`,
    again: "Åbn ny afstemning",
  },

  personal: {
    title: "Din stemme",
    forSeat: (seat: string) => `Mandat: ${seat}`,
    at: "Tidspunkt",
    receipt: "Kvittering",
    change: "Ændr min stemme",
    unchanged: "Intet er ændret: mandatet har allerede svaret. Din stemme er den, du ser her.",
    remark: "Bemærkning",
    remarkLabel: (n: number) => `Din bemærkning til indstilling ${n}`,
    saveRemark: "Gem bemærkning",
    changeTitle: "Ændr din stemme",
    replaces: (position: string, receipt: string) =>
      `Den nye stemme træder i stedet for: ${position} (kvittering ${receipt}).`,
    none: "Du har ikke svaret endnu.",
    mineTitle: "Mine stemmer",
    mineEmpty: "Der har ikke været afstemninger på mødet endnu.",
    showMine: "Vis mine stemmer",
    minePrivate: "Dine stemmer vises kun for dig. Tryk på knappen.",
  },

  result: {
    title: "Resultat",
    missing: "Ikke svaret",
    remarks: "Bemærkninger",
    remark: (from: string, text: string) => (from === "" ? text : `${from}: ${text}`),
    unanswered: (seats: readonly string[]) =>
      seats.length === 0 ? "Alle mandater har svaret." : `Har ikke svaret: ${format.list(seats)}.`,
    nobody: "ingen",
    party: (party: string, counts: readonly string[]) => `${party}: ${format.list(counts)}`,
    count: (count: number, choice: string) => `${count} ${choice.toLocaleLowerCase("da")}`,
  },

  ...effortsDa,
  ...intakeDa,

  disguise: {
    title: "Lokal tilstand: handl som en anden",
    as: (name: string) => `Du skriver og stemmer nu som ${name}.`,
    oneself: "Du er dig selv igen. Skriv «/som» og et navn:",
    choose: "Navnet passer på flere. Skriv «/som» og et af disse navne:",
  },

  neutral:
    "Svaret er kun til dig, og her kan alle læse med. Tryk på den samme knap i vores personlige chat.",
  didYouMean: (phrase: string) => `Mente du «${phrase}»?`,
  notUnderstood:
    "Det kan jeg ikke svare på. Jeg svarer kun på det, jeg har en kilde til. Skriv «hjælp» for at se, hvad jeg kan.",
  fault: (reference: string) =>
    `Noget gik galt hos mig, og jeg ved ikke, om det blev gjort. Prøv igen om lidt. Opgiv ${reference}, hvis det sker igen.`,

  refusal: refusalsDa,
};

export type Texts = typeof da;
