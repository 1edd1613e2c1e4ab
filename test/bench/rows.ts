import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A line of the table: what, and how much. */
export type Row = readonly [what: string, value: string];

/** How often each thing is measured. */
export const RUNS = 7;

/** Median, least and most. */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.round((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `${at(0.5)}  (${at(0)} – ${at(1)})`;
}

/** How long each of several runs of a work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}
