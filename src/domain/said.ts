import type { Attendant, Board, Day, PersonId } from "./board.ts";
import type { Fact } from "./fact.ts";
import type { Passage } from "./passage.ts";
import type { Cluster, Council, Municipality, Region, Registry } from "./registry.ts";
import type { Rules } from "./rules.ts";
import type {
  Declined,
  Placed,
  Counted,
  MeetingLine,
  ItemLine,
  RuleTopic,
  Suggestion,
  Contribution,
  SeatSaid,
  OddAttachment,
} from "./said-parts.ts";

export * from "./said-parts.ts";

/** What is said to a question, without words: texts/ words it in each language. */
export type Said =
  | {
      readonly about: "placed";
      readonly registry: Registry;
      readonly places: readonly Placed[];
      readonly asked: "cluster" | "committee" | "council";
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
      readonly count: number;
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
      readonly councils: readonly {
        readonly council: Council;
        readonly towns: readonly string[];
      }[];
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
  | { readonly about: "no-names" }
  | { readonly about: "no-spending"; readonly name: string }
  | {
      readonly about: "meeting-chair";
      readonly board: Board;
      readonly date: Day;
      readonly chair: string;
    }
  | { readonly about: "ask-what"; readonly name: string | null }
  | { readonly about: "not-known"; readonly nearest: readonly Fact[] }
  | {
      readonly about: "no-year";
      readonly year: number;
      readonly registry: Registry;
      readonly counted: readonly Counted[];
    }
  | { readonly about: "declined"; readonly why: Declined };
