import { withCard } from "../../domain/decide.ts";
import type { PostedCard } from "../../domain/meeting.ts";
import type { ShowItem } from "../agenda/item.ts";
import { rememberMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import { blankDecision, decisionHere } from "./shown.ts";
import type { DecisionNeeds, DecisionShown } from "./shown.ts";

/** decision.show, decision.form: the decision on an item, drafted, half confirmed or taken. */
export async function showDecision(
  world: DecisionNeeds,
  here: Here,
  input: ShowItem,
): Promise<DecisionShown> {
  const shown = await decisionHere(world, here, input);
  await rememberMeeting(world, here, shown.meeting.id);
  return shown;
}

/** Remembers a shared card that shows the decision, so that it follows what is written and confirmed. */
export async function noteDecisionCard(
  world: Pick<DecisionNeeds, "decisions" | "clock">,
  shown: DecisionShown,
  card: PostedCard,
): Promise<void> {
  const blank = blankDecision(shown);
  const at = world.clock.now().toISOString();
  await world.decisions.change(blank.id, (before) => withCard(before, blank, { card, at }));
}
