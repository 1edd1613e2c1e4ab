import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export type Json = Readonly<Record<string, unknown>>;

/** Somebody known to Teams. `id` is Teams' own ("29:…"); `aadObjectId` is the one from Entra. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  /** The bot cannot write to this person: creating or posting to the personal chat is a 403. */
  readonly blocked?: boolean;
}

export interface Conversation {
  readonly id: string;
  readonly type: "personal" | "groupChat" | "channel";
  /** Ids of the people in it; whoever is left out is a 404. */
  readonly members: readonly string[];
}

/** One activity the bot sent, as it was sent. */
export interface Sent {
  readonly conversation: string;
  readonly id: string;
  readonly kind: "post" | "update" | "delete";
  readonly activity: Activity;
  readonly replyTo?: string;
  readonly at: number;
}

export interface Activity extends Json {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
}

/** One request that reached the connector and how it was answered; status 0 means the line was cut. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly at: number;
  readonly authorization?: string;
}

/** Which calls a fault hits; what is left out matches everything. */
export interface Match {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly path?: RegExp;
  readonly conversation?: string;
}

/** How a call goes wrong. `delivered`: the thing is done all the same. No status: only late. */
export interface Fault {
  readonly status?: number;
  /** The Retry-After header, as it is sent: seconds or an HTTP date. */
  readonly retryAfter?: number | string;
  readonly code?: string;
  readonly delivered?: boolean;
  readonly delay?: number;
  /** The connection is closed without an answer. */
  readonly cut?: boolean;
}

/** Something that can be downloaded from `/files/NAME`. */
export interface StoredFile {
  readonly bytes?: Uint8Array | string;
  readonly contentType?: string;
  readonly status?: number;
  readonly redirect?: string;
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** Streams this many bytes in small pieces and without a length, instead of `bytes`. */
  readonly stream?: number;
}

/** What the bot's door answered; for an invoke the body is what the presser is shown. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly ms: number;
  /** The Adaptive Card in an invoke response, where there is one. */
  readonly card: Json | undefined;
}

export interface Message {
  readonly from: Person;
  readonly text?: string;
  /** Default: the personal chat of `from`. */
  readonly conversation?: Conversation;
  /** Default: true outside personal chats, where a bot only hears what mentions it. */
  readonly mention?: boolean;
  readonly attachments?: readonly Json[];
  readonly value?: unknown;
  readonly replyTo?: string;
  readonly locale?: string;
}

export interface Press {
  readonly from: Person;
  /** The message whose card is pressed, or a bare card (then say where it hangs, if it matters). */
  readonly card: Sent | Json;
  readonly title: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly conversation?: Conversation;
  readonly replyTo?: string;
  /** Press the Action.Submit fallback, as a client does that does not know Action.Execute. */
  readonly fallback?: boolean;
  /** Send the press exactly as given, without the client's check of required inputs. */
  readonly unchecked?: boolean;
  readonly locale?: string;
}

export interface ConnectorOptions {
  readonly people: readonly Person[];
  /** The bot's /api/messages; may be told later with `connect`. */
  readonly bot?: string;
  readonly botId?: string;
  readonly botName?: string;
  readonly tenant?: string;
  readonly locale?: string;
  /** The Authorization header for what is sent to the bot; without it none is sent. */
  readonly authorization?: (serviceUrl: string) => string | Promise<string>;
  /** Calls without a bearer token are a 401, as in production. */
  readonly requireToken?: boolean;
  /** Messages a bot may send to one conversation in a second; more is a 429. Teams: 7. */
  readonly perSecond?: number;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Planned {
  readonly match: Match;
  readonly fault: Fault;
  left: number;
}

export type Connector = Awaited<ReturnType<typeof startConnector>>;

const CARD = "application/vnd.microsoft.card.adaptive";
const FILE = "application/vnd.microsoft.teams.file.download.info";
/** Teams counts 100 KB in UTF-16. */
const LARGEST = 100 * 1024;

const refused = (status: number, code: string, message = code): Reply => ({
  status,
  body: { error: { code, message } },
});

/** The Adaptive Card of an activity or of an invoke response. */
export function cardOf(shown: unknown): Json | undefined {
  const { attachments, type, value } = (shown ?? {}) as Json;
  if (type === CARD) return value as Json;
  if (!Array.isArray(attachments)) return undefined;
  const card = (attachments as { contentType?: string; content?: Json }[]).find(
    ({ contentType }) => contentType === CARD,
  );
  return card?.content;
}

/** What is not on the screen, or shown by its owner. */
const UNSEEN = new Set(["data", "fallback", "refresh", "choices"]);

/** Every object in a card, parents before children. */
function nodes(card: unknown): Json[] {
  if (Array.isArray(card)) return card.flatMap(nodes);
  if (typeof card !== "object" || card === null) return [];
  const shown = Object.entries(card).filter(([name]) => !UNSEEN.has(name));
  return [card as Json, ...shown.flatMap(([, part]) => nodes(part))];
}

/** Every action in a card, also in action sets, show-cards and selectAction. */
export function actionsOf(card: Json): Json[] {
  return nodes(card).filter(({ type }) => typeof type === "string" && type.startsWith("Action."));
}

/** Every text a reader of the card sees, in order, one line each. */
export function textsOf(card: Json | undefined): string[] {
  const line = ({ text, title, value, type, label, choices = [] }: Json) =>
    String(type).startsWith("Input.")
      ? [label, title, ...(choices as Json[]).map((choice) => choice["title"])]
      : [label, title, text, value];
  return nodes(card)
    .flatMap(line)
    .filter((text): text is string => typeof text === "string" && text !== "");
}

/** What a client sends for a card's inputs: what was filled in, else what the card had set. */
function filledIn(card: Json, { inputs = {}, unchecked = false }: Press): Record<string, string> {
  const fields = nodes(card).filter(({ type }) => String(type).startsWith("Input."));
  const unknown = Object.keys(inputs).filter((id) => !fields.some((field) => field["id"] === id));
  if (unknown.length > 0 && !unchecked) throw new Error(`The card has no input ${unknown.join()}`);
  const filled: Record<string, string> = unchecked ? { ...inputs } : {};
  for (const { id, type, value, valueOff, isRequired } of fields) {
    const off = type === "Input.Toggle" ? (valueOff ?? "false") : "";
    const text = inputs[String(id)] ?? asText(value ?? off);
    if (isRequired === true && text === "" && !unchecked)
      throw new Error(`Teams blocks this button: ${String(id)} must be filled in`);
    if (text !== "" || inputs[String(id)] !== undefined) filled[String(id)] = text;
  }
  return filled;
}

const asText = (value: unknown): string =>
  typeof value === "number" ? String(value) : (value as string);

async function readBody(req: IncomingMessage): Promise<{ text: string; json: Json }> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return { text, json: text === "" ? {} : (JSON.parse(text) as Json) };
}

/** Step by step: restify changes `writeHead` for every server of the process. */
async function download(res: ServerResponse, file: StoredFile | undefined): Promise<void> {
  if (file?.delay !== undefined) await sleep(file.delay);
  res.statusCode = file?.status ?? (file?.redirect !== undefined ? 302 : file ? 200 : 404);
  if (file?.redirect !== undefined) res.setHeader("location", file.redirect);
  else res.setHeader("content-type", file?.contentType ?? "application/octet-stream");
  const piece = Buffer.alloc(64 * 1024, "x");
  for (let left = file?.stream ?? 0; left > 0 && !res.destroyed; left -= piece.length)
    if (!res.write(piece.subarray(0, left))) await sleep(1);
  res.end(file?.stream === undefined ? file?.bytes : undefined);
}

/**
 * Teams and its connector as the bot meets them from outside, on a loopback port of its own:
 * it keeps what was sent, knows who is where, and goes wrong on request.
 */
export async function startConnector(options: ConnectorOptions) {
  const { people, tenant = "tenant-1", locale = "da-DK", perSecond = Infinity } = options;
  const bot = { id: options.botId ?? "28:bot", name: options.botName ?? "Klyngebot" };
  const sent: Sent[] = [];
  const calls: Call[] = [];
  const planned: Planned[] = [];
  const files = new Map<string, StoredFile>();
  const conversations = new Map<string, Conversation>();
  const standing = new Map<string, { conversation: string; activity: Activity }>();
  const read = new Map<string, number>();
  const waiting = new Set<() => void>();
  let door = options.bot ?? "";

  const server = createServer((req, res) => void serve(req, res));
  let sockets = 0;
  server.on("connection", () => (sockets += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function personal(person: Person): Conversation {
    return know({ id: `a:${person.id.slice(3)}`, type: "personal", members: [person.id] });
  }

  function know(conversation: Conversation): Conversation {
    conversations.set(conversation.id, conversation);
    return conversation;
  }

  /** The people of a conversation; one that was never named holds everybody. */
  function membersOf(id: string): readonly Person[] {
    const { members } = conversations.get(id) ?? conversations.get(id.split(";")[0] ?? id) ?? {};
    return members ? people.filter((person) => members.includes(person.id)) : people;
  }

  function account({ id, name, aadObjectId, email, userPrincipalName }: Person): Json {
    const [givenName, ...rest] = name.split(" ");
    const upn = userPrincipalName ?? email;
    const who = {
      id,
      name,
      objectId: aadObjectId,
      aadObjectId,
      givenName,
      surname: rest.join(" "),
    };
    return { ...who, email, userPrincipalName: upn, tenantId: tenant, userRole: "user" };
  }

  function record(entry: Omit<Sent, "at">): void {
    sent.push({ ...entry, at: Date.now() });
    for (const wake of waiting) wake();
  }

  function post(conversation: string, activity: Activity, replyTo?: string): Reply {
    const known = conversations.get(conversation);
    if (known?.type === "personal" && membersOf(conversation).some(({ blocked }) => blocked))
      return refused(403, "MessageWritesBlocked", "The bot is blocked by the user");
    const since = Date.now() - 1000;
    const recent = sent.filter((one) => one.conversation === conversation && one.at > since);
    if (recent.length >= perSecond)
      return { ...refused(429, "TooManyRequests"), headers: { "retry-after": "1" } };
    const id = `${Date.now()}${String(sent.length).padStart(4, "0")}`;
    standing.set(id, { conversation, activity });
    record({
      conversation,
      id,
      kind: "post",
      activity,
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    return { status: 201, body: { id } };
  }

  function change(conversation: string, id: string, activity?: Activity): Reply {
    if (standing.get(id)?.conversation !== conversation)
      return refused(404, "ActivityNotFoundInConversation", "Activity not found in conversation");
    if (activity) standing.set(id, { conversation, activity });
    else standing.delete(id);
    const gone: Activity = { type: "messageDelete" };
    record({ conversation, id, kind: activity ? "update" : "delete", activity: activity ?? gone });
    return { status: 200, body: { id } };
  }

  /** A bot can open a personal chat or a thread in a channel, never a group chat. */
  function create(body: Json): Reply {
    const {
      members = [],
      isGroup,
      activity,
      channelData,
    } = body as {
      members?: readonly { id: string }[];
      isGroup?: boolean;
      activity?: Activity;
      channelData?: { channel?: { id: string } };
    };
    const channel = channelData?.channel?.id;
    if (channel !== undefined && activity) {
      const thread = `${channel};messageid=${Date.now()}${sent.length}`;
      know({ id: thread, type: "channel", members: membersOf(channel).map(({ id }) => id) });
      return { status: 201, body: { id: thread, activityId: posted(thread, activity) } };
    }
    const [first] = members;
    if (isGroup === true || members.length !== 1 || !first)
      return refused(400, "BadSyntax", "Incorrect conversation creation parameters");
    const person = people.find(({ id, aadObjectId }) => [id, aadObjectId].includes(first.id));
    if (!person || person.blocked === true)
      return refused(403, "ForbiddenOperationException", "The app is not installed for the user");
    const { id } = personal(person);
    const activityId = activity ? posted(id, activity) : undefined;
    return { status: 201, body: { id, serviceUrl: `${url}/`, activityId } };
  }

  function posted(conversation: string, activity: Activity): string {
    return (post(conversation, activity).body as { id: string }).id;
  }

  function roster(id: string, member: string | undefined, query: URLSearchParams): Reply {
    const all = membersOf(id);
    if (member !== undefined) {
      const found = all.find((one) =>
        [one.id, one.aadObjectId, one.userPrincipalName].includes(member),
      );
      return found
        ? { status: 200, body: account(found) }
        : refused(404, "MemberNotFoundInConversation", "Member not found in conversation");
    }
    if (!query.has("paged")) return { status: 200, body: all.map(account) };
    const from = Number(query.get("continuationToken") ?? 0);
    const size = Number(query.get("pageSize") ?? 50);
    const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
    return { status: 200, body: { members: all.slice(from, from + size).map(account), ...more } };
  }

  /** The connector's routes; anything else is a 404 as it is in Teams. */
  function route(method: string, address: URL, body: Json): Reply {
    const [v3, root, id, part, last] = address.pathname.slice(1).split("/").map(decodeURIComponent);
    if (v3 !== "v3" || root !== "conversations") return refused(404, "NotFound");
    if (id === undefined) return method === "POST" ? create(body) : refused(405, "BadMethod");
    const activity = body as Activity;
    if (part === "activities" && method === "POST") return post(id, activity, last);
    if (part === "activities" && last !== undefined && method === "PUT")
      return change(id, last, activity);
    if (part === "activities" && last !== undefined && method === "DELETE") return change(id, last);
    if (part === "pagedmembers") address.searchParams.set("paged", "1");
    if ((part === "members" || part === "pagedmembers") && method === "GET")
      return roster(id, last, address.searchParams);
    return refused(404, "NotFound");
  }

  function planFor(method: string, path: string): Fault | undefined {
    const plan = planned.find(
      ({ left, match }) =>
        left > 0 &&
        (match.method ?? method) === method &&
        (match.path?.test(path) ?? true) &&
        (match.conversation === undefined || path.includes(`/${match.conversation}/`)),
    );
    if (plan) plan.left -= 1;
    return plan?.fault;
  }

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const address = new URL(req.url ?? "/", url);
    const path = decodeURIComponent(address.pathname);
    const method = req.method ?? "GET";
    const fault = planFor(method, path);
    const { authorization } = req.headers;
    const note = (status: number): void => {
      const token = authorization === undefined ? {} : { authorization };
      calls.push({ method, path, status, at: Date.now(), ...token });
    };
    const { text, json } = await readBody(req).catch(() => ({ text: "", json: {} }));
    if (fault?.delay !== undefined) await sleep(fault.delay);
    if (path.startsWith("/files/") && fault?.status === undefined) {
      note(200);
      await download(res, files.get(path.slice("/files/".length)));
      return;
    }
    const fails = fault?.cut === true || fault?.status !== undefined;
    const answer = (): Reply => {
      if (options.requireToken === true && authorization?.startsWith("Bearer ") !== true)
        return refused(401, "Unauthorized");
      if (text.length * 2 > LARGEST) return refused(413, "MessageSizeTooBig");
      return route(method, address, json);
    };
    const reply = fails && fault.delivered !== true ? undefined : answer();
    const { status, body, headers } = fails || !reply ? failed(fault ?? {}) : reply;
    note(fault?.cut === true ? 0 : status);
    if (fault?.cut === true) return void req.socket.destroy();
    res.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    res.end(body === undefined ? "" : JSON.stringify(body));
  }

  function failed({ status = 500, code = "ServiceError", retryAfter }: Fault): Reply {
    const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
    return { ...refused(status, code), headers };
  }

  function activityFrom(from: Person, conversation: Conversation, more: Json): Json {
    const { id, type } = know(conversation);
    const where = { id, conversationType: type, tenantId: tenant, isGroup: type !== "personal" };
    const { id: fromId, name, aadObjectId } = from;
    const now = new Date().toISOString();
    return {
      id: randomUUID(),
      timestamp: now,
      localTimestamp: now,
      channelId: "msteams",
      serviceUrl: `${url}/`,
      from: { id: fromId, name, aadObjectId },
      conversation: where,
      recipient: bot,
      locale,
      channelData: { tenant: { id: tenant } },
      ...more,
    };
  }

  /** Sends any activity to the bot's door, as it is. */
  async function deliver(activity: Json): Promise<Answer> {
    if (door === "") throw new Error("Tell the connector where the bot is: connect(url)");
    const authorization = await options.authorization?.(`${url}/`);
    const headers = { "content-type": "application/json" };
    const began = Date.now();
    const answer = await fetch(door, {
      method: "POST",
      headers: authorization === undefined ? headers : { ...headers, authorization },
      body: JSON.stringify(activity),
    });
    const text = await answer.text();
    const body = text === "" ? undefined : parsed(text);
    return { status: answer.status, body, ms: Date.now() - began, card: cardOf(body) };
  }

  function message(said: Message): Promise<Answer> {
    const { from, text = "", conversation = personal(from), attachments = [], value } = said;
    const named = said.mention ?? (conversation.type !== "personal" && value === undefined);
    const name = `<at>${bot.name}</at>`;
    const more: Json = {
      type: "message",
      text: named ? `${name} ${text}` : text,
      textFormat: "plain",
      attachments,
      entities: [
        ...(named ? [{ type: "mention", mentioned: bot, text: name }] : []),
        { type: "clientInfo", locale: said.locale ?? locale, country: "DK", platform: "Web" },
      ],
      ...(value === undefined ? {} : { value, text: "" }),
      ...(said.replyTo === undefined ? {} : { replyToId: said.replyTo }),
      ...(said.locale === undefined ? {} : { locale: said.locale }),
    };
    return deliver(activityFrom(from, conversation, more));
  }

  function isSent(card: Sent | Json): card is Sent {
    return "activity" in card && "conversation" in card;
  }

  /** Where a card hangs and what it shows now, after every update. */
  function hanging({ card, from, conversation, replyTo }: Omit<Press, "title">) {
    if (!isSent(card)) return { card, conversation: conversation ?? personal(from), replyTo };
    const shown = cardOf(standing.get(card.id)?.activity ?? card.activity);
    if (!shown) throw new Error("That message has no card");
    const where = conversation ?? conversations.get(card.conversation) ?? personal(from);
    return { card: shown, conversation: where, replyTo: replyTo ?? card.id };
  }

  /** Presses the button with this title: an invoke for Action.Execute, a message for Action.Submit. */
  async function press(pressed: Press): Promise<Answer> {
    const { card, conversation, replyTo } = hanging(pressed);
    const found = actionsOf(card).find(({ title }) => title === pressed.title);
    const titles = actionsOf(card).map(({ title }) => String(title));
    if (!found) throw new Error(`No button «${pressed.title}»; there are: ${titles.join(", ")}`);
    const action = pressed.fallback === true ? (found["fallback"] as Json) : found;
    const inputs = action["associatedInputs"] === "none" ? {} : filledIn(card, pressed);
    const payload = { ...(action["data"] as Json | undefined), ...inputs };
    const { from, locale: tongue = locale } = pressed;
    if (action["type"] === "Action.Submit") {
      const reply = replyTo === undefined ? {} : { replyTo };
      return message({
        from,
        conversation,
        value: payload,
        mention: false,
        locale: tongue,
        ...reply,
      });
    }
    if (action["type"] !== "Action.Execute")
      throw new Error(`${String(action["type"])} is not sent to a bot`);
    const value = { action: { ...action, data: payload }, trigger: "manual" };
    return invoke(from, conversation, { value, replyToId: replyTo, locale: tongue });
  }

  function invoke(from: Person, conversation: Conversation, more: Json): Promise<Answer> {
    const name = "adaptiveCard/action";
    return deliver(activityFrom(from, conversation, { type: "invoke", name, ...more }));
  }

  /** What Teams does when somebody sees a card that has a `refresh`. */
  async function refresh(seen: Omit<Press, "title">): Promise<Answer> {
    const { card, conversation, replyTo } = hanging(seen);
    const { action } = (card["refresh"] ?? {}) as { action?: Json };
    if (!action) throw new Error("That card has no refresh");
    return invoke(seen.from, conversation, {
      value: { action, trigger: "automatic" },
      replyToId: replyTo,
    });
  }

  /** People come into or leave a conversation; without `members` it is the bot itself. */
  function join(change: {
    readonly from: Person;
    readonly conversation?: Conversation;
    readonly members?: readonly Person[];
    readonly leave?: boolean;
  }): Promise<Answer> {
    const { from, conversation = personal(from), members, leave = false } = change;
    const who = members?.map(({ id, aadObjectId }) => ({ id, aadObjectId })) ?? [{ id: bot.id }];
    const moved = leave ? { membersRemoved: who } : { membersAdded: who };
    return deliver(activityFrom(from, conversation, { type: "conversationUpdate", ...moved }));
  }

  /** The app is installed or removed by somebody. */
  function install(change: {
    readonly from: Person;
    readonly conversation?: Conversation;
    readonly action?: "add" | "remove";
  }): Promise<Answer> {
    const { from, conversation = personal(from), action = "add" } = change;
    return deliver(activityFrom(from, conversation, { type: "installationUpdate", action }));
  }

  /** A file as it comes with a message in a personal chat. */
  function file(name: string, stored: StoredFile): Json {
    files.set(name, stored);
    const downloadUrl = `${url}/files/${encodeURIComponent(name)}`;
    const fileType = name.split(".").at(-1) ?? "";
    const content = { downloadUrl, uniqueId: randomUUID(), fileType };
    return { contentType: FILE, contentUrl: downloadUrl, name, content };
  }

  /** The next message in a conversation that was not yet taken; waits for it. */
  async function next(
    conversation: Conversation | string,
    where: (one: Sent) => boolean = ({ kind, activity }) =>
      kind === "post" && activity.type === "message",
    within = 5000,
  ): Promise<Sent> {
    const id = typeof conversation === "string" ? conversation : conversation.id;
    const deadline = Date.now() + within;
    for (;;) {
      const from = read.get(id) ?? 0;
      const at = sent.findIndex((one, n) => n >= from && one.conversation === id && where(one));
      const found = sent[at];
      if (found) {
        read.set(id, at + 1);
        return found;
      }
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`Nothing came to ${id} within ${within} ms`);
      await woken(left);
    }
  }

  function woken(within: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, within);
      waiting.add(wake);
    });
  }

  return {
    url,
    sent,
    calls,
    files,
    bot,
    tenant,
    personal,
    file,
    deliver,
    activityFrom,
    message,
    press,
    refresh,
    join,
    install,
    next,
    /** How many connections were ever opened to Teams. */
    sockets: () => sockets,
    connect(messages: string): void {
      door = messages;
    },
    /** A group chat or channel with these people in it. */
    group(id: string, members: readonly Person[], type: "groupChat" | "channel" = "groupChat") {
      return know({ id, type, members: members.map((member) => member.id) });
    },
    /** The next message with a card. */
    nextCard(conversation: Conversation | string, within = 5000): Promise<Sent> {
      return next(
        conversation,
        (one) => one.kind === "post" && cardOf(one.activity) !== undefined,
        within,
      );
    },
    /** What a message shows now, after every update; undefined where it is gone. */
    shown: (id: string): Activity | undefined => standing.get(id)?.activity,
    /** What was posted and not changed or deleted in a conversation, as texts of cards or plain text. */
    postsIn: (conversation: Conversation | string): readonly Sent[] => {
      const id = typeof conversation === "string" ? conversation : conversation.id;
      return sent.filter((one) => one.conversation === id && one.kind === "post");
    },
    /** From now on what was posted before counts as read by `next`. */
    skip(conversation: Conversation | string): void {
      read.set(typeof conversation === "string" ? conversation : conversation.id, sent.length);
    },
    /** The message is gone, as when a client lost or deleted it: updating it is a 404. */
    lose(id: string): void {
      standing.delete(id);
    },
    failNext(match: Match, fault: Fault, times = 1): void {
      planned.push({ match, fault, left: times });
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
