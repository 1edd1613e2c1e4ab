import type { Fact } from "./fact.ts";
import { handbook, slides } from "./sources.ts";

/** The data that clusters have. */
export const FIGURES: readonly Fact[] = [
  {
    id: "figures-access",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke data har klyngerne adgang til?",
        "data til sundhedsklyngerne",
        "Hvilke tal kan vi få om klyngens borgere?",
        "nøgletal for klyngen",
      ],
      en: [
        "Which data do the clusters have access to?",
        "data for the health clusters",
        "What figures can we get about the cluster's citizens?",
        "key figures for the cluster",
      ],
    },
    da: "Klyngerne får en datapakke fra Sundhedsdatastyrelsen om deres egen population med et overblik og tal om sårbare ældre, kronikere og psykiatri. På længere sigt skal de lokale klyngesekretariater stå for data med værktøjer fra Sundhedsdatastyrelsen.",
    en: "The clusters get a data package from the Danish Health Data Authority about their own population, with an overview and figures on vulnerable elderly people, the chronically ill and psychiatry. In the longer term the local cluster secretariats are to provide data with tools from the authority.",
    sources: [handbook(17)],
  },
  {
    id: "figures-who-makes",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem laver datapakken til klyngerne?",
        "hvem står bag datapakkerne",
        "Er det Sundhedsdatastyrelsen, der laver datapakken?",
        "afsender af datapakken",
      ],
      en: [
        "Who makes the data package for the clusters?",
        "who is behind the data packages",
        "Is it the health data authority that makes the data package?",
        "author of the data package",
      ],
    },
    da: "Sundhedsdatastyrelsen laver den med input fra en arbejdsgruppe under Sundhedsministeriet.",
    en: "The Danish Health Data Authority makes it, with input from a working group under the Ministry of Health.",
    sources: [handbook(17)],
  },
  {
    id: "figures-who-approves",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem godkender datapakken?",
        "hvornår skulle datapakken godkendes",
        "Skal datapakken godkendes af Den Nationale Databestyrelse?",
        "30. juni 2022 datapakke",
      ],
      en: [
        "Who approves the data package?",
        "when was the data package to be approved",
        "Must the data package be approved by the national data board?",
        "30 June 2022 data package",
      ],
    },
    da: "Den Nationale Databestyrelse skulle godkende den den 30. juni 2022.",
    en: "The national data board (Den Nationale Databestyrelse) was to approve it on 30 June 2022.",
    sources: [handbook(17)],
  },
  {
    id: "figures-contents",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad indeholder datapakken?",
        "hvilke temaer er der i datapakken",
        "Emner i datapakken til første møde",
        "populationsoverblik sårbare ældre kronikere psykiatri",
      ],
      en: [
        "What is in the data package?",
        "which themes are in the data package",
        "Subjects of the data package for the first meeting",
        "population overview, vulnerable elderly, chronic illness, psychiatry",
      ],
    },
    da: "Pakken til de første møder har fire temaer: et overblik over populationen, de sårbare ældre, kronikere og psykiatri.",
    en: "The package for the first meetings has four themes: an overview of the population, the vulnerable elderly, the chronically ill, and psychiatry.",
    sources: [handbook(17)],
  },
  {
    id: "figures-linking",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan datapakken koble data på tværs af sektorer?",
        "hvilke kommunale data er med i datapakken",
        "Er data fra almen praksis med?",
        "plejehjemsregister",
      ],
      en: [
        "Can the data package link data across sectors?",
        "which municipal data are in the data package",
        "Are data from general practice included?",
        "register of nursing homes",
      ],
    },
    da: "Ja, Sundhedsdatastyrelsen kan koble regionernes data med data fra kommuner og almen praksis. De kommunale data er det, kommunerne alligevel indberetter til Danmarks Statistik om sundhed og ældre, og styrelsen har desuden lavet et plejehjemsregister.",
    en: "Yes, the Danish Health Data Authority can link the regions' data with data of municipalities and general practice. The municipal data are what municipalities report to Statistics Denmark anyway about health and the elderly, and the authority has also made a register of nursing homes.",
    sources: [handbook(17)],
  },
  {
    id: "figures-working-group",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder i arbejdsgruppen om data til klyngerne?",
        "arbejdsgruppe data Sundhedsministeriet",
        "Er kommunerne med i dataarbejdsgruppen?",
        "hvem giver input til datapakken",
      ],
      en: [
        "Who sits in the working group on data for the clusters?",
        "working group on data, Ministry of Health",
        "Are municipalities part of the working group on data?",
        "who gives input to the data package",
      ],
    },
    da: "Sundhedsministeriets departement, Sundhedsdatastyrelsen, Danske Regioner, KL, regioner og kommuner. Kommunerne har én repræsentant fra hvert af de fem KKR'er.",
    en: "The department of the Ministry of Health, the Danish Health Data Authority, Danish Regions, KL, regions and municipalities. The municipalities have one representative from each of the five KKRs.",
    sources: [handbook(17)],
  },
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
      ],
      en: [
        "What was KL's own data package?",
        "data package for the mayors' meetings in May and June",
        "Is KL's data package the same as the authority's?",
        "small KL data package",
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
      ],
      en: [
        "How are clusters to get data in the longer term?",
        "dialogue tool on shared patients",
        "Who will provide data to the cluster in future?",
        "data support in the long run",
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
      ],
      en: [
        "Where do I find the data packages?",
        "link to data packages",
        "Where are the figures of our cluster?",
        "esundhed data packages",
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
      ],
      en: [
        "What does the data package show for our cluster?",
        "how many chronically ill are there in the cluster",
        "How many vulnerable elderly do we have in the cluster?",
        "how many readmissions are there in Klynge Syd",
      ],
    },
    da: "Selve tallene i datapakkerne er ikke i mine kilder, kun hvad pakkerne handler om. Tallene ligger på esundhed.dk under Sundhedsklynger.",
    en: "The figures themselves in the data packages are not in my sources, only what the packages are about. The figures are on esundhed.dk under Sundhedsklynger.",
    sources: [slides("populationsoverblik, kilde"), handbook(17)],
  },
];
