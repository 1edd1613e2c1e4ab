import type { Block } from "../../domain/document-block.ts";
import { doubtLines, foundRows, itemLines } from "../../texts/papers/preview-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import type { AgendaPreview } from "../../usecases/agenda/preview.ts";
import { heading, list, note } from "./blocks.ts";
import type { Field, Form, Page } from "./page.ts";

type Draft = AgendaPreview & { readonly draft: string };

/** What was understood of a document: the doubtful first, then what was found, then yes or no. */
export function previewParts(texts: Texts, preview: Draft): Pick<Page, "title" | "parts"> {
  const { reading, exists } = preview;
  const words = texts.preview;
  const minutes = reading.kind === "minutes";
  const doubts = doubtLines(texts, preview);
  const rows = foundRows(texts, reading).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, value]],
  );
  return {
    title: words.title[minutes ? "minutes" : "agenda"],
    parts: [
      ...(doubts.length === 0
        ? [note(words.noDoubts)]
        : [heading(words.doubts(doubts.length)), ...list(doubts)]),
      { type: "table", caption: words.found, head: [], rows },
      ...list(itemLines(reading)),
      ...(minutes && !exists ? [note(words.hasDecisions)] : []),
      ...(exists ? [note(words.exists)] : []),
      ...boardNote(texts, preview),
      yesOrNo(texts, preview),
    ],
  };
}

function boardNote(texts: Texts, { reading, boards, certain }: Draft): readonly Block[] {
  const [only, another] = boards;
  if (!only || another || certain) return [];
  return [note(texts.preview.boardDiffers(reading.board, only.name))];
}

function yesOrNo(texts: Texts, { reading, draft, boards, exists }: Draft): Form {
  const words = texts.preview;
  const [only, another] = boards;
  const minutes = reading.kind === "minutes";
  const board: Field = another
    ? {
        type: "select",
        name: "board",
        label: words.boardLabel,
        choices: boards.map(({ id, name }) => ({ value: id, title: name })),
      }
    : { type: "hidden", name: "board", value: only?.id ?? "" };
  const yes = exists
    ? [{ act: minutes ? "minutes" : "agenda", title: words.update }]
    : minutes
      ? [
          { act: "minutes", title: words.createMinutes },
          { act: "agenda", title: words.createAgenda },
        ]
      : [{ act: "agenda", title: words.create }];
  return {
    type: "form",
    fields: [
      { type: "hidden", name: "draft", value: draft },
      board,
      ...(reading.date === null
        ? [{ type: "date" as const, name: "date", label: words.dateLabel }]
        : []),
    ],
    buttons: [...yes, { act: "cancel", title: words.cancel }],
  };
}
