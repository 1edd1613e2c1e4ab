/** What may stand where a phrase has a blank, and under which name its payload has it. */
const BLANKS: Readonly<Record<string, { readonly name: string; readonly filled: string }>> = {
  "#date": { name: "date", filled: String.raw`\d{1,4}[-/.]\d{1,2}[-/. ]\d{1,4}` },
  "#": { name: "number", filled: String.raw`\d{1,4}[a-z]?` },
  "@": { name: "closes", filled: ".{1,60}" },
};
const BLANK = /#date|#|@/g;

type Filled = Readonly<Record<string, string>>;

/** The payload of words that are a phrase with its blanks filled; undefined where they are not. */
export function payloadIn(words: string, phrase: string): Filled | undefined {
  const exact = phrase.replace(BLANK, (blank) => {
    const { name = "", filled = "" } = BLANKS[blank] ?? {};
    return `(?<${name}>${filled})`;
  });
  const found = new RegExp(`^${exact}$`, "u").exec(words);
  return found ? { ...found.groups } : undefined;
}

/** A phrase with what words that are only nearly it have for its blanks; undefined where one stays empty. */
export function nearlyIn(
  words: string,
  phrase: string,
): { readonly phrase: string; readonly payload: Filled; readonly fixed: number } | undefined {
  if (phrase.includes("#date")) return undefined;
  const number = phrase.includes("#") ? /\d+[a-z]?\b/.exec(words)?.[0] : "";
  const before = / (\S+ )@$/.exec(phrase)?.[1];
  const at = before === undefined ? -1 : words.lastIndexOf(` ${before}`);
  const closes = before === undefined || at < 0 ? "" : words.slice(at + before.length + 1);
  if (number === undefined || (before !== undefined && closes === "")) return undefined;
  const said = phrase.replace("#", number).replace("@", closes);
  const payload = { ...(number !== "" && { number }), ...(closes !== "" && { closes }) };
  return { phrase: said, payload, fixed: said.length - closes.length };
}
