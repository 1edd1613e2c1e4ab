import { Refusal } from "../domain/refusal.ts";
import type { Meetings, Papers } from "../usecases/ports.ts";
import type { PaperKind } from "./documents.ts";
import type { CosmosDocuments, CosmosKinds } from "./cosmos-documents.ts";

/** A meeting's id begins with its board's. */
const at = (id: string) => ({ id, partition: id.split("~", 1)[0] ?? id });

/** Meetings with their agendas, each board's in one partition. */
export function cosmosMeetings(documents: CosmosDocuments): Meetings {
  return {
    add: (meeting) => documents.add("meeting", at(meeting.id), meeting),
    find: (id) => documents.find("meeting", at(id)),
    ofBoard: (board) => documents.inPartition("meeting", board),
    change: async (id, by) => {
      const changed = await documents.change("meeting", at(id), {
        by: (before) => before && by(before),
        placing: () => at(id),
      });
      if (!changed) throw new Refusal("not-found");
      return changed;
    },
  };
}

/**
 * Papers of one kind. Their ids do not say which partition of the port's they are within, so each is a
 * partition of its own, which makes finding one a read of one document, and what it is within is indexed.
 */
export function cosmosPapers<K extends PaperKind>(
  documents: CosmosDocuments,
  {
    kind,
    partitionOf,
  }: { readonly kind: K; readonly partitionOf: (paper: CosmosKinds[K]) => string },
): Papers<CosmosKinds[K]> {
  return {
    find: (id) => documents.find(kind, { id, partition: id }),
    within: (within) => documents.where(kind, "c.within = @within", { within }),
    change: async (id, by) => {
      const place = { id, partition: id };
      const paper = await documents.change(kind, place, {
        by,
        placing: (changed) => ({ ...place, within: partitionOf(changed) }),
      });
      if (!paper) throw new Refusal("not-found");
      return paper;
    },
  };
}
