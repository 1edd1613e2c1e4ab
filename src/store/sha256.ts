import { createHash } from "node:crypto";
import type { Sha256 } from "../domain/record/canonical.ts";

/** Hex of the SHA-256 of bytes, or of a text's UTF-8. */
export const sha256: Sha256 = (content) => createHash("sha256").update(content).digest("hex");
