import assert from "node:assert/strict";
import { missingAttachments } from "../../../src/domain/attachment.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { agendaCard } from "../../../src/teams/cards/agenda-card.ts";
import { boardCard, boardChosenCard } from "../../../src/teams/cards/board-card.ts";
import { action } from "../../../src/teams/cards/card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { helpCard } from "../../../src/teams/cards/help-card.ts";
import { itemCard } from "../../../src/teams/cards/item-card.ts";
import { mineCard, minePrivatelyCard } from "../../../src/teams/cards/mine-card.ts";
import { noticeCard } from "../../../src/teams/cards/notice-card.ts";
import { changeCard, personalCard } from "../../../src/teams/cards/personal-card.ts";
import { confirmPostCard } from "../../../src/teams/cards/post-card.ts";
import { previewCard } from "../../../src/teams/cards/preview-card.ts";
import { ownResultCard, resultCard } from "../../../src/teams/cards/result-card.ts";
import { rosterCard } from "../../../src/teams/cards/roster-card.ts";
import { ownVoteCard, voteCard } from "../../../src/teams/cards/vote-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { buttonsOf } from "../../support/parse-card.ts";
import { everyApprovalCard } from "./every-approval-card.ts";
import { everyClosingCard } from "./every-closing-card.ts";
import { everyLookupCard } from "./every-lookup-card.ts";
import { everyEffortCard } from "./every-effort-card.ts";
import { everyFundsCard } from "./every-funds-card.ts";
import { everyQuestionCard } from "./every-question-card.ts";
import { everyMandateCard } from "./every-mandate-card.ts";
import { everyProofCard } from "./every-proof-card.ts";
import { everyRecordCard } from "./every-record-card.ts";
import { decisionOn, itemWith } from "./record-data.ts";
import { DATA, updatedMeeting, voteIn } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";
import { agendaOf, closed, hidden, itemOf, ownOf } from "./shown.ts";

const MANY_PAGES = 200;

/** Every card that the bot can show of a board, by its name; `page` where it has pages. */
export function everyCard(texts: Texts, data: CardData): Record<string, (page: number) => Card> {
  const { board, meeting, reading, name, roster, refused } = data;
  const one = voteIn(data, data === DATA.odd ? 1 : data === DATA.large ? 0 : 1);
  const several = voteIn(data, data === DATA.large ? 1 : 3);
  const most = voteIn(data, data === DATA.large ? 2 : 3);
  const shown = (ballot: Ballot) => ({ board, meeting, ballot });
  const help = {
    board,
    personal: true,
    several: true,
    officer: true,
    chair: true,
    secretary: true,
    stranger: false,
    local: true,
  };
  const preview = {
    foreign: [{ item: "1", title: name, host: "fremmed.example" }],
    reading,
    draft: "draft",
    boards: [board],
    certain: false,
    exists: false,
  };
  const mine = meeting.items.map((_, n) => {
    const ballot = meeting.items[n]?.recommendations.length ? voteIn(data, n) : one;
    return {
      ballot,
      position: n % 2 === 0 ? ballot.standing["seat-0"] : undefined,
      readable: n !== 3,
      own: n % 4 === 0,
    };
  });
  return {
    ...everyRecordCard(texts, data),
    ...everyClosingCard(texts, data),
    ...everyLookupCard(texts, data),
    ...everyMandateCard(texts, data),
    ...everyQuestionCard(texts, data),
    ...everyEffortCard(texts, data),
    ...everyFundsCard(texts, data),
    ...everyProofCard(texts, data),
    ...everyApprovalCard(texts, data),
    "agenda-card, updated": (page) => agendaCard(texts, agendaOf(data, updatedMeeting(data)), page),
    "agenda-card": (page) => agendaCard(texts, agendaOf(data), page),
    "agenda-card, followed": (page) => {
      const succeededBy = { board: "b2", name, from: "2027-04-01" };
      return agendaCard(texts, { ...agendaOf(data), board: { ...board, succeededBy } }, page);
    },
    "agenda-card, empty": () =>
      agendaCard(texts, { ...agendaOf(data), items: [], board: { ...board, example: true } }),
    "board-card": () =>
      boardCard(texts, {
        boards: Array.from({ length: 60 }, (_, n) => ({ id: `b${n}`, name })),
        personal: true,
      }),
    "board-card, to tie": () => boardCard(texts, { boards: [board], personal: false }),
    "board-card, chosen": () => boardChosenCard(texts, board),
    "help-card": () => helpCard(texts, help, true),
    "help-card of a stranger": () =>
      helpCard(texts, {
        ...help,
        board: undefined,
        personal: false,
        officer: false,
        chair: false,
        secretary: false,
        stranger: true,
      }),
    "item-card": (page) => itemCard(texts, itemOf(data, 0), page),
    "item-card, vote open": (page) => itemCard(texts, itemOf(data, 2, [voteIn(data, 2)]), page),
    "item-card, decided": (page) => itemCard(texts, itemOf(data, 4), page),
    "item-card, decided here": (page) =>
      itemCard(
        texts,
        { ...itemOf(data, 0), decision: decisionOn(data, itemWith(data, 8), { confirmed: 2 }) },
        page,
      ),
    "mine-card": (page) => mineCard(texts, { board, meeting, votes: mine }, page),
    "mine-card, empty": () => mineCard(texts, { board, meeting, votes: [] }),
    "mine-card, private": () => minePrivatelyCard(texts),
    "notice-card": () => noticeCard(texts, [name], [action("help.show", texts.help.help, {})]),
    "personal-card": () => personalCard(texts, ownOf(data, one)),
    "personal-card, note": () => personalCard(texts, ownOf(data, several, 1), name),
    "personal-card, closed": () => personalCard(texts, ownOf(data, closed(several))),
    "personal-card, change": () =>
      changeCard(texts, ownOf(data, several), { note: name, chosen: ["agree"] }),
    "personal-card, change of one": () => changeCard(texts, ownOf(data, one)),
    "post-card": () =>
      confirmPostCard(
        texts,
        { agenda: agendaOf(data), chats: [], missing: missingAttachments(meeting) },
        [
          { name, people: 12 },
          { name, people: undefined },
        ],
      ),
    "preview-card": () => previewCard(texts, preview),
    "preview-card, which board": () =>
      previewCard(texts, {
        ...preview,
        reading: { ...reading, kind: "agenda", date: null, board: null, doubts: [] },
        boards: [board, { id: "other", name }],
      }),
    "preview-card, exists": () => previewCard(texts, { ...preview, exists: true, certain: true }),
    "result-card": (page) => resultCard(texts, shown(closed(one)), undefined, page),
    "result-card, several": (page) => resultCard(texts, shown(closed(several)), undefined, page),
    "result-card, most": (page) => resultCard(texts, shown(closed(most)), name, page),
    "result-card, closed item": (page) =>
      resultCard(texts, shown(closed(hidden(several))), undefined, page),
    "result-card, one's own": (page) =>
      ownResultCard(texts, shown(closed(hidden(several))), undefined, page),
    "roster-card": () => rosterCard(texts, roster, ["kommentar", name]),
    "roster-card, refused": () => rosterCard(texts, refused, []),
    "vote-card": () => voteCard(texts, shown(one)),
    "vote-card, several": () => voteCard(texts, shown(several), { note: name }),
    "vote-card, most": () => voteCard(texts, shown(most)),
    "vote-card, closed": () => voteCard(texts, shown(closed(most)), { note: name }),
    "vote-card, closed item": () => voteCard(texts, shown(hidden(one))),
    "vote-card, one's own": () =>
      ownVoteCard(texts, shown(hidden(several)), { note: name, chosen: ["agree", undefined] }),
  };
}

/** All pages of a card, by pressing «Vis mere» until there is no more. */
export function pagesOf(texts: Texts, make: (page: number) => Card): readonly Card[] {
  const cards = [make(1)];
  for (let n = 1; n < MANY_PAGES; n++) {
    const more = buttonsOf(cards[n - 1] ?? make(1)).find(
      ({ title }) => title === texts.itemCard.more,
    );
    if (!more) return cards;
    assert.equal((more["data"] as { page: number }).page, n + 1);
    cards.push(make(n + 1));
  }
  throw new Error("the card has no last page");
}
