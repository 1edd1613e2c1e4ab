import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { alone, meeting, personId, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { buttonsOf, inputsOn, wordsOn } from "../../support/parse-card.ts";
import { hasWritten } from "../../support/proposals.ts";
import { press, servicesAround } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const seat = (name: Name): string => `seat:${seatOf(name)}`;
const inRoom = (name: Name): string => `room:${personId(name)}`;
const online = (name: Name): string => `online:${personId(name)}`;

const whole = { arrived: null, left: null };
const noted = (name: Name, presence: string, parts: object = {}) => ({
  ...{ seat: seatOf(name), person: personId(name), presence, ...whole, ...parts },
});

describe("the attendance that a card sends back", () => {
  const world = worldForEach();

  const save = async (version: number, typed: object): Promise<Card> => {
    const payload = { meeting: meeting.id, version, page: 1, ...typed };
    const here = alone("sanne");
    const card = await press(servicesAround(world()), { verb: "attendance.save", here, payload });
    assert.ok(card);
    return card;
  };
  const kept = async () => (await world().meetings.find(meeting.id))?.attendance;
  const value = (card: Card, id: string): unknown =>
    inputsOn(card).find((input) => input["id"] === id)?.["value"];

  it("is noted for the seats that were filled in, and for no others", async () => {
    const card = await save(0, {
      [seat("anna")]: inRoom("anna"),
      [seat("bent")]: online("bent"),
      [seat("dorte")]: online("carl"),
      [seat("erik")]: "apologies",
      [seat("fie")]: "absent",
      [seat("gorm")]: "",
    });
    assert.deepEqual(await kept(), {
      version: 1,
      seats: [
        noted("anna", "room"),
        noted("bent", "online"),
        noted("dorte", "online", { person: personId("carl") }),
        noted("erik", "apologies", { person: null }),
        noted("fie", "absent", { person: null }),
      ],
    });
    const words = wordsOn(card);
    assert.ok(words.includes("Fremmødet er gemt."));
    assert.ok(
      words.includes("Ikke beslutningsdygtigt: 3 af 10 mandater med stemme, mindst 6 kræves."),
    );
    assert.equal(value(card, seat("dorte")), online("carl"));
    assert.deepEqual(buttonsOf(card)[0]?.["data"], { meeting: meeting.id, version: 1, page: 1 });
  });

  it("gives one seat the times it came and went, and keeps those it has", async () => {
    const both = { [seat("anna")]: inRoom("anna"), [seat("bent")]: inRoom("bent") };
    await save(0, { ...both, place1: seatOf("bent"), arrived1: "09:10", left1: "" });
    assert.deepEqual((await kept())?.seats, [
      noted("anna", "room"),
      noted("bent", "room", { arrived: "09:10" }),
    ]);
    const card = await save(1, { ...both, place1: seatOf("bent"), arrived1: "", left1: "10:30" });
    assert.deepEqual((await kept())?.seats, [
      noted("anna", "room"),
      noted("bent", "room", { arrived: "09:10", left: "10:30" }),
    ]);
    assert.ok(wordsOn(card).includes("Bent Borgmester kom kl. 09.10."));
    assert.ok(wordsOn(card).includes("Bent Borgmester gik kl. 10.30."));
  });

  it("takes the times away from a seat that is chosen without any", async () => {
    const bent = { [seat("bent")]: inRoom("bent"), place1: seatOf("bent") };
    await save(0, { ...bent, arrived1: "09:10", left1: "10:30" });
    await save(1, { ...bent, arrived1: "", left1: "" });
    assert.deepEqual((await kept())?.seats, [noted("bent", "room")]);
  });

  it("tells the substitute of apologies that the secretary notes, and says so", async () => {
    await hasWritten(world(), "carl");
    const bot = servicesAround(world());
    const note = async (version: number, typed: object) => {
      const payload = { meeting: meeting.id, version, ...typed };
      const card = await press(bot, { verb: "attendance.save", here: alone("sanne"), payload });
      assert.ok(card);
      return wordsOn(card).join("\n");
    };
    const away = await note(0, { [seat("dorte")]: "apologies" });
    assert.match(away, /Carl Suppleant er suppleant for Dorte Ågård og har fået besked\./);
    assert.doesNotMatch(await note(1, { [seat("erik")]: "absent" }), /fået besked/);
    const back = await note(2, { [seat("dorte")]: inRoom("dorte") });
    assert.match(back, /Carl Suppleant har fået besked om, at Dorte Ågård kommer alligevel\./);
    assert.deepEqual(
      bot.sent.map(({ chat }) => chat.id),
      [alone("carl").chat.id, alone("carl").chat.id],
    );
  });

  it("lets the times go with the one who came", async () => {
    const came = { [seat("dorte")]: inRoom("dorte"), place1: seatOf("dorte"), arrived1: "09:10" };
    await save(0, came);
    await save(1, { [seat("dorte")]: inRoom("carl") });
    assert.deepEqual((await kept())?.seats, [noted("dorte", "room", { person: personId("carl") })]);
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ["a time without its seat", { arrived1: "09:10" }, /^Du mangler at vælge/],
    [
      "a time for a seat that nobody came for",
      { place1: seatOf("hans"), arrived1: "09:10" },
      /Mandat Hans Engby har et tidspunkt, men er ikke ført til stede/,
    ],
    [
      "a seat that went before it came",
      { place1: seatOf("anna"), arrived1: "10:00", left1: "09:30" },
      /Mandat Anna Region .*gået, før det kom/,
    ],
  ];
  for (const [what, times, sentence] of wrong)
    it(`comes back with ${what}, as it was typed, and nothing of it is noted`, async () => {
      const typed = { [seat("anna")]: inRoom("anna"), [seat("bent")]: online("bent"), ...times };
      const card = await save(0, typed);
      assert.ok(wordsOn(card).some((text) => sentence.test(text)));
      assert.equal(await kept(), undefined);
      for (const [id, was] of Object.entries(typed)) assert.equal(value(card, id), was, id);

      const mended = { ...typed, place1: seatOf("anna"), arrived1: "09:10", left1: "10:00" };
      await save(0, mended);
      assert.equal((await kept())?.seats.length, 2);
    });

  it("comes back with what somebody else has noted meanwhile, and undoes none of it", async () => {
    const seats = [{ ...noted("erik", "online"), presence: "online" as const }];
    await saveAttendance(world(), alone("mia"), { meeting: meeting.id, version: 0, seats });
    const card = await save(0, { [seat("erik")]: "absent", [seat("anna")]: inRoom("anna") });
    assert.ok(wordsOn(card).some((text) => text.startsWith("En anden har ændret det imens.")));
    assert.deepEqual(await kept(), { version: 1, seats });
    assert.equal(value(card, seat("erik")), online("erik"));
    assert.deepEqual(buttonsOf(card)[0]?.["data"], { meeting: meeting.id, version: 1, page: 1 });
  });

  const forged: readonly (readonly [string, object])[] = [
    ["somebody who may not come for the seat", { [seat("anna")]: inRoom("carl") }],
    ["a way to be there that there is not", { [seat("anna")]: "by phone" }],
    [
      "a time that is none",
      { [seat("anna")]: inRoom("anna"), place1: seatOf("anna"), arrived1: "9" },
    ],
    [
      "a time that no day has",
      { [seat("anna")]: inRoom("anna"), place1: seatOf("anna"), left1: "24:10" },
    ],
  ];
  for (const [what, typed] of forged)
    it(`is refused whole with ${what}`, async () => {
      await assert.rejects(save(0, typed), { reason: "payload-unknown" });
      assert.equal(await kept(), undefined);
    });
});
