import assert from "node:assert/strict";
import { ITEM_KINDS } from "../../../src/domain/agenda-reading.ts";
import { PARTIES } from "../../../src/domain/board.ts";
import { OUTCOMES } from "../../../src/domain/decision.ts";
import { publicMinutes } from "../../../src/domain/minutes.ts";
import type { Minutes, MinutesItem } from "../../../src/domain/minutes.ts";
import { PRESENCES } from "../../../src/domain/presence.ts";
import { CHOICES } from "../../../src/domain/vote.ts";
import { headBlocks, minutesPaper } from "../../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import {
  decided,
  linesOf,
  minutesItem,
  minutesSeat,
  minutesWith,
  tallyOf,
} from "../../support/sample-minutes.ts";

const { da, en } = LANGUAGES;

const head = (minutes: Minutes, texts = da) => linesOf(headBlocks(texts, minutes));

/** What is read of one item, after the head and the attendance. */
function itemLines(parts: Partial<MinutesItem>, texts = da): readonly string[] {
  const minutes = minutesWith([minutesItem(parts)]);
  const around = linesOf(minutesPaper(texts, minutesWith()).blocks).length;
  return linesOf(minutesPaper(texts, minutes).blocks).slice(around);
}

describe("the head of minutes", () => {
  it("says when, where, who chaired, and that the minutes are a draft", () => {
    assert.deepEqual(head(minutesWith()), [
      "onsdag den 3. marts 2027 kl. 09.00–11.00",
      "Sted: Rådhuset i Solby",
      "Mødeleder: Anna Region",
      "Udkast. Referatet er ikke udsendt.",
    ]);
    assert.equal(head(minutesWith(), en).at(-1), "Draft. The minutes are not issued.");
  });

  it("says who issued them and when, in Danish time, once they are", () => {
    const issued = { at: "2027-07-15T22:30:00.000Z", by: "Sanne Sekretær" };
    const lines = head(minutesWith([], { issued }));
    assert.match(lines.at(-1) ?? "", /^Udsendt 16\.07\.2027,? 00\.30 af Sanne Sekretær\.$/);
    assert.doesNotMatch(lines.join("\n"), /Udkast/);
  });

  it("leaves out what nobody has said", () => {
    const { meeting } = minutesWith();
    const bare = { ...meeting, start: null, end: null, place: null, chair: null };
    assert.deepEqual(head(minutesWith([], { meeting: bare })), [
      ...["onsdag den 3. marts 2027", "Udkast. Referatet er ikke udsendt."],
    ]);
  });

  it("marks the minutes of an example board as such, first of all", () => {
    const { board } = minutesWith();
    const example = minutesWith([], { board: { ...board, example: true } });
    assert.equal(head(example)[0], "Eksempeldata");
    assert.doesNotMatch(head(minutesWith()).join("\n"), /Eksempeldata/);
  });

  it("says that closed items are left out, where they are", () => {
    const whole = minutesWith([minutesItem({ closed: true })]);
    const line = "Lukkede punkter er udeladt; kun deres numre står her.";
    assert.ok(head(publicMinutes(whole)).includes(line));
    assert.ok(!head(whole).includes(line));
  });
});

describe("an item of minutes", () => {
  it("has its number and title, and that nothing was decided, where nothing more is known", () => {
    assert.deepEqual(itemLines({ number: "3a", title: "Fælles akutteam" }), [
      "3a. Fælles akutteam",
      "Beslutning",
      "Der er ikke truffet beslutning på punktet.",
    ]);
  });

  it("has everything that the agenda said, with the decision before the case", () => {
    const lines = itemLines({
      number: "2",
      kind: "decision",
      presenters: ["Ida Læge", "Jens Læge"],
      caseNumber: "27/00123",
      background: "Baggrunden.",
      recommendedBy: "Sekretariatet",
      recommendations: ["teamet begynder i april", "teamet evalueres"],
      decision: decided({ outcomes: ["approved"] }),
      case: "Sagen.",
      attachments: ["Bilag 1 - Budget", "Bilag 2 - Plan"],
    });
    assert.deepEqual(lines, [
      "2. Fælles akutteam",
      "Beslutning · Oplæg ved Ida Læge og Jens Læge · Sagsnr. 27/00123",
      ...["Baggrund", "Baggrunden."],
      ...["Indstilling", "Indstillet af: Sekretariatet"],
      ...["1. teamet begynder i april", "2. teamet evalueres"],
      ...["Beslutning", "Indstillingerne blev godkendt."],
      "Bekræftet af Anna Region og Bent Borgmester.",
      ...["Sagsfremstilling", "Sagen."],
      ...["Bilag", "Bilag 1 - Budget", "Bilag 2 - Plan"],
    ]);
  });

  it("has a single recommendation without a number", () => {
    const lines = itemLines({ recommendations: ["teamet begynder i april"] });
    assert.deepEqual(lines.slice(1, 3), ["Indstilling", "teamet begynder i april"]);
  });

  it("is only «Punkt 4: Lukket punkt» where it is closed to the reader", () => {
    const secret = minutesItem({ number: "4", title: "Personalesag", closed: true });
    const { blocks } = minutesPaper(da, publicMinutes(minutesWith([secret])));
    assert.equal(linesOf(blocks).at(-1), "Punkt 4: Lukket punkt");
    assert.doesNotMatch(linesOf(blocks).join("\n"), /Personalesag/);
  });

  it("is marked as closed for those who may read it", () => {
    const lines = itemLines({ number: "4", title: "Personalesag", closed: true });
    assert.deepEqual(lines.slice(0, 2), ["4. Personalesag", "Lukket punkt"]);
  });
});

describe("the paper of minutes", () => {
  const attendance = [minutesSeat({ presence: "room" })];
  const items = [
    minutesItem({ number: "1", title: "Velkomst" }),
    { number: "2", hidden: true } as const,
    minutesItem({ number: "3", title: "Plan" }),
  ];
  const minutes = minutesWith(items, { attendance });

  it("is titled and written in the reader's language", () => {
    const danish = minutesPaper(da, minutes);
    assert.deepEqual([danish.title, danish.language], ["Referat: Klynge Prøve", "da"]);
    const english = minutesPaper(en, minutes);
    assert.deepEqual([english.title, english.language], ["Minutes: Klynge Prøve", "en"]);
  });

  it("has the attendance, then the items in the order of the agenda", () => {
    const headings = minutesPaper(da, minutes).blocks.flatMap((block) =>
      block.type === "heading" && block.level === 2 ? [block.text] : [],
    );
    assert.deepEqual(headings, ["Fremmøde", "1. Velkomst", "Punkt 2: Lukket punkt", "3. Plan"]);
  });
});

describe("the words of minutes", () => {
  const tally = tallyOf(Object.fromEntries([...CHOICES, "missing"].map((choice) => [choice, 1])));
  const tallies = [{ all: tally, parties: PARTIES.map((party) => ({ party, tally })) }];
  const positions = CHOICES.flatMap((choice) =>
    [null, "Solby"].map((seat) => ({
      ...{ recommendation: 0, seat, person: seat, choice, remark: "Ja" },
      party: "municipality" as const,
    })),
  );
  const byName = positions.filter(({ seat }) => seat !== null);
  const byParty = positions.filter(({ seat }) => seat === null);

  /** Items with every outcome, number of recommendations, kind and way of printing positions. */
  const items = OUTCOMES.flatMap((outcome) =>
    [0, 1, 2].flatMap((count) =>
      [byName, byParty, []].map((printed, n) =>
        minutesItem({
          kind: ITEM_KINDS[(count + n) % ITEM_KINDS.length] ?? null,
          recommendations: ["teamet begynder", "teamet evalueres"].slice(0, count),
          decision: decided({
            outcomes: n === 0 && count === 2 ? [outcome, "agreed"] : [outcome],
            reason: "Økonomien",
            followUps: [{ what: "Opgave", owner: "Solby", due: "2027-05-01" }],
            amounts: [{ purpose: "Kørsel", oere: 100 }],
          }),
          tallies,
          positions: printed,
          recused: ["Dorte Ågård"],
          recusalsRejected: ["Erik Ødum"],
        }),
      ),
    ),
  );
  const all = minutesWith(
    [...items, minutesItem({ closed: true }), { number: "4", hidden: true }],
    {
      attendance: PRESENCES.map((presence) => minutesSeat({ presence, insteadOf: "Erik Ødum" })),
      issued: { at: "2027-03-04T10:00:00.000Z", by: "Sanne Sekretær" },
    },
  );

  for (const [language, texts] of Object.entries(LANGUAGES))
    it(`never include «vedtaget» or adopted, whatever happened, in «${language}»`, () => {
      const lines = linesOf(minutesPaper(texts, all).blocks);
      assert.ok(lines.length > 500);
      for (const line of lines)
        assert.doesNotMatch(line, /vedt[ao]g|adopt|undefined|null|\[object|NaN/i);
    });
});
