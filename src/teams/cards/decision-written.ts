import { isDecided, isWritten } from "../../domain/decision.ts";
import type { Decision } from "../../domain/decision.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, paragraph, section, subtle } from "./card.ts";
import type { CardAction, Element } from "./card.ts";
import { decisionTextElements } from "./decision-text.ts";

/** A decision that somebody has confirmed: its text, who confirmed it, and who is still asked to. */
export function writtenElements(texts: Texts, shown: DecisionShown): readonly Element[] {
  const { decision, confirmedBy, waitingFor } = shown;
  if (!decision || !isWritten(decision)) return [paragraph(texts.record.undecided)];
  const words = texts.decision;
  const names = texts.format.list(waitingFor);
  return [
    section(texts.record.decision),
    ...decisionTextElements(texts, shown, decision.text),
    ...(confirmedBy.length > 0
      ? [paragraph(words.confirmedBy(texts.format.list(confirmedBy)))]
      : []),
    ...(waitingFor.length > 0
      ? [paragraph(anyChair(decision) ? words.waitingForOne(names) : words.waitingFor(names))]
      : []),
    ...(decision.decidedAt === undefined
      ? []
      : [paragraph(words.decided(texts.format.instant(decision.decidedAt)))]),
    subtle(words.version(decision.version)),
  ];
}

function anyChair({ rules }: Decision): boolean {
  return rules.confirmations === "chair";
}

/** What may be done with it: confirm it, open its text, or see the case behind it. */
export function writtenActions(
  texts: Texts,
  { meeting, item, decision }: DecisionShown,
): readonly (CardAction | undefined)[] {
  const words = texts.decision;
  const at = { meeting: meeting.id, item: item.id };
  const version = decision?.version ?? 0;
  const sealed = decision?.sealed === true;
  return [
    sealed || isDecided(decision)
      ? undefined
      : action("decision.confirm", words.confirm, { ...at, version }),
    sealed ? undefined : action("decision.reopen", words.reopen, { ...at, version }),
    action("item.show", texts.vote.showCase, at),
    sealed ? undefined : action("decision.review", words.review, { meeting: meeting.id }),
  ];
}
