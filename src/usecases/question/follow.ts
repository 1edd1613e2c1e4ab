import { isName, isTime, nameTerm } from "../../domain/asked.ts";
import type { Asked, Named, Term } from "../../domain/asked.ts";
import { clustersOf } from "../../domain/registry.ts";
import type { Cluster, Registry } from "../../domain/registry.ts";

/** Meanings that a follow-up may have without being a question of its own. */
const EMPTY = new Set(
  "which definition belong how who where may purpose both same number".split(" "),
);

/** Meanings of which a question has one: in a follow-up the new one takes the place of the old. */
const CLASSES: readonly ReadonlySet<string>[] = [
  "cluster committee council authority",
  "political professional administrative",
  "doctor patient mayor municipality region municipal regional hospital psychiatry",
  "cochair chair vicechair substitute secretariat member",
  "obesity breastfeeding transition psychiatry",
  "youth adult",
  "population money contribution code hospital cluster region municipality committee council when count member",
].map((words) => new Set(words.split(" ")));

/** A question read on from the one before: what it leaves out is taken from there. */
export function following(before: Asked | undefined, asked: Asked, registry: Registry): Asked {
  if (!before) return asked;
  const own = asked.terms.filter(({ means }) => !means.every((one) => EMPTY.has(one)));
  const plain = own.filter((term) => !isName(term) && !isTime(term));
  const back = pointsBack(asked);
  const goesOn =
    asked.followsUp || back || own.length === 0 || (plain.length === 0 && own.length > 0);
  if (!goesOn) return asked;
  if (plain.length === 0) return together(before, asked, before.terms);
  if (asked.names.length > 0) return asked;
  const names = inTheirPlace(before, asked, registry);
  const whole = plain.some(isWhole) || asked.terms.some(({ means }) => means.includes("who"));
  const kept =
    asked.followsUp || back
      ? before.terms.filter(
          (term) =>
            isName(term) ||
            (!plain.some((one) => sameClass(one, term)) && (!whole || isSubject(term))),
        )
      : before.terms.filter(isName);
  return {
    ...together(before, asked, kept),
    ...(names !== before.names && withNames(asked, names, kept)),
  };
}

/** What a question was about, and not how it was asked. */
function isSubject({ means }: Term): boolean {
  const asking =
    "decide said meeting agenda item plan which who when where how count howmuch often may definition belong purpose next last population money contribution member".split(
      " ",
    );
  return !means.some((one) => asking.includes(one) || /^(?:year|month|day|#)/.test(one));
}

/** Words that make a question whole, so that nothing but its names is missing. */
function isWhole({ means }: Term): boolean {
  return means.some((one) =>
    ["when", "count", "howmuch", "population", "code", "often"].includes(one),
  );
}

function sameClass(one: Term, other: Term): boolean {
  return CLASSES.some(
    (all) =>
      one.means.some((meaning) => all.has(meaning)) &&
      other.means.some((meaning) => all.has(meaning)),
  );
}

function together(before: Asked, asked: Asked, from: readonly Term[]): Asked {
  const kinds = new Set(asked.names.map(({ kind }) => kind));
  const names = before.names.filter(({ kind, ids }) => !replaces(kinds, kind, ids.length > 1));
  const written = new Set(names.map((name) => name.written));
  const years = asked.years.length > 0 ? [] : before.years;
  const terms = from.filter(
    (term) =>
      (!isName(term) || written.has(term.word)) &&
      !(asked.years.length > 0 && term.means.some((one) => one.startsWith("year:"))) &&
      !(
        asked.months.length + asked.days.length > 0 &&
        term.means.some((one) => /^(?:month|day):/.test(one))
      ),
  );
  const own = asked.terms.filter(({ means }) => !means.every((one) => EMPTY.has(one)));
  const anew = own.some((term) => !isName(term) && !isTime(term) && isSubject(term));
  const item = asked.item ?? (anew ? undefined : before.item);
  const said = own.length > 0 ? asked.terms : [];
  return {
    ...asked,
    terms: [...terms, ...said],
    names: [...names, ...asked.names],
    days: asked.days.length > 0 ? asked.days : before.days,
    months: asked.months.length > 0 ? asked.months : before.months,
    years: [...years, ...asked.years],
    ...(item !== undefined && { item }),
    ours: asked.ours || before.ours,
  };
}

/** «Hvor mange bor der i den?» after a town's cluster is about that cluster, no longer about the town. */
function inTheirPlace(before: Asked, asked: Asked, registry: Registry): readonly Named[] {
  const toCluster =
    before.terms.some(
      ({ means }) => means.includes("cluster") && !means.some((one) => one.includes(":")),
    ) &&
    (/\bdens?\b|\bits?\b|\bthat (?:one|cluster)\b/i.test(asked.text) ||
      asked.terms.some(({ means }) => means.includes("cluster") || means.includes("hospital")));
  if (!toCluster) return before.names;
  return before.names.map((name) => {
    const [code = ""] = name.ids;
    const [cluster, another] = name.kind === "municipality" ? clustersOf(registry, code) : [];
    return cluster && !another
      ? { kind: "cluster", ids: [cluster.id], written: cluster.name }
      : name;
  });
}

function withNames(
  asked: Asked,
  names: readonly Named[],
  kept: readonly Term[],
): Pick<Asked, "names" | "terms"> {
  const plain = [...kept.filter((term) => !isName(term)), ...asked.terms];
  return { names, terms: [...names.map(nameTerm), ...plain] };
}

/** A new place takes the place of the one before; a region only tells a shared name apart. */
function replaces(kinds: ReadonlySet<string>, kind: string, shared: boolean): boolean {
  const places = ["municipality", "cluster", "hospital", "council", "region"];
  if (shared && kinds.size === 1 && kinds.has("region")) return false;
  return [...kinds].some((one) => one === kind || (places.includes(one) && places.includes(kind)));
}

function pointsBack({ text, names }: Asked): boolean {
  return (
    names.length === 0 &&
    /\b(?:den|det|de|dem|dér|der|deres|dens|samme|it|they|them|their|its|those|that|there|same|derefter|bagefter)\b/i.test(
      text,
    ) &&
    text.split(/\s+/).length < 10
  );
}

/** The question with each shared cluster name narrowed by what else it says, and by the board of the chat. */
export function narrowed(asked: Asked, registry: Registry, own: Cluster | undefined): Asked {
  const regions = asked.names.filter(({ kind }) => kind === "region").flatMap(({ ids }) => ids);
  const towns = asked.names.filter(({ kind }) => kind === "municipality").flatMap(({ ids }) => ids);
  const hospitals = asked.names.filter(({ kind }) => kind === "hospital").flatMap(({ ids }) => ids);
  const narrow = (name: Named): Named => {
    if (name.ids.length < 2 || (name.kind !== "cluster" && name.kind !== "hospital")) return name;
    const clusters = registry.clusters.filter(({ id }) => name.ids.includes(id));
    const fits = [
      clusters.filter(({ region }) => regions.includes(region)),
      clusters.filter(({ id }) => name.kind === "cluster" && hospitals.includes(id)),
      clusters.filter(({ municipalities }) => towns.some((code) => municipalities.includes(code))),
      clusters.filter(({ id }) => id === own?.id),
    ].find((some) => some.length > 0);
    return fits ? { ...name, ids: fits.map(({ id }) => id) } : name;
  };
  const aside = /\(([^)]*)\)/.exec(asked.text)?.[1] ?? "";
  const names = asked.names.map(narrow);
  const terms = asked.terms.map((term) => {
    const name = names[asked.names.findIndex(({ written }) => written === term.word)];
    return isName(term) && name ? nameTerm(name) : term;
  });
  const said = ({ kind, written }: Named): boolean =>
    kind === "cluster" || !aside.includes(written) || !names.some((one) => one.kind === "cluster");
  const dropped = new Set(names.filter((one) => !said(one)).map(({ written }) => written));
  return {
    ...asked,
    names: names.filter(said),
    terms: terms.filter((term) => !(isName(term) && dropped.has(term.word))),
  };
}

/** The question about «klyngen» or «vi» as one about the board's own cluster. */
export function ownMeant(asked: Asked, own: Cluster | undefined): Asked {
  const named = asked.names.some(({ kind }) => kind !== "region");
  const says = (...meanings: readonly string[]): boolean =>
    asked.terms.some(({ means }) => means.some((one) => meanings.includes(one)));
  const meant = asked.ours || says("cluster") || (says("contribution") && !says("hospital"));
  if (!own || named || !meant) return asked;
  return {
    ...asked,
    names: [...asked.names, { kind: "cluster", ids: [own.id], written: own.name }],
  };
}
