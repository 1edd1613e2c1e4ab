import type { Board, BoardKind, Day, Level } from "./board.ts";

/*
 * What a board has to remember that stands in public documents, as data: each with its source and how sure it
 * is. `stated`: the source says so; `expected`: the source says what was expected, and what came of it is not
 * known here. Nothing is added from memory: what has no source is not on the list.
 */

export const KNOWN_DUTIES = [
  "cluster-meetings",
  "committee-meetings",
  "committee-invites-patients",
  "agreement-wishes",
  "agreement-outside-wishes",
  "agreement-hearing",
  "agreement-committee",
  "agreement-councils",
  "agreement-in-force",
] as const;
export type KnownDutyId = (typeof KNOWN_DUTIES)[number];

/** When it is: so many times each year, on a day, some time in a month, or between other steps. */
export type DutyTime =
  | { readonly kind: "meetings"; readonly aYear: number }
  | { readonly kind: "yearly" }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "before" | "after"; readonly step: DatedStep };

/** The steps that others are said to come before or after. */
export type DatedStep = "agreement-hearing" | "agreement-committee";

/** A document by its title, and the part of it that says so. */
export interface DocumentCited {
  readonly title: string;
  readonly section: string;
}

export interface KnownDuty {
  readonly id: KnownDutyId;
  /** Whose it is. */
  readonly of: {
    readonly kinds: readonly BoardKind[];
    readonly level?: Level;
    readonly region?: string;
  };
  readonly when: DutyTime;
  readonly source: DocumentCited;
  readonly sure: "stated" | "expected";
}

const HANDBOOK = "KL: Håndbog om sundhedsklynger (2022)";
const MINUTES = "Politisk Sundhedsklynge Syd, referat 18. januar 2023";

/** The agreement of 2024-2027 in Region Hovedstaden, as it was planned in January 2023. */
const agreement = (
  id: KnownDutyId,
  when: DutyTime,
  sure: KnownDuty["sure"] = "expected",
): KnownDuty => ({
  ...{ id, when, sure },
  of: { kinds: ["cluster", "committee"], region: "Hovedstaden" },
  source: { title: MINUTES, section: "5" },
});

const DUTIES: readonly KnownDuty[] = [
  {
    id: "cluster-meetings",
    of: { kinds: ["cluster"], level: "political" },
    when: { kind: "meetings", aYear: 2 },
    source: { title: HANDBOOK, section: "16" },
    sure: "stated",
  },
  {
    id: "committee-meetings",
    of: { kinds: ["committee"], level: "political" },
    when: { kind: "meetings", aYear: 4 },
    source: { title: HANDBOOK, section: "7" },
    sure: "stated",
  },
  {
    id: "committee-invites-patients",
    of: { kinds: ["committee"] },
    when: { kind: "yearly" },
    source: { title: HANDBOOK, section: "7" },
    sure: "stated",
  },
  agreement("agreement-wishes", { kind: "before", step: "agreement-hearing" }, "stated"),
  agreement("agreement-outside-wishes", { kind: "before", step: "agreement-hearing" }),
  agreement("agreement-hearing", { kind: "month", month: "2023-04" }),
  agreement("agreement-committee", { kind: "month", month: "2023-09" }),
  agreement("agreement-councils", { kind: "after", step: "agreement-committee" }),
  agreement("agreement-in-force", { kind: "day", day: "2024-01-01" }, "stated"),
];

/** The known duties of a board, those of a year first, then the steps of a process in their order. */
export function knownDutiesOf({ kind, level, region }: Board): readonly KnownDuty[] {
  return DUTIES.filter(
    ({ of }) =>
      of.kinds.includes(kind) &&
      (of.level === undefined || of.level === level) &&
      (of.region === undefined || of.region === region),
  );
}

/** The known duty of a board that an id names. */
export function knownDuty(board: Board, id: string): KnownDuty | undefined {
  return knownDutiesOf(board).find((one) => one.id === id);
}

/** The last day of a step's time; a step between others is over when the one after it is. */
export function lastDayOf(id: KnownDutyId): Day | undefined {
  const when = DUTIES.find((one) => one.id === id)?.when;
  if (when?.kind === "day") return when.day;
  // no month goes on after this, and days compare as text
  if (when?.kind === "month") return `${when.month}-31`;
  if (when?.kind === "before") return lastDayOf(when.step);
  if (when?.kind !== "after") return undefined;
  const later = DUTIES.slice(DUTIES.findIndex((one) => one.id === id) + 1);
  return later.map((one) => lastDayOf(one.id)).find((day) => day !== undefined);
}
