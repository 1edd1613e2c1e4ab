import { linkAttachment, showAttachments } from "../../usecases/document/attachments.ts";
import { passToAttach, passToAttachment, passToHandIn } from "../../usecases/document/pass.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { attachmentsCard } from "../cards/attachments-card.ts";
import { action } from "../cards/card.ts";
import { linkCard } from "../cards/link-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const attachmentShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, ...asked } = read(payloads.item, payload);
  return { card: attachmentsCard(texts, await showAttachments(world, here, asked), { page }) };
};

export const attachmentLink: Route = async ({ world }, { here, texts, payload }) => {
  const { meeting, item } = read(payloads.attaching, payload);
  const chosen = inputOf("attachment", payload);
  const href = inputOf("link", payload) ?? "";
  try {
    if (chosen === undefined) throw new Refusal("choose-first");
    const attachment = Number(chosen);
    const shown = await linkAttachment(world, here, { meeting, item, attachment, href });
    return { card: attachmentsCard(texts, shown, { note: texts.paper.linkSaved }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const shown = await showAttachments(world, here, { meeting, item });
    const note = texts.refusal[error.reason](error.about);
    return { card: attachmentsCard(texts, shown, { note }) };
  }
};

export const attachmentOpen: Route = async ({ world }, { here, texts, payload }) => {
  const at = read(payloads.file, payload);
  const { item } = await showAttachments(world, here, at);
  const given = await passToAttachment(world, here, at);
  const title = item.attachments[at.attachment]?.title ?? "";
  return {
    card: linkCard(
      texts,
      { title: texts.paper.attachmentsTitle(item.number), text: title, button: texts.record.open },
      given,
    ),
  };
};

export const attachmentHandIn: Route = async ({ world }, { here, texts, payload }) => {
  const given = await passToAttach(world, here, read(payloads.meeting, payload));
  const words = texts.paper;
  return {
    card: linkCard(
      texts,
      { title: words.handInFiles, text: words.handInText, button: words.openPage },
      given,
    ),
  };
};

/** Written in a group chat, a button whose answer only the presser sees. */
export const handInShow: Route = async ({ world }, { here, texts, payload, pressed }) => {
  read(payloads.nothing, payload);
  const words = texts.paper;
  if (here.chat.kind !== "personal" && !pressed) {
    const button = action("hand-in.show", words.getPage, {});
    return { card: noticeCard(texts, [words.handInTitle, words.handInPrivate], [button]) };
  }
  return {
    card: linkCard(
      texts,
      { title: words.handInTitle, text: words.handInText, button: words.openPage },
      await passToHandIn(world, here),
    ),
  };
};

const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "choose-first",
  "attachment-not-https",
  "attachment-host",
]);
