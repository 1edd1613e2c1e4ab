import { readEntries } from "../../src/domain/roster/read-entry.ts";
import type { Entry } from "../../src/domain/roster/entry.ts";
import type { RosterColumn, RosterRow } from "../../src/domain/roster.ts";

/** What a row says, where it says something else. */
export type Cells = Partial<Record<RosterColumn, string>>;

/** A row that makes Anna hold the region's seat, unless its cells say something else. */
export const rosterRow = (cells: Cells = {}, line = 2): RosterRow => ({
  line,
  cells: {
    organ: "Klynge Prøve",
    type: "sundhedsklynge",
    region: "Hovedstaden",
    niveau: "politisk",
    mandat: "Region 1",
    part: "region",
    navn: "Anna Ågård",
    email: "anna@eksempel.dk",
    rolle: "medlem",
    "suppleant for": "",
    fra: "",
    til: "",
    ...cells,
  },
});

/** Bent holds Solby's seat. */
export const BENT: Cells = {
  mandat: "Solby",
  part: "kommune",
  navn: "Bent Bæk",
  email: "bent@eksempel.dk",
};

/** Signe keeps the papers, and sits on no seat. */
export const SIGNE: Cells = {
  ...{ mandat: "", navn: "Signe Sekretær", email: "signe@eksempel.dk", rolle: "sekretær" },
};

/** Carl is substitute for Anna on the region's seat. */
export const CARL: Cells = {
  ...{ navn: "Carl Carlsen", email: "carl@eksempel.dk", rolle: "suppleant" },
  "suppleant for": "anna@eksempel.dk",
};

/** Rows from line 2 on. */
export const rosterRows = (...rows: readonly Cells[]): readonly RosterRow[] =>
  rows.map((cells, n) => rosterRow(cells, n + 2));

/** Rows that are each right on their own, as they are understood. */
export function entriesOf(...rows: readonly Cells[]): readonly Entry[] {
  const { entries, problems } = readEntries(rosterRows(...rows));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return entries;
}
