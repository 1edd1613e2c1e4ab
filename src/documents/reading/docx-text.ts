import mammoth from "mammoth";
import { htmlText } from "./html-text.ts";
import type { TextFound } from "./text-found.ts";

/** The text of a Word document: Word's own lists and links are read, headers and footers are not. */
export async function docxText(content: Uint8Array): Promise<TextFound> {
  let pictures = 0;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(content) },
    {
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(() => {
        pictures += 1;
        return Promise.resolve({ src: "" });
      }),
    },
  );
  return { ...htmlText(value), pictures };
}
