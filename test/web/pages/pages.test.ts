import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { da } from "../../../src/texts/da.ts";
import { en } from "../../../src/texts/en.ts";
import { attachFile } from "../../../src/usecases/document/attach-file.ts";
import {
  passToAttach,
  passToAttachment,
  passToMinutes,
} from "../../../src/usecases/document/pass.ts";
import { actor, alone, meeting } from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { cookiesSet, startLogin } from "../../support/login.ts";
import type { Login } from "../../support/login.ts";
import { readPage } from "../../support/read-page.ts";
import { worldForEach } from "../../support/world.ts";
import type { TestWorld } from "../../support/world.ts";
import { siteForEach } from "./site.ts";

const here = { meeting: meeting.id };
const minutesLink = async (world: TestWorld): Promise<string> =>
  (await passToMinutes(world, alone("anna"), here)).url;
const attachLink = async (world: TestWorld): Promise<string> =>
  (await passToAttach(world, alone("sanne"), here)).url;

describe("a link to a paper, where people sign in", () => {
  let login: Login;
  before(async () => (login = await startLogin()));
  after(() => login.stop());
  const world = worldForEach();
  const site = siteForEach(world, () => ({ login }));

  it("is for the one it was given to, as often as they like", async () => {
    const url = await minutesLink(world());
    const headers = await site().signIn("account-anna", url);
    for (let n = 0; n < 2; n++) assert.equal((await site().look(url, headers)).status, 200);
  });

  it("is for nobody else, also where they sit on the board", async () => {
    const url = await minutesLink(world());
    for (const account of ["account-bent", "account-ole"]) {
      const page = await site().page(url, await site().signIn(account, url));
      assert.deepEqual(
        [page.status, page.alert],
        [403, da.refusal["pass-of-another"](undefined)],
        account,
      );
      assert.equal(page.headers.get("content-disposition"), null);
    }
  });

  it("takes nothing that somebody else hands in by it", async () => {
    const url = await attachLink(world());
    const headers = await site().signIn("account-mia", url);
    const content = Buffer.from("%PDF-1.7");
    const answer = await site().sendForm(url, [["i1:0", { name: "bilag.pdf", content }]], headers);
    assert.deepEqual(
      [answer.status, answer.alert],
      [403, da.refusal["pass-of-another"](undefined)],
    );
    assert.deepEqual(await world().meetings.find(meeting.id), meeting);
  });

  it("says nothing of what it is for before somebody has signed in, nor whether it works", async () => {
    for (const url of [await minutesLink(world()), "https://bot.eksempel.dk/p/made-up"]) {
      const answer = await site().look(url);
      assert.equal(answer.status, 303);
      assert.equal(await answer.text(), "");
    }
  });
});

describe("a link to a paper, in local mode", () => {
  const world = worldForEach();
  const site = siteForEach(world);
  const gone = da.refusal["pass-gone"](undefined);

  it("is opened without signing in", async () => {
    const answer = await site().look(await minutesLink(world()));
    assert.equal(answer.status, 200);
    assert.deepEqual(cookiesSet(answer), []);
    const back = await site().send(`${site().url}/sign-in`, "state=x&id_token=y");
    assert.equal(back.status, 403);
    assert.equal(readPage(await back.text()).alert, da.page.signInFailed);
  });

  it("works for an hour and then says how to get another", async () => {
    const url = await minutesLink(world());
    world().at("2027-03-03T09:29:59.000Z");
    assert.equal((await site().look(url)).status, 200);
    world().at("2027-03-03T09:30:00.000Z");
    const page = await site().page(url);
    assert.deepEqual([page.status, page.alert], [410, gone]);
  });

  for (const id of ["made-up", "id-00000001", "%3Cscript%3E", "..%2F..%2Fp", "%00"])
    it(`is refused as gone, without an echo, where it is ${id}`, async () => {
      const page = await site().page(`${site().url}/p/${id}`);
      assert.deepEqual([page.status, page.alert, page.lines], [410, gone, [gone]]);
    });

  it("gives no content to other methods than looking and sending", async () => {
    const url = (await minutesLink(world())).replace("https://bot.eksempel.dk", site().url);
    for (const method of ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const answer = await fetch(url, { method });
      assert.equal(answer.status, 405, method);
      assert.equal(answer.headers.get("content-disposition"), null, method);
      assert.ok((await answer.arrayBuffer()).byteLength < 50, method);
    }
  });
});

describe("the manners of the pages", () => {
  const world = worldForEach();
  const site = siteForEach(world);

  it("let a browser show a page and send its forms home, and nothing else", async () => {
    const { headers, html } = await site().page(await attachLink(world()));
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    assert.deepEqual((headers.get("content-security-policy") ?? "").split("; ").sort(), [
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      `style-src 'sha256-${hash}'`,
    ]);
    assert.equal(headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
  });

  it("tell no other site the address, but let a form say that it comes from us", async () => {
    const { headers } = await site().page(await attachLink(world()));
    assert.equal(headers.get("referrer-policy"), "same-origin");
  });

  it("are the same on a page that says no", async () => {
    const good = await site().page(await attachLink(world()));
    const bad = await site().page(`${site().url}/p/made-up`);
    for (const name of ["content-security-policy", "cache-control", "referrer-policy"])
      assert.equal(bad.headers.get(name), good.headers.get(name), name);
  });

  it("give a file to be saved, never to be run", async () => {
    const { headers } = await site().look(await minutesLink(world()));
    assert.equal(headers.get("content-security-policy"), "default-src 'none'; sandbox");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.match(headers.get("content-type") ?? "", /wordprocessingml\.document$/);
    assert.match(headers.get("content-disposition") ?? "", /^attachment; /);
  });

  for (const name of [
    "Økonomi – årets bilag.pdf",
    'Bilag "2"; filename=andet.pdf',
    "linje\r\nset-cookie: a=b.pdf",
    "100% 'sikkert' (1).pdf",
    "C:\\mappe\\bilag.pdf",
    "👩‍⚕️.pdf",
  ])
    it(`give the file ${JSON.stringify(name)} with its name and its bytes`, async () => {
      const content = Buffer.from(`%PDF-1.7 ${name}`);
      const at = { ...here, item: "i1", attachment: 0 };
      await attachFile(world(), actor("sanne"), { ...at, file: { name, content } });
      const { url } = await passToAttachment(world(), alone("oda"), at);
      const answer = await site().look(url);
      const disposition = answer.headers.get("content-disposition") ?? "";
      const parts = /^attachment; filename="([ -~]*)"; filename\*=UTF-8''([!-~]+)$/;
      const [, plain = '"', whole = ""] = parts.exec(disposition) ?? [];
      assert.doesNotMatch(plain, /["\\]/);
      assert.equal(decodeURIComponent(whole), name);
      assert.deepEqual(cookiesSet(answer), []);
      assert.equal(answer.headers.get("content-type"), "application/pdf");
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), content);
    });

  it("say every text as it is written, and run none of it", async () => {
    const name = `Klynge <script>alert(1)</script> & "Nord" 'Syd'`;
    const title = `Bilag "><img src=x onerror=alert(1)> &lt;`;
    await setUp(world(), (board) => ({ ...board, name }));
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => ({ ...one, attachments: [{ title }] })),
    }));
    const { elements, lines, fields } = await site().page(await attachLink(world()));
    assert.ok(lines.some((line) => line.startsWith(`${name}, `)));
    assert.equal(fields[0]?.label, `Punkt 1: ${title} (mangler)`);
    for (const element of ["script", "img"]) assert.ok(!elements.includes(element), element);
  });

  it("speak English to a browser that asks for it; papers stay in the board's language", async () => {
    const headers = { "accept-language": "en-GB,en;q=0.9,da;q=0.8" };
    const page = await site().page(await attachLink(world()), headers);
    assert.deepEqual([page.language, page.headings[0]?.[1]], ["en", en.page.attachTitle]);
    const no = await site().page(`${site().url}/p/made-up`, headers);
    assert.equal(no.alert, en.refusal["pass-gone"](undefined));
    const file = await site().look(await minutesLink(world()), headers);
    assert.match(file.headers.get("content-disposition") ?? "", /Referat/);
  });

  for (const language of ["da-DK,da;q=0.9,en;q=0.8", "de-DE", "*", ""])
    it(`speak Danish to a browser that asks for «${language}»`, async () => {
      const page = await site().page(`${site().url}/p/x`, { "accept-language": language });
      assert.deepEqual([page.language, page.alert], ["da", da.refusal["pass-gone"](undefined)]);
    });
});

describe("a fault inside while a paper is fetched", () => {
  const world = worldForEach();
  const write = () => Promise.reject(new TypeError("Anna skrev noget hemmeligt"));
  const site = siteForEach(world, () => ({ papers: { write } }));

  it("is a page with a reference that is also in the log, and what was said in neither", async () => {
    const page = await site().page(await minutesLink(world()));
    const [logged, another] = site().logged;
    assert.ok(logged && !another);
    assert.deepEqual([page.status, page.alert], [500, da.fault(logged["reference"] ?? "")]);
    assert.match(logged["reference"] ?? "", /^[0-9a-f]{8}$/);
    assert.equal(logged["name"], "TypeError");
    assert.doesNotMatch(page.html + JSON.stringify(site().logged), /hemmeligt|Anna/);
  });
});
