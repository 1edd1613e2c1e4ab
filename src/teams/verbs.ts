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
  "written.start",
  "decision.show",
  "decision.form",
  "decision.save",
  "decision.confirm",
  "decision.reopen",
  "decision.review",
  "decision.confirm-all",
  "attendance.show",
  "attendance.save",
  "apologies.send",
  "apologies.withdraw",
  "minutes.show",
  "minutes.issue",
  "minutes.download",
  "extract.download",
  "attachment.show",
  "attachment.link",
  "attachment.open",
  "attachment.hand-in",
  "proposal.form",
  "proposal.send",
  "proposal.show",
  "proposal.answer",
  "hand-in.show",
  "roster.save",
] as const;
export type Verb = (typeof VERBS)[number];

/** Whether a card's verb is one that we know. */
export function isVerb(verb: unknown): verb is Verb {
  return VERBS.some((one) => one === verb);
}
