import type { Fact } from "./fact.ts";
import { handbook } from "./sources.ts";

/** The money of the clusters, year by year. */
export const FUNDS: readonly Fact[] = [
  {
    id: "funds-any",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Har sundhedsklyngerne nogen penge?",
        "har klyngen et budget",
        "Er der afsat midler til klyngerne?",
        "Hvilke penge råder klyngen over?",
        "økonomi i klyngerne",
      ],
      en: [
        "Do the health clusters have any money?",
        "does the cluster have a budget",
        "Are there funds for the clusters?",
        "What money does the cluster have?",
      ],
    },
    da: "Ja, der er afsat fælles midler: i alt 80 mio. kr. i 2022 til opstarten i andet halvår og i 2023 igen 80 mio. kr., halvdelen (40 mio. kr.) til kommunerne og halvdelen til regionerne. For senere år var der ikke aftalt noget, da KL skrev sin håndbog.",
    en: "Yes, common funds were set aside: DKK 80 million in all in 2022 for the start in the second half of the year, and in 2023 again DKK 80 million, half (DKK 40 million) for the municipalities and half for the regions. Nothing had been agreed for later years when KL wrote its handbook.",
    sources: [handbook(5)],
  },
  {
    id: "funds-2022",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange penge fik klyngerne i 2022?",
        "80 mio. til klyngerne",
        "Hvad blev der afsat i 2022?",
        "klyngemidler 2022 hvor meget på landsplan",
      ],
      en: [
        "How much money did the clusters get in 2022?",
        "80 million for the clusters",
        "What was set aside in 2022?",
        "cluster funds 2022 nationwide",
      ],
    },
    da: "Der blev afsat 80 mio. kr. i alt på tværs af kommuner og regioner til opstarten i andet halvår af 2022.",
    en: "DKK 80 million in all was set aside across municipalities and regions for the start in the second half of 2022.",
    sources: [handbook(5)],
  },
  {
    id: "funds-2023",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange penge er der til klyngerne i 2023?",
        "klyngemidler 2023",
        "Hvad blev aftalt i ØA23 om sundhedsklynger?",
        "Er der lige så mange midler i 2023 som i 2022?",
      ],
      en: [
        "How much money is there for the clusters in 2023?",
        "cluster funds 2023",
        "What was agreed in the 2023 economic agreements on clusters?",
        "Are there as many funds in 2023 as in 2022?",
      ],
    },
    da: "Der er 80 mio. kr. i 2023, altså det samme som i 2022: 40 mio. kr. til hver af de to parter, kommuner og regioner, aftalt i økonomiaftalerne (ØA23). Hvordan pengene fordeles i 2023 og frem, skulle parterne først aftale.",
    en: "There is DKK 80 million in 2023, the same as in 2022: DKK 40 million for each of the two parties, municipalities and regions, agreed in the economic agreements (ØA23). How the money is shared out in 2023 and later was still to be agreed.",
    sources: [handbook(5)],
  },
  {
    id: "funds-model-2022",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan blev midlerne fordelt mellem klyngerne i 2022?",
        "økonomimodellen for 2022",
        "Efter hvilken nøgle fordeles klyngemidlerne?",
        "fordelingsnøgle klyngemidler",
        "Hvem aftalte økonomimodellen?",
      ],
      en: [
        "How were the funds shared among the clusters in 2022?",
        "the 2022 model for the money",
        "By which key are cluster funds shared out?",
        "Who agreed on the model for the money?",
      ],
    },
    da: "De blev fordelt efter indbyggertal. Kommunerne bidrager med 6,81 kr. pr. indbygger, og hver regions andel af 40 mio. kr. (efter bloktilskuddet) fordeles på dens klynger, så det bliver 6,44-7,31 kr. pr. indbygger. Modellen er aftalt mellem KL, Danske Regioner og Sundhedsministeriet.",
    en: "They were shared by number of inhabitants. The municipalities contribute DKK 6.81 per inhabitant, and each region's share of DKK 40 million (by the block grant) is divided among its clusters, which gives DKK 6.44-7.31 per inhabitant. The model was agreed between KL, Danish Regions and the Ministry of Health.",
    sources: [handbook(5)],
  },
  {
    id: "funds-per-head-municipal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor meget betaler kommunen pr. indbygger?",
        "kommunens bidrag til klyngen pr. borger",
        "6,81 kr.",
        "Hvad koster klyngen pr. indbygger for kommunen i 2022?",
      ],
      en: [
        "How much does the municipality pay per inhabitant?",
        "municipal contribution to the cluster per citizen",
        "6.81 kroner",
        "What does the cluster cost the municipality per head in 2022?",
      ],
    },
    da: "Kommunen bidrager med 6,81 kr. pr. indbygger i 2022.",
    en: "The municipality contributes DKK 6.81 per inhabitant in 2022.",
    sources: [handbook(5)],
  },
  {
    id: "funds-per-head-regional",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor meget betaler regionen pr. indbygger?",
        "regionens bidrag pr. borger klynge",
        "6,44-7,31 kr. pr. indbygger",
        "Hvad lægger regionen i klyngen pr. indbygger i 2022?",
      ],
      en: [
        "How much does the region pay per inhabitant?",
        "regional contribution per citizen cluster",
        "6.44 to 7.31 kroner per inhabitant",
        "What does the region put into the cluster per head in 2022?",
      ],
    },
    da: "Regionens del svarer til 6,44-7,31 kr. pr. indbygger i 2022, afhængigt af regionen.",
    en: "The region's part is DKK 6.44-7.31 per inhabitant in 2022, depending on the region.",
    sources: [handbook(5)],
  },
  {
    id: "funds-why-differ",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor betaler region og kommune ikke det samme pr. indbygger?",
        "forskel på 6,81 og 6,44-7,31",
        "Hvorfor varierer regionernes beløb?",
        "hvad skyldes forskellen i satserne",
      ],
      en: [
        "Why do region and municipality not pay the same per inhabitant?",
        "difference between 6.81 and 6.44-7.31",
        "Why do the regions' amounts vary?",
        "what explains the different rates",
      ],
    },
    da: "Fordi pengene er givet gennem den generelle finansiering til kommuner og regioner, og regionernes andel følger bloktilskuddet. Derfor er der en mindre forskel pr. indbygger.",
    en: "Because the money was given through the general financing of municipalities and regions, and the regions' share follows the block grant. Hence a small difference per inhabitant.",
    sources: [handbook(5)],
  },
  {
    id: "funds-model-only-2022",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Gælder økonomimodellen også efter 2022?",
        "gælder 6,81 kr. også i 2023",
        "Er fordelingsmodellen permanent?",
        "model for udmøntning 2023 og frem",
      ],
      en: [
        "Does the 2022 model hold after 2022?",
        "does 6.81 hold in 2023 too",
        "Is the model for sharing permanent?",
        "model for 2023 and later",
      ],
    },
    da: "Nej, modellen gælder kun for midlerne i 2022. En model for 2023 og frem skulle parterne aftale senere, og den har jeg ikke i mine kilder.",
    en: "No, the model holds for the funds of 2022 only. A model for 2023 and later was to be agreed between the parties, and I do not have it in my sources.",
    sources: [handbook(5)],
  },
  {
    id: "funds-use",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad må klyngemidlerne bruges til?",
        "hvad kan vi bruge de fælles midler på",
        "Hvad skal pengene gå til?",
        "formål med de prioriterede midler",
        "Må vi bruge klyngens penge på projekter?",
      ],
      en: [
        "What may the cluster funds be used for?",
        "what can we spend the common money on",
        "What is the money for?",
        "purpose of the prioritised funds",
      ],
    },
    da: "De skal bruges til konkrete indsatser på tværs af sektorer for klyngens borgere, især til at prøve nye indsatser og omstilling til det nære sundhedsvæsen af. Drift og implementering skal ikke betales af de fælles midler.",
    en: "They are for concrete efforts across sectors for the cluster's citizens, above all for trying out new efforts and the shift to local health care. Running costs and implementation are not to be paid from the common funds.",
    sources: [handbook(5)],
  },
];
