import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { BOARD, inBoardChat } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { buttonsOf, inputsOn, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

describe("the settings of a board, on cards", () => {
  const world = worldForEach();

  const ask = async (name: Name, verb: string, payload: object = {}): Promise<Card> => {
    const here = inBoardChat(name);
    const card = await press(servicesAround(world()), {
      verb: verb as "settings.show",
      here,
      payload,
    });
    assert.ok(card);
    return card;
  };
  /** What a form sends back when its first button is pressed, with some fields changed. */
  const sent = (form: Card, typed: object = {}): object => ({
    ...(buttonsOf(form)[0]?.["data"] as object),
    ...Object.fromEntries(
      inputsOn(form).map((input) => [
        String(input["id"]),
        (input["value"] as string | undefined) ?? "",
      ]),
    ),
    ...typed,
  });
  const form = (section: string) => ask("sanne", "settings.form", { board: BOARD, section });
  const value = (card: Card, id: string): unknown =>
    inputsOn(card).find((input) => input["id"] === id)?.["value"];
  const rules = async () => (await world().boards.find(BOARD))?.rules ?? [];

  it("are plain sentences, marked as the board's own set-up and not law", async () => {
    const words = wordsOn(await ask("anna", "settings.show"));
    assert.ok(words.some((text) => text.includes("det er ikke lov")));
    assert.ok(words.includes("Begge medformænd bekræfter en beslutning."));
    assert.ok(words.includes("Dagsordenen sendes senest 5 hverdage før mødet."));
    assert.ok(words.includes("Gælder nu (version 1)"));
  });

  for (const section of ["decision", "quorum", "deadlines"])
    it(`come back from the form of ${section} as they were, and nothing is changed`, async () => {
      const words = wordsOn(await ask("sanne", "settings.save", sent(await form(section))));
      assert.ok(words.some((text) => text.includes("Intet er ændret")));
      assert.equal((await rules()).length, 1);
    });

  it("are changed from tomorrow unless another day is chosen, and say so", async () => {
    const typed = {
      "setting:decisionRule": "agreement",
      "setting:votingParties": "region,municipality",
    };
    const words = wordsOn(await ask("sanne", "settings.save", sent(await form("decision"), typed)));
    assert.ok(
      words.includes("Gemt. Opsætningen gælder fra torsdag den 4. marts 2027 (version 2)."),
    );
    assert.ok(words.includes("Fra torsdag den 4. marts 2027 (version 2)"));
    assert.ok(words.includes("Stemme har Region og Kommuner."));
    assert.ok(words.some((text) => text.startsWith("Ændret af Sanne Sekretær")));
    const [, set] = await rules();
    assert.deepEqual([set?.from, set?.decisionRule], ["2027-03-04", "agreement"]);
  });

  it("say where a set that begins later will hold instead", async () => {
    const later = { from1: "2027-05-01", "setting:quorumPercent": "60" };
    await ask("sanne", "settings.save", sent(await form("quorum"), later));
    const typed = { "setting:decisionRule": "majority" };
    const words = wordsOn(await ask("sanne", "settings.save", sent(await form("decision"), typed)));
    assert.ok(
      words.some((text) => text.includes("Fra lørdag den 1. maj 2027 gælder version 2 i stedet")),
    );
  });

  it("take a field that was emptied as empty, also where the client leaves it out", async () => {
    const typed = sent(await form("deadlines")) as Record<string, unknown>;
    const { "setting:writtenProcedure": _, ...without } = typed;
    await ask("sanne", "settings.save", without);
    assert.equal((await rules())[1]?.writtenProcedure, null);
  });

  const refused = [
    ["quorum", { "setting:quorumPercent": "mange" }, "skriv et helt tal fra 0 til 99"],
    ["quorum", { "setting:quorum-region": "9" }, "parten har ikke så mange mandater"],
    ["decision", { "setting:votingParties": "" }, "vælg mindst én part"],
    ["deadlines", { from1: "" }, "vælg den dato"],
    ["deadlines", { from1: "2027-03-02" }, "datoen er gået"],
  ] as const;
  for (const [section, typed, why] of refused)
    it(`come back on the form as they were typed where ${why}`, async () => {
      const card = await ask("sanne", "settings.save", sent(await form(section), typed));
      assert.ok(wordsOn(card).some((text) => text.includes(why)));
      const [id, text] = Object.entries(typed)[0] ?? [];
      if (text !== "") assert.equal(value(card, id ?? ""), text);
      assert.equal(buttonsOf(card)[0]?.["verb"], "settings.save");
      assert.equal((await rules()).length, 1);
    });

  it("come back with what somebody else changed, and only what was typed over it", async () => {
    const mine = sent(await form("quorum"), { "setting:quorumPercent": "60" });
    await ask(
      "mia",
      "settings.save",
      sent(await form("quorum"), { "setting:quorumChairs": "all", from1: "2027-03-03" }),
    );
    const card = await ask("sanne", "settings.save", mine);
    assert.ok(
      wordsOn(card).some((text) =>
        text.startsWith("En anden har ændret opsætningen imens (version 2)"),
      ),
    );
    assert.deepEqual(
      [value(card, "setting:quorumPercent"), value(card, "setting:quorumChairs")],
      ["60", "all"],
    );
    await ask("sanne", "settings.save", sent(card));
    const { percent, chairs } = (await rules())[2]?.quorum ?? {};
    assert.deepEqual([percent, chairs], [60, "all"]);
  });

  it("are refused whole with a choice that no form offers, or a section that there is not", async () => {
    const shown = await form("decision");
    await assert.rejects(
      ask("sanne", "settings.save", sent(shown, { "setting:confirmations": "nobody" })),
      {
        reason: "payload-unknown",
      },
    );
    await assert.rejects(form("everything"), { reason: "payload-unknown" });
  });
});
