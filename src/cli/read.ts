import type { AgendaReading, ItemKind } from "../domain/agenda-reading.ts";
import { agendaReader } from "../documents/agenda-reader.ts";
import { fileAndOptions, print } from "./command.ts";
import type { Command } from "./command.ts";

const DANISH: Readonly<Record<ItemKind, string>> = {
  decision: "beslutning",
  discussion: "drøftelse",
  information: "orientering",
  announcement: "meddelelse",
  "any-other-business": "eventuelt",
};

export const readDocument: Command = {
  usage: "read FIL",
  meaning: "Skriver som JSON, hvad en import ville forstå af dokumentet. Ændrer intet.",
  run: async (args) => {
    const { name, content } = await fileAndOptions(args);
    print(JSON.stringify(printed(await agendaReader.read(name, content)), null, 2));
  },
};

function printed(reading: AgendaReading): object {
  return {
    ...reading,
    items: reading.items.map((item) => ({ ...item, kind: item.kind && DANISH[item.kind] })),
  };
}
