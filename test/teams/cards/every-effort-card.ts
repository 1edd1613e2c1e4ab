import type { DueState } from "../../../src/domain/due.ts";
import { DECISION_LIMITS } from "../../../src/domain/decision-text.ts";
import { HEARING_LIMITS } from "../../../src/domain/duty.ts";
import { EFFORT_LIMITS } from "../../../src/domain/effort.ts";
import { moneyOf } from "../../../src/domain/effort-money.ts";
import type { Beginning } from "../../../src/domain/effort-source.ts";
import { knownDutiesOf } from "../../../src/domain/known-duties.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { dutiesCard } from "../../../src/teams/cards/duty-card.ts";
import { hearingFormCard } from "../../../src/teams/cards/duty-form-card.ts";
import { effortCard, effortsCard } from "../../../src/teams/cards/effort-card.ts";
import { effortFormCard } from "../../../src/teams/cards/effort-form-card.ts";
import { statusFormCard } from "../../../src/teams/cards/effort-status-card.ts";
import { followUpsCard } from "../../../src/teams/cards/follow-up-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { DutiesShown } from "../../../src/usecases/duty/show.ts";
import type { EffortSeen } from "../../../src/usecases/effort/show.ts";
import type { FollowUpSeen } from "../../../src/usecases/follow-up/show.ts";
import type { FundsShown } from "../../../src/usecases/funds/show.ts";
import { DAY, NOW } from "../../support/board.ts";
import { fundsShown } from "./every-funds-card.ts";
import type { CardData } from "./sample-data.ts";

const STATES: readonly DueState[] = ["overdue", "today", "ahead", "undated", "history", "done"];

/** Every card of efforts, follow-ups and deadlines, by its name. */
export function everyEffortCard(
  texts: Texts,
  data: CardData,
): Record<string, (page: number) => Card> {
  const { board, meeting } = data;
  const funds = fundsShown(data);
  const efforts = meeting.items.map((_, n) => effortOf(data, funds, n));
  const effort = effortOf(data, funds, 2);
  const list = { board, efforts, closedLeftOut: true, mayWrite: true };
  const one = { board, effort, mayWrite: true };
  const form = { board, effort: undefined, beginnings: beginningsOf(data), today: DAY };
  const typed = { name: data.name.slice(0, 80), from: form.beginnings.at(-1)?.key, owner: "x" };
  const meetings = meeting.items.map((_, n) => ({ ...meeting, id: `${meeting.id}-${n}` }));
  const status = { ...one, meetings, suggested: meetings[0]?.id };
  const followUps = { board, followUps: followUpsOf(data), closedLeftOut: true, today: DAY };
  const duties = dutiesOf(data);
  const [hearing] = duties.hearings;
  const hearingForm = { board, hearing, form: "form-1", today: DAY };
  return {
    "effort-card": (page) => effortsCard(texts, list, { page }),
    "effort-card, of a reader": (page) =>
      effortsCard(texts, { ...list, mayWrite: false }, { page, said: texts.effort.saved }),
    "effort-card, none": () => effortsCard(texts, { ...list, efforts: [], closedLeftOut: false }),
    "effort-card, whole": (page) =>
      effortCard(texts, one, { page, ...(page === 1 && { said: texts.effort.begun }) }),
    "effort-card, new": () => effortCard(texts, { ...one, effort: bare(effort) }),
    "effort-form-card": () => effortFormCard(texts, form),
    "effort-form-card, without decisions": () => effortFormCard(texts, { ...form, beginnings: [] }),
    "effort-form-card, refused": () =>
      effortFormCard(texts, form, { said: texts.refusal["effort-name-missing"](undefined), typed }),
    "effort-form-card, change": () =>
      effortFormCard(
        texts,
        { ...form, effort },
        { said: texts.refusal["writing-stale"](undefined), typed },
      ),
    "effort-status-card": () => statusFormCard(texts, status),
    "effort-status-card, refused": () =>
      statusFormCard(texts, status, {
        said: texts.refusal["status-missing"](undefined),
        typed: { meeting: meetings.at(-1)?.id, text: data.remark.slice(0, EFFORT_LIMITS.status) },
      }),
    "effort-status-card, without meetings": () =>
      statusFormCard(texts, { ...status, meetings: [], suggested: undefined }),
    "follow-up-card": (page) => followUpsCard(texts, { ...followUps, mayWrite: true }, { page }),
    "follow-up-card, of a reader": (page) =>
      followUpsCard(texts, { ...followUps, mayWrite: false }, { page }),
    "follow-up-card, none": () =>
      followUpsCard(texts, { ...followUps, mayWrite: true, followUps: [], closedLeftOut: false }),
    "duty-card": (page) => dutiesCard(texts, duties, { page, said: texts.duty.saved }),
    "duty-card, none": (page) =>
      dutiesCard(texts, { ...duties, hearings: [], mayWrite: false }, { page }),
    "duty-form-card": () => hearingFormCard(texts, { ...hearingForm, hearing: undefined }),
    "duty-form-card, change": () =>
      hearingFormCard(texts, hearingForm, {
        said: texts.refusal["hearing-incomplete"](undefined),
        typed: { title: data.name.slice(0, HEARING_LIMITS.title) },
      }),
  };
}

/** With as much money posted to it, and as many amounts that wait, as it has a number for. */
function effortOf(data: CardData, funds: FundsShown, n: number): EffortSeen {
  const title = data.meeting.items[n]?.title ?? "";
  const long = data.meeting.items[n]?.background ?? "";
  const report = STATES[n % STATES.length] ?? "ahead";
  return {
    ...{ id: `${data.board.id}~effort-${n}`, name: title.slice(0, EFFORT_LIMITS.name) },
    ...{ ended: report === "done", report, nextReport: report === "undated" ? null : DAY },
    ...{ owner: n % 3 === 2 ? null : data.name.slice(0, EFFORT_LIMITS.owner), version: 3 },
    source:
      n % 2 === 0
        ? { kind: "decision", meeting: data.meeting, number: String(n + 1) }
        : { kind: "document", cited: title.slice(0, EFFORT_LIMITS.cited) },
    money: moneyOf(title, {
      postings: funds.postings.slice(0, n * 2).map((one) => ({ ...one, effort: title })),
      unposted: funds.unposted.slice(0, n % 4).map((one) => ({ ...one, effort: title })),
    }),
    statuses: Array.from({ length: 1 + (n % 20) }, () => ({
      ...{ meeting: data.meeting.id, date: DAY, writtenBy: data.name },
      text: long.slice(0, EFFORT_LIMITS.status),
    })),
  };
}

const bare = (effort: EffortSeen): EffortSeen => ({
  ...effort,
  money: moneyOf(effort.name, { postings: [], unposted: [] }),
  ...{ owner: null, statuses: [], nextReport: null, report: "undated" },
});

function beginningsOf({ meeting }: CardData): readonly Beginning[] {
  const kinds = ["amount", "follow-up", "item"] as const;
  return meeting.items.flatMap(({ id, number, title }) =>
    kinds.map((kind) => ({
      ...{ key: `${meeting.id}|${id}|1|${kind}|0`, kind, meeting: meeting.id, item: id },
      ...{ date: DAY, number, title, name: kind === "item" ? undefined : title },
      oere: kind === "amount" ? 200_000_000 : undefined,
    })),
  );
}

function followUpsOf({ meeting, name }: CardData): readonly FollowUpSeen[] {
  return meeting.items.map(({ id, number, title }, n) => {
    const state = STATES[n % STATES.length] ?? "ahead";
    return {
      ...{ meeting: meeting.id, item: id, date: DAY, number, title, version: 1, n: 0, state },
      what: title.slice(0, DECISION_LIMITS.what),
      owner: n % 2 === 0 ? name.slice(0, DECISION_LIMITS.owner) : null,
      due: state === "undated" ? null : DAY,
      doneBy:
        state === "done" ? { name, at: NOW, note: title.slice(0, HEARING_LIMITS.note) } : undefined,
    };
  });
}

function dutiesOf({ board, meeting, name }: CardData): DutiesShown {
  const committee = { ...board, kind: "committee", region: "Hovedstaden" } as const;
  return {
    ...{ board, today: DAY, year: "2027", mayWrite: true },
    hearings: meeting.items.map(({ title }, n) => {
      const state = STATES[n % STATES.length] ?? "ahead";
      return {
        ...{ id: `${board.id}~hearing-${n}`, version: 1, state, due: DAY },
        title: title.slice(0, HEARING_LIMITS.title),
        asks: name.slice(0, HEARING_LIMITS.asks),
        cited: title.slice(0, HEARING_LIMITS.cited),
        doneBy: state === "done" ? { name, at: NOW, note: null } : undefined,
      };
    }),
    known: [
      ...knownDutiesOf({ ...board, kind: "cluster", level: "political", region: "Hovedstaden" }),
      ...knownDutiesOf(committee),
    ].map((known, n) => {
      const state = (["ahead", "history", "done"] as const)[n % 3] ?? "ahead";
      const doneBy = state === "done" ? { name, at: NOW, note: name } : undefined;
      return { known, state, meetings: n, doneBy };
    }),
  };
}
