import assert from "node:assert/strict";
import { accepted, judge, judgeFiles, refused } from "./judging.ts";
import { RECEIPTS, fullMeeting, mark, rollMark, smallMeeting } from "./meeting.ts";
import { contentsOf, filled, headOf, json, linked, packed, zip } from "./packing.ts";
import type { Event, Json, Meeting } from "./packing.ts";

const said = ({ notes }: { notes: readonly string[] }): string => notes.join("\n");

describe("a record package is verified", () => {
  const whole = packed(fullMeeting());
  const file = zip(whole.files);

  it("hangs together, and says that this alone does not prove it to be the right one", async () => {
    const verdict = await judge(file);
    assert.deepEqual(verdict.findings, []);
    assert.match(
      said(verdict),
      /Klynge Prøve, mødet 2027-03-03: 16 hændelser, heraf 3 afstemninger/,
    );
    assert.match(said(verdict), /endnu ikke bevist/);
    assert.ok(said(verdict).includes(whole.head));
  });

  it("is proved by the head code, however the code was copied", async () => {
    const sloppy = ` ${whole.head.toLowerCase().replaceAll("0", "o").replaceAll("-", " – ")}`;
    for (const head of [whole.head, sloppy]) {
      const verdict = await judge(file, { head });
      assert.deepEqual(verdict.findings, []);
      assert.match(said(verdict), /Hovedkoden passer: /);
    }
  });

  it("is refused with the head of an earlier event, which is named", async () => {
    for (const n of whole.links.keys()) {
      if (n + 1 === whole.links.length) continue;
      const head = headOf(whole.links.slice(0, n + 1));
      await refused(file, new RegExp(`tidligere.*hændelse ${n + 1} \\(`, "s"), { head });
    }
  });

  it("is refused with a head that none of its events has", async () => {
    const head = headOf(linked([{ kind: "begun", at: "" }]));
    await refused(file, /passer ikke på nogen hændelse/, { head });
  });

  it("says how a head code is written where it is not one", async () => {
    for (const head of [
      "",
      "ABCD",
      whole.head.slice(1),
      `${whole.head}0`,
      `U${whole.head.slice(1)}`,
    ])
      await refused(file, /^Hovedkoden er ikke skrevet rigtigt/, { head });
  });

  it("was written anew as a whole: accepted without the head, refused with it", async () => {
    const meeting = fullMeeting();
    const text = "Planen tiltrædes ikke.";
    (meeting.events[6] as Event)["text"] = text;
    const [item] = meeting.minutes["items"] as { decision: { text: string } }[];
    if (item) item.decision.text = text;
    const forged = zip(packed(meeting).files);
    assert.equal(await accepted(forged), true);
    await refused(forged, /skrevet om/, { head: whole.head });
  });

  it("has its head where only the files around the chain were changed, and says so", async () => {
    const files = { ...whole.files, "indhold.json": json({}) };
    const verdict = await judgeFiles(files, { head: whole.head });
    assert.match(said(verdict), /fejlen er et andet sted/);
    assert.match(
      verdict.findings.join("\n"),
      /«indhold.json»: «events» mangler; der skulle stå 16/,
    );
  });
});

describe("people of a record package", () => {
  const whole = packed(fullMeeting());

  function without(...erased: string[]): { meeting: Meeting; file: Uint8Array } {
    const meeting = fullMeeting();
    const left = Object.entries(meeting.names).filter(([id]) => !erased.includes(id));
    meeting.names = Object.fromEntries(left);
    const files = {
      ...whole.files,
      "navne.json": json({ people: meeting.names }),
      "referat.docx": filled(meeting, whole.head),
    };
    return { meeting, file: zip({ ...files, "indhold.json": contentsOf(files, whole.links) }) };
  }

  it("can be erased: the head stays, and how many are gone is said", async () => {
    const one = await judge(without("bo").file, { head: whole.head });
    assert.deepEqual(one.findings, []);
    assert.match(said(one), /1 person er slettet: /);
    const two = await judge(without("bo", "carl").file, { head: whole.head });
    assert.deepEqual(two.findings, []);
    assert.match(said(two), /2 personer er slettet: /);
    assert.doesNotMatch(said(await judge(zip(whole.files))), /slettet/);
  });

  it("are erased in English in English minutes", async () => {
    const meeting = smallMeeting();
    meeting.minutes["language"] = "en";
    meeting.names = {};
    const { files } = packed(meeting);
    assert.match(Buffer.from(files["referat.docx"] as Uint8Array).toString(), /\[erased person\]/);
    assert.equal(await accepted(zip(files)), true);
  });

  it("must not stand in the paper when they are erased", async () => {
    const { files } = packed(fullMeeting());
    const { meeting } = without("bo");
    const kept = { ...files, "navne.json": json({ people: meeting.names }) };
    await refused(
      zip({ ...kept, "indhold.json": contentsOf(kept, whole.links) }),
      /«referat.docx» er ikke .* med navnene sat ind: i «word\/document.xml»/,
    );
  });

  it("keep the names that the chain has digests of", async () => {
    for (const bo of [
      { name: "Bent", salt: "b2" },
      { name: "Bo <Bæk> & Søn", salt: "b3" },
    ]) {
      const meeting = { ...fullMeeting(), names: { ...fullMeeting().names, bo } };
      const files = { ...whole.files, "navne.json": json({ people: meeting.names }) };
      await refused(
        zip({ ...files, "indhold.json": contentsOf(files, whole.links) }),
        /«navne.json»: navnet .* er ikke det, kæden har/,
      );
    }
  });

  it("are all of the chain, with a name and a salt and nothing else", async () => {
    const strange: [Json, RegExp][] = [
      [
        { ...fullMeeting().names, eva: { name: "Eva", salt: "e" } },
        /«eva» er ikke en person i kæden/,
      ],
      [{ bo: { name: "Bo", salt: "b2", born: "1970" } }, /«bo.born» hører ikke til/],
      [{ bo: { name: "Bo" } }, /«bo.salt» mangler/],
      [{ bo: { name: "B".repeat(501), salt: "b2" } }, /«bo.name» skal være et navn på højst 500/],
      [{ bo: { name: `B${mark("anna")}`, salt: "b2" } }, /«bo.name» skal være et navn/],
      [[], /«people» skal være et objekt/],
      [{ ["__proto__x"]: { name: "X", salt: "x" } }, /er ikke en person i kæden/],
    ];
    for (const [people, reason] of strange) {
      const files = { ...whole.files, "navne.json": json({ people }) };
      await refused(zip({ ...files, "indhold.json": contentsOf(files, whole.links) }), reason);
    }
  });
});

describe("a receipt is looked for in a record package", () => {
  const file = zip(packed(fullMeeting()).files);
  const receiptOf = (who: keyof typeof RECEIPTS): string =>
    `${RECEIPTS[who].receipt}/${RECEIPTS[who].code}`;

  it("says the choice that was counted for each recommendation of each vote", async () => {
    const anna = await judge(file, { receipt: receiptOf("anna") });
    assert.deepEqual(anna.findings, []);
    assert.deepEqual(
      anna.notes.filter((note) => note.startsWith("Kvitteringen")),
      [
        "Kvitteringen, punkt 1, indstilling 1: talt som «Tiltræder».",
        "Kvitteringen, punkt 1, indstilling 2: talt som «Tiltræder».",
        "Kvitteringen, punkt 2, indstilling 1: talt som «Tiltræder».",
        "Kvitteringen, punkt 3, indstilling 1: talt som «Undlader at stemme».",
      ],
    );
    const bo = said(await judge(file, { receipt: receiptOf("bo").toLowerCase() }));
    assert.match(bo, /punkt 1, indstilling 1: talt som «Tiltræder med bemærkning»/);
    assert.match(bo, /punkt 1, indstilling 2: talt som «Undlader at stemme»/);
    assert.match(bo, /punkt 3, indstilling 1: talt som «Kan ikke tiltræde»/);
    assert.match(bo, /skriftlige behandling af punkt 3 endte med en indsigelse/);
  });

  it("says what it may mean that none is found", async () => {
    const { receipt, code } = RECEIPTS.anna;
    for (const other of [`x/${code}`, `${receipt}/${RECEIPTS.bo.code}`])
      await refused(file, /findes ikke på nogen mandatliste.*nyeste kvittering/s, {
        receipt: other,
      });
  });

  it("says how it is written where it is not written so", async () => {
    for (const receipt of ["", "/", RECEIPTS.anna.receipt, `/${RECEIPTS.anna.code}`, "k-anna/12"])
      await refused(file, /^Kvitteringen skrives som/, { receipt });
  });

  it("finds that the roll says another choice than its holder gave", async () => {
    const meeting = fullMeeting();
    const { rolls } = meeting.events[3] as unknown as {
      rolls: { tally: Record<string, number>; lines: { choice: string }[] }[];
    };
    const [roll] = rolls;
    assert.ok(roll?.lines[0]);
    roll.lines[0].choice = "cannot-agree";
    Object.assign(roll.tally, { agree: 0, "cannot-agree": 1 });
    const [, item] = meeting.minutes["items"] as { tallies: { all: unknown }[] }[];
    if (item?.tallies[0]) item.tallies[0].all = roll.tally;
    const forged = zip(packed(meeting).files);
    assert.equal(await accepted(forged), true);
    await refused(
      forged,
      /punkt 2, indstilling 1: svaret var «Tiltræder», men mandatlisten siger «Kan ikke tiltræde»/,
      { receipt: receiptOf("anna") },
    );
  });

  it("finds that an answer to one recommendation is not counted", async () => {
    const meeting = fullMeeting();
    const { rolls } = meeting.events[2] as unknown as { rolls: { lines: { mark: string }[] }[] };
    const line = rolls[1]?.lines.find(
      ({ mark: one }) => one === rollMark("anna", "b1", 1, "agree"),
    );
    assert.ok(line);
    line.mark = "0".repeat(64);
    rolls[1]?.lines.sort((a, b) => (a.mark < b.mark ? -1 : 1));
    delete (meeting.minutes["items"] as Record<string, Json>[])[0]?.["rolls"];
    const forged = zip(packed(meeting).files);
    assert.equal(await accepted(forged), true);
    await refused(forged, /punkt 1, indstilling 2: der er ikke talt noget svar/, {
      receipt: receiptOf("anna"),
    });
  });
});
