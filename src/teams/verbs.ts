/** The closed list of what a button or a written word can ask for. */
export const VERBS = [
  "help.show",
  "board.choose",
  "agenda.show",
  "agenda.post",
  "agenda.create",
  "draft.cancel",
  "item.show",
  "vote.open",
  "vote.show",
  "vote.cast",
  "vote.remark",
  "vote.change",
  "vote.close",
  "vote.mine",
  "roster.save",
] as const;
export type Verb = (typeof VERBS)[number];

/** Whether a card's verb is one that we know. */
export function isVerb(verb: unknown): verb is Verb {
  return VERBS.some((one) => one === verb);
}
