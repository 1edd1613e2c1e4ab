import { readConfig } from "../config.ts";
import { da } from "../texts/da.ts";
import { endingLines, rosterLines } from "../texts/papers/roster-lines.ts";
import { importRoster } from "../usecases/roster/import.ts";
import { saveRoster } from "../usecases/roster/save.ts";
import { buildWorld } from "../world.ts";
import { fileAndFlags, print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

const OPERATOR = { account: "command-line", person: undefined, admin: true };

export const importRosterFile: Command = {
  usage: "import-roster FIL [--save]",
  meaning:
    "Indlæser en mandatliste (CSV). Er én række forkert, ændres intet. Roller, der ville slutte, vises kun; med --save afsluttes de også.",
  run: async (args) => {
    const { content, flags } = await fileAndFlags(args, ["save"]);
    const world = await buildWorld(readConfig());
    try {
      const file = world.rosterFiles.read(content);
      const imported = await importRoster(world, OPERATOR, file);
      if ("problems" in imported)
        throw new CliProblem(
          [da.roster.refused(imported.problems.length), ...rosterLines(da, imported)].join("\n"),
        );
      print(da.roster.doneTitle(imported.boards));
      for (const line of rosterLines(da, imported)) print(line);
      if (file.unusedColumns.length > 0) print(da.roster.unused(file.unusedColumns));
      if (imported.draft === undefined) return;

      if (flags.save) await saveRoster(world, OPERATOR, { draft: imported.draft });
      print(flags.save ? da.roster.endingsDone : ENDINGS_WAIT);
      for (const line of endingLines(da, imported)) print(line);
    } finally {
      world.close();
    }
  },
};

const ENDINGS_WAIT = "Disse roller slutter først, når du kører kommandoen igen med --save:";
