import type { Day } from "../../domain/board.ts";
import { EFFORT_LIMITS, withWriting, standing } from "../../domain/effort.ts";
import type { EffortId, EffortState } from "../../domain/effort.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import { effortHere, shownEffort } from "./show.ts";
import type { EffortNeeds, EffortShown } from "./show.ts";
import type { EffortSaved } from "./save.ts";

export interface StatusForm extends EffortShown {
  /** The board's meetings, newest first. */
  readonly meetings: readonly Meeting[];
  /** Today's, else the last that was held. */
  readonly suggested: MeetingId | undefined;
}

export interface StatusTyped {
  readonly meeting: MeetingId | undefined;
  readonly text: string | undefined;
  readonly nextReport: Day | null;
  readonly state: EffortState;
}

export interface AddStatus {
  readonly effort: EffortId;
  /** How many writings there were when the form was shown. */
  readonly over: number;
  readonly typed: StatusTyped;
}

/** The form of an effort's status at a meeting. */
export async function showStatusForm(
  world: EffortNeeds,
  here: Here,
  asked: { readonly effort: EffortId },
): Promise<StatusForm> {
  const shown = await effortHere(world, here, asked);
  officerHere(world, shown.board, here);
  const today = world.clock.today();
  const meetings = [...(await world.meetings.ofBoard(shown.board.id))].sort((a, b) =>
    b.id.localeCompare(a.id),
  );
  const suggested = meetings.find(({ date }) => date <= today) ?? meetings.at(-1);
  return { ...shown, meetings, suggested: suggested?.id };
}

/** effort.status: how an effort stood at a meeting, when it is reported next, and whether it has ended. */
export async function addStatus(
  world: EffortNeeds,
  here: Here,
  { effort: id, over, typed }: AddStatus,
): Promise<EffortSaved> {
  const { board, meetings } = await showStatusForm(world, here, { effort: id });
  const by = officerHere(world, board, here);
  const limit = EFFORT_LIMITS.status;
  const words = recordedWords(typed.text, { limit, missing: "status-missing" });
  const meeting = meetings.find((one) => one.id === typed.meeting);
  if (!meeting) throw new Refusal("choose-first");
  const { kept } = await namesOfBoard(world, board);
  let written = false;
  const effort = await world.efforts.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    const { owner } = before.entries[over - 1] ?? standing(before);
    const after = withWriting(before, over, {
      ...{ by, at: world.clock.now().toISOString(), owner },
      ...{ nextReport: typed.nextReport, state: typed.state },
      status: { meeting: meeting.id, date: meeting.date, text: kept(words) },
    });
    written = after !== before;
    return after;
  });
  return { ...(await shownEffort(world, here, { board, effort })), written };
}
