import { z } from "zod";
import { REGISTRY_REASONS, problemsIn } from "../domain/registry-problems.ts";
import type { RegistryPath, RegistryProblem, RegistryReason } from "../domain/registry-problems.ts";
import type { Registry } from "../domain/registry.ts";
import { dayWritten } from "../domain/roster/days.ts";
import type { RegistryFile, RegistryFileProblem } from "../usecases/ports.ts";
import { decodeText } from "./decode-text.ts";
import { readJson } from "./json-lines.ts";

/** A registry of the whole country is 32 KB. */
const FILE_LIMIT = 1_000_000;

const text = z
  .string("not-a-text")
  .trim()
  .min(1, "text-empty")
  .max(300, "text-too-long")
  .regex(/\p{L}/u, "text-empty");
const id = z.string("not-a-text").regex(/^[a-z0-9-]{1,60}$/, "bad-id");
const code = z.string("not-a-text").regex(/^\d{4}$/, "bad-code");
const count = z.int("not-a-count").min(0, "not-a-count");
const year = z.int("not-a-year").min(2000, "not-a-year").max(2199, "not-a-year");
const sure = z.enum(["seen", "derived", "unverified"], "not-sure");
const day = z.string("not-a-text").transform((written, context) => {
  const read = dayWritten(written.trim());
  if (read === undefined) context.addIssue({ code: "custom", message: "not-a-date" });
  return read ?? z.NEVER;
});
const list = <T extends z.ZodType>(of: T) => z.array(of, "not-a-list").max(1000, "list-too-long");
const filled = <T extends z.ZodType>(of: T) => list(of).min(1, "list-empty");
const object = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

const registryShape = object({
  from: day,
  populationOn: day,
  sources: z.record(id, object({ title: text, section: text }), "not-an-object"),
  regions: filled(object({ id, name: text, place: text, committee: text })),
  municipalities: filled(object({ code, name: text, population: count })),
  clusters: list(
    object({
      ...{ id, region: id, name: text, place: text },
      ...{ aliases: list(text), formerNames: list(text) },
      ...{ hospital: text, hospitalSure: sure },
      ...{ municipalities: filled(code), listSure: sure, sources: filled(id) },
    }),
  ),
  councils: list(
    object({
      ...{ id, name: text, region: text, regionalSeats: count, municipalSeats: count },
      municipalities: filled(object({ code, seats: count })),
      ...{ chair: text, deputyChair: text },
    }),
  ),
  published: list(
    object({ cluster: id, year, carriedTo: year, municipal: count, regional: count, source: id }),
  ),
});

/** Reads a registry file, JSON of the shape that `registry` prints; it is read whole, or not at all. */
export function readRegistryFile(content: Uint8Array): RegistryFile {
  const written = decodeText(content);
  if (written.trim() === "") return unusable("file-empty");
  if (content.length > FILE_LIMIT) return unusable("file-too-large");
  const read = readJson(written);
  if ("line" in read)
    return read.twice === undefined
      ? unusable("not-json", read.line)
      : unusable("field-twice", read.line, read.twice);
  if (typeof read.value !== "object" || read.value === null || !("municipalities" in read.value))
    return unusable("not-a-registry");
  const found = registryIn(read.value);
  if (!("problems" in found)) return found;
  const problems = found.problems.map(({ path, ...problem }) => ({
    ...{ line: read.lineOf(path), at: shownPath(path), ...problem },
  }));
  return { problems: problems.sort((a, b) => a.line - b.line) };
}

function registryIn(
  value: object,
): { readonly registry: Registry } | { readonly problems: readonly RegistryProblem[] } {
  const { data: registry, error } = registryShape.safeParse(value);
  if (!registry) return { problems: firstOfEach(error.issues.flatMap((one) => said(one, value))) };
  const problems = problemsIn(registry);
  return problems.length > 0 ? { problems } : { registry };
}

/** What the shape says of a field, in the words of the domain. */
function said(issue: z.core.$ZodIssue, value: object): readonly RegistryProblem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], reason: "field-unknown", about: key }));
  const written = valueAt(value, path);
  if (issue.code === "invalid_key") return [{ path, reason: "bad-id", about: String(path.at(-1)) }];
  if (written === undefined) return [{ path, reason: "field-missing" }];
  const about =
    typeof written === "string" || typeof written === "number" ? String(written).slice(0, 60) : "";
  return [{ path, reason: reasonIn(issue.message), ...(about !== "" && { about }) }];
}

function reasonIn(message: string): RegistryReason {
  return REGISTRY_REASONS.find((reason) => reason === message) ?? "not-an-object";
}

function valueAt(value: unknown, path: RegistryPath): unknown {
  return path.reduce<unknown>(
    (within, step) =>
      typeof within === "object" && within !== null && Object.hasOwn(within, step)
        ? (within as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** Of what is wrong with one field the first thing says it. */
function firstOfEach(problems: readonly RegistryProblem[]): readonly RegistryProblem[] {
  const seen = problems.map(({ path }) => JSON.stringify(path));
  return problems.filter((_, n) => seen.indexOf(seen[n] ?? "") === n);
}

/** As `clusters[3].municipalities[1]`. */
function shownPath(path: RegistryPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .slice(1);
}

function unusable(reason: RegistryReason, line = 1, about?: string): RegistryFile {
  const problem: RegistryFileProblem = { line, at: "", reason };
  return { problems: [about === undefined ? problem : { ...problem, about }] };
}
