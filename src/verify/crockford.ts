const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ALIKE: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/** The first bits of a hex digest in Crockford's base 32, in groups of four. */
export function code(hex: string, groups: number): string {
  const letters = Array.from({ length: groups * 4 }, (_, n) => {
    const from = Math.floor((n * 5) / 4);
    // Five bits lie within two hex letters, from the (n * 5 % 4)th bit on.
    const two = Number.parseInt(hex.slice(from, from + 2).padEnd(2, "0"), 16);
    return LETTERS.charAt((two >> (3 - ((n * 5) % 4))) & 31);
  });
  return (letters.join("").match(/.{4}/g) ?? []).join("-");
}

/** The head code of a chain: the first 160 bits of its last link's digest. */
export function headCode(hex: string): string {
  return code(hex, 8);
}

/** A code as it was meant, however it was copied: case, spaces, hyphens, O for 0, I and L for 1. */
export function readCode(written: string, groups: number): string | undefined {
  const meant = written
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll(/[OIL]/g, (letter) => ALIKE[letter] ?? letter);
  if (meant.length !== groups * 4 || /[^0-9A-HJKMNP-TV-Z]/.test(meant)) return undefined;
  return (meant.match(/.{4}/g) ?? []).join("-");
}
