import { ofKind } from "./events.ts";
import type { Link, NamedVote, PartyVote, SecretVote } from "./events.ts";
import { CHOICES } from "./terms.ts";
import type { Choice, Tally } from "./terms.ts";
import { FINDINGS, eventCalled, quoted } from "./words.ts";

type Vote = NamedVote | PartyVote | SecretVote;

/** Whether every vote's rolls add up: lines to tallies, tallies of parties to the whole, seats from roll to roll. */
export function checkRolls(links: readonly Link[]): readonly string[] {
  const votes = ofKind(links, "vote");
  return links
    .flatMap(({ event }, i) => {
      if (event.kind !== "vote") return [];
      const called = eventCalled(i + 1, event);
      return rollsOf(event).map((finding) => `${called}: ${finding}`);
    })
    .concat(marksTwice(votes))
    .slice(0, FINDINGS);
}

function rollsOf(vote: Vote): readonly string[] {
  const findings = (() => {
    switch (vote.shown) {
      case "by-name":
        return vote.rolls.flatMap((roll, n) => named(vote, roll, n));
      case "by-party":
        return vote.rolls.flatMap((roll, n) => perParty(roll, n));
      case "outcome-only":
        return vote.rolls.flatMap((roll, n) => secret(roll, n));
    }
  })();
  const [first] = vote.rolls;
  const uneven = vote.rolls.findIndex(
    ({ tally }) =>
      first !== undefined &&
      (seats(tally) !== seats(first.tally) || tally.missing !== first.tally.missing),
  );
  return uneven < 0
    ? findings
    : [...findings, `«rolls[${uneven}]» har ikke de samme mandater og svar som «rolls[0]».`];
}

function named(vote: NamedVote, roll: NamedVote["rolls"][number], n: number): readonly string[] {
  const { tally, parties, lines } = roll;
  const findings = adds(`rolls[${n}].tally`, tally, counted(lines.map(({ choice }) => choice)));
  if (parties.length > 0) findings.push(`«rolls[${n}].parties» skal være tom.`);
  if (new Set(lines.map(({ seat }) => seat)).size !== lines.length)
    findings.push(`«rolls[${n}].lines» har et mandat to gange.`);
  for (const [i, { person, choice, remark, mark }] of lines.entries()) {
    const answered = choice !== null;
    if (
      (person !== null) !== answered ||
      (mark !== null) !== answered ||
      (remark !== null && !answered)
    )
      findings.push(
        `«rolls[${n}].lines[${i}]» skal have både person, svar og mærke, eller ingen af dem.`,
      );
    const { seat, name, party, person: whom } = vote.rolls[0]?.lines[i] ?? {};
    const line = lines[i];
    if (line?.seat !== seat || line?.name !== name || line?.party !== party || person !== whom)
      findings.push(
        `«rolls[${n}].lines[${i}]» er ikke det samme mandat og den samme person som i «rolls[0]».`,
      );
  }
  return findings;
}

function perParty({ tally, parties, lines }: PartyVote["rolls"][number], n: number) {
  const findings = [...sorted(lines, n)];
  for (const [i, { party, tally: ofParty }] of parties.entries()) {
    if (parties.findIndex((one) => one.party === party) !== i)
      findings.push(`«rolls[${n}].parties» har ${quoted(party)} to gange.`);
    const choices = lines.flatMap((line) => (line.party === party ? [line.choice] : []));
    const { missing } = ofParty;
    findings.push(
      ...adds(`rolls[${n}].parties[${i}].tally`, ofParty, { ...counted(choices), missing }),
    );
  }
  const strange = lines.find((line) => parties.every(({ party }) => party !== line.party));
  if (strange)
    findings.push(
      `«rolls[${n}].lines» har et svar af ${quoted(strange.party)}, som ikke er talt med.`,
    );
  const sum = parties.reduce((all, one) => plus(all, one.tally), counted([]));
  return [...findings, ...adds(`rolls[${n}].tally`, tally, sum)];
}

function secret({ tally, parties, lines }: SecretVote["rolls"][number], n: number) {
  const findings = [...sorted(lines, n)];
  if (parties.length > 0) findings.push(`«rolls[${n}].parties» skal være tom.`);
  const answers = seats(tally) - tally.missing;
  if (lines.length !== answers)
    findings.push(
      `«rolls[${n}].lines» har ${lines.length} linjer; optællingen har ${answers} svar.`,
    );
  return findings;
}

function sorted(lines: readonly { readonly mark: string }[], n: number): readonly string[] {
  const at = lines.findIndex(({ mark }, i) => i > 0 && mark <= (lines[i - 1]?.mark ?? ""));
  return at < 0 ? [] : [`«rolls[${n}].lines[${at}]» står ikke i mærkernes orden.`];
}

function adds(where: string, found: Tally, wanted: Tally): string[] {
  return [...CHOICES, "missing" as const].flatMap((one) =>
    found[one] === wanted[one]
      ? []
      : [`«${where}.${one}» er ${found[one]}; linjerne giver ${wanted[one]}.`],
  );
}

function counted(choices: readonly (Choice | null)[]): Tally {
  const of = (choice: Choice | null): number => choices.filter((one) => one === choice).length;
  return {
    ...{ agree: of("agree"), "agree-with-remark": of("agree-with-remark") },
    ...{ "cannot-agree": of("cannot-agree"), abstain: of("abstain"), recused: of("recused") },
    missing: of(null),
  };
}

function plus(one: Tally, other: Tally): Tally {
  return {
    agree: one.agree + other.agree,
    "agree-with-remark": one["agree-with-remark"] + other["agree-with-remark"],
    "cannot-agree": one["cannot-agree"] + other["cannot-agree"],
    ...{ abstain: one.abstain + other.abstain, recused: one.recused + other.recused },
    missing: one.missing + other.missing,
  };
}

/** How many seats a tally counts. */
function seats(tally: Tally): number {
  return CHOICES.reduce((sum, choice) => sum + tally[choice], tally.missing);
}

/** One mark is of one answer. */
function marksTwice(votes: readonly Vote[]): readonly string[] {
  const known = new Set<string>();
  return votes.flatMap(({ rolls }) =>
    rolls.flatMap(({ lines }) =>
      lines.flatMap(({ mark }) => {
        if (mark === null) return [];
        const before = known.size;
        return known.add(mark).size > before ? [] : [`Mærket ${mark} står på to svar.`];
      }),
    ),
  );
}
