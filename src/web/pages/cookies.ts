import type { IncomingMessage, ServerResponse } from "node:http";

/** The value of a cookie that the browser sent. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  const start = `${name}=`;
  const found = (headers.cookie ?? "").split(/; */).find((one) => one.startsWith(start));
  return found?.slice(start.length);
}

/**
 * Sets a cookie for this host alone, over https alone, out of reach for scripts. `None` also comes along
 * where another site's page sends a form to us, as the login does.
 */
export function setCookie(
  res: ServerResponse,
  { name, value }: { readonly name: string; readonly value: string },
  { seconds, sameSite }: { readonly seconds: number; readonly sameSite: "Lax" | "None" },
): void {
  const cookie = `${name}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=${sameSite}`;
  const others = res.getHeader("set-cookie");
  res.setHeader("set-cookie", [...(Array.isArray(others) ? others : []), cookie]);
}
