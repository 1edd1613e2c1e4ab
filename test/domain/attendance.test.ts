import assert from "node:assert/strict";
import fc from "fast-check";
import {
  isPresent,
  mayComeFor,
  presenceOf,
  quorumAt,
  withApologies,
  withAttendance,
  withoutApologies,
} from "../../src/domain/attendance.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Board, Seat } from "../../src/domain/board.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { PRESENCES } from "../../src/domain/presence.ts";
import type { SeatPresence } from "../../src/domain/presence.ts";
import { board, DAY, meeting, MEMBERS, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { seed } from "../support/seed.ts";

/** What is noted for somebody's seat: they came, in the room and for the whole meeting. */
const noted = (name: Name, parts: Partial<SeatPresence> = {}): SeatPresence => ({
  seat: seatOf(name),
  person: personId(name),
  presence: "room",
  arrived: null,
  left: null,
  ...parts,
});
const excused = (name: Name) => noted(name, { person: null, presence: "apologies" });
const absent = (name: Name) => noted(name, { person: null, presence: "absent" });
const carlForDorte = noted("dorte", { person: personId("carl"), presence: "online" });

const rules = firstRules("cluster");

/** The meeting with these notes, written over whatever version stands. */
const after = (before: Meeting, ...seats: readonly SeatPresence[]): Meeting =>
  withAttendance(board, before, { version: before.attendance?.version ?? 0, seats });

describe("how a seat took part", () => {
  it("is not known before anybody notes it", () => {
    assert.equal(presenceOf(meeting, seatOf("dorte")), undefined);
    assert.equal(quorumAt(board, meeting, { rules }), undefined);
  });

  it("is apologies where its member sent some and nothing else is noted", () => {
    const sent = withApologies(meeting, seatOf("dorte"));
    assert.deepEqual(presenceOf(sent, seatOf("dorte")), excused("dorte"));
    assert.equal(presenceOf(sent, seatOf("erik")), undefined);
  });

  it("is what was noted, although its member had sent apologies", () => {
    const sent = withApologies(meeting, seatOf("dorte"));
    assert.deepEqual(presenceOf(after(sent, carlForDorte), seatOf("dorte")), carlForDorte);
  });

  it("is counted as present in the room and online, and no other way", () => {
    const present = PRESENCES.filter((presence) => isPresent(noted("anna", { presence })));
    assert.deepEqual(present, ["room", "online"]);
    assert.equal(isPresent(undefined), false);
  });

  it("is counted once per seat, out of all the board's seats", () => {
    const seen = after(meeting, noted("anna"), carlForDorte, excused("erik"), absent("fie"));
    const found = quorumAt(board, seen, { rules });
    assert.deepEqual([found?.present, found?.entitled], [2, MEMBERS.length]);
  });
});

describe("who may come for a seat", () => {
  const seat: Seat = {
    id: "s",
    name: "Ågård",
    party: "municipality",
    holders: [
      { person: "former", role: "member", to: "2026-12-31" },
      { person: "holder", role: "member", from: "2027-01-01" },
    ],
    substitutes: [{ person: "past", to: "2026-12-31" }, { person: "first" }, { person: "second" }],
  };

  it("is its holder on the day of the meeting, then its substitutes of that day", () => {
    assert.deepEqual(mayComeFor(board, seat, { date: DAY }), ["holder", "first", "second"]);
    assert.deepEqual(mayComeFor(board, seat, { date: "2026-12-31" }), [
      "former",
      "past",
      "first",
      "second",
    ]);
  });

  it("is a substitute alone where the seat is vacant", () => {
    assert.deepEqual(mayComeFor(board, { ...seat, holders: [] }, { date: DAY }), [
      "first",
      "second",
    ]);
  });
});

describe("a substitute where the rules have none", () => {
  const strict = { ...board, rules: [{ ...rules, substitutes: false }] };

  it("may not come for the seat", () => {
    const seat = board.seats.find(({ id }) => id === seatOf("dorte"));
    assert.ok(seat);
    assert.deepEqual(mayComeFor(strict, seat, meeting), [personId("dorte")]);
    assert.throws(() => withAttendance(strict, meeting, { version: 0, seats: [carlForDorte] }), {
      reason: "payload-unknown",
    });
  });
});

describe("noting attendance", () => {
  it("keeps what was noted before for other seats", () => {
    const seen = after(after(meeting, noted("anna")), noted("bent", { presence: "online" }));
    assert.deepEqual(presenceOf(seen, seatOf("anna")), noted("anna"));
    assert.equal(presenceOf(seen, seatOf("bent"))?.presence, "online");
  });

  it("replaces what was noted before for the same seat", () => {
    const seen = after(after(meeting, noted("anna")), absent("anna"));
    assert.deepEqual(seen.attendance?.seats, [absent("anna")]);
  });

  it("is refused over a version that no longer stands", () => {
    const write = (before: Meeting, version: number) =>
      withAttendance(board, before, { version, seats: [noted("anna")] });
    const once = write(meeting, 0);
    assert.throws(() => write(once, 0), { reason: "changed-meanwhile" });
    assert.throws(() => write(meeting, 1), { reason: "changed-meanwhile" });
    assert.doesNotThrow(() => write(once, once.attendance?.version ?? 0));
  });

  it("is refused once the minutes are issued, as apologies are", () => {
    const sealed: Meeting = { ...meeting, sealed: true };
    const refusal = { reason: "minutes-issued" };
    assert.throws(() => after(sealed, noted("anna")), refusal);
    assert.throws(() => withApologies(sealed, seatOf("anna")), refusal);
    assert.throws(() => withoutApologies(sealed, seatOf("anna")), refusal);
  });

  const about = "Mandat Dorte Ågård";
  const unknown = { reason: "payload-unknown" };
  const unsaid = { reason: "times-without-presence", about };
  const backwards = { reason: "left-before-arrival", about };
  const refused: Readonly<Record<string, readonly [SeatPresence, typeof unknown]>> = {
    "for somebody not on the seat": [noted("dorte", { person: personId("erik") }), unknown],
    "for a substitute on another seat": [noted("erik", { person: personId("carl") }), unknown],
    "for a seat the board does not have": [{ ...noted("anna"), seat: "seat-mia" }, unknown],
    "for a presence without a person": [noted("dorte", { person: null }), unknown],
    "for a person who was absent": [noted("dorte", { presence: "absent" }), unknown],
    "for a person with apologies": [noted("dorte", { presence: "apologies" }), unknown],
    "for an arrival of nobody": [{ ...absent("dorte"), arrived: "09:10" }, unsaid],
    "for a leaving of nobody": [{ ...excused("dorte"), left: "10:30" }, unsaid],
    "for a leaving before arrival": [
      noted("dorte", { arrived: "10:00", left: "09:59" }),
      backwards,
    ],
    "for a leaving at arrival": [noted("dorte", { arrived: "10:00", left: "10:00" }), backwards],
  };
  for (const [what, [presence, refusal]] of Object.entries(refused))
    it(`is refused ${what}`, () => {
      assert.throws(() => after(meeting, noted("anna"), presence), refusal);
    });

  for (const times of [
    { arrived: "09:30" },
    { left: "10:30" },
    { arrived: "09:30", left: "09:31" },
  ])
    it(`takes the time somebody ${Object.keys(times).join(" and ")}`, () => {
      const seen = after(meeting, noted("dorte", times));
      assert.deepEqual(presenceOf(seen, seatOf("dorte")), noted("dorte", times));
    });

  describe("of one person on two seats", () => {
    const both: Board = {
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("erik")
          ? { ...seat, substitutes: [{ person: personId("carl") }] }
          : seat,
      ),
    };
    const carlForErik = noted("erik", { person: personId("carl") });
    const refusal = (error: unknown): boolean => {
      const { reason, about } = error as { reason: string; about?: string };
      assert.equal(reason, "person-in-two-seats");
      assert.match(about ?? "", /^Mandat (Dorte Ågård|Erik Ødum)$/);
      return true;
    };

    it("is refused in one press, and in two", () => {
      const seats = [carlForDorte, carlForErik];
      assert.throws(() => withAttendance(both, meeting, { version: 0, seats }), refusal);
      const first = withAttendance(both, meeting, { version: 0, seats: [carlForDorte] });
      assert.throws(
        () => withAttendance(both, first, { version: 1, seats: [carlForErik] }),
        refusal,
      );
    });

    it("is taken where the person moves from the one seat to the other", () => {
      const first = withAttendance(both, meeting, { version: 0, seats: [carlForDorte] });
      const seats = [excused("dorte"), carlForErik];
      const moved = withAttendance(both, first, { version: 1, seats });
      assert.equal(quorumAt(both, moved, { rules })?.present, 1);
    });
  });
});

describe("a member's apologies", () => {
  const seat = seatOf("dorte");
  const table: Readonly<Record<string, readonly [readonly string[], SeatPresence, boolean]>> = {
    "are taken away when the member came after all": [[seat], noted("dorte"), false],
    "follow when a substitute came instead": [[], carlForDorte, true],
    "stay when a substitute came instead": [[seat], carlForDorte, true],
    "follow when they are noted by the secretary": [[], excused("dorte"), true],
    "do not follow from not having come": [[], absent("dorte"), false],
    "stay when the member did not come": [[seat], absent("dorte"), true],
  };
  for (const [what, [sent, presence, expected]] of Object.entries(table))
    it(what, () => {
      const apologies = [seatOf("fie"), ...sent];
      const seen = after({ ...meeting, apologies }, presence);
      assert.equal(seen.apologies.includes(seat), expected);
      assert.ok(seen.apologies.includes(seatOf("fie")));
    });

  it("put aside what was noted before, in a version of their own", () => {
    const seen = after(meeting, noted("dorte"), noted("anna"));
    const sent = withApologies(seen, seat);
    assert.equal(presenceOf(sent, seat)?.presence, "apologies");
    assert.deepEqual(presenceOf(sent, seatOf("anna")), noted("anna"));
    assert.throws(() => withAttendance(board, sent, { version: 1, seats: [noted("dorte")] }), {
      reason: "changed-meanwhile",
    });
  });

  it("that are taken back leave the seat as nobody has noted it", () => {
    const back = withoutApologies(after(meeting, carlForDorte), seat);
    assert.deepEqual(back.apologies, []);
    assert.equal(presenceOf(back, seat), undefined);
  });

  it("change nothing when they are sent, or taken back, once more", () => {
    const replaced = after(meeting, carlForDorte);
    assert.equal(withApologies(replaced, seat), replaced);
    assert.equal(withoutApologies(meeting, seat), meeting);
  });
});

describe(`any order of notes and apologies (seed ${seed})`, () => {
  type Step = (before: Meeting) => Meeting;
  const steps: readonly Step[] = [
    (before) => after(before, carlForDorte),
    ...MEMBERS.flatMap((name): Step[] => [
      (before) => after(before, noted(name)),
      (before) => after(before, excused(name)),
      (before) => after(before, absent(name)),
      (before) => withApologies(before, seatOf(name)),
      (before) => withoutApologies(before, seatOf(name)),
    ]),
  ];
  const days = fc.array(fc.constantFrom(...steps), { maxLength: 40 });

  it("leaves nobody both present and excused, and a substitute only for one who is", () => {
    fc.assert(
      fc.property(days, (day) => {
        const seen = day.reduce<Meeting>((before, step) => step(before), meeting);
        assert.equal(new Set(seen.apologies).size, seen.apologies.length);
        let present = 0;
        for (const name of MEMBERS) {
          const one = presenceOf(seen, seatOf(name));
          const excusedNow = seen.apologies.includes(seatOf(name));
          if (isPresent(one)) assert.equal(excusedNow, one?.person !== personId(name));
          if (one?.presence === "apologies") assert.ok(excusedNow);
          if (isPresent(one)) present++;
        }
        assert.equal(quorumAt(board, seen, { rules })?.present ?? 0, present);
      }),
      { seed, numRuns: 500 },
    );
  });
});
