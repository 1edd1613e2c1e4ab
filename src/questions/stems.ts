import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as english } from "@orama/stemmers/english";
import { fold } from "../domain/fold.ts";
import { remembered } from "./remembered.ts";

/*
 * Snowball's Danish stemmer knows æ, ø and å; ours are folded, so they are given back where the stem
 * needs none of them. The endings that it takes away have none.
 */

/** A folded word without its Danish ending. */
export const danishStem = remembered((folded: string): string => {
  const bare = folded.endsWith("s") && folded.length > 4 ? folded.slice(0, -1) : folded;
  return fold(danish(danish(bare)));
});

/** A folded word without its English ending. */
export const englishStem = remembered((folded: string): string => english(folded));
