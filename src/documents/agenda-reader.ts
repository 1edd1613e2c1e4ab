import type { AgendaReader } from "../usecases/ports.ts";
import { readAgendaText } from "./agenda-document.ts";
import { decodeText } from "./decode-text.ts";

/** Reads agendas and minutes; in this house so far as text. */
export const agendaReader: AgendaReader = {
  read: (_name, content) => Promise.resolve(readAgendaText(decodeText(content))),
};
