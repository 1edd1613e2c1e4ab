import type { PassFor } from "../../domain/pass.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Here } from "../../usecases/board/here.ts";
import type { World } from "../../usecases/ports.ts";
import type { FormBody } from "./form-body.ts";
import type { Page } from "./page.ts";

/** One look at, or one sending from, the page of a link. */
export interface Visit<K extends PassFor["kind"] = PassFor["kind"]> {
  readonly world: World;
  readonly here: Here;
  readonly of: Extract<PassFor, { readonly kind: K }>;
  readonly texts: Texts;
  /** What was sent; absent where the page is only looked at. */
  readonly sent?: FormBody;
  /** Told of a meeting whose agenda has changed, so that its posted cards follow. */
  readonly agendaChanged: (meeting: string) => void;
}

export interface FileAnswer {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array;
}

export type Answer =
  | { readonly page: Page }
  | {
      readonly file: FileAnswer;
      /** Done once the whole file has been sent. */
      readonly sent?: () => Promise<void>;
    };
