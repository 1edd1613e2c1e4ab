import type { rosterDa } from "./roster-da.ts";

const quoted = (text: string | undefined): string => `“${text ?? ""}”`;

/** The same in English; the words of the file itself stay Danish. */
export const rosterEn: typeof rosterDa = {
  refusedTitle: "The roster was not read in",
  refused: (rows) =>
    rows === 1
      ? "Nothing has changed: 1 place must be mended. Mend it and send the file again."
      : `Nothing has changed: ${rows} places must be mended. Mend them and send the file again.`,
  problem: (line, column, text) =>
    column === null ? `Line ${line}: ${text}` : `Line ${line}, column “${column}”: ${text}`,
  doneTitle: (boards) => `The roster has been read in: ${boards.join(", ")}`,
  counts: { added: "Added", changed: "Changed", unchanged: "Unchanged", waits: "Waiting" },
  row: (line, name, role, outcome) => `Line ${line}: ${name}, ${role}: ${outcome}`,
  outcome: {
    added: "added",
    changed: "changed",
    unchanged: "unchanged",
    waits: "waits for “Save changes”",
  },
  role: {
    member: "member",
    "co-chair": "co-chair",
    chair: "chair",
    "deputy-chair": "deputy chair",
    substitute: "substitute",
    secretary: "secretary",
    observer: "observer",
  },
  endingsWait: "These roles end when you press “Save changes”:",
  endingsDone: "These roles have ended:",
  ending: (name, role, seat, last) =>
    `${name}, ${role}${seat === undefined ? "" : ` (${seat})`}: last day is ${last}`,
  save: "Save changes",
  more: (rows) => `… and ${rows} more lines.`,
  unused: (columns) => `I do not know these columns, and they are not used: ${columns.join(", ")}.`,
  reason: {
    "file-empty": () => "the file has no rows. Fill it in and send it again.",
    "not-text": () => "the file is not a text file. Save it as CSV in Excel and send it again.",
    "not-a-roster": () =>
      "I find none of the roster's headings (organ;type;region;niveau;mandat;part;navn;email;rolle).",
    "too-many-rows": (limit) => `the file has more than ${limit ?? ""} rows. Split it.`,
    "column-missing": () => "the column is missing. Add it in the first row.",
    "column-twice": () => "the column is there twice. Delete one of them.",
    "quotes-broken": () => 'a quotation mark (") is missing or too many.',
    "row-short": (width) => `the row has too few cells. There must be ${width ?? ""}.`,
    "row-long": (width) => `the row has too many cells. There must be ${width ?? ""}.`,
    "cell-empty": () => "the cell is empty. Fill it in.",
    "cell-not-for-role": (role) => `the cell must be empty for the role ${quoted(role)}.`,
    "too-long": (limit) => `the text is too long. It may have at most ${limit ?? ""} characters.`,
    "unreadable-characters": () => "the cell has characters that cannot be shown. Type it again.",
    "not-an-address": (text) =>
      `${quoted(text)} is not an e-mail address. Write it as name@place.dk.`,
    "unknown-type": (text) =>
      `${quoted(text)} is not a type. Write sundhedsklynge, ssu or sundhedsråd.`,
    "unknown-region": (text) =>
      `${quoted(text)} is not a region. Write Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland or Østdanmark.`,
    "unknown-level": (text) => `${quoted(text)} is not a level. Write politisk or fagligt.`,
    "unknown-party": (text) =>
      `${quoted(text)} is not a party. Write region, kommune, almen praksis, hospital, psykiatri or patienter.`,
    "unknown-role": (text) =>
      `${quoted(text)} is not a role. Write medlem, medformand, formand, næstformand, suppleant, sekretær or observatør.`,
    "not-a-date": (text) => `${quoted(text)} is not a date. Write it as 2022-07-01 or 01-07-2022.`,
    "ends-before-start": (text) => `${quoted(text)} lies before the date in “fra”.`,
    "name-without-letters": (text) => `${quoted(text)} has no letters or digits.`,
    "board-inconsistent": (line) =>
      `the cell differs from that of the same board in line ${line ?? ""}. They must be the same.`,
    "boards-look-alike": (text) =>
      `the name is so like ${quoted(text)} that I cannot tell them apart.`,
    "type-differs": (text) => `the board ${quoted(text)} exists already with another type.`,
    "seat-of-two-parties": (line) =>
      `the seat has another party in line ${line ?? ""}. A seat belongs to one party.`,
    "address-of-two-names": (line) =>
      `the same address has another name in line ${line ?? ""}. Write the name the same way.`,
    "row-twice": (line) => `the row is the same as line ${line ?? ""}. Delete one of them.`,
    "no-such-holder": (text) =>
      `${quoted(text)} does not have the same seat and party in the file. Write the address of the one the substitute stands in for.`,
    "substitute-for-self": () => "nobody can be their own substitute.",
    "seat-held-twice": (line) =>
      `the seat has another holder at the same time in line ${line ?? ""}.`,
    "person-in-two-seats": (line) =>
      `the same person has another seat at the same time in line ${line ?? ""}.`,
    "role-twice": (line) =>
      `the same person has the same role at the same time in line ${line ?? ""}.`,
    "against-history": (text) =>
      `${quoted(text)} had the seat at that time. Write a later date in “fra”.`,
    "not-your-board": (text) => `you are not a secretary of ${quoted(text)}.`,
  },
};
