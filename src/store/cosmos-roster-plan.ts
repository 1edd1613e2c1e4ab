import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Person } from "../domain/board.ts";
import type { BoardChange } from "../domain/roster.ts";
import type { CosmosDocuments } from "./cosmos-documents.ts";
import type { CosmosFiles } from "./cosmos-files.ts";
import { jitter } from "./cosmos-retry.ts";

export interface PersonChange {
  readonly person: Person;
  readonly before?: Person;
}

/** A roster plan as it is written down, with the people as they were. */
export interface Intention {
  readonly boards: readonly BoardChange[];
  readonly people: readonly PersonChange[];
}

/** The one intention there may be at a time. */
interface Intentions {
  /** Writes one down, and gives back its name; nothing where another stands. */
  begin(intention: Intention): Promise<string | undefined>;
  /** Says that it is checked, so that it will be carried out; false where it is no longer there. */
  check(file: string): Promise<boolean>;
  /** Takes one back that was not found good. */
  withdraw(file: string): Promise<void>;
  end(file: string): Promise<void>;
  /** Carries out the intention that stands, if it is checked; else waits for it, or throws it away. */
  finish(carryOut: (intention: Intention) => Promise<void>): Promise<void>;
}

const PLACE = { id: "roster-plan", partition: "roster-plan" };
const NONE = { file: "", checked: false };
/** How long somebody may need for the checks of their plan. */
const CHECK_MS = 10_000;

/** Intentions lie in a file, since one may be larger than a document; a document says which stands. */
export function intentions(documents: CosmosDocuments, files: CosmosFiles): Intentions {
  type Standing = typeof NONE;
  /** Puts one intention in the place of another, if that is the one that stands. */
  const move = async (from: Standing, to: Standing): Promise<boolean> => {
    let moved = false;
    await documents.change("roster-plan", PLACE, {
      by: (before = NONE) => {
        moved = before.file === from.file && before.checked === from.checked;
        return moved ? to : undefined;
      },
      placing: () => PLACE,
    });
    return moved;
  };
  const drop = async (standing: Standing): Promise<void> => {
    if (await move(standing, NONE)) await files.remove(standing.file);
  };

  return {
    begin: async (intention) => {
      const file = `roster-plan.${randomBytes(10).toString("hex")}`;
      const content = Buffer.from(JSON.stringify(intention));
      const size = content.byteLength;
      await files.add({ id: file, name: file, type: "application/json", size }, content);
      if (await move(NONE, { file, checked: false })) return file;
      await files.remove(file);
      return undefined;
    },
    check: (file) => move({ file, checked: false }, { file, checked: true }),
    withdraw: (file) => drop({ file, checked: false }),
    end: (file) => drop({ file, checked: true }),
    finish: async (carryOut) => {
      const begun = Date.now();
      for (let attempt = 1; ; attempt++) {
        const standing = await documents.find("roster-plan", PLACE);
        if (!standing || standing.file === "") return;
        const content = standing.checked ? await files.read(standing.file) : undefined;
        if (content) {
          await carryOut(JSON.parse(Buffer.from(content).toString()) as Intention);
          await drop(standing);
        } else if (Date.now() - begun > CHECK_MS) await drop(standing);
        else await (attempt < 6 ? jitter(attempt) : pause(200));
      }
    },
  };
}
