import { minutesPaper } from "./texts/papers/minutes-paper.ts";
import { LANGUAGES } from "./texts/texts.ts";
import type { MinutesWriter, PaperWriter } from "./usecases/ports.ts";

/** Minutes as Word files: what they say from the texts, how it looks from the writer of papers. */
export function minutesFiles(papers: PaperWriter): MinutesWriter {
  return {
    write: (minutes) => papers.write(minutesPaper(LANGUAGES[minutes.language], minutes)),
  };
}
