import assert from "node:assert/strict";
import { textsFor } from "../../../src/texts/texts.ts";
import type { World } from "../../../src/usecases/ports.ts";
import { entraSignIn } from "../../../src/web/pages/entra-sign-in.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { nobodySignsIn } from "../../../src/web/pages/sign-in.ts";
import { cookieHeader, SIGN_IN_APP, startedBy } from "../../support/login.ts";
import type { Login } from "../../support/login.ts";
import { MULTIPART, multipart } from "../../support/multipart.ts";
import type { Document, FormPart } from "../../support/multipart.ts";
import { readPage } from "../../support/read-page.ts";
import type { FieldRead, PageRead } from "../../support/read-page.ts";
import { TENANT } from "../../support/tokens.ts";
import type { TestWorld } from "../../support/world.ts";
import { openDoor } from "../door.ts";

type Headers = Readonly<Record<string, string>>;

/** A page as it came, at the address it came from. */
export interface Seen extends PageRead {
  readonly url: string;
  readonly sentWith: Headers;
  readonly status: number;
  readonly headers: Response["headers"];
  readonly html: string;
}

/** What is filled in on a form, by the labels of its fields. */
export type Filled = Readonly<Record<string, string | Document>>;

export type Site = Awaited<ReturnType<typeof openSite>>;

/** The pages behind the real door: in local mode, or with the login given. */
async function openSite(world: TestWorld, { login, ...parts }: Setting) {
  const logged: Headers[] = [];
  const changed: string[] = [];
  const write = (fields: object, message: string) =>
    void logged.push({ ...(fields as Headers), message });
  const log = { warn: write, error: write };
  const { publicUrl } = world.addresses;
  const settings = { tenantId: TENANT, clientId: SIGN_IN_APP, publicUrl };
  const open = await openDoor({
    routes: pages({
      ...{ log, textsFor, world: { ...world, ...parts } },
      signIn: login ? entraSignIn({ login: login.url, ...settings }, world, log) : nobodySignsIn,
      agendaChanged: (meeting) => void changed.push(meeting),
    }),
  });

  /** The door is here, whatever the link calls it. */
  const here = (url: string): string => url.replace(publicUrl, open.door.url);
  const look = (url: string, headers: Headers = {}): Promise<Response> =>
    fetch(here(url), { headers, redirect: "manual" });
  const send = (
    url: string,
    body: Uint8Array<ArrayBuffer> | string,
    headers: Headers = {},
  ): Promise<Response> => fetch(here(url), { method: "POST", headers, redirect: "manual", body });

  async function seen(url: string, answer: Response, sentWith: Headers): Promise<Seen> {
    const { status, headers } = answer;
    const html = await answer.text();
    return { url, sentWith, status, headers, html, ...readPage(html) };
  }
  async function sendForm(url: string, parts: readonly FormPart[], headers: Headers = {}) {
    const type = { "content-type": MULTIPART };
    return seen(url, await send(url, multipart(parts), { ...headers, ...type }), headers);
  }

  return {
    url: open.door.url,
    logged,
    /** The meetings whose posted cards were told to follow. */
    changed,
    look,
    send,
    sendForm,
    page: async (url: string, headers: Headers = {}): Promise<Seen> =>
      seen(url, await look(url, headers), headers),
    /** Fills in a form of a page and presses its button, as a browser does. */
    press(page: Seen, title: string, filled: Filled = {}): Promise<Seen> {
      const form = page.forms.find(({ buttons }) => buttons.some((one) => one.title === title));
      assert.ok(form, `no «${title}» among ${JSON.stringify(page.buttons)}`);
      const act = form.buttons.find((one) => one.title === title)?.act ?? "";
      const labels = form.fields.map(({ label }) => label);
      for (const label of Object.keys(filled)) assert.ok(labels.includes(label), label);
      const parts = form.fields.map((field) => partOf(field, filled));
      return sendForm(page.url, [...parts, ["act", act]], page.sentWith);
    },
    /** Signs in as an account on the way to a link; the headers of one who has. */
    async signIn(account: string, url: string): Promise<Headers> {
      assert.ok(login, "nobody signs in in local mode");
      const { state, nonce, cookie } = startedBy(await look(url));
      const body = new URLSearchParams({
        state,
        id_token: await login.idToken({ nonce, oid: account }),
      });
      const answer = await send(`${publicUrl}/sign-in`, body.toString(), { cookie });
      assert.equal(answer.status, 303);
      return { cookie: cookieHeader(answer) };
    },
    close: () => open.close(),
  };
}

function partOf({ name, type, value, label }: FieldRead, filled: Filled): FormPart {
  const chosen = label === undefined ? undefined : filled[label];
  return [name, chosen ?? (type === "file" ? undefined : value)];
}

/** The login that people sign in to, and other parts than the test world's own. */
type Setting = Partial<World> & { readonly login?: Login | undefined };

/** Before each test, the pages of the world. */
export function siteForEach(world: () => TestWorld, setting: () => Setting = () => ({})) {
  let site: Site | undefined;
  beforeEach(async () => {
    site = await openSite(world(), setting());
  });
  afterEach(() => site?.close());
  return (): Site => {
    if (!site) throw new Error("there is a site inside a test only");
    return site;
  };
}
