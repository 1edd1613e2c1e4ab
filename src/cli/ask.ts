import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { isSure } from "../domain/answer.ts";
import type { Board } from "../domain/board.ts";
import { dayWritten } from "../domain/roster/days.ts";
import { answerIn } from "../texts/answers/answer-in.ts";
import { LANGUAGES } from "../texts/texts.ts";
import { sameName } from "../usecases/agenda/preview.ts";
import { answerQuestion } from "../usecases/question/ask.ts";
import type { World } from "../usecases/ports.ts";
import { buildWorld } from "../world.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const ask: Command = {
  usage: "ask [--board ORGAN] [--on DATO] [--before SPØRGSMÅL]… SPØRGSMÅL",
  meaning:
    "Svarer på et spørgsmål som JSON: kind, text, sources og sure. --board siger, hvilket organ der spørges i; --on, hvilken dag der svares for; --before er et spørgsmål, der blev stillet før.",
  run: async (args) => {
    const { question, before, on, board } = readArgs(args);
    const world = await buildWorld(readConfig());
    try {
      const asked = board === undefined ? await onlyBoard(world) : await boardNamed(world, board);
      const day = on === undefined ? world.clock.today() : dayGiven(on);
      const answered = await answerQuestion(world, { board: asked, day }, { question, before });
      const answer = answerIn(LANGUAGES[answered.asked.language], answered.said);
      const { kind, lines, sources } = answer;
      const printed = { kind, text: lines.join("\n\n"), sources, sure: isSure(answer) };
      print(JSON.stringify(printed, null, 2));
    } finally {
      world.close();
    }
  },
};

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        board: { type: "string" },
        on: { type: "string" },
        before: { type: "string", multiple: true },
      },
    });
    const question = positionals.join(" ").trim();
    if (question !== "") return { question, before: values.before ?? [], ...values };
  } catch {
    throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
  }
  throw new CliProblem("Skriv spørgsmålet. Se --help.");
}

function dayGiven(on: string): string {
  const day = dayWritten(on);
  if (day === undefined)
    throw new CliProblem(
      `Datoen «${on}» kan ikke læses. Skriv den som 2023-01-18 eller 18-01-2023.`,
    );
  return day;
}

/** With a single board there is no doubt which one is asked about. */
async function onlyBoard({ boards }: World): Promise<Board | undefined> {
  const [one, another] = await boards.names();
  return one && !another ? boards.find(one.id) : undefined;
}

async function boardNamed({ boards }: World, named: string): Promise<Board> {
  const names = await boards.names();
  const [one, another] = names.filter(({ id, name }) => id === named || sameName(name, named));
  const board = one && !another ? await boards.find(one.id) : undefined;
  if (board) return board;
  const known = names.map(({ id, name }) => `«${name}» (${id})`).join(", ");
  throw new CliProblem(
    names.length === 0
      ? "Der er ingen organer endnu. Brug import-roster først."
      : `Jeg kender ikke organet «${named}». Skriv et af: ${known}.`,
  );
}
