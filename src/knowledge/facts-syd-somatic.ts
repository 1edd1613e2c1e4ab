import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** The three somatic efforts of Klynge Syd. */
export const SYD_SOMATIC: readonly Fact[] = [
  {
    id: "syd-decision-somatic",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad besluttede Klynge Syd om somatiske indsatser?",
        "punkt 3 den 18. januar 2023",
        "beslutning somatik Klynge Syd",
        "Blev de somatiske indsatser godkendt?",
        "Hvad endte punkt 3 med?",
        "kan beløbene hæves senere",
        "beslutning om indsatser 2023",
      ],
      en: [
        "What did Klynge Syd decide on somatic efforts?",
        "item 3 of 18 January 2023",
        "decision somatic care Klynge Syd",
        "Were the somatic efforts approved?",
        "How did item 3 end?",
        "can the amounts be raised later",
      ],
    },
    da: "Indstillingen blev tiltrådt, og medlemmerne godkendte de anbefalede beløb til alle tre indsatser med mulighed for at hæve dem på mødet i april. For alle indsatser skal de økonomiske følger og glidningen af penge mellem sektorerne undersøges.",
    en: "The recommendation was agreed to, and the members approved the recommended amounts for all three efforts with the option of raising them at the April meeting. For all efforts the financial consequences and the shift of money between sectors are to be examined.",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er Den gode overgang?",
        "indsats om indlæggelse og udskrivelse i Klynge Syd",
        "Hvor mange penge fik Den gode overgang?",
        "den gode overgang fra indlæggelse til udskrivelse",
        "Hvad er projektet om udskrivning?",
        "Hvad blev der bevilget til overgangen mellem hospital og kommune?",
      ],
      en: [
        "What is the good transition?",
        "effort on admission and discharge in Klynge Syd",
        "How much money did the good transition get?",
        "Den gode overgang",
        "What is the project on discharge?",
        "what was granted for the transition between hospital and municipality",
      ],
    },
    da: "Den gode overgang handler om indlæggelse og udskrivelse, altså om at komme godt ind på og hjem fra hospitalet, for borgere på midlertidige pladser, i plejebolig eller med meget hjælp i hjemmet. Den fik 2 mio. kr. for 2023 med krav om, at den også ser på lægedækning på ydertidspunkter.",
    en: "The good transition (Den gode overgang) is about admission and discharge, that is getting well into and home from hospital, for citizens in temporary places, in nursing homes or with much help at home. It got DKK 2 million for 2023 on condition that it also looks at the coverage of doctors at off-hours.",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition-goals",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er målene for Den gode overgang?",
        "mål for indsatsen om udskrivning",
        "Hvad skal Den gode overgang opnå?",
        "IV-behandling og dosisdispenseret medicin i Klynge Syd",
        "Hvad vil man opnå med bedre udskrivning?",
        "konkrete mål den gode overgang",
      ],
      en: [
        "What are the goals of the good transition?",
        "goals of the effort on discharge",
        "What is the good transition to achieve?",
        "IV treatment and dose-dispensed medicine in Klynge Syd",
        "What is to be achieved by better discharge?",
        "concrete goals good transition",
      ],
    },
    da: "Der er fire mål: at undersøge ind- og udskrivning for borgere med meget kommunal hjælp og foreslå forbedringer, at flere udskrives til IV-behandling hjemme, at flere får dosisdispenseret medicin, og at undersøge snitfladerne til den fælles akutmodtagelse (FAM).",
    en: "There are four goals: to examine admission and discharge for citizens with much municipal help and suggest improvements, to have more discharged to IV treatment at home, to have more on dose-dispensed medicine, and to examine the interfaces with the joint emergency department (FAM).",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition-medical-cover",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilken betingelse fik Den gode overgang?",
        "lægedækning på ydertidspunkter",
        "Hvad tilføjede klyngen til Den gode overgang?",
        "krav til indsatsen om overgange",
        "Hvad skal overgangsindsatsen også indeholde?",
        "læge om aftenen og i weekenden",
      ],
      en: [
        "Which condition did the good transition get?",
        "medical cover at off-hours",
        "What did the cluster add to the good transition?",
        "requirement on the effort about transitions",
        "What must the transition effort also include?",
        "doctors in evenings and weekends",
      ],
    },
    da: "Indsatsen skal have et element om lægedækning på ydertidspunkter. Det lagde klyngen til indstillingen på mødet den 18. januar 2023.",
    en: "The effort must have an element on the coverage of doctors at off-hours. The cluster added that to the recommendation at the meeting of 18 January 2023.",
    sources: [minutes(3)],
  },
];
