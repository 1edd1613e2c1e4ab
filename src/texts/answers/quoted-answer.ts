import type { Answer } from "../../domain/answer.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Said } from "../../domain/said.ts";
import type { Texts } from "../texts.ts";

/** A board's own papers quoted word for word, each with its item and what part of it is quoted. */
export function quotedAnswer(
  texts: Texts,
  { board, passages, odd }: Extract<Said, { about: "quoted" }>,
): Answer {
  const words = texts.question;
  const groups = groupsOf(passages);
  const quoted = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const day = texts.format.date(first.date);
    return [
      `${words.quoted(first.item, first.title, day)} ${words.part[first.part]}:`,
      ...group.map(({ text }) => words.quotation(text)),
    ];
  });
  const lines = [...quoted, ...odd.map(({ named, listed }) => words.oddAttachment(named, listed))];
  return {
    kind: "answer",
    lines,
    sources: [...groups.values()].flatMap(([first]) => {
      if (!first) return [];
      const day = texts.format.date(first.date);
      const title =
        first.paper === "minutes"
          ? words.minutesSource(board.name, day)
          : words.agendaSource(board.name, day);
      return [{ title, section: words.itemSection(first.item) }];
    }),
    sure: "own",
    suggestions: [],
    grounds: [],
  };
}

function keyOf({ meeting, item, part }: Passage): string {
  return `${meeting} ${item} ${part}`;
}

function groupsOf(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const one of passages) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
