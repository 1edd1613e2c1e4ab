import type { Doubt, ItemRead } from "../../domain/agenda-reading.ts";

const ATTACHMENT = /(?<!\p{L})bilag\s(\d{1,3})(?!\d)/giu;
const DECIDED =
  /(?<!\p{L})(?:besluttede|besluttet|godkendte|godkendt|tiltrådte|tiltrådt|aftalte|aftalt|vedtog)(?!\p{L})/iu;

/** What does not fit together among the items. */
export function doubtsAmong(items: readonly ItemRead[], minutes: boolean): readonly Doubt[] {
  const everywhere = new Set(
    items.flatMap(({ attachments }) => attachments.flatMap(({ title }) => numbersIn(title))),
  );
  return [
    ...sequenceDoubts(items),
    ...items.flatMap((item) => attachmentDoubts(item, everywhere)),
    ...(minutes ? items.flatMap(hiddenDecision) : []),
  ];
}

/** How a doubt speaks of an item. */
function name({ number, title }: ItemRead): string {
  return number === null ? `Punktet «${title.slice(0, 60)}»` : `Punkt ${number}`;
}

function sequenceDoubts(items: readonly ItemRead[]): readonly Doubt[] {
  let before: number | undefined;
  return items.flatMap(({ number, at }) => {
    if (number === null) return [];
    const n = Number.parseInt(number, 10);
    const last = before;
    before = n;
    if (last === undefined || n === last + 1) return [];
    if (n === last && /[a-z]$/i.test(number)) return [];
    if (n === last) return [{ at, what: `Der er to punkter med nummer ${number}.` }];
    return [
      { at, what: `Punkt ${number} følger efter punkt ${last}, så numrene er ikke fortløbende.` },
    ];
  });
}

/** Attachments that the text speaks of, but the list does not have. */
function attachmentDoubts(item: ItemRead, everywhere: ReadonlySet<string>): readonly Doubt[] {
  const { background, recommendations, decision, attachments, at } = item;
  const text = [background, ...recommendations, item.case, decision].join("\n");
  const listed = attachments.flatMap(({ title }) => numbersIn(title));
  const missing = [...new Set(numbersIn(text))].filter(
    (number) =>
      !listed.includes(number) && (listed.length > 0 || Number(number) > attachments.length),
  );
  return missing.slice(0, 20).flatMap((number) => {
    if (listed.length > 0)
      return [
        {
          at,
          what: `${name(item)} nævner bilag ${number} i teksten, men listen har ${listed.map((one) => `Bilag ${one}`).join(", ")}.`,
        },
      ];
    if (everywhere.has(number)) return [];
    return [
      {
        at,
        what: `${name(item)} nævner bilag ${number} i teksten, men det står ikke på nogen liste.`,
      },
    ];
  });
}

/** An item without a decision of its own may tell of one in its text; it is left where it stands. */
function hiddenDecision(item: ItemRead): readonly Doubt[] {
  const told =
    item.decision === null &&
    DECIDED.test(item.case ?? "") &&
    (item.kind === "any-other-business" || item.recommendations.length === 0);
  return told
    ? [
        {
          at: item.at,
          what: `${name(item)} fortæller måske om en beslutning i teksten. Den er ikke læst som en beslutning.`,
        },
      ]
    : [];
}

function numbersIn(text: string): readonly string[] {
  return [...text.slice(0, 200_000).matchAll(ATTACHMENT)].map(([, number]) => number ?? "");
}
