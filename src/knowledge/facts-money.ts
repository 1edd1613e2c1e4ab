import type { Fact } from "./fact.ts";
import { computed, handbook, minutes, page } from "./sources.ts";

/** The rules of thumb about the clusters' money. */
export const MONEY: readonly Fact[] = [
  {
    id: "funds-not-operations",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Må klyngemidlerne bruges til drift?",
        "kan midlerne gå til implementering",
        "Er det i orden at betale driftsudgifter med klyngens penge?",
        "drift fælles midler",
      ],
      en: [
        "May the cluster funds be used for running costs?",
        "can the funds pay for implementation",
        "Is it all right to pay operations with the cluster's money?",
        "operating costs common funds",
      ],
    },
    da: "Nej, drift og implementering skal ikke finansieres med de fælles midler; de er til forsøg med indsatser på tværs. Flyttes opgaver mere generelt, eller skal nationale aftaler gennemføres, arbejder KL for, at det betales med nationale midler.",
    en: "No, running costs and implementation are not to be financed by the common funds; they are for trials of efforts across sectors. Where tasks are moved more generally, or national agreements carried out, KL works for national money to pay.",
    sources: [handbook(5)],
  },
  {
    id: "funds-truly-common",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad betyder ægte fælles midler?",
        "ægte fælles",
        "Hvem råder over de fælles midler?",
        "hvem bestemmer over klyngens penge",
        "Kan regionen alene bruge klyngens midler?",
      ],
      en: [
        "What does truly common funds mean?",
        "ægte fælles",
        "Who controls the common funds?",
        "who decides over the cluster's money",
        "Can the region spend the cluster's funds alone?",
      ],
    },
    da: "At midlerne er ægte fælles betyder, at klyngen som helhed råder over dem. Det er altså hverken sygehuset, regionen eller en enkelt kommune, der bestemmer, hvad de bruges til. Håndbogen beskriver det som et ønske.",
    en: "That the funds are truly common means that the cluster as a whole controls them. So it is neither the hospital, the region nor a single municipality that decides what they are used for. The handbook describes it as a wish.",
    sources: [handbook(5)],
  },
  {
    id: "funds-local-top-up",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan vi selv lægge flere penge i klyngen?",
        "må kommuner og region tilføre lokale midler",
        "ekstra lokale midler til klyngen",
        "Kan klyngens pulje gøres større lokalt?",
      ],
      en: [
        "Can we put more money into the cluster ourselves?",
        "may municipalities and region add local funds",
        "extra local money for the cluster",
        "Can the cluster's funds be increased locally?",
      ],
    },
    da: "Ja, kommuner og region i en klynge kan aftale at lægge flere lokale penge i, hvis de er enige om det.",
    en: "Yes, the municipalities and the region of a cluster can agree to add more local money if they are of one mind.",
    sources: [handbook(5)],
  },
  {
    id: "funds-across-sectors",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Må klyngens penge gå fra kommune til region?",
        "kan kommunale midler betale for en regional opgave",
        "Hvad mener KL om betaling på tværs af kommuner og region?",
        "penge på tværs af sektorer",
      ],
      en: [
        "May the cluster's money go from municipality to region?",
        "can municipal money pay for a regional task",
        "What does KL think of payments across municipalities and region?",
        "money across sectors",
      ],
    },
    da: "Det er et mål for KL, ikke en regel i mine kilder. KL arbejder for, at klyngerne på sigt kan løse opgaver for de fælles midler uanset, om betalingen går mellem kommuner eller mellem kommune og region.",
    en: "It is an aim of KL's, not a rule in my sources. KL works for clusters in time to be able to solve tasks with the common funds whichever way the payment goes, between municipalities or between municipality and region.",
    sources: [handbook(5)],
  },
  {
    id: "funds-who-decides",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem beslutter, hvad klyngemidlerne bruges til?",
        "hvilket niveau prioriterer pengene",
        "Beslutter politisk eller faglig klynge om midlerne?",
        "hvem godkender projekter i klyngen",
      ],
      en: [
        "Who decides what the cluster funds are used for?",
        "which level sets priorities for the money",
        "Does the political or the professional cluster decide on funds?",
        "who approves projects in the cluster",
      ],
    },
    da: "Klyngen som helhed beslutter det, og i praksis er det det politiske niveau, der prioriterer. I Klynge Syd udarbejder administrationen forslag, det faglige niveau kvalificerer dem, og den politiske klynge beslutter.",
    en: "The cluster as a whole decides it, and in practice the political level sets the priorities. In Klynge Syd the administration drafts proposals, the professional level improves them, and the political cluster decides.",
    sources: [handbook(4), handbook(5), minutes(3)],
  },
  {
    id: "funds-later-years",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange penge er der til klyngerne i 2024?",
        "klyngemidler 2025",
        "Hvad fik klyngerne i 2026?",
        "Er der afsat midler til klyngerne efter 2023?",
        "ØA24 ØA25 ØA26 sundhedsklynger",
      ],
      en: [
        "How much money is there for the clusters in 2024?",
        "cluster funds 2025",
        "What did the clusters get in 2026?",
        "Are there funds for the clusters after 2023?",
      ],
    },
    da: "Det ved jeg ikke: beløb for 2024, 2025 og 2026 er ikke i mine kilder. Det seneste, jeg kender, er 80 mio. kr. i 2023; for de følgende år var der ikke aftalt noget, da håndbogen blev skrevet. Spørg sekretariatet, eller se økonomiaftalen for det enkelte år.",
    en: "I do not know: amounts for 2024, 2025 and 2026 are not in my sources. The latest I know of is DKK 80 million in 2023; nothing had been agreed for the following years when the handbook was written. Ask the secretariat, or see the economic agreement of the year in question.",
    sources: [handbook(5), page("Økonomiaftalerne (ØA24-ØA26)", "ikke i kilderne")],
  },
  {
    id: "funds-other-clusters",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange penge har de andre klynger fået?",
        "beløb for Klynge Nord",
        "Hvad har de øvrige klynger bevilget?",
        "Kan du sammenligne klyngernes midler?",
        "offentliggjorte beløb for andre klynger",
      ],
      en: [
        "How much money have the other clusters got?",
        "amount for Klynge Nord",
        "What have the other clusters granted?",
        "Can you compare the clusters' funds?",
        "published amounts of other clusters",
      ],
    },
    da: "Jeg har ikke fundet offentliggjorte beløb for andre klynger end Klynge Syd i Region Hovedstaden. Kommunernes bidrag i 2022 kan regnes ud som indbyggertal gange 6,81 kr., men så er det en beregning og ikke et oplyst tal.",
    en: "I have not found published amounts for clusters other than Klynge Syd in Region Hovedstaden. The municipal contribution in 2022 can be worked out as inhabitants times DKK 6.81, but then it is a calculation and not a published figure.",
    sources: [handbook(5), minutes(3)],
  },
  {
    id: "funds-check-681",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Passer 6,81 kr. pr. indbygger med 40 mio. kr.?",
        "hvordan er 6,81 regnet ud",
        "Hvor kommer de 6,81 kr. fra?",
        "kontrol af satsen pr. indbygger",
      ],
      en: [
        "Does 6.81 per inhabitant agree with 40 million?",
        "how is 6.81 worked out",
        "Where do the 6.81 kroner come from?",
        "check of the rate per inhabitant",
      ],
    },
    da: "Ja, det passer: 40.000.000 kr. delt med 5.873.420 indbyggere den 1. januar 2022 er 6,8103 kr., som rundes til 6,81. Det er min egen udregning ud fra Danmarks Statistiks folketal.",
    en: "Yes, it agrees: DKK 40,000,000 divided by 5,873,420 inhabitants on 1 January 2022 is DKK 6.8103, rounded to 6.81. That is my own calculation from Statistics Denmark's population figures.",
    sources: [
      handbook(5),
      page("Danmarks Statistik, FOLK1A", "1. januar 2022"),
      computed("40 mio. kr. / folketal"),
    ],
  },
  {
    id: "funds-compute-contribution",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvordan beregner jeg vores kommunes bidrag i 2022?",
        "regn kommunens andel af klyngemidlerne ud",
        "Hvad skulle vores kommune bidrage med?",
        "formel for kommunens bidrag",
      ],
      en: [
        "How do I work out our municipality's contribution in 2022?",
        "calculate the municipality's share of the cluster funds",
        "What was our municipality to contribute?",
        "formula for the municipal contribution",
      ],
    },
    da: "Gang kommunens indbyggertal den 1. januar 2022 med 6,81 kr. Skriv kommunens navn i dit spørgsmål, så regner jeg det ud; tallet er en beregning og ikke et offentliggjort beløb.",
    en: "Multiply the municipality's population on 1 January 2022 by DKK 6.81. Write the municipality's name in your question and I work it out; the figure is a calculation and not a published amount.",
    sources: [
      handbook(5),
      page("Danmarks Statistik, FOLK1A", "1. januar 2022"),
      computed("folketal × 6,81 kr."),
    ],
  },
  {
    id: "funds-half-year",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Gjaldt de 80 mio. kun et halvt år?",
        "halvårseffekt",
        "Var midlerne i 2022 for hele året?",
        "hvilken periode dækkede midlerne i 2022",
      ],
      en: [
        "Did the 80 million cover only half a year?",
        "half-year effect",
        "Were the 2022 funds for the whole year?",
        "which period did the 2022 funds cover",
      ],
    },
    da: "Ja, midlerne i 2022 skulle støtte opstarten i andet halvår, for klyngerne begyndte først den 1. juli. Beløbet for hele 2023 er lige så stort.",
    en: "Yes, the funds of 2022 were to support the start in the second half of the year, since the clusters only began on 1 July. The amount for the whole of 2023 is as large.",
    sources: [handbook(5), handbook(1)],
  },
];
