import assert from "node:assert/strict";
import { showFunds } from "../../../src/usecases/funds/show.ts";
import { alone, admin, boardChat, BOARD, inBoardChat, personalChat } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("funds.show", () => {
  const world = worldForEach();
  const NURSING = { purpose: "Ammeindsats", oere: kroner(600_000) };
  const SECRET = { purpose: "Hemmelig aftale", oere: kroner(100_000) };
  const show = (here = alone("erik")) => showFunds(world(), here, {});
  beforeEach(() => world().ledgers.change(BOARD, () => entered([{ party: "region" }])));

  it("shows what was granted, where it was decided, and what is left", async () => {
    await decided(world(), "i1", decisionText({ amounts: [NURSING] }));
    const { years, postings, mayEnter } = await show();
    assert.deepEqual(
      years.map(({ year, frame, allocated, left }) => [year, frame, allocated, left]),
      [[2027, kroner(1_000_000), kroner(600_000), kroner(400_000)]],
    );
    const [, posting] = postings;
    assert.deepEqual(posting?.decidedAt, { number: "1", date: "2027-03-03", closed: false });
    assert.deepEqual([posting.n, posting.left, posting.hidden], [2, kroner(400_000), false]);
    assert.equal(mayEnter, false);
  });

  it("shows a decision that stands without its money, and why", async () => {
    const amounts = [{ purpose: "Ammeindsats i 2028", oere: kroner(1) }];
    await decided(world(), "i1", decisionText({ amounts }));
    const { unposted } = await show();
    assert.deepEqual(
      unposted.map(({ effort, year, unposted: why }) => [effort, year, why]),
      [["Ammeindsats i 2028", 2028, { because: "no-frame" }]],
    );
  });

  it("lets the board's secretaries and chairs post, and nobody once another board follows", async () => {
    const may = async (name: Name) => (await show(alone(name))).mayEnter;
    assert.deepEqual(
      await Promise.all((["sanne", "anna", "bent", "erik", "oda"] as const).map(may)),
      [true, true, true, false, false],
    );
    const before = await world().boards.find(BOARD);
    if (!before) throw new Error("there is a board");
    const succeededBy = { board: "b2", name: "Rådet", from: "2027-03-01" };
    const change = { boards: [{ board: { ...before, succeededBy }, before }], people: [] };
    await world().rosters.apply(change);
    assert.equal(await may("sanne"), false);
  });

  it("shows of a closed item only the amount, but to those who may read it, alone", async () => {
    await decided(world(), "i4", decisionText({ amounts: [SECRET] }));
    await decided(world(), "i1", decisionText({ amounts: [NURSING] }));
    await world().ledgers.change(BOARD, (before) =>
      entered(
        [
          { kind: "return", effort: SECRET.purpose, oere: kroner(10) },
          { kind: "change", effort: SECRET.purpose, oere: kroner(-10) },
        ],
        entered(
          [{ kind: "allocation", effort: SECRET.purpose, oere: kroner(20) }],
          before ?? entered([]),
        ),
      ),
    );
    const words = async (here: Parameters<typeof show>[0]) => JSON.stringify(await show(here));
    assert.match(await words(alone("erik")), /Hemmelig aftale/);
    for (const here of [inBoardChat("erik"), inBoardChat("sanne"), alone("oda")]) {
      const shown = await show(here);
      assert.doesNotMatch(JSON.stringify([shown.years, shown.unposted]), /Hemmelig/);
      assert.ok(shown.postings.every(({ effort }) => effort !== SECRET.purpose));
      assert.deepEqual(
        shown.years.map(({ frame, left }) => [frame, left]),
        (await show(alone("erik"))).years.map(({ frame, left }) => [frame, left]),
      );
    }
  });

  it("keeps quiet of what was decided without money on a closed item", async () => {
    const amounts = [{ ...SECRET, oere: kroner(2_000_000) }];
    await decided(world(), "i4", decisionText({ amounts }));
    assert.equal((await show(alone("erik"))).unposted.length, 1);
    assert.deepEqual((await show(inBoardChat("erik"))).unposted, []);
  });

  it("is for the board's own, for administrators, and in the board's chat for all", async () => {
    const asked = { board: BOARD };
    const stranger = { ...alone("ole") };
    await assert.rejects(showFunds(world(), stranger, asked), { reason: "not-found" });
    await assert.rejects(show(stranger), { reason: "not-on-roster" });
    const there = { actor: admin, chat: personalChat("ole") };
    assert.equal((await showFunds(world(), there, asked)).years.length, 1);
    assert.equal((await show({ ...stranger, chat: boardChat })).years.length, 1);
  });
});
