const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first bits of a digest as people hold them: groups of four letters of five bits. */
export function coded(hex: string, groups: number): string {
  let [bits, left] = [0, 0];
  let letters = "";
  for (const digit of hex) {
    bits = (bits << 4) | Number.parseInt(digit, 16);
    left += 4;
    if (left < 5) continue;
    left -= 5;
    letters += LETTERS.charAt((bits >> left) & 31);
    bits &= (1 << left) - 1;
    if (letters.length === groups * 4) break;
  }
  return (letters.match(/.{1,4}/g) ?? []).join("-");
}

/** A code as it may be typed: any case, with or without dashes, O for 0 and I or L for 1. */
export function typed(code: string): string {
  const letters = code
    .toUpperCase()
    .replaceAll(/[\s–—-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return (letters.match(/.{1,4}/g) ?? []).join("-");
}
