import type { RefusalReason } from "../domain/refusal.ts";
import { settingLimit } from "../domain/settings.ts";
import { fundsRefusalsEn } from "./funds-en.ts";
import { settingsEn } from "./settings-en.ts";

const about = (text: string | undefined, otherwise: string): string => text ?? otherwise;

/** A file by its name, after the word for it. */
const named = (what: string, name: string | undefined): string =>
  name === undefined ? what : `${what} “${name}”`;

const theSeat = (seat: string | undefined): string =>
  seat === undefined ? "A seat" : `The seat ${seat}`;

const theField = (field = ""): string =>
  `The field “${(settingsEn.field as Partial<Record<string, string>>)[field] ?? field}”`;

/** The same in English. */
export const refusalsEn: Record<RefusalReason, (about: string | undefined) => string> = {
  "not-on-roster": () =>
    "You are not on any board's roster. Ask the board's secretary to add you with the e-mail address you use in Teams.",
  "board-not-chosen": () => "Say first which board it is about.",
  "chat-not-tied": () =>
    "This chat does not belong to a board. A secretary or co-chair of the board can tie it by writing “agenda” to me here.",
  "may-not-tie-chat": () =>
    "Only a secretary or co-chair of the board can tie the chat to it. Nothing has changed.",
  "chat-tied-already": () =>
    "The chat belongs to another board and stays with it. Nothing has changed.",
  "secretaries-and-chairs-only": () =>
    "Only the board's chairs and secretaries can do that. Nothing has changed.",
  "secretaries-only": () => "Only the board's secretaries can do that. Nothing has changed.",
  "no-meeting": (board) =>
    `There are no meetings for ${about(board, "the board")} yet. A secretary can send me the agenda as a file in the personal chat.`,
  "no-such-item": (number) =>
    number === undefined || number === ""
      ? "Choose an item first."
      : `There is no item ${number} on the agenda. Write “agenda” to see the items.`,
  "closed-item": (number) =>
    `Item ${about(number, "")} is a closed item. Those who may read it can write “item ${about(number, "")}” to me in the personal chat.`,
  "item-decided": (number) =>
    `Item ${about(number, "")} is decided, so there can be neither a vote nor a new decision on it. Nothing has changed.`,
  "nothing-to-vote-on": (number) =>
    `Item ${about(number, "")} has no recommendation to vote on. Nothing has changed.`,
  "no-seat": () => "You have no seat on the board and therefore cannot vote. Nothing has changed.",
  "substitute-without-apologies": () =>
    "You are a substitute and can vote only when the member has sent apologies. Nothing has changed.",
  "party-without-vote": (seat) =>
    `${theSeat(seat)} belongs to a party without a vote on the board, so you cannot vote. If that is wrong, a secretary or co-chair can change it with “settings”. Nothing has changed.`,
  "substitutes-have-no-vote": () =>
    "You are a substitute, and the board's settings do not let substitutes vote. If that is wrong, a secretary or co-chair can change it with “settings”. Nothing has changed.",
  "vote-closed": (number) =>
    `The vote on item ${about(number, "")} is closed. Your vote was not changed or counted now.`,
  "vote-not-open": (number) =>
    `There is no vote on item ${about(number, "")}. Write “open vote ${about(number, "3")}” to open it.`,
  "position-missing": (numbers) =>
    `You have not answered recommendation ${about(numbers, "")}. Nothing is saved. Answer them all and press again.`,
  "payload-unknown": () =>
    "The card holds something I do not know, so I did nothing. Write “agenda” to get a new card.",
  "card-outdated": () =>
    "The card is out of date, and nothing has changed. Write “my votes” to see what holds now.",
  "not-found": () => "That is not to be found here. Write “agenda” to see what holds now.",
  "voted-item-changed": (number) =>
    `Item ${about(number, "")} is changed or removed in the new document, but a vote has been held on it. The meeting is not updated. Leave the item as it was and send the document again.`,
  "draft-gone": () =>
    "What you said yes to is too old or was cancelled. Send the file again. Nothing has changed.",
  "changed-meanwhile": () => "Somebody else changed it meanwhile. Nothing has changed. Try again.",
  "person-unknown": (name) => `I know nobody called “${about(name, "")}”.`,
  "remark-missing": () => "Write a remark first. Nothing is saved.",
  "too-long": (limit) =>
    `The text is too long. It may have at most ${about(limit, "")} characters. Nothing is saved.`,
  "no-date": () =>
    "The date of the meeting is missing. Write it on the card or in the document and try again. Nothing has changed.",
  "no-chat-to-post-in": (board) =>
    `No chat belongs to ${about(board, "the board")}. Add me to the board's chat and write “post agenda” there. Nothing has been sent.`,
  "chairs-only": () => "Only the board's chairs can do that. Nothing has changed.",
  "members-only": () =>
    "Only the board's members and substitutes, its chairs and its secretaries can do that. Nothing has changed.",
  "chair-recused": () =>
    "You are recused on this item and cannot confirm the decision. Your substitute or the deputy chair can. Nothing has changed.",
  "co-chair-missing": () =>
    "The board's settings ask both co-chairs to confirm, but the roster does not have two. Ask the secretary to correct the roster. Nothing has changed.",
  "decision-stale": () =>
    "The decision was changed after the card was shown, so nothing was confirmed. Here is the text as it is now.",
  "outcome-missing": () =>
    "Choose an outcome for each recommendation before you confirm. Nothing is saved.",
  "reason-missing": () =>
    "The outcome differs from the board's decision rule. Write why; the minutes print the reason. Nothing is saved.",
  "follow-up-without-text": (n) =>
    `Follow-up ${about(n, "")} has an owner or a date but does not say what is to be done. Nothing is saved.`,
  "amount-without-purpose": (n) =>
    `Amount ${about(n, "")} does not say what the money is for. Nothing is saved.`,
  "amount-unreadable": (text) =>
    `I cannot read “${about(text, "")}” as an amount. Write for example 1.250.000 or 1.250.000,50. Nothing is saved.`,
  "date-unreadable": (text) =>
    `I cannot read “${about(text, "")}” as a date. Write for example 2027-04-01. Nothing is saved.`,
  "vote-still-open": (number) =>
    `The vote on item ${about(number, "")} is open. Close it first with “close vote ${about(number, "")}”. Nothing is saved.`,
  "nothing-to-confirm": () => "No decisions are waiting for your confirmation.",
  "minutes-issued": () =>
    "The minutes have been issued, so decisions and attendance are settled. Nothing has changed.",
  "record-differs": () =>
    "The meeting's record and what the store now says do not agree. Nothing has been issued or handed over. Ask an administrator to look into it before you go on.",
  "no-such-meeting": (named) =>
    `There is no meeting called «${named ?? ""}». Write the meeting's id, or board and date such as Klynge Prøve 2027-03-03.`,
  "several-meetings": (ids) => `Several meetings fit. Write the id of one of them: ${ids ?? ""}.`,
  "statement-not-due": (number) =>
    `Only those who could not agree or abstained on item ${number ?? ""} may have a statement in the minutes.`,
  "statement-missing": () => "There is no text. Write what is to stand in the minutes.",
  "no-draft": () => "No draft of the minutes has been sent for approval yet.",
  "draft-outdated": () =>
    "A newer draft has been sent since. Write “minutes”, press Approval, and answer the new one.",
  "draft-pending": () =>
    "The deadline for objections to the draft has not passed, and not all seats have approved. Wait until it has.",
  "objections-past": () =>
    "The deadline for answering the draft has passed. Turn to the secretariat.",
  "objections-open": (count) =>
    `There are objections that are not answered (${count ?? ""}). Answer them under Approval with the minutes first.`,
  "objection-missing": () => "There is no text. Write it, and try again.",
  "objection-answered": () => "The objection has been answered already. The first answer stands.",
  "person-on-roster": (board) =>
    `The person is on the roster of ${board ?? ""} and cannot be erased as long as that is so. Nothing has been changed.`,
  "not-handed-over": (meeting) =>
    `The person stands in the record of a meeting whose package has not been taken out yet: ${meeting ?? ""}. Issue the minutes, take the package to your journal, and try again. Nothing has been changed.`,
  "record-not-kept": () =>
    "The minutes were issued before records were kept, so there is no record package, and nothing can be added.",
  "minutes-not-issued": () => "The minutes have not been issued yet. Issue them first.",
  "addition-missing": () => "There is no text. Write what is to be added to the minutes.",
  "no-position": (number) =>
    `You did not answer the vote on item ${number ?? ""} yourself, so there is no receipt to check.`,
  "minutes-incomplete": (numbers) =>
    `The minutes are not issued: item ${about(numbers, "")} has no decision. Write the decisions, or choose to issue the minutes with the items as undecided.`,
  "no-seat-here": () =>
    "You have no seat on the board and therefore cannot send apologies for one. Write to the secretariat if you cannot come. Nothing has changed.",
  "person-in-two-seats": (seat) =>
    `The same person is noted as present in two seats, one of them ${about(seat, "")}. Correct one of them. Nothing is saved.`,
  "times-without-presence": (seat) =>
    `${theSeat(seat)} has a time but is not noted as present. Choose who came, or remove the time. Nothing is saved.`,
  "left-before-arrival": (seat) =>
    `${theSeat(seat)} is noted as having left before it arrived. Correct the times. Nothing is saved.`,
  "attachment-not-https": () =>
    "The link must be a whole address that begins with https://. Nothing is saved.",
  "attachment-host": (host) =>
    `Attachments may not lie on “${about(host, "")}”. Put the file with one of the board's own authorities or in SharePoint, or hand it in as a file. Nothing is saved.`,
  "attachment-kind": (name) =>
    `${named("The file", name)} cannot be an attachment. Hand it in as PDF, Word, Excel, PowerPoint, text or picture without macros. Nothing is saved.`,
  "no-attachments": (number) => `Item ${about(number, "")} has no attachments on the agenda.`,
  "choose-first": () => "A choice is missing. Choose, and press again. Nothing has changed.",
  "proposal-title-missing": () => "Write what the item should be called. Nothing is sent.",
  "proposal-background-missing": () =>
    "Write in short why the item should be on the agenda. Nothing is sent.",
  "proposal-answered": () => "The proposal has been answered already. The answer stands.",
  "decline-reason-missing": () =>
    "Write why the proposal is declined; the one who proposed it gets the reason. Nothing has changed.",
  "inquiry-missing": () => "Write what you want to ask. Nothing is sent.",
  "inquiry-answer-missing": () => "Write an answer first. Nothing is sent.",
  "inquiry-answered": () =>
    "The question has been answered already. The answer below stands, and yours is not sent.",
  "no-secretary": (board) =>
    `The roster of ${about(board, "the board")} has no secretary today, so nobody would read the question. Nothing is sent.`,
  "no-public-url": () =>
    "I cannot make a link, because my own address (PUBLIC_URL) is not set. Ask the administrator.",
  "pass-gone": () =>
    "The link no longer works. It is good for an hour. Press the button in Teams again for a new one.",
  "pass-of-another": () =>
    "The link is for somebody else than the one you are signed in as. Press the button in Teams yourself to get your own.",
  "file-missing": () => "Choose a file first. Nothing is changed.",
  "file-too-large": (name) =>
    `${named("The file", name)} is too large. A file may weigh 20 MB at most. It is not saved.`,
  "upload-broken": () =>
    "The file did not arrive whole. Try again, on a better connection if you can. Nothing is changed.",
  "closing-time-unreadable": (text) =>
    `I cannot read “${about(text, "")}” as a time. Write for example “open vote 3 until 14:30”, or instead of 14:30: at 14, tomorrow at 12, 5/8 12:00, 5 August at 12 or 5/8-2027 at 12 (the day comes before the month). The vote has not been opened.`,
  "closing-time-past": (text) =>
    `The time “${about(text, "")}” has passed. Write one that is to come, with a date if need be, e.g. tomorrow at 12. The vote has not been opened.`,
  "closing-time-too-far": (days) =>
    `A vote can be open for ${about(days, "60")} days at most. Write an earlier time, or none. The vote has not been opened.`,
  "written-switched-off": () =>
    "The board's settings say that nothing is decided in writing. Nothing has been sent.",
  "written-not-over": (number) =>
    `Item ${about(number, "")} is in written procedure, and answers are missing. The vote closes by itself at its deadline, on an objection, or when you close it after everybody has answered. Nothing has changed.`,
  "objected-in-writing": (number) =>
    `There is an objection to treating item ${about(number, "")} in writing, so it must be treated at a meeting before anything can be decided. Nothing has been saved.`,
  "document-encrypted": (name) =>
    `${named("The document", name)} is protected by a password, so I cannot read it. Save it without one and send it again. Nothing has changed.`,
  "document-empty": (name) =>
    `${named("The document", name)} is empty: there is no text in it. Nothing has changed.`,
  "document-damaged": (name) =>
    `${named("The document", name)} cannot be opened; the file is damaged or not what its name says. Save it again from the program it comes from. Nothing has changed.`,
  "document-macros": (name) =>
    `${named("The document", name)} contains macros, so I do not open it. Save it as a plain .docx or PDF. Nothing has changed.`,
  "document-scanned": (name) =>
    `${named("The document", name)} is pictures of pages without text, so I cannot read it. Send the document that was scanned, or make its text searchable. Nothing has changed.`,
  "document-too-large": (name) =>
    `${named("The document", name)} is too large. I read documents of at most 20 MB and 2,000 pages. Nothing has changed.`,
  "document-unsupported": (name) =>
    `${named("The document", name)} is not a format I read. Send the agenda as .docx, .pdf, .html or .txt. Nothing has changed.`,
  "document-too-slow": (name) =>
    `It took too long to read ${named("the document", name)}. Try saving it in another format, such as .docx. Nothing has changed.`,
  "setting-not-a-number": (field = "") =>
    `${theField(field)}: write a whole number from 0 to ${settingLimit(field)}. Nothing is saved.`,
  "setting-without-parties": (field) =>
    `${theField(field)}: choose at least one party that has seats on the board. Nothing is saved.`,
  "setting-too-many-seats": (field) =>
    `${theField(field)}: the party does not have that many seats with a vote on the board. Write a smaller number, or give the party a vote. Nothing is saved.`,
  "setting-date-unreadable": () =>
    `${settingsEn.fromLabel}: choose the day the settings are to hold from. Nothing is saved.`,
  "settings-in-the-past": () =>
    `${settingsEn.fromLabel}: that day has passed. New settings cannot change what has happened; choose today or a later day. Nothing is saved.`,
  "settings-stale": (version) =>
    `Somebody else changed the settings meanwhile (version ${about(version, "")}). What you wrote is still in the fields, and what holds now is below. Correct the fields, and save again. Nothing is saved.`,
  "writing-stale": () =>
    "Somebody else has written here meanwhile, or it is finished. What you wrote is still in the fields, and what holds now is above. Save again if it still fits. Nothing is saved.",
  "effort-name-missing": () => "Write what the effort is called. Nothing is saved.",
  "effort-source-missing": () =>
    "Choose the decision that the effort follows from, or write which document it stands in. Nothing is saved.",
  "status-missing": () => "Write how the effort is going. Nothing is saved.",
  "hearing-incomplete": () =>
    "Write what the hearing is about, who asks you, and where the deadline stands. Nothing is saved.",
  "apologies-for-meeting": () =>
    "You have sent apologies for the whole meeting. Write «attending» if you are coming. Nothing has changed.",
  "board-succeeded": (successor) =>
    `The board's place is taken by ${about(successor, "another board")}, and it begins nothing new from that day. Do it for the board that follows. Nothing has changed.`,
  "board-of-itself": (board) =>
    `The board ${about(board, "")} cannot take its own place. Write the name of the board that follows. Nothing has changed.`,
  "no-such-board": (name) =>
    `I do not know the board «${about(name, "")}». Write its name as the roster has it. Nothing has changed.`,
  "election-not-open": (board) =>
    `There is no election of a co-chair in ${about(board, "the board")}. A secretary or co-chair can open one with «elect co-chair».`,
  "election-closed": () =>
    "The election is closed, so the vote is not recorded. Write «elect co-chair» to see the result.",
  "election-unanswered": (seats) =>
    `The election can be closed before its time only when all have answered. Have not answered: ${about(seats, "")}. Nothing has changed.`,
  "election-without-result": () =>
    "Nobody is elected yet. Wait until the election is closed, or open a new round. Nothing has changed.",
  "from-before-election": () =>
    "The date is before the election was closed. Choose that day or a later one. Nothing has changed.",
  "not-in-election": () =>
    "You cannot vote in the election: only the holders of municipal seats that were part of it when it was opened can. Ask the secretary if that is wrong.",
  "nobody-to-elect": () =>
    "Nobody holds a municipal seat today, so there is nobody to elect. Read the roster in first. Nothing has changed.",
  "deadline-past": () => "That time has passed. Choose a later one. Nothing has changed.",
  "candidate-left": (seat) =>
    `The one elected no longer holds ${about(seat, "the seat")} on that day. Choose another day, or open a new election. Nothing has changed.`,
  ...fundsRefusalsEn,
};
