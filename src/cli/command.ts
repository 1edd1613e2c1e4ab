import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { CliProblem } from "./problem.ts";

export interface Command {
  readonly usage: string;
  readonly meaning: string;
  run(args: readonly string[]): Promise<void> | void;
}

/** The one file a command takes, and its options. */
export async function fileAndOptions<const O extends string>(
  args: readonly string[],
  options: readonly O[] = [],
): Promise<{ name: string; content: Uint8Array; options: Partial<Record<O, string>> }> {
  const { values, positionals } = parse(args, options);
  const [path, another] = positionals;
  if (path === undefined) throw new CliProblem("Skriv, hvilken fil det er. Se --help.");
  if (another !== undefined) throw new CliProblem("Kun én fil ad gangen. Se --help.");
  try {
    return {
      name: basename(path),
      content: await readFile(path),
      options: values as Partial<Record<O, string>>,
    };
  } catch {
    throw new CliProblem(`Filen «${path}» kan ikke læses. Findes den?`);
  }
}

function parse(args: readonly string[], options: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
    });
  } catch {
    throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
  }
}

/** Prints a line on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
