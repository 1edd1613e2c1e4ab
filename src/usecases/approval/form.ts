import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { OnDraft } from "./answer.ts";
import { seatsToAnswerFor } from "./show.ts";
import type { ApprovalNeeds } from "./show.ts";

/** minutes.objection: the form of an objection, to one who may make it. */
export async function showObjectionForm(
  world: ApprovalNeeds,
  here: Here,
  { meeting: pressed }: OnDraft,
): Promise<BoardMeeting> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  seatsToAnswerFor(board, meeting, { person: here.actor.person?.id, day: world.clock.today() });
  return { board, meeting };
}
