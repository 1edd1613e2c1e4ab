import { parentPort, workerData } from "node:worker_threads";
import type { RefusalReason } from "../../domain/refusal.ts";
import { decodeText } from "../decode-text.ts";
import { docxText } from "./docx-text.ts";
import type { Format } from "./format-of.ts";
import { htmlText } from "./html-text.ts";
import { pdfText, TooManyPages } from "./pdf-text.ts";
import type { TextFound } from "./text-found.ts";

export interface WorkerTask {
  readonly format: Exclude<Format, "text">;
  readonly content: Uint8Array;
}
export type WorkerAnswer = { readonly found: TextFound } | { readonly refused: RefusalReason };

const READERS: Record<WorkerTask["format"], (content: Uint8Array) => Promise<TextFound>> = {
  docx: docxText,
  pdf: pdfText,
  html: (content) => Promise.resolve(htmlText(decodeText(content))),
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
