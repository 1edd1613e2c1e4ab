/** Every reason a rule can say no; each is worded for people in texts/. */
export const REFUSAL_REASONS = [
  "not-on-roster",
  "board-not-chosen",
  "chat-not-tied",
  "may-not-tie-chat",
  "secretaries-and-chairs-only",
  "secretaries-only",
  "no-meeting",
  "no-such-item",
  "closed-item",
  "nothing-to-vote-on",
  "no-seat",
  "substitute-without-apologies",
  "vote-closed",
  "vote-not-open",
  "position-missing",
  "payload-unknown",
  "card-outdated",
  "not-found",
  "voted-item-changed",
  "draft-gone",
  "changed-meanwhile",
  "person-unknown",
  "remark-missing",
  "too-long",
  "no-date",
  "chat-tied-already",
  "item-decided",
  "no-chat-to-post-in",
  "chairs-only",
  "members-only",
  "chair-recused",
  "co-chair-missing",
  "decision-stale",
  "outcome-missing",
  "reason-missing",
  "follow-up-without-text",
  "amount-without-purpose",
  "amount-unreadable",
  "date-unreadable",
  "vote-still-open",
  "nothing-to-confirm",
  "minutes-issued",
  "minutes-incomplete",
  "no-seat-here",
  "person-in-two-seats",
  "times-without-presence",
  "left-before-arrival",
  "attachment-not-https",
  "attachment-host",
  "attachment-kind",
  "no-attachments",
  "choose-first",
  "proposal-title-missing",
  "proposal-background-missing",
  "proposal-answered",
  "decline-reason-missing",
  "no-public-url",
  "pass-gone",
  "pass-of-another",
  "file-missing",
  "file-too-large",
  "upload-broken",
  "closing-time-unreadable",
  "closing-time-past",
  "closing-time-too-far",
  "written-switched-off",
  "written-not-over",
  "objected-in-writing",
  "document-encrypted",
  "document-empty",
  "document-damaged",
  "document-macros",
  "document-scanned",
  "document-too-large",
  "document-unsupported",
  "document-too-slow",
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A rule's no: `reason` picks the sentence, `about` names what it concerns (an item number, a name). */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly about: string | undefined;

  constructor(reason: RefusalReason, about?: string) {
    super(about === undefined ? reason : `${reason}: ${about}`);
    this.name = "Refusal";
    this.reason = reason;
    this.about = about;
  }
}
