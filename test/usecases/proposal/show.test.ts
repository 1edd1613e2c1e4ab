import assert from "node:assert/strict";
import { answerProposal, showProposal } from "../../../src/usecases/proposal/answer.ts";
import { alone, board, inBoardChat, NAMES } from "../../support/board.ts";
import { proposed, proposedNextDoor } from "../../support/proposals.ts";
import { worldForEach } from "../../support/world.ts";

describe("proposal.show", () => {
  const world = worldForEach();

  for (const [name, mayAnswer] of [
    ["anna", true],
    ["bent", true],
    ["sanne", false],
    ["mia", false],
  ] as const)
    it(`shows it to ${name}, who may ${mayAnswer ? "" : "not "}answer it`, async () => {
      const proposal = await proposed(world());
      for (const here of [inBoardChat(name), alone(name)]) {
        const shown = await showProposal(world(), here, { proposal: proposal.id });
        assert.deepEqual(shown, { board, proposal, by: NAMES.erik, mayAnswer });
      }
    });

  it("offers no answer where there is one", async () => {
    const { id } = await proposed(world());
    const asked = { proposal: id, answer: "decline", reason: "Behandlet i efteråret" } as const;
    await answerProposal(world(), inBoardChat("anna"), asked);
    const shown = await showProposal(world(), alone("bent"), { proposal: id });
    assert.equal(shown.mayAnswer, false);
    assert.equal(shown.proposal.answer?.kind, "declined");
  });

  it("is refused to members, substitutes and observers, also to the one who proposed it", async () => {
    const { id } = await proposed(world());
    for (const name of ["erik", "dorte", "carl", "oda"] as const)
      for (const here of [inBoardChat(name), alone(name)])
        await assert.rejects(showProposal(world(), here, { proposal: id }), {
          reason: "secretaries-and-chairs-only",
        });
  });

  it("is refused to an outsider, who alone with the bot does not learn that it exists", async () => {
    const { id } = await proposed(world());
    await assert.rejects(showProposal(world(), inBoardChat("ole"), { proposal: id }), {
      reason: "secretaries-and-chairs-only",
    });
    await assert.rejects(showProposal(world(), alone("ole"), { proposal: id }), {
      reason: "not-found",
    });
  });

  it("is not found by another board, nor where there is none", async () => {
    const theirs = await proposedNextDoor(world());
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      for (const proposal of [theirs.id, "made-up"])
        await assert.rejects(showProposal(world(), here, { proposal }), { reason: "not-found" });
  });
});
