import { unzipSync } from "fflate";
import type { RefusalReason } from "../../domain/refusal.ts";

export type Format = "text" | "html" | "docx" | "pdf";

/** The most bytes of a file, and of what a packed file holds. */
const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** What a document is, by its content and then its name; or why it cannot be read. */
export function formatOf(
  name: string,
  content: Uint8Array,
): { readonly format: Format } | { readonly refused: RefusalReason } {
  if (content.byteLength > LARGEST_FILE) return { refused: "document-too-large" };
  const begins = (...bytes: readonly number[]): boolean =>
    bytes.every((byte, n) => content[n] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return zipped(content);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return {
      refused: hasWide(content, "EncryptedPackage") ? "document-encrypted" : "document-unsupported",
    };
  if (latin1(content.subarray(0, 1024)).includes("%PDF-")) return { format: "pdf" };

  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (content.byteLength === 0)
    return ending === "txt" || ending === "" ? { format: "text" } : { refused: "document-empty" };
  if (ending === "docx" || ending === "docm" || ending === "pdf")
    return { refused: "document-damaged" };
  const wide = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!wide && content.subarray(0, 4096).includes(0)) return { refused: "document-unsupported" };
  const html =
    /^htm/.test(ending) || /^\s*<(?:!doctype html|html)/i.test(latin1(content.subarray(0, 512)));
  return { format: html ? "html" : "text" };
}

function zipped(
  content: Uint8Array,
): { readonly format: Format } | { readonly refused: RefusalReason } {
  const names: string[] = [];
  let unpacked = 0;
  try {
    const types = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return name === "[Content_Types].xml" && originalSize < 1_000_000;
      },
    });
    const kinds = latin1(types["[Content_Types].xml"] ?? new Uint8Array());
    if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(kinds))
      return { refused: "document-macros" };
  } catch {
    return { refused: "document-damaged" };
  }
  if (unpacked > LARGEST_UNPACKED) return { refused: "document-too-large" };
  if (names.includes("word/document.xml")) return { format: "docx" };
  return { refused: "document-unsupported" };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function hasWide(content: Uint8Array, text: string): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(
    Buffer.from(text, "utf16le"),
  );
}
