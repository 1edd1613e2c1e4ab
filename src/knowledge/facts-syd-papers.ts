import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** Announcements, attachments and oddities in the minutes of Klynge Syd. */
export const SYD_PAPERS: readonly Fact[] = [
  {
    id: "syd-package",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad indeholder datapakken til Klynge Syd?",
        "datapakken Det nære og sammenhængende sundhedsvæsen",
        "Hvilke data fik Klynge Syd?",
        "punkt 8 meddelelse datapakke",
        "Hvilke nøgletal er i datapakken?",
        "genindlæggelser og færdigbehandlede",
      ],
      en: [
        "What is in the data package for Klynge Syd?",
        "data package Det nære og sammenhængende sundhedsvæsen",
        "Which data did Klynge Syd get?",
        "item 8 announcement data package",
        "Which key figures are in the package?",
        "readmissions and patients ready for discharge",
      ],
    },
    da: "Den har fire emner: 72 timers behandlingsansvar, akutte genindlæggelser, IV-behandling og færdigbehandlede. Pakken er fra 2022 og skal hjælpe hospitalerne med at følge udviklingen i det nære sundhedsvæsen.",
    en: "It has four subjects: 72 hours of treatment responsibility, acute readmissions, IV treatment, and patients ready for discharge. The package is from 2022 and is to help the hospitals follow the development of local health care.",
    sources: [minutes(8)],
  },
  {
    id: "syd-attachment-oddity",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Er datapakken bilag 5 eller bilag 7?",
        "bilag 5 eller 7 Klynge Syd",
        "Uoverensstemmelse om bilag i Klynge Syds referat?",
        "hvilket bilag er datapakken",
        "Hvilket nummer har bilaget med datapakken?",
        "forkert bilagsnummer",
      ],
      en: [
        "Is the data package attachment 5 or 7?",
        "attachment 5 or 7 Klynge Syd",
        "Inconsistent attachment in the minutes of Klynge Syd?",
        "which attachment is the data package",
        "What number has the attachment with the data package?",
        "wrong attachment number",
      ],
    },
    da: "Referatet siger begge dele: teksten i punkt 8 henviser til bilag 5, men listen under punktet har Bilag 7. Bilag 5 er ifølge punkt 5 rammeoplægget, så bilag 7 må være det rigtige; det er min læsning.",
    en: "The minutes say both: the text of item 8 refers to attachment 5, but the list below it has attachment 7. Attachment 5 is the outline according to item 5, so 7 must be the right one; that is my reading.",
    sources: [minutes(8), minutes(5)],
  },
  {
    id: "syd-timeplan-oddity",
    kind: "answer",
    sure: "unverified",
    asks: {
      da: [
        "Hvorfor hedder bilag 4 Tidsplan for sundhedsaftale 2017-2024?",
        "tidsplan 2017-2024 fejl",
        "Er 2017-2024 en fejl i referatet?",
        "bilag 4 Klynge Syd",
        "Er årstallene i bilag 4 forkerte?",
        "underligt årstal i bilag",
      ],
      en: [
        "Why is attachment 4 called timetable of the health agreement 2017-2024?",
        "timetable 2017-2024 mistake",
        "Is 2017-2024 a mistake in the minutes?",
        "attachment 4 Klynge Syd",
        "Are the years in attachment 4 wrong?",
        "odd year in an attachment",
      ],
    },
    da: "Det er sandsynligvis en fejl: bilag 4 hedder sådan, men punktet handler om sundhedsaftalen for 2024-2027. Referatet forklarer det ikke, så spørg sekretariatet, hvis det har betydning.",
    en: "It is probably a mistake: attachment 4 is called that, but the item is about the health agreement of 2024-2027. The minutes do not explain it, so ask the secretariat if it matters.",
    sources: [minutes(5)],
  },
  {
    id: "syd-hospital-meeting",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad med orienteringsmødet om det nye hospitalsbyggeri?",
        "orienteringsmøde hospitalsbyggeri aflyst",
        "Hvad blev der sagt under eventuelt i Klynge Syd?",
        "nyt hospitalsbyggeri Hvidovre møde",
        "Bliver der et nyt møde om hospitalsbyggeriet?",
        "aflyst møde i december",
      ],
      en: [
        "What about the information meeting on the new hospital building?",
        "information meeting hospital building cancelled",
        "What was said under any other business in Klynge Syd?",
        "new hospital building Hvidovre meeting",
        "Will there be a new meeting on the hospital building?",
        "cancelled meeting in December",
      ],
    },
    da: "Det blev aflyst, men der inviteres på ny. Amager og Hvidovre Hospital havde i december inviteret borgmestre, kommunaldirektører og klyngens deltagere, og klyngen var fortsat interesseret. Den nye dato står ikke i referatet.",
    en: "It was cancelled, but there will be a new invitation. Amager og Hvidovre Hospital had in December invited mayors, municipal directors and the cluster's participants, and the cluster was still interested. The new date is not in the minutes.",
    sources: [minutes(9)],
  },
];
