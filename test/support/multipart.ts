export interface Document {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A field of a form: a value, a file, or (`undefined`) a file that was not chosen. */
export type FormPart = readonly [field: string, content: string | Document | undefined];

export const BOUNDARY = "----WebKitFormBoundaryKlyngebot";
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form as a browser sends it. */
export function multipart(parts: readonly FormPart[]): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([
    ...parts.flatMap(([field, content]) => [
      Buffer.from(`--${BOUNDARY}\r\n${headOf(field, content)}\r\n\r\n`),
      typeof content === "string" ? Buffer.from(content) : (content?.content ?? Buffer.alloc(0)),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  return new Uint8Array(body);
}

function headOf(field: string, content: FormPart[1]): string {
  const disposition = `Content-Disposition: form-data; name="${quoted(field)}"`;
  if (typeof content === "string") return disposition;
  const name = quoted(content?.name ?? "");
  return `${disposition}; filename="${name}"\r\nContent-Type: application/octet-stream`;
}

function quoted(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
