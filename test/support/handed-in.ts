import { attachFile } from "../../src/usecases/document/attach-file.ts";
import type { Attachment } from "../../src/domain/meeting.ts";
import { actor, ITEMS, meeting } from "./board.ts";
import type { TestWorld } from "./world.ts";

/** The file that Sanne hands in. */
export const NOTE = { name: "notat.pdf", content: Buffer.from("%PDF-1.7\nNotat om økonomien\n") };

/** Which of the attachments is a link, which is a file, and which nobody has handed in. */
export const ATTACHED = { link: 0, file: 1, missing: 2 } as const;

const [link] = ITEMS.one.attachments;

const THREE: readonly Attachment[] = [
  { ...link, title: "Bilag 1" },
  { title: "Bilag 2" },
  { title: "Bilag 3" },
];

/** Gives the first item and the closed one a link, a file and an attachment that is missing. */
export async function attachments(world: TestWorld): Promise<void> {
  const items: readonly string[] = [ITEMS.one.id, ITEMS.closed.id];
  await world.meetings.change(meeting.id, (now) => ({
    ...now,
    items: now.items.map((one) => (items.includes(one.id) ? { ...one, attachments: THREE } : one)),
  }));
  for (const item of items) {
    const at = { meeting: meeting.id, item, attachment: ATTACHED.file };
    await attachFile(world, actor("sanne"), { ...at, file: NOTE });
  }
}
