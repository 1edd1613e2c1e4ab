import { entitledSeats, quorumFound } from "../../src/domain/quorum.ts";
import type { QuorumFound } from "../../src/domain/quorum.ts";
import { firstRules } from "../../src/domain/rules.ts";
import { board, DAY } from "./board.ts";

/** The quorum of the ten seats where the first so many are there, and more than half must be. */
export function quorumOfTen(present: number): QuorumFound {
  const rules = firstRules("cluster");
  const seats = entitledSeats(board, rules, DAY);
  return quorumFound(rules, seats, new Set(seats.slice(0, present).map(({ seat }) => seat)));
}
