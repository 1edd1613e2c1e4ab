import assert from "node:assert/strict";
import { CardFactory } from "botbuilder";
import type { TurnContext } from "botbuilder";
import { cardOf, textsOf } from "../support/connector.ts";
import { anna, openDoor } from "./door.ts";

const card = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    { type: "TextBlock", text: "Punkt 3" },
    {
      type: "Input.ChoiceSet",
      id: "choice",
      label: "Indstilling 1",
      isRequired: true,
      choices: [{ title: "Tiltræder", value: "agree" }],
    },
    { type: "Input.Text", id: "remark", label: "Bemærkning", value: "ingen" },
    {
      type: "ActionSet",
      actions: [
        {
          type: "Action.Execute",
          title: "Afgiv stemme",
          verb: "vote.cast",
          data: { vote: "v1" },
          fallback: { type: "Action.Submit", title: "Afgiv stemme", data: { verb: "vote.cast" } },
        },
      ],
    },
  ],
};

/** Keeps the larger tests honest: what stands for Teams must itself be right. */
describe("The Teams that the tests meet", () => {
  let open: Awaited<ReturnType<typeof openDoor>>;
  before(async () => {
    open = await openDoor({ turn });
  });
  after(() => open.close());

  async function turn(context: TurnContext): Promise<void> {
    const { type, text } = context.activity;
    const value: unknown = context.activity.value;
    if (text === "kort")
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] });
    if (type !== "invoke") return;
    const body = { type: "application/vnd.microsoft.card.adaptive", value: { body: [value] } };
    await context.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
  }

  it("shows a card and presses its button with what was filled in", async () => {
    const chat = open.teams.group("19:klynge@thread.v2", [anna]);
    await open.teams.message({ from: anna, conversation: chat, text: "kort", mention: false });
    const shown = await open.teams.nextCard(chat);
    const texts = ["Punkt 3", "Indstilling 1", "Tiltræder", "Bemærkning", "Afgiv stemme"];
    assert.deepEqual(textsOf(cardOf(shown.activity)), texts);
    const pressed = { from: anna, card: shown, title: "Afgiv stemme" };
    await assert.rejects(open.teams.press(pressed), /choice must be filled in/);
    const answer = await open.teams.press({ ...pressed, inputs: { choice: "agree" } });
    assert.equal(answer.status, 200);
    const { replyToId, conversation } = open.turns.at(-1) ?? {};
    assert.deepEqual([replyToId, conversation?.id], [shown.id, chat.id]);
    const [{ action, trigger }] = answer.card?.["body"] as [{ action: object; trigger: string }];
    assert.equal(trigger, "manual");
    assert.deepEqual(action, {
      ...card.body[3]?.actions?.[0],
      data: { vote: "v1", choice: "agree", remark: "ingen" },
    });
  });

  it("presses the fallback as a message", async () => {
    const inputs = { choice: "agree" };
    await open.teams.press({ from: anna, card, title: "Afgiv stemme", inputs, fallback: true });
    const heard: { readonly type?: string; readonly value?: unknown } = open.turns.at(-1) ?? {};
    const { type, value } = heard;
    assert.deepEqual(
      [type, value],
      ["message", { verb: "vote.cast", choice: "agree", remark: "ingen" }],
    );
  });

  it("mentions the bot outside personal chats", async () => {
    const chat = open.teams.group("19:klynge@thread.v2", [anna]);
    await open.teams.message({ from: anna, conversation: chat, text: "hej" });
    assert.equal(open.turns.at(-1)?.text, "<at>Klyngebot</at> hej");
  });

  it("hands out a file, and says when nothing comes", async () => {
    const file = open.teams.file("dagsorden.txt", { bytes: "Punkt 1" });
    assert.equal(await (await fetch(String(file["contentUrl"]))).text(), "Punkt 1");
    await assert.rejects(open.teams.next("a:nobody", undefined, 20), /Nothing came/);
  });
});
