import type { Block, Paper } from "../../domain/document-block.ts";
import type { Authority, Extract } from "../../domain/extract.ts";
import type { HiddenItem, MinutesItem } from "../../domain/minutes.ts";
import type { Texts } from "../texts.ts";
import { decisionBlocks } from "./decision-blocks.ts";
import { headBlocks, recommendations } from "./minutes-paper.ts";

/** The decisions of a meeting for one authority to carry home; what it is to do itself comes first. */
export function extractPaper(texts: Texts, extract: Extract): Paper {
  const { minutes, authority, own } = extract;
  const words = texts.record;
  const entries = own.map(({ number, followUp: { what, owner, due } }) =>
    words.ownEntry(
      number,
      texts.decision.followUp(what, owner, due === null ? null : texts.format.day(due)),
    ),
  );
  return {
    title: words.extractTitle(minutes.board.name, authorityName(texts, authority)),
    language: texts.language,
    blocks: [
      ...headBlocks(texts, minutes),
      ...(entries.length === 0
        ? []
        : ([
            { type: "heading", level: 2, text: words.own },
            { type: "list", numbered: false, entries },
          ] as const)),
      ...minutes.items.flatMap((item) => itemBlocks(texts, item)),
    ],
  };
}

/** An authority as it is named: a municipality by its own name, the others by their party. */
export function authorityName(texts: Texts, { name, party }: Authority): string {
  if (party === "municipality") return name;
  return name === "" ? texts.party[party] : `${texts.party[party]} ${name}`;
}

function itemBlocks(texts: Texts, item: MinutesItem | HiddenItem): readonly Block[] {
  if ("hidden" in item)
    return [{ type: "heading", level: 2, text: texts.closedItemNumber(item.number) }];
  return [
    { type: "heading", level: 2, text: `${item.number}. ${item.title}` },
    ...(item.closed ? [{ type: "note", text: texts.closedItem } as const] : []),
    ...recommendations(texts, item),
    { type: "heading", level: 3, text: texts.itemCard.decision },
    ...decisionBlocks(texts, item),
  ];
}
