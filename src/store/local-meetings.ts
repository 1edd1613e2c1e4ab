import type { Meeting } from "../domain/meeting.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Meetings } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents } from "./documents.ts";

const at = ({ id, board }: Meeting) => ({ id, partition: board });

/** Meetings with their agendas. */
export function localMeetings(sql: Sql, documents: Documents): Meetings {
  return {
    add: (meeting) => {
      documents.add("meeting", at(meeting), meeting);
      return Promise.resolve(documents.find("meeting", meeting.id) ?? meeting);
    },
    find: (id) => Promise.resolve(documents.find("meeting", id)),
    ofBoard: (board) => Promise.resolve(documents.inPartition("meeting", board)),
    change: async (id, by) =>
      Promise.resolve(
        sql.transaction(() => {
          const meeting = documents.find("meeting", id);
          if (!meeting) throw new Refusal("not-found");
          const changed = by(meeting);
          documents.put("meeting", at(changed), changed);
          return changed;
        }),
      ),
  };
}
