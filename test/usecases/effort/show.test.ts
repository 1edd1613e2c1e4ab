import assert from "node:assert/strict";
import { effortHere, showEfforts } from "../../../src/usecases/effort/show.ts";
import { saveEffort } from "../../../src/usecases/effort/save.ts";
import { showEffortForm } from "../../../src/usecases/effort/form.ts";
import {
  admin,
  alone,
  BOARD,
  boardChat,
  inBoardChat,
  OTHER_BOARD,
  personalChat,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { begun, EFFORT, granting, reported } from "../../support/efforts.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("effort.show", () => {
  const world = worldForEach();
  const list = async (name: Name = "erik") => showEfforts(world(), inBoardChat(name), {});

  it("shows nothing where nothing is begun, to all of the board", async () => {
    for (const name of ["erik", "carl", "oda", "sanne"] as const) {
      const { board, efforts, mayWrite } = await list(name);
      assert.deepEqual([board.id, efforts, mayWrite], [BOARD, [], name === "sanne"]);
    }
  });

  it("shows who is responsible, the money that is posted to it, and the latest status", async () => {
    await world().ledgers.change(BOARD, () => entered([{ oere: kroner(3_000_000) }]));
    await decided(world(), "i1", granting());
    const { effort } = await begun(world());
    await reported(world(), { effort: effort.id });
    const [one] = (await list()).efforts;
    assert.ok(one);
    assert.deepEqual([one.name, one.owner, one.ended], [EFFORT, "Erik Ødum", false]);
    assert.deepEqual(
      one.money.postings.map(({ oere, decidedAt }) => [oere, decidedAt?.number, decidedAt?.date]),
      [[-200_000_000, "1", "2027-03-03"]],
    );
    assert.deepEqual([one.money.allocated, one.money.unposted], [200_000_000, []]);
    assert.deepEqual([one.nextReport, one.report, one.version], ["2027-11-16", "ahead", 2]);
    assert.deepEqual(
      one.statuses.map(({ text, date, writtenBy }) => [text, date, writtenBy]),
      [["Erik Ødum melder, at teamet er begyndt.", "2027-03-03", "Sanne Sekretær"]],
    );
  });

  it("says what is decided and not posted, until there is room for it", async () => {
    await decided(world(), "i1", granting());
    await begun(world());
    const money = async () => (await list()).efforts[0]?.money;
    const waits = await money();
    assert.deepEqual([waits?.allocated, waits?.postings], [0, []]);
    assert.deepEqual(
      waits?.unposted.map(({ oere, unposted }) => [oere, unposted?.because]),
      [[200_000_000, "no-frame"]],
    );
    await world().ledgers.change(BOARD, () => entered([{ oere: kroner(3_000_000) }]));
    const posted = await money();
    assert.deepEqual([posted?.allocated, posted?.unposted], [200_000_000, []]);
  });

  it("has nothing of a closed item's money in the board's chat, though it is to the same name", async () => {
    await world().ledgers.change(BOARD, () => entered([{ oere: kroner(9_000_000) }]));
    await decided(world(), "i1", granting());
    await decided(world(), "i4", granting());
    await begun(world());
    const moneyFor = async (here = inBoardChat("sanne")) =>
      (await showEfforts(world(), here, {})).efforts[0]?.money.allocated;
    assert.equal(await moneyFor(), 200_000_000);
    assert.equal(await moneyFor(alone("erik")), 400_000_000);
  });

  it("has what is late first, what has ended last, and is never late with what had passed when it was written", async () => {
    await begun(world(), { name: "Senere", nextReport: "2027-05-01" });
    await begun(world(), { name: "Gammel", nextReport: "2023-04-01" });
    await begun(world(), { name: "Snart", nextReport: "2027-03-04" });
    const { effort } = await begun(world(), { name: "Slut", nextReport: "2027-03-04" });
    await reported(world(), { effort: effort.id }, { nextReport: null, state: "ended" });
    world().at("2027-03-06T08:00:00.000Z");
    assert.deepEqual(
      (await list()).efforts.map(({ name, report }) => [name, report]),
      [
        ["Snart", "overdue"],
        ["Senere", "ahead"],
        ["Gammel", "history"],
        ["Slut", "done"],
      ],
    );
  });

  it("leaves out what follows from a closed item, and its money, but for those who may read it alone", async () => {
    await decided(world(), "i4", granting());
    const sanne = alone("sanne");
    const { beginnings } = await showEffortForm(world(), sanne, {});
    const from = beginnings.find(({ kind, item }) => kind === "amount" && item === "i4")?.key;
    const typed = { from, nextReport: null };
    const { effort } = await saveEffort(world(), sanne, { board: BOARD, typed });
    await begun(world(), { name: "Åben indsats" });
    const namesFor = async (here = inBoardChat("sanne")) => {
      const { efforts, closedLeftOut } = await showEfforts(world(), here, {});
      return [efforts.map(({ name }) => name).sort(), closedLeftOut];
    };
    assert.deepEqual(await namesFor(alone("erik")), [[EFFORT, "Åben indsats"], false]);
    for (const here of [inBoardChat("sanne"), inBoardChat("erik"), alone("oda")])
      assert.deepEqual(await namesFor(here), [["Åben indsats"], true]);
    const asked = { effort: effort.id };
    await assert.rejects(effortHere(world(), inBoardChat("sanne"), asked), {
      reason: "closed-item",
      about: "4",
    });
    assert.equal((await effortHere(world(), alone("erik"), asked)).effort.money.unposted.length, 1);
  });

  it("is not found from another board, nor by those who are on none", async () => {
    const { effort } = await begun(world());
    const asked = { effort: effort.id };
    const nextDoor = { ...boardChat, id: "19:nabo@thread.v2", board: OTHER_BOARD };
    for (const here of [
      alone("ole"),
      { actor: inBoardChat("sanne").actor, chat: nextDoor },
      { actor: admin, chat: nextDoor },
    ]) {
      await assert.rejects(effortHere(world(), here, asked), { reason: "not-found" });
      await assert.rejects(showEfforts(world(), here, { board: BOARD }), { reason: "not-found" });
    }
    await assert.rejects(effortHere(world(), alone("erik"), { effort: "ingen" }), {
      reason: "not-found",
    });
    const byAdmin = { actor: admin, chat: personalChat("ole") };
    assert.equal((await effortHere(world(), byAdmin, asked)).mayWrite, false);
  });
});
