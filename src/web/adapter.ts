import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { Activity, InvokeResponse, TurnContext } from "botbuilder";
import { patientConnectors } from "./connector-retry.ts";
import type { DoorLog } from "./door-log.ts";
import { OwnLogin } from "./own-login.ts";
import { Refused } from "./refused.ts";
import { tokenReason } from "./token-reason.ts";

/** Who the bot is to Microsoft; an empty `appId` is local mode, where nobody is authenticated. */
export interface Credentials {
  readonly appId: string;
  readonly type: "SingleTenant" | "UserAssignedMSI";
  readonly tenantId: string;
  readonly password: string;
  /** Another cloud, or a test: the whole group or nothing. */
  readonly endpoints?: Endpoints;
}

export interface Endpoints {
  readonly openIdUrl: string;
  readonly issuer: string;
  readonly tokenUrl: string;
  readonly scope: string;
}

export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication["authenticateRequest"]>
>;
type SdkLogin = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
export type Logic = (context: TurnContext) => Promise<void>;

const VERIFIED_WITHIN = 5_000;

/** Microsoft's public cloud. */
export const publicCloud = {
  openIdUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  issuer: "https://api.botframework.com",
} as const;

class PatientAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #log: DoorLog;

  constructor(credentials: Credentials, log: DoorLog) {
    const { settings, login } = sdkSettings(credentials);
    super(settings, login);
    this.#log = log;
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const { connectorFactory, ...rest } = await super.authenticateRequest(activity, header);
    if (!connectorFactory) return rest;
    return { ...rest, connectorFactory: patientConnectors(connectorFactory, this.#log) };
  }

  override createConnectorFactory(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication["createConnectorFactory"]>
  ) {
    return patientConnectors(super.createConnectorFactory(...identity), this.#log);
  }
}

/** The SDK's adapter with its two halves apart: who sends this, and what the bot does about it. */
export class TeamsAdapter extends CloudAdapter {
  readonly local: boolean;
  readonly openIdUrl: string;
  readonly #authentication: PatientAuthentication;
  readonly #credentials: Credentials;

  constructor(credentials: Credentials, log: DoorLog) {
    const authentication = new PatientAuthentication(credentials, log);
    super(authentication);
    this.local = credentials.appId === "";
    this.openIdUrl = credentials.endpoints?.openIdUrl ?? publicCloud.openIdUrl;
    this.#authentication = authentication;
    this.#credentials = credentials;
  }

  /** Refuses with 401 whatever cannot be verified, for whatever reason. */
  async authenticate(activity: Activity, header: string): Promise<Authenticated> {
    // On any other channel the sender chooses who they are, or the SDK checks less.
    if (!this.local && activity.channelId !== "msteams") throw new Refused(401, "other-channel");
    const verified = await within(this.#authentication.authenticateRequest(activity, header)).catch(
      (fault: unknown) => {
        throw new Refused(401, tokenReason(fault));
      },
    );
    const reason = this.local ? undefined : this.#objection(activity, verified);
    if (reason !== undefined) throw new Refused(401, reason);
    return verified;
  }

  /** Runs the bot's turn. What it throws is a fault of the bot, never of the sender. */
  runTurn(
    authenticated: Authenticated,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }

  /**
   * What the SDK lets through and this house does not: tokens of the emulator and of other bots,
   * tokens that never expire, and the same bot installed in a foreign tenant, where somebody else
   * decides which addresses people have.
   */
  #objection(activity: Activity, { claimsIdentity }: Authenticated): string | undefined {
    const { endpoints, tenantId } = this.#credentials;
    const issuer = endpoints?.issuer ?? publicCloud.issuer;
    if (claimsIdentity.getClaimValue("iss") !== issuer) return "token-issuer";
    if (typeof claimsIdentity.getClaimValue("exp") !== "number") return "token-never-expires";
    const { tenant } = (activity.channelData ?? {}) as { tenant?: { id?: string } };
    const named = [tenant?.id, activity.conversation.tenantId];
    return named.some((one) => one !== undefined && one !== tenantId) ? "other-tenant" : undefined;
  }
}

/** Builds the adapter; with an empty app id it authenticates nobody, for loopback only. */
export function createAdapter(credentials: Credentials, log: DoorLog): TeamsAdapter {
  return new TeamsAdapter(credentials, log);
}

function sdkSettings({ appId, type, tenantId, password, endpoints }: Credentials) {
  if (appId === "") return { settings: {}, login: undefined };
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(type === "SingleTenant" ? { MicrosoftAppPassword: password } : {}),
  };
  if (!endpoints || type !== "SingleTenant") return { settings, login: undefined };
  const { openIdUrl, issuer, tokenUrl, scope } = endpoints;
  const group = {
    ToChannelFromBotLoginUrl: tokenUrl,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
    OAuthUrl: "https://api.botframework.com/",
    ValidateAuthority: false,
  };
  // The SDK asks for a class here that none of its own factories extends.
  const login = new OwnLogin(settings, { tokenUrl, scope }) as unknown as SdkLogin;
  return { settings: { ...settings, ...group }, login };
}

/** The SDK fetches its keys without a time limit. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("timed out"));
    }, VERIFIED_WITHIN);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
