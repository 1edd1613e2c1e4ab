import { createHash } from "node:crypto";
import { findReceipt } from "../verify/receipt.ts";
import { verify } from "../verify/verify.ts";
import { fileAndOptions, print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const verifyPackage: Command = {
  usage: "verify FIL [--head HOVEDKODE] [--receipt KVITTERING/KONTROLKODE]",
  meaning:
    "Kontrollerer en journalpakke og siger præcis, hvad der ikke passer. --head er koden, som formændene fik, da referatet blev udsendt: med den opdages også en pakke, der er skrevet helt om. --receipt finder en stemme i stemmeprotokollen. Kontrollen bruger intet andet end filen.",
  run: async (args) => {
    const { content, options } = await fileAndOptions(args, ["head", "receipt"]);
    const verdict = verify(sha256, content, options.head);
    if (!verdict.accepted) throw new CliProblem(`Afvist. ${verdict.sentences.join(" ")}`);
    for (const sentence of verdict.sentences) print(sentence);
    if (options.receipt === undefined) return;
    const { found, sentences } = findReceipt(sha256, verdict.links, options.receipt);
    if (!found) throw new CliProblem(sentences.join(" "));
    for (const sentence of sentences) print(sentence);
  },
};
