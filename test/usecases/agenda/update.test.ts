import assert from "node:assert/strict";
import type { AgendaReading, ItemRead } from "../../../src/domain/agenda-reading.ts";
import { createMeeting } from "../../../src/usecases/agenda/create.ts";
import { notePosted } from "../../../src/usecases/agenda/post.ts";
import { previewAgenda } from "../../../src/usecases/agenda/preview.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { attachFile } from "../../../src/usecases/document/attach-file.ts";
import { linkAttachment } from "../../../src/usecases/document/attachments.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import {
  actor,
  alone,
  BOARD,
  boardChat,
  DAY,
  inBoardChat,
  itemRead,
  ITEMS,
  meeting,
  NOW,
  reading,
} from "../../support/board.ts";
import { decided, keptDecision, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { documentOf, worldForEach } from "../../support/world.ts";

describe("agenda.create for a meeting that stands", () => {
  const world = worldForEach();
  const sanne = actor("sanne");

  const { one, several, none, closed, decided: done } = ITEMS;
  const fresh = itemRead({ number: "6", title: "Nyt punkt", recommendations: ["vi begynder"] });
  const told = { ...one, case: "Bedre fortalt" };
  const paper = (...items: readonly ItemRead[]): AgendaReading => ({
    ...reading,
    ...{ date: DAY, start: "09:00", items },
  });
  const draftOf = async (document: AgendaReading): Promise<string> =>
    (await previewAgenda(world(), sanne, documentOf(document))).draft ?? "";
  const create = async (document: AgendaReading) =>
    createMeeting(world(), sanne, { draft: await draftOf(document), as: "agenda", board: BOARD });
  const post = () => notePosted(world(), meeting.id, { chat: boardChat.id, message: "1" });
  const kept = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return now;
  };
  const changes = [
    { kind: "meeting", what: ["title", "time", "place", "chair"] },
    { kind: "added", number: "6", title: "Nyt punkt" },
    { kind: "changed", number: "1", title: one.title },
    { kind: "removed", number: "2", title: several.title },
    { kind: "removed", number: "4", title: null },
  ];

  it("is a new version once the agenda has been posted, and says what changed", async () => {
    await post();
    const made = await create(paper(fresh, told, none, done));
    assert.deepEqual([made.updated, made.changes], [true, changes]);
    assert.deepEqual((await kept()).versions, [{ version: 2, at: NOW, changes }]);
  });

  it("says what changed also before it has been posted, and is no new version then", async () => {
    const made = await create(paper(fresh, told, none, done));
    assert.deepEqual([made.meeting.id, made.changes], [meeting.id, changes]);
    assert.equal((await kept()).versions, undefined);
  });

  it("is one version when the yes is said twice, also at once", async () => {
    await post();
    const draft = await draftOf(paper(fresh, told));
    const yes = () => createMeeting(world(), sanne, { draft, as: "agenda", board: BOARD });
    await Promise.all([yes(), yes()]);
    assert.deepEqual((await yes()).changes, []);
    assert.equal((await kept()).versions?.length, 1);
  });

  it("is a version for each of two documents that are said yes to at once", async () => {
    await post();
    await Promise.all([create(paper(fresh, one)), create(paper(one, none))]);
    assert.deepEqual(
      (await kept()).versions?.map(({ version }) => version),
      [2, 3],
    );
  });

  it("leaves the votes and decisions on unchanged items as they are", async () => {
    const { id } = await voted(world(), one.id);
    const ballot = await world().ballots.find(id);
    const decision = await decided(world(), several.id);
    const made = await create(paper(fresh, several, told));
    assert.deepEqual(
      made.meeting.items.map((item) => item.id),
      ["i6", several.id, one.id],
    );
    assert.deepEqual(await world().ballots.find(id), ballot);
    assert.deepEqual(await keptDecision(world(), several.id), decision);
  });

  for (const [what, items] of [
    ["removed", [several]],
    ["given another title", [{ ...one, title: "Regnskab" }]],
    ["given another recommendation", [{ ...one, recommendations: ["noget andet"] }]],
  ] as const)
    it(`is refused where an item with a decision, though not yet confirmed, is ${what}`, async () => {
      const press = { ...onItem(one.id), version: 0, text: decisionText() };
      const { decision } = await saveDecision(world(), alone("anna"), press);
      const before = await kept();
      await assert.rejects(create(paper(...items)), { reason: "voted-item-changed", about: "1" });
      assert.deepEqual(await kept(), before);
      assert.deepEqual(await keptDecision(world(), one.id), decision);
    });

  it("never leaves a vote without its item when the vote is opened in the same moment", async () => {
    const changed = { ...one, recommendations: ["noget andet"] };
    await Promise.allSettled([
      create(paper(changed)),
      openVote(world(), inBoardChat("anna"), onItem(one.id)),
      create(paper(several)),
    ]);
    for (const ballot of await world().ballots.ofMeeting(meeting.id)) {
      const item = (await kept()).items.find(({ id }) => id === ballot.item);
      assert.deepEqual(item?.recommendations, ballot.recommendations);
    }
  });

  it("keeps the files and links of attachments that have the same name", async () => {
    const named = ["Bilag 1", "Bilag 2", "Bilag 3"].map((title) => ({ title }));
    await create(paper({ ...one, attachments: named }, closed));
    const at = (attachment: number) => ({ ...onItem(one.id), attachment });
    const file = { name: "b.pdf", content: Buffer.from("%PDF-1.7") };
    const href = "https://eksempel.dk/a";
    await linkAttachment(world(), alone("sanne"), { ...at(0), href });
    await attachFile(world(), sanne, { ...at(1), file });
    const handedIn = (await kept()).items[0]?.attachments[1]?.file;
    assert.equal(handedIn?.name, "b.pdf");
    const titles = ["Bilag 2", "Bilag 3", "Bilag 1"].map((title) => ({ title }));
    const { meeting: made } = await create(paper(closed, { ...told, attachments: titles }));
    assert.deepEqual(made.items[1]?.attachments, [
      { title: "Bilag 2", file: handedIn },
      { title: "Bilag 3" },
      { title: "Bilag 1", href },
    ]);
  });
});
