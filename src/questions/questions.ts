import type { Fact } from "../domain/fact.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Passage } from "../domain/passage.ts";
import { passagesOf } from "../domain/passages-of.ts";
import type { Registry } from "../domain/registry.ts";
import type { World } from "../usecases/ports.ts";
import type { Questions, QuotablePapers } from "../usecases/question-ports.ts";
import { declinedFor } from "./declined.ts";
import { factsFor, knowledgeOf } from "./knowledge.ts";
import type { Knowledge } from "./knowledge.ts";
import { namesIn } from "./names.ts";
import type { Names } from "./names.ts";
import { indexOf, passagesFor } from "./passages.ts";
import { understand } from "./understand.ts";

interface Read {
  readonly names: Names;
  readonly knowledge: Knowledge;
}

interface Indexed {
  readonly papers: QuotablePapers;
  readonly at: number;
}

/** How old a board's index may be, in milliseconds; the same as of other recent readings. */
const RECENT = 5_000;

/** Understands questions by the facts it is given; reads them and each registry once. */
export function questionsOf(
  facts: readonly Fact[],
  { decisions, clock }: Pick<World, "decisions" | "clock">,
): Questions {
  const read = new WeakMap<Registry, Read>();
  const reading = (registry: Registry): Read => {
    const known = read.get(registry);
    if (known) return known;
    const names = namesIn(registry);
    const fresh = { names, knowledge: knowledgeOf(facts, names) };
    read.set(registry, fresh);
    return fresh;
  };
  const indexed = new Map<string, Indexed>();

  return {
    understand: (registry, text) => understand(reading(registry).names, text),
    declined: declinedFor,
    facts: (registry, asked) => factsFor(reading(registry).knowledge, asked),
    papers: async (board, meetings) => {
      const now = clock.now().getTime();
      const known = indexed.get(board.id);
      if (known && now - known.at < RECENT) return known.papers;
      const papers = await papersOf(decisions, meetings, known?.papers);
      indexed.set(board.id, { papers, at: now });
      return papers;
    },
  };
}

async function papersOf(
  decisions: World["decisions"],
  meetings: readonly Meeting[],
  before: QuotablePapers | undefined,
): Promise<QuotablePapers> {
  const withAgenda = meetings.filter(({ items }) => items.length > 0);
  const passages = await Promise.all(
    withAgenda.map(async (meeting) => passagesOf(meeting, await decisions.within(meeting.id))),
  );
  const all = passages.flat();
  if (before && isSame(before.all, all)) return before;
  const index = indexOf(all);
  return { all, find: (subject) => passagesFor(index, subject) };
}

/** Whether nothing has changed since, so that nothing need be indexed anew. */
function isSame(before: readonly Passage[], now: readonly Passage[]): boolean {
  return (
    before.length === now.length &&
    now.every((one, n) => {
      const other = before[n];
      return (
        other?.id === one.id &&
        other.text === one.text &&
        other.title === one.title &&
        other.paper === one.paper
      );
    })
  );
}
