import assert from "node:assert/strict";
import type { Minutes } from "../../../src/domain/minutes.ts";
import type { PassFor } from "../../../src/domain/pass.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import {
  passToAttachment,
  passToExtract,
  passToMinutes,
} from "../../../src/usecases/document/pass.ts";
import type { PassGiven } from "../../../src/usecases/document/pass.ts";
import { redeemPass } from "../../../src/usecases/document/redeem.ts";
import { takeAttachment, takeExtract, takeMinutes } from "../../../src/usecases/document/take.ts";
import { linkAttachment } from "../../../src/usecases/document/attachments.ts";
import {
  admin,
  alone,
  inBoardChat,
  ITEMS,
  meeting,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, issued, setUp } from "../../support/deciding.ts";
import { ATTACHED, attachments, NOTE } from "../../support/handed-in.ts";
import { onlyObserving, without } from "../../support/leaving.ts";
import { worldForEach } from "../../support/world.ts";

const READERS = ["anna", "erik", "carl", "sanne", "mia"] as const satisfies Name[];
const adminAlone: Here = { actor: admin, chat: personalChat("ole") };
const SECRET = new RegExp(`${ITEMS.closed.title}|${ITEMS.closed.case ?? ""}|sagen afsluttes`);
const HIDDEN = { number: "4", hidden: true };

function isWhole(minutes: Minutes): void {
  const item = minutes.items[3];
  assert.equal(item && "title" in item && item.title, ITEMS.closed.title);
  assert.match(JSON.stringify(minutes), SECRET);
}

function isOpenOnly(minutes: Minutes): void {
  assert.deepEqual(minutes.items[3], HIDDEN);
  assert.equal(minutes.items.length, meeting.items.length);
  assert.doesNotMatch(JSON.stringify(minutes), SECRET);
}

/** What a link leads to, for the one it was given to. */
function useOf(world: ReturnType<typeof worldForEach>) {
  return async <K extends PassFor["kind"]>(kind: K, { url }: PassGiven) => {
    const id = url.split("/").at(-1) ?? "";
    const { pass, here } = await redeemPass(world(), { pass: id, account: undefined });
    const of: PassFor = pass.for;
    assert.equal(of.kind, kind);
    return { here, of: of as Extract<PassFor, { readonly kind: K }> };
  };
}

describe("the minutes that leave as a file", () => {
  const world = worldForEach();
  const use = useOf(world);
  const given = (here: Here, open = false) =>
    passToMinutes(world(), here, { meeting: meeting.id, open });
  const taken = async (link: PassGiven): Promise<Minutes> => {
    const { here, of } = await use("minutes", link);
    return takeMinutes(world(), here, of);
  };

  for (const name of READERS)
    it(`are whole for ${name}, and without closed items where ${name} asked for that`, async () => {
      for (const here of [alone(name), inBoardChat(name)]) {
        isWhole(await taken(await given(here)));
        isOpenOnly(await taken(await given(here, true)));
      }
    });

  it("are without closed items for observers and administrators", async () => {
    for (const here of [alone("oda"), inBoardChat("oda"), adminAlone])
      isOpenOnly(await taken(await given(here)));
  });

  it("are without closed items also where a link says otherwise", async () => {
    const whole = { meeting: meeting.id, whole: true };
    for (const here of [alone("oda"), adminAlone, inBoardChat("erik")])
      isOpenOnly(await takeMinutes(world(), here, whole));
  });

  it("are not found by an outsider, nor are another board's", async () => {
    for (const whole of [true, false])
      for (const [here, of] of [
        [alone("ole"), meeting.id],
        [alone("anna"), otherMeeting.id],
        [inBoardChat("mia"), otherMeeting.id],
        [alone("anna"), "made-up"],
      ] as const)
        await assert.rejects(takeMinutes(world(), here, { meeting: of, whole }), {
          reason: "not-found",
        });
  });

  it("are the minutes so far, then as they were issued", async () => {
    const link = await given(alone("anna"));
    assert.equal((await taken(link)).issued, undefined);
    await decided(world(), "i1");
    const first = (await taken(link)).items[0];
    assert.equal(first && "decision" in first && first.decision.kind, "decided");
    await issued(world());
    await setUp(world(), (now) => ({ ...now, name: "Klynge Omdøbt" }));
    const minutes = await taken(link);
    assert.deepEqual([minutes.issued?.by, minutes.board.name], ["Sanne Sekretær", "Klynge Prøve"]);
    isWhole(minutes);
    isOpenOnly(await taken(await given(alone("oda"))));
  });

  for (const [name, role] of [
    ["erik", "member"],
    ["anna", "co-chair"],
    ["carl", "substitute"],
    ["sanne", "secretary"],
    ["oda", "observer"],
  ] as const)
    it(`are not found by the link of ${name}, whose time as ${role} is over since`, async () => {
      const links = [await given(alone(name)), await given(alone(name), true)];
      await setUp(world(), without(name));
      for (const link of links) await assert.rejects(taken(link), { reason: "not-found" });
    });

  for (const name of ["erik", "sanne"] as const)
    it(`are without closed items by a link that ${name} was given, who now only observes`, async () => {
      const link = await given(alone(name));
      isWhole(await taken(link));
      await setUp(world(), onlyObserving(name));
      isOpenOnly(await taken(link));
    });

  it("never have more in them than the link was given for", async () => {
    await setUp(world(), onlyObserving("erik"));
    const link = await given(alone("erik"));
    await setUp(world(), (now) => ({
      ...now,
      attendants: [...now.attendants, { person: "person-erik", role: "secretary" }],
    }));
    isOpenOnly(await taken(link));
    isWhole(await taken(await given(alone("erik"))));
  });
});

describe("the extract that leaves as a file", () => {
  const world = worldForEach();
  const use = useOf(world);
  const BENT = "municipality:Mandat Bent Borgmester";
  const given = async (here: Here, authority = BENT): Promise<PassGiven> => {
    const { given: link } = await passToExtract(world(), here, { meeting: meeting.id, authority });
    assert.ok(link);
    return link;
  };
  const taken = async (link: PassGiven) => {
    const { here, of } = await use("extract", link);
    return takeExtract(world(), here, of);
  };

  it("is of the minutes and the authority that was chosen", async () => {
    const { minutes, authority } = await taken(await given(alone("erik")));
    const name = "Mandat Bent Borgmester";
    assert.deepEqual(authority, { id: BENT, name, party: "municipality" });
    assert.equal(minutes.meeting.id, meeting.id);
    isWhole(minutes);
    isOpenOnly((await taken(await given(alone("oda")))).minutes);
  });

  it("is judged anew at each use: who may read it, and whether there is such an authority", async () => {
    const [link, observing] = [await given(alone("erik")), await given(alone("rie"))];
    const gone = await given(alone("anna"), "general-practice");
    await setUp(world(), (now) => {
      const left = onlyObserving("rie")(without("erik")(now));
      return { ...left, seats: left.seats.filter(({ party }) => party !== "general-practice") };
    });
    await assert.rejects(taken(link), { reason: "not-found" });
    await assert.rejects(taken(gone), { reason: "not-found" });
    isOpenOnly((await taken(observing)).minutes);
  });

  it("is not found for an outsider, for another board, nor for an authority of none", async () => {
    const of = { meeting: meeting.id, authority: "region", whole: true };
    for (const [here, parts] of [
      [alone("ole"), {}],
      [alone("erik"), { meeting: otherMeeting.id }],
      [alone("erik"), { authority: "municipality:Nabomandat" }],
    ] as const)
      await assert.rejects(takeExtract(world(), here, { ...of, ...parts }), {
        reason: "not-found",
      });
  });
});

describe("an attachment that leaves as a file", () => {
  const world = worldForEach();
  beforeEach(() => attachments(world()));
  const use = useOf(world);
  const at = { meeting: meeting.id, item: "i1", attachment: ATTACHED.file };
  const closed = { ...at, item: "i4" };
  const given = (name: Name, of = at) => passToAttachment(world(), alone(name), of);
  const taken = async (link: PassGiven) => {
    const { here, of } = await use("attachment", link);
    return takeAttachment(world(), here, of);
  };

  it("is what was handed in, byte for byte, under its own name", async () => {
    for (const name of ["erik", "oda"] as const) {
      const { file, content } = await taken(await given(name));
      assert.deepEqual([file.name, file.type], [NOTE.name, "application/pdf"]);
      assert.deepEqual(content, new Uint8Array(NOTE.content));
    }
  });

  it("is that of a closed item for those who may read it, and for nobody else", async () => {
    for (const name of READERS) {
      const { content } = await taken(await given(name, closed));
      assert.deepEqual(content, new Uint8Array(NOTE.content));
    }
    for (const here of [alone("oda"), adminAlone, inBoardChat("anna"), inBoardChat("oda")])
      await assert.rejects(takeAttachment(world(), here, closed), {
        reason: "closed-item",
        about: "4",
      });
  });

  it("is judged anew at each use: by who may read it, and by what is there", async () => {
    const links = {
      left: await given("carl"),
      observing: await given("rie", closed),
      observer: await given("oda"),
      replaced: await given("anna"),
    };
    await setUp(world(), (now) => onlyObserving("rie")(without("carl")(now)));
    await assert.rejects(taken(links.left), { reason: "not-found" });
    await assert.rejects(taken(links.observing), { reason: "closed-item", about: "4" });
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => (one.id === "i1" ? { ...one, closed: true } : one)),
    }));
    await assert.rejects(taken(links.observer), { reason: "closed-item", about: "1" });
    assert.equal((await taken(links.replaced)).file.name, NOTE.name);
    const href = "https://eksempel.dk/notat";
    await linkAttachment(world(), alone("sanne"), { ...at, href });
    await assert.rejects(taken(links.replaced), { reason: "not-found" });
  });

  it("is not found where there is none: no file, no item, not this board's, not for an outsider", async () => {
    for (const attachment of [ATTACHED.link, ATTACHED.missing, 3, -1])
      await assert.rejects(takeAttachment(world(), alone("anna"), { ...at, attachment }), {
        reason: "not-found",
      });
    for (const [here, parts] of [
      [alone("anna"), { meeting: otherMeeting.id, attachment: 0 }],
      [alone("ole"), {}],
    ] as const)
      await assert.rejects(takeAttachment(world(), here, { ...at, ...parts }), {
        reason: "not-found",
      });
    await assert.rejects(takeAttachment(world(), alone("anna"), { ...at, item: "i99" }), {
      reason: "no-such-item",
    });
  });
});
