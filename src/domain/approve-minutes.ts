import type { Approval, DraftApproval, MinutesDraft, Objection } from "./approval.ts";
import type { SeatId } from "./board.ts";
import { Refusal } from "./refusal.ts";

/** The most characters an objection, or an answer to one, may have. */
export const OBJECTION_LIMIT = 2000;

type Blank = Pick<Approval, "id" | "board" | "meeting">;

/** The draft that members are asked about; undefined where none was sent. */
export function newestDraft(approval: Approval | undefined): MinutesDraft | undefined {
  return approval?.drafts.at(-1);
}

/** The objections that nobody has answered. */
export function openObjections(approval: Approval | undefined): readonly Objection[] {
  return (approval?.objections ?? []).filter(({ answer }) => answer === undefined);
}

/** The approval with a draft sent; the same press again, after it, sends no other. */
export function withDraft(
  before: Approval | undefined,
  blank: Blank,
  draft: MinutesDraft,
): Approval {
  const approval = begun(before, blank);
  if (approval.drafts.length >= draft.version) return approval;
  if (approval.drafts.length !== draft.version - 1) throw new Refusal("changed-meanwhile");
  return { ...approval, drafts: [...approval.drafts, draft] };
}

/** The approval with some seats' yes to the newest draft; each seat says it once. */
export function withApproval(
  before: Approval | undefined,
  approvals: readonly DraftApproval[],
): Approval {
  const added = approvals.filter(
    ({ seat, draft }) => !before?.approvals.some((one) => one.seat === seat && one.draft === draft),
  );
  const [first] = added;
  if (before && !first) return before;
  const approval = answerable(before, first);
  return { ...approval, approvals: [...approval.approvals, ...added] };
}

/** The approval with an objection to the newest draft; the same words of a seat are the same objection. */
export function withObjection(before: Approval | undefined, objection: Objection): Approval {
  const approval = answerable(before, objection);
  const { seat, draft, text } = objection;
  const said = approval.objections.some(
    (one) => one.seat === seat && one.draft === draft && one.text === text,
  );
  return said ? approval : { ...approval, objections: [...approval.objections, objection] };
}

/** The approval with an objection answered; the first answer stands. */
export function withAnswer(
  before: Approval | undefined,
  id: string,
  answer: NonNullable<Objection["answer"]>,
): Approval {
  const approval = unsealedIn(before);
  const objection = approval.objections.find((one) => one.id === id);
  if (!objection) throw new Refusal("not-found");
  if (objection.answer) {
    const { upheld, text } = objection.answer;
    if (upheld === answer.upheld && text === answer.text) return approval;
    throw new Refusal("objection-answered");
  }
  return {
    ...approval,
    objections: approval.objections.map((one) => (one === objection ? { ...one, answer } : one)),
  };
}

/** Whether every seat that is asked has approved the newest draft. */
function allApproved(approval: Approval | undefined, seats: readonly SeatId[]): boolean {
  const draft = newestDraft(approval)?.version;
  const approved = new Set(
    approval?.approvals.filter((one) => one.draft === draft).map(({ seat }) => seat),
  );
  return draft !== undefined && seats.every((seat) => approved.has(seat));
}

/**
 * The approval as it stays once the minutes are issued. Where a draft was sent they are not, before its deadline
 * has passed or all have approved, and every objection is answered.
 */
export function sealedApproval(
  before: Approval | undefined,
  blank: Blank,
  { seats, now }: { readonly seats: readonly SeatId[]; readonly now: string },
): Approval {
  if (before?.sealed) return before;
  refuseWaiting(before, { seats, now });
  return { ...begun(before, blank), sealed: true };
}

/** Refuses while a draft's deadline runs and not all have approved, or an objection is not answered. */
function refuseWaiting(
  approval: Approval | undefined,
  { seats, now }: { readonly seats: readonly SeatId[]; readonly now: string },
): void {
  if (approval?.sealed) return;
  const open = openObjections(approval);
  if (open.length > 0) throw new Refusal("objections-open", String(open.length));
  const draft = newestDraft(approval);
  if (draft && now < draft.until && !allApproved(approval, seats))
    throw new Refusal("draft-pending");
}

function begun(before: Approval | undefined, blank: Blank): Approval {
  if (before) return unsealedIn(before);
  return { ...blank, drafts: [], objections: [], approvals: [] };
}

function unsealedIn(before: Approval | undefined): Approval {
  if (!before) throw new Refusal("no-draft");
  if (before.sealed) throw new Refusal("minutes-issued");
  return before;
}

/** The approval, if the draft that is answered is the newest and its deadline has not passed. */
function answerable(
  before: Approval | undefined,
  answer: { readonly draft: number; readonly at: string } | undefined,
): Approval {
  const approval = unsealedIn(before);
  const draft = newestDraft(approval);
  if (!draft || !answer) throw new Refusal("no-draft");
  if (draft.version !== answer.draft) throw new Refusal("draft-outdated");
  if (answer.at >= draft.until) throw new Refusal("objections-past");
  return approval;
}
