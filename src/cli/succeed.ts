import { readConfig } from "../config.ts";
import { dayWritten } from "../domain/roster/days.ts";
import { da } from "../texts/da.ts";
import { succeedBoard } from "../usecases/board/succeed.ts";
import { buildWorld } from "../world.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const succeed: Command = {
  usage: "succeed ORGAN EFTERFØLGER DATO",
  meaning:
    "Siger, hvilket organ der afløser et organ, og fra hvilken dag (2027-01-01 eller 01-01-2027). Fra den dag kan det gamle organ læses, og dets møder fra før kan gøres færdige, men intet nyt kan begynde i det. Skriv navnene, som de står i mandatlisten, i anførselstegn.",
  run: async ([board, successor, date, another]) => {
    if (
      board === undefined ||
      successor === undefined ||
      date === undefined ||
      another !== undefined
    )
      throw new CliProblem("Skriv organ, efterfølger og dato. Se --help.");
    const from = dayWritten(date);
    if (from === undefined)
      throw new CliProblem(`«${date}» er ikke en dato. Skriv den som 2027-01-01 eller 01-01-2027.`);
    const world = await buildWorld(readConfig());
    try {
      const { name, succeededBy } = await succeedBoard(
        world,
        { admin: true },
        { board, successor, from },
      );
      print(
        `${name}: ${da.mandate.succeeded(succeededBy?.name ?? successor, da.format.day(from))}`,
      );
    } finally {
      world.close();
    }
  },
};
