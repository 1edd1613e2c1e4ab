import type { Board } from "../../domain/board.ts";
import { isDecided } from "../../domain/decision.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { confirmAllDecisions } from "../../usecases/decision/confirm-all.ts";
import type { ShownDraft } from "../../usecases/decision/confirm-all.ts";
import { confirmDecision } from "../../usecases/decision/confirm.ts";
import { reopenDecision } from "../../usecases/decision/reopen.ts";
import { reviewDecisions } from "../../usecases/decision/review.ts";
import { saveDecision } from "../../usecases/decision/save.ts";
import { noteDecisionCard, showDecision } from "../../usecases/decision/show.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import { keepRecord } from "../../usecases/record/keep.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { decisionCard } from "../cards/decision-card.ts";
import { reviewCard } from "../cards/review-card.ts";
import { decisionFunds, updateDecisionCards } from "../decision-cards.ts";
import { formIn, splitForm, textIn } from "../decision-form.ts";
import type { DecisionForm } from "../decision-form.ts";
import { warns } from "../faults.ts";
import { payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** The decision of an item; written for in a chat, its card follows what is written and confirmed. */
export const decisionShow: Route = async (services, { here, texts, payload, pressed }) => {
  const { world } = services;
  const shown = await showDecision(world, here, whereIn(payload));
  const words = pressed ? texts : sharedTexts(here.chat.kind, texts, shown.board);
  const card = decisionCard(words, shown, { funds: await decisionFunds(services, shown) });
  if (pressed) return { card };
  return {
    card,
    sent: (message) => noteDecisionCard(world, shown, { chat: here.chat.id, message }),
  };
};

/** The same form once more, with other lines in it and what was typed kept. */
export const decisionForm: Route = async ({ world }, { here, texts, payload }) => {
  const { form: typed, split, rows } = asked(payload);
  const shown = await showDecision(world, here, whereIn(payload));
  const form =
    typed && split === "now" ? splitForm(typed, shown.item.recommendations.length) : typed;
  return { card: decisionCard(texts, shown, { form, rows }) };
};

export const decisionSave: Route = async (services, turn) =>
  orCurrentCard(services, turn, async (form, version) => {
    const { world } = services;
    const shown = await showDecision(world, turn.here, whereIn(turn.payload));
    const text = textIn(form ?? formIn({}, false), fieldsOf(shown));
    return saveDecision(world, turn.here, { ...whereIn(turn.payload), version, text });
  });

export const decisionConfirm: Route = async (services, turn) =>
  orCurrentCard(services, turn, async (form, version) => {
    const { world } = services;
    const where = whereIn(turn.payload);
    const text = form && textIn(form, fieldsOf(await showDecision(world, turn.here, where)));
    return confirmDecision(world, turn.here, { ...where, version, text });
  });

export const decisionReopen: Route = async (services, turn) =>
  orCurrentCard(services, turn, (_form, version) =>
    reopenDecision(services.world, turn.here, { ...whereIn(turn.payload), version }),
  );

export const decisionReview: Route = async ({ world }, { here, texts, payload }) => ({
  card: reviewCard(texts, await reviewDecisions(world, here, read(payloads.meeting, payload))),
});

export const decisionConfirmAll: Route = async (services, { here, texts, payload }) => {
  const { meeting, shown } = read(payloads.confirming, payload);
  const drafts = shown.split(",").map(draftNamed);
  const all = await confirmAllDecisions(services.world, here, { meeting, shown: drafts });
  return {
    card: reviewCard(texts, all),
    after: async () => {
      for (const { item } of drafts) {
        const now = await showDecision(services.world, here, { meeting, item });
        await updateDecisionCards(services, now, await decisionFunds(services, now));
      }
      await keep(services, all);
    },
  };
};

/** A press on a form or on a text; a no comes on the card that holds now, with what was typed. */
async function orCurrentCard(
  services: Services,
  { here, texts, payload }: Turn,
  press: (form: DecisionForm | undefined, version: number) => Promise<DecisionShown>,
): Promise<Outcome> {
  const { form, rows, version } = asked(payload);
  try {
    const shown = await press(form, version);
    const funds = await decisionFunds(services, shown);
    return {
      card: decisionCard(texts, shown, { funds }),
      after: async () => {
        await updateDecisionCards(services, shown, funds);
        if (isDecided(shown.decision)) await keep(services, shown);
      },
    };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const shown = await showDecision(services.world, here, whereIn(payload));
    const no = texts.refusal[error.reason](error.about);
    const stale = error.reason === "decision-stale";
    const typed = form?.text === undefined ? "" : ` ${texts.decision.youWrote(form.text)}`;
    return {
      card: stale
        ? decisionCard(texts, shown, {
            note: no + typed,
            funds: await decisionFunds(services, shown),
          })
        : decisionCard(texts, shown, { note: no, form, rows }),
    };
  }
}

const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "decision-stale",
  "outcome-missing",
  "reason-missing",
  "follow-up-without-text",
  "amount-without-purpose",
  "amount-unreadable",
  "date-unreadable",
  "too-long",
]);

function asked(payload: unknown) {
  const { form, split, rows, version = 0 } = read(payloads.decision, payload);
  const typed = form && formIn(payload, split !== undefined);
  return { form: typed, split, rows, version };
}

function whereIn(payload: unknown) {
  const { meeting, item, number } = read(payloads.decision, payload);
  return { meeting, item, number };
}

function fieldsOf({ item, reported }: DecisionShown) {
  return { recommendations: item.recommendations.length, reported };
}

function draftNamed(name: string): ShownDraft {
  const [, item = "", version = "", round = ""] = /^([^:,]+):(\d{1,6}):(\d{1,6})$/.exec(name) ?? [];
  if (item === "") throw new Refusal("payload-unknown");
  return { item, version: Number(version), round: Number(round) };
}

function sharedTexts(kind: string, own: Turn["texts"], board: Board): Turn["texts"] {
  return kind === "personal" ? own : LANGUAGES[board.language];
}

/** What was decided goes into the meeting's record; what is not kept now is with the next that is. */
async function keep(
  { world, log }: Services,
  { board, meeting }: Pick<DecisionShown, "board" | "meeting">,
): Promise<void> {
  await keepRecord(world, board, meeting.id).catch(warns(log, "the record was not kept"));
}
