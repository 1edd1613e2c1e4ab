import type { KnownDuty } from "../../domain/known-duties.ts";
import type { Texts } from "../../texts/texts.ts";
import type { DoneSeen, HearingSeen, KnownSeen } from "../../usecases/duty/show.ts";
import { paragraph, section, subtle } from "./card.ts";
import type { Element } from "./card.ts";

/** A hearing: what it is about, who asks, by when, where that stands, and whether it is answered. */
export function hearingLines(texts: Texts, one: HearingSeen): readonly Element[] {
  const { duty: words, format } = texts;
  return [
    { ...paragraph(one.title), spacing: "medium" },
    subtle(words.asks(one.asks)),
    subtle(words.due[one.state](format.day(one.due))),
    subtle(words.source(one.cited)),
    ...doneLines(texts, one.doneBy),
  ];
}

/** What the board sees to each year, with its source. */
export function yearlyLines(texts: Texts, one: KnownSeen, year: string): readonly Element[] {
  const words = texts.duty;
  const { id, when, source } = one.known;
  const open = when.kind === "yearly" && one.state !== "done";
  return [
    { ...paragraph(words.known[id]), spacing: "medium" },
    ...(when.kind === "meetings" ? [subtle(words.meetings(one.meetings, year))] : []),
    ...(open ? [subtle(words.yearlyOpen(year))] : []),
    ...doneLines(texts, one.doneBy),
    subtle(words.source(words.sourcePart(source.title, source.section))),
  ];
}

/** The steps of the agreement in their order; their one source, and what «expected» means, are said once. */
export function agreementElements(texts: Texts, steps: readonly KnownSeen[]): readonly Element[] {
  const words = texts.duty;
  const [first] = steps;
  if (!first) return [];
  const { title, section: item } = first.known.source;
  return [
    section(words.agreement),
    subtle(words.source(words.sourceItem(title, item))),
    subtle(words.expectedMeans),
    ...steps.flatMap(({ known, state }) => [
      { ...paragraph(words.known[known.id]), spacing: "medium" },
      subtle(
        [
          timeWords(texts, known.when),
          ...(known.sure === "expected" ? [words.expected] : []),
          ...(state === "history" ? [words.past] : []),
        ].join(" · "),
      ),
    ]),
  ];
}

function timeWords({ duty: words, format }: Texts, when: KnownDuty["when"]): string {
  if (when.kind === "day") return words.day(format.day(when.day));
  if (when.kind === "month") return words.month(format.month(when.month));
  if (when.kind === "before" || when.kind === "after") return words[when.kind][when.step];
  return "";
}

function doneLines({ duty: words, format }: Texts, done: DoneSeen | undefined): readonly Element[] {
  if (!done) return [];
  return [
    subtle(words.doneBy(done.name, format.instant(done.at))),
    ...(done.note === null ? [] : [subtle(words.note(done.note))]),
  ];
}
