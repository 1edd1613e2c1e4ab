import { isSecretary } from "../../domain/board.ts";
import { withAttachment } from "../../domain/attachment.ts";
import type { ItemId, Meeting, MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Actor, World } from "../ports.ts";

export interface AttachFile {
  readonly meeting: MeetingId;
  readonly item: ItemId;
  /** Which of the item's attachments, from 0. */
  readonly attachment: number;
  readonly file: { readonly name: string; readonly content: Uint8Array };
}

/** What an attachment may be, by the ending of its name, with the first bytes that such a file has. */
const KINDS: Readonly<
  Record<string, { readonly type: string; readonly begins: readonly string[] }>
> = {
  pdf: { type: "application/pdf", begins: ["25504446"] },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    begins: ["504b0304"],
  },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: ["504b0304"],
  },
  pptx: {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    begins: ["504b0304"],
  },
  txt: { type: "text/plain; charset=utf-8", begins: [] },
  png: { type: "image/png", begins: ["89504e47"] },
  jpg: { type: "image/jpeg", begins: ["ffd8ff"] },
  jpeg: { type: "image/jpeg", begins: ["ffd8ff"] },
};

type Needs = Pick<World, "boards" | "meetings" | "files" | "clock" | "ids">;

/** A secretary hands in the file of an attachment; it is kept before it is named. */
export async function attachFile(
  world: Needs,
  actor: Actor,
  { meeting: id, item, attachment, file }: AttachFile,
): Promise<Meeting> {
  const meeting = await world.meetings.find(id);
  const board = meeting && (await world.boards.find(meeting.board));
  if (!board) throw new Refusal("not-found");
  if (!isSecretary(board, actor.person?.id, world.clock.today()))
    throw new Refusal("secretaries-only");
  const type = typeOf(file);
  const kept = { id: world.ids.next(), name: file.name, type, size: file.content.byteLength };
  const named = (now: Meeting): Meeting =>
    withAttachment(now, { item, attachment }, { file: { id: kept.id, name: kept.name } });
  named(meeting); // Where there is no such attachment, nothing is kept.
  await world.files.add(kept, file.content);
  return world.meetings.change(id, named);
}

/** Office files with macros carry the name of their program's project in the clear. */
const MACROS = "vbaProject.bin";

function typeOf({ name, content }: AttachFile["file"]): string {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  const first = Array.from(content.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0"));
  const begins = first.join("");
  const fits =
    kind && (kind.begins.length === 0 || kind.begins.some((one) => begins.startsWith(one)));
  if (content.byteLength === 0 || !fits || hasName(content, MACROS))
    throw new Refusal("attachment-kind", name);
  return kind.type;
}

function hasName(content: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1)) {
    let n = 1;
    while (n < name.length && content[at + n] === name.charCodeAt(n)) n++;
    if (n === name.length) return true;
  }
  return false;
}
