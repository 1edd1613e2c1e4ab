import type { Asked, Term } from "../../domain/asked.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { daysIn } from "../../domain/days-written.ts";
import { isOfKind } from "../../domain/kind-of-answer.ts";
import { oddAttachmentsIn } from "../../domain/passages-of.ts";
import type { Passage, PassageFound, PassagePart } from "../../domain/passage.ts";
import type { Said } from "../../domain/said.ts";
import { asks } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** What people ask about a paper, besides its subject; not to be looked for in it. */
const ABOUT_PAPERS = new Set(
  "introduce attend report decide recommend propose said discuss item attachment meeting agenda presenter case journal who which definition how when where count howmuch may purpose minutes belong cluster board status last both political member old condition wait start raise approve inconsistency all task goal money number".split(
    " ",
  ),
);

/** Of those, what is a subject too where nothing else is: «hvad besluttede vi om penge?». */
const ALSO_SUBJECTS = new Set("money start raise goal condition wait status journal".split(" "));

/** The terms that must be in what is quoted. */
export function subjectOf(asked: Asked): readonly Term[] {
  const own = asked.terms.filter(({ means }) => !means.every((one) => ABOUT_PAPERS.has(one)));
  const subject = own.filter(
    ({ means }) => !means.some((one) => /^(?:cluster|year|day|#):?/.test(one)),
  );
  if (subject.length > 0) return subject;
  const also = asked.terms.filter(({ means }) => means.some((one) => ALSO_SUBJECTS.has(one)));
  return also.length > 0
    ? also
    : asked.terms.filter(({ means }) => means.some((one) => /^(?:year|month|day):/.test(one)));
}

/** Which parts of a paper answer the question, best first. */
export function partsAsked(moment: Pick<Moment, "asked">): readonly PassagePart[] {
  if (asks(moment, "attachment inconsistency")) return ["attachment"];
  if (asks(moment, "presenter")) return ["presenter", "case", "background"];
  if (asks(moment, "recommend") && !asks(moment, "decide"))
    return ["recommendation", "decision", "case"];
  if (asks(moment, "propose") && !asks(moment, "decide"))
    return ["case", "recommendation", "background"];
  if (asks(moment, "purpose goal case") && !asks(moment, "decide"))
    return ["case", "background", "decision"];
  if (asks(moment, "decide said wait raise condition"))
    return ["decision", "recommendation", "case"];
  return ["decision", "recommendation", "case", "background"];
}

/** The pieces of a board's own papers that answer, if they do. */
export function quotedSaid(
  moment: Moment,
  meetings: readonly Meeting[],
  found: readonly PassageFound[],
): { readonly fit: number; readonly said: Said } | undefined {
  const { board, asked } = moment;
  if (!board) return undefined;
  const [best] = found;
  if (!best || best.fit < 0.6) return undefined;
  const wanted = figures(moment);
  const withFigures = wanted
    ? found.filter(({ fit, passage }) => fit >= best.fit - 0.2 && wanted.test(passage.text))
    : [];
  const near =
    withFigures.length > 0 ? withFigures : found.filter(({ fit }) => fit >= best.fit - 0.05);
  const ofItem = asked.item ? near.filter(({ passage }) => passage.item === asked.item) : near;
  const passages = chosenFrom(
    moment,
    ofItem.map(({ passage }) => passage),
    (some) => inOrder(meetings, some),
  );
  if (passages.length === 0) return undefined;
  const odd = partsAsked(moment)[0] === "attachment" ? oddIn(meetings, passages) : [];
  const fits = passages.some(({ text }) => isOfKind(asked, text)) && isOfPerson(moment, passages);
  return { fit: fits ? best.fit : best.fit * 0.6, said: { about: "quoted", board, passages, odd } };
}

/** Whether somebody is named, where it is asked who. */
function isOfPerson(moment: Moment, passages: readonly Passage[]): boolean {
  return (
    !asks(moment, "who") ||
    passages.some(
      ({ text, part }) =>
        part === "presenter" || /\p{L} \p{Lu}\p{L}+|[Mm]edlem|formand|kommune/u.test(text),
    )
  );
}

/** What a passage must have where an amount or a share is asked for. */
function figures(moment: Moment): RegExp | undefined {
  if (asks(moment, "percent")) return /\d+ ?(?:%|pct|procent)/i;
  return asks(moment, "money howmuch allocated contribution left sum")
    ? /\d[\d.,]* ?(?:kr|mio|mia|t\.? ?kr|dkk)/i
    : undefined;
}

/** Passages of the part that answers best, and of the next one where the first only says yes or no. */
function chosenFrom(
  moment: Moment,
  passages: readonly Passage[],
  order: (some: readonly Passage[]) => readonly Passage[] = (some) => some,
): readonly Passage[] {
  const groups = partsAsked(moment)
    .map((part) => order(passages.filter((one) => one.part === part)).slice(0, 4))
    .filter((group) => group.length > 0);
  const [first = [], second = []] = groups;
  const short = first.reduce((sum, { text }) => sum + text.length, 0) < BRIEF;
  return short ? [...first, ...second.slice(0, 2)] : first;
}

/** Characters; «Indstillingen blev tiltrådt.» does not say what was decided. */
const BRIEF = 160;

function inOrder(meetings: readonly Meeting[], passages: readonly Passage[]): readonly Passage[] {
  const newest = passages
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const ofNewest = passages.filter(({ date }) => date === newest);
  const order = (one: Passage): number =>
    meetings
      .find(({ id }) => id === one.meeting)
      ?.items.findIndex(({ number }) => number === one.item) ?? 0;
  return [...ofNewest].sort((a, b) => order(a) - order(b) || place(a) - place(b));
}

function place({ id }: Passage): number {
  return Number(id.split(".").at(-1));
}

function oddIn(meetings: readonly Meeting[], passages: readonly Passage[]) {
  return meetings
    .flatMap(oddAttachmentsIn)
    .filter((odd) => passages.some(({ item, date }) => item === odd.item && date === odd.date));
}

/** The passages that tell when meetings are, where the plan itself does not: the next, or those of a time. */
export function plannedSaid(
  moment: Moment,
  passages: readonly Passage[],
): { readonly fit: number; readonly said: Said } | undefined {
  const { board, day, asked } = moment;
  const next = asks(moment, "next");
  const timed = asked.months.length + asked.years.length > 0;
  if (!board || !asks(moment, "meeting plan") || (!next && !timed)) return undefined;
  if (!asks(moment, "when which next plan count") && asked.terms.length > 3) return undefined;
  const isMeant = (one: string): boolean =>
    one.length === day.length &&
    (next
      ? one >= day
      : (asked.months.length === 0 || asked.months.includes(one.slice(5, 7))) &&
        (asked.years.length === 0 || asked.years.includes(Number(one.slice(0, 4)))));
  const found = passages
    .filter(({ part }) => part === "case" || part === "decision")
    .flatMap((passage) => {
      const [first] = daysIn(passage.text).filter(isMeant).sort();
      return first === undefined || !/kl\. ?\d/.test(passage.text) ? [] : [{ passage, first }];
    })
    .sort((a, b) => a.first.localeCompare(b.first));
  const shown = (next ? found.slice(0, 1) : found.slice(0, 4)).map(({ passage }) => passage);
  return shown.length === 0
    ? undefined
    : { fit: 1.01, said: { about: "quoted", board, passages: shown, odd: [] } };
}

/** All that was decided on one numbered item, or what it is about where nothing was. */
export function itemSaid(
  moment: Moment,
  meeting: Meeting | undefined,
  passages: readonly Passage[],
): { readonly fit: number; readonly said: Said } | undefined {
  const { board, asked } = moment;
  if (!board || !meeting || asked.item === undefined) return undefined;
  // who voted what stands in no paper that is quoted
  if (asks(moment, "ballot") && !asks(moment, "decide")) return undefined;
  const own = passages.filter(({ meeting: id, item }) => id === meeting.id && item === asked.item);
  const chosen = chosenFrom(moment, own);
  if (chosen.length === 0) return undefined;
  const odd = partsAsked(moment)[0] === "attachment" ? oddIn([meeting], chosen) : [];
  return { fit: 1.2, said: { about: "quoted", board, passages: chosen, odd } };
}
