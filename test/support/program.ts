import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let current: boolean | undefined;

/** What Node needs to run a program of src: what was built of it if that is newer than every source, else the sources. */
export function program(name: string): readonly string[] {
  current ??= isBuilt();
  return current ? [`${ROOT}dist/${name}.js`] : [...SOURCES, `${ROOT}src/${name}.ts`];
}

/** Lets Node run sources, from whatever folder. */
export const SOURCES = ["--import", import.meta.resolve("tsx")] as const;

/** Builds unless what was built is newer than every source. */
export function build(): void {
  if (!isBuilt())
    execFileSync("npm", ["run", "-s", "build"], {
      cwd: ROOT,
      env: { ...process.env, NODE_V8_COVERAGE: "" },
    });
  current = true;
}

function isBuilt(): boolean {
  const settings = writtenAt("tsconfig.json");
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|json)$/.test(path))
    .every((path) => {
      const built = writtenAt(`dist/${path.replace(/\.ts$/, ".js")}`);
      return built > writtenAt(`src/${path}`) && built > settings;
    });
}

const writtenAt = (path: string): number =>
  existsSync(ROOT + path) ? statSync(ROOT + path).mtimeMs : 0;
