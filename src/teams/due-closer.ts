import { closeDueVote, dueVotes } from "../usecases/vote/close-due.ts";
import { tellOfClosing } from "./closed-votes.ts";
import { warns } from "./faults.ts";
import type { Services } from "./turn.ts";

/** Closes the votes whose time has come, and says what became of them. */
export interface DueCloser {
  /** One look at the clock; nothing that fails is thrown, the next look tries again. */
  tick(): Promise<void>;
  /** Looks no more, and waits for a look that is under way. */
  stop(): Promise<void>;
}

type Needs = Pick<Services, "world" | "messenger" | "refresher" | "log">;

/** Looks at the clock at once and from then on every interval; of several processes one closes each vote. */
export function dueCloserFor(
  services: Needs,
  { intervalMs }: { readonly intervalMs: number },
): DueCloser {
  let looking = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const tick = (): Promise<void> => {
    looking = looking.then(() => closeAllDue(services));
    return looking;
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
      await looking;
    },
  };
}

async function closeAllDue(services: Needs): Promise<void> {
  const failed = warns(services.log, "a vote whose time had come was not closed");
  try {
    for (const due of await dueVotes(services.world))
      await closeDueVote(services.world, due, due.ballot)
        .then((closed) => tellOfClosing(services, closed))
        .catch(failed);
  } catch (error) {
    failed(error);
  }
}
