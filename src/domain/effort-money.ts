import { sameName } from "./effort.ts";
import { effortsOf } from "./ledger.ts";
import type { EffortTotals } from "./ledger.ts";
import type { ShownPosting, UnpostedAmount } from "./shown-funds.ts";

/** The money of an effort, of all years together. */
export interface EffortMoney extends Omit<EffortTotals, "effort"> {
  /** What it comes from, in the order in which it was posted. */
  readonly postings: readonly ShownPosting[];
  /** What was decided to its name and is not in the ledger. */
  readonly unposted: readonly UnpostedAmount[];
}

/** What is posted to the name of an effort in a ledger as it may be seen, and what is decided and not posted. */
export function moneyOf(
  name: string,
  {
    postings,
    unposted,
  }: {
    readonly postings: readonly ShownPosting[];
    readonly unposted: readonly UnpostedAmount[];
  },
): EffortMoney {
  const wanted = sameName(name);
  const own = postings.filter(({ effort }) => effort !== null && sameName(effort) === wanted);
  const [totals] = effortsOf(own.map((posting) => ({ ...posting, effort: name })));
  const { allocated = 0, returned = 0, kept = 0 } = totals ?? {};
  return {
    ...{ allocated, returned, kept, postings: own },
    unposted: unposted.filter(({ effort }) => sameName(effort) === wanted),
  };
}
