import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** Klynge Syd and the health agreement 2024-2027. */
export const SYD_AGREEMENT: readonly Fact[] = [
  {
    id: "syd-agreement-input",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sagde Klynge Syd til sundhedsaftalen?",
        "input fra Klynge Syd til Sundhedsaftale 2024-2027",
        "Havde Klynge Syd ønsker til sundhedsaftalen?",
        "punkt 5 Klynge Syd januar 2023",
      ],
      en: [
        "What did Klynge Syd say about the health agreement?",
        "input of Klynge Syd to the health agreement 2024-2027",
        "Did Klynge Syd have wishes for the health agreement?",
        "item 5 Klynge Syd January 2023",
      ],
    },
    da: "Klyngen støttede rammeoplægget og den faglige klynges input om borgere med komplekse sociale problemer, herunder hjemløse, misbrugere og borgere med diagnoser i både psykiatri og somatik. Den havde ikke selv mere at tilføje.",
    en: "The cluster supported the outline and the professional cluster's input on citizens with complex social problems, such as homeless people, people with addictions and people with diagnoses in both psychiatry and somatic care. It had nothing further to add itself.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-timeline",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er tidsplanen for Sundhedsaftale 2024-2027?",
        "hvornår kommer den nye sundhedsaftale i høring",
        "Tidsplan sundhedsaftale Region Hovedstaden?",
        "hvornår godkendes sundhedsaftalen i Hovedstaden",
      ],
      en: [
        "What is the timetable of the health agreement 2024-2027?",
        "when does the new health agreement go to consultation",
        "Timetable health agreement Region Hovedstaden?",
        "when is the health agreement approved in Hovedstaden",
      ],
    },
    da: "Høringsudkastet ventedes sendt ud i april 2023, SSU ventedes at godkende det endelige udkast i september 2023, og derefter skal regionsrådet og alle 29 kommuner godkende aftalen. Den træder i kraft den 1. januar 2024. Det er planen, som den så ud den 18. januar 2023.",
    en: "The consultation draft was expected in April 2023, SSU was expected to approve the final draft in September 2023, and then the regional council and all 29 municipalities are to approve the agreement. It comes into force on 1 January 2024. That is the plan as of 18 January 2023.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-29",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange kommuner skal godkende sundhedsaftalen i Region Hovedstaden?",
        "29 kommuner",
        "Skal alle kommuner i Hovedstaden godkende sundhedsaftalen?",
        "antal kommuner Region Hovedstaden sundhedsaftale",
      ],
      en: [
        "How many municipalities must approve the health agreement in Region Hovedstaden?",
        "29 municipalities",
        "Must all municipalities of Hovedstaden approve the health agreement?",
        "number of municipalities Region Hovedstaden",
      ],
    },
    da: "Det skal alle 29 kommuner i regionen, og regionsrådet skal også.",
    en: "All 29 municipalities of the region must, and so must the regional council.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-starts",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår træder Sundhedsaftale 2024-2027 i kraft?",
        "ikrafttræden sundhedsaftale 2024",
        "Fra hvornår gælder den nye sundhedsaftale?",
        "hvornår starter sundhedsaftalen 2024-2027",
      ],
      en: [
        "When does the health agreement 2024-2027 come into force?",
        "health agreement 2024 start",
        "From when does the new health agreement hold?",
        "start of the agreement 2024-2027",
      ],
    },
    da: "Den træder i kraft den 1. januar 2024 efter planen fra januar 2023.",
    en: "It comes into force on 1 January 2024 according to the plan of January 2023.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-outline",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad indeholder rammeoplægget for Sundhedsaftale 2024-2027?",
        "fokusområder i sundhedsaftalen 2024-2027",
        "Hvilke fokusområder har sundhedsaftalen i Region Hovedstaden?",
        "rammeoplæg sundhedsaftale",
      ],
      en: [
        "What is in the outline of the health agreement 2024-2027?",
        "focus areas of the health agreement 2024-2027",
        "Which focus areas does the agreement in Region Hovedstaden have?",
        "outline health agreement",
      ],
    },
    da: "Det bygger på den nuværende aftale og beholder tre fokusområder: ældre og borgere med kronisk sygdom, borgere med psykisk sygdom og børn og unges sundhed. Populationsansvaret bliver den fælles overligger, og forebyggelse bliver omdrejningspunktet i alle tre. SSU ønskede desuden et særligt blik for børn og unge, der mistrives mentalt.",
    en: "It builds on the present agreement and keeps three focus areas: elderly people and citizens with chronic illness, citizens with mental illness, and the health of children and young people. The population responsibility becomes the common heading, and prevention the pivot of all three. SSU also wanted special attention to children and young people in mental distress.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-principles",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke principper bygger sundhedsaftalen på?",
        "principper i sundhedsaftalen Hovedstaden",
        "Hvad er principperne for samarbejdet i sundhedsaftalen?",
        "borgerne med fra start helhedssyn",
      ],
      en: [
        "Which principles does the health agreement rest on?",
        "principles of the health agreement Hovedstaden",
        "What are the principles of co-operation in the health agreement?",
        "citizens included from the start",
      ],
    },
    da: "De nuværende principper foreslås videreført: borgerne er med fra begyndelsen, helhedssyn, ens høj kvalitet, god brug af ressourcer, fælles kompetencer, klare opgaver og ansvar, sammenhængskraft og fælles ansvar for sundheden. Der skal lægges mere vægt på deling af data og på at rekruttere og holde på medarbejdere.",
    en: "The present principles are to continue: citizens included from the start, a view of the whole, the same high quality, good use of resources, shared competences, clear tasks and responsibilities, cohesion, and shared responsibility for health. More weight is to be given to sharing data and to recruiting and keeping staff.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-professional",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad mente den faglige klynge om sundhedsaftalen?",
        "Faglig sundhedsklynge Syd 23. november 2022",
        "Input fra faglig klynge til sundhedsaftalen?",
        "hvad drøftede den faglige klynge i november 2022",
      ],
      en: [
        "What did the professional cluster think of the health agreement?",
        "professional cluster Syd 23 November 2022",
        "Input of the professional cluster to the health agreement?",
        "what did the professional cluster discuss in November 2022",
      ],
    },
    da: "På mødet den 23. november 2022 pegede den faglige klynge på to ting, der bør have mere fokus: det stigende antal borgere med komplekse sociale udfordringer, og hjemløse, misbrugere og borgere med diagnoser i både psykiatri og somatik.",
    en: "At its meeting on 23 November 2022 the professional cluster pointed to two things that should have more attention: the growing number of citizens with complex social challenges, and homeless people, people with addictions and citizens with diagnoses in both psychiatry and somatic care.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-asked-by",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem bad Klynge Syd om input til sundhedsaftalen?",
        "hvem anmodede klyngerne om ønsker til sundhedsaftalen",
        "Skal alle fem klynger give input?",
        "SSU anmoder klyngerne",
      ],
      en: [
        "Who asked Klynge Syd for input to the health agreement?",
        "who asked the clusters for wishes",
        "Do all five clusters give input?",
        "SSU asks the clusters",
      ],
    },
    da: "Det gjorde sundhedssamarbejdsudvalget (SSU), som bad alle fem klynger i regionen om det, før høringsudkastet blev lavet.",
    en: "The health co-operation committee (SSU) did, and asked all five clusters of the region before the consultation draft was made.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-presenter",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem holdt oplæg om sundhedsaftalen i Klynge Syd?",
        "hvem er Tina Holm",
        "Hvem præsenterede sundhedsaftalen?",
        "vicedirektør Amager og Hvidovre Hospital",
      ],
      en: [
        "Who presented the health agreement in Klynge Syd?",
        "who is Tina Holm",
        "Who gave the talk on the health agreement?",
        "deputy director Amager og Hvidovre Hospital",
      ],
    },
    da: "Der var sat oplæg på ved Tina Holm, vicedirektør på Amager og Hvidovre Hospital.",
    en: "A presentation by Tina Holm, deputy director of Amager og Hvidovre Hospital, was planned.",
    sources: [minutes(5)],
  },
  {
    id: "syd-agreement-after",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skete der efter drøftelsen af sundhedsaftalen?",
        "hvem skriver notat om klyngens input",
        "Hvem spørges ellers om sundhedsaftalen?",
        "videre proces sundhedsaftale",
      ],
      en: [
        "What happened after the discussion of the health agreement?",
        "who writes the note on the cluster's input",
        "Who else is asked about the health agreement?",
        "further process health agreement",
      ],
    },
    da: "Sekretariatet skriver et notat med klyngens forslag, SSU indhenter input fra patientforeninger og faglige organisationer, og så laves høringsudkastet.",
    en: "The secretariat writes a note with the cluster's proposals, SSU gathers input from patient associations and professional organisations, and then the consultation draft is made.",
    sources: [minutes(5)],
  },
];
