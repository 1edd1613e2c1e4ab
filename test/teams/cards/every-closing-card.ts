import type { Ballot } from "../../../src/domain/vote.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { itemCard } from "../../../src/teams/cards/item-card.ts";
import { objectedCard } from "../../../src/teams/cards/objected-card.ts";
import { changeCard, personalCard } from "../../../src/teams/cards/personal-card.ts";
import { resultCard } from "../../../src/teams/cards/result-card.ts";
import { voteCard } from "../../../src/teams/cards/vote-card.ts";
import { writtenCard } from "../../../src/teams/cards/written-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { NOW } from "../../support/board.ts";
import { decisionShown, itemWith } from "./record-data.ts";
import { voteOn } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";
import { itemOf, ownOf } from "./shown.ts";

export const CLOSES_AT = "2027-03-10T11:00:00.000Z";

/** The cards of votes that close by themselves, and of written procedures. */
export function everyClosingCard(
  texts: Texts,
  data: CardData,
): Record<string, (page: number) => Card> {
  const { board, meeting, name } = data;
  const item = itemWith(data, 3);
  const timed: Ballot = { ...voteOn(data, item), closesAt: CLOSES_AT };
  const written: Ballot = { ...timed, procedure: "written" };
  const ended = { closedAt: CLOSES_AT, closedBy: null };
  const byTime: Ballot = { ...written, ...ended, closedBecause: "time" };
  const objected: Ballot = { ...written, ...ended, closedAt: NOW, closedBecause: "objection" };
  const shown = (ballot: Ballot) => ({ board, meeting, ballot });
  const chat = { id: "c", kind: "group" as const, name, reference: "{}" };
  const asked = {
    ...{ board, meeting, item, until: CLOSES_AT, round: 1, seats: 10 },
    chats: [chat, { id: "d", kind: "group" as const, reference: "{}" }],
  };
  return {
    "vote-card, closes by itself": () => voteCard(texts, shown(timed)),
    "vote-card, in writing": () => voteCard(texts, shown(written)),
    "vote-card, closed by time": () => voteCard(texts, shown(byTime)),
    "vote-card, objected to": () => voteCard(texts, shown(objected)),
    "vote-card, closed item in writing": () =>
      voteCard(texts, shown({ ...written, closedItem: true })),
    "personal-card, in writing": () => personalCard(texts, ownOf(data, written)),
    "personal-card, change in writing": () => changeCard(texts, ownOf(data, written)),
    "result-card, in writing": (page) => resultCard(texts, shown(byTime), undefined, page),
    "objected-card": () => objectedCard(texts, { ...shown(objected), treatedAt: meeting }),
    "objected-card, no meeting": () => objectedCard(texts, { ...shown(objected), treatedAt: null }),
    "objected-card, closed item": () =>
      objectedCard(texts, shown({ ...objected, closedItem: true })),
    "decision-card, in writing": () =>
      decisionCard(texts, decisionShown(data, item, { ballot: written })),
    "decision-card, objected to": () => {
      const about = decisionShown(data, item, { ballot: objected });
      const grounds = { ...about.grounds, ballot: undefined };
      return decisionCard(texts, { ...about, grounds });
    },
    "item-card, in writing": (page) => itemCard(texts, itemOf(data, 0, [written]), page),
    "item-card, objected to": (page) => itemCard(texts, itemOf(data, 0, [objected]), page),
    "written-card": () => writtenCard(texts, asked),
    "written-card, changed": () => writtenCard(texts, { ...asked, seats: 1 }, name),
  };
}
