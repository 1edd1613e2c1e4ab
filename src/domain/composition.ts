import type { BoardKind, Level, Party, SeatRole } from "./board.ts";

/** Where something is said, so that a reader can look it up. */
export interface CompositionSource {
  readonly title: string;
  readonly section: string;
}

/** How many seats are usual: a number, at least a number, one for each of something, or one more than a party has. */
export type UsualCount =
  | { readonly kind: "exactly"; readonly seats: number }
  | { readonly kind: "at-least"; readonly seats: number }
  | { readonly kind: "each"; readonly of: "municipality" | "cluster"; readonly orMore?: boolean }
  | { readonly kind: "one-more-than"; readonly party: Party };

export const USUAL_SEATS = [
  "regional-chair-and-more",
  "mayors",
  "doctors-of-plo",
  "region-and-hospital",
  "municipal-staff",
  "doctors",
  "patients-of-committee",
  "regional-chair-and-two",
  "co-chairs-of-clusters",
  "regional-majority",
  "municipal-members",
  "no-doctors",
] as const;

/** Seats that a board of a kind usually has; which they are is worded by the texts. */
export interface UsualSeats {
  readonly name: (typeof USUAL_SEATS)[number];
  /** Whose seats are counted together. */
  readonly parties: readonly Party[];
  readonly count: UsualCount;
}

export const COMPOSITION_NOTES = [
  "shared-chair",
  "regional-chair",
  "patients-involved",
  "patients-invited",
  "agreed-locally",
  "from-dataset",
] as const;
export type CompositionNote = (typeof COMPOSITION_NOTES)[number];

export interface UsualChair {
  readonly role: SeatRole;
  readonly party: Party;
}

/** What a board of one kind and level usually is made of: a fact to compare with, never a rule. */
export interface UsualComposition {
  readonly seats: readonly UsualSeats[];
  /** Absent where the sources say nothing of who chairs. */
  readonly chairs?: readonly UsualChair[];
  /** Whether psychiatry is usually among those of the region and the hospital. */
  readonly psychiatry?: boolean;
  /** Cities where another elected head may sit for the mayor. */
  readonly deputyCities: readonly string[];
  readonly notes: readonly CompositionNote[];
  readonly sources: readonly CompositionSource[];
}

const HANDBOOK = "KL: Håndbog om sundhedsklynger (2022)";
const slides = (section: string): CompositionSource => ({
  ...{ title: "Ny struktur for sundhedsvæsenet (slides)", section },
});

const exactly = (seats: number): UsualCount => ({ kind: "exactly", seats });
const eachMunicipality = { kind: "each", of: "municipality" } as const;
const doctors = (name: UsualSeats["name"], seats: number): UsualSeats => ({
  ...{ name, parties: ["general-practice"], count: exactly(seats) },
});

const USUAL: Readonly<Record<BoardKind, Partial<Record<Level, UsualComposition>>>> = {
  cluster: {
    political: {
      seats: [
        {
          name: "regional-chair-and-more",
          parties: ["region"],
          count: { kind: "at-least", seats: 2 },
        },
        { name: "mayors", parties: ["municipality"], count: eachMunicipality },
        doctors("doctors-of-plo", 2),
      ],
      chairs: [
        { role: "co-chair", party: "region" },
        { role: "co-chair", party: "municipality" },
      ],
      deputyCities: ["Aalborg", "Aarhus", "Odense", "København"],
      notes: ["shared-chair", "patients-involved", "agreed-locally"],
      sources: [{ title: HANDBOOK, section: "spørgsmål 3" }, slides("sundhedsklynger")],
    },
    professional: {
      seats: [
        {
          name: "region-and-hospital",
          parties: ["region", "hospital", "psychiatry"],
          count: exactly(3),
        },
        { name: "municipal-staff", parties: ["municipality"], count: eachMunicipality },
        doctors("doctors", 2),
        { name: "patients-of-committee", parties: ["patients"], count: exactly(2) },
      ],
      psychiatry: true,
      deputyCities: [],
      notes: ["agreed-locally"],
      sources: [{ title: HANDBOOK, section: "spørgsmål 3" }],
    },
  },
  committee: {
    political: {
      seats: [
        { name: "regional-chair-and-two", parties: ["region"], count: exactly(3) },
        {
          name: "co-chairs-of-clusters",
          parties: ["municipality"],
          count: { kind: "each", of: "cluster" },
        },
        doctors("doctors", 2),
      ],
      chairs: [
        { role: "chair", party: "region" },
        { role: "deputy-chair", party: "municipality" },
      ],
      deputyCities: [],
      notes: ["regional-chair", "patients-invited", "agreed-locally"],
      sources: [
        { title: HANDBOOK, section: "spørgsmål 7" },
        slides("sundhedssamarbejdsudvalg"),
        { title: "Danske Regioner: sundhedsklynger", section: "de 22 sundhedsklynger" },
      ],
    },
  },
  "health-council": {
    political: {
      seats: [
        {
          name: "regional-majority",
          parties: ["region"],
          count: { kind: "one-more-than", party: "municipality" },
        },
        {
          name: "municipal-members",
          parties: ["municipality"],
          count: { ...eachMunicipality, orMore: true },
        },
        doctors("no-doctors", 0),
      ],
      deputyCities: [],
      notes: ["from-dataset"],
      sources: [{ title: "afpihl/sundhedsraad (data.json, 2026)", section: "sundhedsraad" }],
    },
  },
};

/** The usual composition of a board's kind and level; undefined where no source gives one. */
export function usualComposition(kind: BoardKind, level: Level): UsualComposition | undefined {
  return USUAL[kind][level];
}

/** How many clusters a region has; the handbook counts one fewer in all than the regions' own association. */
export const CLUSTERS_IN_REGION: Readonly<
  Record<string, { readonly least: number; readonly most: number } | undefined>
> = {
  Hovedstaden: { least: 5, most: 5 },
  Sjælland: { least: 4, most: 4 },
  Syddanmark: { least: 4, most: 4 },
  Midtjylland: { least: 5, most: 5 },
  Nordjylland: { least: 3, most: 4 },
};
