import type { Fact } from "./fact.ts";
import { BEGINNING } from "./facts-beginning.ts";
import { LAW } from "./facts-law.ts";
import { LEVELS } from "./facts-levels.ts";
import { MEMBERS } from "./facts-members.ts";
import { PURPOSE } from "./facts-purpose.ts";

/** All that the bot answers general questions from. */
export const FACTS: readonly Fact[] = [...BEGINNING, ...LAW, ...LEVELS, ...MEMBERS, ...PURPOSE];
