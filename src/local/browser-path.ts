import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the local client looks for `xdg-open`, with which it opens a browser by itself: it stops where
 * there is none, so a stand-in that does nothing comes last, or first where there is no screen.
 */
export function browserPath(env: Environment): string {
  const path = env["PATH"] ?? "";
  if (process.platform !== "linux") return path;
  const folder = mkdtempSync(join(tmpdir(), "klyngebot-"));
  symlinkSync("/bin/true", join(folder, "xdg-open"));
  const screen = (env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]) && !env["CI"];
  return (screen ? [path, folder] : [folder, path]).join(delimiter);
}
