import { BotAdapter, TurnContext } from "botbuilder";
import type { Activity, ResourceResponse } from "botbuilder";
import type { BoardBot } from "../../../src/teams/bot.ts";
import type { Verb } from "../../../src/teams/verbs.ts";
import { boardChat, NAMES } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import type { Json } from "../../support/connector.ts";

/** What came of a press: what the presser is shown, and what everybody in the chat is. */
export interface Pressed {
  readonly answer: Json | string;
  readonly posts: readonly Json[];
}

let activities = 0;

/** Teams as the bot meets it in a turn: takes what is sent, and never the same activity twice. */
class Teams extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];

  override sendActivities(
    _context: TurnContext,
    sent: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...sent);
    return Promise.resolve(sent.map(() => ({ id: `message ${++activities}` })));
  }
  override updateActivity(): Promise<void> {
    return Promise.resolve();
  }
  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

/** A button pressed in the board's chat: one turn of the real bot. */
export async function pressOn(
  bot: BoardBot,
  who: Name,
  { verb, payload }: { readonly verb: Verb; readonly payload: object },
): Promise<Pressed> {
  const teams = new Teams();
  const activity = {
    type: "invoke",
    name: "adaptiveCard/action",
    id: `activity ${++activities}`,
    channelId: "msteams",
    serviceUrl: "https://teams.eksempel.dk",
    locale: "da-DK",
    from: { id: `29:${who}`, aadObjectId: `account-${who}`, name: NAMES[who] },
    recipient: { id: "28:bot", name: "Klyngebot" },
    conversation: { id: boardChat.id, conversationType: "groupChat", isGroup: true, name: "" },
    value: { action: { type: "Action.Execute", verb, data: payload } },
  };
  await bot.run(new TurnContext(teams, activity));
  const [answered] = teams.sent.filter(({ type }) => type === "invokeResponse");
  const { body } = answered?.value as { body: { value: Json | string } };
  const posts = teams.sent.flatMap(({ attachments }) =>
    (attachments ?? []).map(({ content }) => content as Json),
  );
  return { answer: body.value, posts };
}

/** The rows of facts on a card, by their titles. */
export function factsOn(card: Json): ReadonlyMap<string, string> {
  const sets = (card["body"] as Json[]).filter(({ type }) => type === "FactSet");
  const rows = sets.flatMap(({ facts }) => facts as { title: string; value: string }[]);
  return new Map(rows.map(({ title, value }) => [title, value]));
}
