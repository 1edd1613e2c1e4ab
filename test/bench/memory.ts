import { agendaText, people, rosterCsv, startTeams } from "../support/cluster.ts";
import { residentMb, start, stop } from "./bots.ts";
import type { Kind } from "./bots.ts";
import { spread } from "./rows.ts";
import type { Row } from "./rows.ts";

const TURNS = 300;

/** Memory, and how long a written word takes, beside a bare bot. */
export async function memory(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const teams = await startTeams();
  const after: Record<Kind, number> = { klyngebot: 0, bare: 0 };
  const idle: Record<Kind, number> = { klyngebot: 0, bare: 0 };
  for (const kind of ["bare", "klyngebot"] as const) {
    const bot = await start(kind);
    teams.connect(`${bot.url}/api/messages`);
    idle[kind] = residentMb(bot);
    const { admin, secretary, town1 } = people;
    await teams.message({ from: admin, attachments: [teams.file("m.csv", { bytes: rosterCsv })] });
    await teams.message({
      from: secretary,
      attachments: [teams.file("d.txt", { bytes: agendaText })],
    });
    const preview = teams.postsIn(teams.personal(secretary)).at(-1);
    if (kind === "klyngebot" && preview)
      await teams.press({ from: secretary, card: preview, title: "Opret møde" });
    await teams.join({ from: secretary, conversation: teams.boardChat });
    const words = ["dagsorden", "punkt 3", "mine stemmer", "åbn afstemning 3"];
    const times: number[] = [];
    for (let n = 0; n < TURNS; n++) {
      const text = words[n % words.length] ?? "dagsorden";
      const answer = await teams.message({
        from: n % 4 === 3 ? secretary : town1,
        text,
        conversation: teams.boardChat,
      });
      times.push(answer.ms);
    }
    after[kind] = residentMb(bot);
    rows.push([`${kind}: a written word, ms`, spread(times)]);
    await stop(bot);
  }
  await teams.stop();
  for (const [when, mb] of [
    ["idle", idle],
    [`after ${TURNS} turns`, after],
  ] as const)
    rows.push([
      `resident memory ${when}, MB: klyngebot / bare = ratio`,
      `${mb.klyngebot.toFixed(0)} / ${mb.bare.toFixed(0)} = ${(mb.klyngebot / mb.bare).toFixed(2)}`,
    ]);
  return rows;
}
