import { extractOf } from "../../domain/extract.ts";
import { authorityName, extractPaper } from "../../texts/papers/extract-paper.ts";
import { fundsRows } from "../../texts/papers/funds-rows.ts";
import { journalRows } from "../../texts/papers/journal-rows.ts";
import { minutesPaper } from "../../texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { takeAttachment, takeExtract, takeMinutes } from "../../usecases/document/take.ts";
import { showFunds } from "../../usecases/funds/show.ts";
import { takeJournal } from "../../usecases/journal/take.ts";
import { notePackageLeft, takeRecord } from "../../usecases/record/export.ts";
import type { Answer, Visit } from "./visit.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The minutes as a Word file, in the board's language. */
export async function minutesFile({ world, here, of }: Visit<"minutes">): Promise<Answer> {
  const minutes = await takeMinutes(world, here, of);
  const texts = LANGUAGES[minutes.language];
  const content = await world.papers.write(minutesPaper(texts, minutes));
  const name = texts.record.fileName(minutes.board.name, minutes.meeting.date);
  return { file: { name, type: WORD, content } };
}

/** One authority's decision extract as a Word file, in the board's language. */
export async function extractFile({ world, here, of }: Visit<"extract">): Promise<Answer> {
  const { minutes, authority } = await takeExtract(world, here, of);
  const texts = LANGUAGES[minutes.language];
  const extract = extractOf(minutes, authority, texts.party[authority.party]);
  const content = await world.papers.write(extractPaper(texts, extract));
  const name = texts.record.extractFileName(
    authorityName(texts, authority),
    minutes.board.name,
    minutes.meeting.date,
  );
  return { file: { name, type: WORD, content } };
}

/** The record package of a meeting, which is noted as handed over once it has been sent. */
export async function recordFile({ world, here, of }: Visit<"record">): Promise<Answer> {
  const taken = await takeRecord(world, here, of);
  const { board, meeting, content } = taken;
  const name = LANGUAGES[board.language].proof.fileName(board.name, meeting.date);
  const sent = (): Promise<void> => notePackageLeft(world, taken);
  return { file: { name, type: "application/zip", content }, sent };
}

/** The list of what is to be journalised of a meeting. */
export async function journalFile({ world, here, of }: Visit<"journal">): Promise<Answer> {
  const { board, meeting, entries } = await takeJournal(world, here, of);
  const texts = LANGUAGES[board.language];
  const { journalNumber } = meeting;
  const content = world.sheets.write(journalRows(texts, { entries, journalNumber }));
  const name = texts.journal.fileName(board.name, meeting.date);
  return { file: { name, type: "text/csv; charset=utf-8", content } };
}

/** A board's ledger as a list for Excel. */
export async function fundsFile({ world, here, of }: Visit<"funds">): Promise<Answer> {
  const funds = await showFunds(world, here, of);
  const texts = LANGUAGES[funds.board.language];
  const content = world.sheets.write(fundsRows(texts, funds));
  const name = texts.funds.fileName(funds.board.name, world.clock.today());
  return { file: { name, type: "text/csv; charset=utf-8", content } };
}

/** An attachment, byte for byte as it was handed in. */
export async function attachmentFile({ world, here, of }: Visit<"attachment">): Promise<Answer> {
  const { file, content } = await takeAttachment(world, here, of);
  return { file: { name: file.name, type: file.type, content } };
}
