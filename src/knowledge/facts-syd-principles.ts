import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** How Klynge Syd wanted its projects run and paid. */
export const SYD_PRINCIPLES: readonly Fact[] = [
  {
    id: "syd-two-year-positions",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad med 2-årige stillinger i Klynge Syd?",
        "hvorfor toårige stillinger",
        "Skal projekter have faste stillinger?",
        "hvor længe ansættes medarbejdere til klyngens projekter",
      ],
      en: [
        "What about 2-year positions in Klynge Syd?",
        "why two-year positions",
        "Should projects have permanent positions?",
        "how long are staff hired for the cluster's projects",
      ],
    },
    da: "Klyngen godkendte, at der oprettes 2-årige stillinger. Tanken er at kunne rekruttere folk, som kan drive og gennemføre projekter, og at de også kan bruges i senere projekter på tværs af klyngen.",
    en: "The cluster approved setting up 2-year positions. The idea is to be able to recruit people who can run and carry out projects, and who can be used in later projects across the cluster too.",
    sources: [minutes(2)],
  },
  {
    id: "syd-financing-frame",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilken ramme gælder for finansiering af projekter i Klynge Syd?",
        "hvordan afregnes projekterne",
        "Dækkes overhead af klyngemidlerne?",
        "frikøb af klinisk personale",
      ],
      en: [
        "What is the frame for financing projects in Klynge Syd?",
        "how are the projects settled",
        "Is overhead covered by the cluster funds?",
        "buying clinical staff free",
      ],
    },
    da: "Midler gives i 2023 til konkrete projekter, og personale afregnes med alle omkostninger, også overhead. Der lægges et beløb til udvikling som workshops, og frikøb af klinisk personale vurderes fra gang til gang.",
    en: "In 2023 money is given to concrete projects, and staff are settled at full cost, overhead included. An amount is added for development such as workshops, and buying clinical staff free is judged case by case.",
    sources: [minutes(2)],
  },
  {
    id: "syd-anchoring",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor forankres projekterne i Klynge Syd?",
        "hvem har ansvaret for et projekt i Klynge Syd",
        "Hvordan følges der op på projekterne?",
        "forankring af indsatser i klyngen",
      ],
      en: [
        "Where are the projects of Klynge Syd anchored?",
        "who is responsible for a project in Klynge Syd",
        "How are the projects followed up?",
        "anchoring of efforts in the cluster",
      ],
    },
    da: "Hvert projekt får et fast hjem: en kommune, Region Hovedstadens Psykiatri eller Amager og Hvidovre Hospital. Administrationen følger løbende op over for det administrative formandskab og Faglig Klynge.",
    en: "Each project gets a permanent home: a municipality, Region Hovedstadens Psykiatri or Amager og Hvidovre Hospital. The administration reports progress to the administrative chairs and the professional cluster.",
    sources: [minutes(2)],
  },
  {
    id: "syd-improvement-model",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er forbedringsmodellen i Klynge Syd?",
        "robust udviklings- og forbedringsmodel",
        "Hvorfor vil Klynge Syd have fast programledelse?",
        "organisering i klyngen af projekter",
      ],
      en: [
        "What is the improvement model in Klynge Syd?",
        "robust model of development and improvement",
        "Why does Klynge Syd want permanent programme management?",
        "organisation of projects in the cluster",
      ],
    },
    da: "Den skal give kommende indsatser et fast sted at høre til, med programledelse på tværs og fælles styring og opfølgning. Klyngen godkendte modellen. Ambitionen er en ledelse, der kender klyngen og området, og som midler fra senere år også kan bruges på.",
    en: "It is to give coming efforts a permanent place to belong, with programme management across and shared steering and follow-up. The cluster approved the model. The ambition is a management that knows the cluster and the area, on which funds of later years can be spent too.",
    sources: [minutes(2)],
  },
  {
    id: "syd-carry-2024",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan ubrugte midler fra 2023 overføres til 2024 i Klynge Syd?",
        "overførsel til 2024",
        "Hvad sker der med midler, der ikke bruges i 2023?",
        "forventning om overførsel af klyngemidler",
      ],
      en: [
        "Can unused 2023 funds be carried over to 2024 in Klynge Syd?",
        "carry-over to 2024",
        "What happens to funds not used in 2023?",
        "expectation of carrying funds over",
      ],
    },
    da: "Det er en forventning og ikke en beslutning. Anbefalingerne bygger på, at midler, der ikke bruges i 2023, også kan overføres til 2024.",
    en: "It is an expectation and not a decision. The recommendations rest on funds that are not used in 2023 being carried over to 2024 as well.",
    sources: [minutes(2)],
  },
  {
    id: "syd-who-introduced-funds",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem introducerede punktet om midler i Klynge Syd?",
        "hvem er Birgitte Rav",
        "Hvem holdt oplæg om principper for midlerne?",
        "hospitalsdirektør Amager og Hvidovre",
      ],
      en: [
        "Who introduced the item on funds in Klynge Syd?",
        "who is Birgitte Rav",
        "Who presented the principles for the funds?",
        "hospital director Amager og Hvidovre",
      ],
    },
    da: "Det gjorde Birgitte Rav, hospitalsdirektør på Amager og Hvidovre Hospital ifølge dagsordenen til den 18. januar 2023.",
    en: "Birgitte Rav, hospital director of Amager og Hvidovre Hospital, according to the agenda for 18 January 2023.",
    sources: [minutes(2)],
  },
  {
    id: "syd-founding-meeting",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skete der på sættemødet i Klynge Syd?",
        "sættemøde september 2022",
        "Hvornår var det første møde i Politisk sundhedsklynge Syd?",
        "hvad besluttede Klynge Syd i september 2022",
      ],
      en: [
        "What happened at the founding meeting of Klynge Syd?",
        "founding meeting September 2022",
        "When was the first meeting of Politisk sundhedsklynge Syd?",
        "what did Klynge Syd decide in September 2022",
      ],
    },
    da: "Sættemødet var i september 2022; dagen står ikke i referatet. Her bad klyngen om oplæg til at overføre midlerne til 2023, forslag til somatiske indsatser og en kortlægning af samarbejdet med psykiatrien, og den godkendte forretningsordenen med tilføjelser.",
    en: "The founding meeting was in September 2022; the day is not in the minutes. There the cluster asked for a paper on carrying the funds over to 2023, proposals for somatic efforts and a mapping of the co-operation with psychiatry, and it approved the rules of procedure with additions.",
    sources: [minutes(2), minutes(3), minutes(4), minutes(7)],
  },
];
