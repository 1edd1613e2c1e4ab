import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { keepMeeting } from "../../src/usecases/agenda/create.ts";
import { importRoster } from "../../src/usecases/roster/import.ts";
import { buildWorld } from "../../src/world.ts";
import { rosterCsv } from "../support/cluster.ts";
import { sampleText } from "./documents.ts";
import { RUNS, spread } from "./rows.ts";
import type { Row } from "./rows.ts";

const ADMIN = { account: "bench", person: undefined, admin: true };

/** A document read, and kept as a meeting. */
export async function importing(): Promise<readonly Row[]> {
  const { text, name } = sampleText();
  const reading: number[] = [];
  const importingMs: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const directory = await mkdtemp(join(tmpdir(), "klyngebot-bench-"));
    const world = await buildWorld({ DATA_DIR: directory });
    await importRoster(world, ADMIN, world.rosterFiles.read(Buffer.from(rosterCsv)));
    const [named] = await world.boards.names();
    const board = named && (await world.boards.find(named.id));
    const began = performance.now();
    const read = readAgendaText(text);
    reading.push(performance.now() - began);
    if (board) await keepMeeting(world, board, { reading: read, as: "minutes", id: "d", by: null });
    importingMs.push(performance.now() - began);
    world.close();
    await rm(directory, { recursive: true, force: true });
  }
  return [
    [`${name}: read, ms`, spread(reading)],
    ["the same: read and kept, ms", spread(importingMs)],
  ];
}
