import type { AgendaPreview } from "../../usecases/agenda/preview.ts";
import { doubtLines, foundRows, itemLines } from "../../texts/papers/preview-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { asFit } from "./pages.ts";

type Draft = AgendaPreview & { readonly draft: string };

/** Room for the doubts, and for the titles of the items. */
const ROOM = 9_000;

/** What was understood of a document: the doubtful first, then what was found, then yes or no. */
export function previewCard(texts: Texts, preview: Draft): Card {
  const { reading, exists } = preview;
  const words = texts.preview;
  const minutes = reading.kind === "minutes";
  const title = words.title[minutes ? "minutes" : "agenda"];
  return card({
    texts,
    summary: title,
    body: [
      heading(title),
      ...doubts(texts, preview),
      section(words.found),
      facts(foundRows(texts, reading)),
      ...fitted(texts, itemLines(reading)),
      ...questions(texts, preview),
      minutes && !exists ? paragraph(words.hasDecisions) : undefined,
      exists ? paragraph(words.exists) : undefined,
    ],
    actions: yesOrNo(texts, preview),
  });
}

function doubts(texts: Texts, preview: Draft): readonly Element[] {
  const words = texts.preview;
  const lines = doubtLines(texts, preview);
  if (lines.length === 0) return [subtle(words.noDoubts)];
  return [section(words.doubts(lines.length)), ...fitted(texts, lines)];
}

/** As many of the lines as there is room for, and how many more there are. */
function fitted(texts: Texts, lines: readonly string[]): readonly Element[] {
  return asFit(lines.map(paragraph), ROOM, (left) => paragraph(texts.preview.more(left)));
}

function questions(texts: Texts, { reading, boards, certain }: Draft): readonly Element[] {
  const words = texts.preview;
  const [only, another] = boards;
  return [
    ...(another
      ? [
          choiceSet(
            "board",
            { label: words.boardLabel, placeholder: texts.board.label },
            boards.map(({ id, name }) => ({ title: name, value: id })),
          ),
        ]
      : only && !certain
        ? [paragraph(words.boardDiffers(reading.board, only.name))]
        : []),
    ...(reading.date === null ? [{ type: "Input.Date", id: "date", label: words.dateLabel }] : []),
  ];
}

function yesOrNo(texts: Texts, { reading, draft, boards, exists }: Draft): readonly CardAction[] {
  const words = texts.preview;
  const [only, another] = boards;
  const board = another ? undefined : only?.id;
  const yes = (title: string, as: "agenda" | "minutes"): CardAction =>
    action("agenda.create", title, { draft, as, board });
  const cancel = action("draft.cancel", words.cancel, { draft });
  if (exists) return [yes(words.update, reading.kind === "minutes" ? "minutes" : "agenda"), cancel];
  return reading.kind === "minutes"
    ? [yes(words.createMinutes, "minutes"), yes(words.createAgenda, "agenda"), cancel]
    : [yes(words.create, "agenda"), cancel];
}
