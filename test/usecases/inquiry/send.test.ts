import assert from "node:assert/strict";
import { INQUIRY_LIMIT } from "../../../src/domain/inquiry.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { answerInquiry } from "../../../src/usecases/inquiry/answer.ts";
import {
  noteInquiryTold,
  sendInquiry,
  showInquiryForm,
} from "../../../src/usecases/inquiry/send.ts";
import {
  actor,
  admin,
  alone,
  board,
  BOARD,
  boardChat,
  inBoardChat,
  NAMES,
  NOW,
  OTHER_BOARD,
  personalChat,
  personId,
} from "../../support/board.ts";
import { inquired, inquiredNextDoor, QUESTION } from "../../support/inquiries.ts";
import { hasWritten } from "../../support/proposals.ts";
import { worldForEach } from "../../support/world.ts";

const withoutSecretaries = { board: { ...board, attendants: [] }, before: board };

describe("inquiry.send", () => {
  const world = worldForEach();
  const send = (here: Here, more: { text?: string; form?: string; board?: string } = {}) =>
    sendInquiry(world(), here, { board: BOARD, form: "form-1", text: QUESTION, ...more });
  const kept = (of = BOARD) => world().inquiries.within(of);

  it("keeps what was asked, by whom, from which chat and when", async () => {
    const { inquiry, by } = await send(inBoardChat("erik"));
    assert.deepEqual(await kept(), [inquiry]);
    const { id: _, ...rest } = inquiry;
    const chat = boardChat.id;
    assert.deepEqual(rest, { board: BOARD, by: personId("erik"), chat, text: QUESTION, at: NOW });
    assert.equal(by, NAMES.erik);
  });

  it("is for both secretaries to read and nobody else, each where they can be told", async () => {
    const chat = await hasWritten(world(), "sanne");
    await hasWritten(world(), "anna");
    const { readers } = await send(alone("erik"));
    assert.deepEqual(
      [...readers].sort((a, b) => a.name.localeCompare(b.name)),
      [
        { name: NAMES.mia, chat: undefined },
        { name: NAMES.sanne, chat },
      ],
    );
  });

  it("is taken from everybody on the board, and in its chat from whoever is known", async () => {
    for (const here of [alone("oda"), alone("carl"), alone("sanne"), inBoardChat("dorte")])
      assert.equal((await send(here)).inquiry.by, here.actor.person?.id);
    const former = { ...actor("ole"), person: { ...NOBODY, id: "person-former" } };
    assert.ok(await send({ actor: former, chat: boardChat }));
    await assert.rejects(send({ actor: former, chat: personalChat("ole") }), {
      reason: "not-found",
    });
  });

  it("is not taken from those on no roster, who are told why", async () => {
    for (const here of [inBoardChat("ole"), { actor: admin, chat: boardChat }])
      await assert.rejects(send(here), { reason: "not-on-roster" });
    await assert.rejects(send(alone("ole")), { reason: "not-found" });
    assert.deepEqual(await kept(), []);
  });

  it("goes to the board it was asked in, and to no other", async () => {
    await assert.rejects(send(inBoardChat("mia"), { board: OTHER_BOARD }), { reason: "not-found" });
    await assert.rejects(send(alone("erik"), { board: OTHER_BOARD }), { reason: "not-found" });
    const { id } = await inquiredNextDoor(world());
    assert.deepEqual(await kept(), []);
    assert.deepEqual(
      (await kept(OTHER_BOARD)).map((one) => one.id),
      [id],
    );
  });

  it("is one question when a form is sent many times at once, and the words sent first stand", async () => {
    const sent = await Promise.all([1, 2, 3].map((n) => send(alone("erik"), { text: `${n}?` })));
    assert.equal(new Set(sent.map(({ inquiry }) => inquiry.text)).size, 1);
    assert.equal((await kept()).length, 1);
  });

  it("loses neither of two forms, nor of two people", async () => {
    await Promise.all([
      send(alone("erik")),
      send(alone("dorte")),
      send(alone("erik"), { form: "form-2" }),
    ]);
    assert.equal((await kept()).length, 3);
  });

  it("is refused where it asks nothing, or too much", async () => {
    await assert.rejects(send(alone("erik"), { text: "" }), { reason: "inquiry-missing" });
    const text = "æ".repeat(INQUIRY_LIMIT + 1);
    await assert.rejects(send(alone("erik"), { text }), { reason: "too-long" });
    assert.deepEqual(await kept(), []);
  });

  it("is refused where nobody would read it", async () => {
    await world().rosters.apply({ boards: [withoutSecretaries], people: [] });
    await assert.rejects(send(alone("erik")), { reason: "no-secretary", about: board.name });
    assert.deepEqual(await kept(), []);
  });

  it("is told once: a form that is sent again says that it was told", async () => {
    const { inquiry } = await send(alone("erik"));
    assert.equal(inquiry.told, undefined);
    await noteInquiryTold(world(), inquiry);
    assert.equal((await send(alone("erik"))).inquiry.told, true);
    await assert.rejects(noteInquiryTold(world(), { ...inquiry, id: "made-up" }), {
      reason: "not-found",
    });
  });
});

const NOBODY = { name: "Forhenværende", address: "forhen@eksempel.dk", boards: [BOARD] };

describe("inquiry.form", () => {
  const world = worldForEach();

  it("names the secretaries who will read it, and says whether a whole chat reads the answer", async () => {
    for (const [here, shared] of [
      [alone("erik"), false],
      [inBoardChat("erik"), true],
    ] as const) {
      const form = await showInquiryForm(world(), here, { board: BOARD });
      assert.deepEqual([...form.secretaries].sort(), [NAMES.mia, NAMES.sanne].sort());
      assert.deepEqual([form.board.id, form.shared, form.waiting], [BOARD, shared, []]);
    }
  });

  it("is about the board that is meant here, where none is named", async () => {
    assert.equal((await showInquiryForm(world(), alone("erik"), {})).board.id, BOARD);
    assert.equal((await showInquiryForm(world(), inBoardChat("mia"), {})).board.id, BOARD);
  });

  it("shows one's own, newest first, and to secretaries those that wait, oldest first", async () => {
    const texts: string[] = [];
    for (const [n, name] of (["erik", "dorte", "erik"] as const).entries()) {
      world().at(`2027-03-03T1${n}:00:00Z`);
      const { id, text } = await inquired(world(), alone(name), `Spørgsmål ${n}?`);
      texts.push(text);
      if (n === 1) await answerInquiry(world(), alone("sanne"), { inquiry: id, text: "Ja." });
    }
    await inquiredNextDoor(world());
    const [zero, one, two] = texts;
    const erik = await showInquiryForm(world(), alone("erik"), {});
    const dorte = await showInquiryForm(world(), alone("dorte"), {});
    const sanne = await showInquiryForm(world(), alone("sanne"), {});
    const bent = await showInquiryForm(world(), alone("bent"), {});
    const read = (all: typeof erik.own) => all.map(({ text }) => text);
    assert.deepEqual([read(erik.own), erik.waiting], [[two, zero], []]);
    assert.deepEqual(read(dorte.own), [one]);
    assert.deepEqual([read(sanne.waiting), sanne.own], [[zero, two], []]);
    assert.deepEqual([bent.waiting, bent.own], [[], []]);
  });

  it("is refused to those on no roster, and where nobody would read it", async () => {
    await assert.rejects(showInquiryForm(world(), inBoardChat("ole"), { board: BOARD }), {
      reason: "not-on-roster",
    });
    await world().rosters.apply({ boards: [withoutSecretaries], people: [] });
    await assert.rejects(showInquiryForm(world(), alone("erik"), {}), { reason: "no-secretary" });
  });
});
