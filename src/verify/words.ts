/** At most so many findings are told of one thing: who has a broken package needs the first, not the ten thousandth. */
export const FINDINGS = 20;

const SHOWN = 100;

/** A value as it may be printed: short, and on one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? "intet" : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A sentence without signs that a terminal would obey, or that are not seen. */
export function printable(sentence: string): string {
  return sentence.replaceAll(/\p{C}/gu, "·");
}

/** A name as it may be printed. */
export function quoted(name: string): string {
  return `«${shown(name).slice(1, -1)}»`;
}

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ["begun", "begyndelsen"],
  ["people", "personer"],
  ["vote", "afstemning"],
  ["decision", "beslutning"],
  ["statement", "udtalelse"],
  ["draft", "udkast til referat"],
  ["objection", "indsigelse"],
  ["objection-answered", "svar på indsigelse"],
  ["approval", "godkendelse"],
  ["attendance", "fremmøde"],
  ["issued", "udsendelse"],
  ["added", "tilføjelse"],
]);

/** What an event is called in a finding: its number, kind, item and time, as far as it has them. */
export function eventCalled(place: number, event: unknown): string {
  const { kind, number, at } = (event ?? {}) as Readonly<Record<string, unknown>>;
  const said = [
    KINDS.get(kind) ?? (kind === undefined ? "uden art" : `af ukendt art ${shown(kind)}`),
    ...(typeof number === "string" ? [`punkt ${shown(number).slice(1, -1)}`] : []),
    ...(typeof at === "string" ? [shown(at).slice(1, -1)] : []),
  ];
  return `Hændelse ${place} (${said.join(", ")})`;
}

const CHOICES_IN_DANISH = {
  agree: "Tiltræder",
  "agree-with-remark": "Tiltræder med bemærkning",
  "cannot-agree": "Kan ikke tiltræde",
  abstain: "Undlader at stemme",
  recused: "Inhabil",
} as const;

/** A choice as the cards say it. */
export function choiceInDanish(choice: keyof typeof CHOICES_IN_DANISH): string {
  return CHOICES_IN_DANISH[choice];
}
