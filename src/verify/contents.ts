import { canonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { ofKind } from "./events.ts";
import type { Link } from "./events.ts";
import { differences } from "./shape.ts";

/** Where `indhold.json` is not what the package gives. */
export function checkContents(
  found: Json,
  {
    links,
    digests,
    head,
  }: {
    readonly links: readonly Link[];
    readonly digests: Readonly<Record<string, string>>;
    readonly head: string;
  },
): readonly string[] {
  const [begun] = ofKind(links, "begun");
  const { board = "", meeting = "" } = begun ?? {};
  const expected = { board, events: links.length, files: digests, format: 1, head, meeting };
  if (canonical(expected) === canonical(found)) return [];
  return differences(expected, found, "").map((finding) => `«indhold.json»: ${finding}`);
}

/** Whether the papers are those that the last event that has papers has the digests of. */
export function checkPapers(
  links: readonly Link[],
  digests: Readonly<Record<string, string>>,
): readonly string[] {
  const place = links.findLastIndex(
    ({ event }) => event.kind === "issued" || event.kind === "added",
  );
  const event = links[place]?.event;
  if (event?.kind !== "issued" && event?.kind !== "added") return [];
  const pairs = [
    [event.papers.minutes, "møde.json"],
    [event.papers.template, "referat-uden-navne.docx"],
  ] as const;
  return pairs.flatMap(([expected, file]) =>
    digests[file] === expected
      ? []
      : [
          `«${file}» er ikke den fil, som hændelse ${place + 1} har fingeraftrykket af: ventet ${expected}, fundet ${digests[file] ?? "intet"}.`,
        ],
  );
}
