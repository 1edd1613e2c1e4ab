import type { Command } from "./command.ts";
import { ask } from "./ask.ts";
import { erase } from "./erase.ts";
import { exportMeeting } from "./export.ts";
import { importAgenda } from "./import.ts";
import { importRegistryFile } from "./import-registry.ts";
import { importRosterFile } from "./import-roster.ts";
import { readDocument } from "./read.ts";
import { registry } from "./registry.ts";
import { settings } from "./settings.ts";
import { succeed } from "./succeed.ts";
import { verify } from "./verify.ts";

/** Every command of the command line, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  ask,
  "import-roster": importRosterFile,
  "import-registry": importRegistryFile,
  import: importAgenda,
  erase,
  export: exportMeeting,
  read: readDocument,
  registry,
  settings,
  succeed,
  verify,
};
