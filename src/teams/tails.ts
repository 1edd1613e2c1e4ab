/** What may stand for a hole in a phrase, and under which name its payload has it. */
const HOLES = [
  { hole: "#date", name: "date", pattern: /^\d{1,4}[-/.]\d{1,2}[-/. ]\d{1,4}$/ },
  { hole: "#", name: "number", pattern: /^\d{1,4}[a-z]?$/ },
] as const;

/** The payload of words that follow a phrase; undefined where they are not that phrase. */
export function tailIn(words: string, phrase: string): Record<string, string> | undefined {
  const tail = HOLES.find(({ hole }) => phrase.endsWith(` ${hole}`));
  if (!tail) return words === phrase ? {} : undefined;
  const start = phrase.slice(0, -tail.hole.length);
  const said = words.startsWith(start) ? words.slice(start.length) : "";
  return tail.pattern.test(said) ? { [tail.name]: said } : undefined;
}
