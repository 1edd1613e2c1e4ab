import assert from "node:assert/strict";
import { approvalId } from "../../../src/domain/approval.ts";
import type { Approval } from "../../../src/domain/approval.ts";
import { minutesId } from "../../../src/domain/minutes.ts";
import { brokenAt } from "../../../src/domain/record/chain.ts";
import { happeningOf } from "../../../src/domain/record/event.ts";
import { approveMinutes, objectToMinutes } from "../../../src/usecases/approval/answer.ts";
import { sendDraft } from "../../../src/usecases/approval/send.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { saveFunds } from "../../../src/usecases/funds/save.ts";
import { settleFunds } from "../../../src/usecases/funds/settle.ts";
import { addToMinutes } from "../../../src/usecases/minutes/add.ts";
import { issueMinutes } from "../../../src/usecases/minutes/issue.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { keepRecord } from "../../../src/usecases/record/keep.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import {
  alone,
  board,
  BOARD,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherBoard,
  people,
} from "../../support/board.ts";
import { decided, issued, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, entry } from "../../support/funds.ts";
import { Died, dyingWorld } from "../../support/dying-world.ts";
import { opened, openWorld } from "../../support/world.ts";
import type { TestWorld } from "../../support/world.ts";

/** One press, what must be there before it, and what it leaves when nothing happens to it. */
interface Press {
  readonly before: (world: TestWorld) => Promise<unknown>;
  readonly press: (world: TestWorld) => Promise<unknown>;
}

const text = decisionText({ text: "Budgettet er godkendt." });
const money = decisionText({ amounts: [{ purpose: "Ammeindsats", oere: 5_000_000 }] });
const UNTIL = "2027-03-10T11:00:00.000Z";

async function drafted(world: TestWorld): Promise<void> {
  await voted(world, "i1");
  const yes = { after: 0, until: UNTIL };
  await sendDraft(world, inBoardChat("sanne"), { meeting: meeting.id, yes });
}

const PRESSES: Readonly<Record<string, Press>> = {
  "closing a vote": {
    before: async (world) => {
      const { id } = await opened(world, "i1");
      for (const name of ["anna", "erik", "fie"] as const)
        await castVote(world, alone(name), { ballot: id, answers: "agree" });
    },
    press: async (world) => {
      await closeVote(world, inBoardChat("sanne"), onItem("i1"));
      await keepRecord(world, board, meeting.id);
    },
  },
  "confirming a decision": {
    before: async (world) => {
      await voted(world, "i1");
      await confirmDecision(world, alone("anna"), { ...onItem("i1"), version: 0, text });
    },
    press: async (world) => {
      await confirmDecision(world, alone("bent"), { ...onItem("i1"), version: 0, text });
      await keepRecord(world, board, meeting.id);
    },
  },
  "deciding on money": {
    before: async (world) => {
      await world.ledgers.change(BOARD, () => entered([{}]));
      await confirmDecision(world, alone("anna"), { ...onItem("i1"), version: 0, text: money });
    },
    press: async (world) => {
      await confirmDecision(world, alone("bent"), { ...onItem("i1"), version: 0, text: money });
      await settleFunds(world, board);
    },
  },
  "opening a decision on money again": {
    before: async (world) => {
      await world.ledgers.change(BOARD, () => entered([{}]));
      await decided(world, "i1", money);
      await settleFunds(world, board);
    },
    press: async (world) => {
      await reopenDecision(world, alone("anna"), { ...onItem("i1"), version: 1 });
      await settleFunds(world, board);
    },
  },
  "posting a frame": {
    before: () => Promise.resolve(),
    press: (world) =>
      saveFunds(world, alone("sanne"), { board: BOARD, form: "form-1", seen: 0, entry: entry() }),
  },
  "sending a draft of the minutes": {
    before: (world) => voted(world, "i1"),
    press: (world) =>
      sendDraft(world, inBoardChat("sanne"), {
        meeting: meeting.id,
        yes: { after: 0, until: UNTIL },
      }),
  },
  "approving the minutes": {
    before: drafted,
    press: async (world) => {
      await approveMinutes(world, alone("erik"), { meeting: meeting.id, draft: 1 });
      await keepRecord(world, board, meeting.id);
    },
  },
  "objecting to the minutes": {
    before: drafted,
    press: (world) =>
      objectToMinutes(world, alone("erik"), { meeting: meeting.id, draft: 1, text: "Nej." }),
  },
  "issuing minutes that were approved": {
    before: async (world) => {
      await drafted(world);
      for (const name of MEMBERS)
        await approveMinutes(world, alone(name), { meeting: meeting.id, draft: 1 });
    },
    press: (world) =>
      issueMinutes(world, inBoardChat("sanne"), { meeting: meeting.id, sure: "undecided" }),
  },
  "issuing the minutes": {
    before: async (world) => {
      await voted(world, "i1");
      await decided(world, "i1");
    },
    press: (world) =>
      issueMinutes(world, inBoardChat("sanne"), { meeting: meeting.id, sure: "undecided" }),
  },
  "adding to the minutes": {
    before: async (world) => {
      await voted(world, "i1");
      await decided(world, "i1");
      await issued(world);
    },
    press: (world) =>
      addToMinutes(world, inBoardChat("sanne"), { meeting: meeting.id, after: 0, text: "Rettet." }),
  },
};

/** Every so many of the waits; all of them in the long run. */
const ONE_IN = Number(process.env["CRASHES_ONE_IN"] ?? 7);

for (const [what, { before, press }] of Object.entries(PRESSES))
  describe(`a bot that dies while ${what}`, function () {
    this.timeout(600_000);

    it(`has lost and doubled nothing when the press is repeated, at each ${ONE_IN === 1 ? "wait" : `${ONE_IN}th wait`}, before and after it`, async () => {
      const { waits, left: whole } = await played({ before, press });
      assert.ok(waits > 3, String(waits));
      for (let at = 1; at <= waits; at += ONE_IN)
        for (const when of ["before", "after"] as const) {
          const { left, died } = await played({ before, press }, { at, when });
          assert.ok(died, `it lives at wait ${at} of ${waits}`);
          assert.deepEqual(left, whole, `${when} wait ${at} of ${waits}`);
        }
    });
  });

/** What a press leaves that was repeated in a new process after the first had died, if it did. */
async function played({ before, press }: Press, death?: { at: number; when: "before" | "after" }) {
  const world = openWorld();
  try {
    await world.rosters.apply({ boards: [{ board }, { board: otherBoard }], people });
    await world.meetings.add(meeting);
    await world.chats.change(boardChat.id, () => boardChat);
    await before(world);
    world.at("2027-03-03T12:00:00Z");
    const dying = dyingWorld(world, death);
    const died = await press(dying.world).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Died) return true;
        throw error;
      },
    );
    if (died) await press(world);
    return { waits: dying.waits(), died, left: await leftIn(world) };
  } finally {
    world.end();
  }
}

/** All that is kept of the meeting but what chance gave it: ids of files, salts, and what hangs on them. */
async function leftIn(world: TestWorld): Promise<unknown> {
  const { record, differing } = await keepRecord(world, board, meeting.id);
  assert.deepEqual(differing, []);
  assert.equal(brokenAt(world.sha256, record.events), undefined);
  const kept = await world.meetings.find(meeting.id);
  assert.ok(kept);
  const { head: _, ...minutes } = await wholeMinutes(world, board, kept);
  const stored = await world.minutes.find(minutesId(meeting.id));
  return {
    meeting: kept,
    ballots: await world.ballots.ofMeeting(meeting.id),
    decisions: await world.decisions.within(meeting.id),
    ledgers: await world.ledgers.within(BOARD),
    events: record.events.map(({ event }) => happeningOf(event).replace(/(objection:).*/, "$1")),
    minutes: withoutMarks(minutes),
    approval: withoutIds(await world.approvals.find(approvalId(meeting.id))),
    additions: stored?.additions?.map(({ at, by, text: added }) => [at, by, added]),
    sentTo: stored?.sentTo,
  };
}

/** An objection's id is given by chance. */
function withoutIds(approval: Approval | undefined): unknown {
  return (
    approval && { ...approval, objections: approval.objections.map((one) => ({ ...one, id: "" })) }
  );
}

/** Marks hang on keys that chance gave. */
function withoutMarks(minutes: object): unknown {
  return JSON.parse(JSON.stringify(minutes).replaceAll(/"mark":"[^"]*"/g, '"mark":""'));
}
