import { amountsTaken } from "../../domain/grants.ts";
import type { AmountTaken } from "../../domain/grants.ts";
import type { DecisionShown } from "../decision/shown.ts";
import { settleFunds } from "./settle.ts";
import type { LedgerNeeds } from "./settle.ts";

/** What became of the amounts of a decision: posted, or why not. The decision stands either way. */
export async function fundsOfDecision(
  world: LedgerNeeds,
  { board, decision }: Pick<DecisionShown, "board" | "decision">,
): Promise<readonly AmountTaken[]> {
  const texts = decision ? [decision, ...decision.history] : [];
  if (!decision || texts.every(({ text }) => text.amounts.length === 0)) return [];
  const { ledger, decided } = await settleFunds(world, board);
  return amountsTaken(ledger, decided).filter((one) => one.decision.id === decision.id);
}
