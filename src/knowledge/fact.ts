/** Where a fact is from, as a reader would look it up. */
export interface SourceRef {
  readonly title: string;
  readonly section: string;
}

/** One thing the bot knows, or knows that it does not know, with the questions that it answers. */
export interface Fact {
  readonly id: string;
  /** "answer": the sources say it. "not-known": looked for and not found; the text says so and names what is nearest. */
  readonly kind: "answer" | "not-known";
  /**
   * "seen" in the named source; "derived" by calculation from seen facts; "unverified" is said with its
   * reservation. Of what is not known: how sure the nearest thing is.
   */
  readonly sure: "seen" | "derived" | "disputed" | "unverified";
  /** Differently worded questions that this fact answers, as people type them. */
  readonly asks: { readonly da: readonly string[]; readonly en: readonly string[] };
  /** The answer as a colleague says it: the first sentence answers. */
  readonly da: string;
  readonly en: string;
  readonly sources: readonly SourceRef[];
}
