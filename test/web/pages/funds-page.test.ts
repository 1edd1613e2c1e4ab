import assert from "node:assert/strict";
import { passToFunds } from "../../../src/usecases/document/pass.ts";
import { da } from "../../../src/texts/da.ts";
import { alone, BOARD, inBoardChat, OTHER_BOARD } from "../../support/board.ts";
import { decided, setUp } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { onlyObserving } from "../../support/leaving.ts";
import { worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";

describe("a ledger that leaves by a link", () => {
  const world = worldForEach();
  const site = siteForEach(world);
  beforeEach(async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const amounts = [{ purpose: "Hemmelig aftale", oere: kroner(5) }];
    await decided(world(), "i4", decisionText({ amounts }));
  });

  const textAt = async (url: string) => {
    const answer = await site().look(url);
    assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
    assert.match(
      answer.headers.get("content-disposition") ?? "",
      /filename\*=UTF-8''Midler%20Klynge%20Pr%C3%B8ve%202027-03-03\.csv$/,
    );
    return Buffer.from(await answer.arrayBuffer()).toString();
  };

  it("is the list for Excel, with what was decided and not posted until then", async () => {
    const { url } = await passToFunds(world(), alone("erik"), {});
    assert.match(await textAt(url), /^\uFEFFNr\.;År;Dato;.*\r\n1;2027;.*\r\n2;2027;.*Hemmelig/);
  });

  it("has only sums of closed items for one who only observes by the time they come", async () => {
    const { url } = await passToFunds(world(), alone("erik"), { board: BOARD });
    await setUp(world(), onlyObserving("erik"));
    const text = await textAt(url);
    assert.match(text, /Lukkede punkter;;;5,00;999995,00/);
    assert.doesNotMatch(text, /Hemmelig/);
  });

  it("has only sums of closed items for somebody of the chat who is on no roster", async () => {
    const { url } = await passToFunds(world(), inBoardChat("ole"), {});
    assert.doesNotMatch(await textAt(url), /Hemmelig/);
  });

  it("is not found for outsiders, of another board, or by somebody who has left", async () => {
    for (const [here, board] of [
      [alone("ole"), BOARD],
      [alone("sanne"), OTHER_BOARD],
      [inBoardChat("sanne"), OTHER_BOARD],
      [alone("sanne"), "made-up"],
    ] as const)
      await assert.rejects(passToFunds(world(), here, { board }), { reason: "not-found" });
    const { url } = await passToFunds(world(), alone("oda"), {});
    await setUp(world(), (now) => ({ ...now, attendants: [] }));
    const page = await site().page(url);
    assert.deepEqual([page.status, page.alert], [404, da.refusal["not-found"](undefined)]);
  });
});
