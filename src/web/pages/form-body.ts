import type { IncomingMessage } from "node:http";
import { Busboy } from "@fastify/busboy";
import type { BusboyFileStream, BusboyHeaders } from "@fastify/busboy";
import { Refusal } from "../../domain/refusal.ts";

/** The most a file may weigh, and all files of one form together, in bytes. */
const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_FORM = 100 * 1024 * 1024;
/** The most letters of a file's name. */
const LONGEST_NAME = 200;

export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly content: Uint8Array;
  /** It is larger than a file may be; the content is not kept. */
  readonly tooLarge: boolean;
}

/** What a form sent: its fields, and the files that were chosen. */
export interface FormBody {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly SentFile[];
}

/** Reads a form to its end, also past what is kept, so that the sender sees the answer. */
export async function readForm(req: IncomingMessage): Promise<FormBody> {
  const fields = new Map<string, string>();
  const files: SentFile[] = [];
  let kept = 0;
  await new Promise<void>((resolve, reject) => {
    const broken = (): void => {
      reject(new Refusal("upload-broken"));
    };
    const form = formOf(req);
    if (!form || req.destroyed) {
      broken();
      return;
    }
    form.on("field", (name: string, value: string) => {
      fields.set(name, value);
    });
    form.on("file", (field: string, stream: BusboyFileStream, given: string | undefined) => {
      const name = nameOf(given ?? "");
      const parts: Buffer[] = [];
      let tooLarge = false;
      stream.on("limit", () => {
        tooLarge = true;
      });
      stream.on("data", (part: Buffer) => {
        kept += part.length;
        if (kept <= LARGEST_FORM) parts.push(part);
        else tooLarge = true;
      });
      stream.on("error", broken);
      stream.on("end", () => {
        if (tooLarge) parts.length = 0;
        if (name !== "") files.push({ field, name, content: Buffer.concat(parts), tooLarge });
      });
    });
    form.once("finish", resolve);
    form.once("error", broken);
    req.once("aborted", broken);
    req.once("error", broken);
    req.pipe(form);
  });
  return { fields, files };
}

function formOf(req: IncomingMessage): InstanceType<typeof Busboy> | undefined {
  try {
    return new Busboy({
      headers: req.headers as BusboyHeaders,
      limits: { fileSize: LARGEST_FILE, files: 200, fields: 50, fieldSize: 10_000 },
    });
  } catch {
    return undefined;
  }
}

/** The name alone (some browsers send the whole path), shortened in the middle: its ending says what it is. */
function nameOf(given: string): string {
  const letters = Array.from((given.split(/[\\/]/).at(-1) ?? given).normalize("NFC"));
  if (letters.length <= LONGEST_NAME) return letters.join("");
  return [...letters.slice(0, LONGEST_NAME - 21), "…", ...letters.slice(-20)].join("");
}
