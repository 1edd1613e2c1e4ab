import assert from "node:assert/strict";
import { showFundsForm } from "../../../src/usecases/funds/form.ts";
import { alone, BOARD, inBoardChat } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("funds.form", () => {
  const world = worldForEach();
  const form = (here = alone("sanne")) => showFundsForm(world(), here, { board: BOARD });

  it("is a form of its own each time, which knows how many entries there were", async () => {
    const first = await form();
    assert.deepEqual([first.seen, first.efforts, first.kind], [0, [], undefined]);
    await world().ledgers.change(BOARD, () => entered([{}, {}]));
    const second = await form();
    assert.equal(second.seen, 2);
    assert.notEqual(second.form, first.form);
  });

  it("offers the efforts that have been granted money; of a closed item only alone", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const amount = (purpose: string) => [{ purpose, oere: kroner(1) }];
    await decided(world(), "i1", decisionText({ amounts: amount("Ammeindsats") }));
    await decided(world(), "i4", decisionText({ amounts: amount("Hemmelig aftale") }));
    assert.deepEqual((await form()).efforts, ["Ammeindsats", "Hemmelig aftale"]);
    assert.deepEqual((await form(inBoardChat("sanne"))).efforts, ["Ammeindsats"]);
  });

  it("is for the board's secretaries and chairs, and not of a board that another follows", async () => {
    await form(alone("anna"));
    const reason = "secretaries-and-chairs-only";
    await assert.rejects(form(alone("erik")), { reason });
    const before = await world().boards.find(BOARD);
    if (!before) throw new Error("there is a board");
    const succeededBy = { board: "b2", name: "Rådet", from: "2027-03-01" };
    const change = { boards: [{ board: { ...before, succeededBy }, before }], people: [] };
    await world().rosters.apply(change);
    await assert.rejects(form(), { reason: "board-succeeded" });
  });
});
