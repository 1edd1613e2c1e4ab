import type { Exchange } from "../store/schedules/troubled-wire.ts";

/*
 * What a request to Cosmos DB costs, computed and not measured: the test server always says 1. Reads and
 * writes by size are Microsoft's published figures at session consistency, with straight lines between
 * them: "Understand request unit consumption", learn.microsoft.com/azure/cosmos-db/
 * understand-request-unit-consumption. A replace or patch is counted as reading the document and writing
 * it twice (out of the index and in again), which gives the 10 to 14 RU known for 1 to 4 KB. A query is
 * counted as QUERY and the reading of what it answers; indexed paths beside ids are not counted.
 */
const PUBLISHED: readonly (readonly [kb: number, read: number, write: number])[] = [
  [1, 1, 4.95],
  [2, 1.04, 6.29],
  [4, 1.14, 6.67],
  [8, 1.33, 7.04],
  [16, 1.67, 9.52],
  [32, 2.19, 11.23],
  [64, 4.76, 22.67],
  [128, 9.95, 48.19],
  [256, 20.28, 98.29],
  [512, 40.95, 184.57],
  [1024, 145.9, 625],
  [2048, 291.8, 1250],
];
const QUERY = 2.3;

/** Request units of one request. */
export function requestUnits({ method, query, status, sent, received }: Exchange): number {
  if (query) return QUERY + charge(received, "read");
  if (status >= 400) return 1;
  if (method === "GET") return charge(received, "read");
  if (method === "POST") return charge(sent, "write");
  return charge(received, "read") + 2 * charge(received, "write");
}

function charge(bytes: number, what: "read" | "write"): number {
  const kb = bytes / 1024;
  const column = what === "read" ? 1 : 2;
  const next = PUBLISHED.findIndex(([size]) => size >= kb);
  const above = PUBLISHED[next];
  const below = PUBLISHED[next - 1];
  if (!above) return Infinity;
  if (!below) return above[column];
  const part = (kb - below[0]) / (above[0] - below[0]);
  return below[column] + part * (above[column] - below[column]);
}
