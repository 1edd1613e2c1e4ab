import { endingLines, rosterLines } from "../../texts/papers/roster-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import type { RosterImported, RosterRefused } from "../../usecases/roster/import.ts";
import { heading, list, note } from "./blocks.ts";
import type { Form, Page } from "./page.ts";

/** What became of a roster file, line by line; what would end somebody's role waits for a yes. */
export function rosterParts(
  texts: Texts,
  imported: RosterRefused | RosterImported,
  unused: readonly string[],
): Pick<Page, "title" | "parts"> {
  const words = texts.roster;
  const lines = list(rosterLines(texts, imported));
  if ("problems" in imported)
    return {
      title: words.refusedTitle,
      parts: [{ type: "paragraph", text: words.refused(imported.problems.length) }, ...lines],
    };
  const { boards, endings, draft } = imported;
  const waits = draft === undefined ? words.endingsDone : words.endingsWait;
  return {
    title: words.doneTitle(boards),
    parts: [
      ...lines,
      ...(unused.length > 0 ? [note(words.unused(unused))] : []),
      ...(endings.length > 0 ? [heading(waits)] : []),
      ...list(endingLines(texts, imported)),
      ...(draft === undefined ? [] : [saveForm(texts, draft)]),
    ],
  };
}

function saveForm(texts: Texts, draft: string): Form {
  return {
    type: "form",
    fields: [{ type: "hidden", name: "draft", value: draft }],
    buttons: [
      { act: "roster", title: texts.roster.save },
      { act: "cancel", title: texts.preview.cancel },
    ],
  };
}
