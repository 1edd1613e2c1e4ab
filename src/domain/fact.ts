import type { SourceRef, Sure } from "./registry.ts";

/** One thing that is known, or known not to be known, with the questions that it answers. */
export interface Fact {
  readonly id: string;
  /** `not-known`: looked for and not found; the text says so and names what is nearest. */
  readonly kind: "answer" | "not-known";
  readonly sure: Sure;
  /** Differently worded questions that it answers. */
  readonly asks: { readonly da: readonly string[]; readonly en: readonly string[] };
  /** The answer in our own words, its first sentence first. */
  readonly da: string;
  readonly en: string;
  readonly sources: readonly SourceRef[];
}

/** A fact that a question may be about, with how well it fits, from 0 to 1. */
export interface FactFound {
  readonly fact: Fact;
  readonly fit: number;
}
