import type { Day } from "./board.ts";
import type { AmountTaken } from "./grants.ts";
import type { Ledger, Posting } from "./ledger.ts";
import type { Meeting } from "./meeting.ts";

/** Where something was decided. */
export interface DecidedAt {
  readonly number: string;
  readonly date: Day;
  readonly closed: boolean;
}

/** A posting with its number in the ledger; where it was decided, if a decision is its basis. */
export interface ShownPosting extends Posting {
  readonly n: number;
  /** What was left of its year after it. */
  readonly left: number;
  /** The number of the posting that this one takes back. */
  readonly takesBack?: number | undefined;
  readonly decidedAt?: DecidedAt | undefined;
  /** It is of a closed item, which is not shown here: neither what it is for nor its basis. */
  readonly hidden: boolean;
}

export type UnpostedAmount = AmountTaken & { readonly decidedAt: DecidedAt | undefined };

/** Which item of which of the board's meetings; nothing where it is no longer known. */
export function whereDecided(
  meetings: readonly Meeting[],
  at: { readonly meeting: string; readonly item: string },
): DecidedAt | undefined {
  const meeting = meetings.find(({ id }) => id === at.meeting);
  const item = meeting?.items.find(({ id }) => id === at.item);
  return meeting && item && { number: item.number, date: meeting.date, closed: item.closed };
}

/**
 * The postings as a reader may see them. Of a closed item only the amounts are shown to those who may not read it,
 * also where something else was later posted for what only that item names; so every sum is right for everybody.
 */
export function shownPostings(
  { postings }: Ledger,
  meetings: readonly Meeting[],
  mayRead: boolean,
): readonly ShownPosting[] {
  const left = new Map<number, number>();
  const all = postings.map((posting, index) => {
    const { basis, year, oere } = posting;
    left.set(year, (left.get(year) ?? 0) + oere);
    const takesBack = postings.findIndex(({ id }) => id === posting.revokes) + 1;
    const decidedAt = "decision" in basis ? whereDecided(meetings, basis.decision) : undefined;
    const ofClosed = "decision" in basis && decidedAt?.closed !== false;
    return {
      ...{ posting, n: index + 1, left: left.get(year) ?? 0, decidedAt, ofClosed },
      ...(takesBack > 0 && { takesBack }),
    };
  });
  const effortsOf = (some: typeof all): Set<string | null> =>
    new Set(some.map(({ posting }) => posting.effort));
  const open = effortsOf(
    all.filter(({ ofClosed, posting }) => !ofClosed && "decision" in posting.basis),
  );
  const closed = effortsOf(all.filter(({ ofClosed }) => ofClosed));
  return all.map(({ posting, ofClosed, ...rest }) => {
    const { effort, kind } = posting;
    const named = effort !== null && closed.has(effort) && !open.has(effort);
    const hidden = !mayRead && (ofClosed || named);
    // Without an effort a change would be one of the frame.
    const masked = { effort: null, kind: kind === "change" ? "allocation" : kind } as const;
    return { ...posting, ...rest, hidden, ...(hidden && masked) };
  });
}
