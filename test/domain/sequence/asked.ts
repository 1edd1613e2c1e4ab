import type { SeatId } from "../../../src/domain/board.ts";
import type { DecisionText } from "../../../src/domain/decision.ts";
import { seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { closedVote } from "./perform.ts";
import type { Affair } from "./perform.ts";

/*
 * What the rules ask for, worked out once more from what was said and counted, without the domain's own
 * functions.
 */

/** A yes that was said aloud, to these words, while these seats were away or recused. */
export interface Yes {
  readonly who: Name;
  readonly version: number;
  readonly text: DecisionText;
  readonly apologies: readonly SeatId[];
  readonly recused: readonly SeatId[];
}

const STANDS_IN: Partial<Record<Name, readonly Name[]>> = {
  erik: ["bent"],
  gorm: ["anna", "bent"],
};

/** The seats that take no part: those that said so in the vote, unless the chairs find otherwise. */
export function recusedAt(affair: Affair, { recusals }: DecisionText): readonly SeatId[] {
  const positions = Object.values(closedVote(affair)?.standing ?? {});
  const said = positions.filter(({ answers }) =>
    answers.some(({ choice }) => choice === "recused"),
  );
  const found = new Map(said.map(({ seat }) => [seat, true]));
  for (const { seat, upheld } of recusals) found.set(seat, upheld);
  return [...found].filter(([, recused]) => recused).map(([seat]) => seat);
}

/** Whether a yes may count for a chair: the chair's own, or a stand-in's while the chair cannot. */
function counts({ who, apologies, recused }: Yes, chair: Name): boolean {
  if (recused.includes(seatOf(who))) return false;
  if (who === chair) return true;
  const away = apologies.includes(seatOf(chair)) || recused.includes(seatOf(chair));
  return away && STANDS_IN[who]?.includes(chair) === true;
}

/** Whether the yeses to the decision's own version and words are those that the rules ask for. */
export function bothKeys({ set, decision }: Affair, said: readonly Yes[]): boolean {
  if (!decision) return false;
  const same = said.filter(
    ({ version, text }) =>
      version === decision.version && JSON.stringify(text) === JSON.stringify(decision.text),
  );
  const [first, second] = set.chairs;
  if (first === undefined) return false;
  if (set.rules.confirmations === "chair")
    return set.chairs.some((chair) => same.some((yes) => counts(yes, chair)));
  return (
    second !== undefined &&
    same.some((one) =>
      same.some((other) => one.who !== other.who && counts(one, first) && counts(other, second)),
    )
  );
}

/** Whether the outcome needs no reason: it is not against what the votes or the seats present say. */
export function mayDecideSo(affair: Affair): boolean {
  const { decision, meeting, set } = affair;
  if (!decision || decision.text.reason !== null) return true;
  const rule = set.rules.decisionRule;
  if (rule === "registration") return true;
  const agreed = decision.text.outcomes[0] === "agreed";
  const seats = set.board.seats.length;
  const ballot = closedVote(affair);
  if (!ballot) {
    const noted = meeting.attendance;
    const came = noted?.seats.filter(({ person }) => person !== null).length ?? 0;
    return !(agreed && noted !== undefined && came * 2 <= seats);
  }
  const given = Object.values(ballot.standing).map(({ seat, answers }) => ({
    party: ballot.roll.find((one) => one.seat === seat)?.party,
    choice: answers[0]?.choice,
  }));
  const yes = given.filter(({ choice }) => choice === "agree" || choice === "agree-with-remark");
  const no = given.filter(({ choice }) => choice === "cannot-agree");
  const quorate = given.length * 2 > seats;
  const carried =
    rule === "majority"
      ? yes.length > no.length
      : no.length === 0 && new Set(yes.map(({ party }) => party)).size === 3;
  return agreed === (quorate && carried);
}
