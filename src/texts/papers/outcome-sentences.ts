import type { Outcome } from "../../domain/decision.ts";
import type { Texts } from "../texts.ts";

/** Outcomes that are said of the item, also where it has recommendations. */
const OF_THE_ITEM: ReadonlySet<Outcome> = new Set([
  "discussed",
  "postponed",
  "noted-for-information",
]);

/** The outcome as the trade says it: one sentence for all recommendations, or one for each. */
export function outcomeSentences(
  { decision: words }: Texts,
  outcomes: readonly Outcome[],
  recommendations: number,
): readonly string[] {
  const [only, another] = outcomes;
  if (only === undefined) return [];
  if (another !== undefined)
    return outcomes.map((outcome, n) =>
      words.sentence(words.subject.nth(n + 1), words.became[outcome]),
    );
  const subject =
    recommendations === 0 || OF_THE_ITEM.has(only)
      ? words.subject.item
      : recommendations === 1
        ? words.subject.one
        : words.subject.several;
  return [words.sentence(subject, words.became[only])];
}

/** The outcome and the chairs' own text; a text that begins with the outcome's own words says it once. */
export function decisionSentences(
  texts: Texts,
  { outcomes, text }: { readonly outcomes: readonly Outcome[]; readonly text: string },
  recommendations: number,
): readonly string[] {
  const said = outcomeSentences(texts, outcomes, recommendations);
  if (text === "") return said;
  const whole = folded(said.join(" ").replace(/\.$/, ""));
  const own = folded(text);
  const isSaid = own.startsWith(whole) && !/^\p{L}/u.test(own.slice(whole.length));
  return isSaid ? [text] : [...said, text];
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("da").replaceAll(/\s+/g, " ").trim();
}
