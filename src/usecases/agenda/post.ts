import { isSecretary } from "../../domain/board.ts";
import { missingAttachments } from "../../domain/attachment.ts";
import type { MissingAttachment } from "../../domain/attachment.ts";
import type { MeetingId, PostedCard } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { meetingHere, rememberMeeting } from "./meeting-here.ts";
import { showAgenda } from "./show.ts";
import type { AgendaShown } from "./show.ts";

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "decisions" | "chats" | "clock">;

export interface AgendaToPost {
  /** The agenda as everybody in the board's chats may see it. */
  readonly agenda: AgendaShown;
  /** The board's chats. */
  readonly chats: readonly Chat[];
  /** Attachments that nobody can open yet. */
  readonly missing: readonly MissingAttachment[];
}

/** agenda.post: a secretary posts the agenda where the board is; from a personal chat to its chats. */
export async function postAgenda(
  world: Needs,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<AgendaToPost> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!isSecretary(board, here.actor.person?.id, world.clock.today()))
    throw new Refusal("secretaries-only");
  const chats = here.chat.kind === "personal" ? await world.chats.tiedTo(board.id) : [here.chat];
  if (chats.length === 0) throw new Refusal("no-chat-to-post-in", board.name);
  const [first] = chats;
  const agenda = await showAgenda(
    world,
    { ...here, chat: { ...(first ?? here.chat), board: board.id } },
    { meeting: meeting.id },
  );
  await rememberMeeting(world, here, meeting.id);
  return { agenda, chats, missing: missingAttachments(meeting) };
}

/** Remembers where the agenda was posted: from then on a change of it is a new version. */
export async function notePosted(
  { meetings, clock }: Pick<World, "meetings" | "clock">,
  meeting: MeetingId,
  card: PostedCard,
): Promise<void> {
  const at = clock.now().toISOString();
  await meetings.change(meeting, (now) => ({
    ...now,
    cards: [...now.cards, card],
    ...(now.cards.length === 0 && { postedAt: at }),
  }));
}
