/** What the bytes 0x80-0x9f are in Windows-1252; Node's own decoder leaves them as control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text in a file's bytes: UTF-8 or UTF-16 by its mark, else strict UTF-8, else Windows-1252; NFC, lines end in \n. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll("\r\n", "\n").normalize("NFC");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1")
      .decode(bytes)
      .replace(/[\x80-\x9f]/g, (byte) => HIGH.charAt(byte.charCodeAt(0) - 0x80));
  }
}
