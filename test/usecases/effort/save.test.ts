import assert from "node:assert/strict";
import { showEffortForm } from "../../../src/usecases/effort/form.ts";
import { saveEffort } from "../../../src/usecases/effort/save.ts";
import type { EffortTyped } from "../../../src/usecases/effort/save.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { alone, BOARD, inBoardChat, meeting, personId } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { begun, EFFORT, granting, reported, typedEffort } from "../../support/efforts.ts";
import { markOf } from "../../../src/domain/record/marks.ts";
import { worldForEach } from "../../support/world.ts";

describe("effort.save", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");
  const all = () => world().efforts.within(BOARD);
  const from = async (kind: "amount" | "follow-up" | "item", typed: Partial<EffortTyped> = {}) => {
    const { beginnings } = await showEffortForm(world(), sanne, {});
    const key = beginnings.find((one) => one.kind === kind && one.item === "i1")?.key;
    assert.ok(key);
    return saveEffort(world(), sanne, {
      ...{ board: BOARD },
      typed: { from: key, nextReport: null, ...typed },
    });
  };

  it("begins an effort from a document that is cited, and keeps no name of anybody", async () => {
    const { effort, written } = await begun(world());
    assert.deepEqual([effort.owner, effort.nextReport, written], ["Erik Ødum", "2027-04-26", true]);
    assert.deepEqual(effort.source, {
      kind: "document",
      cited: "Referat 18. januar 2023, punkt 3",
    });
    const [kept] = await all();
    assert.equal(kept?.entries[0]?.owner, markOf(personId("erik")));
    assert.equal(kept.entries[0].by, personId("sanne"));
  });

  it("begins it from an amount, whose purpose is its name whatever is typed", async () => {
    await decided(world(), "i1", granting());
    const { effort } = await from("amount", { name: "Noget andet" });
    assert.deepEqual([effort.name, effort.source.kind], [EFFORT, "decision"]);
    assert.equal(effort.source.kind === "decision" && effort.source.number, "1");
    assert.equal(effort.money.unposted[0]?.oere, 200_000_000);
  });

  it("begins it from a follow-up or an item, with the name that is typed, else the follow-up's words", async () => {
    await decided(world(), "i1", granting());
    assert.equal((await from("follow-up")).effort.name, "Beskrive lægedækning på ydertidspunkter");
    assert.equal((await from("follow-up", { name: "Lægedækning" })).effort.name, "Lægedækning");
    assert.equal((await from("item", { name: "Budget" })).effort.name, "Budget");
    await assert.rejects(from("item"), { reason: "effort-name-missing" });
  });

  it("begins one of each name, however many begin it at once", async () => {
    const names = [EFFORT, EFFORT.toUpperCase(), ` ${EFFORT} `, EFFORT];
    const made = await Promise.all(names.map((name) => begun(world(), { name })));
    assert.equal(made.filter(({ written }) => written).length, 1);
    assert.equal((await all()).length, 1);
    const again = await begun(world(), { owner: "En anden" }, "bent");
    assert.deepEqual([again.written, again.effort.owner], [false, "Erik Ødum"]);
  });

  it("says anew who is responsible and when it is reported, over what was seen, and only once", async () => {
    const { effort } = await begun(world());
    const change = (over: number, owner: string | undefined, by = sanne) =>
      saveEffort(world(), by, {
        ...{ effort: effort.id, over },
        typed: { owner, nextReport: "2027-05-01" },
      });
    const first = await change(1, "Regionen");
    assert.deepEqual([first.effort.owner, first.effort.version], ["Regionen", 2]);
    assert.equal((await change(1, "Regionen")).written, false);
    await assert.rejects(change(1, "Kommunen"), { reason: "writing-stale" });
    await assert.rejects(change(1, "Regionen", inBoardChat("bent")), { reason: "writing-stale" });
    const nobody = await change(2, undefined);
    assert.equal(nobody.effort.owner, null);
    assert.equal((await change(1, "Regionen")).effort.owner, null);
  });

  it("does not end an effort nor begin it anew by changing who is responsible", async () => {
    const { effort } = await begun(world());
    await reported(world(), { effort: effort.id }, { state: "ended", nextReport: null });
    const typed = { owner: "Regionen", nextReport: null };
    const changed = await saveEffort(world(), sanne, { effort: effort.id, over: 2, typed });
    assert.equal(changed.effort.ended, true);
  });

  it("is refused without a name or a source, with too much text, and from a decision written anew", async () => {
    const no = (parts: Partial<EffortTyped>) => begun(world(), parts);
    await assert.rejects(no({ name: undefined }), { reason: "effort-name-missing" });
    await assert.rejects(no({ name: "\u0007" }), { reason: "effort-name-missing" });
    await assert.rejects(no({ cited: undefined }), { reason: "effort-source-missing" });
    await assert.rejects(no({ owner: "x".repeat(101) }), { reason: "too-long", about: "100" });
    await decided(world(), "i1", granting());
    const { beginnings } = await showEffortForm(world(), sanne, {});
    await reopenDecision(world(), alone("anna"), { meeting: meeting.id, item: "i1", version: 1 });
    const stale = typedEffort({ from: beginnings[0]?.key });
    await assert.rejects(saveEffort(world(), sanne, { board: BOARD, typed: stale }), {
      reason: "changed-meanwhile",
    });
    assert.deepEqual(await all(), []);
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}`, async () => {
      await assert.rejects(begun(world(), {}, name), { reason: "secretaries-and-chairs-only" });
    });
});
