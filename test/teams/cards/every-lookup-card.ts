import type { DecidedWords, DecisionFound, Found } from "../../../src/domain/lookup.ts";
import { lookupCard } from "../../../src/teams/cards/lookup-card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { DAY, NOW } from "../../support/board.ts";
import type { CardData } from "./sample-data.ts";

/** The card of everything that can be looked up, by its name. */
export function everyLookupCard(texts: Texts, data: CardData): Record<string, () => Card> {
  const { board, name, meeting, decision } = data;
  const title = meeting.items[0]?.title ?? "";
  const decidedAs = (decided: DecidedWords, parts: Partial<DecisionFound> = {}): Found => ({
    ...{ kind: "decision", board, meeting, number: "1", title, recommendations: 2, decided },
    ...{ issued: true, ...parts },
  });
  const seat = { kind: "seat", board, day: DAY, name: title, party: "municipality" } as const;
  const decided = { kind: "decided", ...decision, decidedAt: NOW } as const;
  const of = (found: Found) => () => lookupCard(texts, found);
  return {
    "lookup-card": of(decidedAs(decided)),
    "lookup-card, not issued": of(decidedAs(decided, { issued: false })),
    "lookup-card, several outcomes": of(
      decidedAs({ ...decided, outcomes: ["agreed", "postponed"], text: "" }),
    ),
    "lookup-card, nothing follows": of(decidedAs({ ...decided, followUps: [], amounts: [] })),
    "lookup-card, imported": of(decidedAs({ kind: "imported", words: decision.text })),
    "lookup-card, seat": of({ ...seat, holder: { name, role: "member" }, substitutes: [] }),
    "lookup-card, co-chair": of({
      ...{ ...seat, holder: { name, role: "co-chair" }, substitutes: [name, "Carl Suppleant"] },
    }),
    "lookup-card, forgotten": of({
      ...{ ...seat, holder: { name: null, role: "member" }, substitutes: [] },
    }),
    "lookup-card, vacant": of({ ...seat, holder: null, substitutes: [name] }),
    "lookup-card, secretary": of({ kind: "attendant", board, day: DAY, name, role: "secretary" }),
    "lookup-card, funds": of({
      ...{ kind: "funds", board, effort: title, year: 2027 },
      ...{ allocated: 200_000_050, returned: 50, kept: 200_000_000 },
      sources: [
        { title: name, section: "punkt 3" },
        { number: "3", date: DAY },
      ],
    }),
  };
}
