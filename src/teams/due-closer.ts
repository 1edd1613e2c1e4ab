import { closeDueVote, dueVotes } from "../usecases/vote/close-due.ts";
import { tellOfClosing } from "./closed-votes.ts";
import { warns } from "./faults.ts";
import { repeated } from "./repeated.ts";
import type { Repeated } from "./repeated.ts";
import type { Services } from "./turn.ts";

type Needs = Pick<Services, "world" | "messenger" | "refresher" | "log">;

/** Closes the votes whose time has come, and says what became of them; of several processes one closes each. */
export function dueCloserFor(
  services: Needs,
  { intervalMs }: { readonly intervalMs: number },
): Repeated {
  return repeated(() => closeAllDue(services), intervalMs);
}

/** One look at the clock; what fails is tried again at the next. */
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
