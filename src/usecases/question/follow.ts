import type { Asked, Named, Term } from "../../domain/asked.ts";
import type { Cluster, Registry } from "../../domain/registry.ts";

/** Meanings that a follow-up may have without being a question of its own. */
const EMPTY = new Set("which definition belong how who where may purpose both".split(" "));

/** A question read on from the one before: what it leaves out is taken from there. */
export function following(before: Asked | undefined, asked: Asked): Asked {
  if (!before) return asked;
  const own = asked.terms.filter(({ means }) => !means.every((one) => EMPTY.has(one)));
  const plain = own.filter((term) => !isName(term) && !isTime(term));
  const goesOn = asked.followsUp || pointsBack(asked) || own.length === 0;
  const onlyNames = plain.length === 0;
  if (!goesOn && !(onlyNames && asked.names.length > 0) && !(onlyNames && own.length > 0))
    return asked;
  if (onlyNames) {
    const kinds = new Set(asked.names.map(({ kind }) => kind));
    const names =
      asked.names.length > 0
        ? before.names.filter(({ kind }) => !replaces(kinds, kind))
        : before.names;
    return together(before, asked, {
      names,
      terms: before.terms,
      years: asked.years.length > 0 ? [] : before.years,
    });
  }
  if (asked.names.length > 0) return asked;
  return together(before, asked, {
    names: before.names,
    terms: before.terms.filter(isName),
    years: before.years,
  });
}

function together(
  before: Asked,
  asked: Asked,
  kept: {
    readonly names: readonly Named[];
    readonly terms: readonly Term[];
    readonly years: readonly number[];
  },
): Asked {
  const written = new Set(kept.names.map((name) => name.written));
  const terms = kept.terms.filter(
    (term) =>
      (!isName(term) || written.has(term.word)) &&
      !(term.means.some((one) => one.startsWith("year:")) && kept.years.length === 0),
  );
  const own = asked.terms.filter(({ means }) => !means.every((one) => EMPTY.has(one)));
  const { item } = { ...before, ...asked };
  return {
    ...asked,
    terms: [...terms, ...own],
    names: [...kept.names, ...asked.names],
    days: asked.days.length > 0 ? asked.days : before.days,
    months: asked.months.length > 0 ? asked.months : before.months,
    years: [...kept.years, ...asked.years],
    ...(item !== undefined && { item }),
    ours: asked.ours || before.ours,
  };
}

/** A new place takes the place of the one before, of whichever kind it was. */
function replaces(kinds: ReadonlySet<string>, kind: string): boolean {
  const places = ["municipality", "cluster", "hospital", "council", "region"];
  return [...kinds].some((one) => one === kind || (places.includes(one) && places.includes(kind)));
}

function isName({ means }: Term): boolean {
  return means.some((one) => /^(?:municipality|cluster|hospital|council|region):/.test(one));
}

function isTime({ means }: Term): boolean {
  return means.some((one) => /^(?:year|month|day):/.test(one));
}

function pointsBack({ text, names }: Asked): boolean {
  return (
    names.length === 0 &&
    /\b(?:den|det|de|dem|dér|deres|dens|samme|it|they|them|their|its|those|that one|same)\b/i.test(
      text,
    ) &&
    text.split(/\s+/).length < 10
  );
}

/** The question with each shared cluster name narrowed by what else it says, and by the board of the chat. */
export function narrowed(asked: Asked, registry: Registry, own: Cluster | undefined): Asked {
  const regions = asked.names.filter(({ kind }) => kind === "region").flatMap(({ ids }) => ids);
  const towns = asked.names.filter(({ kind }) => kind === "municipality").flatMap(({ ids }) => ids);
  const narrow = (name: Named): Named => {
    if (name.ids.length < 2 || (name.kind !== "cluster" && name.kind !== "hospital")) return name;
    const clusters = registry.clusters.filter(({ id }) => name.ids.includes(id));
    const fits = [
      clusters.filter(({ region }) => regions.includes(region)),
      clusters.filter(({ municipalities }) => towns.some((code) => municipalities.includes(code))),
      clusters.filter(({ id }) => id === own?.id),
    ].find((some) => some.length > 0);
    return fits ? { ...name, ids: fits.map(({ id }) => id) } : name;
  };
  const names = asked.names.map(narrow);
  const terms = asked.terms.map((term) => {
    const n = asked.names.findIndex(({ written }) => written === term.word);
    const name = names[n];
    return isName(term) && name
      ? { ...term, means: [`${name.kind}:${name.ids.join("|")}`, name.kind] }
      : term;
  });
  return { ...asked, names, terms };
}

/** The question about «klyngen» or «vi» as one about the board's own cluster. */
export function ownMeant(asked: Asked, own: Cluster | undefined): Asked {
  const named = asked.names.some(({ kind }) => kind !== "region");
  const meant = asked.ours || asked.terms.some(({ means }) => means.includes("cluster"));
  if (!own || named || !meant) return asked;
  return {
    ...asked,
    names: [...asked.names, { kind: "cluster", ids: [own.id], written: own.name }],
  };
}
