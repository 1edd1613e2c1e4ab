import type { Approval, Objection } from "../../../src/domain/approval.ts";
import {
  approvalCard,
  askDraftCard,
  draftCard,
  objectionFormCard,
  objectionToldCard,
} from "../../../src/teams/cards/approval-card.ts";
import { journalNumberCard } from "../../../src/teams/cards/journal-card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { ApprovalShown } from "../../../src/usecases/approval/show.ts";
import { boardChat, NOW, personalChat } from "../../support/board.ts";
import type { CardData } from "./sample-data.ts";

const UNTIL = "2027-03-10T11:00:00.000Z";

/** Every card of drafts and their approval, by its name. */
export function everyApprovalCard(
  texts: Texts,
  data: CardData,
): Record<string, (page: number) => Card> {
  const { board, meeting, name } = data;
  const where = { board, meeting };
  const objection: Objection = {
    ...{ id: "o1", draft: 1, seat: "seat-1", person: "p1", at: NOW, text: name.repeat(10) },
  };
  const answer = { at: NOW, by: "p0", upheld: true, text: name };
  const approval: Approval = {
    ...{ id: "a", board: board.id, meeting: meeting.id },
    drafts: [1, 2].map((version) => ({
      ...{ version, at: NOW, by: "p0", until: UNTIL, digest: "0".repeat(64) },
    })),
    approvals: [{ draft: 2, seat: "seat-0", person: "p0", at: NOW }],
    objections: [
      { ...objection, id: "o0", answer },
      { ...objection, id: "o2", answer: { ...answer, upheld: false } },
      objection,
    ],
  };
  const shown: ApprovalShown = {
    ...{ ...where, approval, changed: true, mayAnswer: true, maySend: true },
    seats: board.seats.map(({ id, name: seat }, n) => ({
      ...{ seat: id, name: seat, holder: n % 3 === 0 ? null : name },
      approvedAt: n % 2 === 0 ? NOW : null,
    })),
    names: new Map(board.seats.map((_, n) => [`p${n}`, `${name} ${n}`])),
  };
  const member = { ...shown, mayAnswer: false, maySend: false };
  const chats = [boardChat, { ...boardChat, name }, personalChat("anna")];
  const question = { ...where, until: UNTIL, seats: 10, chats };
  return {
    "journal-card": () => journalNumberCard(texts, where),
    "journal-card, saved": () =>
      journalNumberCard(texts, { board, meeting: { ...meeting, journalNumber: name } }, name),
    "approval-card": (page) => approvalCard(texts, shown, { page }),
    "approval-card, refused": (page) =>
      approvalCard(texts, shown, {
        page,
        note: texts.refusal["objection-missing"](undefined),
        text: name,
      }),
    "approval-card, of a member": (page) => approvalCard(texts, member, { page, note: name }),
    "approval-card, no draft": () => approvalCard(texts, { ...shown, approval: undefined }),
    "approval-card, all approved": (page) =>
      approvalCard(
        texts,
        {
          ...{ ...member, changed: false },
          approval: { ...approval, objections: [], sealed: true },
          seats: shown.seats.map((seat) => ({ ...seat, approvedAt: NOW })),
        },
        { page },
      ),
    "approval-card, question": () => askDraftCard(texts, { ...question, after: 0 }),
    "approval-card, question again": () => askDraftCard(texts, { ...question, after: 1 }),
    "approval-card, draft": () => draftCard(texts, where, { version: 1, until: UNTIL }),
    "approval-card, form": () => objectionFormCard(texts, where, { draft: 1 }),
    "approval-card, form refused": () =>
      objectionFormCard(texts, where, { draft: 1, note: name, text: name.repeat(20) }),
    "approval-card, objection told": () => objectionToldCard(texts, shown, objection),
    "approval-card, answer told": () => objectionToldCard(texts, shown, { ...objection, answer }),
  };
}
