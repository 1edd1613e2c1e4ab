import { PROPOSAL_LIMIT } from "../../domain/proposal.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { ProposalShown } from "../../usecases/proposal/answer.ts";
import type { ProposalForm } from "../../usecases/proposal/propose.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, heading, paragraph, section, subtle, textInput } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { asFit, shortened } from "./pages.ts";

/** Room for what became of earlier proposals. */
const ROOM = 6_000;

/** How many proposals are shown from one card. */
const BUTTONS = 5;

/** What was typed into the form, kept where it is refused. */
export interface ProposalTyped {
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly background: string | undefined;
  readonly recommendation: string | undefined;
}

const KINDS = ["decision", "discussion", "information"] as const;

/** The form of a proposal, and what became of the earlier ones. */
export function proposalFormCard(
  texts: Texts,
  { board, form, own, waiting }: ProposalForm,
  { note, typed }: { readonly note?: string; readonly typed?: ProposalTyped } = {},
): Card {
  const words = texts.paper;
  return card({
    texts,
    summary: words.proposeTitle,
    example: board.example,
    body: [
      heading(words.proposeTitle),
      paragraph(words.proposeText(board.name)),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      choiceSet(
        "kind1",
        {
          label: words.kindLabel,
          placeholder: texts.vote.answerPlaceholder,
          value: typed?.kind ?? "decision",
        },
        KINDS.map((kind) => ({ title: texts.kind[kind], value: kind })),
      ),
      textInput("title1", { label: words.titleLabel, value: typed?.title, limit: 300 }),
      textInput("background1", {
        label: words.backgroundLabel,
        value: typed?.background,
        lines: true,
        limit: PROPOSAL_LIMIT,
      }),
      textInput("recommendation1", {
        label: words.recommendationLabel,
        value: typed?.recommendation,
        lines: true,
        limit: PROPOSAL_LIMIT,
      }),
      ...ownElements(texts, own),
      waiting.length > 0 ? section(words.waitingCount(waiting.length)) : undefined,
    ],
    actions: [
      action("proposal.send", words.send, { form }),
      ...waiting
        .slice(0, BUTTONS)
        .map(({ id, title }) =>
          action("proposal.show", words.showProposal(shortened(title, 40)), { proposal: id }),
        ),
    ],
  });
}

/** A proposal, for those who answer it. */
export function proposalCard(
  texts: Texts,
  { board, proposal, by, mayAnswer }: ProposalShown,
  note?: string,
): Card {
  const words = texts.paper;
  const title = words.proposalTitle(proposal.title);
  const at = { proposal: proposal.id };
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name} · ${texts.kind[proposal.kind]}`),
      subtle(words.proposedBy(by, texts.format.instant(proposal.at))),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...proposal.background.split(/\n+/).map(paragraph),
      ...(proposal.recommendations.length > 0
        ? [
            section(texts.itemCard.recommendations),
            ...proposal.recommendations.map((text) => paragraph(text)),
          ]
        : []),
      proposal.answer ? paragraph(stateOf(texts, proposal)) : undefined,
      mayAnswer
        ? textInput("decline1", { label: words.declineLabel, lines: true, limit: PROPOSAL_LIMIT })
        : undefined,
    ],
    actions: mayAnswer
      ? [
          action("proposal.answer", words.accept, { ...at, answer: "accept" }),
          action("proposal.answer", words.decline, { ...at, answer: "decline" }),
        ]
      : [],
  });
}

function ownElements(texts: Texts, own: readonly Proposal[]): readonly Element[] {
  if (own.length === 0) return [];
  return [
    section(texts.paper.ownProposals),
    ...asFit(
      own.map((one) => subtle(texts.paper.ownLine(one.title, stateOf(texts, one)))),
      ROOM,
      (left) => subtle(texts.preview.more(left)),
    ),
  ];
}

function stateOf({ paper: words }: Texts, { answer }: Proposal): string {
  if (!answer) return words.waiting;
  return answer.kind === "accepted" ? words.accepted : words.declined(answer.reason);
}
