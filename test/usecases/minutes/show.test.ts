import assert from "node:assert/strict";
import type { Minutes, MinutesItem } from "../../../src/domain/minutes.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { showMinutes, wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import {
  alone,
  board,
  boardChat,
  inBoardChat,
  meeting,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
  decided,
  everybody,
  issued,
  onItem,
  setUp,
  voted,
  withRules,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("minutes.show", () => {
  const world = worldForEach();

  const show = (name: Name) => showMinutes(world(), inBoardChat(name), {});
  const itemOf = ({ items }: Minutes, number: string): MinutesItem => {
    const item = items.find((one) => one.number === number);
    assert.ok(item && !("hidden" in item));
    return item;
  };
  const printed = async (number: string) => itemOf((await show("erik")).minutes, number);

  it("shows everybody the minutes so far, and which items have no decision", async () => {
    for (const name of ["erik", "carl", "oda", "ole", "anna", "sanne"] as const) {
      const { minutes, undecided } = await show(name);
      assert.deepEqual(
        [minutes.board.name, minutes.meeting.date, minutes.issued],
        ["Klynge Prøve", "2027-03-03", undefined],
      );
      assert.deepEqual(undecided, ["1", "2", "3", "4"]);
    }
  });

  it("prints the words of imported minutes as they are", async () => {
    assert.deepEqual((await printed("5")).decision, { kind: "imported", words: "Godkendt." });
  });

  it("prints a decision whole, with the co-chairs who confirmed it", async () => {
    const text = decisionText({
      reason: "Sagen haster.",
      followUps: [{ what: "Brev til kommunerne", owner: "Sekretariatet", due: "2027-04-01" }],
      amounts: [{ purpose: "Akutteam", oere: 125_000_000 }],
    });
    await decided(world(), "i1", text);
    const { recusals: _, ...words } = text;
    assert.deepEqual((await printed("1")).decision, {
      kind: "decided",
      ...words,
      confirmedBy: ["Anna Region", "Bent Borgmester"],
      decidedAt: "2027-03-03T08:30:00.000Z",
    });
  });

  it("prints nothing of a text that is not decided, nor of a vote that is open", async () => {
    await confirmDecision(world(), inBoardChat("anna"), {
      ...{ ...onItem("i1"), version: 0 },
      text: decisionText(),
    });
    await opened(world(), "i2");
    const { minutes, undecided } = await show("anna");
    assert.deepEqual(itemOf(minutes, "1").decision, { kind: "undecided" });
    assert.deepEqual(itemOf(minutes, "2").tallies, []);
    assert.deepEqual(undecided, ["1", "2", "3", "4"]);
  });

  it("prints the closed vote per party, and no seat by name, where the rules say so", async () => {
    await voted(world(), "i1", everybody("agree", { erik: "cannot-agree", ida: "abstain" }));
    const { tallies, positions } = await printed("1");
    assert.deepEqual(
      tallies.map(({ all }) => [all.agree, all["cannot-agree"], all.abstain]),
      [[8, 1, 1]],
    );
    assert.deepEqual(
      tallies[0]?.parties.map(({ party, tally }) => [party, tally.agree, tally["cannot-agree"]]),
      [
        ["region", 2, 0],
        ["municipality", 5, 1],
        ["general-practice", 1, 0],
      ],
    );
    assert.deepEqual(positions, []);
  });

  it("names the seats and who answered for them where the rules say so", async () => {
    await setUp(world(), withRules({ positionsInMinutes: "by-name" }));
    await voted(world(), "i1", { erik: "cannot-agree" });
    assert.deepEqual(
      (await printed("1")).positions
        .filter(({ choice }) => choice !== null)
        .map(({ seat, person, choice }) => [seat, person, choice]),
      [["Mandat Erik Ødum", "Erik Ødum", "cannot-agree"]],
    );
  });

  it("prints the substitute who answered, also after they have left the roster", async () => {
    await setUp(world(), withRules({ positionsInMinutes: "by-name" }));
    await sendApologies(world(), inBoardChat("dorte"), {});
    await voted(world(), "i1", { carl: "agree" });
    await setUp(world(), (now) => ({
      ...now,
      seats: now.seats.map((seat) => ({ ...seat, substitutes: [] })),
    }));
    assert.deepEqual(
      (await printed("1")).positions
        .filter(({ choice }) => choice !== null)
        .map(({ seat, person }) => [seat, person]),
      [["Mandat Dorte Ågård", "Carl Suppleant"]],
    );
  });

  it("prints who was recused, and whose recusal the chairs did not uphold", async () => {
    await voted(world(), "i1", everybody("agree", { erik: "recused", fie: "recused" }));
    const reported = await printed("1");
    assert.deepEqual(
      [reported.recused, reported.recusalsRejected],
      [["Erik Ødum", "Fie Æbeløe"], []],
    );
    const recusals = [
      { seat: seatOf("erik"), upheld: true },
      { seat: seatOf("fie"), upheld: false },
    ];
    await decided(world(), "i1", decisionText({ recusals }));
    const ruled = await printed("1");
    assert.deepEqual([ruled.recused, ruled.recusalsRejected], [["Erik Ødum"], ["Fie Æbeløe"]]);
  });

  it("prints who came, for whom, and who sent apologies", async () => {
    await sendApologies(world(), inBoardChat("erik"), {});
    const came = { presence: "online", arrived: "09:20", left: null } as const;
    const seats = [{ seat: seatOf("dorte"), person: personId("carl"), ...came }];
    await saveAttendance(world(), inBoardChat("sanne"), { meeting: meeting.id, version: 0, seats });
    const { attendance } = (await show("erik")).minutes;
    const of = (name: Name) => {
      const seat = attendance.find((one) => one.seat === seatOf(name));
      return [seat?.person, seat?.insteadOf, seat?.presence, seat?.arrived];
    };
    assert.deepEqual(of("dorte"), ["Carl Suppleant", "Dorte Ågård", "online", "09:20"]);
    assert.deepEqual(of("erik"), ["Erik Ødum", null, "apologies", null]);
    assert.deepEqual(of("anna"), ["Anna Region", null, null, null]);
  });

  it("shows closed items in the personal chat, and to nobody there who observes", async () => {
    await decided(world(), "i4");
    for (const name of ["erik", "carl", "sanne"] as const) {
      const { minutes } = await showMinutes(world(), alone(name), { meeting: meeting.id });
      assert.equal(itemOf(minutes, "4").title, "Personalesag", name);
    }
    for (const here of [inBoardChat("erik"), inBoardChat("sanne"), alone("oda")]) {
      const { minutes, undecided } = await showMinutes(world(), here, {});
      assert.deepEqual(minutes.items[3], { number: "4", hidden: true });
      assert.doesNotMatch(JSON.stringify(minutes), /Personalesag|Hemmeligt|sagen afsluttes/);
      assert.deepEqual(undecided, ["1", "2", "3"]);
    }
  });

  it("shows them as they were issued, to each as they may read them", async () => {
    await decided(world(), "i1");
    await issued(world());
    const before = await show("erik");
    assert.equal(before.minutes.issued?.by, "Sanne Sekretær");
    await setUp(world(), (now) => ({
      ...now,
      name: "Klynge Omdøbt",
      seats: now.seats.slice(0, 2),
    }));
    assert.deepEqual((await show("sanne")).minutes, before.minutes);
    assert.deepEqual(before.minutes.items[3], { number: "4", hidden: true });
    const { minutes } = await showMinutes(world(), alone("anna"), { meeting: meeting.id });
    assert.equal(itemOf(minutes, "4").title, "Personalesag");
    assert.deepEqual(await wholeMinutes(world(), board, meeting), minutes);
  });

  const offered: readonly (readonly [Name, boolean, boolean])[] = [
    ["sanne", true, true],
    ["mia", true, true],
    ["anna", false, true],
    ["bent", false, true],
    ["erik", false, false],
    ["carl", false, false],
    ["oda", false, false],
    ["ole", false, false],
  ];
  for (const [name, mayIssue, mayDecide] of offered)
    it(`offers ${name} what they may do with it, and nothing once it is issued`, async () => {
      const offers = async () => {
        const shown = await show(name);
        return [shown.mayIssue, shown.mayDecide];
      };
      assert.deepEqual(await offers(), [mayIssue, mayDecide]);
      await issued(world());
      assert.deepEqual(await offers(), [false, false]);
    });

  it("shows an outsider nothing in a personal chat", async () => {
    await assert.rejects(showMinutes(world(), alone("ole"), { meeting: meeting.id }), {
      reason: "not-found",
    });
  });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("erik"), alone("erik"), inBoardChat("mia")])
      await assert.rejects(showMinutes(world(), here, { meeting: otherMeeting.id }), {
        reason: "not-found",
      });
  });

  it("is remembered as what this chat worked on", async () => {
    await show("erik");
    const chat = await world().chats.find(boardChat.id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });
});
