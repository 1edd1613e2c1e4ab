import assert from "node:assert/strict";
import { saveFunds } from "../../../src/usecases/funds/save.ts";
import { alone, BOARD, inBoardChat } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entry, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("funds.save", () => {
  const world = worldForEach();
  const press = (parts = {}, form = "form-1", seen = 0) => ({
    ...{ board: BOARD, form, seen, entry: entry(parts) },
  });
  const save = (asked = press(), here = inBoardChat("sanne")) => saveFunds(world(), here, asked);
  const kept = async () => (await world().ledgers.find(BOARD))?.postings ?? [];

  it("posts a frame for a secretary or chair, and for nobody else", async () => {
    const { posted, years, year } = await save();
    assert.deepEqual([posted, year, years[0]?.left], [true, 2027, kroner(1_000_000)]);
    await save(press({}, "form-2", 1), alone("bent"));
    for (const name of ["erik", "oda", "carl"] as const)
      await assert.rejects(save(press({}, "form-3", 2), alone(name)), {
        reason: "secretaries-and-chairs-only",
      });
    await assert.rejects(save(press(), alone("ole")), { reason: "not-found" });
    assert.equal((await kept()).length, 2);
  });

  it("posts once, however often the button is pressed, also at the same time", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => save()));
    assert.ok(all.some(({ posted }) => posted));
    assert.equal((await save()).posted, false);
    assert.equal((await kept()).length, 1);
  });

  it("posts one of two forms that were opened at the same time; the other is told", async () => {
    const forms = ["form-1", "form-2"].map((form) => save(press({}, form)));
    const outcomes = await Promise.allSettled(forms);
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    assert.equal((await kept()).length, 1);
  });

  it("posts what was decided and waited for room with the frame", async () => {
    const amounts = [{ purpose: "Ammeindsats", oere: kroner(600_000) }];
    await decided(world(), "i1", decisionText({ amounts }));
    const { unposted, years, alsoPosted } = await save();
    assert.deepEqual(unposted, []);
    assert.deepEqual(
      alsoPosted.map(({ effort }) => effort),
      ["Ammeindsats"],
    );
    assert.deepEqual((await save()).alsoPosted, []);
    assert.equal(years[0]?.left, kroner(400_000));
    assert.equal((await kept()).length, 2);
  });

  it("does not take money from a decision that was taken before", async () => {
    await save();
    const amounts = [{ purpose: "Ammeindsats", oere: kroner(600_000) }];
    await decided(world(), "i1", decisionText({ amounts }));
    const smaller = { kind: "change", oere: kroner(-500_000) };
    await assert.rejects(save(press(smaller, "form-2", 1)), {
      ...{ reason: "funds-short", about: "400.000" },
    });
    assert.equal((await kept()).length, 1);
  });

  it("changes nothing where a rule says no, and nothing on a board that another follows", async () => {
    const refused = press({ document: { title: "", section: "" } });
    await assert.rejects(save(refused), { reason: "posting-without-source" });
    assert.deepEqual(await kept(), []);
    const before = await world().boards.find(BOARD);
    if (!before) throw new Error("there is a board");
    const succeededBy = { board: "b2", name: "Rådet", from: "2027-03-01" };
    const change = { boards: [{ board: { ...before, succeededBy }, before }], people: [] };
    await world().rosters.apply(change);
    await assert.rejects(save(), { reason: "board-succeeded" });
  });
});
