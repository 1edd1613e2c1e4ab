import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { holderOf } from "../../../src/domain/board.ts";
import type { Board } from "../../../src/domain/board.ts";
import { importRoster } from "../../../src/usecases/roster/import.ts";
import type { RosterImported } from "../../../src/usecases/roster/import.ts";
import { saveRoster } from "../../../src/usecases/roster/save.ts";
import { buildWorld } from "../../../src/world.ts";
import { rosterCsv } from "../../support/cluster.ts";
import { seed } from "../../support/seed.ts";

const ADMIN = { account: "admin", person: undefined, admin: true };
const ID = "hovedstaden.politisk.klynge-proeve";

describe("roster.import and roster.save", () => {
  let directory: string;
  let world: Awaited<ReturnType<typeof buildWorld>>;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), "klyngebot-roster-"));
    world = {
      ...(await buildWorld({ DATA_DIR: directory })),
      clock: { now, today: () => "2027-03-03", dayOf: () => "2027-03-03" },
    };
  });
  afterEach(() => {
    world.close();
    rmSync(directory, { recursive: true });
  });
  const now = (): Date => new Date("2027-03-03T09:00:00Z");

  const hand = (csv: string, actor: Parameters<typeof importRoster>[1] = ADMIN) =>
    importRoster(world, actor, world.rosterFiles.read(Buffer.from(csv)));
  async function done(csv: string): Promise<RosterImported> {
    const imported = await hand(csv);
    assert.ok(!("problems" in imported), JSON.stringify(imported));
    return imported;
  }
  async function reasons(csv: string): Promise<string[]> {
    const imported = await hand(csv);
    return "problems" in imported ? imported.problems.map(({ reason }) => reason) : [];
  }
  async function board(): Promise<Board> {
    const found = await world.boards.find(ID);
    assert.ok(found);
    return found;
  }
  async function holder(seat: string): Promise<string | undefined> {
    const found = (await board()).seats.find(({ name }) => name === seat);
    const tenure = found && holderOf(found, "2027-03-03");
    return tenure && (await world.people.find(tenure.person))?.name;
  }

  it("gives a board its ten seats, its substitute and its secretary", async () => {
    const { outcomes } = await done(rosterCsv);
    assert.ok(outcomes.every(({ outcome }) => outcome === "added"));
    const { seats, attendants } = await board();
    assert.equal(seats.length, 10);
    assert.equal(seats.flatMap(({ substitutes }) => substitutes).length, 1);
    assert.equal(attendants[0]?.role, "secretary");
    assert.equal(await holder("Ågård"), "Anna Ågård");
  });

  it("changes nothing when the same file comes again", async () => {
    await done(rosterCsv);
    const before = await board();
    const { outcomes, endings } = await done(rosterCsv);
    assert.ok(outcomes.every(({ outcome }) => outcome === "unchanged"));
    assert.deepEqual(endings, []);
    assert.deepEqual(await board(), before);
  });

  for (const [name, from, to, reason] of [
    ["an address that is none", "plo1@eksempel.dk", "plo1", "not-an-address"],
    ["a party there is not", "Damby;kommune", "Damby;komune", "unknown-party"],
    ["a role there is not", "rene@eksempel.dk;medlem", "rene@eksempel.dk;konge", "unknown-role"],
    [
      "a region there is not",
      "Klynge Prøve;sundhedsklynge;Hovedstaden",
      "Klynge Prøve;sundhedsklynge;Skåne",
      "unknown-region",
    ],
    [
      "another type than the rows beside it",
      "Klynge Prøve;sundhedsklynge",
      "Klynge Prøve;ssu",
      "board-inconsistent",
    ],
    ["an empty name", ";René Regionsråd;", ";;", "cell-empty"],
    ["a seat for a secretary", ";;region;Signe", ";Kontor;region;Signe", "cell-not-for-role"],
    ["two holders of one seat", ";PLO 2;", ";PLO 1;", "seat-held-twice"],
    ["one person in two seats", "plo2@eksempel.dk", "plo1@eksempel.dk", "person-in-two-seats"],
    ["a date there is not", "medlem;;;", "medlem;;31-02-2027;", "not-a-date"],
    ["an end before the start", "medlem;;;", "medlem;;01-03-2027;01-02-2027", "ends-before-start"],
  ] as const)
    it(`refuses the whole file for ${name}, and changes nothing`, async () => {
      assert.ok(rosterCsv.includes(from));
      assert.ok((await reasons(rosterCsv.replace(from, to))).includes(reason));
      assert.deepEqual(await world.boards.names(), []);
    });

  it("lets a role end only after a yes, keeps it as history, and then again changes nothing", async () => {
    await done(rosterCsv);
    const shorter = rosterCsv
      .split("\r\n")
      .filter((line) => !line.includes("PLO 2"))
      .join("\r\n");
    const { endings, draft } = await done(shorter);
    assert.deepEqual(
      endings.map(({ name }) => name),
      ["Pia Praksis"],
    );
    assert.equal(await holder("PLO 2"), "Pia Praksis");
    await saveRoster(world, ADMIN, { draft: draft ?? "" });
    assert.equal(await holder("PLO 2"), undefined);
    const seat = (await board()).seats.find(({ name }) => name === "PLO 2");
    assert.deepEqual(
      seat?.holders.map(({ to }) => to),
      ["2027-03-02"],
    );
    await assert.rejects(saveRoster(world, ADMIN, { draft: draft ?? "" }), {
      reason: "draft-gone",
    });
    assert.deepEqual((await done(shorter)).endings, []);
  });

  it("lets a successor wait until the one before has ended", async () => {
    await done(rosterCsv);
    const handover = rosterCsv.replace("Pia Praksis;plo2@", "Per Praksis;plo3@");
    const { outcomes, draft } = await done(handover);
    assert.equal(outcomes.find(({ name }) => name === "Per Praksis")?.outcome, "waits");
    assert.equal(await holder("PLO 2"), "Pia Praksis");
    await saveRoster(world, ADMIN, { draft: draft ?? "" });
    assert.equal(await holder("PLO 2"), "Per Praksis");
  });

  it("lets a secretary write their own board only, and a member none", async () => {
    await done(rosterCsv);
    const secretary = await world.people.withAddress("sekretaer@eksempel.dk");
    const member = await world.people.withAddress("plo1@eksempel.dk");
    const as = (person: typeof member) => ({ account: "a", person, admin: false });
    assert.ok(!("problems" in (await hand(rosterCsv, as(secretary)))));
    const both = `${rosterCsv}\r\n${rosterCsv.split("\r\n").slice(1).join("\r\n").replaceAll("Klynge Prøve", "Klynge Anden")}`;
    const refused = await hand(both, as(secretary));
    assert.ok("problems" in refused && refused.problems[0]?.reason === "not-your-board");
    await assert.rejects(hand(rosterCsv, as(member)), { reason: "secretaries-only" });
    assert.equal((await world.boards.names()).length, 1);
  });

  it("keeps a draft for the one who handed the file in", async () => {
    await done(rosterCsv);
    const { draft } = await done(
      rosterCsv
        .split("\r\n")
        .slice(0, -3)
        .join("\r\n")
        .replace(/\r\n[^\r]*PLO 1[^\r]*/, ""),
    );
    const other = { ...ADMIN, account: "other" };
    await assert.rejects(saveRoster(world, other, { draft: draft ?? "" }), {
      reason: "draft-gone",
    });
  });

  it(`never half reads a file in which any one cell is spoilt (seed ${seed})`, async () => {
    const lines = rosterCsv.split("\r\n");
    const spoilt = fc.record({
      line: fc.integer({ min: 1, max: lines.length - 1 }),
      column: fc.constantFrom(0, 1, 2, 3, 6, 7, 8),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ line, column }) => {
        const csv = lines
          .map((text, n) =>
            n === line
              ? text
                  .split(";")
                  .map((cell, at) => (at === column ? "" : cell))
                  .join(";")
              : text,
          )
          .join("\r\n");
        assert.ok((await reasons(csv)).includes("cell-empty"));
        assert.deepEqual(await world.boards.names(), []);
      }),
      { seed, numRuns: 40 },
    );
  });
});
