import type { Asked, Term } from "../domain/asked.ts";
import type { Board, Day } from "../domain/board.ts";
import type { FactFound } from "../domain/fact.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Passage, PassageFound } from "../domain/passage.ts";
import type { Registry } from "../domain/registry.ts";
import type { Declined } from "../domain/said.ts";

/** A board's own papers, ready to be quoted: never anything of a closed item. */
export interface QuotablePapers {
  readonly all: readonly Passage[];
  find(subject: readonly Term[]): readonly PassageFound[];
}

/** Understands questions; nothing here answers one. */
export interface Questions {
  understand(registry: Registry, text: string): Asked;
  /** Why a question is not the bot's to answer, if it is not. */
  declined(text: string): Declined | undefined;
  /** The facts that fit a question, best first. */
  facts(registry: Registry, asked: Asked): readonly FactFound[];
  /** May be a few seconds old. */
  papers(board: Board, meetings: readonly Meeting[]): Promise<QuotablePapers>;
}

/** The registries that an administrator has put in, and the one that the bot comes with; as they were at most five seconds ago. */
export interface Registries {
  /** The one in force on a day; the same object as long as nothing has changed. */
  on(day: Day): Promise<Registry>;
}
