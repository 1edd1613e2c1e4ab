import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PRELOAD = fileURLToPath(new URL("../../src/local/loopback-only.ts", import.meta.url));

/** The addresses that a program listens on when it asks for a port in each of Node's ways. */
const PROGRAM = `
  const { createServer } = require("node:net");
  const ways = [[0], [0, () => {}], ["0", "0.0.0.0"], [{ port: 0 }], [{ port: 0, host: "::" }]];
  for (const way of ways) {
    const server = createServer();
    server.listen(...way).once("listening", () => {
      console.log(server.address().address);
      server.close();
    });
  }
`;

describe("the local client's door", () => {
  it("is reached from this machine only, however the client asks for its port", () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--import", PRELOAD, "-e", PROGRAM],
      { encoding: "utf8" },
    );
    assert.deepEqual(stdout.trim().split("\n"), Array(5).fill("127.0.0.1"), stderr);
  });
});
