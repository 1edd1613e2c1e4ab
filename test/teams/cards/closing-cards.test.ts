import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { wordsOn } from "../../support/parse-card.ts";
import { everyClosingCard } from "./every-closing-card.ts";
import { DATA } from "./sample-data.ts";

const cards = everyClosingCard(LANGUAGES.da, DATA.small);
const words = (name: string): string => wordsOn(cards[name]?.(1) ?? assert.fail(name)).join("\n");

describe("the card of an item that is answered in writing", () => {
  const asks = /^Punktet behandles skriftligt\. Svar senest onsdag den 10\. marts kl\. 12\.00\.$/m;
  const objected = /^Der er indsigelse mod at behandle punktet skriftligt\./m;

  it("says so, and by when to answer", () => {
    assert.match(words("item-card, in writing"), asks);
    assert.doesNotMatch(words("item-card, in writing"), objected);
  });

  it("says that somebody objected, once somebody has", () => {
    assert.match(words("item-card, objected to"), objected);
    assert.doesNotMatch(words("item-card, objected to"), asks);
  });
});
