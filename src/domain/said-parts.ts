import type { ItemKind } from "./agenda-reading.ts";
import type { Day, Party, PersonId, Tenure } from "./board.ts";
import type { Cluster, Council, Municipality, People, PublishedFunds, Region } from "./registry.ts";

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
