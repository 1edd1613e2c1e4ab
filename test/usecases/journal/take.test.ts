import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { journalRows } from "../../../src/texts/papers/journal-rows.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { notePosted } from "../../../src/usecases/agenda/post.ts";
import { answerObjection, objectToMinutes } from "../../../src/usecases/approval/answer.ts";
import { sendDraft } from "../../../src/usecases/approval/send.ts";
import { takeJournal } from "../../../src/usecases/journal/take.ts";
import { numberJournal } from "../../../src/usecases/journal/number.ts";
import { addToMinutes } from "../../../src/usecases/minutes/add.ts";
import { saveStatement } from "../../../src/usecases/statement/save.ts";
import { alone, inBoardChat, meeting, NAMES } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, everybody, issued, voted } from "../../support/deciding.ts";
import { attachments } from "../../support/handed-in.ts";
import { worldForEach } from "../../support/world.ts";

describe("the journal list of a meeting", () => {
  const world = worldForEach();
  const take = (name: Name) => takeJournal(world(), alone(name), { meeting: meeting.id });
  const rows = async () => {
    const { entries, meeting: now } = await take("sanne");
    const { journalNumber } = now;
    const content = world().sheets.write(journalRows(LANGUAGES.da, { entries, journalNumber }));
    return { content, rows: parse(Buffer.from(content), { bom: true, delimiter: ";" }) };
  };
  const wholeMeeting = async () => {
    const sanne = inBoardChat("sanne");
    await numberJournal(world(), sanne, { meeting: meeting.id, number: "=2027-1234" });
    const { id: ballot } = await voted(world(), "i1", everybody("agree", { erik: "cannot-agree" }));
    await voted(world(), "i4");
    world().at("2027-03-03T09:00:00Z");
    await decided(world(), "i1");
    await saveStatement(world(), alone("erik"), { ballot, over: 0, text: "Ikke belyst." });
    const yes = { after: 0, until: "2027-03-10T11:00:00.000Z" };
    await sendDraft(world(), sanne, { meeting: meeting.id, yes });
    const draft = { meeting: meeting.id, draft: 1 };
    const { objection } = await objectToMinutes(world(), alone("fie"), { ...draft, text: "Nej." });
    const answer = { objection: objection.id, upheld: false, text: "Jo." };
    await answerObjection(world(), alone("anna"), { meeting: meeting.id, ...answer });
    world().at("2027-03-28T23:30:00Z");
    await issued(world());
    await addToMinutes(world(), sanne, { meeting: meeting.id, after: 0, text: "Rettet." });
  };

  it("says what came and went, when in Danish time, in which role, drafts apart from what is final", async () => {
    await wholeMeeting();
    const all = (await rows()).rows.map((row) => row.slice(0, 9).join("|"));
    assert.deepEqual(all, [
      "Dato|Kl.|Retning|Dokument|Punkt|Titel|Lukket|Rolle|Status",
      "2027-03-03|09:30|Ind|Dagsorden modtaget||||Sekretær|Endelig",
      "2027-03-03|09:30|Ud|Afstemning åbnet|1|Godkendelse af budget|Nej|Sekretær|Endelig",
      "2027-03-03|09:30|Ud|Resultat af afstemning|1|Godkendelse af budget|Nej|Sekretær|Endelig",
      "2027-03-03|09:30|Ud|Afstemning åbnet|4|Lukket punkt|Ja|Sekretær|Endelig",
      "2027-03-03|09:30|Ud|Resultat af afstemning|4|Lukket punkt|Ja|Sekretær|Endelig",
      "2027-03-03|10:00|Intern|Beslutning bekræftet|1|Godkendelse af budget|Nej|Formand|Endelig",
      "2027-03-03|10:00|Ind|Udtalelse til referatet|1|Godkendelse af budget|Nej|Medlem|Endelig",
      "2027-03-03|10:00|Ud|Udkast til referat nr. 1||||Sekretær|Udkast",
      "2027-03-03|10:00|Ind|Indsigelse mod udkast nr. 1||||Medlem|Endelig",
      "2027-03-03|10:00|Ud|Svar på indsigelse mod udkast nr. 1||||Formand|Endelig",
      "2027-03-29|01:30|Ud|Referat udsendt||||Sekretær|Endelig",
      "2027-03-29|01:30|Ud|Tilføjelse nr. 1 til referatet||||Sekretær|Endelig",
    ]);
  });

  it("has nobody's name, no closed item's title, and nothing that Excel would run", async () => {
    await wholeMeeting();
    const { content, rows: all } = await rows();
    const text = new TextDecoder().decode(content);
    for (const name of Object.values(NAMES)) assert.ok(!text.includes(name), name);
    assert.doesNotMatch(text, /Personalesag/);
    assert.deepEqual([...content.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.ok(all.slice(1).every((row) => row[10] === "'=2027-1234"));
    assert.match(all.at(-2)?.[11] ?? "", /^[0-9a-f]{64}$/);
  });

  it("has the digest of an attachment that was handed in, before the minutes are issued and after", async () => {
    await attachments(world());
    const digests = async () =>
      (await take("sanne")).entries.flatMap(({ kind, digest }) =>
        kind === "attachment" ? [digest] : [],
      );
    const before = await digests();
    assert.ok(before.length > 0);
    for (const digest of before) assert.match(digest ?? "", /^[0-9a-f]{64}$/);
    await issued(world());
    assert.deepEqual(await digests(), before);
  });

  it("says when the agenda was sent, the first time it was", async () => {
    const sent = async () =>
      (await take("sanne")).entries.flatMap(({ kind, at }) => (kind === "agenda-sent" ? [at] : []));
    assert.deepEqual(await sent(), []);
    for (const [n, at] of ["2027-03-03T09:00:00.000Z", "2027-03-03T10:00:00.000Z"].entries()) {
      world().at(at);
      await notePosted(world(), meeting.id, { chat: "c", message: String(n) });
    }
    assert.deepEqual(await sent(), ["2027-03-03T09:00:00.000Z"]);
  });

  it("is for the board's secretaries and chairs", async () => {
    for (const name of ["sanne", "mia", "anna", "bent"] as const) await take(name);
    for (const name of ["erik", "carl", "oda"] as const)
      await assert.rejects(take(name), { reason: "secretaries-and-chairs-only" });
    await assert.rejects(take("ole"), { reason: "not-found" });
  });
});
