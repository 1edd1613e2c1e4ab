import type { AgendaPreview } from "../../usecases/agenda/preview.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { fitting } from "./pages.ts";

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
      ...found(texts, preview),
      ...asFit(
        texts,
        reading.items.map((item) => paragraph(`${item.number ?? "–"}. ${item.title}`)),
      ),
      ...questions(texts, preview),
      minutes && !exists ? paragraph(words.hasDecisions) : undefined,
      exists ? paragraph(words.exists) : undefined,
    ],
    actions: yesOrNo(texts, preview),
  });
}

function doubts(texts: Texts, { reading }: Draft): readonly Element[] {
  const words = texts.preview;
  if (reading.doubts.length === 0) return [subtle(words.noDoubts)];
  return [
    section(words.doubts(reading.doubts.length)),
    ...asFit(
      texts,
      reading.doubts.map(({ at, what }) =>
        paragraph(`${words.at(at.page, at.paragraph)}: ${what}`),
      ),
    ),
  ];
}

function asFit(texts: Texts, lines: readonly Element[]): readonly Element[] {
  const { shown, left } = fitting(lines, ROOM);
  return left === 0 ? shown : [...shown, paragraph(texts.preview.more(left))];
}

function found(texts: Texts, { reading }: Draft): readonly (Element | undefined)[] {
  const words = texts.preview;
  const count = (numbers: readonly number[]): string =>
    String(numbers.reduce((sum, one) => sum + one, 0));
  return [
    section(words.found),
    facts([
      [words.board, reading.board ?? words.unknown],
      [
        words.date,
        reading.date === null
          ? words.unknown
          : texts.meetingLine(reading.date, reading.start, reading.end),
      ],
      [words.place, reading.place],
      [words.chair, reading.chair],
      [words.items, String(reading.items.length)],
      [words.recommendations, count(reading.items.map((item) => item.recommendations.length))],
      [words.attachments, count(reading.items.map((item) => item.attachments.length))],
      [
        words.decisions,
        reading.kind === "minutes"
          ? count(reading.items.map((item) => (item.decision === null ? 0 : 1)))
          : null,
      ],
    ]),
  ];
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
