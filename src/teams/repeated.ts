/** Work that is done at once and from then on every interval. */
export interface Repeated {
  /** Does it now; what was under way is waited for first. */
  tick(): Promise<void>;
  /** Does it no more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Does work over and over; the work itself sees to it that nothing is thrown. */
export function repeated(work: () => Promise<void>, intervalMs: number): Repeated {
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const tick = (): Promise<void> => {
    working = working.then(work);
    return working;
  };
  const go = async (): Promise<void> => {
    await tick();
    if (!stopped) timer = setTimeout(() => void go(), intervalMs);
  };
  void go();
  return {
    tick,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
