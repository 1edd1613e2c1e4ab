import { createHash } from "node:crypto";
import { isSecretary } from "../../domain/board.ts";
import type { Block } from "../../domain/document-block.ts";
import type { AgendaItem, Attachment } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Texts } from "../../texts/texts.ts";
import { meetingHere } from "../../usecases/agenda/meeting-here.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import { attachFile } from "../../usecases/document/attach-file.ts";
import { heading, list, note } from "./blocks.ts";
import type { SentFile } from "./form-body.ts";
import type { Form } from "./page.ts";
import type { Answer, Visit } from "./visit.ts";

const ACCEPT = ".pdf,.docx,.xlsx,.pptx,.txt,.png,.jpg,.jpeg";

/** Where a secretary hands in the files of a meeting's attachments; each is kept by itself. */
export async function attachmentsPage(visit: Visit<"attachments">): Promise<Answer> {
  const { world, here, of, texts, sent } = visit;
  const found = await secretarysMeeting(visit);
  if (sent?.files.length === 0) throw new Refusal("file-missing");
  const saved: string[] = [];
  const refused: string[] = [];
  for (const file of sent?.files ?? []) {
    const at = placeOf(found, file);
    try {
      if (!at) throw new Refusal("changed-meanwhile");
      if (file.tooLarge) throw new Refusal("file-too-large", file.name);
      await attachFile(world, here.actor, { meeting: of.meeting, ...at, file });
      saved.push(texts.page.saved(at.title));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const why = texts.refusal[error.reason](error.about);
      refused.push(texts.page.notSaved(at?.title ?? file.name, why));
    }
  }
  const now = sent ? await meetingHere(world, here, of.meeting) : found;
  const title = texts.page.attachTitle;
  const parts = [
    ...outcome(texts.page.savedTitle, saved),
    ...outcome(texts.page.notSavedTitle, refused),
    ...(sent ? [note(texts.page.done)] : []),
    ...formParts(texts, now),
  ];
  return { page: { texts, title, parts } };
}

async function secretarysMeeting({ world, here, of }: Visit<"attachments">): Promise<BoardMeeting> {
  const found = await meetingHere(world, here, of.meeting);
  if (!isSecretary(found.board, here.actor.person?.id, world.clock.today()))
    throw new Refusal("secretaries-only");
  return found;
}

function formParts(texts: Texts, { board, meeting }: BoardMeeting): readonly (Block | Form)[] {
  const words = texts.page;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const withAny = meeting.items.filter(({ attachments }) => attachments.length > 0);
  if (withAny.length === 0) return [note(`${board.name}, ${when}`), note(words.attachNone)];
  return [
    note(`${board.name}, ${when}`),
    { type: "paragraph", text: words.attachText },
    {
      type: "form",
      note: words.attachNote,
      fields: withAny.flatMap((item) =>
        item.attachments.map((one, n) => ({
          type: "file" as const,
          name: fieldName(item, n, one),
          label: texts.item(item.number, words.attachLabel(one.title, stateOf(texts, one))),
          accept: ACCEPT,
        })),
      ),
      buttons: [{ act: "attach", title: words.save }],
    },
  ];
}

/** Of the title too: an attachment that a new agenda puts in another's place does not get its file. */
function fieldName({ id }: AgendaItem, n: number, { title }: Attachment): string {
  return `${id}:${n}:${createHash("sha256").update(title).digest("hex").slice(0, 12)}`;
}

/** Which attachment a file was chosen for; absent where it has gone since. */
function placeOf({ meeting }: BoardMeeting, { field }: SentFile) {
  for (const item of meeting.items)
    for (const [n, one] of item.attachments.entries())
      if (fieldName(item, n, one) === field)
        return { item: item.id, attachment: n, title: one.title };
  return undefined;
}

function stateOf({ paper: words }: Texts, { href, file }: Attachment): string {
  if (file) return words.isFile;
  return href === undefined ? words.missing : words.isLink;
}

function outcome(title: string, entries: readonly string[]): readonly Block[] {
  return entries.length === 0 ? [] : [heading(title), ...list(entries)];
}
