import type { AgendaReading, AttachmentRead } from "../domain/agenda-reading.ts";
import { Refusal } from "../domain/refusal.ts";
import type { AgendaReader } from "../usecases/ports.ts";
import { readAgendaText } from "./agenda-document.ts";
import { decodeText } from "./decode-text.ts";
import { formatOf } from "./reading/format-of.ts";
import { readInWorker } from "./reading/read-in-worker.ts";
import type { TextFound } from "./reading/text-found.ts";

/** The most characters of a document's text. */
const LONGEST = 2_000_000;

/** Reads agendas and minutes as Word, PDF, HTML or text; what cannot be read is a refusal. */
export const agendaReader: AgendaReader = agendaReaderWithin();

/** A reader that gives a document so many milliseconds. */
export function agendaReaderWithin(limitMs?: number): AgendaReader {
  return {
    read: async (name, content) => {
      const known = formatOf(name, content);
      if ("refused" in known) throw new Refusal(known.refused, name);
      const { format } = known;
      if (format === "text") return readAgendaText(decodeText(content));
      const answer = await readInWorker({ format, content }, limitMs);
      if ("refused" in answer) throw new Refusal(answer.refused, name);
      return readingOf(name, answer.found);
    },
  };
}

function readingOf(name: string, { text, links, pictures }: TextFound): AgendaReading {
  if (text.trim() === "")
    throw new Refusal(pictures > 0 ? "document-scanned" : "document-empty", name);
  if (text.length > LONGEST) throw new Refusal("document-too-large", name);
  const reading = readAgendaText(text);
  const linked = (one: AttachmentRead): AttachmentRead => {
    const fits = links.filter(({ words }) => standsIn(one.title, words));
    const [link] = fits.sort((a, b) => b.words.length - a.words.length);
    return link ? { ...one, href: link.href } : one;
  };
  return {
    ...reading,
    items: reading.items.map((item) => ({ ...item, attachments: item.attachments.map(linked) })),
  };
}

/** Whether the words of a link stand in a title, whole: «Bilag 1» is not in «Bilag 10». */
function standsIn(title: string, words: string): boolean {
  const sought = folded(words);
  return sought !== "" && ` ${folded(title)} `.includes(` ${sought} `);
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
