import { describeSettings } from "../config.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";

export const settings: Command = {
  usage: "settings",
  meaning: "Viser alle indstillinger med betydning og standardværdi.",
  run: () => {
    for (const { name, default: fallback, meaning } of describeSettings())
      print(`${name}=${fallback}\n    ${meaning}`);
  },
};
