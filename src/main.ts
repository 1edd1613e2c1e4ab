import { pino } from "pino";
import { ConfigProblem, readConfig } from "./config.ts";
import { startBot } from "./start-bot.ts";

/** The bot alone: what production runs. */
try {
  const config = readConfig();
  const starting = startBot(config, pino({ level: config.LOG_LEVEL, base: null }));
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      void starting
        .then((bot) => bot.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  await starting;
} catch (error) {
  if (!(error instanceof ConfigProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
