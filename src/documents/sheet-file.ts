import { stringify } from "csv-stringify/sync";
import type { SheetWriter } from "../usecases/ports.ts";

/** Rows as a CSV that Danish Excel opens by itself: UTF-8 with its mark, semicolons, nothing that is run as a formula. */
export const sheetWriter: SheetWriter = {
  write: (rows) =>
    new TextEncoder().encode(
      stringify(
        rows.map((row) => [...row]),
        { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true },
      ),
    ),
};
