import type { Element } from "./card.ts";

/** Elements shared out over pages of at most `room` characters; a longer text is split at a space. */
export function pages(elements: readonly Element[], room: number): readonly (readonly Element[])[] {
  const all: Element[][] = [[]];
  let used = 0;
  for (const element of elements.flatMap((one) => pieces(one, room))) {
    const size = JSON.stringify(element).length;
    if (used > 0 && used + size > room * 1.2) {
      all.push([]);
      used = 0;
    }
    all.at(-1)?.push(element);
    used += size;
  }
  return all;
}

function pieces(element: Element, room: number): readonly Element[] {
  const { text } = element;
  if (typeof text !== "string" || text.length <= room) return [element];
  const space = text.lastIndexOf(" ", room);
  const cut = space > 0 ? space : room;
  return [
    { ...element, text: text.slice(0, cut) },
    ...pieces({ ...element, text: text.slice(cut).trimStart() }, room),
  ];
}
