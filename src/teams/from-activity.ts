import { TeamsInfo, TurnContext } from "botbuilder";
import type { Activity } from "botbuilder";
import { homeAddress, recognise } from "../usecases/identity/recognise.ts";
import type { MemberFound } from "../usecases/identity/recognise.ts";
import type { Here } from "../usecases/board/here.ts";
import type { Chat } from "../usecases/ports.ts";
import type { AttachedFile } from "./routes/file.ts";
import type { Services } from "./turn.ts";

const FILE = "application/vnd.microsoft.teams.file.download.info";

/** A chat that may be anybody's, where the bot is not: nothing of it is kept, and nothing is sent there. */
const ELSEWHERE: Chat = { id: "elsewhere", kind: "group", reference: "{}" };

export interface HereOptions {
  /** Where only who it is counts, as for a vote. */
  readonly whoOnly?: boolean;
  /** Where somebody looks something up while they write to others. */
  readonly elsewhere?: boolean;
}

/** Who acts and in which chat, as the channel (never the card) says. */
export async function hereOf(
  services: Services,
  context: TurnContext,
  { whoOnly = false, elsewhere = false }: HereOptions = {},
): Promise<Here> {
  const { world, local, admins } = services;
  const actor = await recognise(world, {
    account: accountOf(context.activity),
    lookUp: () => lookUp(context),
    admins,
    mayBeDisguised: local,
    whoOnly,
  });
  return { actor, chat: elsewhere ? ELSEWHERE : await chatOf(services, context.activity) };
}

/** The chat as we know it, with the way to reach it kept for later. */
async function chatOf({ world }: Services, activity: Activity): Promise<Chat> {
  const { conversation } = activity;
  const reference = JSON.stringify(placeOf(activity));
  const isStill = (known: Chat | undefined): boolean =>
    known?.reference === reference &&
    (known.kind === "personal" ? known.account === accountOf(activity) : known.board !== undefined);
  const recent = await world.recent.chat(conversation.id);
  if (recent && isStill(recent)) return recent;
  return world.chats.change(conversation.id, (before) => ({
    ...before,
    id: conversation.id,
    kind: kindOf(activity),
    ...(kindOf(activity) === "personal" && { account: accountOf(activity) }),
    reference,
    ...(conversation.name && { name: conversation.name }),
  }));
}

/** The Entra object id; outside Teams, where there is none, the channel's own. */
function accountOf({ from }: Activity): string {
  return from.aadObjectId ?? from.id;
}

function placeOf(activity: Activity): object {
  const { conversation, channelId, serviceUrl, recipient: bot } = activity;
  const { id, conversationType, tenantId, isGroup } = conversation;
  return {
    bot,
    channelId,
    serviceUrl,
    conversation: { id, conversationType, tenantId, isGroup },
  };
}

function kindOf({ conversation }: Activity): Chat["kind"] {
  if (conversation.conversationType === "channel") return "channel";
  return conversation.conversationType === "groupChat" || conversation.isGroup
    ? "group"
    : "personal";
}

async function lookUp(context: TurnContext): Promise<MemberFound | undefined> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const addresses = [member.email, member.userPrincipalName]
      .filter((address) => typeof address === "string" && address !== "")
      .map((address) => homeAddress(address ?? ""));
    return { addresses: [...new Set(addresses)] };
  } catch (error) {
    if (isNoMember(error)) return undefined;
    throw error;
  }
}

function isNoMember(error: unknown): boolean {
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 0;
  return status === 404 || status === 403 || status === 400;
}

/** What was written, without the mention of the bot. */
export function wordsOf(activity: Activity): string {
  const own = TurnContext.removeRecipientMention({ ...activity });
  return own
    .replaceAll(/<at>[^<]*<\/at>/g, "")
    .replaceAll("&nbsp;", " ")
    .trim();
}

/** The first file that hangs on the message. */
export function fileOf({ attachments }: Activity): AttachedFile | undefined {
  const file = attachments?.find(({ contentType }) => contentType === FILE);
  const content = file?.content as { readonly downloadUrl?: unknown } | undefined;
  return file && typeof content?.downloadUrl === "string"
    ? { name: file.name ?? "fil", url: content.downloadUrl }
    : undefined;
}
