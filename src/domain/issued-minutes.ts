import type { PersonId } from "./board.ts";
import type { MeetingId } from "./meeting.ts";
import type { Minutes } from "./minutes.ts";
import { Refusal } from "./refusal.ts";

/** A file that is kept as it was written, byte for byte. */
export interface KeptFile {
  /** Hex of its SHA-256. */
  readonly digest: string;
  readonly file: string;
}

/** `møde.json` and `referat-uden-navne.docx` of a record package. */
export interface KeptPapers {
  readonly minutes: KeptFile;
  readonly template: KeptFile;
}

/** A dated addition to minutes that were issued, and the papers as they are with it. */
export interface Addition {
  readonly at: string;
  readonly by: PersonId;
  readonly text: string;
  readonly papers: KeptPapers;
}

/** Minutes that were issued: kept as they were with marks for names, and where they have been sent. */
export interface IssuedMinutes {
  readonly id: string;
  readonly meeting: MeetingId;
  readonly minutes: Minutes;
  /** The chats that have them. */
  readonly sentTo: readonly string[];
  /** Absent, as what follows, in minutes issued before records were kept. */
  readonly issuedBy?: PersonId;
  /** The numbers of the items that were undecided. */
  readonly undecided?: readonly string[];
  readonly papers?: KeptPapers;
  /** Oldest first. */
  readonly additions?: readonly Addition[];
}

/** The most characters an addition may have. */
export const ADDITION_LIMIT = 4000;

/** Issued minutes with an addition after so many; the same addition once more changes nothing. */
export function withAddition(
  issued: IssuedMinutes,
  {
    after,
    minutes,
    addition,
  }: { readonly after: number; readonly minutes: Minutes; readonly addition: Addition },
): IssuedMinutes {
  const additions = issued.additions ?? [];
  const standing = additions[after];
  if (standing?.by === addition.by && standing.text === addition.text) return issued;
  if (additions.length !== after) throw new Refusal("changed-meanwhile");
  return { ...issued, minutes, additions: [...additions, addition] };
}
