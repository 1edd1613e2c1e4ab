import type { PersonId, SeatId } from "../board.ts";
import type { Party } from "../kinds.ts";
import type { DecisionText } from "../decision.ts";
import type { ItemApology, SeatPresence } from "../presence.ts";
import type { Rules } from "../rules.ts";
import type { Tally } from "../tally.ts";
import type { Choice } from "../vote.ts";

/*
 * What a record says happened, member by member as docs/record-format.md gives it. People are their ids;
 * texts hold marks where a person's name was written.
 */

/** One line of a published roll; what the board's rules do not show is absent. */
export interface RollLine {
  readonly seat?: SeatId;
  readonly name?: string;
  readonly party?: Party;
  readonly person?: PersonId | null;
  readonly choice?: Choice | null;
  readonly remark?: string | null;
  /** What only the holder of the receipt and its control code can have; null where there was no answer. */
  readonly mark: string | null;
}

/** The published roll of one recommendation. */
export interface PublishedRoll {
  readonly recommendation: string;
  readonly tally: Tally;
  readonly parties: readonly { readonly party: Party; readonly tally: Tally }[];
  readonly lines: readonly RollLine[];
}

export interface PaperDigests {
  /** Hex of the SHA-256 of `møde.json`. */
  readonly minutes: string;
  /** Hex of the SHA-256 of `referat-uden-navne.docx`. */
  readonly template: string;
}

interface Named {
  readonly item: string;
  readonly number: string;
}

export type Happened = { readonly at: string } & (
  | {
      readonly kind: "begun";
      readonly format: 1;
      readonly board: string;
      readonly name: string;
      readonly meeting: string;
      readonly date: string;
    }
  | {
      readonly kind: "people";
      readonly people: readonly { readonly person: PersonId; readonly digest: string }[];
    }
  | (Named & {
      readonly kind: "vote";
      readonly ballot: string;
      readonly round: number;
      readonly closedItem: boolean;
      readonly procedure: "meeting" | "written";
      readonly openedAt: string;
      readonly openedBy: PersonId;
      readonly closedBy: PersonId | null;
      readonly because: "hand" | "time" | "objection";
      readonly shown: Rules["positionsInMinutes"];
      readonly rolls: readonly PublishedRoll[];
    })
  | (Named &
      DecisionText & {
        readonly kind: "decision";
        readonly ballot: string | null;
        readonly version: number;
        readonly rule: Rules["decisionRule"];
        readonly rulesVersion: number;
        readonly confirmations: readonly {
          readonly seat: SeatId;
          readonly person: PersonId;
          readonly at: string;
        }[];
      })
  | (Named & {
      readonly kind: "statement";
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly basis: "dissent" | "procedure";
      readonly text: string;
    })
  | {
      readonly kind: "draft";
      readonly version: number;
      readonly by: PersonId;
      /** The last instant for objections. */
      readonly until: string;
      /** Hex of the SHA-256 of the draft's canonical minutes, with marks for names. */
      readonly digest: string;
    }
  | {
      readonly kind: "objection";
      readonly draft: number;
      readonly id: string;
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly text: string;
    }
  | {
      readonly kind: "objection-answered";
      readonly objection: string;
      readonly by: PersonId;
      readonly upheld: boolean;
      readonly text: string;
    }
  | {
      readonly kind: "approval";
      readonly draft: number;
      readonly seat: SeatId;
      readonly person: PersonId;
    }
  | {
      readonly kind: "attendance";
      readonly seats: readonly SeatPresence[];
      readonly apologies: readonly SeatId[];
      readonly itemApologies: readonly ItemApology[];
    }
  | {
      readonly kind: "issued";
      readonly by: PersonId;
      readonly undecided: readonly string[];
      readonly papers: PaperDigests;
    }
  | {
      readonly kind: "added";
      readonly n: number;
      readonly by: PersonId;
      readonly text: string;
      readonly papers: PaperDigests;
    }
);

/** What happened, in its place in the chain. */
export interface RecordEvent {
  /** From 1. */
  readonly n: number;
  /** Hex of the SHA-256 of the event before; 64 zeros for the first. */
  readonly prev: string;
  readonly event: Happened;
}

/** Which thing it is that happened: nothing happens twice under one name. */
export function happeningOf(event: Happened): string {
  switch (event.kind) {
    case "begun":
    case "attendance":
    case "issued":
      return event.kind;
    case "people":
      return `people:${event.people.map(({ person }) => person).join(",")}`;
    case "vote":
      return `vote:${event.ballot}`;
    case "decision":
      return `decision:${event.item}:${event.version}`;
    case "statement":
      return `statement:${event.item}:${event.seat}`;
    case "draft":
      return `draft:${event.version}`;
    case "objection":
      return `objection:${event.id}`;
    case "objection-answered":
      return `objection-answered:${event.objection}`;
    case "approval":
      return `approval:${event.draft}:${event.seat}`;
    case "added":
      return `added:${event.n}`;
  }
}
