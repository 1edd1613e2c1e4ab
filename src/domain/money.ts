const KRONER = /^([1-9]\d{0,2}(?:\.\d{3}){1,3}|\d{1,12})(?:,(\d{1,2}))?$/;
const MILLIONS = /^(\d{1,6})(?:,(\d{1,6}))?\s*mio\.?$/;

/** Kroner as Danes write them (1.250.000,50 kr. or 2,5 mio.) as whole øre; undefined where it is none. */
export function oereOf(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s*(?:kr\.?|kroner|dkk)\s*$/, "")
    .replace(/^(?:kr\.?|dkk)\s*/, "")
    .replace(/,-$/, "")
    .trim();
  const millions = MILLIONS.exec(plain);
  if (millions) {
    const fraction = (millions[2] ?? "").padEnd(6, "0");
    return (Number(millions[1]) * 1_000_000 + Number(fraction)) * 100;
  }
  const [, kroner, oere = ""] = KRONER.exec(plain.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, "")) ?? [];
  if (kroner === undefined) return undefined;
  return Number(kroner.replaceAll(".", "")) * 100 + Number(oere.padEnd(2, "0"));
}

/** Whole øre as they are typed into a form: 1.250.000,50. */
export function typedKroner(oere: number): string {
  const rest = oere % 100;
  const kroner = String((oere - rest) / 100).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return rest === 0 ? kroner : `${kroner},${String(rest).padStart(2, "0")}`;
}
