import { sha256 } from "../../src/store/sha256.ts";
import { verifyPackage } from "../../src/verify/verify.ts";

/** What the verifier says of a package: whether it is accepted, and all it said, as one text. */
export async function verified(
  content: Uint8Array,
  asked: { readonly head?: string; readonly receipt?: string } = {},
): Promise<{ readonly accepted: boolean; readonly words: string }> {
  const { findings, notes } = await verifyPackage(content, { ...asked, sha256 });
  return { accepted: findings.length === 0, words: [...findings, ...notes].join("\n") };
}
