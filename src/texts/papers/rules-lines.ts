import { PARTIES } from "../../domain/board.ts";
import type { Rules } from "../../domain/rules.ts";
import type { SettingSection } from "../../domain/settings.ts";
import type { Texts } from "../texts.ts";

/** A set of rules in plain sentences, by the section that changes them. */
export function rulesLines(
  texts: Texts,
  rules: Rules,
): Readonly<Record<SettingSection, readonly string[]>> {
  return {
    decision: decisionLines(texts, rules),
    quorum: quorumRuleLines(texts, rules),
    deadlines: deadlineLines(texts, rules),
  };
}

function decisionLines({ settings: words, party, format }: Texts, rules: Rules): readonly string[] {
  const { votingParties: voting, standingShownBeforeClose: shown } = rules;
  const names = PARTIES.filter((one) => voting.includes(one)).map((one) => party[one]);
  return [
    words.decisionRule[rules.decisionRule],
    names.length === PARTIES.length ? words.allVote : words.vote(format.list(names)),
    words.substitutes[rules.substitutes ? "yes" : "no"],
    words.confirmations[rules.confirmations],
    words.standing[shown ? "yes" : "no"],
    words.positions[rules.positionsInMinutes],
    words.virtual[rules.virtualMeetings],
  ];
}

function quorumRuleLines({ settings: words, party }: Texts, { quorum }: Rules): readonly string[] {
  return [
    words.percent(quorum.percent),
    ...PARTIES.flatMap((one) => {
      const count = quorum.parties[one] ?? 0;
      return count > 0 ? [words.partyQuorum(party[one], count)] : [];
    }),
    words.chairs[quorum.chairs],
  ];
}

function deadlineLines({ settings: words }: Texts, rules: Rules): readonly string[] {
  const { deadline } = words;
  const { writtenProcedure: writing } = rules;
  return [
    words.itemDeadline(deadline(rules.itemDeadline)),
    words.agendaDeadline(deadline(rules.agendaDeadline)),
    words.extraordinaryNotice(deadline(rules.extraordinaryNotice)),
    writing === null ? words.noWrittenProcedure : words.writtenProcedure(deadline(writing)),
    words.minutesDraft(deadline(rules.minutesDraft)),
    words.minutesObjections(deadline(rules.minutesObjections)),
  ];
}
