import assert from "node:assert/strict";
import { TestAdapter } from "botbuilder";
import { pino } from "pino";
import { BoardBot } from "../../src/teams/bot.ts";
import { backgroundFor } from "../../src/teams/background.ts";
import type { Messenger } from "../../src/teams/messenger.ts";
import { refresherFor } from "../../src/teams/refresher.ts";
import { textsFor } from "../../src/texts/texts.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import { rememberMeeting } from "../../src/usecases/agenda/meeting-here.ts";
import { buildWorld } from "../../src/world.ts";
import { actor, board, boardChat, inBoardChat, meeting, people } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { cosmosServer } from "../support/cosmos.ts";
import type { CosmosServer } from "../support/cosmos.ts";

type World = Awaited<ReturnType<typeof buildWorld>>;

const quiet: Messenger = {
  post: () => Promise.resolve("message"),
  update: () => Promise.resolve("updated"),
  countPeople: () => Promise.resolve(3),
};

/** The real bot, as it runs in Teams: nobody may be disguised. */
function botAround(world: World) {
  const log = pino({ enabled: false });
  const background = backgroundFor(log);
  const refresher = refresherFor(world, quiet, { log, intervalMs: 60_000 });
  const bot = new BoardBot({
    ...{ world, messenger: quiet, refresher: { ...refresher, touch: () => undefined }, background },
    ...{ local: false, textsFor, admins: [], log },
  });
  const press = async (name: Name, payload: object): Promise<string> => {
    const adapter = new TestAdapter(() => Promise.resolve());
    const { account } = actor(name);
    const invoke = {
      type: "invoke",
      name: "adaptiveCard/action",
      channelId: "msteams",
      serviceUrl: "https://smba.example/",
      recipient: { id: "bot", name: "bot" },
      from: { id: account, name, aadObjectId: account },
      conversation: { id: boardChat.id, name: "", isGroup: true, conversationType: "groupChat" },
      value: { action: { type: "Action.Execute", verb: "vote.cast", data: payload } },
    };
    await adapter.processActivity(invoke, (context) => bot.run(context));
    await background.settle();
    return JSON.stringify(adapter.activeQueue);
  };
  return { press };
}

describe("a vote on Cosmos DB", () => {
  let server: CosmosServer;
  let world: World;
  let ballot: string;

  beforeEach(async () => {
    server = await cosmosServer();
    const { endpoint, key = "" } = server.account;
    const settings = { DATA_DIR: "", COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key };
    world = { ...(await buildWorld(settings)) };
    await world.rosters.apply({ boards: [{ board }], people });
    await world.meetings.add(meeting);
    await world.chats.change(boardChat.id, () => boardChat);
    const opened = await openVote(world, inBoardChat("sanne"), { meeting: meeting.id, item: "i1" });
    ballot = opened.ballot.id;
    await rememberMeeting(world, inBoardChat("sanne"), meeting.id);
  });
  afterEach(() => {
    world.close();
    server.stop();
  });

  const asked = async (act: () => Promise<unknown>): Promise<string[]> => {
    server.asked.length = 0;
    await act();
    return server.asked.map((one) => one.replace(/^(\w+) .*\/colls\/(\w+).*$/, "$1 $2"));
  };

  it("asks the store once: one write, whose answer is the tally", async () => {
    const { press } = botAround(world);
    await press("anna", { ballot, choice: "agree" });
    // Teams has shown them the card, which asked who they are.
    for (const name of ["bent", "ida"] as const)
      await world.recent.personWithAccount(actor(name).account);
    const answers: string[] = [];
    for (const name of ["bent", "ida"] as const)
      assert.deepEqual(
        await asked(async () => answers.push(await press(name, { ballot, choice: "agree" }))),
        ["PATCH ballots"],
      );
    assert.match(answers[1] ?? "", /Kvittering|Receipt/);
    const standing = (await world.ballots.find(ballot))?.standing ?? {};
    assert.deepEqual(Object.keys(standing).sort(), ["seat-anna", "seat-bent", "seat-ida"]);
  });

  it("asks it again only where the press was not recorded", async () => {
    const { press } = botAround(world);
    await press("anna", { ballot, choice: "agree" });
    const again = await asked(() => press("anna", { ballot, choice: "abstain" }));
    assert.equal(again.filter((one) => one === "PATCH ballots").length, 1);
    assert.ok(again.length > 1);
    const kept = await world.ballots.find(ballot);
    assert.deepEqual(kept?.standing["seat-anna"]?.answers, [{ choice: "agree" }]);
  });
});
