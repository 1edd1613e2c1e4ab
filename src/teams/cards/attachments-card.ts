import type { Attachment } from "../../domain/meeting.ts";
import type { MissingAttachment } from "../../domain/attachment.ts";
import type { AttachmentsShown } from "../../usecases/document/attachments.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  action,
  card,
  choiceSet,
  heading,
  link,
  paragraph,
  section,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { asFit, shortened } from "./pages.ts";

/** How many attachments one card shows, each with its own button; fewer beside a secretary's. */
const BUTTONS = 4;
const BUTTONS_OF_SECRETARY = 3;

/** Room for the attachments that are missing. */
const ROOM = 9_000;

/** The attachments of an item, each opened by its own button; a secretary says where the missing ones are. */
export function attachmentsCard(
  texts: Texts,
  { board, meeting, item, mayAttach }: AttachmentsShown,
  { note, page = 1 }: { readonly note?: string; readonly page?: number | undefined } = {},
): Card {
  const words = texts.paper;
  const title = words.attachmentsTitle(item.number);
  const all = item.attachments.map((one, n) => ({ one, n }));
  const each = mayAttach ? BUTTONS_OF_SECRETARY : BUTTONS;
  const shown = all.slice((page - 1) * each, page * each);
  const at = { meeting: meeting.id, item: item.id };
  const more = all.length > page * each;
  return card({
    texts,
    summary: `${title}. ${board.name}`,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name}, ${texts.meetingLine(meeting.date, meeting.start, meeting.end)}`),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...shown.map(({ one, n }) => lineOf(texts, one, n)),
      ...(mayAttach ? linkInputs(texts, item.attachments) : []),
    ],
    actions: [
      ...shown.map(({ one, n }) => opening(texts, one, { ...at, n })),
      more ? action("attachment.show", texts.itemCard.more, { ...at, page: page + 1 }) : undefined,
      mayAttach ? action("attachment.link", words.saveLink, at) : undefined,
      mayAttach
        ? action("attachment.hand-in", words.handInFiles, { meeting: meeting.id })
        : undefined,
    ],
  });
}

/** The attachments that nobody can open yet, item by item. */
export function missingElements(
  texts: Texts,
  missing: readonly MissingAttachment[],
): readonly Element[] {
  if (missing.length === 0) return [];
  return [
    section(texts.paper.missingTitle(missing.length)),
    ...asFit(
      missing.map(({ item, title }) => paragraph(texts.paper.missingLine(item, title))),
      ROOM,
      (left) => paragraph(texts.preview.more(left)),
    ),
  ];
}

function lineOf(texts: Texts, { title, href, file }: Attachment, n: number): Element {
  const words = texts.paper;
  const state = file ? words.isFile : href === undefined ? words.missing : words.isLink;
  return paragraph(words.attachmentLine(`${n + 1}. ${title}`, state));
}

function opening(
  texts: Texts,
  { href, file }: Attachment,
  { meeting, item, n }: { readonly meeting: string; readonly item: string; readonly n: number },
): CardAction | undefined {
  const title = texts.paper.openFile(n + 1);
  if (file) return action("attachment.open", title, { meeting, item, attachment: n });
  return href === undefined ? undefined : link(title, href);
}

function linkInputs(texts: Texts, attachments: readonly Attachment[]): readonly Element[] {
  const words = texts.paper;
  return [
    choiceSet(
      "attachment1",
      { label: words.attachmentLabel, placeholder: texts.vote.answerPlaceholder },
      attachments.map(({ title }, n) => ({
        title: shortened(`${n + 1}. ${title}`),
        value: String(n),
      })),
    ),
    textInput("link1", { label: words.linkLabel, limit: 2000 }),
  ];
}
