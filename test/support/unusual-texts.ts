/** Texts that stores have been known to spoil. */
export const UNUSUAL_TEXTS: Readonly<Record<string, string>> = {
  "Danish letters": "Ærø, Ølgod og Ågerup: æøå ÆØÅ é ü",
  "letters written in two parts": "A\u030ager\u00f8d og e\u0301t",
  emoji: "👍🏽 👩‍⚕️ 🇩🇰",
  quotes: `'enkelt' "dobbelt" \`skråt\` ''; DROP TABLE documents; --`,
  backslashes: "C:\\mappe\\n \\u0000 \\",
  "a NUL": "før\u0000efter",
  "control characters": "\u0001\u001f\u007f\r\n\t\u2028\u2029",
  "half a surrogate": "halv \ud83d slut",
  "100 KB": "æ".repeat(50_000) + "x".repeat(50_000),
  nothing: "",
};
