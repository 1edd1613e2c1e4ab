export type Group<T> = readonly [T, ...T[]];

/** Things with the same key together, in the order they first appear. */
export function grouped<T>(things: readonly T[], key: (thing: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return [...groups.values()];
}
