import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { CliProblem } from "./problem.ts";

export interface Command {
  readonly usage: string;
  readonly meaning: string;
  run(args: readonly string[]): Promise<void> | void;
}

interface Given {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The one file a command takes, and its options. */
export async function fileAndOptions<const O extends string>(
  args: readonly string[],
  options: readonly O[] = [],
): Promise<Given & { readonly options: Partial<Record<O, string>> }> {
  const { values, positionals } = parse(args, options, "string");
  return { ...(await given(positionals)), options: values as Partial<Record<O, string>> };
}

/** The one file a command takes, and its flags. */
export async function fileAndFlags<const F extends string>(
  args: readonly string[],
  flags: readonly F[],
): Promise<Given & { readonly flags: Partial<Record<F, boolean>> }> {
  const { values, positionals } = parse(args, flags, "boolean");
  return { ...(await given(positionals)), flags: values as Partial<Record<F, boolean>> };
}

async function given([path, another]: readonly string[]): Promise<Given> {
  if (path === undefined) throw new CliProblem("Skriv, hvilken fil det er. Se --help.");
  if (another !== undefined) throw new CliProblem("Kun én fil ad gangen. Se --help.");
  try {
    return { name: basename(path), content: await readFile(path) };
  } catch {
    throw new CliProblem(`Filen «${path}» kan ikke læses. Findes den?`);
  }
}

function parse(args: readonly string[], names: readonly string[], type: "string" | "boolean") {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type }])),
    });
  } catch {
    throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
  }
}

/** Prints a line on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
