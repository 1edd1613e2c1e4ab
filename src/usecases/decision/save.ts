import { waitsForMeeting, whileOpen } from "../../domain/closing.ts";
import { withText } from "../../domain/decide.ts";
import type { Decision, DecisionText } from "../../domain/decision.ts";
import { checkText } from "../../domain/decision-text.ts";
import { unsealed, withItemTaken } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { ShowItem } from "../agenda/item.ts";
import { personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { blankDecision, decisionHere, shownDecision } from "./shown.ts";
import type { DecisionNeeds, DecisionShown } from "./shown.ts";

export type WriteDecision = ShowItem & {
  /** The version that the text was written over; 0 where there was none. */
  readonly version: number;
  readonly text: DecisionText;
};

/** decision.save: a chair or secretary writes the text; nobody has confirmed it yet. */
export async function saveDecision(
  world: DecisionNeeds,
  here: Here,
  input: WriteDecision,
): Promise<DecisionShown> {
  const shown = await decisionToWrite(world, here, input);
  const by = personHere(here);
  const decision = await changeDecision(world, shown, (before) =>
    written(before, shown, { ...input, by, at: world.clock.now().toISOString() }),
  );
  return shownDecision(world, { ...shown, decision });
}

/** The decision, where it may be written: no vote is open, and the minutes are not issued. */
export async function decisionToWrite(
  world: DecisionNeeds,
  here: Here,
  input: ShowItem,
): Promise<DecisionShown> {
  const shown = await decisionHere(world, here, input);
  const { ballot, item, meeting } = shown;
  unsealed(meeting);
  if (ballot && ballot.closedAt === undefined) throw new Refusal(whileOpen(ballot), item.number);
  const objected = ballot?.closedBecause === "objection" ? ballot.closedAt : undefined;
  if (objected !== undefined) {
    const days = { objected: world.clock.dayOf(new Date(objected)), today: world.clock.today() };
    if (waitsForMeeting(meeting, days)) throw new Refusal("objected-in-writing", item.number);
  }
  return shown;
}

/** The decision with the text written over the version that was seen. */
export function written(
  before: Decision | undefined,
  shown: DecisionShown,
  { version, text, by, at }: Pick<WriteDecision, "version" | "text"> & { by: string; at: string },
): Decision {
  const checked = checkText(text, shown.item.recommendations.length, shown.grounds);
  return withText(before, blankDecision(shown), { over: version, text: checked, by, at });
}

/** Changes a decision; from its first text on, no new agenda changes the item's matter. */
export async function changeDecision(
  world: Pick<DecisionNeeds, "meetings" | "decisions">,
  shown: DecisionShown,
  by: (before: Decision | undefined) => Decision,
): Promise<Decision> {
  const { meeting, item, decision } = shown;
  if (!item.taken) {
    by(decision); // a text that is refused leaves the item free
    await world.meetings.change(meeting.id, (now) => withItemTaken(now, item));
  }
  return world.decisions.change(blankDecision(shown).id, by);
}
