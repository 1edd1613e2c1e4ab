import { checkItems } from "./minutes-items.ts";
import { textsIn } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { ofKind } from "./events.ts";
import type { Link } from "./events.ts";
import { HEAD_MARK, saysTheSame } from "./marks.ts";
import type { Filling } from "./marks.ts";
import { minutesShape } from "./minutes-shape.ts";
import type { Minutes } from "./minutes-shape.ts";
import { foreignMarks } from "./people.ts";
import { differences } from "./shape.ts";
import { FINDINGS } from "./words.ts";

const FILE = "«møde.json»";

/** The minutes, if they have what is compared with the chain; else what is wrong with them. */
export function readMinutes(
  file: Json,
): { readonly minutes: Minutes } | { readonly findings: readonly string[] } {
  const findings = minutesShape.check(file, "").slice(0, FINDINGS);
  return findings.length === 0
    ? { minutes: file as unknown as Minutes }
    : { findings: findings.map((finding) => `${FILE}: ${finding}`) };
}

/** Where the minutes and the chain say different things of the same; texts are compared with their names. */
export function checkMinutes(
  minutes: Minutes,
  links: readonly Link[],
  filling: Filling,
): readonly string[] {
  const sameText = (chain: string, told: string): boolean => saysTheSame(chain, told, filling);
  const found = [
    ...differences(chainSays(links), minutesSay(minutes), ""),
    ...differences(additionsIn(links), additionsOf(minutes), "additions", sameText),
    ...attendance(minutes, links),
    ...approval(minutes, links, sameText),
    ...checkItems(minutes, links, sameText),
  ].map((finding) => `${FILE} og kæden siger ikke det samme: ${finding}`);
  const foreign = foreignMarks(FILE, textsIn(minutes as unknown as Json), links);
  return [...found, ...foreign].slice(0, FINDINGS);
}

function chainSays(links: readonly Link[]): Json {
  const [begun] = ofKind(links, "begun");
  const [issued] = ofKind(links, "issued");
  return {
    board: { id: begun?.board ?? "" },
    meeting: { id: begun?.meeting ?? "", date: begun?.date ?? "" },
    issued: { at: issued?.at ?? "" },
    head: HEAD_MARK,
    undecided: issued?.undecided ?? [],
  };
}

function minutesSay({ board, meeting, issued, head, items }: Minutes): Json {
  return {
    board: { id: board.id },
    meeting: { id: meeting.id, date: meeting.date },
    issued: { at: issued.at },
    head,
    undecided: items.flatMap(({ number, decision }) =>
      decision.kind === "undecided" ? [number] : [],
    ),
  };
}

function additionsIn(links: readonly Link[]): Json {
  return ofKind(links, "added").map(({ at, text }) => ({ at, text }));
}

function additionsOf({ additions = [] }: Minutes): Json {
  return additions.map(({ at, text }) => ({ at, text }));
}

/** Each seat as the chain noted it; one that was not noted has its apologies, or nothing. */
function attendance({ attendance: seats }: Minutes, links: readonly Link[]): readonly string[] {
  const [noted] = ofKind(links, "attendance");
  const bySeat = new Map(noted?.seats.map((one) => [one.seat, one]));
  return seats.flatMap(({ seat, presence, arrived, left }, i) => {
    const one = bySeat.get(seat);
    const sent = noted?.apologies.includes(seat) ? "apologies" : null;
    return differences(
      {
        ...{ seat, presence: one?.presence ?? sent },
        ...{ arrived: one?.arrived ?? null, left: one?.left ?? null },
      },
      { seat, presence, arrived, left },
      `attendance[${i}]`,
    );
  });
}

/** What the minutes tell of how they were approved must all be in the chain. */
function approval(
  { approval: told }: Minutes,
  links: readonly Link[],
  sameText: (chain: string, minutes: string) => boolean,
): readonly string[] {
  if (!told) return [];
  const { draft, sentAt, until, approvals, objections } = told;
  const one = ofKind(links, "draft").find(({ version }) => version === draft);
  const given = ofKind(links, "approval").filter((yes) => yes.draft === draft);
  const objected = objectionsIn(links);
  return [
    ...differences(
      { sentAt: one?.at ?? null, until: one?.until ?? null },
      { sentAt, until },
      "approval",
    ),
    ...approvals.flatMap(({ at }, i) =>
      given.some((yes) => yes.at === at) ? [] : [`«approval.approvals[${i}]» er ikke i kæden.`],
    ),
    ...objections.flatMap(({ at, text, answer }, i) => {
      const found = { at, text, answer: answer && { text: answer.text, upheld: answer.upheld } };
      return objected.some((two) => differences(two, found, "", sameText).length === 0)
        ? []
        : [`«approval.objections[${i}]» er ikke i kæden, eller dens svar er et andet.`];
    }),
  ];
}

/** Every objection of the chain with the answer it was given. */
function objectionsIn(links: readonly Link[]): readonly Json[] {
  const answers = new Map(ofKind(links, "objection-answered").map((one) => [one.objection, one]));
  return ofKind(links, "objection").map(({ id, at, text }) => {
    const answer = answers.get(id);
    return { at, text, answer: answer ? { text: answer.text, upheld: answer.upheld } : null };
  });
}
