import assert from "node:assert/strict";
import { passagesOf } from "../../src/domain/passages-of.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { namesIn } from "../../src/questions/names.ts";
import { indexOf, passagesFor } from "../../src/questions/passages.ts";
import { understand } from "../../src/questions/understand.ts";
import { subjectOf } from "../../src/usecases/question/quoted.ts";
import { sydMeetings } from "../support/questions.ts";

const names = namesIn(REGISTRY);
const all = sydMeetings.flatMap((one) => passagesOf(one, []));
const index = indexOf(all);
const found = (text: string) => passagesFor(index, subjectOf(understand(names, text)));

describe("passages of a board's papers", () => {
  it("are found by their words, by their title and in any inflection", () => {
    for (const text of [
      "Hvad besluttede vi om trivselsbussen?",
      "Hvad med en trivselsbus?",
      "Hvad blev der sagt om trivselsbussens kørsel?",
    ]) {
      const [best] = found(text);
      assert.match(best?.passage.title ?? "", /trivselsbus/i, text);
    }
  });

  it("fit from 0 to 1, best first, and wholly where every word is there", () => {
    const fits = found("trivselsbussen sygeplejerske").map(({ fit }) => fit);
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => b - a),
    );
    assert.ok(fits.every((fit) => fit >= 0 && fit <= 1));
    assert.equal(fits[0], 1);
    assert.ok((fits.at(-1) ?? 1) < 1);
  });

  it("are none where nothing is sought, or where no word is there", () => {
    assert.deepEqual(passagesFor(index, []), []);
    assert.deepEqual(found("Hvad besluttede vi om svømmehallen?"), []);
  });

  it("are all there is to be found: each is its own piece, word for word", () => {
    assert.equal(index.passages.size, all.length);
    for (const { passage } of found("trivselsbussen")) assert.ok(all.includes(passage));
  });
});
