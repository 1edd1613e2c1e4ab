import type { Said } from "../../domain/said.ts";

/** What is not of the answer itself. */
const ASIDE = new Set(["registry", "board", "rules", "fact", "established", "names"]);
/** Numbers that are kept in øre and read in kroner. */
const OERE = /oere$|^(?:municipal|regional|both)$/i;

/**
 * What the sources say of an answer, as the bot holds it and before it is worded: every text, number and
 * count. What an answer states must be in here.
 */
export function groundsOf(said: Said): readonly string[] {
  const own = leaves("", said);
  switch (said.about) {
    case "several":
      return said.parts.flatMap(groundsOf);
    case "fact":
      return [said.fact, ...(said.also ? [said.also] : [])].flatMap(({ da, en }) => [da, en]);
    case "rule":
      return [
        ...own,
        said.board.name,
        ...leaves("", said.rules),
        ...(said.established ? [said.established.da, said.established.en] : []),
      ];
    case "members":
      return [...own, said.board.name, ...said.names.values()];
    default:
      return [
        ...own,
        ...("registry" in said ? [said.registry.populationOn] : []),
        ...("board" in said ? [said.board.name] : []),
      ];
  }
}

function leaves(key: string, value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number")
    return [String(value), ...(OERE.test(key) ? [String(value / 100)] : [])];
  if (Array.isArray(value))
    return [String(value.length), ...value.flatMap((one: unknown) => leaves(key, one))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (ASIDE.has(name) ? [] : leaves(name, one)));
}
