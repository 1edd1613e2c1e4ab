import { createHash } from "node:crypto";
import { verifyPackage } from "../verify/verify.ts";
import { fileAndOptions, print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const verify: Command = {
  usage: "verify FIL [--head KODE] [--receipt KVITTERING/KONTROLKODE]",
  meaning:
    "Efterprøver en journalpakke uden at spørge botten: om noget i den er ændret, og med --head, om den er netop den, som formændene har hovedkoden til. Med --receipt vises det svar, der er talt for en kvittering. Se docs/verify.md.",
  run: async (args) => {
    const { content, options } = await fileAndOptions(args, ["head", "receipt"]);
    const { findings, notes } = await verifyPackage(content, {
      ...options,
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    });
    for (const note of notes) print(note);
    if (findings.length > 0)
      throw new CliProblem(`Pakken kan ikke godkendes. ${findings.join(" ")}`);
  },
};
