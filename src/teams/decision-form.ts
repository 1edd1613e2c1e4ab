import { z } from "zod";
import type { SeatId } from "../domain/board.ts";
import { OUTCOMES } from "../domain/decision.ts";
import type { DecisionText, Outcome } from "../domain/decision.ts";
import { oereOf, typedKroner } from "../domain/money.ts";
import { Refusal } from "../domain/refusal.ts";
import { inputOf, inputsOf, read } from "./payload.ts";

/** What stands in the fields of a decision's form; a gap is a field that is empty. */
export interface DecisionForm {
  readonly outcomes: readonly (Outcome | undefined)[];
  /** One outcome for each recommendation. */
  readonly split: boolean;
  readonly text: string | undefined;
  readonly reason: string | undefined;
  readonly recused: readonly SeatId[];
  readonly followUps: readonly {
    readonly what: string | undefined;
    readonly owner: string | undefined;
    readonly due: string | undefined;
  }[];
  readonly amounts: readonly {
    readonly purpose: string | undefined;
    readonly sum: string | undefined;
  }[];
}

/** The form as somebody filled it in. */
export function formIn(payload: unknown, split: boolean): DecisionForm {
  const column = (name: Parameters<typeof inputsOf>[0]) => inputsOf(name, payload);
  const [what, owner, due] = [column("follow"), column("owner"), column("due")];
  const [purpose, sum] = [column("purpose"), column("amount")];
  const rows = (...columns: readonly (readonly unknown[])[]): number[] =>
    Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, n) => n);
  return {
    outcomes: column("outcome").map((one) =>
      one === undefined ? undefined : read(z.enum(OUTCOMES), one),
    ),
    split,
    text: inputOf("text", payload),
    reason: inputOf("reason", payload),
    recused: (inputOf("recused", payload) ?? "").split(",").filter((seat) => seat !== ""),
    followUps: rows(what, owner, due).map((n) => ({ what: what[n], owner: owner[n], due: due[n] })),
    amounts: rows(purpose, sum).map((n) => ({ purpose: purpose[n], sum: sum[n] })),
  };
}

/** The form as a text that stands fills it in. */
export function formOf(text: DecisionText): DecisionForm {
  return {
    outcomes: text.outcomes,
    split: text.outcomes.length > 1,
    text: text.text || undefined,
    reason: text.reason ?? undefined,
    recused: text.recusals.filter(({ upheld }) => upheld).map(({ seat }) => seat),
    followUps: text.followUps.map(({ what, owner, due }) => ({
      what,
      owner: owner ?? undefined,
      due: due ?? undefined,
    })),
    amounts: text.amounts.map(({ purpose, oere }) => ({ purpose, sum: typedKroner(oere) })),
  };
}

/** The form with the one outcome that was chosen given to each recommendation, to be changed. */
export function splitForm(form: DecisionForm, recommendations: number): DecisionForm {
  const [only] = form.outcomes;
  return { ...form, split: true, outcomes: Array.from({ length: recommendations }, () => only) };
}

/** The text that a form says; else which field cannot be read. */
export function textIn(
  form: DecisionForm,
  { recommendations, reported }: { recommendations: number; reported: readonly SeatId[] },
): DecisionText {
  const count = form.split ? Math.max(recommendations, 1) : 1;
  const outcomes = form.outcomes.slice(0, count).filter((one) => one !== undefined);
  if (outcomes.length < count) throw new Refusal("outcome-missing");
  const others = form.recused.filter((seat) => !reported.includes(seat));
  return {
    outcomes,
    text: form.text ?? "",
    reason: form.reason ?? null,
    recusals: [
      ...reported.map((seat) => ({ seat, upheld: form.recused.includes(seat) })),
      ...others.map((seat) => ({ seat, upheld: true })),
    ],
    followUps: form.followUps
      .filter((one) => one.what ?? one.owner ?? one.due)
      .map(({ what = "", owner = null, due }) => ({ what, owner, due: dayIn(due) })),
    amounts: form.amounts
      .filter((one) => one.purpose ?? one.sum)
      .map(({ purpose = "", sum }) => ({ purpose, oere: oereIn(sum) })),
  };
}

function dayIn(due: string | undefined): string | null {
  if (due === undefined) return null;
  if (!z.iso.date().safeParse(due).success) throw new Refusal("date-unreadable", due);
  return due;
}

function oereIn(sum: string | undefined): number {
  const oere = oereOf(sum ?? "");
  if (oere === undefined) throw new Refusal("amount-unreadable", sum ?? "");
  return oere;
}
