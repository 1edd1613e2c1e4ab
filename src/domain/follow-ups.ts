import type { BoardId, Day } from "./board.ts";
import type { DecidedItem } from "./decided-items.ts";
import type { DecisionId, FollowUp } from "./decision.ts";
import type { Dated } from "./due.ts";
import type { Entry } from "./entries.ts";
import type { ItemId, MeetingId } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

/** A follow-up that was marked as done, with what was said of it. */
export interface FollowUpDone extends Entry, Pick<FollowUp, "what" | "owner"> {
  readonly note: string | null;
}

/** Which follow-ups of one decision are done; the decision itself stays as it was confirmed. */
export interface FollowUpsDone {
  readonly id: string;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly item: ItemId;
  readonly done: readonly FollowUpDone[];
}

/** The one paper of done follow-ups that a decision can have. */
export function followUpsId(decision: DecisionId): string {
  return `${decision}.follow-ups`;
}

/** A follow-up of a decision of the board, wherever it was decided. */
export interface DecidedFollowUp extends FollowUp, Dated {
  readonly meeting: MeetingId;
  readonly item: ItemId;
  readonly date: Day;
  readonly number: string;
  readonly title: string;
  /** Which text of the decision, and which of its follow-ups from 0. */
  readonly version: number;
  readonly n: number;
  readonly doneBy: FollowUpDone | undefined;
}

/** The follow-ups of decisions; words and owner tell them apart, so what is done stays so in a new text. */
export function followUpsOf(
  decided: readonly DecidedItem[],
  papers: readonly FollowUpsDone[],
  dayOf: (at: string) => Day,
): readonly DecidedFollowUp[] {
  return decided.flatMap(({ meeting, item, decision }) => {
    if (!decision) return [];
    const done = papers.find(({ id }) => id === followUpsId(decision.id))?.done ?? [];
    return decision.text.followUps.map((followUp, n): DecidedFollowUp => {
      const doneBy = done.find((one) => isSame(one, followUp));
      return {
        ...followUp,
        ...{ meeting: meeting.id, item: item.id, date: meeting.date },
        ...{ number: item.number, title: item.title, version: decision.version, n },
        ...{ entered: dayOf(decision.decidedAt ?? ""), done: doneBy !== undefined, doneBy },
      };
    });
  });
}

/** The paper with one more follow-up done; the first time it is said stands. */
export function withFollowUpDone(
  before: FollowUpsDone | undefined,
  blank: FollowUpsDone,
  done: FollowUpDone,
): FollowUpsDone {
  const paper = before ?? blank;
  if (paper.done.some((one) => isSame(one, done))) return paper;
  return { ...paper, done: [...paper.done, done] };
}

/** The follow-up that a card named; no more once the decision is written anew. */
export function followUpNamed(
  { decision }: DecidedItem,
  { version, n }: Pick<DecidedFollowUp, "version" | "n">,
): FollowUp {
  const followUp = decision?.version === version ? decision.text.followUps[n] : undefined;
  if (!followUp) throw new Refusal("changed-meanwhile");
  return followUp;
}

function isSame(
  one: Pick<FollowUp, "what" | "owner">,
  other: Pick<FollowUp, "what" | "owner">,
): boolean {
  return one.what === other.what && one.owner === other.owner;
}
