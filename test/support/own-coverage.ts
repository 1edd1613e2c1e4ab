/**
 * Coverage is of the processes that run tests, not of those that tests start: c8 counts lines wrongly where it
 * merges processes that load a file in different ways. A runner of several processes hands the setting on to
 * them, and each of them forgets it.
 */
if (!process.argv.includes("--parallel")) {
  // mocha stops its processes one second after it has asked them to end; writing coverage takes longer
  if (process.env["NODE_V8_COVERAGE"] && process.env["MOCHA_WORKER_ID"])
    process.on("SIGTERM", () => undefined);
  delete process.env["NODE_V8_COVERAGE"];
}
