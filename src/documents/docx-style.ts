import { AlignmentType, BorderStyle, LevelFormat } from "docx";
import type {
  INumberingOptions,
  ISectionPropertiesOptions,
  IStylesOptions,
  ITableBordersOptions,
} from "docx";
import type { Paper } from "../domain/document-block.ts";

/** The style of lines with less weight; grey, and still dark enough to be read (7:1). */
export const NOTE = "Note";

/** The styles of what stands in a table, and of its header row. */
export const CELL = "Cell";
export const HEAD = "CellHead";

/** Behind the header row of a table. */
export const SHADE = "E8EDF3";

const LANGUAGE_TAG = { da: "da-DK", en: "en-GB" } as const;
const FONT = "Calibri";
const DEEP = "1F3864";

/** A4 with room for notes in the margin; lengths in twentieths of a point. */
export const PAGE: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};

/** From margin to margin. */
export const LINE_WIDTH = 11906 - 2 * 1134;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };

/** The lines of a table. */
export const BORDERS: ITableBordersOptions = {
  ...{ top: THIN, bottom: THIN, left: THIN, right: THIN },
  ...{ insideHorizontal: THIN, insideVertical: THIN },
};

/** Word's own list numbering, so that lists are lists to a screen reader. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: "numbers", levels: [levelOf(LevelFormat.DECIMAL, "%1.")] },
    { reference: "bullets", levels: [levelOf(LevelFormat.BULLET, "•")] },
  ],
};

function levelOf(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const paragraph = { indent: { left: 425, hanging: 425 } };
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } };
}

/** The styles of a paper in its language. */
export function stylesIn(language: Paper["language"]): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: DEEP },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: LANGUAGE_TAG[language] } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      heading1: heading(36, 0),
      heading2: heading(28, 320),
      heading3: heading(23, 200),
    },
    paragraphStyles: [
      {
        id: NOTE,
        name: "Note",
        basedOn: "Normal",
        run: { color: "555555", size: 20 },
        paragraph: { spacing: { after: 40 } },
      },
      { id: CELL, name: "Cell", basedOn: "Normal", paragraph: { spacing: { after: 0 } } },
      { id: HEAD, name: "Cell Head", basedOn: CELL, run: { bold: true } },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 160, after: 60 } },
      },
    ],
  };
}
