import { addToMinutes } from "../../src/usecases/minutes/add.ts";
import { recordPackage } from "../../src/usecases/record/package.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { alone, board, boardChat, inBoardChat, meeting, otherBoard, people } from "./board.ts";
import { decided, everybody, issued, onItem, setUp, voted, withRules } from "./deciding.ts";
import { decisionText } from "./decisions.ts";
import { opened, openWorld } from "./world.ts";
import type { TestWorld } from "./world.ts";

export interface Packed {
  readonly content: Uint8Array;
  readonly head: string;
  /** Erik's receipt of the vote on item 1, with its control code; empty where there was none. */
  readonly receipts: readonly string[];
}

/** A board with its meeting in a world of its own, for as long as `work` lasts. */
export async function withMeeting<T>(work: (world: TestWorld) => Promise<T>): Promise<T> {
  const world = openWorld();
  try {
    await world.rosters.apply({ boards: [{ board }, { board: otherBoard }], people });
    await world.meetings.add(meeting);
    await world.chats.change(boardChat.id, () => boardChat);
    return await work(world);
  } finally {
    world.end();
  }
}

/** The package of a meeting with one item, on which nothing was said. */
export function smallestPackage(): Promise<Packed> {
  return withMeeting(async (world) => {
    await world.meetings.change(meeting.id, (now) => ({ ...now, items: now.items.slice(2, 3) }));
    await issued(world);
    return { ...(await recordPackage(world, meeting.id)), receipts: [] };
  });
}

/** The package of a meeting with votes, decisions, closed items and additions. */
export function largePackage({
  shown = "by-name",
  text = "Budgettet er godkendt efter forslag fra Erik Ødum.",
  additions = ["Bilag 1 er dateret 3. marts."],
}: {
  readonly shown?: Rules["positionsInMinutes"];
  readonly text?: string;
  readonly additions?: readonly string[];
} = {}): Promise<Packed> {
  return withMeeting(async (world) => {
    await setUp(world, withRules({ positionsInMinutes: shown }));
    await voted(world, "i1", everybody("agree", { erik: "cannot-agree", jens: "abstain" }));
    await decided(world, "i1", decisionText({ text }));
    const { id } = await opened(world, "i2");
    for (const name of ["anna", "bent", "erik", "fie"] as const)
      await castVote(world, alone(name), {
        ballot: id,
        answers: [
          { choice: "agree-with-remark", remark: "Husk Bent Borgmester & økonomien <nu>." },
          { choice: "agree" },
          { choice: "recused" },
        ],
      });
    await closeVote(world, inBoardChat("sanne"), onItem("i2"));
    await voted(world, "i4");
    await issued(world);
    for (const [after, addition] of additions.entries())
      await addToMinutes(world, inBoardChat("sanne"), {
        meeting: meeting.id,
        after,
        text: addition,
      });
    const { checkReceipt } = await import("../../src/usecases/record/receipt.ts");
    const ballots = await world.ballots.ofMeeting(meeting.id);
    const receipts = await Promise.all(
      ballots.map(
        async ({ id: ballot }) => (await checkReceipt(world, alone("erik"), { ballot })).proof,
      ),
    );
    return { ...(await recordPackage(world, meeting.id)), receipts };
  });
}
