import type { RosterColumn, RowProblem, RowReason } from "../roster.ts";
import { overlap } from "./days.ts";
import { holdsSeat, isOnSeat } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./grouped.ts";
import { sameText } from "./words.ts";

/** What is wrong between rows that are each right on their own. */
export function checkEntries(entries: readonly Entry[]): readonly RowProblem[] {
  const twice = rowsTwice(entries);
  const repeats = new Set(twice.map(({ line }) => line));
  const once = entries.filter(({ line }) => !repeats.has(line));
  const perOrgan = (value: (entry: Entry) => string): Rule => ({
    key: ({ organ }) => sameText(organ),
    value,
  });
  return [
    ...twice,
    ...odd(
      once,
      perOrgan(({ kind }) => kind),
      "type",
      "board-inconsistent",
    ),
    ...odd(
      once,
      perOrgan(({ region }) => region),
      "region",
      "board-inconsistent",
    ),
    ...odd(
      once,
      perOrgan(({ level }) => level),
      "niveau",
      "board-inconsistent",
    ),
    ...odd(
      once,
      { key: ({ board }) => board, value: ({ organ }) => sameText(organ) },
      "organ",
      "boards-look-alike",
    ),
    ...odd(
      once.filter(({ role }) => isOnSeat(role)),
      SEAT_PARTY,
      "part",
      "seat-of-two-parties",
    ),
    ...odd(
      once,
      { key: ({ address }) => address, value: ({ name }) => name },
      "navn",
      "address-of-two-names",
    ),
    ...clashes(once),
  ];
}

/** Substitutes whose holder is not in the file, or who would stand in for themselves. */
export function checkSubstitutes(entries: readonly Entry[]): readonly RowProblem[] {
  return entries.flatMap((one): RowProblem[] => {
    const { line, standsInFor } = one;
    if (standsInFor === undefined) return [];
    const on = { line, column: "suppleant for", about: standsInFor } as const;
    if (standsInFor === one.address) return [{ ...on, reason: "substitute-for-self" }];
    const holder = entries.some(
      (other) =>
        holdsSeat(other.role) &&
        other.address === standsInFor &&
        seatKey(other) === seatKey(one) &&
        other.party === one.party,
    );
    return holder ? [] : [{ ...on, reason: "no-such-holder" }];
  });
}

interface Rule {
  readonly key: (entry: Entry) => string;
  readonly value: (entry: Entry) => string;
}

const SEAT_PARTY: Rule = { key: seatKey, value: ({ party }) => party ?? "" };

function seatKey({ organ, seat }: Entry): string {
  return `${sameText(organ)}\n${sameText(seat ?? "")}`;
}

/** Rows whose value is another than that of most rows with the same key; `about` is the line of one of those. */
function odd(
  entries: readonly Entry[],
  { key, value }: Rule,
  column: RosterColumn,
  reason: RowReason,
): readonly RowProblem[] {
  return grouped(entries, key).flatMap((group) => {
    const byValue = grouped(group, value);
    const most = byValue.reduce((a, b) => (b.length > a.length ? b : a));
    const [model] = most;
    return group
      .filter((entry) => value(entry) !== value(model))
      .map(({ line }) => ({ line, column, reason, about: String(model.line) }));
  });
}

/** Rows that say exactly what an earlier row says. */
function rowsTwice(entries: readonly Entry[]): readonly RowProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry): RowProblem[] => {
    const { line, organ, seat, ...rest } = entry;
    const text = JSON.stringify([
      sameText(organ),
      sameText(seat ?? ""),
      Object.entries(rest).sort(),
    ]);
    const earlier = first.get(text);
    if (earlier !== undefined)
      return [{ line, column: null, reason: "row-twice", about: String(earlier) }];
    first.set(text, line);
    return [];
  });
}

/** Roles that cannot be had at once; each row is named for the first earlier row it clashes with. */
function clashes(entries: readonly Entry[]): readonly RowProblem[] {
  return grouped(entries, ({ board }) => board).flatMap((group) =>
    group.flatMap((entry, n): RowProblem[] => {
      const earlier = group.slice(0, n).find((other) => clashOf(other, entry));
      const clash = earlier && clashOf(earlier, entry);
      return clash ? [{ line: entry.line, ...clash, about: String(earlier.line) }] : [];
    }),
  );
}

function clashOf(a: Entry, b: Entry): Pick<RowProblem, "column" | "reason"> | undefined {
  if (!overlap(a, b)) return undefined;
  if (holdsSeat(a.role) && holdsSeat(b.role)) {
    if (seatKey(a) === seatKey(b)) return { column: "mandat", reason: "seat-held-twice" };
    if (a.address === b.address) return { column: "email", reason: "person-in-two-seats" };
  }
  const sameRole = a.role === b.role && a.address === b.address && seatKey(a) === seatKey(b);
  return sameRole ? { column: "rolle", reason: "role-twice" } : undefined;
}
