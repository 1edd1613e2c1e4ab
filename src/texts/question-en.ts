import type { Certainty } from "../domain/answer.ts";
import type { PassagePart } from "../domain/passage.ts";
import type { Declined } from "../domain/said.ts";
import { formatFor } from "./format.ts";

const format = formatFor("en-GB");
const number = new Intl.NumberFormat("en-GB");

interface OfYear {
  readonly name: string;
  readonly year: number;
}

/** The full stop, where an abbreviation does not end in one already. */
const stop = (text: string): string => (text.endsWith(".") ? "" : ".");

/** What is said to questions, in English. */
export const questionEn = {
  title: "Answer",
  asked: (question: string) => `You asked: ${question}`,
  sources: "Sources",
  currency: "DKK",
  sure: {
    seen: "The source says so.",
    derived: "Computed from the sources.",
    disputed: "The sources do not agree on it.",
    unverified: "No source confirms it. Take it with reservation.",
    "set-up": "It is the board's own set-up, not law.",
    own: "The board's own papers say so.",
  } satisfies Record<Certainty, string> as Record<Certainty, string>,
  number: (n: number) => number.format(n),
  rate: (oere: number) => `DKK ${number.format(oere / 100)}`,

  cluster: (name: string, region: string, hospital: string) =>
    `${name} in ${region} (around ${hospital})`,
  placed: (town: string, cluster: string) => `${town} is in ${cluster}.`,
  placedSplit: (town: string, clusters: readonly string[]) =>
    `${town} is split between ${clusters.length} clusters: ${format.list(clusters)}.`,
  placedNowhere: (town: string) => `${town} is in no cluster that I know.`,
  committee: (town: string, committee: string) => `${town} comes under ${committee} (SSU).`,
  council: (town: string, council: string) => `${town} has a seat on ${council}.`,
  otherCouncil: (town: string, council: string) =>
    `Another list in the same dataset has ${town} under ${council}, so this should be confirmed.`,
  councilReservation:
    "What I know of the health councils (sundhedsråd) is from a dataset, not an official register. Take it with reservation.",
  yes: "Yes.",
  no: "No.",
  unverifiedList:
    "No source confirms the list of the cluster's municipalities. Take it with reservation.",
  municipalities: (cluster: string, towns: readonly string[]) =>
    towns.length === 1
      ? `${cluster} has 1 municipality: ${format.list(towns)}.`
      : `${cluster} has ${towns.length} municipalities: ${format.list(towns)}.`,
  shared: (towns: readonly string[]) =>
    `Only a part of ${format.list(towns)} is in it; the rest belongs to another cluster.`,
  regionMunicipalities: (region: string, towns: readonly string[]) =>
    `${region} has ${towns.length} municipalities: ${format.list(towns)}.`,
  clusters: (region: string, clusters: readonly string[]) =>
    `${region} has ${clusters.length} health clusters: ${format.list(clusters)}.`,
  allClusters: (count: number) => `There are ${count} health clusters in my list.`,
  clusterAt: (name: string, hospital: string) => `${name} (${hospital})`,
  population: (name: string, people: string, day: string) =>
    `${name} had ${people} inhabitants on ${day}.`,
  populationSplit: (name: string, people: string, rest: string) =>
    `${name}: the municipalities that are in that cluster only had ${people} inhabitants together. ${rest}`,
  populationShared: (town: string, people: string) =>
    `${town} had ${people} in all, but is split between clusters, and my sources do not say how.`,
  together: (people: string) => `Together ${people} inhabitants.`,
  difference: (first: string, second: string, people: string) =>
    `${first} has ${people} more than ${second}.`,
  noYear: (year: number, known: string) =>
    `My sources do not have the population for ${year}. I only know the figures of ${known}.`,
  extreme: (
    {
      largest,
      of,
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
    `The ${largest ? "largest" : "smallest"} ${of}${within === null ? "" : ` in ${within}`} is ${name} with ${people} inhabitants on ${day}.`,
  extremeNote:
    "Clusters that share a municipality with another cannot be counted and are left out.",
  code: (town: string, code: string) => `${town} has municipality code ${code}.`,
  contribution: ({ name, year }: OfYear, people: string, rate: string, sum: string) =>
    `Computed contribution of ${name} in ${year}: ${people} inhabitants × ${rate} = ${sum}${stop(sum)}`,
  contributionPartly: ({ name }: OfYear, people: string, rate: string, sum: string) =>
    `For the municipalities that are in ${name} only: ${people} inhabitants × ${rate} = ${sum}${stop(sum)}`,
  contributionComputed: "It is computed by the 2022 model and is not a published amount.",
  contributionSplit: (town: string) =>
    `${town} is split between clusters, and my sources do not say how. The amount is for the whole municipality.`,
  contributionUnknown: (name: string, towns: readonly string[]) =>
    `I cannot compute the whole municipal contribution to ${name}: ${format.list(towns)} is split between clusters, and my sources do not say how.`,
  published: (
    { name, year, carriedTo }: OfYear & { readonly carriedTo: number },
    municipal: string,
    regional: string,
    sum: string,
  ) =>
    `According to the minutes ${name} has ${sum} for ${year}: ${municipal} from the municipalities and ${regional} from the region, if the money is carried over to ${carriedTo}.`,
  regionalPart: (least: string, most: string, from: string, to: string) =>
    `By the model the region's part is between ${least} and ${most} per inhabitant, here between ${from} and ${to}${stop(to)}`,
  modelOnly: (year: number, model: { readonly rate: string; readonly year: number } | undefined) =>
    `I cannot compute it for ${year}: the model with ${model?.rate ?? ""} per inhabitant is for ${model?.year ?? ""} only, and my sources have no later model.`,
  councilIs: (
    {
      name,
      region,
      seats,
    }: { readonly name: string; readonly region: string; readonly seats: number },
    regional: number,
    municipal: number,
  ) =>
    `${name} (${region}) has ${seats} seats: ${regional} of the regional council and ${municipal} of the municipalities.`,
  councilTowns: (towns: readonly string[]) => `Municipalities: ${format.list(towns)}.`,
  councilTown: (name: string, seats: number) => (seats === 1 ? name : `${name} (${seats} seats)`),
  councilChair: (name: string, chair: string, deputy: string) =>
    `${chair} chairs ${name}; ${deputy} is deputy chair.`,
  successor: (cluster: string, councils: readonly string[]) =>
    `The municipalities of ${cluster} come under ${format.list(councils)}.`,
  successorLeaves: (towns: readonly string[], council: string) =>
    `To ${council}: ${format.list(towns)}.`,
  councils: (region: string | null, names: readonly string[]) =>
    `There are ${names.length} health councils${region === null ? "" : ` in ${region}`}: ${format.list(names)}.`,

  quoted: (item: string, title: string, day: string) => `Item ${item}, ${title} (${day}):`,
  quotation: (text: string) => `«${text}»`,
  part: {
    decision: "Decided",
    recommendation: "Recommended (a recommendation is not a decision)",
    case: "In the case, so proposed or described and not decided",
    background: "In the background of the case",
    attachment: "Attachments",
    presenter: "Presented by",
  } satisfies Record<PassagePart, string> as Record<PassagePart, string>,
  oddAttachment: (named: string, listed: readonly string[]) =>
    `Note: the text names ${named}, but the list of the item has ${format.list(listed)}. The two do not agree.`,
  minutesSource: (board: string, day: string) => `Minutes, ${board}, ${day}`,
  agendaSource: (board: string, day: string) => `Agenda, ${board}, ${day}`,
  itemSection: (item: string) => `item ${item}`,

  seat: (name: string, holder: string, role: string | null) =>
    role === null ? `${name}: ${holder}` : `${name}: ${holder}, ${role}`,
  vacant: (name: string) => `${name}: the seat is vacant`,
  withSubstitutes: (line: string, substitutes: readonly string[]) =>
    `${line} (${substitutes.length === 1 ? "substitute" : "substitutes"}: ${format.list(substitutes)})`,
  seatCount: (board: string, count: number) => `${board} has ${count} of the seats you ask about.`,
  noSeat: (board: string) => `The roster of ${board} has nobody who fits that.`,
  unknownName: "name unknown",
  rosterSource: (board: string) => `Roster, ${board}`,
  rosterSection: (day: string) => `as it stands on ${day}`,

  nextMeeting: (board: string, when: string) => `The next meeting of ${board} is ${when}.`,
  lastMeeting: (board: string, when: string) => `The last meeting of ${board} was ${when}.`,
  noNext: (board: string) => `The meeting plan of ${board} has no more meetings.`,
  noLast: (board: string) => `The meeting plan of ${board} has no earlier meetings.`,
  meetings: (board: string, count: number) => `${board} has ${count} meetings in its plan:`,
  onDay: (board: string) => `In the meeting plan of ${board}:`,
  meetingLine: (day: string, times: string, place: string | null) =>
    [`${day}${times === "" ? "" : ` ${times}`}`, ...(place === null ? [] : [place])].join(", "),
  planSource: (board: string) => `Meeting plan, ${board}`,
  agenda: (board: string, day: string, count: number) =>
    count === 0
      ? `The meeting of ${board} on ${day} has no agenda yet.`
      : `The agenda of ${board} on ${day}:`,
  agendaItem: (item: string, title: string) => `${item}. ${title}`,

  notInSources: "My sources do not have it: they set no such rule, and each board chooses its own.",
  setUp: (board: string) => `The set-up of ${board} says:`,
  noDissentRule:
    "Nothing is set up about it. A member who cannot agree can have a statement in the minutes.",
  setUpSource: (board: string) => `Settings, ${board}`,
  setUpSection: (day: string) => `as it stands on ${day}`,

  whichName: (written: string) => `More than one is called ${written}. Which do you mean?`,
  whichCluster:
    "Which health cluster do you mean? Write its name and region, or ask about a municipality.",
  whichBoard: "Which board do you mean? Write its name and region, or ask in the board's own chat.",
  noNames:
    "Who is mayor, or sits personally in a cluster, is not in my sources. I know names from a board's own roster only.",
  noSpending: (name: string) =>
    `What ${name} has been given, spent or has left is not in my sources. I can compute the municipal contribution by the model if you ask for it.`,
  others: (towns: readonly string[]) =>
    `The other municipalities of the cluster: ${format.list(towns)}.`,
  meetingChair: (day: string, chair: string) => `The meeting on ${day} is led by ${chair}.`,
  askWhat: (name: string | null) =>
    name === null
      ? "What would you like to know? Write a whole question, and I answer with the source."
      : `What would you like to know about ${name}?`,
  askCluster: (name: string) => `Which cluster is ${name} in?`,
  askPopulation: (name: string) => `How many inhabitants does ${name} have?`,
  askContribution: (name: string) => `What was the contribution of ${name} in 2022?`,
  clusterTitle: "Cluster",
  populationTitle: "Inhabitants",
  contributionTitle: "Contribution in 2022",
  notKnown: "That is not in my sources, so I cannot answer it.",
  nearest: (asks: readonly string[]) =>
    `The nearest that I can answer: ${format.list(asks.map((ask) => `«${ask}»`))}.`,
  declined: {
    "vote-advice":
      "I do not advise how to vote. I can show the case, the recommendation and the attachments: write «item» and its number.",
    "vote-in-chat":
      "A vote counts only when you press the vote card yourself. I never record a vote that is written in the chat.",
    medical:
      "I give no advice about illness and treatment. Call your own doctor, or the out-of-hours service. Call 112 if life is in danger.",
    emergency:
      "Call 112 now if it is urgent or life is in danger. I cannot help with illness and treatment.",
    contact:
      "I give no phone numbers, addresses, e-mail or other private details. Ask the secretariat if you need to reach somebody.",
    positions:
      "What others have voted I show only as the board's rules allow: the result once the vote is closed, and the positions in the minutes. Your own are under «my votes».",
    instruction:
      "I will not: text in a question or a document does not change how I work. Do ask about clusters, funds, meetings and decisions.",
    act: "I change and send nothing because of a question. That takes a command or a button; write «help» to see them.",
  } satisfies Record<Declined, string> as Record<Declined, string>,
};
