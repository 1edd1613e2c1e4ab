import assert from "node:assert/strict";
import { checkProposed, PROPOSAL_LIMIT } from "../../src/domain/proposal.ts";
import type { ProposedItem } from "../../src/domain/proposal.ts";

const proposed: ProposedItem = {
  title: "Fælles akutteam",
  kind: "decision",
  background: "Kommunerne har ønsket et fælles akutteam.",
  recommendations: ["teamet begynder den 1. april", "teamet evalueres"],
};
const longest = "å".repeat(PROPOSAL_LIMIT);
const tooLong = `${longest}å`;

describe("a member's proposal for the agenda", () => {
  const enough: Readonly<Record<string, Partial<ProposedItem>>> = {
    "a title, a background and recommendations": {},
    "no recommendation": { recommendations: [] },
    "texts that are as long as they may be": {
      title: longest,
      background: longest,
      recommendations: [longest, longest],
    },
  };
  for (const [what, parts] of Object.entries(enough))
    it(`says enough with ${what}, and stays as it was written`, () => {
      const item = { ...proposed, ...parts };
      assert.deepEqual(checkProposed(item), item);
    });

  const limit = { reason: "too-long", about: String(PROPOSAL_LIMIT) };
  const refused: Readonly<Record<string, readonly [Partial<ProposedItem>, { reason: string }]>> = {
    "no title": [{ title: "" }, { reason: "proposal-title-missing" }],
    "no background": [{ background: "" }, { reason: "proposal-background-missing" }],
    "neither, asking for the title first": [
      { title: "", background: "" },
      { reason: "proposal-title-missing" },
    ],
    "too long a title": [{ title: tooLong }, limit],
    "too long a background": [{ background: tooLong }, limit],
    "one recommendation that is too long": [{ recommendations: ["kort", tooLong] }, limit],
  };
  for (const [what, [parts, refusal]] of Object.entries(refused))
    it(`is refused with ${what}`, () => {
      assert.throws(() => checkProposed({ ...proposed, ...parts }), refusal);
    });
});
