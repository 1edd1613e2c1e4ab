import type { Block } from "../../domain/document-block.ts";
import type { MinutesItem, MinutesPosition, MinutesTally } from "../../domain/minutes.ts";
import { CHOICES } from "../../domain/vote.ts";
import type { Tally } from "../../domain/tally.ts";
import type { Texts } from "../texts.ts";
import { statementBlocks } from "./statement-blocks.ts";
import { decisionSentences } from "./outcome-sentences.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", text });

/** What was decided on an item, who took no part, what follows, and the positions as the rules say. */
export function decisionBlocks(texts: Texts, item: MinutesItem): readonly Block[] {
  return [
    ...writtenSentences(texts, item).map(paragraph),
    ...standInSentences(texts, item).map(paragraph),
    ...recusalSentences(texts, item).map(paragraph),
    ...decidedBlocks(texts, item),
    ...item.tallies.flatMap((tally, n) => tallyBlocks(texts, item, { tally, n })),
    ...statementBlocks(texts, item),
  ];
}

/** That the item was answered in writing, from when until when. */
function writtenSentences(texts: Texts, { written }: MinutesItem): readonly string[] {
  if (!written) return [];
  const words = texts.closing.written;
  const said = written.objected ? words.objectedInMinutes : words.decidedInMinutes;
  return [said(texts.format.instant(written.openedAt), texts.format.instant(written.closedAt))];
}

/** Who was away at this item alone, and who sat for the seat. */
function standInSentences({ mandate: words }: Texts, { standIns = [] }: MinutesItem): string[] {
  return standIns.map(({ seat, holder, person }) =>
    person === null ? words.awayAtItem(holder ?? seat) : words.satFor(person, holder ?? seat, seat),
  );
}

/** Who took no part, and whose recusal the chairs did not uphold. */
export function recusalSentences(texts: Texts, item: MinutesItem): readonly string[] {
  const words = texts.decision;
  const { recused, recusalsRejected } = item;
  return [
    ...(recused.length > 0 ? [words.recused(texts.format.list(recused))] : []),
    ...(recusalsRejected.length > 0
      ? [words.recusalRejected(texts.format.list(recusalsRejected))]
      : []),
  ];
}

function decidedBlocks(texts: Texts, { decision, recommendations }: MinutesItem): readonly Block[] {
  if (decision.kind === "undecided") return [paragraph(texts.record.undecided)];
  if (decision.kind === "imported") return [paragraph(decision.words)];
  const { reason, followUps, amounts } = decision;
  const words = texts.decision;
  return [
    ...decisionSentences(texts, decision, recommendations.length).map(paragraph),
    ...(reason === null ? [] : [paragraph(words.reason(reason))]),
    ...(followUps.length === 0
      ? []
      : [
          {
            type: "table" as const,
            caption: words.followUps,
            head: texts.record.followUpColumns,
            rows: followUps.map(({ what, owner, due }) => [
              what,
              owner ?? "",
              due === null ? "" : texts.format.day(due),
            ]),
          },
        ]),
    ...(amounts.length === 0
      ? []
      : [
          {
            type: "table" as const,
            caption: words.amounts,
            head: texts.record.amountColumns,
            rows: amounts.map(({ purpose, oere }) => [purpose, texts.format.money(oere)]),
          },
        ]),
    { type: "note", text: texts.record.confirmed(texts.format.list(decision.confirmedBy)) },
  ];
}

function tallyBlocks(
  texts: Texts,
  { positions, tallies }: MinutesItem,
  { tally, n }: { readonly tally: MinutesTally; readonly n: number },
): readonly Block[] {
  const words = texts.record;
  const title = tallies.length > 1 ? texts.vote.recommendation(n + 1, tallies.length) : undefined;
  const caption = title === undefined ? words.positions : `${words.positions}: ${title}`;
  const own = positions.filter(({ recommendation }) => recommendation === n);
  if (own.some(({ seat }) => seat !== null))
    return [
      {
        type: "table",
        caption,
        head: words.positionsColumns,
        rows: own.map(({ seat, person, choice, remark }) => [
          seat ?? "",
          person ?? "",
          choice === null ? texts.result.missing : texts.choice[choice],
          remark ?? "",
        ]),
      },
    ];
  if (tally.parties.length === 0) return [];
  return [
    {
      type: "table",
      caption,
      head: words.partyColumns,
      rows: [
        ...tally.parties.map((one) => [texts.party[one.party], counts(texts, one.tally)]),
        [words.allParties, counts(texts, tally.all)],
      ],
    },
    ...remarkBlocks(texts, own),
  ];
}

function remarkBlocks(texts: Texts, positions: readonly MinutesPosition[]): readonly Block[] {
  const entries = positions.flatMap(({ party, remark }) =>
    remark === null ? [] : [texts.record.remark(texts.party[party], remark)],
  );
  return entries.length === 0
    ? []
    : [
        { type: "heading", level: 3, text: texts.record.remarks },
        { type: "list", numbered: false, entries },
      ];
}

/** How many seats gave which answer, in words. */
export function counts(texts: Texts, tally: Tally): string {
  const given = CHOICES.flatMap((choice) =>
    tally[choice] > 0 ? [texts.result.count(tally[choice], texts.choice[choice])] : [],
  );
  const missing =
    tally.missing > 0 ? [texts.result.count(tally.missing, texts.result.missing)] : [];
  return texts.format.list([...given, ...missing]);
}
