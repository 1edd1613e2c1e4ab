import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { da } from "../texts/da.ts";
import { exportRecord, notePackageLeft } from "../usecases/record/export.ts";
import { buildWorld } from "../world.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const exportMeeting: Command = {
  usage: "export MØDE [--out FIL]",
  meaning:
    'Skriver journalpakken for et møde, hvis referat er udsendt: referat, data, hændelser og kontrolsummer i én fil. Mødet skrives som sit id eller som organ og dato i anførselstegn, f.eks. "Klynge Prøve 2027-03-03" eller "Klynge Prøve 03-03-2027"; datoen alene er nok, hvor kun ét møde har den.',
  run: async (args) => {
    const { meeting: named, out } = given(args);
    const world = await buildWorld(readConfig());
    try {
      const exported = await exportRecord(world, { admin: true }, { meeting: named });
      const { board, meeting, content, head } = exported;
      const file = out ?? safe(da.proof.fileName(board.name, meeting.date));
      await writeFile(file, content, { flush: true }).catch(() => {
        throw new CliProblem(`Filen «${file}» kan ikke skrives. Findes mappen?`);
      });
      await notePackageLeft(world, exported);
      print(`${board.name}, ${da.meetingLine(meeting.date, meeting.start, meeting.end)}`);
      print(da.proof.head(head));
      print(file);
    } finally {
      world.close();
    }
  },
};

/** A file's name as every system takes it: a board's name may have signs that lead to other folders. */
function safe(name: string): string {
  return name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, "-");
}

function given(args: readonly string[]): { readonly meeting: string; readonly out?: string } {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], allowPositionals: true },
      options: { out: { type: "string" } },
    });
    const meeting = positionals.join(" ");
    if (meeting !== "") return { meeting, ...(values.out !== undefined && { out: values.out }) };
  } catch {
    throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
  }
  throw new CliProblem("Skriv, hvilket møde det er. Se --help.");
}
