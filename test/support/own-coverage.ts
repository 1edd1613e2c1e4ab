/**
 * Coverage is of the processes that run tests, not of those that tests start: c8 counts lines wrongly where it
 * merges processes that load a file in different ways. A runner of several processes hands the setting on to
 * them, and each of them forgets it.
 */
if (!process.argv.includes("--parallel")) delete process.env["NODE_V8_COVERAGE"];
