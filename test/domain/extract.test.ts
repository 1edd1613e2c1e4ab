import assert from "node:assert/strict";
import type { Board, Party, Seat } from "../../src/domain/board.ts";
import type { FollowUp } from "../../src/domain/decision.ts";
import { authoritiesOf, extractOf } from "../../src/domain/extract.ts";
import type { Authority } from "../../src/domain/extract.ts";
import { publicMinutes } from "../../src/domain/minutes.ts";
import { board } from "../support/board.ts";
import { decided, minutesItem, minutesWith } from "../support/sample-minutes.ts";

const seat = (name: string, party: Party): Seat => ({
  ...{ id: name, name, party, holders: [], substitutes: [] },
});
const boardOf = (...seats: readonly Seat[]): Board => ({ ...board, seats });

describe("the authorities of a board", () => {
  it("are each municipality by itself, and every other party as one", () => {
    const seats = [
      seat("Region 1", "region"),
      seat("Region 2", "region"),
      seat("Tårnby 1", "municipality"),
      seat("Dragør", "municipality"),
      seat("Tårnby 2", "municipality"),
      seat("PLO 1", "general-practice"),
      seat("PLO 2", "general-practice"),
      seat("Akuthospitalet", "hospital"),
      seat("Patienter 12", "patients"),
    ];
    assert.deepEqual(
      authoritiesOf(boardOf(...seats)).map(({ name, party }) => [name, party]),
      [
        ["Hovedstaden", "region"],
        ["Tårnby", "municipality"],
        ["Dragør", "municipality"],
        ["", "general-practice"],
        ["", "hospital"],
        ["", "patients"],
      ],
    );
  });

  it("are one municipality where only one of its seats is numbered", () => {
    const seats = [seat("Tårnby", "municipality"), seat("Tårnby  2", "municipality")];
    assert.equal(authoritiesOf(boardOf(...seats)).length, 1);
  });

  it("are two where one name begins another", () => {
    const seats = [seat("Midt", "municipality"), seat("Midtby 1", "municipality")];
    assert.deepEqual(
      authoritiesOf(boardOf(...seats)).map(({ name }) => name),
      ["Midt", "Midtby"],
    );
  });

  it("are each named back by an id of its own", () => {
    const seats = [
      ...["Tårnby 1", "Dragør", "region"].map((name) => seat(name, "municipality")),
      ...[seat("Region", "region"), seat("PLO", "general-practice")],
    ];
    const ids = authoritiesOf(boardOf(...seats)).map(({ id }) => id);
    assert.equal(ids.length, 5);
    assert.equal(new Set(ids).size, 5);
  });

  it("are none of a board without seats", () => {
    assert.deepEqual(authoritiesOf(boardOf()), []);
  });
});

const municipality = (name: string): Authority => ({ id: name, name, party: "municipality" });
const region: Authority = { id: "region", name: "Hovedstaden", party: "region" };
const doctors: Authority = { id: "general-practice", name: "", party: "general-practice" };

const followUp = (owner: string | null, what = "Opgave"): FollowUp => ({ what, owner, due: null });

/** Whether a follow-up of that owner is the authority's own. */
function isOwn(owner: string | null, authority: Authority, party: string): boolean {
  const item = minutesItem({ decision: decided({ followUps: [followUp(owner)] }) });
  return extractOf(minutesWith([item]), authority, party).own.length === 1;
}

describe("a follow-up", () => {
  const own: readonly (readonly [string, Authority, string])[] = [
    ["Tårnby", municipality("Tårnby"), "Kommuner"],
    ["TÅRNBY KOMMUNE", municipality("Tårnby"), "Kommuner"],
    ["Tårnby Kommune, sekretariatet", municipality("Tårnby"), "Kommuner"],
    ["Tårnby (Dragør orienteres)", municipality("Tårnby"), "Kommuner"],
    ["Dragør/Tårnby", municipality("Tårnby"), "Kommuner"],
    ["Sekretariatet i Tårnby.", municipality("Tårnby"), "Kommuner"],
    ["Tårnbys sundhedschef", municipality("Tårnby"), "Kommuner"],
    ["Dragørs og Tårnbys sundhedschefer", municipality("Tårnby"), "Kommuner"],
    ["Samme opgave som Tårnbys", municipality("Tårnby"), "Kommuner"],
    ["Halsnæs’ sundhedschef", municipality("Halsnæs"), "Kommuner"],
    ["Høje-Taastrup", municipality("Høje-Taastrup"), "Kommuner"],
    ["Alle kommuner", municipality("Tårnby"), "Kommuner"],
    ["Kommunerne", municipality("Tårnby"), "Kommuner"],
    ["Regionen og kommunerne", municipality("Tårnby"), "Kommuner"],
    ["Regionen", region, "Region"],
    ["Regionens sekretariat", region, "Region"],
    ["Region Hovedstaden", region, "Region"],
    ["Almen praksis", doctors, "Almen praksis"],
    ["PLO og almen  praksis", doctors, "Almen praksis"],
    ["Hospitalet", { id: "hospital", name: "", party: "hospital" }, "Hospital"],
  ];
  for (const [owner, authority, party] of own)
    it(`of «${owner}» is ${authority.name || party}'s own`, () => {
      assert.ok(isOwn(owner, authority, party));
    });

  it("is an authority's own in whatever way its letters are put together", () => {
    assert.ok(isOwn("Tårnby".normalize("NFD"), municipality("Tårnby"), "Kommuner"));
  });

  const foreign: readonly (readonly [string | null, Authority, string])[] = [
    [null, municipality("Tårnby"), "Kommuner"],
    ["", municipality("Tårnby"), "Kommuner"],
    ["Dragør", municipality("Tårnby"), "Kommuner"],
    ["Tårnbyvej 3", municipality("Tårnby"), "Kommuner"],
    ["Regionen", municipality("Tårnby"), "Kommuner"],
    ["Midtjylland", municipality("Midt"), "Kommuner"],
    ["Midtjyllands sekretariat", municipality("Midt"), "Kommuner"],
    ["Klynge Nordmidt", municipality("Midt"), "Kommuner"],
    ["Vejlefjord", municipality("Vejle"), "Kommuner"],
    ["Høje-Taastrup", municipality("Taastrup"), "Kommuner"],
    ["Kommunikation", municipality("Tårnby"), "Kommuner"],
    ["Tårnby", region, "Region"],
    ["Regional sundhed", region, "Region"],
    ["Praksis", doctors, "Almen praksis"],
    ["Sekretariatet", doctors, "Almen praksis"],
    ["Afdeling S", doctors, "Almen praksis"],
  ];
  for (const [owner, authority, party] of foreign)
    it(`of ${owner === null ? "nobody" : `«${owner}»`} is not ${authority.name || party}'s own`, () => {
      assert.ok(!isOwn(owner, authority, party));
    });
});

describe("the extract for an authority", () => {
  const items = [
    minutesItem({
      number: "1",
      decision: decided({
        followUps: [followUp("Tårnby", "A"), followUp("Dragør", "B"), followUp("Kommunerne", "C")],
      }),
    }),
    minutesItem({ number: "2", decision: { kind: "imported", words: "Tårnby følger op." } }),
    minutesItem({ number: "3" }),
    minutesItem({
      number: "4",
      closed: true,
      decision: decided({ followUps: [followUp("Tårnbys borgmester", "D")] }),
    }),
  ];
  const minutes = minutesWith(items);
  const found = (of: typeof minutes) =>
    extractOf(of, municipality("Tårnby"), "Kommuner").own.map((one) => [
      ...[one.number, one.followUp.what],
    ]);

  it("has its own follow-ups in the order of the minutes, each with its item's number", () => {
    assert.deepEqual(found(minutes), [
      ["1", "A"],
      ["1", "C"],
      ["4", "D"],
    ]);
  });

  it("has none of a closed item that is hidden", () => {
    assert.deepEqual(found(publicMinutes(minutes)), [
      ["1", "A"],
      ["1", "C"],
    ]);
  });

  it("carries the authority and the whole minutes along", () => {
    const extract = extractOf(minutes, municipality("Tårnby"), "Kommuner");
    assert.equal(extract.authority.name, "Tårnby");
    assert.deepEqual(extract.minutes, minutes);
  });
});
