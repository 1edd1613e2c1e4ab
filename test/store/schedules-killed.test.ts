import assert from "node:assert/strict";
import fc from "fast-check";
import { CHOICES } from "../../src/domain/vote.ts";
import type { Ballot, Choice } from "../../src/domain/vote.ts";
import type { Store } from "../../src/store/store.ts";
import { board, boardChat, meeting, people, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { seed } from "../support/seed.ts";
import { ownDirectory } from "../support/world.ts";
import { cosmosPlace } from "./schedules/cosmos-place.ts";
import { embeddedPlace } from "./schedules/embedded-place.ts";
import { toldBy } from "./schedules/play.ts";
import type { Place } from "./schedules/play.ts";
import { pressOn } from "./schedules/pressing.ts";
import { countOr } from "./schedules/run.ts";
import { votesUntilKilled } from "./schedules/votes-until-killed.ts";
import type { Acknowledged, Vote } from "./schedules/votes-until-killed.ts";
import { workerOn } from "./schedules/worker.ts";
import type { Worker } from "./schedules/worker.ts";

const VOTERS: readonly Name[] = ["anna", "rie", "bent", "dorte", "erik", "fie"];
/** More than a process gets through before it is killed. */
const CHANGES = 60;

const kills = fc.record({
  after: fc.integer({ min: 1, max: 60 }),
  ms: fc.nat(4),
  choices: fc.infiniteStream(fc.constantFrom(...CHOICES)),
});

describe(`a bot that is killed while its board votes (seed ${seed})`, function () {
  this.timeout(0);
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });

  it("keeps what it acknowledged in the embedded store, and a press made again changes nothing", async () => {
    const { path, remove } = ownDirectory();
    const place = embeddedPlace(path);
    ends.push(remove, place.store.close);
    await killMany(place, path, countOr(5));
  });

  it("keeps it on the Cosmos server as well", async () => {
    const { account, stop } = await cosmosServer();
    const place = await cosmosPlace(account);
    ends.push(stop, place.store.close);
    await killMany(place, account.endpoint, Math.ceil(countOr(5) / 4));
  });
});

let votes = 0;

async function killMany(place: Place, where: string, count: number): Promise<void> {
  await place.store.rosters.apply({ boards: [{ board }], people });
  await place.store.chats.change(boardChat.id, () => boardChat);
  let acknowledged = 0;
  await fc.assert(
    fc.asyncProperty(kills, async ({ after, ms, choices }) => {
      const own = { ...meeting, id: `${meeting.id}k${++votes}` };
      await place.store.meetings.add(own);
      const line = await place.line();
      const worker = workerOn(line, { faults: [], pauses: () => 0 });
      const opening = { meeting: own.id, item: "i1" };
      await pressOn(worker.bot, "sanne", { verb: "vote.open", payload: opening });
      const ballot = `${own.id}.i1.1`;
      const pressed = VOTERS.map((who) =>
        Array.from({ length: CHANGES }, (): Vote => ({ who, choice: next(choices) })),
      );

      const told = await votesUntilKilled({ where, ballot }, pressed, { after, ms });
      acknowledged += told.length;
      const left = await found(line.store, ballot);
      checkKept(left, told);
      await pressAgain(worker, ballot, pressed);
      const afterwards = await found(line.store, ballot);
      for (const { who } of told)
        assert.deepEqual(afterwards.standing[seatOf(who)], left.standing[seatOf(who)]);
      line.close();
    }),
    { numRuns: count, seed, endOnFailure: true },
  );
  const least = count < 20 ? count : count * 5;
  assert.ok(acknowledged >= least, `only ${acknowledged} were acknowledged`);
}

const next = (choices: Iterator<Choice>): Choice => choices.next().value as Choice;

async function found(store: Store, id: string): Promise<Ballot> {
  const ballot = await store.ballots.find(id);
  assert.ok(ballot);
  return ballot;
}

/** Each seat's chain holds what was acknowledged, in that order, and at most one position more at its end. */
function checkKept({ history, standing }: Ballot, told: readonly Acknowledged[]): void {
  for (const who of VOTERS) {
    const chain = history.filter(({ seat }) => seat === seatOf(who));
    const receipts = chain.map(({ receipt }) => receipt);
    assert.deepEqual(
      chain.map(({ replaces }) => replaces),
      [undefined, ...receipts].slice(0, chain.length),
    );
    assert.deepEqual(standing[seatOf(who)], chain.at(-1));
    assert.ok(chain.every(({ castBy }) => castBy === personId(who)));
    const own = told.filter((one) => one.who === who).map(({ receipt }) => receipt);
    assert.deepEqual(receipts.slice(0, own.length), own);
    assert.ok(receipts.length <= own.length + 1, `${who} has positions that nobody waited for`);
  }
}

/** Every first press once more, by Teams, at another worker: seats that have answered are told what stands. */
async function pressAgain(
  { bot }: Worker,
  ballot: string,
  pressed: readonly (readonly Vote[])[],
): Promise<void> {
  for (const [first] of pressed) {
    if (!first) continue;
    const payload = { ballot, choice: first.choice };
    const told = toldBy(await pressOn(bot, first.who, { verb: "vote.cast", payload }));
    assert.equal(told.is, "position");
  }
}
