import type { Logger } from "pino";
import type { Here } from "../usecases/board/here.ts";
import type { World } from "../usecases/ports.ts";
import type { Texts } from "../texts/texts.ts";
import type { Background } from "./background.ts";
import type { Card } from "./cards/card.ts";
import type { Messenger } from "./messenger.ts";
import type { Refresher } from "./refresher.ts";

/** What routes work with: the world of the use cases, and the ways to reach people in Teams. */
export interface Services {
  readonly world: World;
  readonly messenger: Messenger;
  readonly refresher: Refresher;
  readonly background: Background;
  readonly local: boolean;
  /** The texts for a reader's locale. */
  readonly textsFor: (locale: string | undefined) => Texts;
  readonly admins: readonly string[];
  readonly log: Logger;
}

/** One press or one written word. */
export interface Turn {
  readonly here: Here;
  readonly texts: Texts;
  readonly payload: unknown;
  /** True for a button, whose answer only the presser sees. */
  readonly pressed: boolean;
}

/** What a turn leads to. */
export interface Outcome {
  /** For the one who acts: the answer to a press; to a written word where nothing is posted. */
  readonly card?: Card;
  /** A new message in this chat for everybody; it is the answer to a written word. */
  readonly post?: Card;
  /** Told which message the answer to a written word, or the post, became. */
  readonly sent?: (message: string) => Promise<void>;
  /** What can wait until the answer is given. */
  readonly after?: () => Promise<void>;
}

export type Route = (services: Services, turn: Turn) => Promise<Outcome>;
