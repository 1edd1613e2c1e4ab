import type { JournalEntry } from "../../domain/journal-entry.ts";
import type { Texts } from "../texts.ts";

/** The journal list as rows, its columns first; nobody's name is in it, nor a closed item's title. */
export function journalRows(
  texts: Texts,
  {
    entries,
    journalNumber,
  }: { readonly entries: readonly JournalEntry[]; readonly journalNumber: string | undefined },
): readonly (readonly string[])[] {
  const words = texts.journal;
  return [
    words.columns,
    ...entries.map(({ at, direction, kind, item, detail, role, state, caseNumber, digest }) => [
      at === null ? "" : texts.format.dayOf(at),
      at === null ? "" : texts.format.timeOf(at),
      words.direction[direction],
      words.kind[kind](detail ?? ""),
      item?.number ?? "",
      item === null ? "" : (item.title ?? texts.closedItem),
      item === null ? "" : item.title === null ? words.closed : words.open,
      words.role[role],
      words.state[state],
      caseNumber ?? "",
      journalNumber ?? "",
      digest ?? "",
    ]),
  ];
}
