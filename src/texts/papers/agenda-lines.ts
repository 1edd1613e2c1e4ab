import type { AgendaChange } from "../../domain/meeting.ts";
import type { Texts } from "../texts.ts";

/** One line per change of an agenda: items that came, changed or went, and when or where it is. */
export function changeLines(
  { paper: words, format }: Texts,
  changes: readonly AgendaChange[],
): string[] {
  return changes.map((change) =>
    change.kind === "meeting"
      ? words.meetingChanged(format.list(change.what.map((fact) => words.fact[fact])))
      : words.change(change.kind, change.number, change.title),
  );
}
