/** The most a file may weigh, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;

const TIME_LIMIT_MS = 10_000;
const REDIRECTS = 3;

/** Where Teams keeps the files that people attach in a personal chat. */
const TEAMS_HOSTS = ["sharepoint.com", "1drv.com", "onedrive.com", "onedrive.live.com"];
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

export type Downloaded =
  | { readonly bytes: Uint8Array }
  | { readonly refused: "foreign" | "too-large" | "unreachable"; readonly host: string };

/** Fetches a file from the hosts that Teams keeps files on, within limits of size, time and redirects. */
export async function download(address: string, local: boolean): Promise<Downloaded> {
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  let url = URL.canParse(address) ? new URL(address) : undefined;
  for (let hops = 0; url && hops <= REDIRECTS; hops++) {
    const { host } = url;
    if (!allowed(url, local)) return { refused: "foreign", host };
    try {
      const response = await fetch(url, { redirect: "manual", signal });
      const target = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        url = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
        continue;
      }
      if (!response.ok || !response.body) return { refused: "unreachable", host };
      if (Number(response.headers.get("content-length") ?? 0) > FILE_LIMIT) {
        await response.body.cancel();
        return { refused: "too-large", host };
      }
      const bytes = await readWithin(response.body, FILE_LIMIT);
      return bytes ? { bytes } : { refused: "too-large", host };
    } catch {
      return { refused: "unreachable", host };
    }
  }
  return { refused: url ? "unreachable" : "foreign", host: url?.host ?? address.slice(0, 80) };
}

function allowed({ protocol, hostname, port, username }: URL, local: boolean): boolean {
  if (local) return LOOPBACK.has(hostname) && (protocol === "http:" || protocol === "https:");
  const known = TEAMS_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return known && protocol === "https:" && port === "" && username === "";
}

async function readWithin(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
