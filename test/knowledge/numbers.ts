/** The numbers of a text, spelt one way: "7.803.439" in Danish and "7,803,439" in English are both "7803439". */
export function numbersIn(text: string, language: "da" | "en"): readonly string[] {
  const [thousand, point] = language === "da" ? [".", ","] : [",", "."];
  const number = new RegExp(
    `\\d+(?:\\${thousand}\\d{3})+(?!\\d)(?:\\${point}\\d+)?|\\d+(?:\\${point}\\d+)?`,
    "g",
  );
  const plain = (one: string): string => one.replaceAll(thousand, "").replace(point, ".");
  return [...new Set([...text.matchAll(number)].map(([one]) => plain(one)))].sort();
}
