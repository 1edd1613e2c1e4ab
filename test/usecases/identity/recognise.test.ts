import assert from "node:assert/strict";
import { homeAddress, recognise } from "../../../src/usecases/identity/recognise.ts";
import { person, personId } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("a person who writes or presses", () => {
  const world = worldForEach();

  /** The roster knows their address; no account has been tied to them yet. */
  const newcomer = (name: Name) => {
    const { account: _, ...rest } = person(name);
    return { ...rest, id: `new-${name}`, address: `ny.${name}@eksempel.dk` };
  };
  beforeEach(async () => {
    await world().rosters.apply({ boards: [], people: [newcomer("anna"), newcomer("bent")] });
  });

  const asks = (
    account: string,
    addresses: readonly string[] | undefined,
    { mayBeDisguised = false } = {},
  ) => {
    let lookUps = 0;
    return recognise(world(), {
      account,
      lookUp: () => {
        lookUps++;
        return Promise.resolve(addresses && { addresses });
      },
      admins: ["chef@eksempel.dk", "ny.anna@eksempel.dk"],
      mayBeDisguised,
    }).then((actor) => ({ ...actor, lookUps }));
  };

  it("is recognised by the address the channel's look-up gives, and by account from then on", async () => {
    const first = await asks("oid-1", ["ny.bent@eksempel.dk"]);
    assert.deepEqual([first.person?.id, first.lookUps], ["new-bent", 1]);
    const next = await asks("oid-1", undefined);
    assert.deepEqual([next.person?.id, next.lookUps], ["new-bent", 0]);
  });

  it("is not taken from the person by a second account with the same address", async () => {
    await asks("oid-1", ["ny.bent@eksempel.dk"]);
    const second = await asks("oid-2", ["ny.bent@eksempel.dk"]);
    assert.equal(second.person, undefined);
    assert.equal((await world().people.find("new-bent"))?.account, "oid-1");
  });

  it("is one person though two accounts with the same address come at once", async () => {
    const both = await Promise.all(
      ["oid-1", "oid-2"].map((account) => asks(account, ["ny.bent@eksempel.dk"])),
    );
    assert.equal(both.filter((actor) => actor.person).length, 1);
  });

  it("is tried by each address the look-up gives", async () => {
    const found = await asks("oid-1", ["ukendt@eksempel.dk", "ny.bent@eksempel.dk"]);
    assert.equal(found.person?.id, "new-bent");
  });

  it("is a stranger where the look-up gives nothing, or an address on no roster", async () => {
    for (const addresses of [undefined, [], ["fremmed@eksempel.dk"]])
      assert.equal((await asks("oid-9", addresses)).person, undefined);
  });

  it("administers by an address in the settings, on a roster or not", async () => {
    assert.equal((await asks("oid-9", ["chef@eksempel.dk"])).admin, true);
    assert.equal((await asks("oid-1", ["ny.anna@eksempel.dk"])).admin, true);
    assert.equal((await asks("oid-1", undefined)).admin, true);
    assert.equal((await asks("oid-2", ["ny.bent@eksempel.dk"])).admin, false);
    assert.equal((await asks("oid-8", undefined)).admin, false);
  });

  it("acts as another in local mode, and never otherwise", async () => {
    await world().disguises.wear("oid-1", personId("erik"));
    const local = await asks("oid-1", ["ny.bent@eksempel.dk"], { mayBeDisguised: true });
    assert.deepEqual([local.person?.id, local.lookUps], [personId("erik"), 0]);
    const real = await asks("oid-1", ["ny.bent@eksempel.dk"]);
    assert.equal(real.person?.id, "new-bent");
  });
});

describe("an address of a guest", () => {
  const table: readonly (readonly [string, string])[] = [
    ["anna_kommune.dk#EXT#@lejer.onmicrosoft.com", "anna@kommune.dk"],
    ["bo_b_solby.dk#ext#@lejer.onmicrosoft.com", "bo_b@solby.dk"],
    ["BO.BORGMESTER_Solby.dk#EXT#@lejer.onmicrosoft.com", "bo.borgmester@solby.dk"],
    ["Anna@Kommune.dk", "anna@kommune.dk"],
    ["a_b@kommune.dk", "a_b@kommune.dk"],
    ["noname#EXT#@lejer.onmicrosoft.com", "noname#ext#@lejer.onmicrosoft.com"],
    ["", ""],
  ];
  for (const [name, address] of table)
    it(`is ${address || "nothing"} at home, from ${name || "nothing"}`, () => {
      assert.equal(homeAddress(name), address);
    });
});
