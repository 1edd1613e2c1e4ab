import type { Fact } from "./fact.ts";
import { BEGINNING } from "./facts-beginning.ts";
import { FUNDS } from "./facts-funds.ts";
import { LAW } from "./facts-law.ts";
import { LEVELS } from "./facts-levels.ts";
import { MEMBERS } from "./facts-members.ts";
import { MONEY } from "./facts-money.ts";
import { PATIENTS } from "./facts-patients.ts";
import { PURPOSE } from "./facts-purpose.ts";
import { SSU_MORE } from "./facts-ssu-more.ts";
import { SSU } from "./facts-ssu.ts";
import { STRUCTURE } from "./facts-structure.ts";
import { TASKS } from "./facts-tasks.ts";

/** All that the bot answers general questions from. */
export const FACTS: readonly Fact[] = [
  ...BEGINNING,
  ...FUNDS,
  ...LAW,
  ...LEVELS,
  ...MEMBERS,
  ...MONEY,
  ...PATIENTS,
  ...PURPOSE,
  ...SSU_MORE,
  ...SSU,
  ...STRUCTURE,
  ...TASKS,
];
