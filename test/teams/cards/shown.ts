import assert from "node:assert/strict";
import { itemState } from "../../../src/domain/item-state.ts";
import { newestBallot } from "../../../src/domain/vote.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import type { OwnPosition } from "../../../src/teams/cards/personal-card.ts";
import type { ItemShown } from "../../../src/usecases/agenda/item.ts";
import type { AgendaShown } from "../../../src/usecases/agenda/show.ts";
import { NOW } from "../../support/board.ts";
import type { CardData } from "./sample-data.ts";

/** The agenda as its card is made from it; an update may have come. */
export function agendaOf({ board, meeting: was }: CardData, meeting = was): AgendaShown {
  return {
    board,
    meeting,
    items: meeting.items.map((item) => ({
      ...item,
      title: item.closed ? null : item.title,
      state: itemState(item, [], []),
    })),
  };
}

/** An item, with the vote on it. */
export function itemOf(data: CardData, n: number, ballots: readonly Ballot[] = []): ItemShown {
  const item = data.meeting.items[n];
  assert.ok(item);
  const state = itemState(item, ballots, []);
  return {
    board: data.board,
    meeting: data.meeting,
    item,
    state,
    ballot: newestBallot(item, ballots),
    decision: undefined,
    mayDecide: state !== "decided",
    mayAttach: true,
    mayOpenVote: state === "not-treated",
    mayCloseVote: state === "vote-open",
  };
}

/** A seat's own position in a vote. */
export function ownOf({ board, meeting }: CardData, ballot: Ballot, seat = 0): OwnPosition {
  const entry = ballot.roll[seat];
  const position = entry && ballot.standing[entry.seat];
  assert.ok(position);
  return { board, meeting, ballot, seat: entry, position };
}

export const closed = (ballot: Ballot): Ballot => ({ ...ballot, closedAt: NOW, closedBy: "p0" });
export const hidden = (ballot: Ballot): Ballot => ({ ...ballot, closedItem: true });
