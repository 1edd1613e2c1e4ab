import type { Asked, Term } from "../../domain/asked.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { oddAttachmentsIn } from "../../domain/passages-of.ts";
import type { Passage, PassageFound, PassagePart } from "../../domain/passage.ts";
import type { Said } from "../../domain/said.ts";
import { asks } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** What people ask about a paper, besides its subject; not to be looked for in it. */
const ABOUT_PAPERS = new Set(
  "decide recommend propose said discuss item attachment meeting agenda presenter case journal who which definition how when where count howmuch may purpose minutes belong cluster board status last both political member old condition wait start raise approve inconsistency all task goal money number".split(
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
  const parts = partsAsked(moment);
  const [best] = found;
  if (!best || best.fit < 0.6) return undefined;
  const numbered = asks(moment, "money howmuch allocated contribution percent left sum")
    ? found.filter(({ fit, passage }) => fit >= best.fit - 0.2 && /\d/.test(passage.text))
    : [];
  const near = numbered.length > 0 ? numbered : found.filter(({ fit }) => fit >= best.fit - 0.05);
  const ofItem = asked.item ? near.filter(({ passage }) => passage.item === asked.item) : near;
  const part = parts.find((one) => ofItem.some(({ passage }) => passage.part === one));
  const chosen = ofItem
    .filter(({ passage }) => passage.part === part)
    .map(({ passage }) => passage);
  const passages = inOrder(meetings, chosen).slice(0, 4);
  if (passages.length === 0) return undefined;
  const odd = parts[0] === "attachment" ? oddIn(meetings, passages) : [];
  return { fit: best.fit, said: { about: "quoted", board, passages, odd } };
}

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

/** All that was decided on one numbered item, or what it is about where nothing was. */
export function itemSaid(
  moment: Moment,
  meeting: Meeting | undefined,
  passages: readonly Passage[],
): { readonly fit: number; readonly said: Said } | undefined {
  const { board, asked } = moment;
  if (!board || !meeting || asked.item === undefined) return undefined;
  const own = passages.filter(({ meeting: id, item }) => id === meeting.id && item === asked.item);
  const parts = partsAsked(moment);
  const part = parts.find((one) => own.some((passage) => passage.part === one));
  const chosen = own.filter((passage) => passage.part === part);
  if (chosen.length === 0) return undefined;
  const odd = parts[0] === "attachment" ? oddIn([meeting], chosen) : [];
  return { fit: 1.2, said: { about: "quoted", board, passages: chosen.slice(0, 6), odd } };
}
