import { sendApologies } from "../../usecases/attendance/apologise.ts";
import type { ApologiesSent } from "../../usecases/attendance/apologise.ts";
import { withdrawApologies } from "../../usecases/attendance/attend.ts";
import {
  sendItemApologies,
  withdrawItemApologies,
} from "../../usecases/attendance/item-apologies.ts";
import { action } from "../cards/card.ts";
import type { CardAction } from "../cards/card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { payloads, read } from "../payload.ts";
import { NEEDED, neededAt, NOT_NEEDED, notNeededAt, tellSubstitute } from "../substitutes.ts";
import type { News, Reached } from "../substitutes.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

export const apologiesSend: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { meeting } = read(payloads.meeting, turn.payload);
    const sent = await sendApologies(services.world, turn.here, { meeting });
    const words = turn.texts.record;
    return answered(services, turn, sent, {
      lines: [
        ...sent.seats.map(({ name }) => words.apologiesFor(name)),
        ...nobodyToTell(turn.texts, sent),
      ],
      button: action("apologies.withdraw", words.attending, { meeting: sent.meeting.id }),
      news: NEEDED,
      always: true,
    });
  });

export const apologiesWithdraw: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { meeting } = read(payloads.meeting, turn.payload);
    const sent = await withdrawApologies(services.world, turn.here, { meeting });
    const words = turn.texts.record;
    return answered(services, turn, sent, {
      lines: sent.seats.map(({ name }) => words.attendingFor(name)),
      button: action("apologies.send", words.apologiesTitle, { meeting: sent.meeting.id }),
      news: NOT_NEEDED,
    });
  });

/** As for the whole meeting, but for one item. */
export const itemApologiesSend: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { page: _, ...asked } = read(payloads.item, turn.payload);
    const sent = await sendItemApologies(services.world, turn.here, asked);
    const words = turn.texts.mandate;
    const { id: item, number } = sent.item;
    return answered(services, turn, sent, {
      lines: [
        ...sent.seats.map(({ name }) => words.apologiesForItem(name, number)),
        ...nobodyToTell(turn.texts, sent),
      ],
      button: action("item-apologies.withdraw", words.attendingItem(number), {
        ...{ meeting: sent.meeting.id, item },
      }),
      news: neededAt(sent.item),
      always: true,
    });
  });

export const itemApologiesWithdraw: Route = (services, turn) =>
  oneAtATime(`apologies ${turn.here.actor.account}`, async () => {
    const { page: _, ...asked } = read(payloads.item, turn.payload);
    const sent = await withdrawItemApologies(services.world, turn.here, asked);
    const words = turn.texts.mandate;
    const { id: item, number } = sent.item;
    return answered(services, turn, sent, {
      lines: sent.seats.map(({ name }) => words.attendingForItem(name, number)),
      button: action("item-apologies.send", words.apologiesItem(number), {
        ...{ meeting: sent.meeting.id, item },
      }),
      news: notNeededAt(sent.item),
    });
  });

/** Why no substitute is told, where there is none. */
function nobodyToTell({ record: words }: Turn["texts"], sent: ApologiesSent): readonly string[] {
  if (sent.substitutes.length > 0) return [];
  return [sent.substitutesAllowed ? words.noSubstitute : words.noSubstitutes];
}

interface Answering {
  /** What the member is answered, before what became of telling the substitutes. */
  readonly lines: readonly string[];
  readonly button: CardAction;
  readonly news: News;
  /** Whether the answer also names those who were told before. */
  readonly always?: boolean;
}

/** Tells the substitutes first, so that the member's answer says what became of it. */
async function answered(
  services: Services,
  { texts }: Turn,
  sent: ApologiesSent,
  { lines: first, button, news, always = false }: Answering,
): Promise<Outcome> {
  const { board, meeting } = sent;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const words: Record<Reached, (name: string) => string> = {
    told: texts.record.substituteTold,
    "in-chat": texts.record.substituteToldInChat,
    not: texts.record.substituteNotTold,
  };
  const lines = [...first];
  for (const one of sent.substitutes) {
    const isNews = sent.toTell.includes(one);
    const reached = isNews ? await tellSubstitute(services, sent, one, news) : "told";
    if (isNews || always) lines.push(words[reached](one.person.name));
  }
  return { card: noticeCard(texts, [`${board.name}, ${when}`, ...lines], [button]) };
}
