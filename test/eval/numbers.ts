/** A number as it is written; `unit` is the worth of its last written digit. */
export interface WrittenNumber {
  readonly written: string;
  readonly value: number;
  readonly unit: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia|milliard|billion)/i, 1e9],
  [/^(?:mio|million)/i, 1e6],
  [/^(?:tusind|thousand)/i, 1e3],
];
const NUMBER =
  /(?<![\p{L}\d]|\d[.,])(\d+(?:[.,]\d+)*)(?:\s?(mia|milliard|billion|mio|million|tusind|thousand)(?:er|s)?(?![\p{L}])\.?)?/giu;
const HALF_DAY = /(?<![\d.,:])(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b\.?/giu;

const DANISH =
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve";
const ENGLISH =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

/** The numbers written with digits in a text without dates. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const plain = text
    .replaceAll(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, ".")
    .replaceAll(HALF_DAY, (_all, hour: string, minute: string | undefined, half: string) => {
      const full = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
      return `${full}.${minute ?? "00"}`;
    })
    .replaceAll(/(?<=\d):(?=\d\d(?!\d))/g, ".");
  return [...plain.matchAll(NUMBER)].map(([written, digits = "", suffix]) => {
    const scale = SCALES.find(([word]) => suffix !== undefined && word.test(suffix))?.[1] ?? 1;
    const { value, decimals } = valueOf(digits, scale > 1);
    return { written, value: value * scale, unit: scale / 10 ** decimals };
  });
}

/** Groups of three are thousands, in Danish and in English; another last group is decimals. */
function valueOf(digits: string, isScaled: boolean): { value: number; decimals: number } {
  const groups = digits.split(/[.,]/);
  const marks = [...digits.matchAll(/[.,]/g)].map(([mark]) => mark);
  const first = groups[0] ?? "";
  const isGrouped =
    marks.length > 0 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    groups.slice(1).every((group) => group.length === 3) &&
    new Set(marks).size === 1 &&
    !(isScaled && marks.length === 1);
  if (marks.length === 0 || isGrouped) return { value: Number(groups.join("")), decimals: 0 };
  const last = groups.at(-1) ?? "";
  return {
    value: Number(`${groups.slice(0, -1).join("")}.${last}`),
    decimals: last.length,
  };
}

/** Small numbers written as words; of the least (a, one, two), which are also other words, only where asked. */
export function wordNumbersIn(
  text: string,
  languages: readonly ("da" | "en")[],
  least = 0,
): readonly WrittenNumber[] {
  const lists = languages.map((lang) => (lang === "da" ? DANISH : ENGLISH).split(" "));
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.flatMap((written) =>
    lists
      .map((list) => list.indexOf(written.toLowerCase()))
      .filter((value) => value >= least)
      .map((value) => ({ written, value, unit: 1 })),
  );
}

/** From here on a whole number may be a rounded one: below it, 13 would be taken for 13.30. */
const ROUNDED_FROM = 100;

/** Whether a number is one of those known, or one of them rounded as it is written. */
export function isKnownNumber(
  { value, unit }: WrittenNumber,
  known: readonly WrittenNumber[],
): boolean {
  const mayBeRounded = unit < 1 || (unit === 1 ? value >= ROUNDED_FROM : value / unit >= 10);
  const leeway = mayBeRounded ? unit / 2 : 0;
  return known.some((one) => {
    const away = Math.abs(one.value - value);
    return away < 1e-9 || (away < leeway && one.unit < unit);
  });
}
