import assert from "node:assert/strict";
import type { Board, Person } from "../../src/domain/board.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot, Choice, Position } from "../../src/domain/vote.ts";
import type { Store } from "../../src/store/store.ts";
import type { Chat, Draft } from "../../src/usecases/ports.ts";
import {
  board,
  boardChat,
  ITEMS,
  meeting,
  NOW,
  opening,
  otherBoard,
  otherMeeting,
  people,
  person,
  personId,
  reading,
} from "../support/board.ts";
import { UNUSUAL_TEXTS } from "../support/unusual-texts.ts";
import { promisesOfErasing } from "./erase-contract.ts";
import { promisesOfExpiring, promisesOfFiles } from "./files-contract.ts";
import { promisesOfPapers } from "./papers-contract.ts";

type Fresh = () => Promise<Store>;

/** An open vote whose roll has as many seats as asked for. */
export function ballotOf(seats: number, parts: Partial<Ballot> = {}): Ballot {
  return {
    ...openBallot(board, meeting, ITEMS.one, opening),
    roll: Array.from({ length: seats }, (_, n) => ({
      seat: `s${n}`,
      name: `Mandat ${n}`,
      party: "municipality" as const,
    })),
    ...parts,
  };
}

/** A seat's position; a receipt says which. */
export function position(seat: string, receipt: string, replaces?: string): Position {
  const choice: Choice = "agree";
  return {
    seat,
    castBy: `person-${seat}`,
    castAt: NOW,
    answers: [{ choice }],
    receipt,
    ...(replaces !== undefined && { replaces }),
  };
}

const receipts = (ballot: Ballot | undefined): string[] =>
  (ballot?.history ?? []).map(({ receipt }) => receipt).sort();

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** What every store promises about boards, people and the roster files that change them. */
export function promisesOfRosters(fresh: Fresh): void {
  describe("boards and people", () => {
    const plan = { boards: [{ board }, { board: otherBoard }], people };

    it("are not there before a roster is applied", async () => {
      const store = await fresh();
      assert.equal(await store.boards.find(board.id), undefined);
      assert.deepEqual(await store.boards.names(), []);
      assert.equal(await store.people.find(personId("anna")), undefined);
      assert.equal(await store.people.withAddress("anna@eksempel.dk"), undefined);
      assert.equal(await store.people.withAccount("account-anna"), undefined);
    });

    it("are there, whole, after a roster is applied", async () => {
      const store = await fresh();
      assert.equal(await store.rosters.apply(plan), true);
      assert.deepEqual(await store.boards.find(board.id), board);
      const names = await store.boards.names();
      assert.deepEqual(names.map(({ id }) => id).sort(), [otherBoard.id, board.id].sort());
      assert.deepEqual(Object.keys(names[0] ?? {}).sort(), ["id", "level", "name", "region"]);
      const anna = person("anna");
      assert.deepEqual(await store.people.find(anna.id), anna);
      assert.deepEqual(await store.people.withAddress(anna.address), anna);
      assert.deepEqual(await store.people.withAccount("account-anna"), anna);
    });

    it("are named once each, and unknown ids not at all", async () => {
      const store = await fresh();
      await store.rosters.apply(plan);
      const [a, b] = [personId("anna"), personId("bent")];
      const named = await store.people.named([a, "nobody", b, a]);
      assert.deepEqual(named.map(({ id }) => id).sort(), [a, b].sort());
      assert.deepEqual(await store.people.named([]), []);
    });

    it("stay as they are where a board has changed since the plan was made", async () => {
      const store = await fresh();
      await store.rosters.apply(plan);
      const renamed: Board = { ...board, name: "Nyt navn" };
      assert.equal(
        await store.rosters.apply({ boards: [{ board: renamed, before: board }], people: [] }),
        true,
      );
      const late = {
        boards: [
          { board: { ...otherBoard, name: "Også nyt" }, before: otherBoard },
          { board: { ...board, name: "For sent" }, before: board },
        ],
        people: [{ ...person("anna"), name: "For sent" }],
      };
      assert.equal(await store.rosters.apply(late), false);
      assert.deepEqual(await store.boards.find(board.id), renamed);
      assert.deepEqual(await store.boards.find(otherBoard.id), otherBoard);
      assert.equal((await store.people.find(personId("anna")))?.name, person("anna").name);
    });

    it("are not begun twice by two plans that each think the board is new", async () => {
      const store = await fresh();
      const done = await Promise.all(
        ["Først", "Sidst"].map((name) =>
          store.rosters.apply({ boards: [{ board: { ...board, name } }], people: [] }),
        ),
      );
      assert.deepEqual(done.sort(), [false, true]);
    });

    it("are written whole or not at all where an address is somebody else's", async () => {
      const store = await fresh();
      await store.rosters.apply(plan);
      const twin: Person = {
        id: "twin",
        name: "Tvilling",
        address: "bent@eksempel.dk",
        boards: [],
      };
      const newcomer: Person = { id: "new", name: "Ny", address: "ny@eksempel.dk", boards: [] };
      await assert.rejects(async () =>
        store.rosters.apply({
          boards: [{ board: { ...board, name: "Ny" }, before: board }],
          people: [newcomer, twin],
        }),
      );
      assert.deepEqual(await store.boards.find(board.id), board);
      assert.equal(await store.people.find("new"), undefined);
      assert.equal((await store.people.withAddress("bent@eksempel.dk"))?.id, personId("bent"));
    });

    it("may take an address that somebody else had before, and find it there", async () => {
      const store = await fresh();
      await store.rosters.apply(plan);
      const moved = { ...person("anna"), address: "ny@eksempel.dk" };
      await store.rosters.apply({ boards: [], people: [moved] });
      const heir: Person = { id: "heir", name: "Arving", address: "anna@eksempel.dk", boards: [] };
      assert.equal(await store.rosters.apply({ boards: [], people: [heir] }), true);
      assert.deepEqual(await store.people.withAddress("anna@eksempel.dk"), heir);
      assert.deepEqual(await store.people.withAddress("ny@eksempel.dk"), moved);
    });

    it("tie one account to a person, and only one", async () => {
      const store = await fresh();
      const { account: _, ...anna } = person("anna");
      await store.rosters.apply({ boards: [], people: [anna] });
      assert.equal(await store.people.recognise(anna.id, "first"), true);
      assert.equal(await store.people.recognise(anna.id, "second"), false);
      assert.equal(await store.people.recognise(anna.id, "first"), true);
      assert.equal((await store.people.withAccount("first"))?.id, anna.id);
      assert.equal(await store.people.withAccount("second"), undefined);
      assert.equal(await store.people.recognise("nobody", "third"), false);
    });

    it("never tie one account to two people", async () => {
      const store = await fresh();
      const { account: _a, ...anna } = person("anna");
      const { account: _b, ...bent } = person("bent");
      await store.rosters.apply({ boards: [], people: [anna, bent] });
      assert.equal(await store.people.recognise(anna.id, "shared"), true);
      assert.equal(await store.people.recognise(bent.id, "shared"), false);
      assert.equal((await store.people.withAccount("shared"))?.id, anna.id);
    });

    it("are tied to one of many accounts that come at once", async () => {
      const store = await fresh();
      const { account: _, ...anna } = person("anna");
      await store.rosters.apply({ boards: [], people: [anna] });
      const tied = await Promise.all(
        numbers(20).map(async (n) => store.people.recognise(anna.id, `account-${n}`)),
      );
      assert.equal(tied.filter((one) => one).length, 1);
      assert.equal((await store.people.find(anna.id))?.account, `account-${tied.indexOf(true)}`);
    });

    it("keep their account when a roster names them again", async () => {
      const store = await fresh();
      const { account: _, ...anna } = person("anna");
      await store.rosters.apply({ boards: [], people: [anna] });
      await store.people.recognise(anna.id, "first");
      await store.rosters.apply({ boards: [], people: [{ ...anna, name: "Anna Nygift" }] });
      assert.deepEqual(await store.people.find(anna.id), {
        ...anna,
        name: "Anna Nygift",
        account: "first",
      });
    });
  });
}

/** What every store promises about meetings. */
export function promisesOfMeetings(fresh: Fresh): void {
  describe("meetings", () => {
    it("are given back as they were added, to their own board only", async () => {
      const store = await fresh();
      assert.equal(await store.meetings.find(meeting.id), undefined);
      assert.deepEqual(await store.meetings.add(meeting), meeting);
      await store.meetings.add(otherMeeting);
      assert.deepEqual(await store.meetings.find(meeting.id), meeting);
      assert.deepEqual(await store.meetings.ofBoard(meeting.board), [meeting]);
      assert.deepEqual(await store.meetings.ofBoard("no-such-board"), []);
    });

    it("stand as they are when one with the same id is added", async () => {
      const store = await fresh();
      const added = await Promise.all(
        numbers(10).map((n) => store.meetings.add({ ...meeting, title: `Møde ${n}` })),
      );
      const kept = await store.meetings.find(meeting.id);
      assert.equal(new Set(added.map(({ title }) => title)).size, 1);
      assert.deepEqual(added[0], kept);
    });

    it("lose no change of many made at once", async () => {
      const store = await fresh();
      await store.meetings.add(meeting);
      const note = (n: number) => (before: Meeting) => ({
        ...before,
        imports: [...before.imports, `more-${n}`],
      });
      await Promise.all(numbers(40).map((n) => store.meetings.change(meeting.id, note(n))));
      const { imports } = (await store.meetings.find(meeting.id)) ?? meeting;
      assert.deepEqual(
        [...imports].sort(),
        [...meeting.imports, ...numbers(40).map((n) => `more-${n}`)].sort(),
      );
    });

    it("stay as they are where a change says no", async () => {
      const store = await fresh();
      await store.meetings.add(meeting);
      const no = new Error("no");
      await assert.rejects(
        async () =>
          store.meetings.change(meeting.id, () => {
            throw no;
          }),
        no,
      );
      assert.deepEqual(await store.meetings.find(meeting.id), meeting);
      await store.meetings.change(meeting.id, (before) => ({ ...before, place: "Ude" }));
      assert.equal((await store.meetings.find(meeting.id))?.place, "Ude");
    });

    it("that do not exist are not changed into being", async () => {
      const store = await fresh();
      await assert.rejects(async () => store.meetings.change("none", () => meeting), {
        reason: "not-found",
      });
      assert.equal(await store.meetings.find("none"), undefined);
    });

    for (const [what, text] of Object.entries(UNUSUAL_TEXTS))
      it(`keep a text with ${what} to the letter`, async () => {
        const store = await fresh();
        const odd = { ...meeting, title: text, items: [{ ...ITEMS.one, case: text }] };
        await store.meetings.add(odd);
        assert.deepEqual(await store.meetings.find(meeting.id), odd);
      });
  });
}

/** What every store promises about votes: the heart of the house. */
export function promisesOfBallots(fresh: Fresh): void {
  describe("votes", () => {
    it("are given back as they were opened, and to their own meeting only", async () => {
      const store = await fresh();
      const ballot = ballotOf(2);
      assert.equal(await store.ballots.find(ballot.id), undefined);
      assert.deepEqual(await store.ballots.open(ballot), ballot);
      assert.deepEqual(await store.ballots.find(ballot.id), ballot);
      assert.deepEqual(await store.ballots.ofMeeting(meeting.id), [ballot]);
      assert.deepEqual(await store.ballots.ofMeeting(otherMeeting.id), []);
    });

    it("are opened once, however many open them at once", async () => {
      const store = await fresh();
      const opened = await Promise.all(
        numbers(20).map((n) => store.ballots.open(ballotOf(3, { openedBy: `person-${n}` }))),
      );
      assert.equal(new Set(opened.map(({ openedBy }) => openedBy)).size, 1);
      assert.deepEqual(opened[0], await store.ballots.find(ballotOf(3).id));
    });

    it("keep what was cast when somebody opens them again", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(3));
      await store.ballots.cast(id, position("s0", "R1"));
      assert.deepEqual(receipts(await store.ballots.open(ballotOf(3))), ["R1"]);
    });

    it("record one of many equal presses that come at once, and tell the others which", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(2));
      const outcomes = await Promise.all(
        numbers(25).map((n) => store.ballots.cast(id, position("s0", `R${n}`))),
      );
      assert.equal(outcomes.filter(({ recorded }) => recorded).length, 1);
      const ballot = await store.ballots.find(id);
      assert.equal(ballot?.history.length, 1);
      for (const outcome of outcomes)
        assert.deepEqual(outcome.ballot.standing["s0"], ballot.standing["s0"]);
    });

    it("let one of two changes of the same position through", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(2));
      await store.ballots.cast(id, position("s0", "R0"));
      const [one, other] = await Promise.all([
        store.ballots.cast(id, position("s0", "R1", "R0")),
        store.ballots.cast(id, position("s0", "R2", "R0")),
      ]);
      assert.notEqual(one.recorded, other.recorded);
      assert.equal((await store.ballots.find(id))?.history.length, 2);
    });

    it("do not let a late repeat undo a change", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(2));
      await store.ballots.cast(id, position("s0", "R0"));
      await store.ballots.cast(id, position("s0", "R1", "R0"));
      for (const late of [position("s0", "R2"), position("s0", "R3", "R0")])
        assert.equal((await store.ballots.cast(id, late)).recorded, false);
      const ballot = await store.ballots.find(id);
      assert.equal(ballot?.standing["s0"]?.receipt, "R1");
      assert.deepEqual(receipts(ballot), ["R0", "R1"]);
    });

    it("record nothing that names a position nobody has", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(2));
      assert.equal((await store.ballots.cast(id, position("s0", "R1", "R0"))).recorded, false);
      assert.deepEqual((await store.ballots.find(id))?.standing, {});
    });

    it("that are closed record nothing, and keep their first closing", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(2));
      const first = await store.ballots.close(id, { closedAt: NOW, closedBy: "one" });
      assert.deepEqual([first.closed, first.ballot.closedBy], [true, "one"]);
      const late = { closedAt: "2030-01-01T00:00:00.000Z", closedBy: "two" };
      const second = await store.ballots.close(id, late);
      assert.equal(second.closed, false);
      assert.deepEqual([second.ballot.closedAt, second.ballot.closedBy], [NOW, "one"]);
      assert.equal((await store.ballots.cast(id, position("s0", "R1"))).recorded, false);
      assert.deepEqual((await store.ballots.find(id))?.history, []);
    });

    it("with a closing time record nothing from that instant on, whether or not anybody has closed them", async () => {
      const store = await fresh();
      const closesAt = "2027-03-03T09:00:00.000Z";
      const { id } = await store.ballots.open(ballotOf(3, { closesAt }));
      const at = (seat: string, castAt: string) => ({ ...position(seat, seat), castAt });
      const cast = async (seat: string, castAt: string) =>
        (await store.ballots.cast(id, at(seat, castAt))).recorded;
      assert.equal(await cast("s0", "2027-03-03T08:59:59.999Z"), true);
      assert.equal(await cast("s1", closesAt), false);
      assert.equal(await cast("s2", "2027-03-03T09:00:00.001Z"), false);
      assert.deepEqual(receipts(await store.ballots.find(id)), ["s0"]);
    });

    it("are due once their closing time has come, until they are closed", async () => {
      const store = await fresh();
      const open = async (round: number, closesAt?: string) =>
        store.ballots.open(
          ballotOf(1, { id: `${meeting.id}.i1.${round}`, ...(closesAt && { closesAt }) }),
        );
      await open(1);
      const nine = await open(2, "2027-03-03T09:00:00.000Z");
      const ten = await open(3, "2027-03-03T10:00:00.000Z");
      const due = async (now: string) =>
        (await store.ballots.due(new Date(now))).map(({ id }) => id).sort();
      assert.deepEqual(await due("2027-03-03T08:59:59.999Z"), []);
      assert.deepEqual(await due("2027-03-03T09:00:00.000Z"), [nine.id]);
      assert.deepEqual(await due("2027-03-03T10:00:00.001Z"), [nine.id, ten.id]);
      const closing = {
        closedAt: nine.closesAt ?? "",
        closedBy: null,
        closedBecause: "time",
      } as const;
      const { ballot } = await store.ballots.close(nine.id, closing);
      assert.deepEqual(ballot, { ...nine, ...closing });
      assert.deepEqual(await due("2027-03-03T10:00:00.001Z"), [ten.id]);
    });

    it("answered in writing are due once somebody has objected, before their closing time", async () => {
      const store = await fresh();
      const written = { closesAt: "2027-03-10T11:00:00.000Z", procedure: "written" as const };
      const { id } = await store.ballots.open(ballotOf(2, written));
      const due = async () =>
        (await store.ballots.due(new Date("2027-03-03T10:00:00Z"))).map((ballot) => ballot.id);
      await store.ballots.cast(id, position("s0", "r0"));
      assert.deepEqual(await due(), []);
      const answers = [{ choice: "cannot-agree" as const }];
      await store.ballots.cast(id, { ...position("s1", "r1"), answers });
      assert.deepEqual(await due(), [id]);
    });

    it("that do not exist take no position and cannot be closed", async () => {
      const store = await fresh();
      const gone = { reason: "not-found" };
      await assert.rejects(async () => store.ballots.cast("none", position("s0", "R")), gone);
      await assert.rejects(
        async () => store.ballots.close("none", { closedAt: NOW, closedBy: "x" }),
        gone,
      );
      assert.equal(await store.ballots.find("none"), undefined);
    });

    it("remember where their cards stand, once each, and forget those that are gone", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(1));
      const a = { chat: "a", message: "1" };
      const sameNumber = { chat: "b", message: "1" };
      for (const card of [a, a, sameNumber]) await store.ballots.noteCard(id, card);
      const cards = (await store.ballots.find(id))?.cards ?? [];
      assert.deepEqual(
        [...cards].sort((x, y) => x.chat.localeCompare(y.chat)),
        [a, sameNumber],
      );
      await store.ballots.noteCard(id, a, "gone");
      assert.deepEqual((await store.ballots.find(id))?.cards, [sameNumber]);
    });

    it("lose no card of many that are noted while seats vote", async () => {
      const store = await fresh();
      const { id } = await store.ballots.open(ballotOf(20));
      await Promise.all(
        numbers(20).flatMap((n) => [
          store.ballots.noteCard(id, { chat: `chat-${n}`, message: "1" }),
          store.ballots.cast(id, position(`s${n}`, `R${n}`)),
        ]),
      );
      const ballot = await store.ballots.find(id);
      assert.deepEqual([ballot?.cards.length, ballot?.history.length], [20, 20]);
    });

    it("are unsettled while a card of theirs stands, open or closed", async () => {
      const store = await fresh();
      const card = { chat: "a", message: "1" };
      const open = await store.ballots.open(ballotOf(1, { id: `${meeting.id}.i1.1` }));
      const closed = await store.ballots.open(ballotOf(1, { id: `${meeting.id}.i1.2` }));
      await store.ballots.open(ballotOf(1, { id: `${meeting.id}.i1.3` }));
      for (const { id } of [open, closed]) await store.ballots.noteCard(id, card);
      await store.ballots.close(closed.id, { closedAt: NOW, closedBy: "x" });
      const ids = async () => (await store.ballots.unsettled()).map(({ id }) => id).sort();
      assert.deepEqual(await ids(), [open.id, closed.id]);
      await store.ballots.noteCard(closed.id, card, "gone");
      assert.deepEqual(await ids(), [open.id]);
    });

    for (const [what, remark] of Object.entries(UNUSUAL_TEXTS))
      it(`keep a remark with ${what} to the letter`, async () => {
        const store = await fresh();
        const { id } = await store.ballots.open(ballotOf(1));
        const odd = { ...position("s0", "R"), answers: [{ choice: "agree" as const, remark }] };
        await store.ballots.cast(id, odd);
        assert.deepEqual((await store.ballots.find(id))?.standing["s0"], odd);
      });
  });
}

/** How many seats vote at once: `CROWD`, else the share that CI runs. */
const CROWD = Number(process.env["CROWD"] ?? 80);
const AHEAD = CROWD / 8;

/** What every store promises of votes when many press at the same moment, however a ballot is spread. */
export function promisesOfRaces(fresh: Fresh): void {
  for (const shards of [1, 4])
    describe(`votes of a large assembly, in ${shards === 1 ? "one document" : `${shards} documents`}`, () => {
      const spread = shards === 1 ? {} : { shards };

      it(`hold every position of ${CROWD} seats that vote at once`, async function () {
        this.timeout(300_000);
        const store = await fresh();
        const { id } = await store.ballots.open(ballotOf(CROWD, spread));
        const outcomes = await Promise.all(
          numbers(CROWD).map((n) => store.ballots.cast(id, position(`s${n}`, `R${n}`))),
        );
        assert.ok(outcomes.every(({ recorded }) => recorded));
        const ballot = await store.ballots.find(id);
        assert.equal(Object.keys(ballot?.standing ?? {}).length, CROWD);
        assert.deepEqual(
          receipts(ballot),
          numbers(CROWD)
            .map((n) => `R${n}`)
            .sort(),
        );
      });

      it(`give one result, with exactly the acknowledged positions, when ${CROWD / 2} vote against as many closings`, async function () {
        this.timeout(300_000);
        const store = await fresh();
        const { id } = await store.ballots.open(ballotOf(CROWD / 2, spread));
        const acknowledged: string[] = [];
        const results = new Set<string>();
        const winners: string[] = [];
        const result = (of: Ballot | undefined) =>
          JSON.stringify([of?.closedAt, of?.closedBy, receipts(of)]);
        const vote = async (n: number): Promise<void> => {
          const { recorded } = await store.ballots.cast(id, position(`s${n}`, `R${n}`));
          if (recorded) acknowledged.push(`R${n}`);
        };
        const close = async (n: number): Promise<void> => {
          const closedAt = new Date(Date.parse(NOW) + n).toISOString();
          const closing = { closedAt, closedBy: `closer-${n}` };
          const { closed, ballot } = await store.ballots.close(id, closing);
          if (closed) winners.push(closing.closedBy);
          results.add(result(ballot)).add(result(await store.ballots.find(id)));
        };
        // Some are ahead, so that there is a result to keep; the rest come together.
        await Promise.all(numbers(AHEAD).map(vote));
        await Promise.all(
          numbers(CROWD / 2).flatMap((n) => (n < AHEAD ? [close(n)] : [vote(n), close(n)])),
        );
        const [ballot] = await store.ballots.ofMeeting(meeting.id);
        assert.deepEqual(receipts(ballot), acknowledged.sort());
        assert.ok(acknowledged.length >= AHEAD);
        assert.deepEqual([...results], [result(ballot)]);
        assert.deepEqual(winners, [ballot?.closedBy]);
      });
    });
}

/** What every store promises about chats, drafts and disguises. */
export function promisesOfChats(fresh: Fresh): void {
  describe("chats, drafts and disguises", () => {
    it("begin a chat from nothing and change it afterwards", async () => {
      const store = await fresh();
      assert.equal(await store.chats.find(boardChat.id), undefined);
      await store.chats.change(boardChat.id, (before) => {
        assert.equal(before, undefined);
        return boardChat;
      });
      const welcomed = { ...boardChat, welcomed: true };
      const changed = await store.chats.change(boardChat.id, (before) => ({
        ...(before ?? boardChat),
        welcomed: true,
      }));
      assert.deepEqual(changed, welcomed);
      assert.deepEqual(await store.chats.find(boardChat.id), welcomed);
    });

    it("lose no change of many made to a chat at once", async () => {
      const store = await fresh();
      await store.chats.change(boardChat.id, () => ({ ...boardChat, name: "" }));
      const mark = (before: Chat | undefined): Chat => ({
        ...boardChat,
        name: `${before?.name ?? ""}x`,
      });
      await Promise.all(numbers(30).map(() => store.chats.change(boardChat.id, mark)));
      assert.equal((await store.chats.find(boardChat.id))?.name, "x".repeat(30));
    });

    it("know the group chats and channels of a board, not its people's personal chats", async () => {
      const store = await fresh();
      const chats: Chat[] = [
        boardChat,
        { ...boardChat, id: "channel", kind: "channel" },
        { ...boardChat, id: "personal", kind: "personal" },
        { ...boardChat, id: "other", board: "another" },
      ];
      for (const chat of chats) await store.chats.change(chat.id, () => chat);
      const tied = await store.chats.tiedTo(board.id);
      assert.deepEqual(tied.map(({ id }) => id).sort(), [boardChat.id, "channel"].sort());
    });

    it("know somebody's personal chat by their account, as it is now, and nobody else's", async () => {
      const store = await fresh();
      const personal = { ...boardChat, id: "p", kind: "personal" as const, account: "a" };
      const chats: Chat[] = [
        { ...boardChat, account: "a" },
        { ...boardChat, id: "b", kind: "channel", account: "a" },
        { ...personal, id: "q", account: "a2" },
        { ...boardChat, id: "r", kind: "personal" },
      ];
      for (const chat of chats) await store.chats.change(chat.id, () => chat);
      assert.equal(await store.chats.personalOf("a"), undefined);
      await store.chats.change(personal.id, () => personal);
      assert.deepEqual(await store.chats.personalOf("a"), personal);
      const moved = { ...personal, reference: "new" };
      await store.chats.change(personal.id, () => moved);
      assert.deepEqual(await store.chats.personalOf("a"), moved);
      assert.equal((await store.chats.personalOf("a2"))?.id, "q");
    });

    const draft: Draft = { id: "d1", account: "a", at: NOW, reading };

    it("give back a draft until it is removed", async () => {
      const store = await fresh();
      await store.drafts.add(draft);
      assert.deepEqual(await store.drafts.find("d1"), draft);
      await store.drafts.remove("d1");
      assert.equal(await store.drafts.find("d1"), undefined);
      await store.drafts.remove("d1");
    });

    it("keep a draft for 14 days", async () => {
      const store = await fresh();
      const days = (n: number) => new Date(Date.parse(NOW) + n * 86_400_000).toISOString();
      await store.drafts.add(draft);
      await store.drafts.add({ ...draft, id: "d2", at: days(13.9) });
      assert.deepEqual(await store.drafts.find("d1"), draft);
      await store.drafts.add({ ...draft, id: "d3", at: days(14.1) });
      assert.equal(await store.drafts.find("d1"), undefined);
      assert.ok(await store.drafts.find("d2"));
    });

    it("remember as whom an account acts, until it takes the disguise off", async () => {
      const store = await fresh();
      await store.disguises.wear("a", personId("anna"));
      await store.disguises.wear("a", personId("bent"));
      assert.equal(await store.disguises.find("a"), personId("bent"));
      assert.equal(await store.disguises.find("b"), undefined);
      await store.disguises.wear("a", undefined);
      assert.equal(await store.disguises.find("a"), undefined);
    });

    it("say that the store is ready", async () => {
      await (await fresh()).ready();
    });
  });
}

/** Every promise of every port; each store's own test file calls this. */
export function promisesOfStores(fresh: Fresh): void {
  promisesOfRosters(fresh);
  promisesOfMeetings(fresh);
  promisesOfBallots(fresh);
  promisesOfRaces(fresh);
  promisesOfErasing(fresh);
  promisesOfPapers(fresh);
  promisesOfFiles(fresh);
  promisesOfExpiring(fresh);
  promisesOfChats(fresh);
}
