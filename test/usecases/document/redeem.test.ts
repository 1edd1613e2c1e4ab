import assert from "node:assert/strict";
import type { Here } from "../../../src/usecases/board/here.ts";
import { passToHandIn, passToMinutes } from "../../../src/usecases/document/pass.ts";
import type { PassGiven } from "../../../src/usecases/document/pass.ts";
import { redeemPass } from "../../../src/usecases/document/redeem.ts";
import { takeMinutes } from "../../../src/usecases/document/take.ts";
import {
  admin,
  alone,
  BOARD,
  inBoardChat,
  meeting,
  person,
  personalChat,
} from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const IN_THE_HOUR = ["2027-03-03T08:30:00.000Z", "2027-03-03T09:29:59.999Z"];
const AFTER_IT = [
  "2027-03-03T09:30:00.000Z",
  "2027-03-03T09:30:00.001Z",
  "2027-03-04T08:30:00.000Z",
];

describe("a link to a document", () => {
  const world = worldForEach();
  const idOf = ({ url }: PassGiven): string => url.split("/").at(-1) ?? "";
  const given = async (here: Here): Promise<string> =>
    idOf(await passToMinutes(world(), here, { meeting: meeting.id }));
  const use = (pass: string, account: string | undefined) => redeemPass(world(), { pass, account });

  it("is what it was given for, to the one it was given to, alone with the bot", async () => {
    for (const from of [inBoardChat("erik"), alone("erik")]) {
      const { pass, here } = await use(await given(from), "account-erik");
      assert.deepEqual(pass.for, { kind: "minutes", meeting: meeting.id, whole: true });
      assert.deepEqual(here.actor, from.actor);
      assert.equal(here.chat.kind, "personal");
      assert.equal(here.chat.board, undefined);
    }
  });

  it("gives somebody in the board's chat who is on no roster what the chat may read, and no more", async () => {
    const { here } = await use(await given(inBoardChat("ole")), "account-ole");
    assert.deepEqual([here.chat.kind, here.chat.board], ["group", BOARD]);
    const taken = await takeMinutes(world(), here, { meeting: meeting.id, whole: true });
    assert.ok(taken.items.some((item) => "hidden" in item));
    await assert.rejects(given(alone("ole")), { reason: "not-found" });
  });

  it("may be used again and again within its hour", async () => {
    const pass = await given(alone("erik"));
    for (const instant of [...IN_THE_HOUR, ...IN_THE_HOUR]) {
      world().at(instant);
      assert.equal((await use(pass, "account-erik")).pass.id, pass);
    }
  });

  for (const instant of AFTER_IT)
    it(`is gone at ${instant}, an hour after it was given and later, for whoever asks`, async () => {
      const pass = await given(alone("erik"));
      world().at(instant);
      for (const account of ["account-erik", "account-bent", undefined])
        await assert.rejects(use(pass, account), { reason: "pass-gone" });
    });

  it("is gone where nobody was ever given it", async () => {
    const pass = await given(alone("erik"));
    for (const unknown of [
      "",
      "made-up",
      pass.slice(1),
      `${pass}0`,
      pass.toUpperCase(),
      "__proto__",
    ])
      await assert.rejects(use(unknown, "account-erik"), { reason: "pass-gone" });
  });

  it("is refused to every other account, also the board's chairs and secretaries", async () => {
    const pass = await given(alone("erik"));
    for (const name of ["anna", "bent", "carl", "sanne", "mia", "oda", "ole"] as const)
      await assert.rejects(use(pass, `account-${name}`), { reason: "pass-of-another" });
    for (const account of ["account-admin", "ACCOUNT-ERIK", "erik", ""])
      await assert.rejects(use(pass, account), { reason: "pass-of-another" });
    assert.equal((await use(pass, "account-erik")).pass.id, pass);
  });

  it("is used as the one it was given to in local mode, where nobody signs in", async () => {
    const { here } = await use(await given(alone("erik")), undefined);
    assert.deepEqual(here.actor, alone("erik").actor);
  });

  it("is used by the person as the roster has them now", async () => {
    const pass = await given(alone("erik"));
    const renamed = { ...person("erik"), name: "Erik Ødum Ågård", boards: [] };
    await world().rosters.apply({ boards: [], people: [renamed] });
    assert.deepEqual((await use(pass, "account-erik")).here.actor.person, renamed);
  });

  it("is used by an account that belongs to nobody as nobody", async () => {
    const { here } = await use(await given(inBoardChat("ole")), "account-ole");
    assert.deepEqual(here.actor, { account: "account-ole", person: undefined, admin: false });
  });

  it("is used by an administrator as one", async () => {
    const asAdmin = { actor: admin, chat: personalChat("ole") };
    const pass = idOf(await passToHandIn(world(), asAdmin));
    const redeemed = await use(pass, "account-admin");
    assert.deepEqual(redeemed.pass.for, { kind: "hand-in" });
    assert.deepEqual(redeemed.here.actor, admin);
  });
});
