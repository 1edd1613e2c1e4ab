import { createRequire } from "node:module";

/*
 * Stryker's runner for mocha, which asks for mocha's own files by the names they had before mocha 12:
 * `run-helpers`, which is `run-helpers.cjs` now.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- it is by this list that Node tries endings
const { extensions } = createRequire(import.meta.url);
extensions[".cjs"] = extensions[".js"];

export const { strykerPlugins, strykerValidationSchema } =
  await import("@stryker-mutator/mocha-runner");
