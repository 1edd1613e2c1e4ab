import assert from "node:assert/strict";
import { importRegistry } from "../../../src/usecases/registry/import.ts";
import { showMembers } from "../../../src/usecases/members/show.ts";
import { alone, inBoardChat, personId, seatOf } from "../../support/board.ts";
import { smallRegistry } from "../../support/registries.ts";
import { setUp } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("members.show", () => {
  const world = worldForEach();
  const erik = seatOf("erik");
  const seatOn = async (day?: string) => {
    const { members } = await showMembers(world(), inBoardChat("fie"), { day });
    return members.parties.flatMap(({ seats }) => seats).find(({ seat }) => seat === erik);
  };

  it("shows the seats by party with holders and substitutes, then those without a seat", async () => {
    const { members, names, day } = await showMembers(world(), inBoardChat("oda"), {});
    assert.equal(day, "2027-03-03");
    assert.deepEqual(
      members.parties.map(({ party, seats }) => [party, seats.length]),
      [
        ["region", 2],
        ["municipality", 6],
        ["general-practice", 2],
      ],
    );
    assert.deepEqual([members.seats, members.vacant, members.attendants.length], [10, 0, 3]);
    const dorte = members.parties[1]?.seats[1];
    assert.equal(names.get(dorte?.substitutes[0]?.person ?? ""), "Carl Suppleant");
  });

  it("shows another day as it was: who held the seat then, who had before, and who would after", async () => {
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === erik
          ? {
              ...seat,
              holders: [
                { person: personId("ole"), role: "member" as const, to: "2025-12-31" },
                { person: personId("erik"), role: "member" as const, from: "2026-02-01" },
              ],
            }
          : seat,
      ),
    }));
    const today = await seatOn();
    assert.deepEqual(
      [today?.holder?.person, today?.earlier?.person, today?.later],
      [personId("erik"), personId("ole"), null],
    );
    const gap = await seatOn("2026-01-15");
    assert.deepEqual(
      [gap?.holder, gap?.earlier?.to, gap?.later?.from],
      [null, "2025-12-31", "2026-02-01"],
    );
    const before = await seatOn("2025-12-31");
    assert.deepEqual(
      [before?.holder?.person, before?.earlier, before?.later?.person],
      [personId("ole"), null, personId("erik")],
    );
    const { members } = await showMembers(world(), inBoardChat("fie"), { day: "2026-01-15" });
    assert.equal(members.vacant, 1);
  });

  it("leaves out a seat before its first day and after its last", async () => {
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === erik
          ? {
              ...seat,
              holders: [
                {
                  person: personId("erik"),
                  role: "member" as const,
                  from: "2026-01-01",
                  to: "2026-12-31",
                },
              ],
              ends: "2026-12-31",
            }
          : seat,
      ),
    }));
    assert.equal(await seatOn(), undefined);
    assert.equal(await seatOn("2025-12-31"), undefined);
    assert.equal((await seatOn("2026-01-01"))?.holder?.person, personId("erik"));
  });

  it("compares the board with what is usual for its kind, on the day that is asked about", async () => {
    const on = async (day?: string) =>
      (await showMembers(world(), inBoardChat("fie"), { day })).composition?.differences;
    assert.deepEqual(await on(), []);
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("jens") ? { ...seat, ends: "2027-02-28" } : seat,
      ),
    }));
    assert.deepEqual(await on("2027-02-28"), []);
    const usual = { least: 2, most: 2 };
    assert.deepEqual(await on(), [
      { kind: "seats", parties: ["general-practice"], usual, here: 1 },
    ]);
  });

  it("compares a cluster's board with the municipalities that the registry of the day has in it", async () => {
    const [nord, ...others] = smallRegistry.clusters;
    assert.ok(nord);
    const clusters = [{ ...nord, listSure: "unverified" as const }, ...others];
    await importRegistry(world(), { admin: true }, { registry: { ...smallRegistry, clusters } });
    const on = async (day?: string) =>
      (await showMembers(world(), inBoardChat("fie"), { day })).composition;
    const today = await on();
    assert.deepEqual(today?.area, {
      municipalities: ["Solby", "Havnby"],
      sources: [{ title: "Kilde brev", section: "side to" }],
      confirmed: false,
    });
    const usual = { least: 2, most: 2 };
    assert.deepEqual(today.differences, [
      { kind: "seats", parties: ["municipality"], usual, here: 6 },
    ]);
    const before = await on("2026-12-31");
    assert.deepEqual([before?.area, before?.differences], [undefined, []]);
  });

  it("names the municipalities of the registry that have no seat", async () => {
    await importRegistry(world(), { admin: true }, { registry: smallRegistry });
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats
        .filter(({ party, id }) => party !== "municipality" || id === seatOf("bent"))
        .map((seat) => (seat.id === seatOf("bent") ? { ...seat, name: "Havnby Kommune" } : seat)),
    }));
    const { composition } = await showMembers(world(), inBoardChat("bent"), {});
    assert.deepEqual(composition?.differences.at(-1), {
      kind: "without-seat",
      municipalities: ["Solby"],
    });
  });

  it("is for those on the board, alone, and for nobody else", async () => {
    assert.equal((await showMembers(world(), alone("carl"), {})).members.seats, 10);
    await assert.rejects(showMembers(world(), alone("ole"), {}), { reason: "not-on-roster" });
  });
});
