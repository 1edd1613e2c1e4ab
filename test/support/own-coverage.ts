/** Coverage is of this process alone: c8 counts lines wrongly where it merges processes that tsx compiled. */
delete process.env["NODE_V8_COVERAGE"];
