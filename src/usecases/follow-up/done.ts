import { decidedItems } from "../../domain/decided-items.ts";
import { decisionId } from "../../domain/decision.ts";
import { HEARING_LIMITS } from "../../domain/duty.ts";
import { followUpNamed, followUpsId, withFollowUpDone } from "../../domain/follow-ups.ts";
import type { DecidedFollowUp } from "../../domain/follow-ups.ts";
import { itemWithId } from "../../domain/meeting.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import { shownFollowUps } from "./show.ts";
import type { FollowUpNeeds, FollowUpsShown } from "./show.ts";

/** Which follow-up: of which decision's text, and the how many-th, from 0. */
export type FinishFollowUp = Pick<DecidedFollowUp, "meeting" | "item" | "version" | "n"> & {
  readonly note: string | undefined;
};

export interface FollowUpFinished extends FollowUpsShown {
  readonly what: string;
  /** False where it was done already. */
  readonly written: boolean;
}

/** follow-up.done: a secretary or chair says that a follow-up is done; the first time it is said stands. */
export async function finishFollowUp(
  world: FollowUpNeeds,
  here: Here,
  { meeting: pressed, item: id, version, n, note: typed }: FinishFollowUp,
): Promise<FollowUpFinished> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const by = officerHere(world, board, here);
  const item = itemWithId(meeting, id);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  const decided = decidedItems(meeting, await world.decisions.within(meeting.id));
  const on = decided.find((one) => one.item.id === id);
  if (!on) throw new Refusal("changed-meanwhile");
  const { what, owner } = followUpNamed(on, { version, n });
  const { kept } = await namesOfBoard(world, board);
  const limit = HEARING_LIMITS.note;
  const note =
    typed === undefined ? null : kept(recordedWords(typed, { limit, missing: "payload-unknown" }));
  const paper = followUpsId(decisionId(meeting.id, id));
  const at = world.clock.now().toISOString();
  let written = false;
  await world.followUps.change(paper, (before) => {
    const blank = { id: paper, board: board.id, meeting: meeting.id, item: id, done: [] };
    const after = withFollowUpDone(before, blank, { what, owner, note, by, at });
    written = after !== before;
    return after;
  });
  return { ...(await shownFollowUps(world, here, board)), what, written };
}
