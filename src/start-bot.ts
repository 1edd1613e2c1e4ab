import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { loadDemo } from "./local/demo.ts";
import { updateAgendaCards } from "./teams/agenda-cards.ts";
import { backgroundFor } from "./teams/background.ts";
import { BoardBot } from "./teams/bot.ts";
import { dueCloserFor } from "./teams/due-closer.ts";
import { lookAtElections } from "./teams/election-results.ts";
import { teamsMessenger } from "./teams/messenger.ts";
import { repeated } from "./teams/repeated.ts";
import { refresherFor } from "./teams/refresher.ts";
import { textsFor } from "./texts/texts.ts";
import { createAdapter } from "./web/adapter.ts";
import type { World } from "./usecases/ports.ts";
import { entraSignIn } from "./web/pages/entra-sign-in.ts";
import { pages } from "./web/pages/pages.ts";
import { nobodySignsIn } from "./web/pages/sign-in.ts";
import type { SignInDoor } from "./web/pages/sign-in.ts";
import { createServer } from "./web/server.ts";
import { tokenKeys } from "./web/token-keys.ts";
import { buildWorld } from "./world.ts";

/** Teams lets a bot change a message about once a second. */
const INTERVAL_MS = 1000;
/** The local client shows the shared card over one's own as soon as it changes; this leaves time to read. */
const DEMO_INTERVAL_MS = 3000;

/** How often the clock is looked at for votes whose time has come. */
const LOOK_MS = 15_000;
/** Elections are rare and last for days, and a look at them reads every board. */
const ELECTIONS_LOOK_MS = 300_000;

/** What questions are answered from is read once, which takes a second: not while the first asker waits. */
const READ_AFTER_MS = 2_000;

export interface RunningBot {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the world, opens the door, and brings the cards of open votes up to date. */
export async function startBot(config: Config, log: Logger): Promise<RunningBot> {
  let publicUrl = config.PUBLIC_URL;
  const world = await buildWorld(config, () => publicUrl);
  if (config.NODE_ENV === "production" && config.COSMOS_ENDPOINT === "")
    log.warn("production without COSMOS_ENDPOINT: one file, one instance, no backup but your own");
  if (config.DEMO && config.local && (await loadDemo(world))) log.info("example board loaded");

  const adapter = createAdapter(
    {
      appId: config.MicrosoftAppId,
      type: config.MicrosoftAppType,
      tenantId: config.MicrosoftAppTenantId,
      password: config.MicrosoftAppPassword,
    },
    log,
  );
  const messenger = teamsMessenger(adapter, config.MicrosoftAppId);
  const refresher = refresherFor(world, messenger, {
    log,
    intervalMs: config.DEMO ? DEMO_INTERVAL_MS : INTERVAL_MS,
  });
  const background = backgroundFor(log);
  const { local, ADMINS: admins, CLIENT_LANGUAGE: language } = config;
  const readersTexts = (locale: string | undefined) => textsFor(language || locale);
  const services = { world, messenger, refresher, background, local, admins, log };
  const bot = new BoardBot({ ...services, textsFor: readersTexts });

  const door = await createServer({
    adapter,
    logic: (context) => bot.run(context),
    log,
    host: config.HOST,
    port: config.PORT,
    checks: {
      store: () => world.ready(),
      ...(local ? {} : { tokenKeys: tokenKeys(adapter.openIdUrl) }),
    },
    routes: pages({
      ...{ world, log, textsFor: readersTexts },
      signIn: signInDoor(config, world, log),
      agendaChanged: (meeting) => {
        background.run(updateAgendaCards(services, meeting));
      },
    }),
  });
  if (local && publicUrl === "") publicUrl = door.url;
  log.info({ url: door.url, local }, local ? "local mode: nobody is authenticated" : "listening");
  for (const { id } of await world.ballots.unsettled()) refresher.touch(id);
  const reading = setTimeout(() => {
    background.run(readKnowledge(world));
  }, READ_AFTER_MS).unref();
  const clockwork = [
    dueCloserFor(services, { intervalMs: LOOK_MS }),
    repeated(() => lookAtElections(services), ELECTIONS_LOOK_MS),
  ];

  return {
    url: door.url,
    stop: async () => {
      clearTimeout(reading);
      await door.stop();
      await Promise.all(clockwork.map((one) => one.stop()));
      await background.settle();
      await refresher.settle();
      world.close();
    },
  };
}

async function readKnowledge({ registries, questions, clock }: World): Promise<void> {
  questions.understand(await registries.on(clock.today()), "");
}

function signInDoor(config: Config, world: World, log: Logger): SignInDoor {
  if (config.local) return nobodySignsIn;
  const { LOGIN_ENDPOINT: login, MicrosoftAppTenantId: tenantId, PUBLIC_URL: publicUrl } = config;
  const clientId = config.SIGN_IN_APP_ID || config.MicrosoftAppId;
  return entraSignIn({ login, tenantId, clientId, publicUrl }, world, log);
}
