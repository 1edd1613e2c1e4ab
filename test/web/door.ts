import type { Activity, TurnContext } from "botbuilder";
import { createAdapter } from "../../src/web/adapter.ts";
import type { Endpoints } from "../../src/web/adapter.ts";
import type { Checks } from "../../src/web/readiness.ts";
import { createServer } from "../../src/web/server.ts";
import type { DoorOptions } from "../../src/web/server.ts";
import { startConnector } from "../support/connector.ts";
import type { Person } from "../support/connector.ts";
import { APP_ID, TENANT } from "../support/tokens.ts";

export const anna: Person = {
  id: "29:anna",
  name: "Anna Andersen",
  aadObjectId: "a0a00000-0000-4000-8000-00000000000a",
  email: "anna@region.dk",
};

export interface Setting {
  /** Given: production, with this issuer. Absent: local mode. */
  readonly endpoints?: Endpoints;
  readonly turn?: (context: TurnContext) => Promise<void>;
  readonly checks?: Checks;
  readonly routes?: DoorOptions["routes"];
  readonly authorization?: () => Promise<string>;
}

/** An open door with Teams outside it and a bot behind it that counts its turns. */
export async function openDoor(setting: Setting = {}) {
  const { endpoints, turn, checks, routes, authorization } = setting;
  const turns: Activity[] = [];
  const logged: Record<string, unknown>[] = [];
  const write = (fields: object, message: string) =>
    void logged.push({ ...(fields as Record<string, unknown>), message });
  const log = { warn: write, error: write };
  const given = endpoints ? { endpoints } : {};
  const adapter = createAdapter(
    {
      appId: endpoints ? APP_ID : "",
      type: "SingleTenant",
      tenantId: TENANT,
      password: "p",
      ...given,
    },
    log,
  );
  const logic = async (context: TurnContext): Promise<void> => {
    turns.push(context.activity);
    await turn?.(context);
  };
  const extra = { ...(checks ? { checks } : {}), ...(routes ? { routes } : {}) };
  const door = await createServer({ adapter, log, logic, host: "127.0.0.1", port: 0, ...extra });
  const bot = `${door.url}/api/messages`;
  const outside = authorization ? { authorization } : {};
  const teams = await startConnector({ people: [anna], bot, tenant: TENANT, ...outside });
  return {
    adapter,
    door,
    bot,
    teams,
    turns,
    logged,
    async close(): Promise<void> {
      await door.stop();
      await teams.stop();
    },
  };
}

/** A body as it comes from outside, with any header. */
export function post(
  bot: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(bot, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}
