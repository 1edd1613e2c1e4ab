import type { Fact } from "./fact.ts";
import { handbook, minutes } from "./sources.ts";

/** Klynge Syd on 18 January 2023: the meeting, and the principles for its money. */
export const SYD_MEETING: readonly Fact[] = [
  {
    id: "syd-meeting-when",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår mødtes Politisk sundhedsklynge Syd i januar 2023?",
        "hvornår var mødet i Klynge Syd",
        "mødet 18. januar 2023 tidspunkt",
        "Hvad tid var klyngemødet i Klynge Syd?",
        "hvor lang tid varede mødet den 18. januar",
      ],
      en: [
        "When did Politisk sundhedsklynge Syd meet in January 2023?",
        "when was the meeting of Klynge Syd",
        "the meeting of 18 January 2023, what time",
        "How long was the meeting of 18 January planned to be?",
      ],
    },
    da: "Den mødtes den 18. januar 2023 kl. 9.00-11.00.",
    en: "It met on 18 January 2023 at 9:00-11:00.",
    sources: [minutes(1)],
  },
  {
    id: "syd-meeting-agenda",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad var på dagsordenen i Klynge Syd den 18. januar 2023?",
        "punkter på mødet 18. januar 2023",
        "Hvilke punkter behandlede Politisk sundhedsklynge Syd?",
        "dagsorden Klynge Syd januar 2023",
      ],
      en: [
        "What was on the agenda of Klynge Syd on 18 January 2023?",
        "items of the meeting of 18 January 2023",
        "Which items did Politisk sundhedsklynge Syd deal with?",
        "agenda Klynge Syd January 2023",
      ],
    },
    da: "Der var 9 punkter: 1 dagsorden, 2 principper for midlerne, 3 somatiske indsatser, 4 psykiatri, 5 sundhedsaftalen, 6 mødeplan, 7 forretningsorden, 8 meddelelse om en datapakke og 9 eventuelt.",
    en: "There were 9 items: 1 agenda, 2 principles for the funds, 3 somatic efforts, 4 psychiatry, 5 the health agreement, 6 meeting plan, 7 rules of procedure, 8 announcement of a data package and 9 any other business.",
    sources: [minutes(1), minutes(9)],
  },
  {
    id: "syd-meeting-chair",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem ledede mødet i Klynge Syd?",
        "mødeleder 18. januar 2023",
        "Hvem var mødeleder i Politisk sundhedsklynge Syd?",
        "hvem er Lars Gaardhøj",
      ],
      en: [
        "Who led the meeting of Klynge Syd?",
        "who chaired the meeting of 18 January 2023",
        "Who presided in Politisk sundhedsklynge Syd?",
        "who is Lars Gaardhøj",
      ],
    },
    da: "Lars Gaardhøj, regionsrådsformand for Region Hovedstaden, var mødeleder den 18. januar 2023.",
    en: "Lars Gaardhøj, chair of Region Hovedstaden's regional council, led the meeting on 18 January 2023.",
    sources: [minutes(1)],
  },
  {
    id: "syd-agenda-approved",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Blev dagsordenen godkendt i Klynge Syd?",
        "godkendelse af dagsorden 18. januar 2023",
        "Var der bemærkninger til dagsordenen?",
        "punkt 1 Klynge Syd",
      ],
      en: [
        "Was the agenda approved in Klynge Syd?",
        "approval of the agenda 18 January 2023",
        "Were there remarks on the agenda?",
        "item 1 Klynge Syd",
      ],
    },
    da: "Ja, medlemmerne godkendte dagsordenen som grundlag for mødet den 18. januar 2023. Referatet nævner ingen bemærkninger til den.",
    en: "Yes, the members approved the agenda as the basis of the meeting of 18 January 2023. The minutes mention no remarks on it.",
    sources: [minutes(1)],
  },
  {
    id: "syd-attendance",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvem deltog i mødet i Klynge Syd den 18. januar 2023?",
        "var der afbud i Klynge Syd i januar 2023",
        "deltagerliste mødet 18. januar 2023",
        "Var alle mødt i Politisk sundhedsklynge Syd?",
      ],
      en: [
        "Who attended the meeting of Klynge Syd on 18 January 2023?",
        "were there apologies in Klynge Syd in January 2023",
        "list of participants 18 January 2023",
        "Was everybody present in Politisk sundhedsklynge Syd?",
      ],
    },
    da: "Det står ikke i referatet: det har hverken deltagerliste eller afbud. Det nævner kun mødelederen og dem, der holdt oplæg.",
    en: "The minutes do not say: they have neither a list of participants nor apologies. They only name who led the meeting and who gave presentations.",
    sources: [minutes(1), minutes(4)],
  },
  {
    id: "syd-votes",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvem stemte for og imod i Klynge Syd?",
        "stemmetal på mødet 18. januar 2023",
        "Var der flertal for indstillingerne i Klynge Syd?",
        "hvor mange stemte for midlerne i Klynge Syd",
      ],
      en: [
        "Who voted for and against in Klynge Syd?",
        "votes at the meeting of 18 January 2023",
        "Was there a majority for the recommendations in Klynge Syd?",
        "how many voted for the funds in Klynge Syd",
      ],
    },
    da: "Det står ikke i referatet: der er ingen stemmetal, kun at indstillingerne blev tiltrådt. Det eneste forbehold, der er nævnt, er PLO's skepsis over for indsatsen om overvægt.",
    en: "The minutes do not say: there are no counts of votes, only that the recommendations were agreed to. The only reservation mentioned is PLO's scepticism about the effort on overweight.",
    sources: [minutes(2), minutes(3)],
  },
  {
    id: "syd-principles",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke principper gælder for midlerne i Klynge Syd?",
        "principper for anvendelse af midler Klynge Syd",
        "Hvad blev besluttet om principper for midler?",
        "punkt 2 Klynge Syd 18. januar 2023",
      ],
      en: [
        "Which principles govern the funds of Klynge Syd?",
        "principles for use of funds Klynge Syd",
        "What was decided on principles for the funds?",
        "item 2 Klynge Syd 18 January 2023",
      ],
    },
    da: "Flest mulige midler skal bruges i 2023, men bæredygtigt. Derudover godkendte klyngen en robust model for udvikling og forbedring med 2-årige stillinger, og den anbefalede kommunerne at flytte 2022-midlerne til 2023.",
    en: "As much of the money as possible is to be used in 2023, but sustainably. The cluster also approved a robust model of development and improvement with 2-year positions, and recommended that the municipalities move the 2022 funds to 2023.",
    sources: [minutes(2)],
  },
  {
    id: "syd-carry-over",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan midlerne fra 2022 overføres til 2023 i Klynge Syd?",
        "overførsel af klyngemidler 2022 til 2023",
        "Blev 2022-midlerne overført?",
        "Hvem beslutter overførslen af midlerne?",
      ],
      en: [
        "Can the 2022 funds be carried over to 2023 in Klynge Syd?",
        "carry-over of cluster funds from 2022 to 2023",
        "Were the 2022 funds carried over?",
        "Who decides on carrying the funds over?",
      ],
    },
    da: "Klyngen anbefaler, at de overføres, men det er den enkelte kommune, der beslutter det for sine penge. Region Hovedstaden havde allerede overført sin del fra 2022 til 2023. Om alle kommuner gjorde det samme, står ikke i referatet.",
    en: "The cluster recommends that they be carried over, but each municipality decides for its own money. Region Hovedstaden had already carried its part from 2022 to 2023. Whether all municipalities did the same is not in the minutes.",
    sources: [minutes(2)],
  },
  {
    id: "syd-recommends-versus-decides",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er forskellen på at anbefale og beslutte?",
        "anbefaler er ikke det samme som beslutter",
        "Kan klyngen beslutte at kommunerne skal overføre penge?",
        "hvorfor kun en anbefaling om overførsel",
      ],
      en: [
        "What is the difference between recommending and deciding?",
        "recommend is not the same as decide",
        "Can the cluster decide that municipalities carry money over?",
        "why only a recommendation on carrying over",
      ],
    },
    da: "Klyngen kan beslutte, hvad den selv bruger de fælles midler til, men den kan kun anbefale det, der er kommunernes egen sag. Derfor står der i Klynge Syds referat, at den anbefaler kommunerne at overføre 2022-midlerne; beslutningen er deres.",
    en: "The cluster can decide what it uses the common funds for, but it can only recommend what is the municipalities' own business. So the minutes of Klynge Syd say that it recommends the municipalities to carry the 2022 funds over; the decision is theirs.",
    sources: [minutes(2), handbook(1)],
  },
];
