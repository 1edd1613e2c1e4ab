import type { Certainty } from "../domain/answer.ts";
import type { PassagePart } from "../domain/passage.ts";
import type { Declined } from "../domain/said.ts";
import { formatFor } from "./format.ts";

const format = formatFor("da-DK");
const number = new Intl.NumberFormat("da-DK");

interface OfYear {
  readonly name: string;
  readonly year: number;
}

/** The full stop, where an abbreviation does not end in one already. */
const stop = (text: string): string => (text.endsWith(".") ? "" : ".");

/** What is said to questions, in Danish. */
export const questionDa = {
  title: "Svar",
  asked: (question: string) => `Du spurgte: ${question}`,
  sources: "Kilder",
  currency: "kr.",
  sure: {
    seen: "Det står i kilden.",
    derived: "Det er beregnet ud fra kilderne.",
    disputed: "Kilderne er ikke enige om det.",
    unverified: "Det er ikke bekræftet af en kilde. Tag det med forbehold.",
    "set-up": "Det er organets egen opsætning, ikke lov.",
    own: "Det står i organets egne papirer.",
  } satisfies Record<Certainty, string> as Record<Certainty, string>,
  number: (n: number) => number.format(n),
  rate: (oere: number) => `${number.format(oere / 100)} kr.`,

  cluster: (name: string, region: string, hospital: string) =>
    `${name} i ${region} (omkring ${hospital})`,
  placed: (town: string, cluster: string) => `${town} er med i ${cluster}.`,
  placedSplit: (town: string, clusters: readonly string[]) =>
    `${town} er delt mellem ${clusters.length} klynger: ${format.list(clusters)}.`,
  placedNowhere: (town: string) => `${town} er ikke med i nogen klynge i min oversigt.`,
  committee: (town: string, committee: string) => `${town} hører under ${committee} (SSU).`,
  council: (town: string, council: string) => `${town} har plads i ${council}.`,
  otherCouncil: (town: string, council: string) =>
    `En anden liste i samme datasæt nævner ${town} under ${council}, så det bør bekræftes.`,
  councilReservation:
    "Oplysningerne om sundhedsråd er fra et datasæt, ikke et officielt register. Tag dem med forbehold.",
  yes: "Ja.",
  no: "Nej.",
  unverifiedList:
    "Listen over kommunerne i klyngen er ikke bekræftet af en kilde. Tag den med forbehold.",
  municipalities: (cluster: string, towns: readonly string[]) =>
    towns.length === 1
      ? `${cluster} har 1 kommune: ${format.list(towns)}.`
      : `${cluster} har ${towns.length} kommuner: ${format.list(towns)}.`,
  shared: (towns: readonly string[]) =>
    `${format.list(towns)} er kun med for en del; resten hører til en anden klynge.`,
  regionMunicipalities: (region: string, towns: readonly string[]) =>
    `${region} har ${towns.length} kommuner: ${format.list(towns)}.`,
  clusters: (region: string, clusters: readonly string[]) =>
    `${region} har ${clusters.length} sundhedsklynger: ${format.list(clusters)}.`,
  allClusters: (count: number) => `Der er ${count} sundhedsklynger i min oversigt.`,
  clusterAt: (name: string, hospital: string) => `${name} (${hospital})`,
  population: (name: string, people: string, day: string) =>
    `${name} havde ${people} indbyggere ${day}.`,
  populationSplit: (name: string, people: string, rest: string) =>
    `${name}: de kommuner, der kun er med i den klynge, havde tilsammen ${people} indbyggere. ${rest}`,
  populationShared: (town: string, people: string) =>
    `${town} havde ${people} i alt, men er delt mellem flere klynger, og fordelingen står ikke i mine kilder.`,
  together: (people: string) => `Tilsammen ${people} indbyggere.`,
  difference: (first: string, second: string, people: string) =>
    `${first} har ${people} flere end ${second}.`,
  noYear: (year: number, known: string) =>
    `Indbyggertal for ${year} står ikke i mine kilder. Jeg kender kun tallene fra ${known}.`,
  extreme: (
    {
      largest,
      within,
    }: {
      readonly largest: boolean;
      readonly of: "municipality" | "cluster";
      readonly within: string | null;
    },
    name: string,
    people: string,
    day: string,
  ) =>
    `${largest ? "Størst" : "Mindst"} ${within === null ? "" : `i ${within} `}er ${name} med ${people} indbyggere ${day}.`,
  extremeNote: "Klynger, der deler en kommune med en anden, kan ikke tælles og er ikke med.",
  code: (town: string, code: string) => `${town} har kommunekode ${code}.`,
  contribution: ({ name, year }: OfYear, people: string, rate: string, sum: string) =>
    `Beregnet bidrag for ${name} i ${year}: ${people} indbyggere × ${rate} = ${sum}${stop(sum)}`,
  contributionPartly: ({ name }: OfYear, people: string, rate: string, sum: string) =>
    `For de kommuner, der kun er med i ${name}: ${people} indbyggere × ${rate} = ${sum}${stop(sum)}`,
  contributionComputed: "Det er udregnet efter 2022-modellen og er ikke et offentliggjort beløb.",
  contributionSplit: (town: string) =>
    `${town} er delt mellem klynger, og fordelingen står ikke i mine kilder. Beløbet er for hele kommunen.`,
  contributionUnknown: (name: string, towns: readonly string[]) =>
    `Det samlede kommunale bidrag til ${name} kan jeg ikke beregne: ${format.list(towns)} er delt mellem klynger, og fordelingen står ikke i mine kilder.`,
  published: (
    { name, year, carriedTo }: OfYear & { readonly carriedTo: number },
    municipal: string,
    regional: string,
    sum: string,
  ) =>
    `Til ${name} er der ifølge referatet ${sum} for ${year}: ${municipal} fra kommunerne og ${regional} fra regionen, hvis pengene overføres til ${carriedTo}.`,
  regionalPart: (least: string, most: string, from: string, to: string) =>
    `Regionens del er efter modellen mellem ${least} og ${most} pr. indbygger, her mellem ${from} og ${to}${stop(to)}`,
  modelOnly: (year: number, model: { readonly rate: string; readonly year: number } | undefined) =>
    `For ${year} kan jeg ikke beregne det: modellen med ${model?.rate ?? ""} pr. indbygger gælder kun ${model?.year ?? ""}, og en senere model står ikke i mine kilder.`,
  councilIs: (
    {
      name,
      region,
      seats,
    }: { readonly name: string; readonly region: string; readonly seats: number },
    regional: number,
    municipal: number,
  ) =>
    `${name} (${region}) har ${seats} pladser: ${regional} fra regionsrådet og ${municipal} fra kommunerne.`,
  councilTowns: (towns: readonly string[]) => `Kommuner: ${format.list(towns)}.`,
  councilTown: (name: string, seats: number) => (seats === 1 ? name : `${name} (${seats} pladser)`),
  councilChair: (name: string, chair: string, deputy: string) =>
    `Formand for ${name} er ${chair}, næstformand er ${deputy}.`,
  successor: (cluster: string, councils: readonly string[]) =>
    `Kommunerne i ${cluster} hører under ${format.list(councils)}.`,
  successorLeaves: (towns: readonly string[], council: string) =>
    `${format.list(towns)} kommer i ${council}.`,
  councils: (region: string | null, names: readonly string[]) =>
    `${region === null ? "Der" : `I ${region}`} er ${region === null ? "" : "der "}${names.length} sundhedsråd: ${format.list(names)}.`,

  quoted: (item: string, title: string, day: string) => `Punkt ${item}, ${title} (${day}):`,
  quotation: (text: string) => `«${text}»`,
  part: {
    decision: "Besluttet",
    recommendation: "Indstillet (en indstilling er ikke en beslutning)",
    case: "I sagsfremstillingen, altså foreslået eller beskrevet og ikke besluttet",
    background: "I baggrunden for sagen",
    attachment: "Bilag",
    presenter: "Oplæg",
  } satisfies Record<PassagePart, string> as Record<PassagePart, string>,
  oddAttachment: (named: string, listed: readonly string[]) =>
    `Bemærk: teksten nævner ${named}, men punktets liste har ${format.list(listed)}. De to stemmer ikke overens.`,
  minutesSource: (board: string, day: string) => `Referat, ${board}, ${day}`,
  agendaSource: (board: string, day: string) => `Dagsorden, ${board}, ${day}`,
  itemSection: (item: string) => `punkt ${item}`,

  seat: (name: string, holder: string, role: string | null) =>
    role === null ? `${name}: ${holder}` : `${name}: ${holder}, ${role}`,
  vacant: (name: string) => `${name}: mandatet er ikke besat`,
  withSubstitutes: (line: string, substitutes: readonly string[]) =>
    `${line} (${substitutes.length === 1 ? "suppleant" : "suppleanter"}: ${format.list(substitutes)})`,
  seatCount: (board: string, count: number) =>
    `${board} har ${count} af de pladser, du spørger om.`,
  noSeat: (board: string) => `Mandatlisten for ${board} har ingen, der passer på det.`,
  unknownName: "ukendt navn",
  rosterSource: (board: string) => `Mandatliste, ${board}`,
  rosterSection: (day: string) => `som den gælder ${day}`,

  nextMeeting: (board: string, when: string) => `Næste møde i ${board} er ${when}.`,
  lastMeeting: (board: string, when: string) => `Seneste møde i ${board} var ${when}.`,
  noNext: (board: string) => `Der er ikke flere møder i mødeplanen for ${board}.`,
  noLast: (board: string) => `Der er ingen tidligere møder i mødeplanen for ${board}.`,
  meetings: (board: string, count: number) => `${board} har ${count} møder i planen:`,
  onDay: (board: string) => `I mødeplanen for ${board}:`,
  meetingLine: (day: string, times: string, place: string | null) =>
    [`${day}${times === "" ? "" : ` ${times}`}`, ...(place === null ? [] : [place])].join(", "),
  planSource: (board: string) => `Mødeplan, ${board}`,
  agenda: (board: string, day: string, count: number) =>
    count === 0
      ? `Mødet i ${board} ${day} har ikke en dagsorden endnu.`
      : `Dagsordenen for ${board} ${day}:`,
  agendaItem: (item: string, title: string) => `${item}. ${title}`,

  notInSources:
    "Det står ikke i mine kilder: de fastsætter det ikke, og hvert organ vælger det selv.",
  setUp: (board: string) => `I opsætningen for ${board} står:`,
  noDissentRule:
    "Der er ikke sat noget op om det. Et medlem, der ikke kan tiltræde, kan få en udtalelse i referatet.",
  setUpSource: (board: string) => `Opsætning, ${board}`,
  setUpSection: (day: string) => `som den gælder ${day}`,

  whichName: (written: string) => `Der er flere, der hedder ${written}. Hvilken mener du?`,
  whichCluster:
    "Hvilken sundhedsklynge mener du? Skriv dens navn og region, eller spørg om en kommune.",
  whichBoard: "Hvilket organ mener du? Skriv navnet og regionen, eller spørg i organets egen chat.",
  noNames:
    "Hvem der er borgmester eller sidder personligt i en klynge, står ikke i mine kilder. Navne kender jeg kun fra et organs egen mandatliste.",
  noSpending: (name: string) =>
    `Hvad ${name} har fået, brugt eller har tilbage, står ikke i mine kilder. Jeg kan beregne kommunernes bidrag efter fordelingsmodellen, hvis du spørger om det.`,
  others: (towns: readonly string[]) => `De andre kommuner i klyngen: ${format.list(towns)}.`,
  meetingChair: (day: string, chair: string) => `Mødet ${day} ledes af ${chair}.`,
  askWhat: (name: string | null) =>
    name === null
      ? "Hvad vil du gerne vide? Skriv et helt spørgsmål, så svarer jeg med kilden."
      : `Hvad vil du gerne vide om ${name}?`,
  askCluster: (name: string) => `Hvilken klynge er ${name} med i?`,
  askPopulation: (name: string) => `Hvor mange indbyggere har ${name}?`,
  askContribution: (name: string) => `Hvad var bidraget fra ${name} i 2022?`,
  clusterTitle: "Klynge",
  populationTitle: "Indbyggere",
  contributionTitle: "Bidrag i 2022",
  notKnown: "Det står ikke i mine kilder, så det kan jeg ikke svare på.",
  nearest: (asks: readonly string[]) =>
    `Det nærmeste, jeg kan svare på, er: ${format.list(asks.map((ask) => `«${ask}»`))}.`,
  declined: {
    "vote-advice":
      "Jeg giver ikke råd om, hvad man skal stemme. Jeg kan vise sagen, indstillingen og bilagene: skriv «punkt» og nummeret.",
    "vote-in-chat":
      "En stemme tæller kun, når du selv trykker på afstemningskortet. Jeg registrerer aldrig en stemme, der er skrevet i chatten.",
    medical:
      "Jeg giver ikke råd om sygdom og behandling. Ring til din egen læge, eller til lægevagten uden for lægens åbningstid. Ring 112, hvis det er livstruende.",
    emergency:
      "Ring 112 nu, hvis det haster eller er livstruende. Jeg kan ikke hjælpe med sygdom og behandling.",
    contact:
      "Jeg oplyser ikke telefonnumre, adresser, e-mail eller andre private oplysninger. Spørg sekretariatet, hvis du skal i kontakt med nogen.",
    positions:
      "Hvad andre har stemt, viser jeg kun, som organets regler tillader det: resultatet, når afstemningen er lukket, og stillingerne i referatet. Dine egne ser du med «mine stemmer».",
    instruction:
      "Det gør jeg ikke: tekst i et spørgsmål eller et dokument ændrer ikke, hvordan jeg arbejder. Spørg gerne om klynger, midler, møder og beslutninger.",
    act: "Jeg ændrer og sender ikke noget på et spørgsmål. Det sker med en kommando eller en knap; skriv «hjælp» for at se dem.",
  } satisfies Record<Declined, string> as Record<Declined, string>,
};
