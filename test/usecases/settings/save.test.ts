import assert from "node:assert/strict";
import { rulesOn } from "../../../src/domain/rules.ts";
import type { Board } from "../../../src/domain/board.ts";
import { saveSettings } from "../../../src/usecases/settings/save.ts";
import type { SaveSettings } from "../../../src/usecases/settings/save.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { rulesOfVote } from "../../../src/domain/vote.ts";
import {
  admin,
  BOARD,
  inBoardChat,
  meeting,
  OTHER_BOARD,
  personalChat,
  personId,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

const TOMORROW = "2027-03-04";
const form = (parts: Partial<SaveSettings> = {}): SaveSettings => ({
  ...{ board: BOARD, section: "quorum", seen: 1, shown: 1, from: TOMORROW },
  fields: { quorumPercent: "60" },
  ...parts,
});

describe("settings.save", () => {
  const world = worldForEach();
  const save = (name: Name, parts?: Partial<SaveSettings>) =>
    saveSettings(world(), inBoardChat(name), form(parts));
  const kept = async (): Promise<Board> => {
    const board = await world().boards.find(BOARD);
    assert.ok(board);
    return board;
  };

  for (const name of ["sanne", "mia", "anna", "bent"] as const)
    it(`keeps what ${name} changed as a new version from its day`, async () => {
      const { set } = await save(name);
      assert.deepEqual([set?.version, set?.from, set?.changedBy], [2, TOMORROW, personId(name)]);
      assert.equal(rulesOn(await kept(), TOMORROW).quorum.percent, 60);
      assert.equal(rulesOn(await kept(), "2027-03-03").quorum.percent, 50);
    });

  it("keeps that an administrator who is on no roster changed it", async () => {
    const here = { actor: admin, chat: personalChat("ole") };
    const { set, later } = await saveSettings(world(), here, form());
    assert.deepEqual([set?.changedBy, later[0]?.changedBy], [null, null]);
  });

  it("changes nothing by a repeated press, and answers as the first time", async () => {
    const { set } = await save("sanne");
    const before = await kept();
    world().at("2027-03-09T09:00:00Z");
    assert.deepEqual((await save("sanne")).set, set);
    assert.deepEqual(await kept(), before);
  });

  it("is one change where the same press comes many times at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => save("sanne")));
    assert.deepEqual(
      (await kept()).rules.map(({ version }) => version),
      [1, 2],
    );
  });

  it("lets one of two secretaries win, and tells the other", async () => {
    const outcomes = await Promise.allSettled([
      save("sanne"),
      save("mia", { fields: { quorumPercent: "70" } }),
    ]);
    const lost = outcomes.filter((one) => one.status === "rejected");
    assert.equal(lost.length, 1);
    assert.equal((lost[0]?.reason as { reason: string }).reason, "settings-stale");
    assert.equal((await kept()).rules.length, 2);
  });

  it("is written over a roster that was changed in between, and undoes none of it", async () => {
    const { boards, rosters } = world();
    let first = true;
    const busy = {
      ...world(),
      boards: {
        ...boards,
        find: async (id: string) => {
          const before = await boards.find(id);
          if (first && before) {
            first = false;
            const board = { ...before, name: "Klynge Nyt Navn" };
            await rosters.apply({ boards: [{ board, before }], people: [] });
          }
          return before;
        },
      },
    };
    await saveSettings(busy, inBoardChat("sanne"), form());
    const { name, rules } = await kept();
    assert.deepEqual([name, rules.length], ["Klynge Nyt Navn", 2]);
  });

  it("gives up where the board never stands still", async () => {
    const busy = { ...world(), rosters: { apply: () => Promise.resolve(false) } };
    await assert.rejects(saveSettings(busy, inBoardChat("sanne"), form()), {
      reason: "changed-meanwhile",
    });
  });

  it("leaves an open vote under the rules it was opened under, also from the same day", async () => {
    const ballot = await opened(world(), "i1");
    await save("sanne", { from: "2027-03-03" });
    const board = await kept();
    const still = await world().ballots.find(ballot.id);
    assert.ok(still);
    assert.equal(rulesOfVote(board, still).quorum.percent, 50);
    const next = await openVote(world(), inBoardChat("sanne"), { meeting: meeting.id, item: "i2" });
    assert.equal(rulesOfVote(board, next.ballot).quorum.percent, 60);
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}`, async () => {
      await assert.rejects(save(name), { reason: "secretaries-and-chairs-only" });
      assert.equal((await kept()).rules.length, 1);
    });

  it("does not find another board", async () => {
    await assert.rejects(save("sanne", { board: OTHER_BOARD }), { reason: "not-found" });
  });
});
