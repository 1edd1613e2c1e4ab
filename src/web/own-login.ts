import { ConfigurationServiceClientCredentialFactory } from "botbuilder";

interface Login {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppPassword?: string;
}

interface TokenPlace {
  /** The whole address of the token endpoint. */
  readonly tokenUrl: string;
  readonly scope: string;
}

interface Signed {
  readonly headers: { set(name: string, value: string): void };
}

/** The bot's own tokens from another login than Microsoft's public one; each is kept while it lasts. */
export class OwnLogin extends ConfigurationServiceClientCredentialFactory {
  readonly #login: Login;
  readonly #place: TokenPlace;
  #token: Promise<{ readonly value: string; readonly until: number }> | undefined;

  constructor(login: Login, place: TokenPlace) {
    super({ ...login, MicrosoftAppType: "SingleTenant" });
    this.#login = login;
    this.#place = place;
  }

  override createCredentials() {
    const signRequest = async <Sent extends Signed>(request: Sent): Promise<Sent> => {
      request.headers.set("authorization", `Bearer ${await this.#current()}`);
      return request;
    };
    return Promise.resolve({ signRequest });
  }

  async #current(): Promise<string> {
    const held = await this.#token?.catch(() => undefined);
    if (held && held.until > performance.now()) return held.value;
    this.#token = fetchToken(this.#login, this.#place);
    return (await this.#token).value;
  }
}

/** Client credentials by the OAuth 2.0 rules; given up a minute before the token expires. */
async function fetchToken(login: Login, { tokenUrl, scope }: TokenPlace) {
  const answer = await fetch(tokenUrl, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: login.MicrosoftAppId,
      client_secret: login.MicrosoftAppPassword ?? "",
      scope: `${scope}/.default`,
    }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The login endpoint answers ${answer.status}`);
  const { access_token: value, expires_in: seconds } = (await answer.json()) as {
    readonly access_token: string;
    readonly expires_in: number;
  };
  return { value, until: performance.now() + (seconds - 60) * 1000 };
}
