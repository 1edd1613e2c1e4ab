import { previewAgenda } from "../../usecases/agenda/preview.ts";
import type { Texts } from "../../texts/texts.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { previewCard } from "../cards/preview-card.ts";
import { download, FILE_LIMIT } from "../download.ts";
import type { Outcome, Services, Turn } from "../turn.ts";
import { rosterImport } from "./roster.ts";

export interface AttachedFile {
  readonly name: string;
  readonly url: string;
}

/** A file in the personal chat: a roster (.csv), or an agenda or minutes to preview. */
export async function fileRoute(
  services: Services,
  turn: Turn,
  { name, url }: AttachedFile,
): Promise<Outcome> {
  const { texts, here } = turn;
  const words = texts.file;
  if (here.chat.kind !== "personal") return notice(texts, words.personalOnly);
  const kind = /\.(csv|txt|html?|docx|docm|doc|pdf)$/i.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return notice(texts, words.unsupported(name));

  const got = await download(url, services.local);
  if ("refused" in got)
    return notice(
      texts,
      {
        foreign: words.foreign(got.host),
        "too-large": words.tooLarge(name, FILE_LIMIT / 1024 / 1024),
        unreachable: words.unreachable(name),
      }[got.refused],
    );
  if (got.bytes.byteLength === 0) return notice(texts, words.empty(name));
  return kind === "csv"
    ? rosterImport(services, turn, got.bytes)
    : agendaPreview(services, turn, { name, content: got.bytes });
}

async function agendaPreview(
  { world }: Services,
  { here, texts }: Turn,
  file: { readonly name: string; readonly content: Uint8Array },
): Promise<Outcome> {
  const preview = await previewAgenda(world, here.actor, file);
  const { draft } = preview;
  return draft === undefined
    ? notice(texts, texts.preview.none(file.name))
    : { card: previewCard(texts, { ...preview, draft }) };
}

function notice(texts: Texts, sentence: string): Outcome {
  return { card: noticeCard(texts, [sentence]) };
}
