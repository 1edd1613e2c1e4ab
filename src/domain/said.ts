import type { Attendant, Board, Day, Party, PersonId, Tenure } from "./board.ts";
import type { Fact } from "./fact.ts";
import type { ItemKind } from "./agenda-reading.ts";
import type { Passage } from "./passage.ts";
import type {
  Cluster,
  Council,
  Municipality,
  People,
  PublishedFunds,
  Region,
  Registry,
} from "./registry.ts";
import type { Rules } from "./rules.ts";

/** Why a question is not answered, whatever the sources say. */
export const DECLINED = [
  "vote-advice",
  "vote-in-chat",
  "medical",
  "emergency",
  "contact",
  "positions",
  "instruction",
  "act",
] as const;
export type Declined = (typeof DECLINED)[number];

export interface Placed {
  readonly municipality: Municipality;
  readonly clusters: readonly { readonly cluster: Cluster; readonly region: Region }[];
  readonly council: Council | undefined;
  readonly otherCouncil: Council | undefined;
}

export interface Counted {
  readonly name: string;
  readonly people: People;
}

export interface MeetingLine {
  readonly date: Day;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly items: number;
}

export interface ItemLine {
  readonly number: string;
  /** Null for a closed item. */
  readonly title: string | null;
  readonly kind: ItemKind | null;
}

/** Which of a board's own rules a question is about. */
export const RULE_TOPICS = [
  "quorum",
  "decision",
  "voters",
  "substitutes",
  "notice",
  "agenda-deadline",
  "item-deadline",
  "virtual",
  "written",
  "minutes",
  "dissent",
  "confirm",
] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** A way to ask again, for a button. */
export interface Suggestion {
  readonly title: string;
  readonly question: string;
}

/** What a contribution by the 2022 model was computed from. */
export interface Contribution {
  readonly kind: "municipality" | "cluster";
  readonly name: string;
  /** Of a cluster, without those of a municipality that it shares. */
  readonly people: number;
  /** Whole øre. */
  readonly oere: number;
  /** The municipalities that more than one cluster has: itself, or those of the cluster. */
  readonly split: readonly Municipality[];
  /** In whole øre: the model's rates, and the least and most of the region's part by them. */
  readonly model: ContributionModel;
  readonly published?: PublishedFunds & { readonly both: number };
}

/** The 2022 model's rates in øre for each inhabitant, and the region's part for as many people. */
export interface ContributionModel {
  readonly year: number;
  readonly rateOere: number;
  readonly regionalRateOere: readonly [least: number, most: number];
  readonly regionalOere: readonly [least: number, most: number];
}

/** What is said to a question, without words: texts/ words it in each language. */
export type Said =
  | {
      readonly about: "placed";
      readonly registry: Registry;
      readonly places: readonly Placed[];
      readonly asked: "cluster" | "committee" | "council" | "all";
      /** The other municipalities of a town's one cluster, where they are asked for. */
      readonly others: readonly Municipality[];
      /** Of two towns, whether they share a cluster. */
      readonly together?: boolean;
      readonly claimed?: boolean;
    }
  | {
      readonly about: "municipalities";
      readonly registry: Registry;
      readonly cluster: Cluster;
      readonly region: Region;
      readonly municipalities: readonly Municipality[];
    }
  | {
      readonly about: "clusters";
      readonly registry: Registry;
      readonly regions: readonly {
        readonly region: Region;
        readonly clusters: readonly Cluster[];
      }[];
      readonly whole: boolean;
    }
  | {
      readonly about: "region";
      readonly registry: Registry;
      readonly region: Region;
      readonly municipalities: readonly Municipality[];
    }
  | {
      readonly about: "population";
      readonly registry: Registry;
      readonly counted: readonly Counted[];
      /** Of two, how many more the larger has; of some that are asked for together, all of them. */
      readonly more: number | null;
      readonly together: number | null;
    }
  | {
      readonly about: "extreme";
      readonly registry: Registry;
      readonly largest: boolean;
      readonly within: string | null;
      readonly name: string;
      readonly people: number;
      readonly of: "municipality" | "cluster";
    }
  | {
      readonly about: "codes";
      readonly registry: Registry;
      readonly municipalities: readonly Municipality[];
    }
  | {
      readonly about: "contribution";
      readonly registry: Registry;
      readonly parts: readonly Contribution[];
      readonly year: number | undefined;
    }
  | {
      readonly about: "council";
      readonly registry: Registry;
      readonly council: Council;
      readonly seats: number;
      readonly municipalities: readonly { readonly name: string; readonly seats: number }[];
      readonly asked: "all" | "chair";
    }
  | {
      readonly about: "successors";
      readonly registry: Registry;
      readonly cluster: Cluster;
      readonly councils: readonly Council[];
    }
  | {
      readonly about: "councils";
      readonly registry: Registry;
      readonly region: string | null;
      readonly councils: readonly Council[];
    }
  | { readonly about: "fact"; readonly fact: Fact; readonly also?: Fact }
  | {
      readonly about: "quoted";
      readonly board: Board;
      readonly passages: readonly Passage[];
      readonly odd: readonly OddAttachment[];
    }
  | {
      readonly about: "members";
      readonly board: Board;
      readonly day: Day;
      readonly count: boolean;
      readonly seats: readonly SeatSaid[];
      readonly attendants: readonly Attendant[];
      readonly names: ReadonlyMap<PersonId, string>;
    }
  | {
      readonly about: "meetings";
      readonly board: Board;
      readonly meetings: readonly MeetingLine[];
      readonly asked: "next" | "day" | "all" | "last";
      readonly day: Day;
    }
  | {
      readonly about: "agenda";
      readonly board: Board;
      readonly meeting: MeetingLine;
      readonly items: readonly ItemLine[];
    }
  | {
      readonly about: "rule";
      readonly board: Board;
      readonly topic: RuleTopic;
      readonly rules: Rules;
      readonly day: Day;
      /** What a source says of it, where one does. */
      readonly established: Fact | undefined;
    }
  | {
      readonly about: "which-name";
      readonly written: string;
      readonly choices: readonly Suggestion[];
    }
  | { readonly about: "several"; readonly parts: readonly Said[] }
  | { readonly about: "which-cluster" }
  | { readonly about: "which-board" }
  | { readonly about: "no-names"; readonly registry: Registry }
  | { readonly about: "no-spending"; readonly name: string }
  | {
      readonly about: "meeting-chair";
      readonly board: Board;
      readonly date: Day;
      readonly chair: string;
    }
  | { readonly about: "which-fact"; readonly facts: readonly Fact[] }
  | { readonly about: "ask-what"; readonly name: string | null }
  | { readonly about: "not-known"; readonly nearest: readonly Fact[] }
  | {
      readonly about: "no-year";
      readonly year: number;
      readonly registry: Registry;
      readonly what: "population";
      readonly counted: readonly Counted[];
    }
  | { readonly about: "declined"; readonly why: Declined };

/** A seat that a question is about, with who fills it. */
export interface SeatSaid {
  readonly name: string;
  readonly party: Party;
  readonly holder: Tenure | null;
  readonly substitutes: readonly PersonId[];
}

/** A text that names an attachment which its item's list does not have. */
export interface OddAttachment {
  readonly date: Day;
  readonly item: string;
  readonly named: string;
  readonly listed: readonly string[];
}
