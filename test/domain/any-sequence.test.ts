import assert from "node:assert/strict";
import fc from "fast-check";
import { isDecided } from "../../src/domain/decision.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { seed } from "../support/seed.ts";
import { bothKeys, mayDecideSo, recusedAt } from "./sequence/asked.ts";
import type { Yes } from "./sequence/asked.ts";
import { COMMANDS, SETS } from "./sequence/commands.ts";
import { beginning, perform } from "./sequence/perform.ts";
import type { Command } from "./sequence/commands.ts";
import type { Affair } from "./sequence/perform.ts";

/** How many sequences are tried: 10,000 unless `RUNS` says more. */
const RUNS = Number(process.env["RUNS"] ?? 10_000);
const TIME = RUNS * 10;

/** The affair after a command; a no leaves it as it was. */
function after(affair: Affair, command: Command, n: number): Affair {
  try {
    return perform(affair, command, n);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return affair;
  }
}

/** A yes as it was said aloud, whether it was heard or not. */
function yesIn(before: Affair, command: Command, now: Affair): Yes[] {
  if (command.is !== "confirm" || !now.decision) return [];
  const { version, text } = now.decision;
  const confirms = command.writes ? before !== now : command.behind === 0;
  return confirms
    ? [
        {
          who: command.who,
          version,
          text,
          apologies: before.meeting.apologies,
          recused: recusedAt(before, text),
        },
      ]
    : [];
}

describe(`any ${RUNS} sequences of everything that can be done to an item (seed ${seed})`, () => {
  it("decide nothing without the confirmations that the rules ask for, nor against the rule without a reason", () => {
    const decided = new Map<string, number>();
    fc.assert(
      fc.property(fc.constantFrom(...SETS), COMMANDS, (set, commands) => {
        let affair = beginning(set);
        const said: Yes[] = [];
        for (const [n, command] of commands.entries()) {
          const before = affair;
          affair = after(before, command, n);
          said.push(...yesIn(before, command, affair));
          if (!isDecided(affair.decision) || isDecided(before.decision)) continue;
          assert.ok(bothKeys(affair, said), "decided without the confirmations that are asked for");
          assert.ok(mayDecideSo(affair), "decided against the rule without a reason");
          decided.set(set.name, (decided.get(set.name) ?? 0) + 1);
        }
      }),
      { seed, numRuns: RUNS },
    );
    for (const { name, mayDecide } of SETS)
      assert.equal(
        (decided.get(name) ?? 0) > RUNS / 500,
        mayDecide,
        `${name}: ${decided.get(name)}`,
      );
  }).timeout(TIME);

  it("leave each seat at its last acknowledged position, and nothing changed once the minutes are issued", () => {
    let positions = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SETS), COMMANDS, (set, commands) => {
        let affair = beginning(set);
        const last = new Map<string, string>();
        for (const [n, command] of commands.entries()) {
          const before = affair;
          affair = after(before, command, n);
          if (before.meeting.sealed) assert.equal(affair, before);
          const receipt = `R-${n}`;
          const ballot = affair.ballots.find(({ history }) => history.at(-1)?.receipt === receipt);
          if (ballot) last.set(`${ballot.id} ${ballot.history.at(-1)?.seat ?? ""}`, receipt);
        }
        const standing = affair.ballots.flatMap((ballot) =>
          Object.values(ballot.standing).map((one) => [`${ballot.id} ${one.seat}`, one.receipt]),
        );
        positions += standing.length;
        assert.deepEqual(new Map(standing as [string, string][]), last);
      }),
      { seed, numRuns: RUNS },
    );
    assert.ok(positions > RUNS / 2, `only ${positions} positions were taken`);
  }).timeout(TIME);
});
