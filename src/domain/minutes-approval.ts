import type { Approval } from "./approval.ts";
import { newestDraft } from "./approve-minutes.ts";
import type { PersonId, SeatId } from "./board.ts";
import type { Minutes } from "./minutes.ts";

/** How the minutes were approved, as they print it; absent where no draft was sent. */
export function approvalIn(
  approval: Approval | undefined,
  named: {
    readonly seat: (seat: SeatId) => string;
    readonly person: (person: PersonId) => string | null;
  },
): Pick<Minutes, "approval"> {
  const draft = newestDraft(approval);
  if (!approval || !draft) return {};
  const who = ({ seat, person, at }: { seat: SeatId; person: PersonId; at: string }) => ({
    ...{ seat: named.seat(seat), person: named.person(person), at },
  });
  return {
    approval: {
      ...{ draft: draft.version, sentAt: draft.at, until: draft.until },
      approvals: approval.approvals.filter((one) => one.draft === draft.version).map(who),
      objections: approval.objections.map((one) => ({
        ...{ ...who(one), text: one.text },
        answer: one.answer ? { upheld: one.answer.upheld, text: one.answer.text } : null,
      })),
    },
  };
}
