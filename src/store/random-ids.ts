import { randomBytes, randomInt } from "node:crypto";
import type { Ids } from "../usecases/ports.ts";

/** Letters and digits that are not mistaken for one another. */
const READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ids of 80 random bits, lower-case for Cosmos DB's predicates; receipts as `K7QF-2M9T-4XBC`. */
export function randomIds(): Ids {
  return {
    next: () => randomBytes(10).toString("hex"),
    receipt: () => {
      const letter = (): string => READABLE.charAt(randomInt(READABLE.length));
      return Array.from({ length: 3 }, () => letter() + letter() + letter() + letter()).join("-");
    },
  };
}
