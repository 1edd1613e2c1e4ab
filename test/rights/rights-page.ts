import { VERBS } from "../../src/teams/verbs.ts";
import { ALL_ROLES, ROLES } from "./people.ts";
import type { Role } from "./people.ts";
import { CELLS, nameOf } from "./rights.ts";
import type { Cell } from "./rules.ts";
import { ALL_PLACES, ALL_STATES, PLACES, STATES } from "./states.ts";
import type { Place } from "./states.ts";
import { expected, TABLE } from "./table.ts";
import type { Row } from "./table.ts";

const INTRODUCTION = `# Who may do what

This page is made from the table that the tests ask the bot (\`test/rights/table.ts\`): every button is
pressed in every role, in every place and in every state, ${TABLE.length * CELLS.length} presses in all, and each answer must be
the one that follows from the rules below. A no changes nothing. Write the page anew with
\`RIGHTS=write npx mocha test/rights/page.test.ts\`.

Places: ${Object.values(PLACES).join("; ")}.
States: ${Object.values(STATES).join("; ")}.

Who has a right by the roster has it from the server's own look-up, never from a card. In the board's chat
everybody who is in the chat sees what is not closed; in another board's chat, and for those of another
board or of another tenant alone, the board's papers are not found.`;

/** Where a role gets a press done, in some state at least. */
function placesFor(row: Row, role: Role): readonly Place[] {
  return ALL_PLACES.filter((place) =>
    ALL_STATES.some((state) => expected(row, { role, place, state }) === "done"),
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  "chat alone neighbours untied": "Everywhere",
  "chat alone": "In the board's chat and alone",
  chat: "In the board's chat",
  alone: "Alone",
};

/** Those who get it done, in groups by the places where they do. */
function groups(row: Row): readonly string[] {
  const byPlaces = new Map<string, Role[]>();
  for (const role of ALL_ROLES) {
    const places = placesFor(row, role);
    if (places.length === 0) continue;
    const sign = SIGNS[places.join(" ")] ?? `In ${places.map((one) => PLACES[one]).join(", ")}`;
    byPlaces.set(sign, [...(byPlaces.get(sign) ?? []), role]);
  }
  return [...byPlaces].map(
    ([sign, roles]) =>
      `${sign}: ${roles.length === ALL_ROLES.length ? "everybody" : roles.map((one) => ROLES[one]).join("; ")}.`,
  );
}

function section(row: Row): string {
  const noes = row.gates.map(({ reason, when }) => `${when} (\`${reason}\`)`);
  const states = ALL_STATES.filter((state) =>
    CELLS.some((cell) => cell.state === state && isDone(row, cell)),
  );
  const everyState = states.length === ALL_STATES.length;
  return [
    `## ${nameOf(row)}`,
    "",
    ...groups(row).map((line) => `- ${line}`),
    ...(everyState ? [] : [`- Only while: ${states.map((one) => STATES[one]).join("; ")}.`]),
    ...(noes.length === 0 ? [] : [`- Not ${noes.join("; nor ")}.`]),
  ].join("\n");
}

const isDone = (row: Row, cell: Cell): boolean => expected(row, cell) === "done";

/** The table as a page: who gets what done and where, and which no the others get. */
export function rightsPage(): string {
  const rows = [...TABLE].sort((a, b) => VERBS.indexOf(a.verb) - VERBS.indexOf(b.verb));
  return `${[INTRODUCTION, ...rows.map(section)].join("\n\n")}\n`;
}
