import { parentPort, workerData } from "node:worker_threads";
import type { RefusalReason } from "../../domain/refusal.ts";
import { decodeText } from "../decode-text.ts";
import type { Format } from "./format-of.ts";
import type { TextFound } from "./text-found.ts";
import { TooManyPages } from "./too-many-pages.ts";

export interface WorkerTask {
  readonly format: Exclude<Format, "text">;
  readonly content: Uint8Array;
}
export type WorkerAnswer = { readonly found: TextFound } | { readonly refused: RefusalReason };

/** Each is loaded for the documents that want it only: that of PDF is large. */
const READERS: Record<WorkerTask["format"], (content: Uint8Array) => Promise<TextFound>> = {
  docx: async (content) => (await import("./docx-text.ts")).docxText(content),
  pdf: async (content) => (await import("./pdf-text.ts")).pdfText(content),
  html: async (content) => (await import("./html-text.ts")).htmlText(decodeText(content)),
};

async function answer({ format, content }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { found: await READERS[format](content) };
  } catch (error) {
    if (error instanceof TooManyPages) return { refused: "document-too-large" };
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { refused: encrypted ? "document-encrypted" : "document-damaged" };
  }
}

parentPort?.postMessage(await answer(workerData as WorkerTask));
