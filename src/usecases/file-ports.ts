import type { AgendaReading } from "../domain/agenda-reading.ts";
import type { Paper } from "../domain/document-block.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { RosterRow, RowProblem } from "../domain/roster.ts";

/* What the use cases need to read and write files. */

/** Reads an agenda or minutes; a file that cannot be read is a refusal that says why. */
export interface AgendaReader {
  read(name: string, content: Uint8Array): Promise<AgendaReading>;
}

/** Reads a roster file into rows; what cannot be read at all is a problem, never a fault. */
export interface RosterReader {
  read(content: Uint8Array): RosterFile;
}

export interface RosterFile {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RowProblem[];
  /** Headings that mean nothing to us. */
  readonly unusedColumns: readonly string[];
}

/** Writes a paper as a Word file. */
export interface PaperWriter {
  write(paper: Paper): Promise<Uint8Array>;
}

/** Writes rows as a sheet that Excel opens. */
export interface SheetWriter {
  write(rows: readonly (readonly string[])[]): Uint8Array;
}

/** Files in one file: the same bytes for the same files (docs/record-format.md). */
export interface Archives {
  pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
  /** Of what `pack` has made. */
  unpack(content: Uint8Array): ReadonlyMap<string, Uint8Array>;
}

/** Writes minutes as a Word file in the board's language, byte for byte the same whenever it is asked to. */
export interface MinutesWriter {
  write(minutes: Minutes): Promise<Uint8Array>;
}
