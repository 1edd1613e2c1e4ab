import assert from "node:assert/strict";
import mammoth from "mammoth";
import type { Board } from "../../../src/domain/board.ts";
import { authoritiesOf } from "../../../src/domain/extract.ts";
import { da } from "../../../src/texts/da.ts";
import type { RefusalReason } from "../../../src/domain/refusal.ts";
import { attachFile } from "../../../src/usecases/document/attach-file.ts";
import {
  passToAttach,
  passToAttachment,
  passToExtract,
  passToHandIn,
  passToMinutes,
} from "../../../src/usecases/document/pass.ts";
import {
  actor,
  admin,
  alone,
  board,
  DAY,
  meeting,
  personId,
  reading,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { documentOf, worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";

/** The board without any role of theirs. */
const without =
  (name: Name) =>
  (now: Board): Board => ({
    ...now,
    seats: now.seats.map((seat) => ({
      ...seat,
      holders: seat.holders.filter(({ person }) => person !== personId(name)),
    })),
    attendants: now.attendants.filter(({ person }) => person !== personId(name)),
  });

/** The board where they only observe. */
const observing =
  (name: Name) =>
  (now: Board): Board => {
    const left = without(name)(now);
    const observer = { person: personId(name), role: "observer" as const };
    return { ...left, attendants: [...left.attendants, observer] };
  };

describe("the rights of whoever opens a link, judged anew each time", () => {
  const world = worldForEach();
  const site = siteForEach(world);
  const here = { meeting: meeting.id };

  /** The words of the Word file behind a link. */
  async function wordsAt(url: string): Promise<string> {
    const answer = await site().look(url);
    assert.equal(answer.status, 200);
    const buffer = Buffer.from(await answer.arrayBuffer());
    return (await mammoth.extractRawText({ buffer })).value;
  }
  async function refused(url: string, status: number, reason: RefusalReason, about?: string) {
    const page = await site().page(url);
    assert.deepEqual([page.status, page.alert], [status, da.refusal[reason](about)]);
    assert.equal(page.headers.get("content-disposition"), null);
  }
  const isWhole = (words: string): void => {
    assert.match(words, /Personalesag/);
    assert.match(words, /sagen afsluttes/);
  };
  const isOpen = (words: string): void => {
    assert.match(words, /Godkendelse af budget/);
    assert.match(words, new RegExp(da.closedItem));
    assert.doesNotMatch(words, /Personalesag|Hemmeligt|sagen afsluttes/);
  };
  const minutesOf = async (name: Name): Promise<string> =>
    (await passToMinutes(world(), alone(name), here)).url;
  const extractOf = async (name: Name): Promise<string> => {
    const authority = authoritiesOf(board)[0]?.id;
    const { given } = await passToExtract(world(), alone(name), { ...here, authority });
    return given?.url ?? "";
  };

  for (const [what, linkTo] of [
    ["minutes", minutesOf],
    ["an authority's extract", extractOf],
  ] as const) {
    it(`give a member closed items in ${what}, until they only observe`, async () => {
      const url = await linkTo("erik");
      isWhole(await wordsAt(url));
      await setUp(world(), observing("erik"));
      isOpen(await wordsAt(url));
    });

    it(`give nothing of ${what} to a member who has left the board`, async () => {
      const url = await linkTo("erik");
      await setUp(world(), without("erik"));
      await refused(url, 404, "not-found");
    });

    it(`give an observer ${what} without closed items`, async () => {
      isOpen(await wordsAt(await linkTo("oda")));
    });
  }

  it("end with the day on which a seat's time ends", async () => {
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) => ({
        ...seat,
        holders: seat.holders.map((one) =>
          one.person === personId("erik") ? { ...one, to: DAY } : one,
        ),
      })),
    }));
    world().at("2027-03-03T22:30:00.000Z");
    const url = await minutesOf("erik");
    world().at("2027-03-03T22:59:59.000Z");
    isWhole(await wordsAt(url));
    world().at("2027-03-03T23:00:00.000Z");
    await refused(url, 404, "not-found");
  });

  it("leave closed items out where the link was asked for without them", async () => {
    isOpen(
      await wordsAt((await passToMinutes(world(), alone("anna"), { ...here, open: true })).url),
    );
  });

  it("show an administrator who is on no board the minutes without closed items", async () => {
    const { url } = await passToMinutes(world(), { ...alone("ole"), actor: admin }, here);
    isOpen(await wordsAt(url));
  });

  describe("of an attachment", () => {
    const at = { ...here, item: "i4", attachment: 0 };
    const content = Buffer.from("%PDF-1.7 lukket");

    beforeEach(async () => {
      await world().meetings.change(meeting.id, (now) => ({
        ...now,
        items: now.items.map((one) => ({ ...one, attachments: [{ title: "Bilag" }] })),
      }));
      const file = { name: "bilag.pdf", content };
      await attachFile(world(), actor("sanne"), { ...at, file });
    });

    it("of a closed item give it to a member, until they only observe", async () => {
      const { url } = await passToAttachment(world(), alone("erik"), at);
      const file = await site().look(url);
      assert.deepEqual(Buffer.from(await file.arrayBuffer()), content);
      await setUp(world(), observing("erik"));
      await refused(url, 403, "closed-item", "4");
    });

    it("give nothing where it is no longer on the agenda", async () => {
      const { url } = await passToAttachment(world(), alone("erik"), at);
      await world().meetings.change(meeting.id, (now) => ({
        ...now,
        items: now.items.map((one) => ({ ...one, attachments: [] })),
      }));
      await refused(url, 404, "not-found");
    });
  });

  describe("of a secretary's page", () => {
    const handIn = async () => (await passToHandIn(world(), alone("sanne"))).url;
    const attach = async () => (await passToAttach(world(), alone("sanne"), here)).url;
    const file = documentOf(reading);

    for (const [what, linkTo] of [
      ["for documents", handIn],
      ["for attachments", attach],
    ] as const)
      it(`${what} end with being secretary`, async () => {
        const url = await linkTo();
        const before = await site().page(url);
        assert.equal(before.status, 200);
        await setUp(world(), observing("sanne"));
        await refused(url, 403, "secretaries-only");
        const [field] = before.fields;
        const sent = await site().sendForm(url, [[field?.name ?? "", file]]);
        assert.deepEqual(
          [sent.status, sent.alert],
          [403, da.refusal["secretaries-only"](undefined)],
        );
        assert.deepEqual(await world().meetings.find(meeting.id), meeting);
      });

    it("end in the middle: what was read is not created", async () => {
      const page = await site().page(await handIn());
      const preview = await site().press(page, da.page.read, { [da.page.fileLabel]: file });
      await setUp(world(), observing("sanne"));
      const { status } = await site().press(preview, da.preview.create);
      assert.equal(status, 403);
      assert.equal((await world().meetings.ofBoard(board.id)).length, 1);
    });
  });
});
