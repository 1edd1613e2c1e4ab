import assert from "node:assert/strict";
import { minutesId } from "../../../src/domain/minutes.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import { addToMinutes, showAdditionForm } from "../../../src/usecases/minutes/add.ts";
import { keepRecord } from "../../../src/usecases/record/keep.ts";
import { recordPackage } from "../../../src/usecases/record/package.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { alone, board, inBoardChat, meeting } from "../../support/board.ts";
import { decided, issued, voted } from "../../support/deciding.ts";
import { joined } from "../../support/joining.ts";
import { verified } from "../../support/verified.ts";
import { worldForEach } from "../../support/world.ts";

const TEXT = "Rettelse: Erik Ødum gik kl. 10.30.\n\nBilag 2 er dateret 3. marts.";

describe("minutes.add", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");
  const add = (text: string | undefined, after = 0, here: Here = sanne) =>
    addToMinutes(world(), here, { meeting: meeting.id, after, text });
  const kept = () => world().minutes.find(minutesId(meeting.id));
  const shown = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return wholeMinutes(world(), board, now);
  };
  const issueAll = async () => {
    await voted(world(), "i1");
    await decided(world(), "i1");
    await issued(world());
  };

  it("stands below what was issued, with its time and who added it, and changes nothing above", async () => {
    await issueAll();
    const before = await shown();
    world().at("2027-03-20T12:00:00Z");
    const made = await add(`  ${TEXT}\n`);
    assert.deepEqual([made.n, made.text], [1, TEXT]);
    const { additions, head, ...after } = await shown();
    const { head: first, ...rest } = before;
    assert.deepEqual(additions, [
      { at: "2027-03-20T12:00:00.000Z", by: "Sanne Sekretær", text: TEXT },
    ]);
    assert.deepEqual(after, rest);
    assert.notEqual(head, first);
    assert.doesNotMatch(JSON.stringify(await kept()), /Erik Ødum/);
  });

  it("names somebody who came on the board since by a mark too, and the whole still verifies", async () => {
    await issueAll();
    const { name } = await joined(world());
    await add(`Rettelse: ${name} var til stede.`);
    const { record } = await keepRecord(world(), board, meeting.id);
    assert.doesNotMatch(JSON.stringify([await kept(), record.events]), new RegExp(name));
    assert.match((await shown()).additions?.[0]?.text ?? "", new RegExp(name));
    const { content } = await recordPackage(world(), meeting.id);
    const verdict = await verified(content);
    assert.ok(verdict.accepted, verdict.words);
  });

  it("is added once by the same press twice, also at the same moment", async () => {
    await issueAll();
    const made = await Promise.all([add(TEXT), add(TEXT), add(TEXT)]);
    assert.equal(new Set(made.map(({ at }) => at)).size, 1);
    await add(TEXT);
    assert.equal((await kept())?.additions?.length, 1);
    assert.equal((await showAdditionForm(world(), sanne, {})).after, 1);
    await add(TEXT, 1);
    assert.equal((await kept())?.additions?.length, 2);
  });

  it("is not added over another that was not seen", async () => {
    await issueAll();
    const both = await Promise.allSettled([
      add("Den ene."),
      add("Den anden.", 0, inBoardChat("mia")),
    ]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    await assert.rejects(add("En tredje."), { reason: "changed-meanwhile" });
    assert.equal((await kept())?.additions?.length, 1);
  });

  it("needs a text, not longer than it may be, and minutes that are issued", async () => {
    await assert.rejects(add(TEXT), { reason: "minutes-not-issued" });
    await issueAll();
    for (const nothing of [undefined, "", " \n"])
      await assert.rejects(add(nothing), { reason: "addition-missing" });
    await assert.rejects(add("x".repeat(4001)), { reason: "too-long", about: "4000" });
    assert.equal((await add("x".repeat(4000))).n, 1);
  });

  it("is for the board's secretaries", async () => {
    await issueAll();
    for (const here of [inBoardChat("anna"), inBoardChat("erik"), alone("oda"), alone("ole")]) {
      await assert.rejects(add(TEXT, 0, here), Refusal);
    }
    assert.equal((await kept())?.additions, undefined);
  });

  it("is refused where the store no longer says what the record holds", async () => {
    await issueAll();
    await world().decisions.change(`${meeting.id}.i1.decision`, (before) => {
      assert.ok(before);
      return { ...before, text: { ...before.text, text: "Byttet om." } };
    });
    await assert.rejects(add(TEXT), { reason: "record-differs", about: "decision:i1:1" });
  });

  it("is refused on minutes from before records were kept", async () => {
    await issueAll();
    await world().minutes.change(minutesId(meeting.id), (before) => {
      assert.ok(before);
      const { papers: _, issuedBy: __, ...old } = before;
      return old;
    });
    await world().records.change(`${meeting.id}.record`, (before) => {
      assert.ok(before);
      return { ...before, events: before.events.filter(({ event }) => event.kind !== "issued") };
    });
    await assert.rejects(add(TEXT), { reason: "record-not-kept" });
  });
});
