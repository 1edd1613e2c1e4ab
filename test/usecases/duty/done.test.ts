import assert from "node:assert/strict";
import { finishDuty } from "../../../src/usecases/duty/done.ts";
import { alone, BOARD, inBoardChat, OTHER_BOARD, personId } from "../../support/board.ts";
import { asKind, entered } from "../../support/duties.ts";
import { worldForEach } from "../../support/world.ts";

const INVITATION = "committee-invites-patients";

describe("duty.done", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");
  const done = (duty: string, note?: string, here = sanne) =>
    finishDuty(world(), here, { board: BOARD, duty, note });

  it("is said of a hearing once, and the first time stands", async () => {
    const { hearings } = await entered(world());
    const duty = hearings[0]?.id ?? "";
    const presses = await Promise.all([1, 2, 3].map(() => done(duty, "Sendt af Erik Ødum")));
    assert.equal(presses.filter(({ written }) => written).length, 1);
    const again = await done(duty, "Igen", inBoardChat("bent"));
    assert.equal(again.written, false);
    const [hearing] = again.hearings;
    assert.deepEqual([hearing?.state, hearing?.doneBy?.name], ["done", "Sanne Sekretær"]);
    assert.equal(hearing?.doneBy?.note, "Sendt af Erik Ødum");
    const [kept] = await world().duties.within(BOARD);
    assert.ok(!JSON.stringify(kept).includes("Ødum"));
  });

  it("is said of a yearly duty for its year, and the next year it is to be seen to again", async () => {
    await asKind(world(), "committee");
    const { known } = await done(`${INVITATION}/2027`, "Mødet er den 5. maj");
    const invitation = known.find((one) => one.known.id === INVITATION);
    assert.deepEqual([invitation?.state, invitation?.doneBy?.name], ["done", "Sanne Sekretær"]);
    assert.equal((await done(`${INVITATION}/2027`)).written, false);
    world().at("2028-01-02T08:00:00.000Z");
    const { known: next } = await done(`${INVITATION}/2027`);
    assert.equal(next.find((one) => one.known.id === INVITATION)?.state, "ahead");
    const [kept] = await world().duties.within(BOARD);
    assert.deepEqual(kept?.known, { duty: INVITATION, year: "2027" });
    assert.equal(kept.done?.by, personId("sanne"));
  });

  it("is refused of a year to come, of what is not done by saying so, and of what there is not", async () => {
    await asKind(world(), "committee");
    for (const duty of [`${INVITATION}/2028`, `${INVITATION}/2027x`, "committee-meetings/2027"])
      await assert.rejects(done(duty), { reason: "changed-meanwhile" });
    await assert.rejects(done("agreement-hearing/2027"), { reason: "changed-meanwhile" });
    await assert.rejects(done("ingen"), { reason: "not-found" });
    await asKind(world(), "cluster");
    await assert.rejects(done(`${INVITATION}/2027`), { reason: "changed-meanwhile" });
    assert.deepEqual(await world().duties.within(BOARD), []);
  });

  it("is not said of another board's hearing", async () => {
    const { hearings } = await entered(world());
    const asked = { board: OTHER_BOARD, duty: hearings[0]?.id ?? "", note: undefined };
    await assert.rejects(finishDuty(world(), alone("mia"), asked), { reason: "not-found" });
    await assert.rejects(finishDuty(world(), alone("ole"), { ...asked, board: BOARD }), {
      reason: "not-found",
    });
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}`, async () => {
      const { hearings } = await entered(world());
      await assert.rejects(done(hearings[0]?.id ?? "", undefined, inBoardChat(name)), {
        reason: "secretaries-and-chairs-only",
      });
    });
});
