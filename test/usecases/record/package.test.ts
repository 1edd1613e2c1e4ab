import assert from "node:assert/strict";
import { recordId } from "../../../src/domain/record/record.ts";
import type { MeetingRecord } from "../../../src/domain/record/record.ts";
import { minutesId } from "../../../src/domain/minutes.ts";
import { recordPackage } from "../../../src/usecases/record/package.ts";
import { textOfDocx } from "../../documents/docx-opened.ts";
import { checkReceipt } from "../../../src/usecases/record/receipt.ts";
import { alone, meeting, NAMES, personId } from "../../support/board.ts";
import { joined } from "../../support/joining.ts";
import { decided, issued, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { largePackage } from "../../support/packages.ts";
import { worldForEach } from "../../support/world.ts";

const ENTRIES = [
  ...["hændelser.json", "indhold.json", "møde.json", "navne.json"],
  ...["referat-uden-navne.docx", "referat.docx"],
];

describe("the record package", () => {
  const world = worldForEach();
  const taken = () => recordPackage(world(), meeting.id);
  const issueAll = async () => {
    await voted(world(), "i1");
    await decided(world(), "i1", decisionText({ text: "Erik Ødum & Fie Æbeløe <følger op>." }));
    await issued(world());
  };

  it("holds the six files of the format, in their order", async () => {
    await issueAll();
    const { content } = await taken();
    assert.deepEqual([...world().archives.unpack(content).keys()], ENTRIES);
  });

  it("is the same bytes a year later, and for the same meeting in another world", async () => {
    await issueAll();
    const first = await taken();
    world().at("2028-03-03T12:00:00Z");
    assert.deepEqual(await taken(), first);
    const [one, other] = [await largePackage(), await largePackage()];
    assert.deepEqual(one, other);
  });

  it("is the same bytes whoever comes on the board since, and whatever is looked at", async () => {
    const ballot = await voted(world(), "i1");
    await issued(world());
    const first = await taken();
    await joined(world());
    await checkReceipt(world(), alone("erik"), { ballot: ballot.id });
    await issued(world());
    assert.deepEqual(await taken(), first);
  });

  it("has everybody's name in the names and in the minutes that people read, and nowhere else", async () => {
    await issueAll();
    const files = world().archives.unpack((await taken()).content);
    const raw = (name: string) => Buffer.from(files.get(name) ?? []).toString();
    for (const name of Object.values(NAMES)) {
      for (const file of ["hændelser.json", "indhold.json", "møde.json", "referat-uden-navne.docx"])
        assert.ok(!raw(file).includes(name), `${name} in ${file}`);
      if (name !== NAMES.ole) assert.ok(raw("navne.json").includes(name), name);
    }
    const text = await textOfDocx(files.get("referat.docx") ?? new Uint8Array());
    assert.match(text, /Erik Ødum & Fie Æbeløe <følger op>\./);
    assert.match(text, /Hovedkode: [0-9A-Z]{4}(-[0-9A-Z]{4}){7}/);
    assert.match(text, /Udsendt .* af Sanne Sekretær/);
    assert.doesNotMatch(text, /[\uE000\uE001]/);
  });

  it("is there once the minutes are issued, not before", async () => {
    await voted(world(), "i1");
    await assert.rejects(taken(), { reason: "minutes-not-issued" });
  });

  it("is refused for minutes from before records were kept", async () => {
    await issueAll();
    await world().minutes.change(minutesId(meeting.id), (before) => {
      assert.ok(before);
      const { papers: _, ...old } = before;
      return old;
    });
    await assert.rejects(taken(), { reason: "record-not-kept" });
  });

  const changes: Readonly<Record<string, (record: MeetingRecord) => MeetingRecord>> = {
    "an event is taken out": (one) => ({ ...one, events: one.events.toSpliced(2, 1) }),
    "an event says something else": (one) => ({
      ...one,
      events: one.events.map((event) =>
        event.event.kind === "vote"
          ? { ...event, event: { ...event.event, because: "time" } }
          : event,
      ),
    }),
    "a name is another's": (one) => ({
      ...one,
      people: {
        ...one.people,
        [personId("erik")]: { ...one.people[personId("erik")], name: NAMES.fie, key: "" },
      },
    }),
  };
  for (const [what, change] of Object.entries(changes))
    it(`is refused where in the store ${what}`, async () => {
      await issueAll();
      await taken();
      await world().records.change(recordId(meeting.id), (before) => {
        assert.ok(before);
        return change(before);
      });
      await assert.rejects(taken(), { reason: "record-differs" });
    });

  it("is refused where a stored file, or which file it is, is no longer what the chain says", async () => {
    await issueAll();
    const kept = await world().minutes.find(minutesId(meeting.id));
    const papers = kept?.papers;
    assert.ok(papers);
    const swapped = { minutes: papers.template, template: papers.minutes };
    for (const other of [
      { ...papers, minutes: { ...papers.minutes, file: "gone" } },
      { ...papers, minutes: { ...papers.minutes, digest: "0".repeat(64) } },
      swapped,
    ]) {
      await world().minutes.change(minutesId(meeting.id), () => ({ ...kept, papers: other }));
      await assert.rejects(taken(), { reason: "record-differs" });
    }
  });
});
