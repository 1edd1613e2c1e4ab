import assert from "node:assert/strict";
import fc from "fast-check";
import { seed } from "../support/seed.ts";
import { judge, judgeFiles } from "./judging.ts";
import { fullMeeting } from "./meeting.ts";
import { contentsOf, json, linked, packed, zip } from "./packing.ts";
import type { Event, Files, Json } from "./packing.ts";

const RUNS = Number(process.env["RUNS"] ?? (process.env["FULL"] === "1" ? 5_000 : 80));

type Path = readonly (string | number)[];

/** Every member of a value, however deep; of a list its elements. */
function pathsIn(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return [here, ...pathsIn(member, here)];
  });
}

/** A copy in which the member at a path is something else; undefined: gone. */
function changed<T>(value: T, path: Path, to: Json | undefined): T {
  const copy = structuredClone(value);
  const last = path.at(-1) ?? "";
  const around = path
    .slice(0, -1)
    .reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], copy) as Record<
    string,
    Json
  >;
  if (to !== undefined) around[last] = to;
  else if (Array.isArray(around)) around.splice(Number(last), 1);
  else Reflect.deleteProperty(around, last);
  return copy;
}

/** The meeting with its events as they are now, digested anew; what its papers say is not changed. */
function rewritten(events: readonly Event[]): Uint8Array {
  return zip(packed({ ...fullMeeting(), events: [...events] }).files);
}

describe(`the members of a record package's events (seed ${seed})`, function () {
  this.timeout(60_000 + RUNS * 50);
  const { events } = fullMeeting();

  it("are all there: an event without one is refused, and the member named", async () => {
    let count = 0;
    for (const [n, event] of events.entries())
      for (const path of pathsIn(event)) {
        const name = path.at(-1);
        // Who leaves out the papers, or an element of a list, is met by other rules.
        if (typeof name === "number" || path.includes("papers") || name === "kind") continue;
        const file = rewritten(events.with(n, changed(event, path, undefined)));
        const { findings } = await judge(file);
        const where = path.reduce<string>(
          (all, one) => (typeof one === "number" ? `${all}[${one}]` : all ? `${all}.${one}` : one),
          "",
        );
        const told = findings.join("\n");
        assert.ok(
          told.includes(`Hændelse ${n + 1} (`) && told.includes(`«${where}» mangler.`),
          told,
        );
        count++;
      }
    assert.ok(count > 200);
  });

  it("are of their kind: an event where one is of another is refused, and said where", async () => {
    let count = 0;
    for (const [n, event] of events.entries())
      for (const path of pathsIn(event)) {
        if (path.includes("papers")) continue;
        for (const strange of [{ no: "such" }, -1, "\n"] as Json[]) {
          // A text may be any text, and money may be taken back.
          if (
            strange === "\n" &&
            /^(text|reason|what|owner|purpose|remark|recommendation|name|number)$/.test(
              String(path.at(-1)),
            )
          )
            continue;
          if (strange === "\n" && path.includes("undecided")) continue;
          if (strange === -1 && path.at(-1) === "oere") continue;
          const { findings } = await judge(
            rewritten(events.with(n, changed(event, path, strange))),
          );
          assert.match(findings.join("\n"), new RegExp(`Hændelse ${n + 1} \\(`), path.join("."));
          count++;
        }
      }
    assert.ok(count > 600);
  });

  it("are no others: an event with one more is refused, and it is named", async () => {
    for (const [n, event] of events.entries())
      for (const path of [[], ...pathsIn(event)] as Path[]) {
        const more = [...path, "more"];
        const inside = path.reduce<unknown>(
          (one, name) => (one as Record<string, unknown>)[name],
          event,
        );
        if (inside === null || typeof inside !== "object" || Array.isArray(inside)) continue;
        if (path.includes("papers")) continue;
        const { findings } = await judge(rewritten(events.with(n, changed(event, more, 1))));
        assert.match(findings.join("\n"), /more» hører ikke til/, path.join("."));
      }
  });

  it("have papers with two digests, whoever issues or adds", async () => {
    const meeting = fullMeeting();
    for (const papers of [{}, { minutes: "a" }, { more: 1 }]) {
      const issued = meeting.events.map((event) =>
        event.kind === "issued" ? { ...event, papers } : event,
      );
      const { findings } = await judge(zip(packed({ ...meeting, events: issued }).files));
      assert.match(findings.join("\n"), /Hændelse 15 \(udsendelse.*«papers/);
    }
  });

  it("may be anything at all, and are answered with a sentence", async () => {
    const { files, links } = packed(fullMeeting());
    const all = pathsIn(links as unknown as Json);
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.jsonValue({ maxDepth: 3 }), async (n, value) => {
        const strange = changed(links, all[n] ?? [], value as Json);
        const bytes = json(strange);
        const { findings } = await judgeFiles({ ...files, "hændelser.json": bytes });
        const same = Buffer.compare(bytes, files["hændelser.json"] ?? bytes) === 0;
        assert.equal(findings.length === 0, same);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it("may be anything where all is linked anew, and no fault is thrown", async () => {
    const all = events.flatMap((event, n) => pathsIn(event as Json).map((path) => ({ n, path })));
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.jsonValue({ maxDepth: 3 }), async (at, value) => {
        const { n, path } = all[at] ?? { n: 0, path: [] };
        const event = changed(events[n] as Event, path, value as Json);
        await judge(rewritten(events.with(n, event)));
      }),
      { seed, numRuns: RUNS },
    );
  });

  it("of the other files may be anything too", async () => {
    const { files, links } = packed(fullMeeting());
    const names = ["møde.json", "indhold.json", "navne.json"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.jsonValue({ maxDepth: 3 }),
        async (name, at, value) => {
          const before = JSON.parse(Buffer.from(files[name] as Uint8Array).toString()) as Json;
          const all = pathsIn(before);
          const after = changed(before, all[at % all.length] ?? [], value as Json);
          const others: Files = { ...files, [name]: json(after) };
          const listed = { ...others, "indhold.json": contentsOf(others, links) };
          const { findings } = await judgeFiles(name === "indhold.json" ? others : listed);
          if (Buffer.compare(json(after), json(before)) !== 0) assert.ok(findings.length > 0);
        },
      ),
      { seed, numRuns: RUNS },
    );
  });

  it("hang on one another however many there are", async () => {
    const many = linked(Array.from({ length: 2000 }, () => events[0] as Event));
    const { files } = packed(fullMeeting());
    const { findings } = await judgeFiles({ ...files, "hændelser.json": json(many) });
    assert.ok(findings.length > 0 && findings.length < 200);
  });
});
