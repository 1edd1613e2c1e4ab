import assert from "node:assert/strict";
import { pino } from "pino";
import { Refusal } from "../../src/domain/refusal.ts";
import { backgroundFor } from "../../src/teams/background.ts";
import type { Messenger } from "../../src/teams/messenger.ts";
import { refresherFor } from "../../src/teams/refresher.ts";
import { routes } from "../../src/teams/routes/routes.ts";
import type { Services } from "../../src/teams/turn.ts";
import { VERBS } from "../../src/teams/verbs.ts";
import type { Verb } from "../../src/teams/verbs.ts";
import { LANGUAGES, textsFor } from "../../src/texts/texts.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import { alone, inBoardChat, ITEMS, meeting, NAMES, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { apologise, opened, worldForEach } from "../support/world.ts";

const REMARK = "En hemmelig bemærkning";
const SECRETS = new RegExp(
  [ITEMS.closed.title, ITEMS.closed.case, ...ITEMS.closed.recommendations, REMARK].join("|"),
);

describe("a closed item", () => {
  const world = worldForEach();
  const log = pino({ enabled: false });

  /** The bot around the world; whatever it sends to other chats is kept. */
  function services(): Services & { readonly posted: unknown[] } {
    const posted: unknown[] = [];
    const messenger: Messenger = {
      post: (_, card) => Promise.resolve(String(posted.push(card))),
      update: (_chat, _message, card) => {
        posted.push(card);
        return Promise.resolve("updated");
      },
      countPeople: () => Promise.resolve(3),
    };
    return {
      world: world(),
      messenger,
      refresher: refresherFor(world(), messenger, { log, intervalMs: 1 }),
      background: backgroundFor(log),
      local: false,
      textsFor,
      admins: [],
      log,
      posted,
    };
  }

  /** Every payload with which somebody could try to see the item. */
  function tries(ballot: string, replaces: string): readonly object[] {
    const here = { meeting: meeting.id, item: "i4" };
    const cast = { ballot, choice: "agree" };
    return [
      {},
      { meeting: meeting.id },
      { meeting: meeting.id, page: 1 },
      here,
      { number: "4" },
      { ...here, page: 2 },
      { ...here, after: 1 },
      { ballot },
      { ballot, page: 1 },
      cast,
      { ...cast, replaces },
      { ballot, replaces, remark1: REMARK },
      { ballot, replaces, answer1: "agree-with-remark" },
    ];
  }

  /** All that a press or a word would show to anybody, tried with every payload. */
  async function shownBy(verb: Verb, here: Here, payloads: readonly object[]): Promise<string> {
    const bot = services();
    const shown: unknown[] = [];
    for (const payload of payloads)
      for (const pressed of [true, false])
        try {
          const turn = { here, texts: LANGUAGES.da, payload, pressed };
          const { card, post, after } = await routes[verb](bot, turn);
          shown.push(card, post);
          await after?.();
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          shown.push(LANGUAGES.da.refusal[error.reason](error.about));
        }
    await bot.refresher.settle();
    return JSON.stringify([shown, bot.posted]);
  }

  /** The vote on it, with one position that has a remark. */
  async function voted(): Promise<readonly object[]> {
    const { id } = await opened(world(), "i4");
    await world().ballots.noteCard(id, { chat: inBoardChat("anna").chat.id, message: "1" });
    const answers = [{ choice: "agree-with-remark" as const, remark: REMARK }];
    const { position } = await castVote(world(), alone("erik"), { ballot: id, answers });
    return tries(id, position.receipt);
  }

  const readers = Object.keys(NAMES) as Name[];

  for (const verb of VERBS)
    it(`is told to nobody in the board's chat by ${verb}, while the vote is open and after`, async () => {
      const payloads = await voted();
      await apologise(world(), seatOf("dorte"));
      for (const name of readers)
        assert.doesNotMatch(await shownBy(verb, inBoardChat(name), payloads), SECRETS, name);
      await closeVote(world(), alone("sanne"), { meeting: meeting.id, item: "i4" });
      for (const name of readers)
        assert.doesNotMatch(await shownBy(verb, inBoardChat(name), payloads), SECRETS, name);
    });

  for (const name of ["oda", "ole"] as const)
    it(`is told to ${name} by nothing, also alone`, async () => {
      const payloads = await voted();
      for (const verb of VERBS)
        assert.doesNotMatch(await shownBy(verb, alone(name), payloads), SECRETS, verb);
    });

  it("is told to a member alone, with its vote", async () => {
    const payloads = await voted();
    assert.match(await shownBy("item.show", alone("fie"), payloads), /Hemmeligt/);
    assert.match(await shownBy("vote.show", alone("fie"), payloads), /sagen afsluttes/);
    assert.match(await shownBy("vote.mine", alone("erik"), payloads), /hemmelig bemærkning/);
  });

  it("has a result that is told to members alone, with its remarks", async () => {
    const payloads = await voted();
    await closeVote(world(), alone("sanne"), { meeting: meeting.id, item: "i4" });
    assert.match(
      await shownBy("vote.show", alone("fie"), payloads),
      /Resultat.*hemmelig bemærkning/,
    );
  });
});
