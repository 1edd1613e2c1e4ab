import type { Place } from "../../domain/agenda-reading.ts";
import { isCapitals } from "./capitals.ts";
import { continues, type Writing } from "./continues.ts";
import { joinLines } from "./join-lines.ts";
import { labelOf } from "./label.ts";
import type { Label } from "./label.ts";
import { layoutOf } from "./layout.ts";
import { splitLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { numbered } from "./numbered.ts";
import { opensList } from "./opens-list.ts";

/** A paragraph of a document with what its form says: a label, a number, a bullet, a point beginning with "at". */
export interface Paragraph {
  readonly text: string;
  readonly at: Place;
  readonly label: Label | undefined;
  readonly numbered: boolean;
  /** Whether space above sets it apart. */
  readonly apart: boolean;
}
