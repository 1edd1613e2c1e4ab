import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { danishClock } from "../../src/calendar/danish-clock.ts";
import type { Board, Person } from "../../src/domain/board.ts";
import { chairSeats } from "../../src/domain/board.ts";
import { membersOn } from "../../src/domain/members.ts";
import type { MinutesSeat } from "../../src/domain/minutes.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { wholeMinutes } from "../../src/usecases/minutes/show.ts";
import { importRoster } from "../../src/usecases/roster/import.ts";
import { saveRoster } from "../../src/usecases/roster/save.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import { buildWorld } from "../../src/world.ts";
import { ITEMS, meeting as sample } from "../support/board.ts";
import { rosterCsv } from "../support/cluster.ts";

const ADMIN = { account: "admin", person: undefined, admin: true };
const BOARD = "hovedstaden.politisk.klynge-proeve";

/** The file of the new term: a new mayor of Ågård, who also chairs, a new town, and one doctor fewer. */
const newTerm = rosterCsv
  .split("\r\n")
  .flatMap((line, n) => {
    if (n === 0 || line.includes("sekretær") || line.includes("suppleant")) return [line];
    const begins = line.replace(/;;$/, ";01-01-2026;");
    if (line.includes("Bo Borgmester")) return [begins.replace("medformand", "medlem")];
    if (line.includes("Anna Ågård"))
      return [
        begins
          .replace("Anna Ågård;anna@kommune.dk", "Nina Ny;nina@kommune.dk")
          .replace("medlem", "medformand"),
      ];
    if (line.includes("PLO 2")) return [line.replace(/;;$/, ";;31-12-2025")];
    return line.includes("Engby")
      ? [
          begins,
          begins.replace(/Engby;kommune;[^;]*;[^;]*/, "Fremby;kommune;Frida Frem;frida@kommune.dk"),
        ]
      : [begins];
  })
  .join("\r\n")
  .replace(";anna@kommune.dk;;", ";nina@kommune.dk;01-01-2026;");

describe("the roster file of a new term", () => {
  let directory: string;
  let world: Awaited<ReturnType<typeof buildWorld>>;
  let now: Date;
  let board: Board;
  const old: Meeting = {
    ...sample,
    id: `${BOARD}~2025-12-10-0900`,
    board: BOARD,
    date: "2025-12-10",
  };
  const fresh: Meeting = { ...old, id: `${BOARD}~2026-02-10-0900`, date: "2026-02-10" };

  const at = (day: string) => (now = new Date(`${day}T09:00:00Z`));
  const kept = async (): Promise<Board> => {
    const found = await world.boards.find(BOARD);
    assert.ok(found, (await world.boards.names()).map(({ id }) => id).join());
    return found;
  };
  const hand = async (csv: string): Promise<void> => {
    const imported = await importRoster(world, ADMIN, world.rosterFiles.read(Buffer.from(csv)));
    assert.ok(!("problems" in imported), JSON.stringify(imported));
    if (imported.draft !== undefined) await saveRoster(world, ADMIN, { draft: imported.draft });
    board = await kept();
  };
  const person = async (address: string): Promise<Person> => {
    const found = await world.people.withAddress(address);
    assert.ok(found);
    return found;
  };
  const as = async (address: string) => ({
    actor: { account: address, person: await person(address), admin: false },
    chat: { id: "19:klynge", kind: "group" as const, reference: "{}", board: BOARD },
  });
  const attendance = async (meeting: Meeting): Promise<readonly MinutesSeat[]> =>
    (await wholeMinutes(world, board, meeting)).attendance;
  const seatNamed = async (meeting: Meeting, name: string) =>
    (await attendance(meeting)).find((seat) => seat.name === name);
  const holderOn = (day: string, seat: string) =>
    membersOn(board, day)
      .parties.flatMap(({ seats }) => seats)
      .find(({ name }) => name === seat)?.holder?.person;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), "klyngebot-term-"));
    at("2025-11-03");
    world = { ...(await buildWorld({ DATA_DIR: directory })), clock: danishClock(() => now) };
    await hand(rosterCsv);
    await world.meetings.add(old);
    await world.meetings.add(fresh);
    at("2025-12-15");
    await hand(newTerm);
  });
  afterEach(() => {
    world.close();
    rmSync(directory, { recursive: true });
  });

  it("hands every seat over on its first day, and none before", async () => {
    const [anna, nina] = [await person("anna@kommune.dk"), await person("nina@kommune.dk")];
    assert.equal(holderOn("2025-12-31", "Ågård"), anna.id);
    assert.equal(holderOn("2026-01-01", "Ågård"), nina.id);
    const chairs = (day: string) => chairSeats(board, day).map(({ seat }) => seat.name);
    assert.deepEqual(chairs("2025-12-31"), ["Region 1", "Solby"]);
    assert.deepEqual(chairs("2026-01-01"), ["Region 1", "Ågård"]);
    assert.equal(membersOn(board, "2025-12-31").seats, 10);
  });

  it("changes nothing when it is read again, before the day or after it", async () => {
    const before = board;
    await hand(newTerm);
    assert.deepEqual(board, before);
    at("2026-01-05");
    await hand(newTerm);
    assert.deepEqual(board, before);
  });

  it("leaves old meetings with the old holders and seats, and gives new ones the new", async () => {
    at("2026-01-20");
    assert.equal((await seatNamed(old, "Ågård"))?.person, "Anna Ågård");
    assert.equal((await seatNamed(fresh, "Ågård"))?.person, "Nina Ny");
    assert.equal(await seatNamed(old, "Fremby"), undefined);
    assert.equal((await seatNamed(fresh, "Fremby"))?.person, "Frida Frem");
    assert.equal((await seatNamed(old, "PLO 2"))?.person, "Pia Praksis");
  });

  it("has a seat that it still names stand vacant, and one that a later file leaves out end with its last role", async () => {
    at("2026-01-20");
    assert.equal((await seatNamed(fresh, "PLO 2"))?.person, null);
    await hand(newTerm.replace(/[^\n]*PLO 2[^\n]*\n/, ""));
    assert.equal(await seatNamed(fresh, "PLO 2"), undefined);
    assert.equal((await seatNamed(old, "PLO 2"))?.person, "Pia Praksis");
    assert.equal(board.seats.find(({ name }) => name === "PLO 2")?.ends, "2025-12-31");
    const { ballot } = await openVote(world, await as("sekretaer@eksempel.dk"), {
      meeting: fresh.id,
      item: ITEMS.one.id,
    });
    const names = ballot.roll.map(({ name }) => name);
    assert.deepEqual(
      [names.length, names.includes("PLO 2"), names.includes("Fremby")],
      [10, false, true],
    );
  });

  it("has a vote that is open over the change answered by the new holder, who changes the former's by naming it", async () => {
    const item = { meeting: old.id, item: ITEMS.one.id };
    const { ballot } = await openVote(world, await as("sekretaer@eksempel.dk"), item);
    const cast = async (by: string, replaces?: string) =>
      castVote(world, await as(by), { ballot: ballot.id, answers: "agree", replaces });
    const first = await cast("anna@kommune.dk");
    await assert.rejects(cast("nina@kommune.dk"), { reason: "no-seat" });
    at("2026-01-02");
    await assert.rejects(cast("anna@kommune.dk", first.position.receipt), { reason: "no-seat" });
    assert.deepEqual((await cast("nina@kommune.dk")).position, first.position);
    const changed = await cast("nina@kommune.dk", first.position.receipt);
    assert.deepEqual([changed.recorded, changed.seat.name], [true, "Ågård"]);
    const standing = (await world.ballots.find(ballot.id))?.standing ?? {};
    assert.equal(Object.keys(standing).length, 1);
    assert.equal((await seatNamed(old, "Ågård"))?.person, "Anna Ågård");
  });
});
