import { readConfig } from "../config.ts";
import type { AgendaReading } from "../domain/agenda-reading.ts";
import { foreignLinks } from "../domain/attachment.ts";
import type { Board } from "../domain/board.ts";
import { sameName } from "../usecases/agenda/preview.ts";
import { keepMeeting } from "../usecases/agenda/create.ts";
import type { World } from "../usecases/ports.ts";
import { da } from "../texts/da.ts";
import { doubtLines } from "../texts/papers/preview-lines.ts";
import { buildWorld } from "../world.ts";
import { fileAndOptions, print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const importAgenda: Command = {
  usage: "import FIL [--as agenda|minutes] [--board ORGAN]",
  meaning:
    "Opretter eller opdaterer et møde ud fra en dagsorden eller et referat. --as siger, om beslutningerne i et referat skal stå (minutes) eller udelades (agenda); --board, hvilket organ det er for, når dokumentet ikke siger det.",
  run: async (args) => {
    const { name, content, options } = await fileAndOptions(args, ["as", "board"]);
    const world = await buildWorld(readConfig());
    try {
      const reading = await world.agendas.read(name, content);
      if (reading.kind === "none") throw new CliProblem(da.preview.none(name));
      const as = importAs(options.as, reading);
      const board = await boardMeant(world, options.board ?? reading.board);
      const id = world.ids.next();
      const made = await keepMeeting(world, board, { reading, as, id, by: null });
      const { meeting } = made;
      const words = da.preview;
      print(made.updated ? words.updated(board.name) : words.created(board.name));
      print(da.meetingLine(meeting.date, meeting.start, meeting.end));
      print(`${words.items}: ${meeting.items.length}`);
      const foreign = foreignLinks(reading.items, world.addresses.attachmentHosts);
      for (const line of doubtLines(da, { reading, foreign })) print(line);
    } finally {
      world.close();
    }
  },
};

function importAs(as: string | undefined, { kind }: AgendaReading): "agenda" | "minutes" {
  if (as === "agenda" || as === "minutes") return as;
  if (as !== undefined) throw new CliProblem("--as skal være agenda eller minutes.");
  if (kind === "minutes")
    throw new CliProblem(
      "Dokumentet indeholder beslutninger. Skriv --as minutes (mødet er holdt) eller --as agenda (der skal stemmes).",
    );
  return "agenda";
}

async function boardMeant({ boards }: World, printed: string | null): Promise<Board> {
  const names = await boards.names();
  const named = names.filter(({ id, name }) => id === printed || sameName(name, printed));
  const [one, another] = named;
  const board = one && !another ? await boards.find(one.id) : undefined;
  if (board) return board;
  const known = names.map(({ id, name }) => `«${name}» (${id})`).join(", ");
  throw new CliProblem(
    names.length === 0
      ? "Der er ingen organer endnu. Brug import-roster først."
      : `Jeg kan ikke se, hvilket organ dokumentet er for. Skriv --board og et af: ${known}.`,
  );
}
