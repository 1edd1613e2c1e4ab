import { readFileSync } from "node:fs";
import type { AgendaReading, ItemRead } from "../../src/domain/agenda-reading.ts";

type GoldItem = Partial<Omit<ItemRead, "attachments" | "at">> &
  Pick<ItemRead, "number" | "title" | "kind"> & {
    readonly attachments?: readonly string[];
    readonly page?: number;
  };

/** What a careful secretary says of a document; what is left out of an item is null, empty or false. */
export type Gold = Omit<AgendaReading, "items" | "doubts"> & {
  readonly items: readonly GoldItem[];
  /** One piece of each sentence of doubt. */
  readonly doubts: readonly string[];
};

const NOTHING: Omit<ItemRead, "number" | "title" | "kind" | "at" | "attachments"> = {
  minutes: null,
  closed: false,
  background: null,
  recommendedBy: null,
  recommendations: [],
  decision: null,
  case: null,
  caseNumber: null,
  presenters: [],
};

/** The bytes of a document in the fixtures. */
export function documentNamed(name: string): Uint8Array {
  return readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url));
}

/** What a secretary wrote about it by hand. */
export function goldNamed(name: string): Gold {
  return JSON.parse(
    readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8"),
  ) as Gold;
}

/** The items of the gold in full, as a reading has them, but for the paragraph. */
export function itemsInFull(gold: Gold): readonly object[] {
  return gold.items.map(({ attachments = [], page, ...item }) => ({
    ...NOTHING,
    ...item,
    attachments: attachments.map((title) => ({ title })),
    ...(page !== undefined && { page }),
  }));
}

/** The items of a reading, but for the paragraph. */
export function itemsRead({ items }: AgendaReading): readonly object[] {
  return items.map(({ at, ...item }) => ({
    ...item,
    ...(at.page !== undefined && { page: at.page }),
  }));
}

/** Documents of our own that are also tried in other formats. */
export const FORMATTED = [
  "cluster-minutes",
  "agenda",
  "regionh",
  "rm",
  "kk",
  "word-pasted",
  "windows-1252",
  "closed-item",
  "contents",
] as const;

/** A reading without where things stand: pages and paragraphs are the format's own. */
export function withoutPlaces(reading: AgendaReading): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (key === "at" ? 0 : value)));
}
