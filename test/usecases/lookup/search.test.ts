import assert from "node:assert/strict";
import type { Found } from "../../../src/domain/lookup.ts";
import type { Meeting } from "../../../src/domain/meeting.ts";
import { showFunds } from "../../../src/usecases/funds/show.ts";
import { FOUND_LIMIT, search } from "../../../src/usecases/lookup/search.ts";
import {
  actor,
  admin,
  agendaItem,
  alone,
  board,
  BOARD,
  ITEMS,
  meeting,
  NAMES,
  otherBoard,
  OTHER_BOARD,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, everybody, issued, setUp, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner, PAPER } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("lookup.search", () => {
  const world = worldForEach();
  const looks = async (name: Name, query: string, skip?: number): Promise<readonly Found[]> =>
    (await search(world(), { actor: actor(name) }, { query, skip })).found;
  const called = (found: readonly Found[]): string[] =>
    found.map((one) => {
      if (one.kind === "decision") return `${one.number} ${one.title}`;
      return one.kind === "funds" ? one.effort : one.name;
    });

  it("finds decisions by the beginnings of words in title and text, in any spelling of æ, ø and å", async () => {
    await decided(world(), ITEMS.one.id, decisionText({ text: "Østerågård får pengene." }));
    assert.deepEqual(called(await looks("fie", "budg godk")), ["1 Godkendelse af budget"]);
    for (const query of ["Østerågård", "oesteraagaard", "osteragard", "ØSTERÅ pen"])
      assert.deepEqual(called(await looks("fie", query)), ["1 Godkendelse af budget"], query);
    assert.deepEqual(await looks("fie", "udget"), []);
  });

  it("finds a decision by what follows from it and what it grants", async () => {
    const text = decisionText({
      followUps: [{ what: "Regnskab til mødet", owner: "Sekretariatet", due: "2027-06-01" }],
      amounts: [{ purpose: "Overvægt", oere: 100_000_000 }],
    });
    await decided(world(), ITEMS.one.id, text);
    for (const query of ["regnskab", "overvaegt"])
      assert.equal((await looks("fie", query)).length, 1);
    assert.deepEqual(await looks("fie", "sekretariatet"), []);
  });

  it("finds only what is decided: no item, no draft, no half confirmed text", async () => {
    await voted(world(), ITEMS.several.id);
    assert.deepEqual(called(await looks("fie", "akutteam")), []);
    assert.deepEqual(called(await looks("fie", "budget")), []);
    assert.deepEqual(called(await looks("fie", "mødeplan")), ["5 Mødeplan"]);
  });

  it("never finds a closed item, neither by its title nor by what was decided", async () => {
    const items = meeting.items.map((item) =>
      item.id === ITEMS.closed.id ? { ...item, decision: "Afsluttet i stilhed." } : item,
    );
    await world().meetings.change(meeting.id, (now) => ({ ...now, items }));
    for (const query of ["", "personalesag", "hemmeligt", "stilhed", "lukket", "klynge"])
      for (const name of ["anna", "sanne", "fie"] as const)
        assert.ok(
          !JSON.stringify(await looks(name, query)).includes("stilhed") &&
            !called(await looks(name, query)).some((one) => one.includes("Personalesag")),
          `${name}: ${query}`,
        );
  });

  describe("looks up funds", () => {
    const funds = async (name: Name, query: string) =>
      (await looks(name, query)).flatMap((one) =>
        one.kind === "funds" ? [[one.effort, one.year, one.allocated, one.returned, one.kept]] : [],
      );
    const grant = (purpose: string, sum: number) =>
      decisionText({ amounts: [{ purpose, oere: kroner(sum) }] });

    it("by effort and year: granted, returned and left, with what it rests on", async () => {
      await world().ledgers.change(BOARD, () =>
        entered([
          {},
          { kind: "allocation", effort: "Fælles akutteam", oere: kroner(300_000) },
          { kind: "return", effort: "Fælles akutteam", oere: kroner(50_000) },
        ]),
      );
      const found = await looks("fie", "akutteam");
      const [one] = found.filter(({ kind }) => kind === "funds");
      assert.ok(one?.kind === "funds");
      const { effort, year, allocated, returned, kept, sources } = one;
      assert.deepEqual([effort, year], ["Fælles akutteam", 2027]);
      assert.deepEqual([allocated, returned, kept], [300_000, 50_000, 250_000].map(kroner));
      assert.deepEqual(sources, [PAPER]);
      assert.equal((await funds("fie", "faelles 2027")).length, 1);
      assert.deepEqual(await funds("fie", ""), []);
    });

    it("as the decisions grant them, also before anybody looked at the ledger, and posts nothing", async () => {
      await world().ledgers.change(BOARD, () => entered([{}]));
      await decided(world(), ITEMS.one.id, grant("Overvægt", 200_000));
      const before = await world().ledgers.find(BOARD);
      assert.deepEqual(await funds("fie", "overvægt"), [
        ["Overvægt", 2027, kroner(200_000), 0, kroner(200_000)],
      ]);
      assert.deepEqual(await world().ledgers.find(BOARD), before);
    });

    it("never of a closed item, nor what else was posted to what only that names", async () => {
      await world().ledgers.change(BOARD, () => entered([{}]));
      await decided(world(), ITEMS.closed.id, grant("Hemmelig indsats", 100_000));
      await decided(world(), ITEMS.one.id, grant("Fælles indsats", 200_000));
      await showFunds(world(), alone("anna"), { board: BOARD });
      await world().ledgers.change(BOARD, (now) =>
        entered([{ kind: "return", effort: "Hemmelig indsats", oere: kroner(10_000) }], now),
      );
      for (const name of ["anna", "sanne", "fie"] as const) {
        assert.deepEqual(await funds(name, "indsats"), [
          ["Fælles indsats", 2027, kroner(200_000), 0, kroner(200_000)],
        ]);
        assert.ok(!JSON.stringify(await looks(name, "hemmelig")).includes("10000"));
      }
    });

    it("not of an effort that closed and open items share, where what is left would tell of the closed", async () => {
      await world().ledgers.change(BOARD, () => entered([{}]));
      await decided(world(), ITEMS.closed.id, grant("Fælles indsats", 100_000));
      await decided(world(), ITEMS.one.id, grant("Fælles indsats", 200_000));
      await showFunds(world(), alone("anna"), { board: BOARD });
      assert.deepEqual(await funds("anna", "indsats"), [
        ["Fælles indsats", 2027, kroner(200_000), 0, kroner(200_000)],
      ]);
      await world().ledgers.change(BOARD, (now) =>
        entered([{ kind: "return", effort: "Fælles indsats", oere: kroner(250_000) }], now),
      );
      assert.deepEqual(await funds("anna", "indsats"), []);
    });

    it("of one's own boards only", async () => {
      await world().ledgers.change(OTHER_BOARD, () => ({
        ...entered([{}, { kind: "allocation", effort: "Naboens", oere: kroner(1) }]),
        ...{ id: OTHER_BOARD, board: OTHER_BOARD },
      }));
      assert.deepEqual(await funds("fie", "naboens"), []);
      assert.equal((await funds("mia", "naboens")).length, 1);
    });
  });

  it("tells nothing of positions, reasons, recusals or who is to do what", async () => {
    const answers = everybody("agree", { erik: "cannot-agree", hans: "recused" });
    await voted(world(), ITEMS.one.id, answers);
    const text = decisionText({
      reason: "Solby var imod",
      followUps: [{ what: "Regnskab", owner: "Erik Ødum", due: null }],
      recusals: [{ seat: seatOf("hans"), upheld: true }],
    });
    await decided(world(), ITEMS.one.id, text);
    const told = JSON.stringify(await looks("fie", "budget"));
    for (const secret of ["Solby", "Erik", "Hans", "recus", "cannot", "confirm", "receipt"])
      assert.ok(!told.includes(secret), secret);
  });

  it("finds members by name, seat, party and role, with their substitutes and without addresses", async () => {
    const [dorte] = await looks("fie", "dorte ag");
    assert.deepEqual(dorte, {
      kind: "seat",
      board: { id: BOARD, name: "Klynge Prøve", language: "da" },
      day: "2027-03-03",
      name: "Mandat Dorte Ågård",
      party: "municipality",
      holder: { name: "Dorte Ågård", role: "member" },
      substitutes: ["Carl Suppleant"],
    });
    assert.deepEqual(called(await looks("fie", "carl")), ["Mandat Dorte Ågård"]);
    assert.deepEqual(called(await looks("fie", "medformand")), [
      "Mandat Anna Region",
      "Mandat Bent Borgmester",
    ]);
    assert.deepEqual(called(await looks("fie", "almen praksis")), [
      "Mandat Ida Læge",
      "Mandat Jens Læge",
    ]);
    assert.deepEqual(called(await looks("fie", "observatør")), ["Oda Observatør"]);
    assert.deepEqual(await looks("fie", "medlem"), []);
    for (const name of Object.values(NAMES))
      assert.ok(!JSON.stringify(await looks("fie", name)).includes("@"));
  });

  it("finds a vacant seat as vacant, and one whose holder is forgotten as held", async () => {
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) =>
        seat.id === seatOf("erik") ? { ...seat, name: "Ødby", holders: [] } : seat,
      ),
    }));
    const [vacant] = await looks("fie", "ødby");
    assert.equal(vacant?.kind === "seat" && vacant.holder, null);
    await world().people.erase(personId("gorm"));
    const [forgotten] = await looks("fie", "mandat gorm");
    assert.deepEqual(forgotten?.kind === "seat" && forgotten.holder, {
      name: null,
      role: "member",
    });
  });

  it("puts those first whose name has all the words, then those whose words have them", async () => {
    await decided(world(), ITEMS.one.id, decisionText({ text: "Dorte fremlagde sagen." }));
    assert.deepEqual(called(await looks("fie", "dorte")), [
      "Mandat Dorte Ågård",
      "1 Godkendelse af budget",
    ]);
  });

  it("shows the latest decisions where nothing is typed", async () => {
    await meetings(3);
    assert.deepEqual(called(await looks("fie", "")), ["5 Mødeplan", ...titles(3)]);
    assert.deepEqual(called(await looks("fie", " - ")), ["5 Mødeplan", ...titles(3)]);
  });

  it(`gives at most ${FOUND_LIMIT} at once, and the next ones where those have been shown`, async () => {
    await meetings(30);
    const first = await looks("fie", "sag");
    assert.deepEqual(called(first), titles(30).slice(0, FOUND_LIMIT));
    assert.deepEqual(called(await looks("fie", "sag", FOUND_LIMIT)), titles(30).slice(FOUND_LIMIT));
    assert.deepEqual(await looks("fie", "sag", 60), []);
  });

  it("never shows somebody another board's decisions or members", async () => {
    const items = [{ ...ITEMS.one, decision: "Naboens beslutning." }];
    await world().meetings.change(otherMeeting.id, (now) => ({ ...now, items }));
    for (const query of ["", "nabo", "naboens", "klynge", "budget", "mia", "nabomandat"])
      for (const name of ["anna", "fie", "sanne", "carl", "oda"] as const)
        assert.ok(
          (await looks(name, query)).every((one) => one.board.id === BOARD),
          `${name}: ${query}`,
        );
    const mias = await looks("mia", "");
    assert.deepEqual([...new Set(mias.map((one) => one.board.id))].sort(), [OTHER_BOARD, BOARD]);
    assert.deepEqual(called(await looks("mia", "nabomandat")), ["Nabomandat"]);
  });

  it("tells boards apart by their names, and shows a board's decisions where its name is all that is typed", async () => {
    const items = [{ ...ITEMS.one, decision: "Godkendt." }];
    await world().meetings.change(otherMeeting.id, (now) => ({ ...now, items }));
    await decided(world(), ITEMS.one.id);
    assert.equal((await looks("mia", "budget")).length, 2);
    const [only, ...more] = await looks("mia", "budget nabo");
    assert.deepEqual([only?.board.id, more.length], [OTHER_BOARD, 0]);
    assert.deepEqual(called(await looks("mia", "klynge prøve")), [
      "1 Godkendelse af budget",
      "5 Mødeplan",
    ]);
  });

  it("finds nothing for somebody whose roles have ended, or who was never on a roster", async () => {
    await decided(world(), ITEMS.one.id);
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) => ({
        ...seat,
        holders: seat.holders.map((one) =>
          one.person === personId("gorm") ? { ...one, to: "2027-03-02" } : one,
        ),
      })),
    }));
    for (const name of ["gorm", "ole"] as const)
      for (const query of ["", "budget", "anna"])
        assert.deepEqual(await search(world(), alone(name), { query }), {
          ...{ isKnown: false, found: [] },
        });
    assert.equal((await looks("fie", "budget")).length, 1);
    assert.deepEqual(called(await looks("fie", "mandat gorm")), ["Mandat Gorm Damby"]);
  });

  it("lets an administrator who is on no board look in every board", async () => {
    await decided(world(), ITEMS.one.id);
    const { isKnown, found } = await search(world(), { actor: admin }, { query: "medformand" });
    assert.ok(isKnown);
    assert.deepEqual(
      [...new Set(found.map((one) => one.board.name))].sort(),
      [otherBoard.name, board.name].sort(),
    );
  });

  it("shows the roster of a board that another follows as it is, to those who were on it last", async () => {
    await setUp(world(), (now) => ({
      ...now,
      succeededBy: { board: OTHER_BOARD, name: "Klynge Nabo", from: "2027-03-01" },
      seats: now.seats.map((seat) => ({
        ...seat,
        holders: seat.holders.map((one) => ({ ...one, to: "2027-02-28" })),
      })),
    }));
    const [anna] = await looks("fie", "mandat anna");
    assert.equal(anna?.kind === "seat" && anna.holder, null);
  });

  it("says whether the minutes that have the decision are issued", async () => {
    await decided(world(), ITEMS.one.id);
    const isIssued = async (): Promise<unknown> => {
      const [found] = await looks("fie", "budget");
      return found?.kind === "decision" && found.issued;
    };
    assert.equal(await isIssued(), false);
    await issued(world());
    assert.equal(await isIssued(), true);
  });

  /** Meetings of earlier days, each with one decision that was imported. */
  async function meetings(count: number): Promise<void> {
    for (const n of Array.from({ length: count }, (_, at) => at + 1)) {
      const date = `2026-01-${String(n).padStart(2, "0")}`;
      const items = [agendaItem({ id: "i1", title: `Sag ${n}`, decision: "Godkendt." })];
      const held: Meeting = { ...meeting, id: `${BOARD}~${date}-0900`, date, items };
      await world().meetings.add(held);
    }
  }
  function titles(count: number): string[] {
    return Array.from({ length: count }, (_, at) => `1 Sag ${count - at}`);
  }
});
