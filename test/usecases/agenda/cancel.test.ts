import assert from "node:assert/strict";
import { cancelDraft } from "../../../src/usecases/agenda/cancel.ts";
import { createMeeting } from "../../../src/usecases/agenda/create.ts";
import { previewAgenda } from "../../../src/usecases/agenda/preview.ts";
import { actor, BOARD, reading } from "../../support/board.ts";
import { documentOf, worldForEach } from "../../support/world.ts";

describe("draft.cancel", () => {
  const world = worldForEach();
  const draftOf = async (): Promise<string> =>
    (await previewAgenda(world(), actor("sanne"), documentOf(reading))).draft ?? "";

  it("forgets what was shown, so that a late yes makes nothing", async () => {
    const draft = await draftOf();
    await cancelDraft(world(), actor("sanne"), { draft });
    await assert.rejects(
      createMeeting(world(), actor("sanne"), { draft, as: "agenda", board: BOARD }),
      { reason: "draft-gone" },
    );
  });

  it("leaves another person's draft alone", async () => {
    const draft = await draftOf();
    await cancelDraft(world(), actor("mia"), { draft });
    assert.ok(await world().drafts.find(draft));
  });

  it("may be pressed twice", async () => {
    const draft = await draftOf();
    await cancelDraft(world(), actor("sanne"), { draft });
    await cancelDraft(world(), actor("sanne"), { draft });
    assert.equal(await world().drafts.find(draft), undefined);
  });
});
