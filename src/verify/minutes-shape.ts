import { exactly, holding, list, oneOf, orNull, value } from "./shape.ts";
import type { Of } from "./shape.ts";
import * as is from "./terms.ts";

const anything = value("en værdi", () => true);

const rollLine = holding({ choice: orNull(is.choice), mark: orNull(is.text) }, {});

const item = holding(
  {
    ...{ id: is.name, number: is.text },
    decision: holding(
      { kind: oneOf("undecided", "imported", "decided") },
      {
        ...{ outcomes: anything, text: anything, reason: anything },
        ...{ followUps: anything, amounts: anything, decidedAt: anything },
      },
    ),
    tallies: list(exactly({ all: is.tally, parties: is.partyTallies })),
  },
  {
    statements: list(holding({ basis: is.basis, text: is.text }, {})),
    rolls: list(list(rollLine)),
    written: exactly({ openedAt: is.instant, closedAt: is.instant, objected: is.yesOrNo }),
  },
);

/** Of `møde.json` what the chain tells too; the rest is the agenda's, and bound by its digest alone. */
export const minutesShape = holding(
  {
    board: holding({ id: is.name, name: is.text }, {}),
    language: oneOf("da", "en"),
    meeting: holding({ id: is.name, date: is.day }, {}),
    attendance: list(
      holding(
        {
          ...{ seat: is.name, presence: orNull(is.presence) },
          ...{ arrived: orNull(is.time), left: orNull(is.time) },
        },
        {},
      ),
    ),
    items: list(item),
    issued: holding({ at: is.instant }, {}),
    head: is.text,
  },
  {
    additions: list(holding({ at: is.instant, text: is.text }, {})),
    approval: holding(
      {
        ...{ draft: is.ordinal, sentAt: is.instant, until: is.instant },
        approvals: list(holding({ at: is.instant }, {})),
        objections: list(
          holding(
            {
              ...{ at: is.instant, text: is.text },
              answer: orNull(holding({ upheld: is.yesOrNo, text: is.text }, {})),
            },
            {},
          ),
        ),
      },
      {},
    ),
  },
);

export type Minutes = Of<typeof minutesShape>;
export type MinutesItem = Of<typeof item>;
