import assert from "node:assert/strict";
import { disguise } from "../../../src/usecases/identity/disguise.ts";
import { actor, NAMES, person } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("acting as another in local mode", () => {
  const world = worldForEach();
  const ole = actor("ole");

  it("takes a whole name in any case, or a part that one person has", async () => {
    for (const name of ["Erik Ødum", "  erik   ØDUM ", "ødum"]) {
      const { as, choices } = await disguise(world(), ole, { name });
      assert.deepEqual([as?.id, choices], [person("erik").id, []]);
      assert.equal(await world().disguises.find("account-ole"), person("erik").id);
    }
  });

  it("asks where several have the name, and changes nothing", async () => {
    const { as, choices } = await disguise(world(), ole, { name: "region" });
    assert.equal(as, undefined);
    assert.deepEqual(
      choices.map(({ name }) => name),
      [NAMES.anna, NAMES.rie],
    );
    assert.equal(await world().disguises.find("account-ole"), undefined);
  });

  it("takes the whole name before a longer one that begins the same", async () => {
    const long = { id: "long", name: "Erik Ødum Hansen", address: "long@eksempel.dk", boards: [] };
    const board = await world().boards.find("klynge-nabo");
    assert.ok(board);
    const attendants = [{ person: "long", role: "observer" as const }];
    await world().rosters.apply({
      boards: [{ board: { ...board, attendants }, before: board }],
      people: [long],
    });
    const { as } = await disguise(world(), ole, { name: "Erik Ødum" });
    assert.equal(as?.id, person("erik").id);
  });

  it("is taken off by no name, with everybody to choose from", async () => {
    await disguise(world(), ole, { name: "ødum" });
    const { as, choices } = await disguise(world(), ole, { name: " " });
    assert.equal(as, undefined);
    assert.equal(choices.length, Object.keys(NAMES).length - 1);
    assert.equal(await world().disguises.find("account-ole"), undefined);
  });

  it("is refused for a name that nobody has", async () => {
    await assert.rejects(disguise(world(), ole, { name: "Kong Hans" }), {
      reason: "person-unknown",
      about: "Kong Hans",
    });
  });
});
