import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "../../../src/domain/record/marks.ts";
import { recordId } from "../../../src/domain/record/record.ts";
import { openLocalStore } from "../../../src/store/local-store.ts";
import { exportRecord, notePackageLeft } from "../../../src/usecases/record/export.ts";
import { addToMinutes } from "../../../src/usecases/minutes/add.ts";
import { keepRecord } from "../../../src/usecases/record/keep.ts";
import { erasePerson } from "../../../src/usecases/people/erase.ts";
import { showDuties } from "../../../src/usecases/duty/show.ts";
import { showEfforts } from "../../../src/usecases/effort/show.ts";
import { finishFollowUp } from "../../../src/usecases/follow-up/done.ts";
import { showFollowUps } from "../../../src/usecases/follow-up/show.ts";
import { putQuestion } from "../../../src/usecases/question/put.ts";
import { importRegistry } from "../../../src/usecases/registry/import.ts";
import { saveStatement } from "../../../src/usecases/statement/save.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { checkReceipt } from "../../../src/usecases/record/receipt.ts";
import { textOfDocx } from "../../documents/docx-opened.ts";
import {
  actor,
  alone,
  board,
  BOARD,
  boardChat,
  inBoardChat,
  meeting,
  otherBoard,
  people,
  person,
  personalChat,
  personId,
  seatOf,
} from "../../support/board.ts";
import { decided, issued, onItem, setUp } from "../../support/deciding.ts";
import { entered } from "../../support/duties.ts";
import { begun, granting, reported } from "../../support/efforts.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered as enteredInLedger } from "../../support/funds.ts";
import { inquired } from "../../support/inquiries.ts";
import { smallRegistry } from "../../support/registries.ts";
import { opened, ownDirectory, worldAround } from "../../support/world.ts";
import type { TestWorld } from "../../support/world.ts";
import { verified } from "../../support/verified.ts";

const ERIK = person("erik");

describe("a person who is erased", () => {
  let world: TestWorld;
  let directory: ReturnType<typeof ownDirectory>;
  beforeEach(async () => {
    directory = ownDirectory();
    world = worldAround(openLocalStore(directory.path), () => undefined);
    await world.rosters.apply({ boards: [{ board }, { board: otherBoard }], people });
    await world.meetings.add(meeting);
    await world.chats.change(boardChat.id, () => boardChat);
    await world.chats.change(personalChat("erik").id, () => ({
      ...{ ...personalChat("erik"), account: actor("erik").account },
      reference: JSON.stringify({ user: { name: ERIK.name } }),
    }));
  });
  afterEach(() => {
    world.end();
    directory.remove();
  });

  const erase = (sure = true, admin = true) =>
    erasePerson(world, { admin }, { address: ERIK.address.toUpperCase(), sure });
  const leave = () =>
    setUp(world, (now) => ({
      ...now,
      seats: now.seats.map((seat) =>
        seat.id === seatOf("erik")
          ? { ...seat, holders: seat.holders.map((one) => ({ ...one, to: "2027-03-31" })) }
          : seat,
      ),
    }));
  const take = async () => {
    const taken = await exportRecord(world, { admin: true }, { meeting: meeting.id });
    await notePackageLeft(world, taken);
    return taken;
  };
  /** A meeting at which Erik votes, speaks, is spoken of, and decides nothing alone. */
  const wholeMeeting = async () => {
    const erik = { actor: actor("erik"), chat: boardChat };
    await inquired(world, erik, "Erik Ødum spørger, hvem der skriver referat.");
    const { remembered } = await putQuestion(world, erik, { question: "Hvem er Erik Ødum?" });
    if (remembered) await world.conversations.add({ ...remembered, until: "2099-01-01" });
    const { id } = await opened(world, "i1");
    await castVote(world, alone("erik"), { ballot: id, answers: "cannot-agree" });
    const remark = "Erik Ødum har ret, siger ERIK ØDUM.";
    await castVote(world, alone("fie"), {
      ...{ ballot: id, answers: [{ choice: "agree-with-remark", remark }] },
    });
    await closeVote(world, inBoardChat("sanne"), onItem("i1"));
    await decided(world, "i1", decisionText({ text: "Erik Ødum følger op." }));
    await saveStatement(world, alone("erik"), { ballot: id, over: 0, text: "Erik Ødum er uenig." });
    const document = { title: "Brev til Erik Ødum", section: "side 1" };
    await world.ledgers.change(BOARD, () => enteredInLedger([{ document }]));
    const { councils, ...rest } = smallRegistry;
    const registry = { ...rest, councils: councils.map((one) => ({ ...one, chair: ERIK.name })) };
    await importRegistry(world, { admin: true }, { registry });
    await issued(world);
    return id;
  };

  it("is nowhere in the store nor in the package, and all proofs still hold", async () => {
    const ballot = await wholeMeeting();
    const before = await take();
    const { proof } = await checkReceipt(world, alone("erik"), { ballot });
    assert.match(await minutesIn(before.content), /Erik Ødum følger op/);
    await leave();
    world.at("2027-04-02T08:00:00Z");
    assert.deepEqual(await erase(), { records: 1, left: [], erased: true });

    const after = await take();
    assert.equal(after.head, before.head);
    const verdict = await verified(after.content, { head: before.head, receipt: proof });
    assert.ok(verdict.accepted, verdict.words);
    assert.match(verdict.words, /slettet/);
    const text = await minutesIn(after.content);
    assert.match(text, /\[slettet person\] følger op/);
    assert.match(text, /Bekræftet af Anna Region og Bent Borgmester/);
    const { differing, record } = await keepRecord(world, board, meeting.id);
    assert.deepEqual(differing, []);
    assert.deepEqual(Object.keys(record.people[ERIK.id] ?? {}), ["key"]);

    for (const word of [ERIK.name, ERIK.name.toUpperCase(), ERIK.address, actor("erik").account]) {
      assert.ok(!Buffer.from(after.content).includes(word), `${word} in the package`);
      assert.deepEqual(await placesOf(word), [], word);
    }
    assert.equal(await world.people.withAddress(ERIK.address), undefined);
    assert.equal(await world.chats.personalOf(actor("erik").account), undefined);
  });

  it("is not erased before somebody says so, nor twice, nor by others than administrators", async () => {
    await wholeMeeting();
    await take();
    await leave();
    world.at("2027-04-02T08:00:00Z");
    assert.deepEqual(await erase(false), { records: 1, left: [], erased: false });
    assert.ok(await world.people.find(ERIK.id));
    await assert.rejects(erase(true, false), { reason: "not-found" });
    await erase();
    await assert.rejects(erase(), { reason: "person-unknown" });
  });

  it("is not erased while on a roster, now or later", async () => {
    await assert.rejects(erase(), { reason: "person-on-roster", about: board.name });
    await setUp(world, (now) => ({
      ...now,
      seats: now.seats.map((seat) =>
        seat.id === seatOf("erik")
          ? { ...seat, holders: seat.holders.map((one) => ({ ...one, from: "2028-01-01" })) }
          : seat,
      ),
    }));
    await assert.rejects(erase(), { reason: "person-on-roster", about: board.name });
  });

  it("is not erased while a meeting's package waits to be taken to the journal", async () => {
    await wholeMeeting();
    await leave();
    world.at("2027-04-02T08:00:00Z");
    await assert.rejects(erase(), {
      reason: "not-handed-over",
      about: `${board.name}, ${meeting.date}`,
    });
    await take();
    assert.equal((await erase()).erased, true);
  });

  it("is not erased while what was added to the minutes since the package left waits to be taken", async () => {
    await wholeMeeting();
    await take();
    const text = "Erik Ødum er ikke længere tovholder.";
    await addToMinutes(world, inBoardChat("sanne"), { meeting: meeting.id, after: 0, text });
    await leave();
    world.at("2027-04-02T08:00:00Z");
    await assert.rejects(erase(), { reason: "not-handed-over" });
    await take();
    assert.equal((await erase()).erased, true);
  });

  it("is said to be left where the name was written before the person was known", async () => {
    await wholeMeeting();
    await take();
    await world.records.change(recordId(meeting.id), (before) => {
      assert.ok(before);
      const text = JSON.stringify(before.events).replace(markOf(personId("erik")), ERIK.name);
      return { ...before, events: JSON.parse(text) as typeof before.events };
    });
    await leave();
    world.at("2027-04-02T08:00:00Z");
    assert.deepEqual((await erase(false)).left, [meeting.id]);
  });

  it("is nowhere in efforts, follow-ups and deadlines, which stand as they stood, with the names of others", async () => {
    const followUps = [{ what: "Erik Ødum ringer til ERIK ØDUM", owner: "Erik Ødum", due: null }];
    await decided(world, "i1", granting({ followUps }));
    const done = { ...onItem("i1"), version: 1, n: 0, note: "Erik Ødum og Fie Æbeløe var med" };
    await finishFollowUp(world, inBoardChat("sanne"), done);
    const { effort } = await begun(world);
    await reported(world, { effort: effort.id }, { text: "Erik Ødum og Fie Æbeløe er i gang." });
    await entered(world);
    const early = "Erik Ødum skrev før alle. Det gjorde ";
    await world.efforts.change(effort.id, (before) => {
      const [first, ...rest] = before?.entries ?? [];
      assert.ok(before && first);
      const owner = `${early}${markOf(personId("fie"))}`;
      return { ...before, entries: [{ ...first, owner }, ...rest] };
    });
    await issued(world);
    await take();
    await leave();
    world.at("2027-04-02T08:00:00Z");
    await erase();

    for (const word of [ERIK.name, ERIK.name.toUpperCase()])
      assert.deepEqual(await placesOf(word), [], word);
    const sanne = inBoardChat("sanne");
    const [followUp] = (await showFollowUps(world, sanne, {})).followUps;
    assert.deepEqual([followUp?.state, followUp?.owner], ["done", "[slettet person]"]);
    assert.equal(followUp?.doneBy?.note, "[slettet person] og Fie Æbeløe var med");
    const [one] = (await showEfforts(world, sanne, {})).efforts;
    assert.equal(one?.statuses[0]?.text, "[slettet person] og Fie Æbeløe er i gang.");
    const [kept] = await world.efforts.within(BOARD);
    const owner = `[slettet person] skrev før alle. Det gjorde ${markOf(personId("fie"))}`;
    assert.equal(kept?.entries[0]?.owner, owner);
    const [hearing] = (await showDuties(world, sanne, {})).hearings;
    assert.equal(hearing?.cited, "Brev fra [slettet person], side 2");
  });

  async function minutesIn(content: Uint8Array): Promise<string> {
    return textOfDocx(world.archives.unpack(content).get("referat.docx") ?? new Uint8Array());
  }

  /** The kinds of document in which a word stands, in the file itself. */
  async function placesOf(word: string): Promise<readonly string[]> {
    assert.ok((await world.boards.find(BOARD))?.id);
    const { default: Database } = await import("libsql");
    const sql = new Database(join(directory.path, "klyngebot.db"));
    const rows = sql.prepare("SELECT kind, id, body FROM documents").all() as {
      kind: string;
      id: string;
      body: string;
    }[];
    sql.close();
    assert.ok(readFileSync(join(directory.path, "klyngebot.db")).length > 0);
    return rows
      .filter(({ id, body }) => body.includes(word) || id.includes(word))
      .map(({ kind, id }) => `${kind} ${id}`);
  }
});
