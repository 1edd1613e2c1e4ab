import assert from "node:assert/strict";
import { verifyPackage } from "../../src/verify/verify.ts";
import { packed, sha256, zip } from "./packing.ts";
import type { Files, Meeting } from "./packing.ts";

interface Told {
  readonly head?: string;
  readonly receipt?: string;
}

export function judge(file: Uint8Array, told: Told = {}) {
  return verifyPackage(file, { sha256, ...told });
}

export function judgeFiles(files: Files, told: Told = {}) {
  return judge(zip(files), told);
}

/** A file that must be refused; one of the reasons fits. */
export async function refused(file: Uint8Array, reason: RegExp, told: Told = {}): Promise<void> {
  const { findings } = await judge(file, told);
  assert.match(findings.join("\n"), reason);
}

/** A meeting changed on purpose by somebody who then digests everything anew: all that fits is told. */
export async function refusedWhole(meeting: Meeting, reason: RegExp): Promise<void> {
  await refused(zip(packed(meeting).files), reason);
}

/** Whether a file is accepted; a refusal always has a sentence. */
export async function accepted(file: Uint8Array, told: Told = {}): Promise<boolean> {
  const { findings } = await judge(file, told);
  for (const finding of findings) assert.match(finding, /^\S.*[.…»]$/su, finding);
  return findings.length === 0;
}
