import type { Board, Party } from "./board.ts";
import type { FollowUp } from "./decision.ts";
import type { Minutes, MinutesItem } from "./minutes.ts";

/** Somebody who carries decisions home: the region, one municipality, or another party as a whole. */
export interface Authority {
  /** As a card names it back to us. */
  readonly id: string;
  readonly name: string;
  readonly party: Party;
}

/** The authorities of a board: each municipality by itself, every other party as one. */
export function authoritiesOf(board: Board): readonly Authority[] {
  const all = board.seats.map(({ name, party }): Authority => {
    const own = name.replace(/\s+\d+$/, "");
    return party === "municipality"
      ? { id: `${party}:${own}`, name: own, party }
      : { id: party, name: party === "region" ? board.region : "", party };
  });
  return all.filter(({ id }, n) => all.findIndex((one) => one.id === id) === n);
}

/** The decisions that an authority carries home, with what it is to do itself. */
export interface Extract {
  readonly authority: Authority;
  readonly minutes: Minutes;
  /** The follow-ups whose owner names the authority, with the number of the item they belong to. */
  readonly own: readonly { readonly number: string; readonly followUp: FollowUp }[];
}

/** The decision extract of minutes for one authority. */
export function extractOf(minutes: Minutes, authority: Authority, partyName: string): Extract {
  const isOwn = ({ owner }: FollowUp): boolean =>
    owner !== null &&
    (mentions(owner, authority.name, NAME_ENDINGS) || mentions(owner, partyName, PARTY_ENDINGS));
  const decided = minutes.items.filter((item): item is MinutesItem => !("hidden" in item));
  return {
    authority,
    minutes,
    own: decided.flatMap(({ number, decision }) =>
      decision.kind === "decided"
        ? decision.followUps.filter(isOwn).map((followUp) => ({ number, followUp }))
        : [],
    ),
  };
}

/** How a name ends where something is its own: «Tårnbys sekretariat». */
const NAME_ENDINGS = ["", "s"];

/** How the word for a party ends, also where it is the one that everybody knows: «Regionens». */
const PARTY_ENDINGS = ["en", "et", "ne", ""].flatMap((ending) => [ending, `${ending}s`]);

function mentions(owner: string, name: string, endings: readonly string[]): boolean {
  const words = ` ${folded(owner)} `;
  return name !== "" && endings.some((ending) => words.includes(` ${folded(name)}${ending} `));
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll(/[^\p{L}\p{N}-]+/gu, " ")
    .trim();
}
