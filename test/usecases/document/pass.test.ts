import assert from "node:assert/strict";
import type { Pass } from "../../../src/domain/pass.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import {
  passToAttach,
  passToAttachment,
  passToExtract,
  passToHandIn,
  passToMinutes,
} from "../../../src/usecases/document/pass.ts";
import type { PassGiven } from "../../../src/usecases/document/pass.ts";
import {
  BOARD,
  admin,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  otherMeeting,
  personalChat,
  personId,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { ATTACHED, attachments } from "../../support/handed-in.ts";
import { without } from "../../support/leaving.ts";
import { worldForEach } from "../../support/world.ts";
import type { TestWorld } from "../../support/world.ts";

const URL = /^https:\/\/bot\.eksempel\.dk\/p\/([^/?#]+)$/;
const IN_AN_HOUR = "2027-03-03T09:30:00.000Z";
const READERS = ["anna", "erik", "carl", "sanne", "mia"] as const satisfies Name[];
const adminAlone: Here = { actor: admin, chat: personalChat("ole") };
/** Those who may see the board's open papers, and no closed item. */
const OTHERS: readonly Here[] = [
  ...[alone("oda"), inBoardChat("oda"), inBoardChat("ole")],
  ...[adminAlone, { actor: admin, chat: boardChat }],
];

/** What is kept of a link that was given. */
async function kept(world: TestWorld, { url }: PassGiven): Promise<Pass> {
  const [, id = ""] = URL.exec(url) ?? [];
  const pass = await world.passes.find(id, world.clock.now());
  assert.ok(pass, url);
  return pass;
}

describe("minutes.download", () => {
  const world = worldForEach();
  const give = (here: Here, parts: Parameters<typeof passToMinutes>[2] = {}) =>
    passToMinutes(world(), here, parts);
  const wholeFor = async (here: Here, open?: boolean): Promise<boolean> => {
    const given = await give(here, {
      meeting: meeting.id,
      ...(open === undefined ? {} : { open }),
    });
    const { for: of } = await kept(world(), given);
    assert.deepEqual(of, { kind: "minutes", meeting: meeting.id, whole: given.whole });
    return given.whole;
  };

  it("gives a link for an hour to the one who asked, to the minutes of the meeting meant", async () => {
    const given = await give(inBoardChat("erik"));
    assert.deepEqual([given.meeting.id, given.minutes], [meeting.id, 60]);
    const { id: _, ...pass } = await kept(world(), given);
    assert.deepEqual(pass, {
      ...{ account: "account-erik", person: personId("erik"), admin: false, chatOf: BOARD },
      for: { kind: "minutes", meeting: meeting.id, whole: true },
      until: IN_AN_HOUR,
    });
  });

  for (const name of READERS)
    it(`gives ${name} the closed items too, wherever they ask`, async () => {
      assert.equal(await wholeFor(alone(name)), true);
      assert.equal(await wholeFor(inBoardChat(name)), true);
    });

  it("gives them without where that is what was asked for", async () => {
    for (const name of READERS) assert.equal(await wholeFor(alone(name), true), false);
    assert.equal(await wholeFor(alone("anna"), false), true);
  });

  it("gives observers, administrators and others in the chat no closed item", async () => {
    for (const here of OTHERS) assert.equal(await wholeFor(here), false);
  });

  it("gives somebody whose time on the board is over no closed item, and nothing alone", async () => {
    await setUp(world(), without("erik"));
    assert.equal(await wholeFor(inBoardChat("erik")), false);
    await assert.rejects(wholeFor(alone("erik")), { reason: "not-found" });
  });

  it("gives an address that nobody has been given before", async () => {
    const urls = await Promise.all(
      READERS.map(async (name) => (await give(inBoardChat(name))).url),
    );
    const again = (await give(inBoardChat("anna"))).url;
    assert.equal(new Set([...urls, again]).size, READERS.length + 1);
  });

  it("is an address below the bot's own, also where that ends in a slash", async () => {
    const addresses = { ...world().addresses, publicUrl: "https://bot.eksempel.dk/" };
    assert.match((await passToMinutes({ ...world(), addresses }, alone("anna"), {})).url, URL);
  });
});

describe("extract.download", () => {
  const world = worldForEach();
  const give = (here: Here, parts: Parameters<typeof passToExtract>[2] = {}) =>
    passToExtract(world(), here, parts);

  it("names the authorities of the board until one of them is chosen", async () => {
    for (const authority of [undefined, "", "hospital", "municipality:Nabo"]) {
      const { authorities, given } = await give(inBoardChat("erik"), { authority });
      assert.equal(given, undefined);
      assert.deepEqual(
        authorities.map(({ party }) => party),
        ["region", ...Array.from({ length: 6 }, () => "municipality"), "general-practice"],
      );
    }
  });

  it("gives a link to what the one that is chosen carries home", async () => {
    const { given } = await give(inBoardChat("erik"), { authority: "region" });
    assert.ok(given);
    assert.deepEqual([given.authority.name, given.minutes], ["Hovedstaden", 60]);
    const pass = await kept(world(), given);
    assert.deepEqual(
      [pass.account, pass.until, pass.for],
      [
        "account-erik",
        IN_AN_HOUR,
        { kind: "extract", meeting: meeting.id, authority: "region", whole: true },
      ],
    );
  });

  it("has closed items for those who may read them, where they are not left out", async () => {
    const wholeFor = async (here: Here, open = false) =>
      (await give(here, { meeting: meeting.id, authority: "region", open })).given?.whole;
    for (const name of READERS) {
      assert.equal(await wholeFor(inBoardChat(name)), true);
      assert.equal(await wholeFor(alone(name), true), false);
    }
    for (const here of OTHERS) assert.equal(await wholeFor(here), false);
  });
});

describe("attachment.open", () => {
  const world = worldForEach();
  beforeEach(() => attachments(world()));
  const give = (here: Here, parts: Partial<Parameters<typeof passToAttachment>[2]> = {}) =>
    passToAttachment(world(), here, {
      ...{ meeting: meeting.id, item: "i1", attachment: ATTACHED.file },
      ...parts,
    });

  it("gives a link to an attachment that is a file", async () => {
    for (const here of [inBoardChat("erik"), alone("oda"), adminAlone]) {
      const pass = await kept(world(), await give(here));
      assert.deepEqual(
        [pass.account, pass.admin, pass.until, pass.for],
        [
          here.actor.account,
          here.actor.admin,
          IN_AN_HOUR,
          { kind: "attachment", meeting: meeting.id, item: "i1", attachment: ATTACHED.file },
        ],
      );
    }
  });

  it("gives none where there is no file: a link, one that is missing, and none at all", async () => {
    for (const attachment of [ATTACHED.link, ATTACHED.missing, 3, -1, 0.5])
      await assert.rejects(give(alone("anna"), { attachment }), { reason: "not-found" });
    await assert.rejects(give(alone("anna"), { item: "i3" }), { reason: "not-found" });
    await assert.rejects(give(alone("anna"), { item: "i99" }), { reason: "no-such-item" });
  });

  it("gives that of a closed item to those who may read it", async () => {
    for (const name of READERS) {
      const { for: of } = await kept(world(), await give(alone(name), { item: "i4" }));
      assert.equal(of.kind === "attachment" && of.item, "i4");
    }
  });

  it("gives that of a closed item to nobody else", async () => {
    for (const here of OTHERS)
      await assert.rejects(give(here, { item: "i4" }), { reason: "closed-item", about: "4" });
  });
});

describe("hand-in.show and attachment.hand-in", () => {
  const world = worldForEach();
  const toAttach = (here: Here, of = meeting) => passToAttach(world(), here, { meeting: of.id });

  it("give those who may import a link to the page where papers are handed in", async () => {
    for (const here of [inBoardChat("sanne"), alone("mia"), adminAlone]) {
      const pass = await kept(world(), await passToHandIn(world(), here));
      assert.deepEqual(
        [pass.account, pass.admin, pass.until, pass.for],
        [here.actor.account, here.actor.admin, IN_AN_HOUR, { kind: "hand-in" }],
      );
    }
  });

  it("give a secretary a link to the page where a meeting's attachments are handed in", async () => {
    for (const here of [inBoardChat("sanne"), alone("mia")]) {
      const { for: of } = await kept(world(), await toAttach(here));
      assert.deepEqual(of, { kind: "attachments", meeting: meeting.id });
    }
  });

  for (const name of ["anna", "bent", "erik", "carl", "oda"] as const)
    it(`give ${name}, who does not keep the board's papers, neither`, async () => {
      for (const here of [alone(name), inBoardChat(name)]) {
        await assert.rejects(passToHandIn(world(), here), { reason: "secretaries-only" });
        await assert.rejects(toAttach(here), { reason: "secretaries-only" });
      }
    });

  it("give an administrator no page for the attachments of a board whose papers they do not keep", async () => {
    await assert.rejects(toAttach(adminAlone), { reason: "secretaries-only" });
    await assert.rejects(toAttach(alone("mia"), otherMeeting), { reason: "secretaries-only" });
  });

  it("give nobody a page where the bot has no address of its own", async () => {
    const addresses = { ...world().addresses, publicUrl: "" };
    await assert.rejects(passToHandIn({ ...world(), addresses }, alone("sanne")), {
      reason: "no-public-url",
    });
  });

  it("give neither to a secretary whose time is over", async () => {
    await setUp(world(), without("sanne"));
    await assert.rejects(passToHandIn(world(), alone("sanne")), { reason: "secretaries-only" });
    await assert.rejects(toAttach(inBoardChat("sanne")), { reason: "secretaries-only" });
  });
});

describe("a link to a board's papers", () => {
  const world = worldForEach();
  beforeEach(() => attachments(world()));

  const at = { item: "i1", attachment: ATTACHED.file };
  const links: Readonly<
    Record<string, (here: Here, of: string, from: TestWorld) => Promise<unknown>>
  > = {
    "the minutes": (here, of, from) => passToMinutes(from, here, { meeting: of }),
    "an extract": (here, of, from) =>
      passToExtract(from, here, { meeting: of, authority: "region" }),
    "an attachment": (here, of, from) => passToAttachment(from, here, { meeting: of, ...at }),
    "the attachments' page": (here, of, from) => passToAttach(from, here, { meeting: of }),
  };
  for (const [what, give] of Object.entries(links)) {
    it(`does not find them for an outsider, nor another board's: ${what}`, async () => {
      for (const [here, of] of [
        [alone("ole"), meeting],
        [alone("sanne"), otherMeeting],
        [inBoardChat("sanne"), otherMeeting],
        [inBoardChat("mia"), otherMeeting],
      ] as const)
        await assert.rejects(give(here, of.id, world()), { reason: "not-found" });
      await assert.rejects(give(alone("sanne"), "made-up", world()), { reason: "not-found" });
    });

    it(`is given to nobody where the bot has no address of its own: ${what}`, async () => {
      const addresses = { ...world().addresses, publicUrl: "" };
      await assert.rejects(give(alone("sanne"), meeting.id, { ...world(), addresses }), {
        reason: "no-public-url",
      });
    });
  }
});
