import type { Block } from "../../domain/document-block.ts";
import type { Texts } from "../../texts/texts.ts";

export type Field =
  | { readonly type: "hidden"; readonly name: string; readonly value: string }
  | {
      readonly type: "file";
      readonly name: string;
      readonly label: string;
      /** Endings such as `.pdf`, with commas between. */
      readonly accept: string;
    }
  | { readonly type: "date"; readonly name: string; readonly label: string }
  | {
      readonly type: "select";
      readonly name: string;
      readonly label: string;
      readonly choices: readonly { readonly value: string; readonly title: string }[];
    };

/** What is sent back to the page's own address. */
export interface Form {
  readonly type: "form";
  readonly note?: string;
  readonly fields: readonly Field[];
  /** The first is the one that Enter presses. */
  readonly buttons: readonly { readonly act: string; readonly title: string }[];
}

/** A link to another page of ours. */
export interface Way {
  readonly type: "way";
  readonly title: string;
  readonly url: string;
}

/** A page without scripts: what it says, and what can be sent from it. */
export interface Page {
  readonly texts: Texts;
  readonly title: string;
  /** Why what was tried is refused; said first. */
  readonly problem?: string | undefined;
  readonly parts: readonly (Block | Form | Way)[];
}
