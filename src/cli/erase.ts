import { readConfig } from "../config.ts";
import { erasePerson } from "../usecases/people/erase.ts";
import { buildWorld } from "../world.ts";
import { print } from "./command.ts";
import type { Command } from "./command.ts";
import { CliProblem } from "./problem.ts";

export const erase: Command = {
  usage: "erase E-MAIL [--save]",
  meaning:
    "Sletter en person: navn, adresse og konto fjernes, og hvor navnet er skrevet i en tekst, står der andre ord. Det, personen har gjort, bliver stående uden navn, så alle beviser stadig gælder. Uden --save siger den kun, hvad der ville ske. Afvises, så længe personen står på en mandatliste, eller et møde ikke er udleveret til journalen.",
  run: async (args) => {
    const addresses = args.filter((arg) => !arg.startsWith("--"));
    const [address, another] = addresses;
    const foreign = args.find((arg) => arg.startsWith("--") && arg !== "--save");
    if (foreign !== undefined) throw new CliProblem("Jeg forstår ikke tilvalgene. Se --help.");
    if (address === undefined || another !== undefined)
      throw new CliProblem("Skriv personens e-mail. Se --help.");
    const world = await buildWorld(readConfig());
    try {
      const sure = args.includes("--save");
      const { records, left, erased } = await erasePerson(
        world,
        { admin: true },
        { address, sure },
      );
      print(
        erased
          ? `Personen er slettet. Den stod i ${records} møders journal; beviserne gælder stadig.`
          : `Personen står i ${records} møders journal og kan slettes. Skriv --save for at gøre det.`,
      );
      if (left.length > 0)
        print(
          `Navnet blev skrevet i en tekst, før personen kom på listen, og står fast i hændelserne for: ${left.join(", ")}.`,
        );
    } finally {
      world.close();
    }
  },
};
