import assert from "node:assert/strict";
import { closedMayBeRead, showAgenda } from "../../../src/usecases/agenda/show.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import {
  actor,
  admin,
  alone,
  board,
  boardChat,
  inBoardChat,
  meeting,
  otherMeeting,
  personalChat,
  personId,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("agenda.show", () => {
  const world = worldForEach();

  it("shows the meeting and every item with how far it has come", async () => {
    await opened(world(), "i1");
    await opened(world(), "i2");
    await closeVote(world(), inBoardChat("anna"), { meeting: meeting.id, item: "i2" });
    const shown = await showAgenda(world(), inBoardChat("erik"), {});
    assert.equal(shown.board.name, "Klynge Prøve");
    assert.deepEqual([shown.meeting.date, shown.meeting.place], [meeting.date, meeting.place]);
    assert.equal("items" in shown.meeting, false);
    assert.deepEqual(
      shown.items.map(({ number, state }) => [number, state]),
      [
        ["1", "vote-open"],
        ["2", "awaiting-confirmation"],
        ["3", "not-treated"],
        ["4", "not-treated"],
        ["5", "decided"],
      ],
    );
  });

  it("shows a closed item as a number only in the board's chat, to whomever it is", async () => {
    for (const name of ["anna", "sanne", "erik", "ole"] as const) {
      const shown = await showAgenda(world(), inBoardChat(name), {});
      assert.deepEqual(shown.items[3], {
        id: "i4",
        number: "4",
        title: null,
        kind: null,
        minutes: null,
        closed: true,
        state: "not-treated",
      });
      assert.doesNotMatch(JSON.stringify(shown), /Personalesag|Hemmeligt/);
    }
  });

  it("shows a closed item's title to a member alone, not to an observer", async () => {
    const title = async (name: Name) =>
      (await showAgenda(world(), alone(name), {})).items[3]?.title;
    assert.equal(await title("erik"), "Personalesag");
    assert.equal(await title("oda"), null);
  });

  it("does not show another board's agenda", async () => {
    await assert.rejects(showAgenda(world(), alone("erik"), { meeting: otherMeeting.id }), {
      reason: "not-found",
    });
    await assert.rejects(showAgenda(world(), alone("ole"), {}), { reason: "not-on-roster" });
  });

  it("asks which board is meant where somebody is on several", async () => {
    await assert.rejects(showAgenda(world(), alone("mia"), {}), { reason: "board-not-chosen" });
    const chosen = { actor: actor("mia"), chat: { ...personalChat("mia"), board: board.id } };
    assert.equal((await showAgenda(world(), chosen, {})).board.id, board.id);
  });
});

describe("a closed item", () => {
  const world = worldForEach();
  const table: readonly (readonly [Name, boolean])[] = [
    ["anna", true],
    ["dorte", true],
    ["carl", true],
    ["sanne", true],
    ["oda", false],
    ["ole", false],
  ];
  for (const [name, may] of table)
    it(`may ${may ? "" : "not "}be read by ${name} in the personal chat`, () => {
      assert.equal(closedMayBeRead(world(), alone(name), board), may);
      assert.equal(closedMayBeRead(world(), inBoardChat(name), board), false);
    });

  it("may not be read by an administrator who has no part in the board", () => {
    const here = { actor: admin, chat: personalChat("ole") };
    assert.equal(closedMayBeRead(world(), here, board), false);
  });

  it("may be read by a secretary who was an observer once", () => {
    const attendants = [
      { person: personId("oda"), role: "observer" as const, to: "2026-12-31" },
      { person: personId("oda"), role: "secretary" as const, from: "2027-01-01" },
    ];
    assert.equal(closedMayBeRead(world(), alone("oda"), { ...board, attendants }), true);
  });

  it("may be read by a substitute who observes besides", () => {
    const attendants = [{ person: personId("carl"), role: "observer" as const }];
    assert.equal(closedMayBeRead(world(), alone("carl"), { ...board, attendants }), true);
  });

  it("is not opened to those in the board's chat by where they write", () => {
    const here = { actor: actor("anna"), chat: { ...boardChat, kind: "channel" as const } };
    assert.equal(closedMayBeRead(world(), here, board), false);
  });
});
