import { isName, isTime } from "../../domain/asked.ts";
import type { Asked, Named, Term } from "../../domain/asked.ts";
import { KINDS_OF_ANSWER } from "../../domain/kind-of-answer.ts";
import type { Registry } from "../../domain/registry.ts";
import type { Said } from "../../domain/said.ts";
import { asks } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** Meanings that say nothing of what is wanted. */
const VAGUE = new Set(["which", "definition", "how", "purpose", "who", "where", "may"]);

/** What only a board's own papers, roster or plan could tell. */
const OF_A_BOARD =
  "decide said meeting agenda item minutes contribution left spent allocated money member chair cochair substitute secretariat attachment rule population hospital municipality cluster effort often";

/** What to ask back where the words alone show that something is missing; nothing where the question is whole. */
export function askedBack(moment: Moment): Said | undefined {
  const { asked, board, registry } = moment;
  const plain = asked.terms.filter(
    (term) => !isName(term) && !isTime(term) && !term.means.every((one) => VAGUE.has(one)),
  );
  const shared = asked.names.find((one) => isShared(one));
  if (shared && !asks(moment, "both old name")) return whichOf(registry, shared, asked);
  if (asked.terms.length === 0) return { about: "ask-what", name: null };
  const [name] = asked.names;
  if (plain.length === 0 && asked.names.length < 2 && asked.days.length === 0) {
    if (asked.followsUp || !name) return { about: "ask-what", name: name?.written ?? null };
  }
  if (isVague(asked, plain)) return { about: "ask-what", name: null };
  if (board || asked.names.length > 0 || asked.terms.some(({ known }) => !known)) return undefined;
  if (asked.ours && asks(moment, OF_A_BOARD) && !asks(moment, "may"))
    return { about: "which-board" };
  if (asked.item !== undefined) return { about: "which-board" };
  if (asks(moment, "next last") && asks(moment, "meeting when agenda"))
    return { about: "which-board" };
  if (isOnly(plain, "hospital municipality population size")) return { about: "which-board" };
  const needsCluster =
    isOnly(plain, "cluster municipality population count hospital belong") &&
    asks(moment, "cluster") &&
    (asks(moment, "population") || (asks(moment, "municipality") && asks(moment, "which count")));
  return needsCluster ? { about: "which-cluster" } : undefined;
}

const LEANS_ON =
  "money law decide approve duration allocated spent said discuss recommend contribution".split(
    " ",
  );

/** Whether a question leans on something that was not said: «Blev den godkendt?», «Hvad blev beløbet?». */
function isVague({ text, names, item, ours, days }: Asked, plain: readonly Term[]): boolean {
  const points =
    /\b(?:den|det|dem|it|that|that one|this|beløbet|paragraffen|punktet|sagen)\b/i.test(text);
  return (
    points &&
    !ours &&
    names.length === 0 &&
    item === undefined &&
    days.length === 0 &&
    plain.length <= 2 &&
    plain.every(({ means }) =>
      means.every((one) => LEANS_ON.includes(one) || KINDS_OF_ANSWER.has(one)),
    ) &&
    text.split(/\s+/).length < 9
  );
}

function isOnly(terms: readonly Term[], words: string): boolean {
  const all = words.split(" ");
  return terms.length > 0 && terms.every(({ means }) => means.some((one) => all.includes(one)));
}

/** Whether more than one cluster bears the name. */
export function isShared({ kind, ids }: Named): boolean {
  return (kind === "cluster" || kind === "hospital") && ids.length > 1;
}

/** Asks which of the clusters of one name is meant, each choice the same question with its region. */
export function whichOf(registry: Registry, { ids, written }: Named, { text }: Asked): Said {
  const meant = registry.clusters.filter(({ id }) => ids.includes(id));
  return {
    about: "which-name",
    written,
    choices: meant.map(({ name, region }) => {
      const where = registry.regions.find(({ id }) => id === region)?.name ?? region;
      return { title: `${name}, ${where}`, question: text.replace(written, `${written} ${where}`) };
    }),
  };
}
