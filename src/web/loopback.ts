const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|(::ffff:)127(\.\d{1,3}){3})$/i;

/** True for a host name or address that cannot leave this machine. */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host);
}

/** The host of an http(s) address, without its port; undefined for anything else. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" ? hostname : undefined;
}
