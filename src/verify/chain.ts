import { bytesOf } from "./bytes.ts";
import type { Sha256 } from "./bytes.ts";
import { canonical, isList } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { checkLink } from "./events.ts";
import type { Link } from "./events.ts";
import { FINDINGS, eventCalled, quoted, shown } from "./words.ts";

const BEFORE_THE_FIRST = "0".repeat(64);

/** The chain as it stands in a package. */
export interface Chain {
  /** None unless each is of a kind there is, with exactly its members. */
  readonly links: readonly Link[];
  /** Of each link its digest, also where something is wrong. */
  readonly digests: readonly string[];
  readonly findings: readonly string[];
}

/** Reads the chain: whether each link is whole by itself, and hangs on the one before it. */
export async function readChain(value: Json | undefined, sha256: Sha256): Promise<Chain> {
  if (value === undefined) return { links: [], digests: [], findings: [] };
  if (!isList(value) || value.length === 0)
    return {
      ...{ links: [], digests: [] },
      findings: [`${quoted("hændelser.json")} er ikke en liste med hændelser.`],
    };
  const digests: string[] = [];
  for (const link of value) digests.push(await sha256(bytesOf(canonical(link))));
  const misshapen: string[] = [];
  const loose: string[] = [];
  for (const [i, link] of value.entries()) {
    if (misshapen.length < FINDINGS) misshapen.push(...checkLink(link, i + 1));
    if (loose.length < FINDINGS) loose.push(...hangsOn(value, digests, i));
  }
  const links = misshapen.length > 0 ? [] : (value as unknown as readonly Link[]);
  return { links, digests, findings: [...loose, ...misshapen] };
}

function hangsOn(links: readonly Json[], digests: readonly string[], i: number): readonly string[] {
  const { event, n, prev } = (links[i] ?? {}) as Readonly<Record<string, Json>>;
  const called = eventCalled(i + 1, event);
  const findings: string[] = [];
  if (n !== i + 1) findings.push(`${called}: «n» skal være ${i + 1}; der står ${shown(n)}.`);
  const before = i === 0 ? BEFORE_THE_FIRST : digests[i - 1];
  if (prev === before) return findings;
  if (i === 0)
    return [...findings, `${called}: «prev» skal være 64 nuller; der står ${shown(prev)}.`];
  const { event: eventBefore } = (links[i - 1] ?? {}) as Readonly<Record<string, Json>>;
  return [
    ...findings,
    `${called} hænger ikke på hændelsen før: «prev» skal være ${shown(before)}; der står ${shown(prev)}. Enten er «prev» ændret, eller også er ${eventCalled(i, eventBefore).replace("Hændelse", "hændelse")} ændret, flyttet, fjernet eller sat ind.`,
  ];
}
