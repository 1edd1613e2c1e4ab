import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .transform((value) => value === "1" || value === "true");

const list = z.string().transform((value) =>
  value
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== ""),
);

/** Public bodies of the field, and where their documents usually lie. */
const HOSTS = [
  "sharepoint.com",
  "regionh.dk",
  "regionsjaelland.dk",
  "regionoest.dk",
  "rsyd.dk",
  "regionsyddanmark.dk",
  "rm.dk",
  "rn.dk",
  "kl.dk",
  "regioner.dk",
  "laeger.dk",
  "ism.dk",
  "sst.dk",
  "sundhedsdatastyrelsen.dk",
  "sundhed.dk",
  "ft.dk",
  "retsinformation.dk",
  "dst.dk",
  "firstagenda.com",
] as const;

/** Every setting: how it is read, its default, and what it means to an operator. */
const settings = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535),
    default: "3978",
    meaning: "Port som botten lytter på",
  },
  HOST: {
    schema: z.string(),
    default: "",
    meaning: "Adresse som botten lytter på; tom: alle i drift, kun loopback i lokal tilstand",
  },
  DATA_DIR: {
    schema: z.string().min(1),
    default: ".data",
    meaning: "Mappe til det indlejrede lager",
  },
  COSMOS_ENDPOINT: {
    schema: z.union([z.literal(""), z.url()]),
    default: "",
    meaning: "Adresse på en Azure Cosmos DB-konto; tom: det indlejrede lager",
  },
  COSMOS_KEY: {
    schema: z.string(),
    default: "",
    meaning: "Nøgle til kontoen; tom: bottens administrerede identitet",
  },
  COSMOS_DATABASE: {
    schema: z.string().min(1),
    default: "klyngebot",
    meaning: "Database i Cosmos DB-kontoen",
  },
  PUBLIC_URL: {
    schema: z.union([z.literal(""), z.url()]),
    default: "",
    meaning: "Bottens adresse set udefra, til links",
  },
  ATTACHMENT_HOSTS: {
    schema: list,
    default: HOSTS.join(","),
    meaning: "Værter, adskilt af komma, som bilag må ligge hos (kun https, også underdomæner)",
  },
  LOGIN_ENDPOINT: {
    schema: z.url(),
    default: "https://login.microsoftonline.com",
    meaning: "Hvor der logges på bottens sider; anden adresse i nationale skyer",
  },
  ADMINS: {
    schema: list,
    default: "",
    meaning: "E-mails på administratorer, adskilt af komma; de må skrive i alle organer",
  },
  MicrosoftAppId: {
    schema: z.string(),
    default: "",
    meaning: "Bottens app-id i Entra; tom: lokal tilstand",
  },
  MicrosoftAppType: {
    schema: z.enum(["SingleTenant", "UserAssignedMSI"]),
    default: "SingleTenant",
    meaning: "Hvordan botten logger på: SingleTenant eller UserAssignedMSI",
  },
  MicrosoftAppTenantId: {
    schema: z.string(),
    default: "",
    meaning: "Entra-lejer som botten hører til",
  },
  MicrosoftAppPassword: {
    schema: z.string(),
    default: "",
    meaning: "Bottens hemmelighed; bruges ikke med UserAssignedMSI",
  },
  SIGN_IN_APP_ID: {
    schema: z.string(),
    default: "",
    meaning: "App-id i Entra, som folk logger på bottens sider med; tom: MicrosoftAppId",
  },
  CLIENT_LANGUAGE: {
    schema: z.enum(["", "da", "en"]),
    default: "",
    meaning:
      "Sprog på knapper og kort for alle; tom: læserens eget. npm start sætter da, fordi den lokale klient altid siger engelsk",
  },
  DEMO: {
    schema: flag,
    default: "0",
    meaning: "1: indlæs eksempelorganet, hvis lageret er tomt og tilstanden er lokal",
  },
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    default: "info",
    meaning: "Hvor meget der logges",
  },
  NODE_ENV: {
    schema: z.string(),
    default: "",
    meaning: "production: botten nægter at starte uden MicrosoftAppId",
  },
} as const;

type Settings = typeof settings;
type Name = keyof Settings;

/** The settings as the house uses them. `local` is true where nobody is authenticated. */
export type Config = {
  readonly [N in Name]: z.output<Settings[N]["schema"]>;
} & {
  readonly local: boolean;
};

/** What an operator must mend before the process can start; its message says so in Danish. */
export class ConfigProblem extends Error {}

/** Reads the environment once; says in one sentence what is missing or wrong. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const read = Object.entries(settings).map(([name, { schema, default: fallback }]) => {
    const parsed = schema.safeParse(env[name] ?? fallback);
    if (!parsed.success)
      throw new ConfigProblem(
        `Indstillingen ${name} kan ikke bruges (${parsed.error.issues[0]?.message ?? "ugyldig"}). Se «npm run -s klyngebot -- settings».`,
      );
    return [name, parsed.data] as const;
  });
  const config = Object.fromEntries(read) as Omit<Config, "local">;
  const local = config.MicrosoftAppId === "";
  if (config.NODE_ENV === "production") refuseWithoutCredentials(config);
  return { ...config, local };
}

function refuseWithoutCredentials(config: Omit<Config, "local">): void {
  const secret =
    config.MicrosoftAppType === "SingleTenant" ? ["MicrosoftAppPassword" as const] : [];
  const missing = (["MicrosoftAppId", "MicrosoftAppTenantId", ...secret] as const).filter(
    (name) => config[name] === "",
  );
  if (missing.length > 0)
    throw new ConfigProblem(
      `Botten starter ikke med NODE_ENV=production uden ${missing.join(", ")}. Sæt ${missing.length > 1 ? "dem" : "den"}, eller kør uden NODE_ENV=production i lokal tilstand.`,
    );
}

/** Every setting with its meaning and default, for the command line and the README. */
export function describeSettings(): readonly {
  name: string;
  default: string;
  meaning: string;
}[] {
  return Object.entries(settings).map(([name, { default: fallback, meaning }]) => ({
    name,
    default: fallback,
    meaning,
  }));
}

/** The environment of this process with some settings of its own, for a process that it starts. */
export function environmentWith(
  settings: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return { ...process.env, ...settings };
}
