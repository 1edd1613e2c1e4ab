import assert from "node:assert/strict";
import { firstRules } from "../../../src/domain/rules.ts";
import { showSettings } from "../../../src/usecases/settings/show.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import {
  admin,
  alone,
  BOARD,
  inBoardChat,
  OTHER_BOARD,
  personalChat,
  personId,
} from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("settings.show", () => {
  const world = worldForEach();
  const asAdmin: Here = { actor: admin, chat: personalChat("ole") };

  for (const name of ["sanne", "mia", "anna", "bent"] as const)
    it(`shows ${name} the rules in force, which nobody has changed yet`, async () => {
      const shown = await showSettings(world(), inBoardChat(name), {});
      assert.deepEqual(shown.now, { rules: firstRules("cluster"), changedBy: undefined });
      assert.deepEqual([shown.later, shown.newest, shown.tomorrow], [[], 1, "2027-03-04"]);
    });

  it("shows an administrator who is on no board those of the board that a card names", async () => {
    assert.equal((await showSettings(world(), asAdmin, { board: BOARD })).board.id, BOARD);
  });

  it("shows what holds today, and what begins later with who set it, the first to begin first", async () => {
    const set = (version: number, from: string, changedBy?: string | null) => ({
      ...firstRules("cluster"),
      ...{ version, from },
      ...(changedBy !== undefined && { changedBy, changedAt: "2027-03-01T08:00:00.000Z" }),
    });
    await setUp(world(), (board) => ({
      ...board,
      rules: [
        ...board.rules,
        set(2, "2027-06-01", null),
        set(3, "2027-03-03", personId("bent")),
        set(4, "2027-03-04", "person-gone"),
      ],
    }));
    const { now, later, newest } = await showSettings(world(), inBoardChat("sanne"), {});
    assert.deepEqual([now.rules.version, now.changedBy, newest], [3, "Bent Borgmester", 4]);
    assert.deepEqual(
      later.map(({ rules, changedBy }) => [rules.version, changedBy]),
      [
        [4, "person-gone"],
        [2, null],
      ],
    );
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`does not show ${name} what they cannot change`, async () => {
      await assert.rejects(showSettings(world(), inBoardChat(name), {}), {
        reason: "secretaries-and-chairs-only",
      });
    });

  it("does not find another board", async () => {
    for (const here of [inBoardChat("sanne"), alone("sanne"), inBoardChat("mia")])
      for (const board of [OTHER_BOARD, "klynge-ukendt"])
        await assert.rejects(showSettings(world(), here, { board }), { reason: "not-found" });
  });
});
