const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first bits of a hex digest in groups of four letters that can be read aloud. */
function readable(hex: string, groups: number): string {
  const bits = BigInt(`0x${hex.slice(0, groups * 5)}`);
  const letters = Array.from({ length: groups * 4 }, (_, n) => {
    const place = BigInt((groups * 4 - 1 - n) * 5);
    return CROCKFORD.charAt(Number((bits >> place) & 31n));
  }).join("");
  return letters.match(/.{4}/g)?.join("-") ?? letters;
}

/** A record's head as people hold it: the first 160 bits of its last event's SHA-256. */
export function headCode(hex: string): string {
  return readable(hex, 8);
}

/** A mark in the published roll, short enough for a table: its first 80 bits. */
export function shortMark(hex: string): string {
  return readable(hex, 4);
}
