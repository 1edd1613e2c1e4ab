import assert from "node:assert/strict";
import type { AgendaReading } from "../../../src/domain/agenda-reading.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { createMeeting } from "../../../src/usecases/agenda/create.ts";
import { previewAgenda } from "../../../src/usecases/agenda/preview.ts";
import {
  actor,
  admin,
  alone,
  BOARD,
  inBoardChat,
  itemRead,
  OTHER_BOARD,
  personId,
  reading,
} from "../../support/board.ts";
import { documentOf, worldForEach } from "../../support/world.ts";

describe("agenda.create", () => {
  const world = worldForEach();
  const sanne = actor("sanne");

  const draftOf = async (document: AgendaReading, by = sanne): Promise<string> =>
    (await previewAgenda(world(), by, documentOf(document))).draft ?? "";
  const create = async (document: AgendaReading, as: "agenda" | "minutes" = "agenda") =>
    createMeeting(world(), sanne, { draft: await draftOf(document), as, board: BOARD });

  it("makes the meeting with its agenda", async () => {
    const { board, meeting, updated } = await create(reading);
    assert.deepEqual([board.id, updated], [BOARD, false]);
    assert.deepEqual(
      [meeting.date, meeting.start, meeting.place, meeting.chair, meeting.createdBy],
      ["2027-05-04", "10:00", "Sygehuset", "Bent Borgmester", personId("sanne")],
    );
    assert.deepEqual(
      meeting.items.map(({ id, number, title }) => [id, number, title]),
      [
        ["i1", "1", "Velkomst"],
        ["i2", "2", "Plan"],
      ],
    );
    assert.deepEqual(await world().meetings.find(meeting.id), meeting);
    assert.match(meeting.id, new RegExp(`^${BOARD}~`));
  });

  it("makes one meeting of a yes that is said twice, also at once", async () => {
    const yes = { draft: await draftOf(reading), as: "agenda" as const, board: BOARD };
    const made = await Promise.all([1, 2, 3].map(() => createMeeting(world(), sanne, yes)));
    made.push(await createMeeting(world(), sanne, yes));
    assert.equal(new Set(made.map(({ meeting }) => JSON.stringify(meeting))).size, 1);
    assert.ok(made.every(({ updated }) => !updated));
    assert.equal((await world().meetings.ofBoard(BOARD)).length, 2);
  });

  it("loses neither of two documents for one meeting that are said yes to at once", async () => {
    const more = { ...reading, items: [...reading.items, itemRead({ title: "Nyt" })] };
    const drafts = [await draftOf(reading), await draftOf(more)];
    const made = await Promise.all(
      drafts.map((draft) => createMeeting(world(), sanne, { draft, as: "agenda", board: BOARD })),
    );
    const kept = await world().meetings.find(made[0]?.meeting.id ?? "");
    assert.deepEqual([...(kept?.imports ?? [])].sort(), drafts.sort());
    assert.deepEqual(made.map(({ updated }) => updated).sort(), [false, true]);
  });

  it("keeps decisions as minutes, and leaves them out as an agenda to be held", async () => {
    const minutes: AgendaReading = {
      ...reading,
      kind: "minutes",
      items: [itemRead({ title: "Plan", recommendations: ["a"], decision: "Tiltrådt." })],
    };
    const held = await create(minutes, "minutes");
    assert.equal(held.meeting.items[0]?.decision, "Tiltrådt.");
    const toCome = await create({ ...minutes, date: "2027-06-01" }, "agenda");
    assert.equal(toCome.meeting.items[0]?.decision, null);
  });

  it("brings an existing meeting up to date, and its votes stay", async () => {
    const { meeting } = await create(reading);
    const { ballot } = await openVote(world(), alone("sanne"), { meeting: meeting.id, item: "i2" });
    await castVote(world(), alone("erik"), { ballot: ballot.id, answers: "agree" });
    const more = [itemRead({ title: "Nyt først" }), ...reading.items];
    const again = await create({ ...reading, items: more, place: "Rådhuset" });
    assert.equal(again.updated, true);
    assert.deepEqual([again.meeting.id, again.meeting.place], [meeting.id, "Rådhuset"]);
    assert.deepEqual(
      again.meeting.items.map(({ id }) => id),
      ["i3", "i1", "i2"],
    );
    assert.equal((await world().ballots.ofMeeting(meeting.id))[0]?.history.length, 1);
  });

  it("is refused where it would change an item that has been voted on", async () => {
    const { meeting } = await create(reading);
    await openVote(world(), alone("sanne"), { meeting: meeting.id, item: "i2" });
    const changed = { ...reading, items: [itemRead({ number: "1", title: "Velkomst" })] };
    await assert.rejects(create(changed), { reason: "voted-item-changed", about: "2" });
    const [welcome, plan] = meeting.items;
    assert.deepEqual(await world().meetings.find(meeting.id), {
      ...meeting,
      items: [welcome, { ...plan, taken: true }],
    });
  });

  it("takes the date from the card where the document does not say it", async () => {
    const undated = { ...reading, date: null };
    const draft = await draftOf(undated);
    const yes = { draft, as: "agenda" as const, board: BOARD };
    await assert.rejects(createMeeting(world(), sanne, yes), { reason: "no-date" });
    const { meeting } = await createMeeting(world(), sanne, { ...yes, date: "2027-08-09" });
    assert.equal(meeting.date, "2027-08-09");
  });

  it("takes the document's own date before the card's", async () => {
    const draft = await draftOf(reading);
    const yes = { draft, as: "agenda" as const, board: BOARD, date: "2030-01-01" };
    assert.equal((await createMeeting(world(), sanne, yes)).meeting.date, reading.date);
  });

  it("is refused to others than the one who sent the document", async () => {
    const draft = await draftOf(reading);
    const yes = { draft, as: "agenda" as const, board: BOARD };
    for (const other of [actor("mia"), admin, actor("erik")])
      await assert.rejects(createMeeting(world(), other, yes), { reason: "draft-gone" });
    await assert.rejects(createMeeting(world(), sanne, { ...yes, draft: "made-up" }), {
      reason: "draft-gone",
    });
  });

  it("is refused for a board whose papers the sender does not keep", async () => {
    const draft = await draftOf(reading);
    for (const board of [OTHER_BOARD, "made-up"])
      await assert.rejects(createMeeting(world(), sanne, { draft, as: "agenda", board }), {
        reason: "secretaries-only",
      });
    assert.equal((await world().meetings.ofBoard(OTHER_BOARD)).length, 1);
  });

  it("asks for the board where none was chosen", async () => {
    const yes = { draft: await draftOf(reading), as: "agenda" as const, board: "" };
    await assert.rejects(createMeeting(world(), sanne, yes), { reason: "choose-first" });
  });

  it("is shown in the board's chat as the next meeting with an agenda", async () => {
    const { meeting } = await create(reading);
    const { ballot } = await openVote(world(), inBoardChat("anna"), {
      meeting: meeting.id,
      number: "2",
    });
    assert.equal(ballot.meeting, meeting.id);
  });

  it("keeps the links to hosts that are allowed, of others only the names", async () => {
    const attachments = [
      "https://filer.eksempel.dk/a",
      "https://ondt.dk/b",
      "http://eksempel.dk/c",
    ].map((href, n) => ({ title: `Bilag ${n + 1}`, href }));
    const { meeting: made } = await create({
      ...reading,
      items: [itemRead({ title: "Plan", attachments })],
    });
    assert.deepEqual(made.items[0]?.attachments, [
      attachments[0],
      { title: "Bilag 2" },
      { title: "Bilag 3" },
    ]);
  });
});
