import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { pino } from "pino";
import type { Card } from "../../src/teams/cards/card.ts";
import type { Messenger } from "../../src/teams/messenger.ts";
import { refresherFor } from "../../src/teams/refresher.ts";
import type { Chat } from "../../src/usecases/ports.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import { boardChat, inBoardChat, meeting, personalChat } from "../support/board.ts";
import { wordsOn } from "../support/parse-card.ts";
import { opened, worldForEach } from "../support/world.ts";

const INTERVAL = 20;

/** Remembers what each chat was shown; some chats say no, some have lost the message. */
function messengerThat(answers: Readonly<Record<string, "gone" | "fails">> = {}) {
  const shown: { readonly chat: string; readonly message: string; readonly card: Card }[] = [];
  const messenger: Messenger = {
    post: () => Promise.resolve("1"),
    countPeople: () => Promise.resolve(undefined),
    update: ({ id }, message, card) => {
      shown.push({ chat: id, message, card });
      if (answers[id] === "fails") return Promise.reject(new TypeError("no"));
      return Promise.resolve(answers[id] === "gone" ? "gone" : "updated");
    },
  };
  return { shown, messenger };
}

describe("the shared cards of a vote", () => {
  const world = worldForEach();

  async function posted(...chats: readonly Chat[]) {
    const { id } = await opened(world(), "i1");
    for (const chat of chats) {
      await world().chats.change(chat.id, () => chat);
      await world().ballots.noteCard(id, { chat: chat.id, message: `card in ${chat.id}` });
    }
    return id;
  }
  const refresher = (messenger: Messenger, lines: string[] = []) =>
    refresherFor(world(), messenger, {
      log: pino({}, { write: (line: string) => lines.push(line) }),
      intervalMs: INTERVAL,
    });
  const cards = async (id: string) =>
    (await world().ballots.find(id))?.cards.map(({ chat }) => chat);
  const other: Chat = { ...boardChat, id: "other" };

  it("follow once for many votes within an interval, with the newest standing", async () => {
    const id = await posted(boardChat);
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    for (const name of ["erik", "fie", "gorm"] as const) {
      await castVote(world(), inBoardChat(name), { ballot: id, answers: "agree" });
      touch(id);
    }
    await settle();
    assert.ok(shown.length <= 2, `${shown.length} updates`);
    assert.ok(wordsOn(shown.at(-1)?.card as Card).includes("3 af 10 har svaret."));
    assert.deepEqual(shown[0]?.message, `card in ${boardChat.id}`);
  });

  it("follow again when a vote comes while they are brought up to date", async () => {
    const id = await posted(boardChat);
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    touch(id);
    await pause(INTERVAL / 2);
    await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    touch(id);
    await settle();
    assert.ok(wordsOn(shown.at(-1)?.card as Card).includes("1 af 10 har svaret."));
    touch(id);
    await settle();
    assert.ok(shown.length >= 2);
  });

  it("that are gone are forgotten, and the others follow still", async () => {
    const id = await posted(boardChat, other);
    const { messenger } = messengerThat({ [boardChat.id]: "gone" });
    const { touch, settle } = refresher(messenger);
    touch(id);
    await settle();
    assert.deepEqual(await cards(id), ["other"]);
  });

  it("in a chat that the bot has left are forgotten", async () => {
    const { id } = await opened(world(), "i1");
    await world().ballots.noteCard(id, { chat: "unknown", message: "1" });
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    touch(id);
    await settle();
    assert.deepEqual([await cards(id), shown], [[], []]);
  });

  it("follow in the other chats where one says no, which is tried again and logged by kind", async () => {
    const id = await posted(boardChat, other);
    const { shown, messenger } = messengerThat({ [boardChat.id]: "fails" });
    const lines: string[] = [];
    const { touch, settle } = refresher(messenger, lines);
    touch(id);
    await settle();
    assert.deepEqual(
      shown.map(({ chat }) => chat),
      [boardChat.id, "other"],
    );
    assert.deepEqual(await cards(id), [boardChat.id, "other"]);
    assert.match(lines.join(""), /TypeError/);
    touch(id);
    await settle();
    assert.equal(shown.length, 4);
  });

  it("are shown as closed once, and then let be", async () => {
    const id = await posted(boardChat);
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    await closeVote(world(), inBoardChat("anna"), { meeting: meeting.id, item: "i1" });
    touch(id);
    await settle();
    assert.match(JSON.stringify(shown[0]?.card), /Afstemningen er lukket/);
    assert.deepEqual(await cards(id), []);
    touch(id);
    await settle();
    assert.equal(shown.length, 1);
  });

  it("keep a closed item to themselves in the board's chat, not in a personal one", async () => {
    const { id } = await opened(world(), "i4");
    const own = personalChat("anna");
    for (const chat of [boardChat, own]) {
      await world().chats.change(chat.id, () => chat);
      await world().ballots.noteCard(id, { chat: chat.id, message: "1" });
    }
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    touch(id);
    await settle();
    const readable = shown.map(({ chat, card }) => [
      chat,
      /Personalesag/.test(JSON.stringify(card)),
    ]);
    assert.deepEqual(Object.fromEntries(readable), { [boardChat.id]: false, [own.id]: true });
  });

  it("of a vote that is not there are nobody's trouble", async () => {
    const { shown, messenger } = messengerThat();
    const { touch, settle } = refresher(messenger);
    touch("made-up");
    await settle();
    assert.deepEqual(shown, []);
  });
});
