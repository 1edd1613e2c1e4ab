import assert from "node:assert/strict";
import { firstRules } from "../../../src/domain/rules.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import {
  blankDecision,
  decisionHere,
  draftText,
  mayWorkOnDecisions,
} from "../../../src/usecases/decision/shown.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import {
  actor,
  board,
  BOARD,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
  asCouncil,
  decided,
  everybody,
  onItem,
  setUp,
  voted,
  withRoles,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { worldForEach } from "../../support/world.ts";

const one = onItem("i1");

describe("a decision with what its card says around it", () => {
  const world = worldForEach();

  const here = (item = "i1", name: Name = "anna") =>
    decisionHere(world(), inBoardChat(name), onItem(item));

  it("names every seat with its holder, for the choice of who took no part", async () => {
    const { seats } = await here();
    assert.deepEqual(
      seats.map(({ seat }) => seat),
      MEMBERS.map(seatOf),
    );
    assert.equal(seats[3]?.name, "Dorte Ågård (Mandat Dorte Ågård)");
  });

  it("names no seat that the board had lost before the meeting", async () => {
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) =>
        seat.id === seatOf("jens") ? { ...seat, ends: "2027-01-01" } : seat,
      ),
    }));
    const shown = await here();
    assert.equal(shown.seats.length, MEMBERS.length - 1);
    assert.ok(!shown.seats.some(({ seat }) => seat === seatOf("jens")));
  });

  it("names a vacant seat by itself", async () => {
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) =>
        seat.id === seatOf("erik") ? { ...seat, holders: [] } : seat,
      ),
    }));
    const erik = (await here()).seats.find(({ seat }) => seat === seatOf("erik"));
    assert.equal(erik?.name, "Mandat Erik Ødum");
  });

  it("names who has confirmed, and for whom it waits, until it is decided", async () => {
    const names = async () => {
      const { confirmedBy, waitingFor } = await here();
      return [confirmedBy, waitingFor];
    };
    assert.deepEqual(await names(), [[], ["Anna Region", "Bent Borgmester"]]);
    const press = { ...one, version: 0, text: decisionText() };
    await confirmDecision(world(), inBoardChat("bent"), press);
    assert.deepEqual(await names(), [["Bent Borgmester"], ["Anna Region"]]);
    await confirmDecision(world(), inBoardChat("anna"), press);
    assert.deepEqual(await names(), [["Bent Borgmester", "Anna Region"], []]);
  });

  it("waits for the one chair of a health council", async () => {
    await setUp(world(), asCouncil);
    assert.deepEqual((await here()).waitingFor, ["Anna Region"]);
  });

  it("keeps the rules it was taken under when the board changes them", async () => {
    const { rules } = await decided(world(), "i1");
    await saveDecision(world(), inBoardChat("sanne"), {
      ...{ ...onItem("i2"), version: 0 },
      text: decisionText(),
    });
    world().at("2027-03-10T09:00:00Z");
    const newer = { ...firstRules("cluster"), from: "2027-03-08", version: 2 };
    await setUp(world(), (now) => ({
      ...now,
      rules: [...now.rules, { ...newer, decisionRule: "agreement" }],
    }));
    assert.equal(rules.version, 1);
    for (const item of ["i1", "i2"])
      assert.deepEqual((await here(item)).grounds.rules, rules, item);
    assert.equal((await here("i3")).grounds.rules.version, 2);
  });

  it("goes by the rules of the day on which the vote was opened", async () => {
    await voted(world(), "i1");
    world().at("2027-03-10T09:00:00Z");
    const newer = { ...firstRules("cluster"), from: "2027-03-08", version: 2 };
    await setUp(world(), (now) => ({ ...now, rules: [...now.rules, newer] }));
    assert.equal((await here("i1")).grounds.rules.version, 1);
    assert.equal((await here("i2")).grounds.rules.version, 2);
  });

  it("rests on the seats that were noted as present", async () => {
    assert.equal((await here()).grounds.attendance, undefined);
    const came = { presence: "room", arrived: null, left: null } as const;
    await saveAttendance(world(), inBoardChat("sanne"), {
      ...{ meeting: meeting.id, version: 0 },
      seats: (["anna", "bent", "erik"] as const).map((name) => ({
        ...{ seat: seatOf(name), person: personId(name) },
        ...came,
      })),
    });
    const found = (await here()).grounds.attendance;
    assert.deepEqual([found?.present, found?.entitled, found?.quorate], [3, 10, false]);
  });

  it("begins with what the vote suggests, who reported themselves recused, and no words", async () => {
    await voted(world(), "i1", everybody("agree", { erik: "recused", ida: "recused" }));
    const shown = await here();
    assert.deepEqual(shown.reported, [seatOf("erik"), seatOf("ida")]);
    assert.deepEqual(
      draftText(shown),
      decisionText({
        text: "",
        recusals: [
          { seat: seatOf("erik"), upheld: true },
          { seat: seatOf("ida"), upheld: true },
        ],
      }),
    );
  });

  it("begins with nothing where there was no vote on the recommendations", async () => {
    const shown = await here("i2");
    assert.deepEqual([shown.suggested, draftText(shown)], [undefined, undefined]);
  });

  it("follows from the newest closed vote, else from none", async () => {
    assert.equal(blankDecision(await here()).ballot, null);
    await voted(world(), "i1");
    const second = await voted(world(), "i1", everybody("abstain"), 1);
    const blank = blankDecision(await here());
    assert.deepEqual(blank, {
      id: blank.id,
      board: BOARD,
      meeting: meeting.id,
      item: "i1",
      ballot: second.id,
      rules: board.rules[0],
    });
  });

  const workers: readonly (readonly [Name, boolean])[] = [
    ["anna", true],
    ["bent", true],
    ["sanne", true],
    ["mia", true],
    ["rie", false],
    ["erik", false],
    ["carl", false],
    ["oda", false],
    ["ole", false],
  ];
  for (const [name, may] of workers)
    it(`is ${may ? "" : "not "}worked on by ${name}`, () => {
      assert.equal(mayWorkOnDecisions(world(), inBoardChat(name), board), may);
    });

  it("is worked on by those who may stand in for a chair, and by no administrator", () => {
    const withDeputy = withRoles({ rie: "deputy-chair" })(board);
    const withSubstitute = {
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("bent")
          ? { ...seat, substitutes: [{ person: personId("carl") }] }
          : seat,
      ),
    };
    assert.equal(mayWorkOnDecisions(world(), inBoardChat("rie"), withDeputy), true);
    assert.equal(mayWorkOnDecisions(world(), inBoardChat("carl"), withSubstitute), true);
    const administrator = { ...actor("ole"), admin: true };
    const there = { actor: administrator, chat: boardChat };
    assert.equal(mayWorkOnDecisions(world(), there, board), false);
  });
});
