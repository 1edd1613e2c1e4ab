import { asksFor, explained, namesOf } from "../../domain/asked.ts";
import type { Asked, NameKind } from "../../domain/asked.ts";
import type { Board, Day } from "../../domain/board.ts";
import type { Cluster, Municipality, Region, Registry } from "../../domain/registry.ts";
import type { Said } from "../../domain/said.ts";

/** A question in its place: what was asked, of which registry, about which board, on which day. */
export interface Moment {
  readonly asked: Asked;
  readonly registry: Registry;
  readonly board: Board | undefined;
  readonly day: Day;
}

/** One kind of question that is answered from structured facts. */
export interface Matter {
  /** The meanings that it has an answer to; whatever else is in a question it leaves unexplained. */
  readonly explains: ReadonlySet<string>;
  fits(moment: Moment): boolean;
  say(moment: Moment): Said | undefined;
}

/** How much of a question a matter explains, from 0 to 1. */
export function explainedBy({ explains }: Pick<Matter, "explains">, asked: Asked): number {
  return explained(asked, ({ means }) =>
    means.some((one) => explains.has(one) || explains.has(one.split(":")[0] ?? "")),
  );
}

/** The meanings of money, in words in a row: what is about it is not about places or people. */
export const MONEY = "money contribution left spent allocated percapita";

/** A set of meanings from words in a row. */
export function meanings(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Whether a question asks for any of the meanings, in words in a row. */
export function asks({ asked }: Pick<Moment, "asked">, words: string): boolean {
  return asksFor(asked, ...words.split(" "));
}

/** Whether a question uses a name of that kind. */
export function names({ asked }: Pick<Moment, "asked">, ...kinds: readonly NameKind[]): boolean {
  return kinds.some((kind) => namesOf(asked, kind).length > 0);
}

/** The municipalities that a question names, in its order. */
export function municipalitiesNamed({ asked, registry }: Moment): readonly Municipality[] {
  return namesOf(asked, "municipality").flatMap(({ ids }) =>
    registry.municipalities.filter(({ code }) => ids.includes(code)),
  );
}

/** The clusters that a question names, by themselves or by their hospital. */
export function clustersNamed({ asked, registry }: Moment): readonly Cluster[] {
  const ids = [...namesOf(asked, "cluster"), ...namesOf(asked, "hospital")].flatMap(
    (one) => one.ids,
  );
  return registry.clusters.filter(({ id }) => ids.includes(id));
}

/** The regions that a question names. */
export function regionsNamed({ asked, registry }: Moment): readonly Region[] {
  const ids = namesOf(asked, "region").flatMap((one) => one.ids);
  return registry.regions.filter(({ id }) => ids.includes(id));
}
