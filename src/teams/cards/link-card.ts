import type { ExtractPass, MinutesPass, PassGiven } from "../../usecases/document/pass.ts";
import { authorityName } from "../../texts/papers/extract-paper.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, heading, link, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";

/** A link to the minutes as a Word file, for the one who pressed. */
export function minutesLinkCard(texts: Texts, pass: MinutesPass): Card {
  const { board, meeting, whole } = pass;
  const words = texts.record;
  return card({
    texts,
    summary: words.download,
    example: board.example,
    body: [
      heading(words.title(board.name)),
      subtle(texts.meetingLine(meeting.date, meeting.start, meeting.end)),
      paragraph(whole ? words.linkWhole : words.linkOpen),
      subtle(words.link(pass.minutes)),
    ],
    actions: [
      link(words.open, pass.url),
      whole
        ? action("minutes.download", words.downloadOpen, { meeting: meeting.id, open: "yes" })
        : undefined,
    ],
  });
}

/** Whom an extract is for; and the link to it, once that is chosen. */
export function extractCard(
  texts: Texts,
  { board, meeting, authorities, given }: ExtractPass,
): Card {
  const words = texts.record;
  const at = { meeting: meeting.id };
  const title = given
    ? words.extractTitle(board.name, authorityName(texts, given.authority))
    : words.extract;
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name}, ${texts.meetingLine(meeting.date, meeting.start, meeting.end)}`),
      given ? paragraph(given.whole ? words.linkWhole : words.linkOpen) : undefined,
      given ? subtle(words.link(given.minutes)) : undefined,
      choiceSet(
        "authority1",
        { label: words.extractLabel, placeholder: texts.vote.answerPlaceholder },
        authorities.map((one) => ({ title: authorityName(texts, one), value: one.id })),
      ),
    ],
    actions: [
      given ? link(words.open, given.url) : undefined,
      action("extract.download", words.getExtract, at),
      action("extract.download", words.getExtractOpen, { ...at, open: "yes" }),
    ],
  });
}

/** A link to one document or page, with a sentence about it. */
export function linkCard(
  texts: Texts,
  { title, text, button }: { title: string; text: string; button: string },
  given: PassGiven,
): Card {
  return card({
    texts,
    summary: title,
    body: [heading(title), paragraph(text), subtle(texts.record.link(given.minutes))],
    actions: [link(button, given.url)],
  });
}
