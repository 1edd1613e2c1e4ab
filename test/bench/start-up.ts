import { start, stop } from "./bots.ts";
import type { Kind } from "./bots.ts";
import { RUNS, spread } from "./rows.ts";
import type { Row } from "./rows.ts";

/** From start to healthy, side by side. */
export async function startUp(): Promise<readonly Row[]> {
  const times: Record<Kind, number[]> = { klyngebot: [], bare: [] };
  for (let n = 0; n < RUNS; n++)
    for (const kind of ["klyngebot", "bare"] as const) {
      const bot = await start(kind);
      times[kind].push(bot.startMs);
      await stop(bot);
    }
  return [
    ["healthy after start of node dist/main.js, ms", spread(times.klyngebot)],
    ["the bare bot, ms", spread(times.bare)],
  ];
}
