import type { AttachmentRead, ItemRead } from "./agenda-reading.ts";
import type { AgendaItem, Attachment, ItemId, Meeting } from "./meeting.ts";
import { unsealed } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

/** An attachment that nobody can open yet. */
export interface MissingAttachment {
  readonly item: string;
  readonly title: string;
}

/** The link, if it is https on one of the hosts (or below one); else says what is wrong. */
export function checkedLink(href: string, hosts: readonly string[]): string {
  const url = URL.canParse(href.trim()) ? new URL(href.trim()) : undefined;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "")
    throw new Refusal("attachment-not-https");
  const host = url.hostname.replace(/\.$/, "");
  if (!hosts.some((one) => host === one || host.endsWith(`.${one}`)) || url.port !== "")
    throw new Refusal("attachment-host", host);
  return url.href;
}

/** Attachments as read, without the links that may not be opened. */
export function withoutForeignLinks(
  attachments: readonly AttachmentRead[],
  hosts: readonly string[],
): readonly Attachment[] {
  return attachments.map(({ title, href }) => {
    try {
      return href === undefined ? { title } : { title, href: checkedLink(href, hosts) };
    } catch (error) {
      if (error instanceof Refusal) return { title };
      throw error;
    }
  });
}

/** A link in a document that may not be opened, and so is left out. */
export interface ForeignLink extends MissingAttachment {
  readonly host: string;
}

/** The links of a document's attachments that lead to hosts which are not allowed. */
export function foreignLinks(
  items: readonly Pick<ItemRead, "number" | "attachments">[],
  hosts: readonly string[],
): readonly ForeignLink[] {
  return items.flatMap(({ number, attachments }, n) => {
    const kept = withoutForeignLinks(attachments, hosts);
    return attachments.flatMap(({ title, href }, at) =>
      href === undefined || kept[at]?.href !== undefined
        ? []
        : [{ item: number ?? String(n + 1), title, host: hostOf(href) }],
    );
  });
}

/** The attachments of a meeting that nobody can open yet, by item number. */
export function missingAttachments({
  items,
}: Pick<Meeting, "items">): readonly MissingAttachment[] {
  return items.flatMap((item) =>
    item.attachments
      .filter(({ href, file }) => href === undefined && file === undefined)
      .map(({ title }) => ({ item: item.number, title })),
  );
}

/** The meeting with a link or a file on one attachment; the other of the two is taken away. */
export function withAttachment(
  meeting: Meeting,
  at: { readonly item: ItemId; readonly attachment: number },
  content: { readonly href: string } | { readonly file: NonNullable<Attachment["file"]> },
): Meeting {
  const put = (item: AgendaItem): AgendaItem => ({
    ...item,
    attachments: item.attachments.map((one, n) =>
      n === at.attachment ? { title: one.title, ...content } : one,
    ),
  });
  const item = unsealed(meeting).items.find(({ id }) => id === at.item);
  if (!item?.attachments[at.attachment]) throw new Refusal("not-found");
  return { ...meeting, items: meeting.items.map((one) => (one === item ? put(one) : one)) };
}

/**
 * Attachments of an item that is read again: what was handed in stays with its name, and a link where the
 * document has none of its own.
 */
export function keptAttachments(
  read: readonly Attachment[],
  before: readonly Attachment[],
): readonly Attachment[] {
  const left = [...before];
  return read.map((one) => {
    const n = left.findIndex(({ title }) => title === one.title);
    const [same] = n < 0 ? [] : left.splice(n, 1);
    return same && (same.file || one.href === undefined) ? same : one;
  });
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : href.slice(0, 80);
}
