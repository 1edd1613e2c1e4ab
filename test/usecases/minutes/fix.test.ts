import assert from "node:assert/strict";
import { minutesId } from "../../../src/domain/minutes.ts";
import type { Minutes } from "../../../src/domain/minutes.ts";
import { HEAD_MARK, markOf } from "../../../src/domain/record/marks.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { sealMeeting } from "../../../src/usecases/minutes/issue.ts";
import { fixMinutes } from "../../../src/usecases/minutes/fix.ts";
import { board, meeting, NAMES, person, personId } from "../../support/board.ts";
import { decided, issued, voted } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("minutes that are fixed", () => {
  const world = worldForEach();
  const kept = async () => {
    const found = await world().minutes.find(minutesId(meeting.id));
    assert.ok(found?.papers);
    return { ...found, papers: found.papers };
  };
  const shown = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return wholeMinutes(world(), board, now);
  };

  it("hold marks for names, and are shown with the names", async () => {
    await voted(world(), "i1");
    await decided(world(), "i1");
    const before = await shown();
    await issued(world());
    const stored = JSON.stringify((await kept()).minutes);
    for (const name of Object.values(NAMES)) assert.ok(!stored.includes(name), name);
    assert.ok(stored.includes(markOf(personId("erik"))));
    const { issued: _, head, items, ...after } = await shown();
    assert.deepEqual({ ...after, items: items.map(withoutProofs) }, before);
    assert.match(head ?? "", /^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/);
  });

  it("are kept as two files, each with its digest, the head left open in both", async () => {
    await voted(world(), "i1");
    await issued(world());
    const { papers, minutes } = await kept();
    for (const { file, digest } of [papers.minutes, papers.template]) {
      const content = await world().files.read(file);
      assert.ok(content);
      assert.equal(world().sha256(content), digest);
    }
    const json = await world().files.read(papers.minutes.file);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(json)), minutes);
    assert.equal(minutes.head, HEAD_MARK);
  });

  it("tell of each attachment that was handed in which file it was", async () => {
    const content = new TextEncoder().encode("%PDF-1.7 bilag");
    const file = { id: "file-1", name: "Bilag.pdf", type: "application/pdf", size: content.length };
    await world().files.add(file, content);
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((item, n) =>
        n === 0 ? { ...item, attachments: [{ title: "Notat" }, { title: "Bilag", file }] } : item,
      ),
    }));
    await issued(world());
    const [first, second] = (await kept()).minutes.items;
    assert.ok(first && second && !("hidden" in first) && !("hidden" in second));
    assert.deepEqual(first.digests, [null, world().sha256(content)]);
    assert.equal(second.digests, undefined);
  });

  it("are fixed once, by the first, however many fix them at the same moment", async () => {
    await decided(world(), "i1");
    await sealMeeting(world(), board, meeting);
    const where = { board, meeting };
    const all = await Promise.all(
      (["sanne", "mia", "sanne"] as const).map((name) => fixMinutes(world(), where, person(name))),
    );
    assert.equal(
      new Set(all.map(({ issuedBy, papers }) => JSON.stringify([issuedBy, papers]))).size,
      1,
    );
    const record = await world().records.find(`${meeting.id}.record`);
    assert.equal(record?.events.filter(({ event }) => event.kind === "issued").length, 1);
  });
});

/** An item without what it is first issued with. */
function withoutProofs(item: Minutes["items"][number]): Minutes["items"][number] {
  if ("hidden" in item) return item;
  const { rolls: _, digests: __, ...rest } = item;
  return rest;
}
