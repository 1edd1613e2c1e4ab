import assert from "node:assert/strict";
import { createMeeting } from "../../../src/usecases/agenda/create.ts";
import { meetingOn, previewAgenda, sameName } from "../../../src/usecases/agenda/preview.ts";
import {
  itemRead,
  actor,
  admin,
  BOARD,
  meeting,
  OTHER_BOARD,
  reading,
} from "../../support/board.ts";
import { documentOf, worldForEach } from "../../support/world.ts";

describe("agenda.preview", () => {
  const world = worldForEach();

  it("shows a secretary what was read, and creates nothing", async () => {
    const preview = await previewAgenda(world(), actor("sanne"), documentOf(reading));
    assert.deepEqual(preview.reading, reading);
    assert.deepEqual(
      [preview.boards.map(({ id }) => id), preview.certain, preview.exists],
      [[BOARD], true, false],
    );
    assert.deepEqual(await world().meetings.ofBoard(BOARD), [meeting]);
    const draft = await world().drafts.find(preview.draft ?? "");
    assert.deepEqual([draft?.account, draft?.reading], ["account-sanne", reading]);
  });

  it("names the links to attachments that will be left out", async () => {
    const attachments = [
      { title: "Bilag 1", href: "https://fremmed.example/a" },
      { title: "Bilag 2", href: "https://eksempel.dk/b" },
    ];
    const linked = { ...reading, items: [itemRead({ number: "1", title: "Plan", attachments })] };
    const { foreign } = await previewAgenda(world(), actor("sanne"), documentOf(linked));
    assert.deepEqual(foreign, [{ item: "1", title: "Bilag 1", host: "fremmed.example" }]);
  });

  it("is refused to those who keep no board's papers, and nothing is kept of it", async () => {
    for (const name of ["anna", "erik", "oda", "ole"] as const)
      await assert.rejects(previewAgenda(world(), actor(name), documentOf(reading)), {
        reason: "secretaries-only",
      });
  });

  it("keeps no draft of what is no agenda, and says why", async () => {
    const letter = { name: "brev.txt", content: Buffer.from("Kære alle") };
    const preview = await previewAgenda(world(), actor("sanne"), letter);
    assert.equal(preview.draft, undefined);
    assert.equal(preview.reading.doubts.length, 1);
  });

  it("offers the secretary's own board where the document names another", async () => {
    const theirs = documentOf({ ...reading, board: "Klynge Nabo" });
    const preview = await previewAgenda(world(), actor("sanne"), theirs);
    assert.deepEqual([preview.boards.map(({ id }) => id), preview.certain], [[BOARD], false]);
  });

  it("offers an administrator every board where the document names none", async () => {
    const nameless = documentOf({ ...reading, board: null });
    const preview = await previewAgenda(world(), admin, nameless);
    assert.deepEqual(preview.boards.map(({ id }) => id).sort(), [BOARD, OTHER_BOARD].sort());
    assert.equal(preview.certain, false);
  });

  it("says when the meeting exists already", async () => {
    const { draft } = await previewAgenda(world(), actor("sanne"), documentOf(reading));
    await createMeeting(world(), actor("sanne"), {
      draft: draft ?? "",
      as: "agenda",
      board: BOARD,
    });
    const again = await previewAgenda(world(), actor("sanne"), documentOf(reading));
    assert.equal(again.exists, true);
    const nextDay = documentOf({ ...reading, date: "2027-05-05" });
    assert.equal((await previewAgenda(world(), actor("sanne"), nextDay)).exists, false);
  });
});

describe("the meeting a document is for", () => {
  const world = worldForEach();

  it("is that of its date and time, or of its date where one of them says no time", async () => {
    const { meetings } = world();
    const evening = { ...meeting, id: `${BOARD}~2027-03-03-1900`, start: "19:00" };
    await meetings.add(evening);
    const on = async (start: string | null, date: string | null = meeting.date) =>
      (await meetingOn(meetings, BOARD, { date, start }))?.id;
    assert.equal(await on("09:00"), meeting.id);
    assert.equal(await on("19:00"), evening.id);
    assert.equal(await on("12:00"), undefined);
    assert.equal(await on(null), meeting.id);
    assert.equal(await on("09:00", "2027-03-04"), undefined);
    assert.equal(await on("09:00", null), undefined);
  });
});

describe("a board's name in a document", () => {
  it("means the board in any case and spacing, and in letters of two parts", () => {
    assert.equal(sameName("Klynge Prøve", " klynge  PRØVE "), true);
    assert.equal(sameName("Klynge Ågård", "Klynge A\u030aga\u030ard"), true);
    assert.equal(sameName("Klynge Prøve", "Klynge Prøve Nord"), false);
    assert.equal(sameName("Klynge Prøve", null), false);
  });
});
