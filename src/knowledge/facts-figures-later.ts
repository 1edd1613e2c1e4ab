import type { Fact } from "./fact.ts";
import { handbook, slides } from "./sources.ts";

/** Other figures, and where they are. */
export const FIGURES_LATER: readonly Fact[] = [
  {
    id: "figures-kl-package",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad var KL's egen datapakke?",
        "datapakke til borgmestermøder i maj og juni",
        "Er KL's datapakke den samme som Sundhedsdatastyrelsens?",
        "appetitvækker datapakke KL",
        "Hvorfor lavede KL en mindre datapakke?",
        "borgmestermøder data",
      ],
      en: [
        "What was KL's own data package?",
        "data package for the mayors' meetings in May and June",
        "Is KL's data package the same as the authority's?",
        "small KL data package",
        "Why did KL make a smaller package?",
        "mayors' meetings data",
      ],
    },
    da: "KL lavede en mindre pakke til borgmestermøderne i maj og juni som forsmag på den rigtige. Den har de samme fire temaer, men bygger kun på data, KL selv havde, og kan derfor ikke koble sektorerne på samme måde.",
    en: "KL made a smaller package for the mayors' meetings in May and June as a foretaste of the real one. It has the same four themes but builds only on data KL had itself, so it cannot link the sectors in the same way.",
    sources: [handbook(17)],
  },
  {
    id: "figures-future",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan skal klyngerne have data på længere sigt?",
        "dialogværktøj om fælles patienter",
        "Hvem skal levere data til klyngen fremover?",
        "dataunderstøttelse på sigt",
        "Hvordan får vi data fremover?",
        "værktøjer til data i klyngen",
      ],
      en: [
        "How are clusters to get data in the longer term?",
        "dialogue tool on shared patients",
        "Who will provide data to the cluster in future?",
        "data support in the long run",
        "How do we get data from now on?",
        "tools for data in the cluster",
      ],
    },
    da: "De lokale klyngesekretariater skal stå for det, og Sundhedsdatastyrelsen skal stille værktøjerne til rådighed. KL vil have det ind i løsninger, der findes, og venter sig meget af et kommende dialogværktøj om fælles patienter. KL støtter med et netværk.",
    en: "The local cluster secretariats are to see to it, and the Danish Health Data Authority is to provide the tools. KL wants it built into solutions that exist, and expects much of a coming dialogue tool on shared patients. KL helps with a network.",
    sources: [handbook(17)],
  },
  {
    id: "figures-where",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor finder jeg datapakkerne?",
        "link til datapakker",
        "Hvor ligger tallene for vores klynge?",
        "esundhed datapakker",
        "Hvor kan jeg hente datapakken?",
        "find datapakken",
      ],
      en: [
        "Where do I find the data packages?",
        "link to data packages",
        "Where are the figures of our cluster?",
        "esundhed data packages",
        "Where can I get the data package?",
        "find the data package",
      ],
    },
    da: "Sundhedsdatastyrelsens pakker ligger på esundhed.dk under Sundhedsklynger, og KL's ligger på kl.dk sammen med håndbogen.",
    en: "The Danish Health Data Authority's packages are on esundhed.dk under Sundhedsklynger, and KL's are on kl.dk together with the handbook.",
    sources: [slides("populationsoverblik, kilde"), handbook(17)],
  },
  {
    id: "figures-values",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad viser datapakken for vores klynge?",
        "hvor mange kronikere er der i klyngen",
        "Hvor mange sårbare ældre har vi i klyngen?",
        "hvor mange genindlæggelser er der i Klynge Syd",
        "Hvor mange over 80 år er der i vores klynge?",
        "hvor stor en andel af klyngens borgere er kronikere",
      ],
      en: [
        "What does the data package show for our cluster?",
        "how many chronically ill are there in the cluster",
        "How many vulnerable elderly do we have in the cluster?",
        "how many readmissions are there in Klynge Syd",
        "How many over 80 are there in our cluster?",
        "what share of our cluster is chronically ill",
      ],
    },
    da: "Selve tallene i datapakkerne er ikke i mine kilder, kun hvad pakkerne handler om. Tallene ligger på esundhed.dk under Sundhedsklynger.",
    en: "The figures themselves in the data packages are not in my sources, only what the packages are about. The figures are on esundhed.dk under Sundhedsklynger.",
    sources: [slides("populationsoverblik, kilde"), handbook(17)],
  },
];
