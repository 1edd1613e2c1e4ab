import assert from "node:assert/strict";
import type { Board, Seat } from "../../../src/domain/board.ts";
import { ownSeats, substitutesOf } from "../../../src/usecases/attendance/own-seats.ts";
import {
  admin,
  board,
  boardChat,
  inBoardChat,
  meeting,
  person,
  personalChat,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const withSeat = (name: Name, parts: Partial<Seat>): Board => ({
  ...board,
  seats: board.seats.map((seat) => (seat.id === seatOf(name) ? { ...seat, ...parts } : seat)),
});
const seats = (of: Board, name: Name): string[] =>
  ownSeats(of, meeting, inBoardChat(name)).map(({ id }) => id);

describe("somebody's own seats at a meeting", () => {
  it("are those they hold on its day", () => {
    assert.deepEqual(seats(board, "erik"), [seatOf("erik")]);
    const former = { person: personId("erik"), role: "member", to: "2027-03-02" } as const;
    const successor = { person: personId("oda"), role: "member", from: "2027-03-03" } as const;
    const changed = withSeat("erik", { holders: [former, successor] });
    assert.deepEqual(seats(changed, "oda"), [seatOf("erik")]);
    assert.throws(() => seats(changed, "erik"), { reason: "no-seat-here" });
  });

  it("may be more than one", () => {
    const holders = [{ person: personId("fie"), role: "member" }] as const;
    assert.deepEqual(seats(withSeat("erik", { holders }), "fie"), [seatOf("erik"), seatOf("fie")]);
  });

  for (const name of ["carl", "sanne", "oda", "ole"] as const)
    it(`are none for ${name}`, () => {
      assert.throws(() => seats(board, name), { reason: "no-seat-here" });
    });

  it("are none for an administrator, also where a seat is vacant", () => {
    assert.throws(
      () => ownSeats(withSeat("erik", { holders: [] }), meeting, { actor: admin, chat: boardChat }),
      { reason: "no-seat-here" },
    );
  });
});

describe("the substitutes of seats", () => {
  const world = worldForEach();

  const chat = { ...personalChat("carl"), account: "account-carl" };
  const dorte = board.seats.filter(({ id }) => id === seatOf("dorte"));

  it("are found with the chat where each can be told", async () => {
    const found = () => substitutesOf(world(), { board, meeting }, dorte);
    const carl = { seat: dorte[0], holder: "Dorte Ågård", person: person("carl") };
    assert.deepEqual(await found(), [{ ...carl, chat: undefined }]);
    await world().chats.change(chat.id, () => chat);
    assert.deepEqual(await found(), [{ ...carl, chat }]);
  });

  it("are none for seats without any", async () => {
    const others = board.seats.filter(({ id }) => id !== seatOf("dorte"));
    assert.deepEqual(await substitutesOf(world(), { board, meeting }, others), []);
  });

  it("are those of the day of the meeting, whom the roster knows", async () => {
    const of = (substitutes: Seat["substitutes"]) =>
      substitutesOf(
        world(),
        { board, meeting },
        dorte.map((seat) => ({ ...seat, substitutes })),
      );
    const names = (
      await of([
        { person: personId("oda"), to: "2027-03-02" },
        { person: personId("rie"), to: "2027-03-03" },
        { person: personId("carl"), from: "2027-03-03" },
        { person: personId("erik"), from: "2027-03-04" },
        { person: "person-unknown" },
      ])
    ).map((one) => one.person.id);
    assert.deepEqual(names, [personId("rie"), personId("carl")]);
  });

  describe("where the rules have none", () => {
    const strict = { ...board, rules: board.rules.map((set) => ({ ...set, substitutes: false })) };

    it("are nobody, so that apologies are told to nobody", async () => {
      assert.deepEqual(await substitutesOf(world(), { board: strict, meeting }, dorte), []);
    });

    it("are still those who were told before, so that they can be told otherwise", async () => {
      const told = [{ seat: seatOf("dorte"), person: personId("carl") }];
      const found = await substitutesOf(
        world(),
        { board: strict, meeting: { ...meeting, toldSubstitutes: told } },
        dorte,
      );
      assert.deepEqual(
        found.map((one) => one.person.id),
        [personId("carl")],
      );
    });
  });
});
