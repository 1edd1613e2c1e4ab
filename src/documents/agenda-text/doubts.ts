import type { Doubt, ItemRead } from "../../domain/agenda-reading.ts";
import type { Header } from "./header.ts";
import { name } from "./item.ts";

const NUMBERED = /\bbilag\s+(\d{1,3})\b/giu;
const DECIDED = /\b(besluttede|blev besluttet|godkendte|blev godkendt|tiltrådte|blev tiltrådt)\b/i;

/** What does not fit together in what was read. */
export function doubtsIn(header: Header, items: readonly ItemRead[]): readonly Doubt[] {
  const first = { paragraph: 1 };
  return [
    ...(header.date === null ? [{ at: first, what: "Jeg fandt ikke mødets dato." }] : []),
    ...(header.board === null
      ? [{ at: first, what: "Jeg fandt ikke, hvilket organ mødet er i." }]
      : []),
    ...outOfOrder(items),
    ...items.flatMap(attachmentDoubts),
    ...items.flatMap(hiddenDecision),
  ];
}

function outOfOrder(items: readonly ItemRead[]): readonly Doubt[] {
  return items.flatMap((item, n) => {
    const before = items[n - 1];
    const expected = Number.parseInt(before?.number ?? "", 10) + 1;
    const number = Number.parseInt(item.number ?? "", 10);
    return Number.isNaN(expected) || Number.isNaN(number) || number <= expected
      ? []
      : [{ at: item.at, what: `Punkt ${expected} mangler før punkt ${number}.` }];
  });
}

function attachmentDoubts(item: ItemRead): readonly Doubt[] {
  const listed = new Set(item.attachments.flatMap(({ title }) => numbersIn(title)));
  const mentioned = new Set(numbersIn([item.background, item.case].join("\n")));
  const missing = [...mentioned].filter((number) => !listed.has(number));
  const list = [...listed].map((number) => `Bilag ${number}`).join(", ");
  return missing.map((number) => ({
    at: item.at,
    what:
      list === ""
        ? `${name(item)} nævner bilag ${number} i teksten, men har ingen liste over bilag.`
        : `${name(item)} nævner bilag ${number} i teksten, men listen har ${list}.`,
  }));
}

/** An item without sections may tell of a decision in its text; it is left where it stands. */
function hiddenDecision(item: ItemRead): readonly Doubt[] {
  return item.decision === null &&
    item.recommendations.length === 0 &&
    DECIDED.test(item.case ?? "")
    ? [
        {
          at: item.at,
          what: `${name(item)} fortæller måske om en beslutning i teksten. Den er ikke læst som en beslutning.`,
        },
      ]
    : [];
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBERED)].map(([, number]) => number ?? "");
}
