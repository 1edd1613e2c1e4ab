import { isSecretary } from "../../domain/board.ts";
import { checkedLink, withAttachment } from "../../domain/attachment.ts";
import type { AgendaItem } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

export interface AttachmentsShown extends BoardMeeting {
  readonly item: AgendaItem;
  /** Whether the one who looks may put links and files on them. */
  readonly mayAttach: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "chats" | "clock" | "addresses">;

/** attachment.show: the attachments of an item, each to be opened where there is something to open. */
export async function showAttachments(
  world: Needs,
  here: Here,
  input: ShowItem,
): Promise<AttachmentsShown> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const item = itemMeant(meeting, input);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  if (item.attachments.length === 0) throw new Refusal("no-attachments", item.number);
  await rememberMeeting(world, here, meeting.id);
  const mayAttach = isSecretary(board, here.actor.person?.id, world.clock.today());
  return { board, meeting, item, mayAttach };
}

export type LinkAttachment = ShowItem & {
  /** Which of the item's attachments, from 0. */
  readonly attachment: number;
  readonly href: string;
};

/** attachment.link: a secretary says where an attachment lies: https, on a host that is allowed. */
export async function linkAttachment(
  world: Needs,
  here: Here,
  input: LinkAttachment,
): Promise<AttachmentsShown> {
  const shown = await showAttachments(world, here, input);
  if (!shown.mayAttach) throw new Refusal("secretaries-only");
  const href = checkedLink(input.href, world.addresses.attachmentHosts);
  const at = { item: shown.item.id, attachment: input.attachment };
  const meeting = await world.meetings.change(shown.meeting.id, (now) =>
    withAttachment(now, at, { href }),
  );
  return { ...shown, meeting, item: itemMeant(meeting, { item: shown.item.id }) };
}
