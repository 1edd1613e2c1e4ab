import assert from "node:assert/strict";
import { succeedBoard } from "../../../src/usecases/board/succeed.ts";
import { showAgenda } from "../../../src/usecases/agenda/show.ts";
import { boardHere } from "../../../src/usecases/board/here.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { keepMeeting } from "../../../src/usecases/agenda/create.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { alone, BOARD, meeting, OTHER_BOARD, otherMeeting, reading } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { onItem, setUp } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

const asked = { board: "Klynge Prøve", successor: "klynge nabo", from: "2027-04-01" };

describe("a board that another follows", () => {
  const world = worldForEach();
  const succeed = (more: Partial<typeof asked> = {}) =>
    succeedBoard(world(), { admin: true }, { ...asked, ...more });
  const create = async (date: string) => {
    const board = await world().boards.find(BOARD);
    assert.ok(board);
    const read = { ...reading, date };
    return keepMeeting(world(), board, { reading: read, as: "agenda", id: "draft-9", by: null });
  };
  /** The roster ends everybody's role with the board. */
  const endAllRoles = () =>
    setUp(world(), (board) => {
      const ends = <T extends object>(one: T) => ({ ...one, to: "2027-03-31" });
      return {
        ...board,
        seats: board.seats.map((seat) => ({
          ...seat,
          holders: seat.holders.map(ends),
          substitutes: seat.substitutes.map(ends),
        })),
        attendants: board.attendants.map(ends),
      };
    });

  it("is named by an administrator, and the same again changes nothing", async () => {
    await succeed();
    const board = await world().boards.find(BOARD);
    assert.deepEqual(board?.succeededBy, {
      board: OTHER_BOARD,
      name: "Klynge Nabo",
      from: "2027-04-01",
    });
    await succeed();
    assert.deepEqual(await world().boards.find(BOARD), board);
    await assert.rejects(succeedBoard(world(), { admin: false }, asked), { reason: "not-found" });
  });

  it("is refused for itself, and for boards that there are not", async () => {
    await assert.rejects(succeed({ successor: "Klynge Prøve" }), { reason: "board-of-itself" });
    await assert.rejects(succeed({ board: "Klynge X" }), {
      reason: "no-such-board",
      about: "Klynge X",
    });
    await assert.rejects(succeed({ successor: "Rådet" }), { reason: "no-such-board" });
  });

  it("begins no meeting from that day on, and may still be given one from before", async () => {
    await succeed();
    await assert.rejects(create("2027-04-01"), {
      reason: "board-succeeded",
      about: "Klynge Nabo (01-04-2027)",
    });
    assert.equal((await create("2027-03-31")).meeting.date, "2027-03-31");
  });

  for (const ended of [false, true])
    it(`can be read and finished by its own ${ended ? "after their roles have ended" : "while the roster stands"}`, async () => {
      const { id: ballot } = await opened(world(), "i1");
      await succeed();
      if (ended) await endAllRoles();
      world().at("2027-04-20T08:00:00.000Z");
      const shown = await showAgenda(world(), alone("erik"), { meeting: meeting.id });
      assert.equal(shown.board.succeededBy?.name, "Klynge Nabo");
      const cast = await castVote(world(), alone("erik"), { ballot, answers: "agree" });
      assert.equal(cast.recorded, true);
      await closeVote(world(), alone("sanne"), onItem("i1"));
      const text = decisionText({ outcomes: ["approved"], reason: null });
      const confirm = (by: Name, version: number) =>
        confirmDecision(world(), alone(by), {
          ...onItem("i1"),
          version,
          ...(version === 0 && { text }),
        });
      await confirm("anna", 0);
      const { decision } = await confirm("bent", 1);
      assert.equal(decision?.decidedAt, "2027-04-20T08:00:00.000Z");
    });

  it("opens neither board to people of the other alone", async () => {
    await succeed();
    world().at("2027-04-20T08:00:00.000Z");
    const there = showAgenda(world(), alone("erik"), { meeting: otherMeeting.id });
    await assert.rejects(there, { reason: "not-found" });
    await setUp(world(), (board) => ({ ...board, attendants: [] }));
    const here = showAgenda(world(), alone("mia"), { meeting: meeting.id });
    await assert.rejects(here, { reason: "not-found" });
  });

  it("gives way to the one that follows it, for those who are on both", async () => {
    await succeed();
    await assert.rejects(boardHere(world(), alone("mia")), { reason: "board-not-chosen" });
    world().at("2027-04-20T08:00:00.000Z");
    assert.equal((await boardHere(world(), alone("mia"))).id, OTHER_BOARD);
    const shown = await showAgenda(world(), alone("mia"), { meeting: meeting.id });
    assert.equal(shown.board.id, BOARD);
  });

  it("does not lend rights to those who had left before its last day", async () => {
    await setUp(world(), (board) => ({
      ...board,
      attendants: board.attendants.map((one) => ({ ...one, to: "2027-03-20" })),
    }));
    await succeed();
    world().at("2027-04-20T08:00:00.000Z");
    const shown = showAgenda(world(), alone("sanne"), { meeting: meeting.id });
    await assert.rejects(shown, { reason: "not-found" });
  });
});
