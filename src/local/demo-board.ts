import type { ItemRead } from "../domain/agenda-reading.ts";
import type { RosterColumn } from "../domain/roster.ts";

/*
 * Public facts about Politisk Sundhedsklynge Syd in our own words: its municipalities, its meeting
 * plan, its one-off funds and the kind of matters on its table. Nobody is named; people are roles.
 */

const BOARD = {
  organ: "Politisk Sundhedsklynge Syd",
  type: "sundhedsklynge",
  region: "Hovedstaden",
  niveau: "politisk",
} as const;

const MUNICIPALITIES = [
  "Albertslund",
  "Brøndby",
  "Dragør",
  "Glostrup",
  "Hvidovre",
  "Høje-Taastrup",
  "Ishøj",
  "København",
  "Tårnby",
  "Vallensbæk",
] as const;

/** The addresses of the five people that the local client can send as are kept in one place. */
export const DEMO_ADDRESS = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll(/[^a-z]+/g, ".")}@eksempel.dk`;

type Cells = Partial<Record<RosterColumn, string>>;

const seat = (navn: string, part: string, mandat: string, rolle = "medlem"): Cells => ({
  ...BOARD,
  mandat,
  part,
  navn,
  rolle,
  email: DEMO_ADDRESS(navn),
});

export const DEMO_ROSTER: readonly Cells[] = [
  seat("Medformand, region", "region", "Regionsrådsformand", "medformand"),
  seat("Medlem for regionsrådet", "region", "Regionsrådsmedlem"),
  ...MUNICIPALITIES.map((name) =>
    name === "Hvidovre"
      ? seat("Medformand, kommuner", "kommune", name, "medformand")
      : seat(`Medlem for ${name}`, "kommune", name),
  ),
  seat("Medlem for almen praksis", "almen praksis", "PLO"),
  {
    ...seat("Suppleant for Tårnby", "kommune", "Tårnby", "suppleant"),
    "suppleant for": DEMO_ADDRESS("Medlem for Tårnby"),
  },
  { ...seat("Sekretær, region", "region", "", "sekretær") },
  { ...seat("Sekretær, kommuner", "kommune", "", "sekretær") },
];

/** The first has the example agenda; the others are the plan's dates. */
export const DEMO_PLAN = [
  { date: "2023-01-18", start: "09:00", end: "11:00", place: "Amager og Hvidovre Hospital" },
  { date: "2023-04-26", start: "14:00", end: "16:00", place: "Virtuelt møde" },
  { date: "2023-11-16", start: "13:30", end: "15:30", place: null },
  { date: "2024-03-18", start: "13:30", end: "15:30", place: null },
  { date: "2024-10-31", start: "13:30", end: "15:30", place: null },
  { date: "2025-03-19", start: "13:30", end: "15:30", place: null },
  { date: "2025-08-27", start: "14:00", end: "16:00", place: null },
] as const;

export const DEMO_ITEMS: readonly (Partial<ItemRead> & { readonly title: string })[] = [
  {
    title: "Velkomst og godkendelse af dagsorden",
    minutes: 5,
    recommendations: ["dagsordenen for mødet godkendes"],
    case: "Dagsordenen er sendt ud før mødet. Medlemmerne kan komme med bemærkninger til den.",
  },
  {
    title: "Beslutning om principper for brug af klyngens midler",
    kind: "decision",
    minutes: 20,
    background:
      "På klyngens første møde blev det aftalt, at de midler, der ikke når at blive brugt i 2022, skal kunne bruges året efter.",
    recommendations: [
      "klyngen anbefaler kommunerne at overføre midlerne fra 2022 til 2023",
      "klyngen godkender, at indsatserne bygges op om en fælles model for udvikling og forbedring",
    ],
    case: "Midlerne er engangsmidler til at prøve nye tværsektorielle indsatser af. De kan ikke bruges til almindelig drift.",
  },
  {
    title: "Beslutning om indsatser på det somatiske område",
    kind: "decision",
    minutes: 30,
    background:
      "Klyngen har 7.803.439 kr. til rådighed, hvis kommunerne overfører deres del: 3.936.286 kr. fra kommunerne og 3.867.153 kr. fra regionen.",
    recommendations: [
      "klyngen beslutter, hvilke somatiske indsatser der skal have midler i 2023",
      "klyngen får en status for indsatserne på mødet i efteråret 2023",
    ],
    case: "Den faglige klynge har forberedt tre forslag: overgangen fra indlæggelse til udskrivelse (2.000.000 kr.), en fælles indsats om overvægt (1.000.000 kr.) og en fælles ammeindsats (500.000 kr.). Tilsammen er det 3.500.000 kr.",
    attachments: [
      { title: "Bilag 1 – Overgangen fra indlæggelse til udskrivelse" },
      { title: "Bilag 2 – Indsats om overvægt" },
      { title: "Bilag 3 – Fælles ammeindsats" },
    ],
  },
  {
    title: "Orientering om psykiatrien og beslutning om indsatser på området",
    kind: "decision",
    minutes: 30,
    recommendations: [
      "klyngen tager orienteringen til efterretning",
      "klyngen godkender, at der udarbejdes et oplæg til et ekstraordinært virtuelt møde i april",
      "klyngen får en status for indsatserne på mødet i efteråret 2023",
    ],
    case: "Det foreslås at ansætte en tværsektoriel praksiskoordinator for børn og unge og en for voksne. Forslaget er 1.000.000 kr. til hvert område i 2023 og igen i 2024.",
  },
  {
    title: "Drøftelse af den kommende sundhedsaftale",
    kind: "discussion",
    minutes: 20,
    recommendations: ["klyngen drøfter sine ønsker til sundhedsaftalen for 2024-2027"],
    case: "Sundhedssamarbejdsudvalget har bedt klyngerne om input, før udkastet sendes i høring.",
    attachments: [{ title: "Bilag 4 – Tidsplan" }, { title: "Bilag 5 – Ramme for aftalen" }],
  },
  {
    title: "Beslutning om mødeplan for 2023-2025",
    kind: "decision",
    minutes: 5,
    recommendations: ["klyngen godkender mødeplanen for 2023-2025"],
    case: "Der holdes to ordinære møder om året, på skift hos en kommunal og en regional part.",
  },
  {
    title: "Beslutning om forretningsorden",
    kind: "decision",
    minutes: 5,
    recommendations: ["klyngen godkender forretningsordenen"],
    case: "Tilføjelserne fra det første møde er skrevet ind: medlemmer kan møde ved suppleant, og ekstraordinære møder kan være virtuelle, når et fysisk møde ikke kan koordineres.",
    attachments: [{ title: "Bilag 6 – Forretningsorden" }],
  },
  {
    title: "Meddelelser",
    kind: "announcement",
    case: "Der er kommet en ny datapakke om det nære sundhedsvæsen.",
    attachments: [{ title: "Bilag 7 – Datapakken" }],
  },
  { title: "Eventuelt", kind: "any-other-business" },
];
