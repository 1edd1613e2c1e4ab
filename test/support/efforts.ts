import type { DecisionText } from "../../src/domain/decision.ts";
import { saveEffort } from "../../src/usecases/effort/save.ts";
import type { EffortTyped } from "../../src/usecases/effort/save.ts";
import { addStatus } from "../../src/usecases/effort/status.ts";
import type { StatusTyped } from "../../src/usecases/effort/status.ts";
import { BOARD, inBoardChat, meeting } from "./board.ts";
import type { Name } from "./board.ts";
import { decisionText } from "./decisions.ts";
import type { TestWorld } from "./world.ts";

/** A name in two scripts of our language, as a decision grants money to it. */
export const EFFORT = "Den gode overgang – fra indlæggelse til udskrivelse";

/** Two millions for the effort, and what follows. */
export const granting = (parts: Partial<DecisionText> = {}): DecisionText =>
  decisionText({
    amounts: [{ purpose: EFFORT, oere: 200_000_000 }],
    followUps: [
      { what: "Beskrive lægedækning på ydertidspunkter", owner: "Regionen", due: "2027-04-26" },
      { what: "Give en status", owner: null, due: null },
    ],
    ...parts,
  });

/** What a secretary types of an effort that stands in a document. */
export const typedEffort = (parts: Partial<EffortTyped> = {}): EffortTyped => ({
  ...{ name: EFFORT, cited: "Referat 18. januar 2023, punkt 3" },
  ...{ owner: "Erik Ødum", nextReport: "2027-04-26" },
  ...parts,
});

/** An effort begun by the secretary from a document. */
export const begun = (world: TestWorld, parts: Partial<EffortTyped> = {}, by: Name = "sanne") =>
  saveEffort(world, inBoardChat(by), { board: BOARD, typed: typedEffort(parts) });

/** What a secretary types of its status at the board's meeting. */
export const typedStatus = (parts: Partial<StatusTyped> = {}): StatusTyped => ({
  ...{ meeting: meeting.id, text: "Erik Ødum melder, at teamet er begyndt." },
  ...{ nextReport: "2027-11-16", state: "ongoing" },
  ...parts,
});

/** A status written over so many writings. */
export const reported = (
  world: TestWorld,
  { effort, over = 1 }: { readonly effort: string; readonly over?: number },
  parts: Partial<StatusTyped> = {},
) => addStatus(world, inBoardChat("sanne"), { effort, over, typed: typedStatus(parts) });
