import type { Block } from "../../domain/document-block.ts";
import type { Minutes } from "../../domain/minutes.ts";
import type { Texts } from "../texts.ts";

/** How the minutes were approved: who, when, and what was objected, with the answers. */
export function approvalBlocks(texts: Texts, { approval }: Minutes): readonly Block[] {
  if (!approval) return [];
  const words = texts.approval;
  const { draft, sentAt, until, approvals, objections } = approval;
  const time = (at: string): string => texts.format.instant(at);
  return [
    { type: "heading", level: 2, text: words.heading },
    { type: "note", text: words.sentLine(draft, time(sentAt), time(until)) },
    approvals.length === 0
      ? { type: "paragraph", text: words.nobody }
      : {
          type: "table",
          caption: words.heading,
          head: words.columns,
          rows: approvals.map(({ seat, person, at }) => [seat, person ?? "", time(at)]),
        },
    ...(objections.length === 0
      ? []
      : [{ type: "heading", level: 3, text: words.objections } as const]),
    ...objections.flatMap(({ seat, person, at, text, answer }): Block[] => [
      { type: "note", text: `${person ?? seat} (${seat}), ${time(at)}:` },
      { type: "paragraph", text },
      {
        type: "paragraph",
        text: answer ? words[answer.upheld ? "upheld" : "rejected"](answer.text) : words.unanswered,
      },
    ]),
  ];
}
