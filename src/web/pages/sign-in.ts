import type { IncomingMessage, ServerResponse } from "node:http";
import type { World } from "../../usecases/ports.ts";

/** Who looks at a page: an account that has signed in, or in local mode whoever sits at this machine. */
export type Visitor = { readonly account: string | undefined };

/** How visitors of our pages are known. */
export interface SignInDoor {
  /** Absent where nobody has signed in. */
  visitor(req: IncomingMessage): Promise<Visitor | undefined>;
  /** Sends the visitor off to sign in, and then to a page of ours. */
  begin(res: ServerResponse, page: string): void;
  /** The visitor comes back from signing in: the page they wanted; absent where it failed. */
  finish(req: IncomingMessage, res: ServerResponse): Promise<string | undefined>;
}

/** Local mode: nobody is authenticated, and only this machine reaches the door. */
export const nobodySignsIn: SignInDoor = {
  visitor: () => Promise.resolve({ account: undefined }),
  begin: () => undefined,
  finish: () => Promise.resolve(undefined),
};

export type SignInNeeds = Pick<World, "signIns" | "clock" | "ids">;
