import type { Block, Paper } from "../../domain/document-block.ts";
import type { HiddenItem, Minutes, MinutesItem } from "../../domain/minutes.ts";
import type { Texts } from "../texts.ts";
import { approvalBlocks } from "./approval-blocks.ts";
import { attendanceTable } from "./attendance-blocks.ts";
import { decisionBlocks } from "./decision-blocks.ts";
import { additionBlocks, proofLines, rollBlocks } from "./proof-blocks.ts";

/** The minutes as a paper: when and where, who was there, and each item with its decision. */
export function minutesPaper(texts: Texts, minutes: Minutes): Paper {
  return {
    title: texts.record.title(minutes.board.name),
    language: texts.language,
    blocks: [
      ...headBlocks(texts, minutes),
      ...attendanceTable(texts, minutes),
      ...minutes.items.flatMap((item) => itemBlocks(texts, item)),
      ...approvalBlocks(texts, minutes),
      ...additionBlocks(texts, minutes),
      ...rollBlocks(texts, minutes),
    ],
  };
}

/** What stands at the top of minutes and extracts: the meeting, and whether they are issued. */
export function headBlocks(texts: Texts, minutes: Minutes): readonly Block[] {
  const { board, meeting, issued, items } = minutes;
  const words = texts.record;
  const lines = [
    board.example ? texts.example : undefined,
    texts.meetingLine(meeting.date, meeting.start, meeting.end),
    meeting.place === null ? undefined : words.place(meeting.place),
    meeting.chair === null ? undefined : words.chair(meeting.chair),
    issued ? words.issued(texts.format.instant(issued.at), issued.by) : words.draft,
    ...proofLines(texts, minutes),
    items.some((item) => "hidden" in item) ? words.openOnly : undefined,
  ];
  return lines.flatMap((text): Block[] => (text === undefined ? [] : [{ type: "note", text }]));
}

function itemBlocks(texts: Texts, item: MinutesItem | HiddenItem): readonly Block[] {
  if ("hidden" in item)
    return [{ type: "heading", level: 2, text: texts.closedItemNumber(item.number) }];
  const words = texts.itemCard;
  return [
    { type: "heading", level: 2, text: `${item.number}. ${item.title}` },
    ...notes(texts, item),
    ...part(words.background, item.background),
    ...recommendations(texts, item),
    { type: "heading", level: 3, text: words.decision },
    ...decisionBlocks(texts, item),
    ...part(words.case, item.case),
    ...(item.attachments.length === 0
      ? []
      : ([
          { type: "heading", level: 3, text: words.attachments },
          { type: "list", numbered: false, entries: item.attachments },
        ] as const)),
  ];
}

function notes(texts: Texts, item: MinutesItem): readonly Block[] {
  const words = texts.itemCard;
  const said = [
    item.kind === null ? undefined : texts.kind[item.kind],
    item.closed ? texts.closedItem : undefined,
    item.presenters.length === 0
      ? undefined
      : `${words.presenters} ${texts.format.list(item.presenters)}`,
    item.caseNumber === null ? undefined : `${words.caseNumber} ${item.caseNumber}`,
  ].filter((text) => text !== undefined);
  return said.length === 0 ? [] : [{ type: "note", text: said.join(" · ") }];
}

/** The recommendations of an item, as a list where there are several. */
export function recommendations(
  texts: Texts,
  { recommendations: all, recommendedBy }: MinutesItem,
): readonly Block[] {
  if (all.length === 0) return [];
  const words = texts.itemCard;
  const by: Block[] =
    recommendedBy === null ? [] : [{ type: "note", text: words.recommendedBy(recommendedBy) }];
  return [
    { type: "heading", level: 3, text: words.recommendations },
    ...by,
    { type: "list", numbered: all.length > 1, entries: all },
  ];
}

function part(title: string, text: string | null): readonly Block[] {
  if (text === null) return [];
  return [
    { type: "heading", level: 3, text: title },
    { type: "paragraph", text },
  ];
}
