import assert from "node:assert/strict";
import { dutyHere, showDuties } from "../../../src/usecases/duty/show.ts";
import { alone, BOARD, inBoardChat, meeting, OTHER_BOARD } from "../../support/board.ts";
import { asKind, entered } from "../../support/duties.ts";
import { worldForEach } from "../../support/world.ts";

describe("duty.show", () => {
  const world = worldForEach();
  const shown = () => showDuties(world(), inBoardChat("erik"), {});

  it("shows the hearings, what is late first, each with who asks and where it stands", async () => {
    await entered(world(), { title: "Senere", due: "2027-06-01" }, { form: "a" });
    await entered(world(), { title: "For længst", due: "2027-03-01" }, { form: "b" });
    await entered(world(), { title: "Snart", due: "2027-03-05" }, { form: "c" });
    world().at("2027-03-06T08:00:00.000Z");
    const { hearings } = await shown();
    assert.deepEqual(
      hearings.map(({ title, state }) => [title, state]),
      [
        ["Snart", "overdue"],
        ["Senere", "ahead"],
        ["For længst", "history"],
      ],
    );
    const [first] = hearings;
    assert.deepEqual([first?.asks, first?.cited], ["Regionsrådet", "Brev fra Erik Ødum, side 2"]);
  });

  it("shows a cluster its meetings of the year, and the agreement's process as history once it is over", async () => {
    await world().meetings.add({ ...meeting, id: `${BOARD}~2026-11-16-1330`, date: "2026-11-16" });
    const { known, year } = await shown();
    const [meetings, ...steps] = known;
    assert.deepEqual(
      [meetings?.known.id, meetings?.meetings, year],
      ["cluster-meetings", 1, "2027"],
    );
    assert.equal(meetings?.state, "ahead");
    assert.deepEqual([steps.length, new Set(steps.map(({ state }) => state)).size], [6, 1]);
    assert.equal(steps[0]?.state, "history");
  });

  it("shows the process as it stood while it ran: what lay behind, and what was to come", async () => {
    world().at("2023-05-02T08:00:00.000Z");
    const states = (await shown()).known.map(({ known, state }) => [known.id, state]);
    assert.deepEqual(states, [
      ["cluster-meetings", "ahead"],
      ["agreement-wishes", "history"],
      ["agreement-outside-wishes", "history"],
      ["agreement-hearing", "history"],
      ["agreement-committee", "ahead"],
      ["agreement-councils", "ahead"],
      ["agreement-in-force", "ahead"],
    ]);
  });

  it("shows the committee its yearly invitation, which is never late", async () => {
    await asKind(world(), "committee");
    world().at("2027-12-31T08:00:00.000Z");
    const { known } = await shown();
    assert.deepEqual(
      known.slice(0, 2).map(({ known: { id }, state }) => [id, state]),
      [
        ["committee-meetings", "ahead"],
        ["committee-invites-patients", "ahead"],
      ],
    );
  });

  it("is for all of the board, and not found from another", async () => {
    for (const name of ["erik", "carl", "oda"] as const)
      assert.equal((await showDuties(world(), alone(name), {})).mayWrite, false);
    assert.equal((await showDuties(world(), alone("bent"), {})).mayWrite, true);
    await entered(world());
    const [hearing] = (await shown()).hearings;
    const elsewhere = {
      ...inBoardChat("mia"),
      chat: { ...inBoardChat("mia").chat, board: OTHER_BOARD },
    };
    await assert.rejects(dutyHere(world(), elsewhere, hearing?.id ?? ""), { reason: "not-found" });
    await assert.rejects(showDuties(world(), elsewhere, { board: BOARD }), { reason: "not-found" });
  });
});
