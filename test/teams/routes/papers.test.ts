import assert from "node:assert/strict";
import type { Verb } from "../../../src/teams/verbs.ts";
import { alone, meeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { onItem } from "../../support/deciding.ts";
import { buttonsOf, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

describe("the attachments of an item", () => {
  const world = worldForEach();
  const pressed = (name: Name, verb: Verb, payload: object) =>
    press(servicesAround(world()), { verb, here: alone(name), payload });
  const attachments = async () =>
    (await world().meetings.find(meeting.id))?.items.find(({ id }) => id === "i2")?.attachments;

  beforeEach(async () => {
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((item) =>
        item.id === "i2"
          ? {
              ...item,
              attachments: [
                { title: "Beskrivelse" },
                { title: "Budget", file: { id: "f1", name: "budget.pdf" } },
              ],
            }
          : item,
      ),
    }));
  });

  it("get the link that a secretary says, and are opened by it", async () => {
    const link1 = "https://eksempel.dk/beskrivelse.pdf";
    const payload = { ...onItem("i2"), attachment1: "0", link1 };
    const card = await pressed("sanne", "attachment.link", payload);
    assert.ok(card && wordsOn(card).includes("Linket er gemt."));
    assert.equal(buttonsOf(card)[0]?.["url"], link1);
    assert.equal((await attachments())?.[0]?.href, link1);
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ["none was chosen", { link1: "https://eksempel.dk/a" }, /^Du mangler at vælge/],
    ["nothing was written", { attachment1: "0", link1: "" }, /https:\/\//],
    ["it is not https", { attachment1: "0", link1: "http://eksempel.dk/a" }, /https:\/\//],
    [
      "it lies with strangers",
      { attachment1: "0", link1: "https://fremmed.example/a" },
      /fremmed\.example/,
    ],
  ];
  for (const [what, typed, sentence] of wrong)
    it(`keep what they have where ${what}, and the card says so`, async () => {
      const before = await attachments();
      const card = await pressed("sanne", "attachment.link", { ...onItem("i2"), ...typed });
      assert.ok(card && wordsOn(card).some((text) => sentence.test(text)));
      assert.ok(titlesOf(card).includes("Gem link"));
      assert.deepEqual(await attachments(), before);
    });

  it("are given by a link for the one who pressed, where they were handed in", async () => {
    const card = await pressed("fie", "attachment.open", { ...onItem("i2"), attachment: 1 });
    assert.ok(card);
    assert.deepEqual(wordsOn(card).slice(0, 2), ["Bilag til punkt 2", "Budget"]);
    assert.match(String(buttonsOf(card)[0]?.["url"]), /^https:\/\/bot\.eksempel\.dk\/p\/./);
    for (const attachment of [0, 7])
      await assert.rejects(pressed("fie", "attachment.open", { ...onItem("i2"), attachment }), {
        reason: "not-found",
      });
  });

  it("are handed in by secretaries only, on a page of their own", async () => {
    const payload = { meeting: meeting.id };
    const card = await pressed("sanne", "attachment.hand-in", payload);
    assert.ok(card && titlesOf(card).includes("Åbn siden"));
    await assert.rejects(pressed("fie", "attachment.hand-in", payload), {
      reason: "secretaries-only",
    });
  });
});
