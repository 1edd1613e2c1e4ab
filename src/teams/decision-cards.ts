import type { AmountTaken } from "../domain/grants.ts";
import type { DecisionShown } from "../usecases/decision/shown.ts";
import { fundsOfDecision } from "../usecases/funds/of-decision.ts";
import { LANGUAGES } from "../texts/texts.ts";
import { decisionCard } from "./cards/decision-card.ts";
import { warns } from "./faults.ts";
import type { Services } from "./turn.ts";

/** What became of its amounts. Money never stands in a decision's way: what fails now is made good by the next look. */
export async function decisionFunds(
  { world, log }: Services,
  shown: DecisionShown,
): Promise<readonly AmountTaken[]> {
  const found = await fundsOfDecision(world, shown).catch(warns(log, "funds were not posted"));
  return found === false ? [] : found;
}

/** Every shared card of the decision, as it is now. */
export async function updateDecisionCards(
  { world, messenger, log }: Services,
  { board, decision, ...rest }: DecisionShown,
  funds: readonly AmountTaken[],
): Promise<void> {
  for (const { chat: id, message } of decision?.cards ?? []) {
    const chat = await world.chats.find(id);
    const card = decisionCard(LANGUAGES[board.language], { board, decision, ...rest }, { funds });
    if (chat)
      await messenger
        .update(chat, message, card)
        .catch(warns(log, "a decision card was not updated"));
  }
}
