import assert from "node:assert/strict";
import { leftIn } from "../../../src/domain/ledger.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { settleFunds } from "../../../src/usecases/funds/settle.ts";
import { alone, board, BOARD } from "../../support/board.ts";
import { decided, onItem } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("a ledger that is brought up to its board's decisions", () => {
  const world = worldForEach();
  const settle = () => settleFunds(world(), board);
  const amounts = [{ purpose: "Ammeindsats", oere: kroner(600_000) }];
  const frame = () => world().ledgers.change(BOARD, () => entered([{}]));

  it("is not begun where there is nothing to post", async () => {
    await decided(world(), "i1");
    assert.deepEqual((await settle()).ledger.postings, []);
    assert.deepEqual(await world().ledgers.within(BOARD), []);
  });

  it("has an amount once, also where many look at the same time", async () => {
    await frame();
    await decided(world(), "i1", decisionText({ amounts }));
    await Promise.all(Array.from({ length: 10 }, settle));
    const { ledger } = await settle();
    assert.deepEqual(
      ledger.postings.map(({ oere }) => oere),
      [kroner(1_000_000), kroner(-600_000)],
    );
    assert.deepEqual(await world().ledgers.find(BOARD), ledger);
  });

  it("never goes below nothing where two decisions want the same money at the same time", async () => {
    await frame();
    const press = (item: string, outcomes: number) => ({
      ...onItem(item),
      version: 0,
      text: decisionText({ amounts, outcomes: Array.from({ length: outcomes }, () => "agreed") }),
    });
    const decide = async (item: string, outcomes: number) => {
      await confirmDecision(world(), alone("anna"), press(item, outcomes));
      await confirmDecision(world(), alone("bent"), press(item, outcomes));
      return settle();
    };
    await Promise.all([decide("i1", 1), decide("i2", 3)]);
    const { ledger } = await settle();
    assert.equal(leftIn(ledger, 2027), kroner(400_000));
    assert.equal(ledger.postings.length, 2);
  });

  it("takes back what a decision granted once its text is opened again", async () => {
    await frame();
    const { version } = await decided(world(), "i1", decisionText({ amounts }));
    await settle();
    await reopenDecision(world(), alone("anna"), { ...onItem("i1"), version });
    const { ledger } = await settle();
    assert.equal(leftIn(ledger, 2027), kroner(1_000_000));
    assert.equal(ledger.postings.length, 3);
    assert.deepEqual((await settle()).ledger, ledger);
  });
});
