import type { AgendaReading } from "../domain/agenda-reading.ts";
import type { Paper } from "../domain/document-block.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { Registry } from "../domain/registry.ts";
import type { RegistryReason } from "../domain/registry-problems.ts";
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

/** Reads a registry file whole; whatever is wrong with it is a problem, never a fault. */
export interface RegistryReader {
  read(content: Uint8Array): RegistryFile;
}

export type RegistryFile =
  { readonly registry: Registry } | { readonly problems: readonly RegistryFileProblem[] };

/** Something in a registry file that is wrong, and where. */
export interface RegistryFileProblem {
  readonly line: number;
  /** Such as `clusters[3].municipalities[1]`; empty where it is the file as a whole. */
  readonly at: string;
  readonly reason: RegistryReason;
  readonly about?: string;
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
