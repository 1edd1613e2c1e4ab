import { issueMinutes, noteSent } from "../../usecases/minutes/issue.ts";
import type { IssueMinutes } from "../../usecases/minutes/issue.ts";
import { showMinutes } from "../../usecases/minutes/show.ts";
import { passToExtract, passToMinutes } from "../../usecases/document/pass.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { action } from "../cards/card.ts";
import { extractCard, minutesLinkCard } from "../cards/link-card.ts";
import { confirmIssueCard, issuedCard, minutesCard } from "../cards/minutes-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read } from "../payload.ts";
import { sendHead } from "./proof.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

export const minutesShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, ...asked } = read(payloads.meeting, payload);
  return { card: minutesCard(texts, await showMinutes(world, here, asked), page) };
};

/** Asks first: where the minutes go, and which items have no decision. */
export const minutesIssue: Route = (services, turn) => {
  const asked = read(payloads.issuing, turn.payload);
  return oneAtATime(`minutes ${asked.meeting}`, () => issued(services, turn, asked));
};

async function issued(
  { world, messenger }: Services,
  { here, texts }: Turn,
  asked: IssueMinutes,
): Promise<Outcome> {
  const result = await issueMinutes(world, here, asked);
  const { board, meeting, chats } = result;
  if (!result.issued) {
    const recipients = await Promise.all(
      chats.map(async (chat) => ({
        name: chat.name ?? texts.agenda.unnamedChat,
        people: await messenger.countPeople(chat),
      })),
    );
    return { card: confirmIssueCard(texts, result, recipients) };
  }
  const shared = issuedCard(LANGUAGES[board.language], result.issued.minutes);
  for (const chat of result.issued.toSend) {
    await messenger.post(chat, shared);
    await noteSent(world, meeting.id, chat.id);
  }
  await sendHead({ world, messenger }, { board, meeting });
  const at = { meeting: meeting.id };
  return {
    card: noticeCard(
      texts,
      [
        texts.record.issuedHere(chats.length),
        `${board.name}, ${texts.meetingLine(meeting.date, meeting.start, meeting.end)}`,
      ],
      [
        action("minutes.download", texts.record.download, at),
        action("extract.download", texts.record.extract, at),
        action("minutes.show", texts.record.title(board.name), at),
      ],
    ),
  };
}

export const minutesDownload: Route = async ({ world }, { here, texts, payload }) => {
  const { meeting, open } = read(payloads.paper, payload);
  const pass = await passToMinutes(world, here, { meeting, open: open === "yes" });
  return { card: minutesLinkCard(texts, pass) };
};

export const extractDownload: Route = async ({ world }, { here, texts, payload }) => {
  const { meeting, open } = read(payloads.paper, payload);
  const authority = inputOf("authority", payload);
  const pass = await passToExtract(world, here, { meeting, authority, open: open === "yes" });
  return { card: extractCard(texts, pass) };
};
