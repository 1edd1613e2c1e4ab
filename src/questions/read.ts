import { isUnknownName } from "../domain/asked.ts";
import type { Asked, Term } from "../domain/asked.ts";

/** A question that a fact answers, or its text, as its words and what they mean. */
export interface Read {
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
}

/** Some terms, to be compared. */
export function readOf(terms: readonly Term[]): Read {
  return {
    terms,
    stems: new Set(terms.map(({ stem }) => stem)),
    meanings: new Set(terms.flatMap(({ means }) => means)),
  };
}

/** Whether a question names somebody or something that the fact does not. */
export function lacksName({ terms }: Asked, text: Read, asks: readonly Read[]): boolean {
  return terms
    .filter(isUnknownName)
    .some(
      ({ means: [first = ""], stem }) =>
        ![text, ...asks].some(({ meanings, stems }) => stems.has(stem) || meanings.has(first)),
    );
}

/** Whether a question is of a year that the fact says nothing of. */
export function lacksYear({ years }: Asked, text: Read, asks: readonly Read[]): boolean {
  return years.some(
    (year) => ![text, ...asks].some(({ meanings }) => meanings.has(`year:${year}`)),
  );
}
