import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import type { Day } from "../domain/board.ts";
import { dayWritten } from "../domain/roster/days.ts";
import { buildWorld } from "../world.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const registry: Command = {
  usage: "registry [--on DATO] [--out FIL]",
  meaning:
    "Skriver det register, der gælder, som JSON: kilder, regioner, kommuner, sundhedsklynger, sundhedsråd og offentliggjorte midler (i øre). Med --on det, der gælder den dag; med --out skrives det i en fil. Ret i filen, skriv en ny dato i «from», og læs den ind med import-registry.",
  run: async (args) => {
    const { on, out } = given(args);
    const day = on === undefined ? undefined : dayGiven(on);
    const world = await buildWorld(readConfig());
    try {
      const current = await world.registries.on(day ?? world.clock.today());
      const written = JSON.stringify(current, null, 2);
      if (out === undefined) print(written);
      else
        await writeFile(out, `${written}\n`, { flush: true }).catch(() => {
          throw new CliProblem(`Filen «${out}» kan ikke skrives. Findes mappen?`);
        });
    } finally {
      world.close();
    }
  },
};

function dayGiven(on: string): Day {
  const day = dayWritten(on);
  if (day === undefined)
    throw new CliProblem(`«${on}» er ikke en dato. Skriv den som 2027-01-01 eller 01-01-2027.`);
  return day;
}

function given(args: readonly string[]): { readonly on?: string; readonly out?: string } {
  try {
    const options = { on: { type: "string" }, out: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
  }
}
