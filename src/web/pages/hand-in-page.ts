import { z } from "zod";
import { isSecretary } from "../../domain/board.ts";
import { missingAttachments } from "../../domain/attachment.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardsToImport, previewAgenda } from "../../usecases/agenda/preview.ts";
import { cancelDraft } from "../../usecases/agenda/cancel.ts";
import { createMeeting } from "../../usecases/agenda/create.ts";
import { passToAttach } from "../../usecases/document/pass.ts";
import { importRoster } from "../../usecases/roster/import.ts";
import { saveRoster } from "../../usecases/roster/save.ts";
import { changeLines } from "../../texts/papers/agenda-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { list, note } from "./blocks.ts";
import type { FormBody } from "./form-body.ts";
import type { Form, Page, Way } from "./page.ts";
import { previewParts } from "./preview-parts.ts";
import { rosterParts } from "./roster-parts.ts";
import type { Answer, Visit } from "./visit.ts";

const ACCEPT = ".docx,.pdf,.html,.htm,.txt,.csv";

/** Where an agenda, minutes or a roster is handed in, looked at, and said yes to. */
export async function handInPage(visit: Visit<"hand-in">): Promise<Answer> {
  const { world, here, texts, sent } = visit;
  await boardsToImport(world, here.actor);
  if (!sent) return { page: startPage(texts) };
  try {
    const act = ACTS.get(sent.fields.get("act")) ?? fileRead;
    return { page: await act(visit, sent) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = texts.refusal[error.reason](error.about);
    return { page: { ...startPage(texts), problem } };
  }
}

function startPage(texts: Texts): Page {
  return { texts, title: texts.paper.handInTitle, parts: [fileForm(texts)] };
}

function fileForm({ page: words }: Texts): Form {
  return {
    type: "form",
    note: words.fileNote,
    fields: [{ type: "file", name: "file", label: words.fileLabel, accept: ACCEPT }],
    buttons: [{ act: "read", title: words.read }],
  };
}

type Act = (visit: Visit<"hand-in">, sent: FormBody) => Promise<Page>;

/** What the buttons of the page do; any other is that of the file's own form. */
const ACTS: ReadonlyMap<string | undefined, Act> = new Map<string, Act>([
  ["agenda", created],
  ["minutes", created],
  ["roster", rosterSaved],
  ["cancel", cancelled],
]);

async function rosterSaved({ world, here, texts }: Visit<"hand-in">, sent: FormBody) {
  const imported = await saveRoster(world, here.actor, { draft: draftIn(sent) });
  return { texts, ...rosterParts(texts, imported, []) };
}

async function cancelled({ world, here, texts }: Visit<"hand-in">, sent: FormBody) {
  await cancelDraft(world, here.actor, { draft: draftIn(sent) });
  return { ...startPage(texts), parts: [note(texts.preview.cancelled), fileForm(texts)] };
}

function draftIn({ fields }: FormBody): string {
  return fields.get("draft") ?? "";
}

async function fileRead(
  { world, here, texts }: Visit<"hand-in">,
  { files }: FormBody,
): Promise<Page> {
  const [file] = files;
  if (!file) throw new Refusal("file-missing");
  const { name, content } = file;
  if (file.tooLarge) throw new Refusal("document-too-large", name);
  if (/\.csv$/i.test(name)) {
    const read = world.rosterFiles.read(content);
    const imported = await importRoster(world, here.actor, read);
    const { title, parts } = rosterParts(texts, imported, read.unusedColumns);
    return { texts, title, parts: [...parts, fileForm(texts)] };
  }
  const preview = await previewAgenda(world, here.actor, { name, content });
  const { draft } = preview;
  if (draft === undefined) return { ...startPage(texts), problem: texts.preview.none(name) };
  return { texts, ...previewParts(texts, { ...preview, draft }) };
}

async function created(visit: Visit<"hand-in">, sent: FormBody): Promise<Page> {
  const { world, here, texts, agendaChanged } = visit;
  const { fields } = sent;
  const made = await createMeeting(world, here.actor, {
    draft: draftIn(sent),
    as: fields.get("act") === "minutes" ? "minutes" : "agenda",
    board: fields.get("board") ?? "",
    date: z.iso.date().safeParse(fields.get("date")).data,
  });
  const { board, meeting, updated, changes } = made;
  if (updated) agendaChanged(meeting.id);
  const words = texts.preview;
  const missing = missingAttachments(meeting).map(({ item, title }) =>
    texts.paper.missingLine(item, title),
  );
  const secretary = isSecretary(board, here.actor.person?.id, world.clock.today());
  const attach =
    secretary && missing.length > 0
      ? await passToAttach(world, here, { meeting: meeting.id })
      : undefined;
  return {
    texts,
    title: updated ? words.updated(board.name) : words.created(board.name),
    parts: [
      note(texts.meetingLine(meeting.date, meeting.start, meeting.end)),
      ...(updated && changes.length === 0 ? [note(texts.paper.noChanges)] : []),
      ...list(changeLines(texts, changes)),
      ...(missing.length > 0 ? [note(texts.paper.missingTitle(missing.length))] : []),
      ...list(missing),
      ...(attach ? [way(texts.page.nextAttachments, attach.url)] : []),
      note(texts.page.done),
    ],
  };
}

function way(title: string, url: string): Way {
  return { type: "way", title, url };
}
