import assert from "node:assert/strict";
import fc from "fast-check";
import { minutesPaper } from "../../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { issueMinutes } from "../../../src/usecases/minutes/issue.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { keepRecord } from "../../../src/usecases/record/keep.ts";
import { saveStatement, withdrawStatement } from "../../../src/usecases/statement/save.ts";
import { statementsId } from "../../../src/domain/statement.ts";
import { textOfDocx } from "../../documents/docx-opened.ts";
import { alone, board, inBoardChat, meeting, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { everybody, issued, voted } from "../../support/deciding.ts";
import { seed } from "../../support/seed.ts";
import { UNUSUAL_TEXTS } from "../../support/unusual-texts.ts";
import { worldForEach } from "../../support/world.ts";

const TEXT = "Økonomien er ikke belyst.\n\nJeg henviser til notatet af 3. marts & bilag 2.";

describe("statement.save", () => {
  const world = worldForEach();
  let ballot = "";
  beforeEach(async () => {
    ({ id: ballot } = await voted(
      world(),
      "i1",
      everybody("agree", { erik: "cannot-agree", fie: "abstain" }),
    ));
  });
  const versionOf = async (name: Name): Promise<number> =>
    (await kept())?.statements.find(({ seat }) => seat === seatOf(name))?.version ?? 0;
  const save = async (name: Name, text: string | undefined, over?: number) =>
    saveStatement(world(), alone(name), { ballot, text, over: over ?? (await versionOf(name)) });
  const withdraw = async (name: Name, over?: number) =>
    withdrawStatement(world(), alone(name), { ballot, over: over ?? (await versionOf(name)) });
  const kept = () => world().statements.find(statementsId(meeting.id));
  const shown = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    const minutes = await wholeMinutes(world(), board, now);
    const [item] = minutes.items;
    assert.ok(item && !("hidden" in item));
    return { minutes, statements: item.statements ?? [] };
  };

  it("puts the words in the minutes with name, seat and ground", async () => {
    await save("erik", TEXT);
    await save("fie", "Sagen kom for sent.");
    assert.deepEqual((await shown()).statements, [
      { seat: "Mandat Erik Ødum", person: "Erik Ødum", basis: "dissent", text: TEXT },
      {
        seat: "Mandat Fie Æbeløe",
        person: "Fie Æbeløe",
        basis: "procedure",
        text: "Sagen kom for sent.",
      },
    ]);
  });

  it("stands once for the same press twice, and anew for other words", async () => {
    await Promise.all([save("erik", TEXT, 0), save("erik", TEXT, 0), save("fie", TEXT, 0)]);
    const before = await kept();
    world().at("2027-03-03T10:00:00Z");
    await save("erik", ` ${TEXT}\n`, 0);
    assert.deepEqual(await kept(), before);
    await save("erik", "Kort.");
    assert.deepEqual(
      (await shown()).statements.map(({ text }) => text).sort(),
      ["Kort.", TEXT].sort(),
    );
  });

  it("is not undone by an earlier press that comes again", async () => {
    await save("erik", "Den første.", 0);
    await save("erik", "Den anden.", 1);
    await assert.rejects(save("erik", "Den første.", 0), { reason: "changed-meanwhile" });
    await withdraw("erik", 2);
    await withdraw("erik", 2);
    await assert.rejects(save("erik", "Den anden.", 1), { reason: "changed-meanwhile" });
    assert.deepEqual((await shown()).statements, []);
  });

  it("stands no more in a new round of the vote, whatever was answered there", async () => {
    await save("erik", TEXT);
    await voted(world(), "i1", everybody("agree", { fie: "cannot-agree" }), 1);
    assert.deepEqual((await shown()).statements, []);
    await assert.rejects(save("erik", TEXT), { reason: "card-outdated" });
  });

  it("is sealed with the minutes: a record that was kept in the middle of issuing holds none", async () => {
    await save("erik", TEXT);
    await world().meetings.change(meeting.id, (now) => ({
      ...{ ...now, sealedAt: "2027-03-03T08:30:00.000Z" },
    }));
    await keepRecord(world(), board, meeting.id);
    await save("erik", "Andre ord.");
    await issued(world());
    assert.equal((await shown()).statements[0]?.text, "Andre ord.");
  });

  it("is taken back, and may be written again", async () => {
    await save("erik", TEXT);
    await withdraw("erik", 1);
    await withdraw("erik", 1);
    assert.deepEqual((await shown()).statements, []);
    await save("erik", TEXT);
    assert.equal((await shown()).statements.length, 1);
  });

  it("needs words, and not more of them than there is room for", async () => {
    for (const nothing of [undefined, "", " \n ", "\u200B", "\u0000\u0007"])
      await assert.rejects(save("erik", nothing), { reason: "statement-missing" });
    await assert.rejects(save("erik", "x".repeat(2001)), { reason: "too-long", about: "2000" });
    assert.equal(await kept(), undefined);
    await save("erik", "x".repeat(2000));
  });

  it("is refused to those who agreed", async () => {
    await assert.rejects(save("anna", TEXT), { reason: "statement-not-due", about: "1" });
  });

  it("stands as it was once the minutes are issued, also where both happen at the same moment", async () => {
    await save("erik", TEXT);
    const tries = await Promise.allSettled([
      issueMinutes(world(), inBoardChat("sanne"), { meeting: meeting.id, sure: "undecided" }),
      save("erik", "I sidste øjeblik."),
      withdraw("fie"),
    ]);
    assert.equal(tries[0].status, "fulfilled");
    const { statements } = await shown();
    assert.deepEqual(
      statements.map(({ text }) => text),
      [tries[1].status === "fulfilled" ? "I sidste øjeblik." : TEXT],
    );
    for (const late of [save("erik", "Senere."), withdraw("erik")])
      await assert.rejects(late, { reason: "minutes-issued" });
  });

  it(`is found word for word in the minutes and in the Word file, whatever was accepted (seed ${seed})`, async function () {
    this.timeout(120_000);
    const words = fc.oneof(
      fc.constantFrom(...Object.values(UNUSUAL_TEXTS)),
      fc
        .array(fc.constantFrom("Økonomi", "(1)", "& <b>", "«nej»", "–", "%%", "'\""), {
          minLength: 1,
        })
        .map((all) => all.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const accepted = await save("erik", typed).then(
          ({ statement }) => statement?.text,
          () => undefined,
        );
        if (accepted === undefined) return;
        const { minutes, statements } = await shown();
        assert.equal(statements.find(({ person }) => person === "Erik Ødum")?.text, accepted);
        const paper = minutesPaper(LANGUAGES.da, minutes);
        assert.ok(
          paper.blocks.some((block) => block.type === "paragraph" && block.text === accepted),
        );
      }),
      { seed, numRuns: Number(process.env["STATEMENTS"] ?? 60) },
    );
    await save("erik", TEXT);
    await issued(world());
    const { minutes } = await shown();
    const text = await textOfDocx(await world().minutesFiles.write(minutes));
    for (const line of TEXT.split("\n\n")) assert.ok(text.includes(line), line);
  });
});
