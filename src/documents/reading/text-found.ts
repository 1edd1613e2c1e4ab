/** A document's text as the agenda's reader wants it: a blank line between paragraphs, \f between pages. */
export interface TextFound {
  readonly text: string;
  /** What is linked in it: the words of each link, and where it leads (https only). */
  readonly links: readonly { readonly words: string; readonly href: string }[];
  /** Pictures seen; a document of pictures without text was scanned. */
  readonly pictures: number;
}
