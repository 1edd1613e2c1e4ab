import assert from "node:assert/strict";
import type { Attachment } from "../../../src/domain/meeting.ts";
import { linkAttachment, showAttachments } from "../../../src/usecases/document/attachments.ts";
import {
  admin,
  alone,
  boardChat,
  inBoardChat,
  ITEMS,
  meeting,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";
import type { TestWorld } from "../../support/world.ts";

const LINK = "https://filer.eksempel.dk/bilag/1";
const MISSING: Attachment = { title: "Bilag 2 - Høringssvar" };
const FILE: Attachment = {
  title: "Bilag 3 - Økonomi",
  file: { id: "file-1", name: "økonomi.xlsx" },
};
const THREE = [...ITEMS.one.attachments, MISSING, FILE];

/** The first item and the closed one have three attachments: a link, one that is missing, and a file. */
async function attach(world: TestWorld): Promise<void> {
  const with3 = ["i1", "i4"];
  await world.meetings.change(meeting.id, (now) => ({
    ...now,
    items: now.items.map((one) => (with3.includes(one.id) ? { ...one, attachments: THREE } : one)),
  }));
}

describe("attachment.show", () => {
  const world = worldForEach();
  beforeEach(() => attach(world()));

  it("shows the attachments of an item, of the meeting that is meant", async () => {
    const { item, meeting: shown } = await showAttachments(world(), inBoardChat("erik"), {
      number: "1",
    });
    assert.deepEqual([shown.id, item.id, item.attachments], [meeting.id, "i1", THREE]);
  });

  for (const [name, mayAttach] of [
    ["sanne", true],
    ["mia", true],
    ["anna", false],
    ["erik", false],
    ["oda", false],
  ] as const)
    it(`${mayAttach ? "offers" : "does not offer"} ${name} to say where they lie`, async () => {
      const shown = await showAttachments(world(), inBoardChat(name), { number: "1" });
      assert.equal(shown.mayAttach, mayAttach);
    });

  it("says by number which item has none, and which is not there", async () => {
    for (const [number, reason] of [
      ["3", "no-attachments"],
      ["9", "no-such-item"],
    ] as const)
      await assert.rejects(showAttachments(world(), inBoardChat("erik"), { number }), {
        reason,
        about: number,
      });
  });

  it("shows those of a closed item to its readers, alone with the bot", async () => {
    for (const name of ["erik", "carl", "anna", "sanne"] as const) {
      const { item } = await showAttachments(world(), alone(name), { number: "4" });
      assert.deepEqual(item.attachments, THREE);
    }
  });

  it("shows those of a closed item to nobody in a chat, and not to an observer", async () => {
    for (const here of [
      inBoardChat("erik"),
      inBoardChat("anna"),
      inBoardChat("sanne"),
      alone("oda"),
    ])
      await assert.rejects(showAttachments(world(), here, { number: "4" }), {
        reason: "closed-item",
        about: "4",
      });
  });

  it("does not find another board's, nor for an outsider", async () => {
    const theirs = { meeting: otherMeeting.id, item: "i1" };
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(showAttachments(world(), here, theirs), { reason: "not-found" });
    const ours = { meeting: meeting.id, item: "i1" };
    await assert.rejects(showAttachments(world(), alone("ole"), ours), { reason: "not-found" });
  });

  it("is remembered as what this chat worked on", async () => {
    await showAttachments(world(), alone("erik"), { meeting: meeting.id, item: "i1" });
    const chat = await world().chats.find(personalChat("erik").id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });
});

describe("attachment.link", () => {
  const world = worldForEach();
  beforeEach(() => attach(world()));
  const link = (here: Parameters<typeof linkAttachment>[1], parts: object = {}) =>
    linkAttachment(world(), here, {
      ...{ meeting: meeting.id, item: "i1", attachment: 1, href: LINK },
      ...parts,
    });
  const kept = async (item = "i1") =>
    (await world().meetings.find(meeting.id))?.items.find(({ id }) => id === item)?.attachments;

  for (const here of [inBoardChat("sanne"), alone("sanne"), inBoardChat("mia")])
    it(`opens a missing attachment at the address that ${here.actor.account} gives in ${here.chat.id}`, async () => {
      const { item } = await link(here);
      const [first, , last] = THREE;
      assert.deepEqual(item.attachments, [first, { ...MISSING, href: LINK }, last]);
      assert.deepEqual(await kept(), item.attachments);
      assert.deepEqual(await kept("i4"), THREE);
    });

  it("takes the place of the link or file that was there", async () => {
    await link(alone("sanne"), { attachment: 0 });
    await link(alone("sanne"), { attachment: 2 });
    assert.deepEqual(await kept(), [
      { title: "Bilag 1 - Budget", href: LINK },
      MISSING,
      { title: FILE.title, href: LINK },
    ]);
  });

  it("loses none of several that are linked at once", async () => {
    await Promise.all(
      [0, 1, 2].map((attachment) =>
        link(alone("sanne"), { attachment, href: `${LINK}-${attachment}` }),
      ),
    );
    assert.deepEqual(
      (await kept())?.map(({ href }) => href),
      [`${LINK}-0`, `${LINK}-1`, `${LINK}-2`],
    );
  });

  for (const name of ["anna", "bent", "erik", "carl", "oda", "ole"] as const satisfies Name[])
    it(`does not let ${name} say where it lies`, async () => {
      await assert.rejects(link(inBoardChat(name)), { reason: "secretaries-only" });
      assert.deepEqual(await kept(), THREE);
    });

  it("does not let an administrator who does not keep the board's papers", async () => {
    await assert.rejects(link({ actor: admin, chat: boardChat }), { reason: "secretaries-only" });
    assert.deepEqual(await kept(), THREE);
  });

  it("does not find another board's meeting, nor for an outsider", async () => {
    for (const here of [alone("sanne"), inBoardChat("mia")])
      await assert.rejects(link(here, { meeting: otherMeeting.id, attachment: 0 }), {
        reason: "not-found",
      });
    await assert.rejects(link(alone("ole")), { reason: "not-found" });
  });

  const elsewhere = [
    ["http://eksempel.dk/a.pdf", "attachment-not-https", undefined],
    ["javascript:alert(1)", "attachment-not-https", undefined],
    ["bilag 1", "attachment-not-https", undefined],
    ["", "attachment-not-https", undefined],
    ["https://anna@eksempel.dk/", "attachment-not-https", undefined],
    ["https://ondt.dk/eksempel.dk", "attachment-host", "ondt.dk"],
    ["https://eksempel.dk.ondt.dk/", "attachment-host", "eksempel.dk.ondt.dk"],
    ["https://ondteksempel.dk/", "attachment-host", "ondteksempel.dk"],
    ["https://eksempel.dk:8443/", "attachment-host", "eksempel.dk"],
  ] as const;
  for (const [href, reason, about] of elsewhere)
    it(`is refused with «${href}» (${reason}), and what was there stays`, async () => {
      await assert.rejects(link(alone("sanne"), { attachment: 0, href }), { reason, about });
      assert.deepEqual(await kept(), THREE);
    });

  it("takes an address with blanks around it, on a host that is allowed in any case", async () => {
    await link(alone("sanne"), { href: "  https://Filer.EKSEMPEL.dk/bilag/1\n" });
    assert.equal((await kept())?.[1]?.href, LINK);
  });

  it("is refused everywhere where no host is allowed", async () => {
    const none = { ...world(), addresses: { ...world().addresses, attachmentHosts: [] } };
    const asked = { meeting: meeting.id, item: "i1", attachment: 1, href: LINK };
    await assert.rejects(linkAttachment(none, alone("sanne"), asked), {
      reason: "attachment-host",
      about: "filer.eksempel.dk",
    });
  });

  it("does not find an attachment that the item has not", async () => {
    for (const attachment of [3, -1, Number.NaN])
      await assert.rejects(link(alone("sanne"), { attachment }), { reason: "not-found" });
    assert.deepEqual(await kept(), THREE);
  });

  it("is for a closed item in the personal chat only", async () => {
    const closed = { item: "i4" };
    await assert.rejects(link(inBoardChat("sanne"), closed), { reason: "closed-item" });
    assert.deepEqual(await kept("i4"), THREE);
    await link(alone("sanne"), closed);
    assert.equal((await kept("i4"))?.[1]?.href, LINK);
  });
});
