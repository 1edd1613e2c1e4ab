/** A function of one word that remembers what it gave: the same few thousand words come again and again. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > 30_000) known.clear();
    const fresh = of(word);
    known.set(word, fresh);
    return fresh;
  };
}
