import assert from "node:assert/strict";
import { Refusal } from "../../src/domain/refusal.ts";
import { VERBS } from "../../src/teams/verbs.ts";
import type { Verb } from "../../src/teams/verbs.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import { confirmDecision } from "../../src/usecases/decision/confirm.ts";
import { issueMinutes } from "../../src/usecases/minutes/issue.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import {
  alone,
  BOARD,
  inBoardChat,
  ITEMS,
  meeting,
  NOW,
  reading,
  seatOf,
} from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { decisionText } from "../support/decisions.ts";
import { press, servicesAround, write } from "../support/services.ts";
import { apologise, opened, worldForEach } from "../support/world.ts";

const REMARK = "En hemmelig bemærkning";
const DECIDED = "En hemmelig beslutning";
const ATTACHMENT = "Et hemmeligt bilag";
const SECRETS = new RegExp(
  [ITEMS.closed.title, ...ITEMS.closed.recommendations, "hemmelig"].join("|"),
  "i",
);
const here = { meeting: meeting.id, item: ITEMS.closed.id };

/** One of each kind who may be in the board's chat: chair, member with apologies, substitute, … */
const READERS: readonly Name[] = ["anna", "dorte", "carl", "sanne", "oda", "ole"];

/** Every payload with which somebody could try to see the item. */
function tries(ballot: string, replaces: string): readonly object[] {
  const cast = { ballot, choice: "agree" };
  const typed = { form: "open", outcome1: "agreed", text1: DECIDED };
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
    ...[0, 1, 2].map((version) => ({ ...here, version })),
    ...[0, 1, 2].map((version) => ({ ...here, ...typed, version })),
    { ...here, ...typed, split: "now", rows: 2 },
    ...["i4:0:1", "i4:1:1", "i4:0:0,i4:2:1"].map((shown) => ({ meeting: meeting.id, shown })),
    { meeting: meeting.id, sure: "yes" },
    { meeting: meeting.id, sure: "undecided" },
    { meeting: meeting.id, open: "yes" },
    { meeting: meeting.id, authority1: "region" },
    { meeting: meeting.id, open: "yes", authority1: "general-practice" },
    { meeting: meeting.id, version: 0, "seat:seat-anna": "room:person-anna" },
    { ...here, attachment: 0 },
    { ...here, attachment: 1 },
    { ...here, attachment1: "0", link1: "https://eksempel.dk/bilag.pdf" },
    { draft: "draft-closed", as: "agenda", board: BOARD },
  ];
}

describe("a closed item", () => {
  const world = worldForEach();

  beforeEach(async () => {
    const attachments = [
      { title: ATTACHMENT },
      { title: ATTACHMENT, file: { id: "f1", name: "hemmelig.pdf" } },
    ];
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((item) => (item.id === "i4" ? { ...item, attachments } : item)),
    }));
    const items = meeting.items.map((item) => (item.id === "i4" ? { ...item, attachments } : item));
    await world().drafts.add({
      ...{ id: "draft-closed", account: "account-sanne", at: NOW, board: BOARD },
      reading: { ...reading, date: meeting.date, start: meeting.start, items },
    });
  });

  /** All that presses and words would show to the one who acts, or in a chat of several. */
  async function shownBy(verb: Verb, who: Here, payloads: readonly object[]): Promise<string> {
    const bot = servicesAround(world());
    const shown: unknown[] = [];
    for (const payload of payloads)
      for (const act of [press, write])
        try {
          shown.push(await act(bot, { verb, here: who, payload }));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          shown.push(LANGUAGES.da.refusal[error.reason](error.about));
        }
    await bot.refresher.settle();
    const sent = bot.sent.filter(({ chat }) => chat.kind !== "personal" || chat === who.chat);
    return JSON.stringify([shown, sent.map(({ card }) => card)]);
  }

  /** The vote on it, with one position that has a remark. */
  async function voted(): Promise<readonly object[]> {
    const { id } = await opened(world(), "i4");
    await world().ballots.noteCard(id, { chat: inBoardChat("anna").chat.id, message: "1" });
    const answers = [{ choice: "agree-with-remark" as const, remark: REMARK }];
    const { position } = await castVote(world(), alone("erik"), { ballot: id, answers });
    await apologise(world(), seatOf("dorte"));
    return tries(id, position.receipt);
  }

  const close = () => closeVote(world(), alone("sanne"), here);
  const issue = () =>
    issueMinutes(world(), alone("sanne"), { meeting: meeting.id, sure: "undecided" });

  /** A chair writes and confirms the decision, or confirms it after the other. */
  const confirm = (name: Name) =>
    confirmDecision(world(), alone(name), {
      ...{ ...here, version: 0 },
      text: decisionText({
        text: DECIDED,
        followUps: [{ what: "Hemmelig opfølgning", owner: "Hemmelig ansvarlig", due: null }],
        amounts: [{ purpose: "Hemmeligt formål", oere: 100 }],
        recusals: [{ seat: seatOf("gorm"), upheld: true }],
      }),
    });

  const stages: readonly (readonly [string, readonly (() => Promise<unknown>)[]])[] = [
    ["while the vote is open", []],
    ["when the vote is closed", [close]],
    ["when one chair has confirmed", [close, () => confirm("anna")]],
    ["when it is decided", [close, () => confirm("anna"), () => confirm("bent")]],
    ["when the minutes are issued", [close, () => confirm("anna"), () => confirm("bent"), issue]],
  ];

  for (const [stage, steps] of stages) {
    describe(stage, () => {
      let payloads: readonly object[] = [];
      beforeEach(async () => {
        payloads = await voted();
        for (const step of steps) await step();
      });

      for (const verb of VERBS)
        it(`is told to nobody in the board's chat by ${verb}`, async () => {
          for (const name of READERS)
            assert.doesNotMatch(await shownBy(verb, inBoardChat(name), payloads), SECRETS, name);
        });

      for (const name of ["oda", "ole"] as const)
        it(`is told to ${name} by nothing, also alone`, async () => {
          for (const verb of VERBS)
            assert.doesNotMatch(await shownBy(verb, alone(name), payloads), SECRETS, verb);
        });
    });
  }

  it("is told to a member alone, with its vote and its attachments", async () => {
    const payloads = await voted();
    assert.match(await shownBy("item.show", alone("fie"), payloads), /Hemmeligt/);
    assert.match(await shownBy("vote.show", alone("fie"), payloads), /sagen afsluttes/);
    assert.match(await shownBy("vote.mine", alone("erik"), payloads), /hemmelig bemærkning/);
    assert.match(await shownBy("attachment.show", alone("fie"), payloads), /hemmeligt bilag/);
  });

  it("has a result that is told to members alone, with its remarks", async () => {
    const payloads = await voted();
    await close();
    assert.match(
      await shownBy("vote.show", alone("fie"), payloads),
      /Resultat.*hemmelig bemærkning/,
    );
  });

  it("has a decision that waits for the other chair, who sees it alone, as secretaries do", async () => {
    const payloads = await voted();
    await close();
    await confirm("anna");
    assert.match(await shownBy("decision.review", alone("bent"), payloads), /hemmelig beslutning/);
    assert.match(await shownBy("decision.show", alone("sanne"), payloads), /Hemmelig opfølgning/);
  });

  it("has a decision that members read in the minutes, alone", async () => {
    const payloads = await voted();
    await close();
    await confirm("anna");
    await confirm("bent");
    for (const step of [() => Promise.resolve(), issue]) {
      await step();
      assert.match(await shownBy("minutes.show", alone("fie"), payloads), /hemmelig beslutning/);
      assert.match(await shownBy("minutes.show", alone("carl"), payloads), /Hemmelig opfølgning/);
    }
    assert.match(await shownBy("item.show", alone("fie"), payloads), /hemmelig beslutning/);
  });
});
