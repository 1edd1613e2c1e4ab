import { Refusal } from "../../domain/refusal.ts";
import { startWritten } from "../../usecases/written/start.ts";
import type { WrittenStarted } from "../../usecases/written/start.ts";
import type { Chat } from "../../usecases/ports.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { voteCard } from "../cards/vote-card.ts";
import { writtenCard } from "../cards/written-card.ts";
import { warns } from "../faults.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** Asks first; after the yes the vote's card is posted in each of the board's chats that does not have it. */
export const writtenStart: Route = (services, turn) => {
  const { round, until, ...asked } = read(payloads.written, turn.payload);
  if ((round === undefined) !== (until === undefined)) throw new Refusal("payload-unknown");
  const yes = round === undefined || until === undefined ? undefined : { round, until };
  const name = `written ${asked.meeting ?? ""} ${asked.item ?? ""}`;
  return yes
    ? oneAtATime(name, () => started(services, turn, { ...asked, yes }))
    : started(services, turn, asked);
};

async function started(
  services: Services,
  { here, texts }: Turn,
  input: Parameters<typeof startWritten>[2],
): Promise<Outcome> {
  const begun = await startWritten(services.world, here, input);
  const words = texts.closing.written;
  const { ballot, chats, until, item } = begun;
  if (!ballot) return { card: writtenCard(texts, begun, input.yes ? words.staleAsk : undefined) };
  const moment = texts.format.moment(until);
  const without = chats.filter(({ id }) => !ballot.cards.some(({ chat }) => chat === id));
  const posted = await postIn(services, without, { ...begun, ballot });
  const line =
    posted > 0
      ? words.sent(item.number, posted, moment)
      : without.length > 0
        ? words.sentNowhere(item.number)
        : words.sentAlready(item.number, moment);
  return { card: noticeCard(texts, [line]) };
}

/** How many of the chats got the card; one that cannot be reached does not keep it from the others. */
async function postIn(
  { world, messenger, log }: Services,
  chats: readonly Chat[],
  begun: WrittenStarted & Required<Pick<WrittenStarted, "ballot">>,
): Promise<number> {
  const { board, ballot } = begun;
  const card = voteCard(LANGUAGES[board.language], begun);
  let posted = 0;
  for (const chat of ballot.closedAt === undefined ? chats : []) {
    const reached = await messenger
      .post(chat, card)
      .then((message) => world.ballots.noteCard(ballot.id, { chat: chat.id, message }))
      .then(() => true, warns(log, "a written procedure was not posted"));
    if (reached) posted++;
  }
  return posted;
}
