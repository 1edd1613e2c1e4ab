import type { Fact } from "./fact.ts";
import { manual, minutes } from "./sources.ts";

/** What is known of the rules of procedure of Klynge Syd, and what else its minutes say. */
export const SYD_RULES: readonly Fact[] = [
  {
    id: "syd-rules-approved",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Blev forretningsordenen godkendt i Klynge Syd?",
        "forretningsorden Klynge Syd",
        "Hvornår blev forretningsordenen endeligt godkendt?",
        "punkt 7 Klynge Syd",
      ],
      en: [
        "Were the rules of procedure approved in Klynge Syd?",
        "rules of procedure Klynge Syd",
        "When were the rules of procedure finally approved?",
        "item 7 Klynge Syd",
      ],
    },
    da: "Ja, den blev tiltrådt den 18. januar 2023 efter fire ændringer, der var godkendt på sættemødet i september 2022.",
    en: "Yes, they were agreed to on 18 January 2023 after four changes that had been approved at the founding meeting in September 2022.",
    sources: [minutes(7)],
  },
  {
    id: "syd-rules-additions",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad blev tilføjet i forretningsordenen i Klynge Syd?",
        "ændringer i forretningsordenen",
        "Tilføjelser til Klynge Syds forretningsorden?",
        "hvilke paragraffer blev ændret i forretningsordenen",
      ],
      en: [
        "What was added to the rules of procedure of Klynge Syd?",
        "changes to the rules of procedure",
        "Additions to Klynge Syd's rules?",
        "which sections of the rules were changed",
      ],
    },
    da: "Fire ting: medlemmerne kan have suppleanter (§ 1, stk. 2), formandskabet er regionsrådsformanden og en borgmester valgt af borgmestrene (§ 1, stk. 3), ordet input er ændret til forslag og høringssvar (§ 2, stk. 1, pkt. 2), og ekstraordinære møder kan være virtuelle, hvis et fysisk møde ikke kan koordineres (§ 3, stk. 9, afsnit 2).",
    en: "Four things: members can have substitutes (section 1, subsection 2), the chairs are the regional council's chair and a mayor elected by the mayors (section 1, subsection 3), the word input has become proposals and consultation responses (section 2, subsection 1, point 2), and extraordinary meetings can be virtual if a physical one cannot be co-ordinated (section 3, subsection 9, paragraph 2).",
    sources: [minutes(7)],
  },
  {
    id: "syd-rules-substitutes",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan jeg sende en suppleant til klyngemødet?",
        "suppleanter i Klynge Syd",
        "Må medlemmer af klyngen have en stedfortræder?",
        "§ 1 stk. 2 suppleanter",
      ],
      en: [
        "Can I send a substitute to the cluster meeting?",
        "substitutes in Klynge Syd",
        "May members of the cluster have a stand-in?",
        "section 1 subsection 2 substitutes",
      ],
    },
    da: "I Klynge Syd: ja, medlemmerne kan repræsenteres af suppleanter efter forretningsordenens § 1, stk. 2. Andre klynger bestemmer det selv. Er du medlem af et organ, jeg betjener, så skriv `afbud`; så får din suppleant besked.",
    en: "In Klynge Syd: yes, members can be represented by substitutes under section 1, subsection 2 of its rules. Other clusters decide for themselves. If you sit on a board that I serve, write `apologies`, and your substitute is told.",
    sources: [minutes(7), manual("afbud og suppleanter")],
  },
  {
    id: "syd-rules-virtual",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Må et ekstraordinært møde være virtuelt?",
        "virtuelle møder i klyngen",
        "Hvornår kan klyngen mødes på Teams?",
        "§ 3 stk. 9 virtuelt møde",
        "Kan vi holde ekstraordinært møde online?",
      ],
      en: [
        "May an extraordinary meeting be virtual?",
        "virtual meetings in the cluster",
        "When can the cluster meet on Teams?",
        "section 3 subsection 9 virtual meeting",
      ],
    },
    da: "I Klynge Syd: ja, et ekstraordinært møde kan være virtuelt, hvis det ikke lader sig gøre at koordinere et fysisk (§ 3, stk. 9). Andre organer har deres egne regler, og de står i `opsætning`.",
    en: "In Klynge Syd: yes, an extraordinary meeting can be virtual if a physical one cannot be arranged (section 3, subsection 9). Other boards have rules of their own, which stand in `settings`.",
    sources: [minutes(7), manual("opsætning")],
  },
  {
    id: "syd-rules-chair",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem udgør formandskabet i Klynge Syd?",
        "formandskab Klynge Syd forretningsorden",
        "Hvem vælger den kommunale formand i Klynge Syd?",
        "§ 1 stk. 3 formandskab",
      ],
      en: [
        "Who are the chairs of Klynge Syd?",
        "chairs Klynge Syd rules of procedure",
        "Who elects the municipal chair in Klynge Syd?",
        "section 1 subsection 3 chairs",
      ],
    },
    da: "Regionsrådsformanden og en borgmester, som de deltagende kommuners borgmestre har valgt (§ 1, stk. 3).",
    en: "The regional council's chair and a mayor whom the mayors of the participating municipalities have elected (section 1, subsection 3).",
    sources: [minutes(7)],
  },
  {
    id: "syd-rules-full",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Har du hele forretningsordenen for Klynge Syd?",
        "vis forretningsordenen",
        "Hvad står der i Klynge Syds forretningsorden om afstemning?",
        "forretningsorden bilag 6",
      ],
      en: [
        "Do you have the full rules of procedure of Klynge Syd?",
        "show the rules of procedure",
        "What do Klynge Syd's rules say about voting?",
        "rules of procedure attachment 6",
      ],
    },
    da: "Nej, hele forretningsordenen er ikke i mine kilder. Den er bilag 6 til mødet den 18. januar 2023, og jeg kender kun de fire ændringer, som referatet nævner. Spørg sekretariatet om resten.",
    en: "No, the full rules of procedure are not in my sources. They are attachment 6 of the meeting of 18 January 2023, and I only know the four changes that the minutes mention. Ask the secretariat for the rest.",
    sources: [minutes(7)],
  },
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
      ],
      en: [
        "What is in the data package for Klynge Syd?",
        "data package Det nære og sammenhængende sundhedsvæsen",
        "Which data did Klynge Syd get?",
        "item 8 announcement data package",
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
      ],
      en: [
        "Is the data package attachment 5 or 7?",
        "attachment 5 or 7 Klynge Syd",
        "Inconsistent attachment in the minutes of Klynge Syd?",
        "which attachment is the data package",
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
      ],
      en: [
        "Why is attachment 4 called timetable of the health agreement 2017-2024?",
        "timetable 2017-2024 mistake",
        "Is 2017-2024 a mistake in the minutes?",
        "attachment 4 Klynge Syd",
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
      ],
      en: [
        "What about the information meeting on the new hospital building?",
        "information meeting hospital building cancelled",
        "What was said under any other business in Klynge Syd?",
        "new hospital building Hvidovre meeting",
      ],
    },
    da: "Det blev aflyst, men der inviteres på ny. Amager og Hvidovre Hospital havde i december inviteret borgmestre, kommunaldirektører og klyngens deltagere, og klyngen var fortsat interesseret. Den nye dato står ikke i referatet.",
    en: "It was cancelled, but there will be a new invitation. Amager og Hvidovre Hospital had in December invited mayors, municipal directors and the cluster's participants, and the cluster was still interested. The new date is not in the minutes.",
    sources: [minutes(9)],
  },
];
