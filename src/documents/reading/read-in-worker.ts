import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { WorkerOptions } from "node:worker_threads";
import type { WorkerAnswer, WorkerTask } from "./document-worker.ts";

const COMPILED = new URL("./document-worker.js", import.meta.url);
const MEMORY_MB = 512;

/** Reads a document in a thread of its own, which ends when it has answered, and after `limitMs` at the latest. */
export async function readInWorker(task: WorkerTask, limitMs = 30_000): Promise<WorkerAnswer> {
  const worker = startWorker({
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<WorkerAnswer>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", (error: Error & { code?: string }) => {
        const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        resolve({ refused: full ? "document-too-large" : "document-damaged" });
      });
      worker.once("exit", () => {
        resolve({ refused: "document-damaged" });
      });
      timer = setTimeout(() => {
        resolve({ refused: "document-too-slow" });
      }, limitMs);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** From its source, as in tests, the thread first needs the loader that this one has. */
function startWorker(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(COMPILED, options);
  const source = COMPILED.href.replace(/js$/, "ts");
  const loader = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/cjs$/, "mjs");
  const program = `import("${loader}").then(({ register }) => { register(); return import("${source}"); })`;
  return new Worker(program, { ...options, eval: true });
}
