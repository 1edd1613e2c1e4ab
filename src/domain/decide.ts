import { chairSeats, covers, holderOf } from "./board.ts";
import type { Board, Day, PersonId, Seat, SeatId } from "./board.ts";
import { rulesOn } from "./rules.ts";
import type { Rules } from "./rules.ts";
import { isOpen, isWritten } from "./decision.ts";
import type {
  Confirmation,
  Decision,
  DecisionText,
  RecusalRuling,
  WrittenText,
} from "./decision.ts";
import { isExcused } from "./excused.ts";
import type { Excuses } from "./excused.ts";
import type { ItemId, PostedCard } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

/** A text as somebody writes it, over the version that they saw. */
export interface Writing {
  readonly over: number;
  readonly text: DecisionText;
  readonly by: PersonId;
  readonly at: string;
}

/** What a decision is before anything is written. */
export type Blank = Omit<Decision, keyof WrittenText | "over" | "history" | "cards">;

/**
 * The decision with a text written. The same press once more changes nothing; a text written over
 * another version than the one that stands is stale.
 */
export function withText(before: Decision | undefined, blank: Blank, writing: Writing): Decision {
  const { over, text, by, at } = writing;
  if (before?.sealed) throw new Refusal("minutes-issued");
  if (before && before.over === over && before.version === over + 1 && isSame(before.text, text))
    return before;
  if ((before?.version ?? 0) !== over || !isOpen(before)) throw new Refusal("decision-stale");
  return {
    ...blank,
    over,
    version: over + 1,
    text,
    writtenBy: by,
    writtenAt: at,
    confirmations: [],
    history: before ? [...before.history, asWritten(before)] : [],
    cards: before?.cards ?? [],
  };
}

/**
 * The decision with one more confirmation; it is decided once every chair asked for has confirmed. Nobody
 * confirms twice, for whichever seat, and when it was decided stays.
 */
export function withConfirmation(
  decision: Decision,
  version: number,
  confirmation: Confirmation,
  asked: readonly SeatId[],
): Decision {
  if (decision.version !== version || !isWritten(decision)) throw new Refusal("decision-stale");
  if (decision.sealed) throw new Refusal("minutes-issued");
  const { seat, person, at } = confirmation;
  if (decision.confirmations.some((one) => one.seat === seat || one.person === person))
    return decision;
  const confirmations = [...decision.confirmations, confirmation];
  const by = new Set(confirmations.map((one) => one.seat));
  const enough =
    decision.rules.confirmations === "chair" ? true : asked.every((one) => by.has(one));
  return { ...decision, confirmations, ...(enough && { decidedAt: decision.decidedAt ?? at }) };
}

/** The decision opened to be written again: what was confirmed is void, and kept as history. */
export function reopened(
  decision: Decision,
  { version, by, at }: { version: number; by: PersonId; at: string },
): Decision {
  if (decision.sealed) throw new Refusal("minutes-issued");
  if (decision.over === version && isOpen(decision)) return decision;
  if (decision.version !== version) throw new Refusal("decision-stale");
  if (isOpen(decision)) return decision;
  const { decidedAt: _, ...rest } = decision;
  return {
    ...rest,
    over: version,
    version: version + 1,
    writtenBy: by,
    writtenAt: at,
    confirmations: [],
    history: [...decision.history, asWritten(decision)],
  };
}

/** The decision as it stays once the minutes are issued; where nothing was written, that stays so. */
export function sealed(before: Decision | undefined, blank: Blank, at: string): Decision {
  if (before?.sealed) return before;
  return { ...(before ?? unwritten(blank, at)), sealed: true };
}

/** The decision with one more shared card that shows it. */
export function withCard(
  before: Decision | undefined,
  blank: Blank,
  { card, at }: { card: PostedCard; at: string },
): Decision {
  const decision = before ?? unwritten(blank, at);
  return { ...decision, cards: [...decision.cards, card] };
}

function unwritten(blank: Blank, at: string): Decision {
  const text = { outcomes: [], text: "", followUps: [], amounts: [], reason: null, recusals: [] };
  const written = { version: 0, text, writtenBy: "", writtenAt: at, confirmations: [] };
  return { ...blank, ...written, over: 0, history: [], cards: [] };
}

/** The chairs' seats that must confirm; where the rules ask for one chair, any of them will do. */
export function seatsAsked(board: Board, rules: Rules, day: Day): readonly SeatId[] {
  const chairs = chairSeats(board, day);
  if (chairs.length === 0 || (rules.confirmations === "both-co-chairs" && chairs.length < 2))
    throw new Refusal("co-chair-missing");
  return chairs.map(({ seat }) => seat.id);
}

/** The seats that took no part: what is reported holds until the chairs reject it. */
export function recusedSeats(
  rulings: readonly RecusalRuling[],
  reported: readonly SeatId[],
): readonly SeatId[] {
  const upheld = rulings.filter((one) => one.upheld).map(({ seat }) => seat);
  return [...upheld, ...reported.filter((seat) => !rulings.some((one) => one.seat === seat))];
}

/**
 * The chair's seat that somebody confirms for: their own; else that of a chair who has sent apologies (for
 * the meeting, or for the item) or is recused, as its substitute (where the rules have substitutes) or as
 * deputy chair of the same party. Who is recused confirms for none.
 */
export function seatToConfirmFor(
  board: Board,
  excuses: Excuses,
  recused: readonly SeatId[],
  { person, day, item }: { person: PersonId; day: Day; item?: ItemId },
): SeatId {
  const held = board.seats.filter((seat) => holderOf(seat, day)?.person === person);
  if (held.some(({ id }) => recused.includes(id))) throw new Refusal("chair-recused");
  const chairs = chairSeats(board, day);
  const own = chairs.find(({ holder }) => holder === person);
  const stoodIn = chairs.find(
    ({ seat }) =>
      (recused.includes(seat.id) || isExcused(excuses, item, seat.id)) &&
      standsInFor(board, seat, { person, day }),
  );
  const chair = own ?? stoodIn;
  if (!chair) throw new Refusal("chairs-only");
  return chair.seat.id;
}

/** Whether somebody is substitute or deputy for a chair, and so may be asked to confirm. */
export function mayStandIn(board: Board, person: PersonId | undefined, day: Day): boolean {
  return (
    person !== undefined &&
    chairSeats(board, day).some(({ seat }) => standsInFor(board, seat, { person, day }))
  );
}

function standsInFor(
  board: Board,
  seat: Seat,
  { person, day }: { person: PersonId; day: Day },
): boolean {
  const substitute =
    rulesOn(board, day).substitutes &&
    seat.substitutes.some((one) => one.person === person && covers(one, day));
  const deputy = board.seats.some((other) => {
    const tenure = holderOf(other, day);
    return (
      other.party === seat.party && tenure?.person === person && tenure.role === "deputy-chair"
    );
  });
  return substitute || deputy;
}

function asWritten(decision: Decision): WrittenText {
  const { version, text, writtenBy, writtenAt, confirmations, decidedAt } = decision;
  const written = { version, text, writtenBy, writtenAt, confirmations };
  return decidedAt === undefined ? written : { ...written, decidedAt };
}

function isSame(one: DecisionText, other: DecisionText): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered({ outcomes, text, followUps, amounts, reason, recusals }: DecisionText) {
  return [
    outcomes,
    text,
    followUps.map(({ what, owner, due }) => [what, owner, due]),
    amounts.map(({ purpose, oere }) => [purpose, oere]),
    reason,
    recusals.map(({ seat, upheld }) => [seat, upheld]),
  ];
}
