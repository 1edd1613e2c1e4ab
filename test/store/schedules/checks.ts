import assert from "node:assert/strict";
import { CHOICES } from "../../../src/domain/vote.ts";
import { tally, unanswered } from "../../../src/domain/tally.ts";
import type { Ballot, Position } from "../../../src/domain/vote.ts";
import type { Store } from "../../../src/store/store.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { personId, seatOf } from "../../support/board.ts";
import type { Played, Went } from "./play.ts";
import type { Presser } from "./schedule.ts";

const da = LANGUAGES.da;
const SEATS: readonly Presser[] = ["bent", "dorte", "erik", "ida"];

/** The seat somebody presses for; Carl's is Dorte's. */
const seatFor = (who: Went["who"]): string => seatOf(who === "carl" ? "dorte" : who);

/** Asks of a vote that has been played what must hold whatever went wrong; answers the ballot. */
export async function checkPlayed(played: Played, readers: readonly Store[]): Promise<Ballot> {
  const ballot = await oneResult(played, readers);
  for (const who of SEATS) checkChain(ballot, seatOf(who), played.went);
  checkCounts(ballot);
  checkTold(ballot, played.went);
  checkResults(ballot, played.went);
  return ballot;
}

/** Every reader, by every way of reading, is given the same ballot. */
async function oneResult({ ballot: id, meeting }: Played, readers: readonly Store[]) {
  const read = await Promise.all(
    readers.flatMap(({ ballots }) => [
      ballots.find(id),
      ballots.ofMeeting(meeting).then(([only, ...others]) => {
        assert.equal(others.length, 0, "the vote was opened more than once");
        return only;
      }),
    ]),
  );
  const [first, ...others] = read;
  assert.ok(first, "the vote is gone");
  for (const other of others) assert.deepEqual(other, first, "two readers are given two results");
  return first;
}

/** What a seat has answered is a chain from its first position, each naming the one before, ending in what stands. */
function checkChain(ballot: Ballot, seat: string, went: readonly Went[]): void {
  const chain = chainOf(ballot, seat);
  assert.deepEqual(
    chain.map(({ replaces }) => replaces),
    [undefined, ...chain.map(({ receipt }) => receipt)].slice(0, chain.length),
    `${seat}: a position replaces another than the one before it`,
  );
  assert.deepEqual(ballot.standing[seat], chain.at(-1), `${seat}: what stands is not the last`);
  for (const position of chain)
    assert.ok(
      went.some((press) => made(press, position)),
      `${seat}: nobody pressed ${position.receipt}`,
    );
}

const chainOf = ({ history }: Ballot, seat: string): readonly Position[] =>
  history.filter((position) => position.seat === seat);

/** Whether a position may come from a press. */
function made({ verb, who, payload }: Went, { castBy, answers, replaces }: Position): boolean {
  const [answer] = answers;
  return (
    castBy === personId(who) &&
    replaces === payload.replaces &&
    (verb === "vote.cast"
      ? answer?.choice === payload.choice && answer?.remark === undefined
      : verb === "vote.remark" && answer?.remark === payload.remark1)
  );
}

/** Counted positions are the seats that voted, once each. */
function checkCounts(ballot: Ballot): void {
  const voted = new Set(ballot.history.map(({ seat }) => seat));
  assert.deepEqual(new Set(Object.keys(ballot.standing)), voted);
  const { missing, ...counts } = tally(ballot, 0);
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    voted.size,
    "other positions are counted than seats have voted",
  );
  assert.equal(missing, ballot.roll.length - voted.size);
  assert.equal(unanswered(ballot).length, missing);
  const receipts = ballot.history.map(({ receipt }) => receipt);
  assert.equal(new Set(receipts).size, receipts.length, "a receipt was given twice");
}

/** Whatever a presser was shown is in the result, and nobody was later shown an earlier position. */
function checkTold(ballot: Ballot, went: readonly Went[]): void {
  for (const seat of new Set(went.map(({ who }) => seatFor(who)))) {
    const chain = chainOf(ballot, seat);
    const presses = went.filter(({ who }) => who !== "sanne" && seatFor(who) === seat);
    const shown = presses.flatMap((press) => {
      if (press.told.is !== "position") return [];
      const { receipt, choice } = press.told;
      const place = chain.findIndex((position) => position.receipt === receipt);
      assert.ok(place >= 0, `${press.who} was shown ${receipt}, which is not in the result`);
      if (choice !== undefined) assert.equal(choice, chain[place]?.answers[0]?.choice);
      return [{ place, ...press }];
    });
    for (const one of shown)
      for (const other of shown)
        assert.ok(
          one.ended > other.began || other.place >= one.place,
          `${other.who} was shown an older position than before`,
        );
  }
  const closing = went.filter(({ verb }) => verb === "vote.close");
  const firstClosing = Math.min(...closing.map(({ began }) => began));
  for (const press of went) {
    const { told, disturbed, who, verb, ended } = press;
    if (told.is === "fault") assert.ok(disturbed, `${who} was given a fault out of nothing`);
    if (who === "sanne" || who === "carl" || disturbed || ended > firstClosing) continue;
    if (verb === "vote.change" || told.is === "nothing") continue;
    assert.equal(told.is, "position", `${who} voted and was not told their position`);
  }
}

/** After the close nothing is added: each result that was posted counts what stands now. */
function checkResults(ballot: Ballot, went: readonly Went[]): void {
  const counts = tally(ballot, 0);
  const expected = new Map([
    ...CHOICES.map((choice) => [da.choice[choice], String(counts[choice])] as const),
    [da.result.missing, String(counts.missing)],
  ]);
  for (const { result } of went) {
    if (!result) continue;
    assert.notEqual(ballot.closedAt, undefined, "a result was posted of an open vote");
    assert.deepEqual(result, expected, "a result was posted that is not the result");
  }
}
