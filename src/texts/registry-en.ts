import type { registryDa } from "./registry-da.ts";

const quoted = (text: string | undefined): string => `“${text ?? ""}”`;

/** What an administrator who puts in a registry file reads, in English. */
export const registryEn: typeof registryDa = {
  refused: (places) =>
    places === 1
      ? "The registry is not saved: 1 place must be corrected. Correct it and try again."
      : `The registry is not saved: ${places} places must be corrected. Correct them and try again.`,
  problem: (line, at, text) =>
    at === "" ? `Line ${line}: ${text}` : `Line ${line}, ${at}: ${text}`,
  more: (places) => `… and ${places} more ${places === 1 ? "place" : "places"}.`,
  outcome: {
    added: (day) => `The registry from ${day} is saved.`,
    replaced: (day) => `The registry from ${day} is saved in place of the one there was.`,
    unchanged: (day) => `The registry from ${day} was saved already. Nothing is changed.`,
  },
  holds: {
    now: "It holds now. A running bot uses it within 5 seconds.",
    later: "It holds from that day. Until then the one that holds now does.",
    "no-longer": "A newer registry has begun. This one holds only for days before it.",
  },
  counts: (regions, municipalities, clusters, councils) =>
    `Regions: ${regions}, municipalities: ${municipalities}, health clusters: ${clusters}, health councils: ${councils}.`,
  reason: {
    "file-empty": () =>
      "the file is empty. Print the registry with the command “registry” and edit it.",
    "file-too-large": () => "the file is too large. A registry may take up 1 MB at most.",
    "not-json": () =>
      "the text is no JSON from here on. Look for a comma, a quotation mark or a bracket that is missing or too many.",
    "not-a-registry": () =>
      "the file is not a registry. Print one with the command “registry” and edit it.",
    "field-missing": () => "the field is missing. Add it.",
    "field-unknown": (name) =>
      `I do not know the field ${quoted(name)}. Delete it or correct its name.`,
    "field-twice": (name) => `the field ${quoted(name)} is there twice. Delete one.`,
    "not-a-text": () => 'there should be a text in quotation marks ("…") here.',
    "text-empty": () => "the text has no letters. Write it or delete the line.",
    "text-too-long": () => "the text is too long. It may have 300 characters at most.",
    "not-a-count": (text) =>
      `${text === undefined ? "the value" : quoted(text)} cannot be used. Write a whole number, 0 or greater, without points and quotation marks.`,
    "not-a-year": (text) =>
      `${text === undefined ? "the value" : quoted(text)} is not a year. Write it as 2022, without quotation marks.`,
    "not-a-date": (text) => `${quoted(text)} is not a date. Write it as 2027-01-01 or 01-01-2027.`,
    "not-a-list": () => "there should be a list in square brackets ([ … ]) here.",
    "list-empty": () => "the list is empty. There must be at least one.",
    "list-too-long": () => "the list is too long. There may be 1000 at most.",
    "not-an-object": () => "there should be named fields in curly brackets ({ … }) here.",
    "not-sure": (text) =>
      `${quoted(text)} does not say how sure it is. Write seen (in the source), derived (computed) or unverified.`,
    "bad-id": (text) =>
      `${quoted(text)} cannot be used as a sign. Use small letters from a to z, digits and hyphens only.`,
    "bad-code": (text) =>
      `${quoted(text)} is not a municipality's code. Write it as four digits in quotation marks, such as "0101".`,
    twice: (text) => `${quoted(text)} is there twice. Delete or correct one.`,
    "unknown-region": (text) =>
      `the region ${quoted(text)} is not under “regions”. Correct it or add the region.`,
    "unknown-municipality": (text) =>
      `the municipality code ${quoted(text)} is not under “municipalities”. Correct it or add the municipality.`,
    "unknown-cluster": (text) =>
      `the cluster ${quoted(text)} is not under “clusters”. Correct it or add the cluster.`,
    "unknown-source": (text) =>
      `the source ${quoted(text)} is not under “sources”. Correct it or add it with title and section.`,
    "source-needed": (text) =>
      `the source ${quoted(text)} is missing. The bot names it in its answers; add it with title and section.`,
    "seats-do-not-sum": (sum) =>
      `the seats of the municipalities come to ${quoted(sum)}. Correct the number or the seats.`,
    "carried-back": (year) =>
      `the money is from ${quoted(year)} and cannot be carried over to an earlier year. Correct one of the years.`,
  },
};
