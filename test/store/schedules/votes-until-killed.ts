import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Choice } from "../../../src/domain/vote.ts";
import type { Name } from "../../support/board.ts";

const SCRIPT = fileURLToPath(new URL("voting-process.ts", import.meta.url));

/** A press of the process that votes: a first position, then changes of what it was shown. */
export interface Vote {
  readonly who: Name;
  readonly choice: Choice;
}

/** What the process says that a presser was told. */
export interface Acknowledged {
  readonly who: Name;
  readonly receipt: string;
  readonly choice?: Choice;
}

export interface Kill {
  /** After so many acknowledgements, and then so many milliseconds. */
  readonly after: number;
  readonly ms: number;
}

/** Lets a process of its own vote in some seats until it is killed; answers what it acknowledged. */
export async function votesUntilKilled(
  { where, ballot }: { readonly where: string; readonly ballot: string },
  votes: readonly (readonly Vote[])[],
  { after, ms }: Kill,
): Promise<readonly Acknowledged[]> {
  const args = ["--import", "tsx", SCRIPT, where, ballot, JSON.stringify(votes)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== "ready") acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === after) void pause(ms).then(() => child.kill("SIGKILL"));
  }
  await ended;
  return acknowledged;
}
