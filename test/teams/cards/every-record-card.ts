import { authoritiesOf } from "../../../src/domain/extract.ts";
import { publicMinutes } from "../../../src/domain/minutes.ts";
import type { Rules } from "../../../src/domain/rules.ts";
import { attachmentsCard } from "../../../src/teams/cards/attachments-card.ts";
import { attendanceCard } from "../../../src/teams/cards/attendance-card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { createdCard } from "../../../src/teams/cards/created-card.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { extractCard, linkCard, minutesLinkCard } from "../../../src/teams/cards/link-card.ts";
import {
  confirmIssueCard,
  issuedCard,
  minutesCard,
} from "../../../src/teams/cards/minutes-card.ts";
import { proposalCard, proposalFormCard } from "../../../src/teams/cards/proposal-card.ts";
import { SETTING_SECTIONS } from "../../../src/domain/settings.ts";
import type { SettingSection } from "../../../src/domain/settings.ts";
import { settingsCard, settingsFormCard } from "../../../src/teams/cards/settings-card.ts";
import { reviewCard } from "../../../src/teams/cards/review-card.ts";
import { formOf } from "../../../src/teams/decision-form.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import {
  attendanceShown,
  closedVote,
  decisionOn,
  decisionShown,
  draftOf,
  issued,
  itemWith,
  minutesIn,
  proposalIn,
  RULES,
  settingsShown,
  typedForm,
} from "./record-data.ts";
import { updatedMeeting } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";

type Cards = Record<string, (page: number) => Card>;

const PASS = { url: `https://bot.eksempel.dk/p/${"x".repeat(80)}`, minutes: 60 };

/** Every card of decisions, attendance, minutes, attachments and proposals, by its name. */
export function everyRecordCard(texts: Texts, data: CardData): Cards {
  return {
    ...decisionCards(texts, data),
    ...reviewCards(texts, data),
    ...minutesCards(texts, data),
    ...paperCards(texts, data),
    ...proposalCards(texts, data),
    ...settingsCards(texts, data),
    "attendance-card": (page) => attendanceCard(texts, attendanceShown(data), { page }),
    "attendance-card, saved": (page) =>
      attendanceCard(texts, attendanceShown(data), { note: texts.record.attendanceSaved, page }),
  };
}

function settingsCards(texts: Texts, data: CardData): Cards {
  const shown = settingsShown(data);
  const sections = Object.keys(SETTING_SECTIONS) as SettingSection[];
  return {
    "settings-card": (page) => settingsCard(texts, shown, { page }),
    "settings-card, nothing later": (page) =>
      settingsCard(texts, { ...shown, later: [] }, { page }),
    "settings-card, saved": (page) =>
      settingsCard(texts, shown, { note: texts.settings.saved("2027-04-01", 2), page }),
    ...Object.fromEntries(
      sections.flatMap((section) => [
        [`settings-card, form of ${section}`, () => settingsFormCard(texts, shown, section)],
        [
          `settings-card, form of ${section} refused`,
          () =>
            settingsFormCard(texts, shown, section, {
              note: texts.refusal["settings-stale"]("7"),
              typed: { from: undefined, fields: { votingParties: "", quorumPercent: "mange" } },
            }),
        ],
      ]),
    ),
  };
}

function decisionCards(texts: Texts, data: CardData): Cards {
  const { name, decision: text } = data;
  const [none, one, many] = [itemWith(data, 0), itemWith(data, 1), itemWith(data, 8)];
  const agreement: Rules = { ...RULES, decisionRule: "agreement" };
  const ofMany = (more: Parameters<typeof decisionShown>[2]) => decisionShown(data, many, more);
  const split = {
    ...{ ...text, outcomes: many.recommendations.map(() => "approved" as const) },
    ...{ followUps: text.followUps.slice(0, 10), amounts: text.amounts.slice(0, 10) },
  };
  const bare = { ...formOf(text), followUps: [], amounts: [] };
  return {
    "decision-card, nothing to vote on": () => decisionCard(texts, decisionShown(data, none)),
    "decision-card, one recommendation": () =>
      decisionCard(texts, decisionShown(data, one, { ballot: closedVote(data, one) })),
    "decision-card, eight": () =>
      decisionCard(texts, ofMany({ ballot: closedVote(data, many), rules: agreement })),
    "decision-card, vote open": () => {
      const { closedAt: _, ...ballot } = closedVote(data, many);
      return decisionCard(texts, ofMany({ ballot }));
    },
    "decision-card, typed": () =>
      decisionCard(texts, decisionShown(data, one), { note: name, form: typedForm(data, 1) }),
    "decision-card, typed and split": () =>
      decisionCard(texts, ofMany({ ballot: closedVote(data, many) }), {
        note: texts.refusal["outcome-missing"](undefined),
        form: { ...bare, split: true, outcomes: split.outcomes },
      }),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `decision-card, ${n + 1} rows`,
        () =>
          decisionCard(texts, ofMany({ rules: agreement }), {
            form: { ...bare, split: n % 2 === 0 },
            rows: n + 1,
          }),
      ]),
    ),
    "decision-card, draft": () =>
      decisionCard(texts, ofMany({ decision: decisionOn(data, many, { text: split }) })),
    "decision-card, half confirmed": () =>
      decisionCard(texts, ofMany({ decision: decisionOn(data, many, { confirmed: 1 }) })),
    "decision-card, half confirmed, of one chair": () => {
      const rules: Rules = { ...RULES, confirmations: "chair" };
      return decisionCard(
        texts,
        decisionShown(data, one, { decision: decisionOn(data, one, { confirmed: 1, rules }) }),
      );
    },
    "decision-card, decided": () =>
      decisionCard(
        texts,
        ofMany({ decision: decisionOn(data, many, { confirmed: 2, text: split }) }),
      ),
    "decision-card, stale": () =>
      decisionCard(texts, ofMany({ decision: decisionOn(data, many, { confirmed: 2 }) }), {
        note: `${texts.refusal["decision-stale"](undefined)} ${texts.decision.youWrote(text.text)}`,
      }),
    "decision-card, sealed": () =>
      decisionCard(
        texts,
        ofMany({ decision: decisionOn(data, many, { confirmed: 2, sealed: true }) }),
      ),
    "decision-card, sealed without a text": () =>
      decisionCard(
        texts,
        ofMany({ decision: decisionOn(data, many, { version: 0, sealed: true }) }),
      ),
  };
}

function reviewCards(texts: Texts, data: CardData): Cards {
  const { board, meeting, decision: text } = data;
  const one = itemWith(data, 1);
  const drafted = meeting.items.map((item) => draftOf(data, item, text));
  const review = { board, meeting, drafted, mayConfirm: true };
  const numbers = meeting.items.map(({ number }) => number);
  return {
    "review-card": () => reviewCard(texts, review),
    "review-card, one": () => reviewCard(texts, { ...review, drafted: [draftOf(data, one, text)] }),
    "review-card, empty": () => reviewCard(texts, { ...review, drafted: [], mayConfirm: false }),
    "review-card, confirmed": () =>
      reviewCard(texts, {
        ...{ ...review, confirmed: numbers },
        refused: numbers.map((number) => ({ number, reason: "chair-recused" })),
      }),
  };
}

function minutesCards(texts: Texts, data: CardData): Cards {
  const { board, meeting, name } = data;
  const shown = minutesIn(data);
  const whole = issued(shown.minutes);
  const forMember = {
    minutes: whole,
    mayIssue: false,
    mayAdd: true,
    mayTakeRecord: true,
    mayApprove: false,
    mayDecide: false,
    undecided: [],
  };
  const chats = [
    { name, people: 12 },
    { name, people: undefined },
  ];
  const pass = { board, meeting, ...PASS };
  const authorities = authoritiesOf(board);
  const [authority] = authorities;
  if (!authority) throw new Error("the board has no seats");
  const title = texts.paper.handInTitle;
  return {
    "minutes-card": (page) => minutesCard(texts, shown, page),
    "minutes-card, as in a chat": (page) =>
      minutesCard(texts, { ...shown, ...forMember, minutes: publicMinutes(whole) }, page),
    "minutes-card, issued": (page) => {
      const minutes = publicMinutes(whole);
      return page === 1
        ? issuedCard(texts, minutes)
        : minutesCard(texts, { ...shown, ...forMember, minutes }, page);
    },
    "minutes-card, confirm issue": () =>
      confirmIssueCard(
        texts,
        {
          board,
          meeting,
          undecided: meeting.items.map(({ number }) => number),
          draft: { version: 2, changed: true },
          seen: "s",
          chats: [],
        },
        chats,
      ),
    "minutes-card, confirm issue of all": () =>
      confirmIssueCard(
        texts,
        { board, meeting, undecided: [], draft: undefined, seen: "s", chats: [] },
        chats,
      ),
    "link-card, minutes": () => minutesLinkCard(texts, { ...pass, whole: true }),
    "link-card, open minutes": () => minutesLinkCard(texts, { ...pass, whole: false }),
    "link-card, extract": () => extractCard(texts, { board, meeting, authorities }),
    "link-card, extract given": () =>
      extractCard(texts, {
        ...{ board, meeting, authorities },
        given: { ...PASS, authority, whole: true },
      }),
    "link-card": () => linkCard(texts, { title, text: name, button: texts.paper.openPage }, PASS),
  };
}

function paperCards(texts: Texts, data: CardData): Cards {
  const { board, meeting, name } = data;
  const [item] = meeting.items;
  if (!item) throw new Error("there is no item");
  const shown = { board, meeting, item, mayAttach: true };
  const newer = updatedMeeting(data);
  const changes = newer.versions?.at(-1)?.changes ?? [];
  return {
    "attachments-card": (page) => attachmentsCard(texts, shown, { page }),
    "attachments-card, of a member": (page) =>
      attachmentsCard(texts, { ...shown, mayAttach: false }, { page }),
    "attachments-card, refused": (page) => attachmentsCard(texts, shown, { note: name, page }),
    "created-card": () => createdCard(texts, { board, meeting, updated: false, changes: [] }),
    "created-card, updated": () =>
      createdCard(texts, { board, meeting: newer, updated: true, changes }),
    "created-card, updated without changes": () =>
      createdCard(texts, {
        ...{ board, updated: true, changes: [] },
        meeting: { ...meeting, items: [] },
      }),
  };
}

function proposalCards(texts: Texts, data: CardData): Cards {
  const { board, name, meeting } = data;
  const numbers = meeting.items.map((_, n) => n);
  const declined = { kind: "declined", reason: data.decision.text.slice(0, 4000) } as const;
  const given = { by: "p1", at: "2027-03-03T09:00:00.000Z" };
  const own = numbers.map((n) =>
    n % 2 === 0 ? proposalIn(data, n) : proposalIn(data, n, { answer: { ...declined, ...given } }),
  );
  const proposal = proposalIn(data, 0);
  const accepted = { kind: "accepted", meeting: meeting.id } as const;
  const shown = { board, proposal, by: name, mayAnswer: true };
  const typed = {
    title: name,
    kind: "discussion",
    background: proposal.background,
    recommendation: proposal.recommendations[0],
  };
  return {
    "proposal-card, form": () =>
      proposalFormCard(texts, { board, form: "f", own: [], waiting: [] }),
    "proposal-card, form with earlier ones": () =>
      proposalFormCard(texts, { board, form: "f", own, waiting: own }, { note: name, typed }),
    "proposal-card": () => proposalCard(texts, shown),
    "proposal-card, refused": () =>
      proposalCard(texts, shown, texts.refusal["decline-reason-missing"](undefined)),
    "proposal-card, accepted": () =>
      proposalCard(texts, {
        ...shown,
        proposal: { ...proposal, answer: { ...accepted, ...given } },
        mayAnswer: false,
      }),
    "proposal-card, declined": () =>
      proposalCard(texts, {
        ...shown,
        proposal: { ...proposal, answer: { ...declined, ...given } },
        mayAnswer: false,
      }),
  };
}
