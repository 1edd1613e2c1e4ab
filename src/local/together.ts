import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

export interface Program {
  /** As it is called in a sentence. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Record<string, string | undefined>;
  /** The file that what it prints goes to. */
  readonly output: number;
}

export interface Together {
  /** Waits until every address answers; false where a program stopped first. */
  ready(urls: readonly string[], answers: (url: string) => Promise<boolean>): Promise<boolean>;
  /** 0 where somebody asked for the end, 1 where a program stopped by itself. */
  readonly ended: Promise<number>;
}

/** Runs programs that belong together: when one stops, or somebody asks, all stop. */
export function startTogether(programs: readonly Program[], folder: string): Together {
  let code: number | undefined;
  const children = programs.map(({ command: [file, ...args], env, output }) =>
    spawn(file, args, { cwd: folder, env, stdio: ["ignore", output, output] }),
  );
  const stopAll = (): void => {
    for (const child of children) if (isRunning(child)) child.kill("SIGTERM");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      code ??= 0;
      stopAll();
    });
  const gone = children.map(
    (child, n) =>
      new Promise<void>((resolve) => {
        child.once("exit", () => {
          if (code === undefined)
            process.stderr.write(
              `${programs[n]?.name ?? ""} stoppede uventet. Se loggen, og kør «npm start» igen.\n`,
            );
          code ??= 1;
          stopAll();
          resolve();
        });
      }),
  );
  return {
    ready: async (urls, answers) => {
      for (const url of urls)
        while (!(await answers(url))) {
          if (code !== undefined) return false;
          await sleep(100);
        }
      return code === undefined;
    },
    ended: Promise.all(gone).then(() => code ?? 0),
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
