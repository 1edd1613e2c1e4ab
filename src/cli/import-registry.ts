import { readConfig } from "../config.ts";
import { da } from "../texts/da.ts";
import { importRegistry } from "../usecases/registry/import.ts";
import type { RegistryFileProblem } from "../usecases/ports.ts";
import { buildWorld } from "../world.ts";
import { fileAndFlags, print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

/** The most places that are listed at once. */
const SHOWN = 20;

export const importRegistryFile: Command = {
  usage: "import-registry FIL",
  meaning:
    "Gemmer et register over regioner, kommuner, sundhedsklynger og sundhedsråd (JSON, som kommandoen registry skriver det). Det gælder fra datoen i «from» og træder i stedet for det, der følger med botten; af flere gælder det, der er begyndt senest, og et med samme dato erstatter det, der var der før. Er ét sted forkert, ændres intet.",
  run: async (args) => {
    const { content } = await fileAndFlags(args, []);
    const world = await buildWorld(readConfig());
    try {
      const file = world.registryFiles.read(content);
      if ("problems" in file) throw new CliProblem(problemLines(file.problems).join("\n"));
      const { registry, outcome, holds } = await importRegistry(world, { admin: true }, file);
      const { regions, municipalities, clusters, councils } = registry;
      const words = da.registry;
      print(words.outcome[outcome](da.format.date(registry.from)));
      print(words.holds[holds]);
      print(words.counts(regions.length, municipalities.length, clusters.length, councils.length));
    } finally {
      world.close();
    }
  },
};

function problemLines(problems: readonly RegistryFileProblem[]): readonly string[] {
  const words = da.registry;
  const more = problems.length - SHOWN;
  return [
    words.refused(problems.length),
    ...problems
      .slice(0, SHOWN)
      .map(({ line, at, reason, about }) => words.problem(line, at, words.reason[reason](about))),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}
