import type { Element } from "./card.ts";

/** Room for long texts beside everything else on a card; more goes on the next page, nothing is cut. */
const PAGE = 12_000;

export interface Page {
  readonly elements: readonly Element[];
  readonly here: number;
  readonly of: number;
  /** The page after this one, if there is one. */
  readonly next: number | undefined;
}

/** The page asked for, or the nearest there is. */
export function pageOf(elements: readonly Element[], asked = 1): Page {
  const all = pages(elements, PAGE);
  const of = all.length;
  const here = Math.min(Math.max(asked, 1), of);
  return { elements: all[here - 1] ?? [], here, of, next: here < of ? here + 1 : undefined };
}

/** As many of the elements as there is room for, and how many are left out. */
export function fitting<T = Element>(
  elements: readonly T[],
  room: number,
): { readonly shown: readonly T[]; readonly left: number } {
  let used = 0;
  const end = elements.findIndex((element) => (used += JSON.stringify(element).length) > room);
  const shown = end < 0 ? elements : elements.slice(0, end);
  return { shown, left: elements.length - shown.length };
}

/** The lines there is room for; of those left out, a last line says how many they are. */
export function asFit(
  lines: readonly Element[],
  room: number,
  more: (left: number) => Element,
): readonly Element[] {
  const { shown, left } = fitting(lines, room);
  return left === 0 ? shown : [...shown, more(left)];
}

/** A name among choices, where it stands whole elsewhere. */
export function shortened(name: string, length = 80): string {
  return name.length > length ? `${name.slice(0, length)}…` : name;
}

/** Elements shared out over pages of about `room` characters; a longer text is split at a space. */
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
