/** One part of a paper that is read from top to bottom: on a card, in a file, on a page. */
export type Block =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  /** A line of less weight, such as a date or a note. */
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "list"; readonly numbered: boolean; readonly entries: readonly string[] }
  | {
      readonly type: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A whole paper, in the language it is written in. */
export interface Paper {
  readonly title: string;
  readonly language: "da" | "en";
  readonly blocks: readonly Block[];
}
