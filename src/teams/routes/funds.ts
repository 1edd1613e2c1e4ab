import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { ShownPosting } from "../../domain/shown-funds.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Here } from "../../usecases/board/here.ts";
import { decisionHere } from "../../usecases/decision/shown.ts";
import { passToFunds } from "../../usecases/document/pass.ts";
import { showFundsForm } from "../../usecases/funds/form.ts";
import { saveFunds } from "../../usecases/funds/save.ts";
import { showFunds } from "../../usecases/funds/show.ts";
import { fundsCard } from "../cards/funds-card.ts";
import { fundsFormCard } from "../cards/funds-form-card.ts";
import { linkCard } from "../cards/link-card.ts";
import { decisionFunds, updateDecisionCards } from "../decision-cards.ts";
import { warns } from "../faults.ts";
import { entryIn, typedIn } from "../funds-form.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Route, Services } from "../turn.ts";

/** Only the button that asks for a year reads the year that is chosen on the card. */
export const fundsShow: Route = async ({ world }, { here, texts, payload }) => {
  const { board, year, page, pick } = read(payloads.funds, payload);
  const chosen = /^\d{4}$/.exec(inputOf("year", payload) ?? "")?.[0];
  const picked = chosen === undefined ? undefined : Number(chosen);
  const asked = { board, year: pick === undefined ? year : picked };
  return { card: fundsCard(texts, await showFunds(world, here, asked), { page }) };
};

export const fundsForm: Route = async ({ world }, { here, texts, payload }) => {
  const asked = read(payloads.fundsForm, payload);
  return { card: fundsFormCard(texts, await showFundsForm(world, here, asked)) };
};

/** A no comes on the form with what was typed; it stays the same form, so that it posts once. */
export const fundsSave: Route = async (services, { here, texts, payload }) => {
  const { world } = services;
  const { board, kind, form, seen } = read(payloads.enteringFunds, payload);
  const typed = typedIn(payload);
  const words = texts.funds;
  try {
    const entry = entryIn(kind, typed);
    const saved = await saveFunds(world, here, { board, form, seen, entry });
    const note = saved.posted ? words.saved(words.kind[kind]) : words.savedAlready;
    const also = saved.alsoPosted.map((one) => alsoLine(texts, one));
    const notes = also.length > 0 ? [note, words.alsoPosted(texts.format.list(also))] : [note];
    return {
      card: fundsCard(texts, saved, { note: notes.join(" ") }),
      after: () => updateShared(services, here, saved.alsoPosted),
    };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const shown = await showFundsForm(world, here, { board, kind });
    const note = texts.refusal[error.reason](error.about);
    return { card: fundsFormCard(texts, { ...shown, form }, { note, typed }) };
  }
};

/** A link for the one who asks. */
export const fundsDownload: Route = async ({ world }, { here, texts, payload }) => {
  const words = texts.funds;
  const pass = await passToFunds(world, here, read(payloads.board, payload));
  const said = { title: words.download, text: words.downloadWhy, button: words.download };
  return { card: linkCard(texts, said, pass) };
};

function alsoLine({ funds, format }: Texts, { oere, effort, year }: ShownPosting): string {
  return funds.unposted(format.money(0 - oere), effort ?? funds.closedItems, year);
}

/** The shared cards of decisions whose money has been posted say so. */
async function updateShared(
  services: Services,
  here: Here,
  posted: readonly ShownPosting[],
): Promise<void> {
  const of = posted.flatMap(({ basis }) => ("decision" in basis ? [basis.decision] : []));
  const each = new Map(of.map((decision) => [decision.id, decision]));
  for (const { meeting, item } of each.values()) {
    const shown = await decisionHere(services.world, here, { meeting, item }).catch(
      warns(services.log, "a decision card was not updated"),
    );
    if (shown) await updateDecisionCards(services, shown, await decisionFunds(services, shown));
  }
}

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "ledger-changed",
  "funds-short",
  "effort-short",
  "year-unreadable",
  "carry-over-years",
  "posting-without-effort",
  "posting-without-source",
  "amount-unreadable",
  "date-unreadable",
  "too-long",
]);
