import { closingDue } from "../domain/closing.ts";
import { mapTexts } from "../domain/record/marks.ts";
import { mayRecord, withPosition } from "../domain/vote.ts";
import type { Ballot } from "../domain/vote.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Ballots } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents } from "./documents.ts";

/** When an open vote closes by itself; worded as its index is. */
const WILL_CLOSE = "json_extract(body, '$.closedAt') IS NULL AND json_extract(body, '$.closesAt')";

const at = ({ id, meeting }: Ballot) => ({ id, partition: meeting });

/** Votes: each change is one transaction on one document, with the rule inside it. */
export function localBallots(sql: Sql, documents: Documents): Ballots {
  const change = (id: string, by: (ballot: Ballot) => Ballot): Ballot =>
    sql.transaction(() => {
      const ballot = documents.find("ballot", id);
      if (!ballot) throw new Refusal("not-found");
      const changed = by(ballot);
      if (changed !== ballot) documents.put("ballot", at(ballot), changed);
      return changed;
    });

  return {
    open: async (ballot) => {
      documents.add("ballot", at(ballot), ballot);
      return Promise.resolve(documents.find("ballot", ballot.id) ?? ballot);
    },
    find: async (id) => Promise.resolve(documents.find("ballot", id)),
    ofMeeting: async (meeting) => Promise.resolve(documents.inPartition("ballot", meeting)),
    unsettled: async () =>
      Promise.resolve(documents.where("ballot", "json_array_length(body, '$.cards') > 0")),
    cast: async (id, position) => {
      let recorded = false;
      const ballot = change(id, (before) => {
        recorded = mayRecord(before, position);
        return recorded ? withPosition(before, position) : before;
      });
      return Promise.resolve({ recorded, ballot });
    },
    close: async (id, closing) => {
      let closed = false;
      const ballot = change(id, (before) => {
        closed = before.closedAt === undefined;
        return closed ? { ...before, ...closing } : before;
      });
      return Promise.resolve({ closed, ballot });
    },
    due: async (now) =>
      Promise.resolve(
        documents
          .where("ballot", `${WILL_CLOSE} >= ''`)
          .filter((ballot) => closingDue(ballot, now) !== undefined),
      ),
    noteCard: async (id, card, gone) => {
      change(id, (ballot) => {
        const others = ballot.cards.filter(
          ({ chat, message }) => chat !== card.chat || message !== card.message,
        );
        return { ...ballot, cards: gone ? others : [...others, card] };
      });
      return Promise.resolve();
    },
    reword: async (id, words) => {
      change(id, (ballot) => (ballot.closedAt === undefined ? ballot : mapTexts(ballot, words)));
      return Promise.resolve();
    },
  };
}
