import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { IncomingMessage, Server, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { download, FILE_LIMIT } from "../../src/teams/download.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

describe("a file that somebody sends", () => {
  let server: Server;
  let base: string;
  let asked: string[];
  let answer: Answer;

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const host = (): string => new URL(base).host;

  it("is fetched whole in local mode", async () => {
    answer = (_, response) => response.end("organ;type\næøå");
    const got = await download(`${base}/a.csv`, true);
    assert.ok("bytes" in got);
    assert.equal(Buffer.from(got.bytes).toString(), "organ;type\næøå");
  });

  it("is followed through a few redirects on the same hosts", async () => {
    answer = ({ url }, response) => {
      if (url === "/3") response.end("x");
      else answered(response, 302, { location: `/${Number(url?.slice(1)) + 1}` });
    };
    assert.ok("bytes" in (await download(`${base}/0`, true)));
    assert.deepEqual(asked, ["/0", "/1", "/2", "/3"]);
  });

  it("is not chased for ever", async () => {
    answer = (_, response) => {
      answered(response, 302, { location: "/again" });
    };
    assert.deepEqual(await download(`${base}/again`, true), {
      refused: "unreachable",
      host: host(),
    });
    assert.ok(asked.length < 10);
  });

  it("is not followed to a foreign host", async () => {
    for (const location of ["http://169.254.169.254/latest", "https://example.com/", "file:///x"]) {
      answer = (_, response) => {
        answered(response, 302, { location });
      };
      const got = await download(`${base}/a`, true);
      assert.ok("refused" in got && got.refused === "foreign", location);
    }
  });

  it("is refused where it says that it is too large, without reading it", async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200, { "content-length": FILE_LIMIT + 1 });
      response.write("x".repeat(1000));
      sent++;
    };
    assert.deepEqual(await download(`${base}/a`, true), { refused: "too-large", host: host() });
    assert.equal(sent, 1);
  });

  it("is refused where it turns out to be too large", async () => {
    answer = (_, response) => {
      const part = Buffer.alloc(1024 * 1024);
      for (let n = 0; n < 22; n++) response.write(part);
      response.end();
    };
    assert.deepEqual(await download(`${base}/a`, true), { refused: "too-large", host: host() });
  });

  it("is told as unreachable where the server says no, breaks off or is not there", async () => {
    const unreachable = { refused: "unreachable", host: host() };
    answer = (_, response) => {
      answered(response, 404);
    };
    assert.deepEqual(await download(`${base}/a`, true), unreachable);
    answer = (_, response) => {
      answered(response, 302);
    };
    assert.deepEqual(await download(`${base}/a`, true), unreachable);
    answer = (_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("half");
      setTimeout(() => response.destroy(), 20);
    };
    assert.deepEqual(await download(`${base}/a`, true), unreachable);
    const nobody = await download("http://127.0.0.1:1/a", true);
    assert.ok("refused" in nobody && nobody.refused === "unreachable");
  });

  const foreign: readonly string[] = [
    "https://evilsharepoint.com/a",
    "https://sharepoint.com.evil.dk/a",
    "https://evil.dk/?sharepoint.com",
    "https://evil.dk#sharepoint.com",
    "https://x.sharepoint.com@evil.dk/a",
    "https://user@x.sharepoint.com/a",
    "http://x.sharepoint.com/a",
    "https://x.sharepoint.com:8443/a",
    "ftp://x.sharepoint.com/a",
    "https://127.0.0.1/a",
    "https://localhost/a",
    "https://[::1]/a",
    "https://169.254.169.254/latest/meta-data",
    "data:text/plain,hej",
    "not an address",
    "",
  ];
  for (const address of foreign)
    it(`is not fetched in production from «${address}»`, async () => {
      const got = await download(address, false);
      assert.ok("refused" in got && got.refused === "foreign");
      assert.deepEqual(asked, []);
    });

  it("is not fetched in production from this machine, though it answers", async () => {
    answer = (_, response) => response.end("secret");
    const got = await download(`${base}/a`, false);
    assert.ok("refused" in got && got.refused === "foreign");
    assert.deepEqual(asked, []);
  });

  it("is not fetched in local mode from elsewhere", async () => {
    for (const address of [
      "https://x.sharepoint.com/a",
      "http://10.0.0.1/a",
      "http://localhost.evil.dk/",
    ]) {
      const got = await download(address, true);
      assert.ok("refused" in got && got.refused === "foreign", address);
    }
  });
});

/** In two steps: restify, where it is loaded too, changes `writeHead` for every server of the process. */
function answered(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, headers);
  response.end();
}
