import { commands } from "./cli/commands.ts";
import { CliProblem } from "./cli/problem.ts";
import { ConfigProblem } from "./config.ts";
import { Refusal } from "./domain/refusal.ts";
import { refusalsDa } from "./texts/refusals-da.ts";

/** The command line for administrators: `npm run -s klyngebot -- COMMAND`. */
const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];

try {
  if (command && args.some((arg) => arg === "--help" || arg === "-h"))
    process.stdout.write(`${command.usage}\n\n${command.meaning}\n`);
  else if (command) await command.run(args);
  else if (name === "--help" || name === "-h" || name === "")
    for (const { usage, meaning } of Object.values(commands))
      process.stdout.write(`${usage}\n    ${meaning}\n`);
  else
    throw new CliProblem(
      `Jeg kender ikke kommandoen «${name}». Brug en af: ${Object.keys(commands).join(", ")}.`,
    );
} catch (error) {
  const sentence =
    error instanceof Refusal
      ? refusalsDa[error.reason](error.about)
      : error instanceof CliProblem || error instanceof ConfigProblem
        ? error.message
        : undefined;
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
