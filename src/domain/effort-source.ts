import type { Day } from "./board.ts";
import type { DecidedItem } from "./decided-items.ts";
import type { ItemId, MeetingId } from "./meeting.ts";

/** Something the board decided that an effort can begin from. */
export interface Beginning {
  /** Names it on a form, and no longer fits once the decision is written anew. */
  readonly key: string;
  readonly kind: "amount" | "follow-up" | "item";
  readonly meeting: MeetingId;
  readonly item: ItemId;
  readonly date: Day;
  readonly number: string;
  /** What the effort is called where nothing else is said; an item's own title is none. */
  readonly name: string | undefined;
  readonly title: string;
  readonly oere: number | undefined;
}

/** What efforts can begin from, newest decisions first: each amount, each follow-up, and the item itself. */
export function beginningsIn(decided: readonly DecidedItem[]): readonly Beginning[] {
  return [...decided]
    .sort((a, b) => b.meeting.date.localeCompare(a.meeting.date))
    .flatMap(({ meeting, item, decision }): readonly Beginning[] => {
      const of = {
        ...{ meeting: meeting.id, item: item.id, date: meeting.date },
        ...{ number: item.number, title: item.title },
      };
      const key = (kind: string, n: number): string =>
        [meeting.id, item.id, decision?.version ?? 0, kind, n].join("|");
      const { amounts, followUps } = decision?.text ?? { amounts: [], followUps: [] };
      return [
        ...amounts.map(({ purpose, oere }, n) => ({
          ...{ ...of, key: key("amount", n), kind: "amount" as const, name: purpose, oere },
        })),
        ...followUps.map(({ what }, n) => ({
          ...{ ...of, key: key("follow-up", n), kind: "follow-up" as const },
          ...{ name: what, oere: undefined },
        })),
        { ...of, key: key("item", 0), kind: "item", name: undefined, oere: undefined },
      ];
    });
}
