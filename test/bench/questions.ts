import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Meeting } from "../../src/domain/meeting.ts";
import { FACTS } from "../../src/knowledge/facts.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { questionsOf } from "../../src/questions/questions.ts";
import { answerIn } from "../../src/texts/answers/answer-in.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { answerQuestion } from "../../src/usecases/question/ask.ts";
import { importRoster } from "../../src/usecases/roster/import.ts";
import { buildWorld } from "../../src/world.ts";
import { rosterCsv } from "../support/cluster.ts";
import { ROOT, RUNS, spread } from "./rows.ts";
import type { Row } from "./rows.ts";

const ADMIN = { account: "bench", person: undefined, admin: true };
const PASSAGES = 10_000;

/** Reading the built-in knowledge, and answering questions at a board with 10,000 passages. */
export async function questions(): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), "klyngebot-bench-"));
  const world = await buildWorld({ DATA_DIR: directory });
  try {
    const reading: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const fresh = questionsOf(FACTS, world);
      const began = performance.now();
      fresh.understand(REGISTRY, "hej");
      reading.push(performance.now() - began);
    }
    await importRoster(world, ADMIN, world.rosterFiles.read(Buffer.from(rosterCsv)));
    const [named] = await world.boards.names();
    const board = named && (await world.boards.find(named.id));
    if (!board) throw new Error("the roster gave no board");
    for (const meeting of papers(board.id)) await world.meetings.add(meeting);
    const asked = await everyQuestion();
    const ask = async (question: string): Promise<void> => {
      const context = { board, day: "2026-02-02" };
      const { said, asked: read } = await answerQuestion(world, context, { question, before: [] });
      answerIn(LANGUAGES[read.language], said);
    };
    await ask(asked[0] ?? "");
    const times: number[] = [];
    for (const question of asked) {
      const began = performance.now();
      await ask(question);
      times.push(performance.now() - began);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
    return [
      [`built-in knowledge (${FACTS.length} facts) read, ms`, spread(reading)],
      [
        `${asked.length} questions, ${PASSAGES} passages, ms: p50, p95, most`,
        `${at(0.5)}, ${at(0.95)}, ${at(0.9999)}`,
      ],
    ];
  } finally {
    world.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function everyQuestion(): Promise<readonly string[]> {
  const folder = join(ROOT, "test/eval/questions");
  const files = await readdir(folder);
  const read = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return read.flatMap((text) =>
    (JSON.parse(text) as { readonly question: string }[]).map(({ question }) => question),
  );
}

const SUBJECTS =
  "overvægt udskrivelse psykiatri genoptræning ammevejledning lægedækning datapakken sundhedsaftalen hjemløse børn".split(
    " ",
  );

/** 100 meetings of ten items with ten paragraphs each: no two the same. */
function papers(board: string): readonly Meeting[] {
  return Array.from({ length: PASSAGES / 100 }, (_, m) => ({
    ...{ id: `${board}~m${m}`, board, title: null, date: day(m), start: "09:00", end: "11:00" },
    ...{ place: null, chair: null, apologies: [], createdAt: "2020-01-01T00:00:00Z" },
    ...{ createdBy: null, imports: [], cards: [] },
    items: SUBJECTS.map((subject, i) => ({
      ...{ id: `i${i}`, number: String(i + 1), title: `Sag om ${subject}`, kind: null },
      ...{ minutes: null, closed: false, background: null, recommendedBy: null },
      ...{ recommendations: [], case: null, attachments: [], caseNumber: null, presenters: [] },
      decision: Array.from(
        { length: 10 },
        (_, p) =>
          `Klyngen besluttede i møde ${m} at tage ${subject} op igen med ${SUBJECTS[(i + p) % 10] ?? ""}, og afsatte ${p + 1}00.000 kr. til en indsats nummer ${m}-${i}-${p}.`,
      ).join("\n\n"),
      at: { paragraph: 1 },
    })),
  }));
}

function day(n: number): string {
  return new Date(Date.UTC(2015, 0, 1 + n * 30)).toISOString().slice(0, 10);
}
