import assert from "node:assert/strict";
import { isHandedOver, recordId } from "../../../src/domain/record/record.ts";
import { da } from "../../../src/texts/da.ts";
import { passToJournal, passToRecord } from "../../../src/usecases/document/pass.ts";
import { alone, meeting } from "../../support/board.ts";
import { decided, issued, setUp, voted } from "../../support/deciding.ts";
import { onlyObserving } from "../../support/leaving.ts";
import { verified } from "../../support/verified.ts";
import { worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";

const at = { meeting: meeting.id };

describe("what leaves for the journal by a link", () => {
  const world = worldForEach();
  const site = siteForEach(world);
  beforeEach(async () => {
    await voted(world(), "i1");
    await decided(world(), "i1");
    await issued(world());
  });

  const toRecord = async () => (await passToRecord(world(), alone("sanne"), at)).url;
  const toJournal = async () => (await passToJournal(world(), alone("anna"), at)).url;
  const hasLeft = async (): Promise<boolean> => {
    const record = await world().records.find(recordId(meeting.id));
    return record !== undefined && isHandedOver(record);
  };

  it("is the record package, called by board and day, which a stranger's verifier accepts", async () => {
    const { head } = await passToRecord(world(), alone("sanne"), at);
    const answer = await site().look(await toRecord());
    assert.equal(answer.headers.get("content-type"), "application/zip");
    assert.match(
      answer.headers.get("content-disposition") ?? "",
      /filename\*=UTF-8''Journalpakke%20Klynge%20Pr%C3%B8ve%202027-03-03\.zip$/,
    );
    const verdict = await verified(new Uint8Array(await answer.arrayBuffer()), { head });
    assert.ok(verdict.accepted, verdict.words);
  });

  it("has left once it has been fetched, not when the link was given", async () => {
    const url = await toRecord();
    assert.equal(await hasLeft(), false);
    await (await site().look(url)).arrayBuffer();
    const latest = Date.now() + 5000;
    while (!(await hasLeft()) && Date.now() < latest)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(await hasLeft(), true);
  });

  it("is the list for the journal as a sheet, which hands nothing over", async () => {
    const answer = await site().look(await toJournal());
    assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
    assert.match(
      answer.headers.get("content-disposition") ?? "",
      /filename\*=UTF-8''Journalliste%20Klynge%20Pr%C3%B8ve%202027-03-03\.csv$/,
    );
    const text = Buffer.from(await answer.arrayBuffer()).toString();
    assert.match(text, /^\uFEFFDato;Kl\.;Retning;/);
    assert.equal(await hasLeft(), false);
  });

  it("is nobody's who only observes by the time they come", async () => {
    const urls = [
      [await toRecord(), "sanne"],
      [await toJournal(), "anna"],
    ] as const;
    for (const [url, name] of urls) {
      await setUp(world(), onlyObserving(name));
      const page = await site().page(url);
      assert.deepEqual(
        [page.status, page.alert],
        [403, da.refusal["secretaries-and-chairs-only"](undefined)],
      );
    }
    assert.equal(await hasLeft(), false);
  });
});
