const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs works of the same name one after the other, so that a double tap finds what the first press sent
 * and sends nothing twice. In this process only; several instances need the outbox.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = waiting.get(name) ?? Promise.resolve();
  const own = before.then(work, work);
  waiting.set(name, own);
  try {
    return await own;
  } finally {
    if (waiting.get(name) === own) waiting.delete(name);
  }
}
