import { ofKind } from "./events.ts";
import type { Link } from "./events.ts";
import type { People } from "./people.ts";

/** What a package is of, and how many of its people have been erased. */
export function summary(links: readonly Link[], people: People | undefined): readonly string[] {
  const [begun] = ofKind(links, "begun");
  if (!begun) return [];
  const count = (kind: "vote" | "decision" | "added"): number => ofKind(links, kind).length;
  const { length: erased } = people?.erased ?? [];
  return [
    `${begun.name}, mødet ${begun.date}: ${many(links.length, "hændelse", "hændelser")}, heraf ${many(count("vote"), "afstemning", "afstemninger")}, ${many(count("decision"), "beslutning", "beslutninger")} og ${many(count("added"), "tilføjelse", "tilføjelser")}.`,
    ...(erased === 0
      ? []
      : [
          `${many(erased, "person er slettet", "personer er slettet")}: navnet er væk, og der står «[slettet person]» i stedet. Det ændrer ikke kæden eller hovedkoden.`,
        ]),
  ];
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
