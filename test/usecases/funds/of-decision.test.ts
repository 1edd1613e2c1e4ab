import assert from "node:assert/strict";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { showDecision } from "../../../src/usecases/decision/show.ts";
import { fundsOfDecision } from "../../../src/usecases/funds/of-decision.ts";
import { alone, BOARD } from "../../support/board.ts";
import { decided, onItem } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("the amounts of a decision", () => {
  const world = worldForEach();
  const amounts = [
    { purpose: "Ammeindsats", oere: kroner(600_000) },
    { purpose: "Overvægt", oere: kroner(600_000) },
  ];
  const funds = async (item = "i1") =>
    fundsOfDecision(world(), await showDecision(world(), alone("anna"), onItem(item)));

  it("are posted, or stand with the reason; the decision stands either way", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const { decidedAt } = await decided(world(), "i1", decisionText({ amounts }));
    assert.ok(decidedAt);
    assert.deepEqual(
      (await funds()).map(({ effort, unposted }) => [effort, unposted]),
      [
        ["Ammeindsats", undefined],
        ["Overvægt", { because: "short", missing: kroner(200_000) }],
      ],
    );
  });

  it("are taken back where its text is opened again, and are no amounts of it any more", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const { version } = await decided(world(), "i1", decisionText({ amounts }));
    await funds();
    await reopenDecision(world(), alone("anna"), { ...onItem("i1"), version });
    assert.deepEqual(await funds(), []);
    const ledger = await world().ledgers.find(BOARD);
    assert.equal(ledger?.postings.length, 3);
  });

  it("are its own alone, and none where it names none", async () => {
    await decided(world(), "i1", decisionText({ amounts }));
    assert.equal((await funds()).length, 2);
    assert.deepEqual(await funds("i2"), []);
    await decided(world(), "i4");
    assert.deepEqual(await funds("i4"), []);
  });
});
