import type { Fact } from "./fact.ts";
import { bill191, handbook, manual, minutes } from "./sources.ts";

/** Words and abbreviations that readers stumble on. */
export const WORDS: readonly Fact[] = [
  {
    id: "word-kl",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er KL?",
        "hvad står KL for",
        "Hvem er KL i klyngesamarbejdet?",
        "KL's rolle i sundhedsklyngerne",
      ],
      en: [
        "What is KL?",
        "what does KL stand for",
        "Who is KL in the cluster co-operation?",
        "KL's role in the health clusters",
      ],
    },
    da: "KL er kommunernes forening. KL var med til at aftale klyngerne i 2021, har skrevet håndbogen om dem og støtter kommunerne med en taskforce, netværk og data.",
    en: "KL is the association of the Danish municipalities. KL was one of those who agreed on the clusters in 2021, has written the handbook on them and supports the municipalities with a task force, networks and data.",
    sources: [handbook(2), handbook(15)],
  },
  {
    id: "word-kkr",
    kind: "answer",
    sure: "seen",
    asks: {
      da: ["Hvad er KKR?", "hvad står KKR for", "Hvor mange KKR'er er der?", "KKR forklaring"],
      en: [
        "What is KKR?",
        "what does KKR stand for",
        "How many KKRs are there?",
        "explanation of KKR",
      ],
    },
    da: "KKR er kommunernes fælles forum i hver region; der er fem. Det er tværkommunalt og altså uden regionen og lægerne.",
    en: "KKR is the municipalities' common forum in each region; there are five. It goes across municipalities, that is without the region and the doctors.",
    sources: [handbook(9), handbook(17)],
  },
  {
    id: "word-tiltraadt",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad betyder det at en indstilling er tiltrådt?",
        "tiltrådt hvad betyder det",
        "Er tiltrådt det samme som besluttet?",
        "forskel på indstilling og beslutning",
      ],
      en: [
        "What does it mean that a recommendation is agreed to?",
        "tiltrådt meaning",
        "Is agreed to the same as decided?",
        "difference between recommendation and decision",
      ],
    },
    da: "At indstillingen er tiltrådt betyder, at organet følger det, administrationen foreslog. Beslutningen kan godt sige mere: i Klynge Syd lagde medlemmerne noget til under punkt 2, 3 og 4, fx 2-årige stillinger, lægedækning på ydertidspunkter og ansættelser før april. Læs derfor beslutningens tekst.",
    en: "That a recommendation is agreed to (tiltrådt) means that the board follows what the administration proposed. The decision may say more: in Klynge Syd the members added something under items 2, 3 and 4, such as 2-year positions, the coverage of doctors at off-hours and hiring before April. So read the text of the decision.",
    sources: [minutes(2), minutes(3), minutes(4)],
  },
  {
    id: "word-efterretning",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad betyder taget til efterretning?",
        "taget til orientering forskel",
        "Hvad vil det sige at tage noget til efterretning?",
        "efterretning betydning",
      ],
      en: [
        "What does taken note of mean?",
        "taget til efterretning meaning",
        "What does it mean to take something to notice?",
        "noted, what does that mean",
      ],
    },
    da: "At noget tages til efterretning vil sige, at organet har fået det at vide og ikke har indvendinger imod, at det lægges til grund. I Klynge Syd blev orienteringen om psykiatrien taget til efterretning under punkt 4.",
    en: "That something is taken note of (taget til efterretning) means that the board has been told and does not object to its being relied on. In Klynge Syd the information on psychiatry was taken note of under item 4.",
    sources: [minutes(4), manual("beslutning")],
  },
  {
    id: "word-sector",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad betyder tværsektoriel?",
        "tværsektoriel forklaring",
        "Hvad er en sektor i sundhedsvæsenet?",
        "forskel på tværkommunal og tværsektoriel",
      ],
      en: [
        "What does cross-sector mean?",
        "tværsektoriel explanation",
        "What is a sector in health care?",
        "cross-municipal versus cross-sector",
      ],
    },
    da: "Tværsektoriel betyder på tværs af sygehus, kommune og almen praksis. Klynger og SSU er tværsektorielle, mens KKR kun er tværkommunalt, altså mellem kommunerne.",
    en: "Cross-sector (tværsektoriel) means across hospital, municipality and general practice. Clusters and SSU are cross-sector, while KKR is only cross-municipal, that is between the municipalities.",
    sources: [handbook(1), handbook(9)],
  },
  {
    id: "word-oea",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er ØA23?",
        "hvad betyder ØA",
        "Hvad er en økonomiaftale?",
        "økonomiaftalen for 2023",
      ],
      en: [
        "What is ØA23?",
        "what does ØA mean",
        "What is an economic agreement?",
        "the economic agreement for 2023",
      ],
    },
    da: "ØA23 er økonomiaftalen for 2023 for kommuner og regioner. I den er der aftalt 40 mio. kr. til hver af dem til klyngerne i 2023.",
    en: "ØA23 is the economic agreement for 2023 for municipalities and regions. In it DKK 40 million for each of them was agreed for the clusters in 2023.",
    sources: [handbook(5)],
  },
  {
    id: "word-faglig-syd",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er Faglig sundhedsklynge Syd?",
        "faglig klynge Syd rolle",
        "Hvad laver den faglige klynge i Syd?",
        "hvem kvalificerer forslag i Klynge Syd",
      ],
      en: [
        "What is Faglig sundhedsklynge Syd?",
        "role of the professional cluster Syd",
        "What does the professional cluster of Syd do?",
        "who improves proposals in Klynge Syd",
      ],
    },
    da: "Det er det faglige niveau i Klynge Syd. Det kvalificerer forslag til den politiske klynge, følger op på indsatserne og gav input til sundhedsaftalen i november 2022.",
    en: "It is the professional level of Klynge Syd. It improves proposals to the political cluster, follows up the efforts and gave input to the health agreement in November 2022.",
    sources: [minutes(3), minutes(5)],
  },
  {
    id: "word-somatic",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er forskellen på somatik og psykiatri?",
        "hvad betyder somatisk",
        "Hvad er det somatiske område?",
        "somatik betydning",
      ],
      en: [
        "What is the difference between somatic care and psychiatry?",
        "what does somatic mean",
        "What is the somatic field?",
        "somatic meaning",
      ],
    },
    da: "Somatik er behandling af fysisk sygdom, og psykiatri er behandling af psykisk sygdom. Klyngen dækker begge dele, men optageområderne er ikke altid ens.",
    en: "Somatic care is the treatment of physical illness, psychiatry that of mental illness. The cluster covers both, but the catchment areas are not always the same.",
    sources: [bill191("§ 203, stk. 2-4"), handbook(11)],
  },
];
