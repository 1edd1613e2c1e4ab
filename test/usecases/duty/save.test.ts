import assert from "node:assert/strict";
import { finishDuty } from "../../../src/usecases/duty/done.ts";
import { saveHearing } from "../../../src/usecases/duty/save.ts";
import { BOARD, inBoardChat, personId } from "../../support/board.ts";
import { entered, typedHearing } from "../../support/duties.ts";
import { worldForEach } from "../../support/world.ts";

describe("duty.save", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");
  const kept = () => world().duties.within(BOARD);

  it("enters a hearing once, however often its form is sent, and keeps no name of anybody", async () => {
    const sent = await Promise.all([1, 2, 3].map(() => entered(world())));
    assert.equal(sent.filter(({ written }) => written).length, 1);
    assert.equal((await kept()).length, 1);
    assert.ok(!JSON.stringify(await kept()).includes("Ødum"));
    await assert.rejects(entered(world(), { title: "Noget andet" }), { reason: "writing-stale" });
    assert.equal((await entered(world(), {}, { form: "form-2" })).hearings.length, 2);
  });

  it("moves a deadline over what was seen, and keeps what it was", async () => {
    const { hearings } = await entered(world());
    const duty = hearings[0]?.id ?? "";
    const move = (over: number, due: string) =>
      saveHearing(world(), sanne, { duty, over, typed: typedHearing({ due }) });
    const moved = await move(1, "2027-06-01");
    assert.deepEqual([moved.written, moved.hearings[0]?.due], [true, "2027-06-01"]);
    assert.equal((await move(1, "2027-06-01")).written, false);
    await assert.rejects(move(1, "2027-07-01"), { reason: "writing-stale" });
    const [paper] = await kept();
    assert.deepEqual(
      paper?.entries.map(({ due, by }) => [due, by]),
      [
        ["2027-05-01", personId("sanne")],
        ["2027-06-01", personId("sanne")],
      ],
    );
  });

  it("moves nothing once it is answered, and nothing that there is not", async () => {
    const { hearings } = await entered(world());
    const duty = hearings[0]?.id ?? "";
    await finishDuty(world(), sanne, { board: BOARD, duty, note: undefined });
    const move = (id: string) =>
      saveHearing(world(), sanne, {
        ...{ duty: id, over: 1 },
        typed: typedHearing({ due: "2027-06-01" }),
      });
    await assert.rejects(move(duty), { reason: "writing-stale" });
    await assert.rejects(move("ingen"), { reason: "not-found" });
  });

  it("calls a deadline that has passed history, not late, until it is moved ahead", async () => {
    const { hearings } = await entered(world(), { due: "2023-04-30" });
    assert.equal(hearings[0]?.state, "history");
    const typed = typedHearing({ due: "2027-03-04" });
    const duty = hearings[0].id;
    await saveHearing(world(), sanne, { duty, over: 1, typed });
    world().at("2027-03-05T08:00:00.000Z");
    const again = await entered(world(), {}, { form: "form-2" });
    assert.equal(again.hearings[0]?.state, "overdue");
  });

  it("is refused where anything is missing or too long", async () => {
    for (const part of ["title", "asks", "cited", "due"] as const)
      await assert.rejects(entered(world(), { [part]: undefined }), {
        reason: "hearing-incomplete",
      });
    await assert.rejects(entered(world(), { title: "x".repeat(201) }), { reason: "too-long" });
    const unnamed = { board: BOARD, over: 0, typed: typedHearing() };
    await assert.rejects(saveHearing(world(), sanne, unnamed), { reason: "payload-unknown" });
    assert.deepEqual(await kept(), []);
  });

  for (const by of ["erik", "carl", "oda"] as const)
    it(`is not for ${by}`, async () => {
      await assert.rejects(entered(world(), {}, { by }), {
        reason: "secretaries-and-chairs-only",
      });
    });
});
