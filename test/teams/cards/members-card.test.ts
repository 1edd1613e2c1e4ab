import assert from "node:assert/strict";
import type { Board } from "../../../src/domain/board.ts";
import { comparedComposition } from "../../../src/domain/composition-differences.ts";
import type { BoardArea } from "../../../src/domain/composition-differences.ts";
import { membersOn } from "../../../src/domain/members.ts";
import { membersCard } from "../../../src/teams/cards/members-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { board, DAY, NAMES, personId, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { wordsOn } from "../../support/parse-card.ts";

const names = new Map(
  Object.entries(NAMES).map(([name, full]) => [personId(name as Name), full] as const),
);
const cardOf = (on: Board, language: "da" | "en" = "da", area?: BoardArea) =>
  membersCard(LANGUAGES[language], {
    ...{ board: on, day: DAY, members: membersOn(on, DAY), names },
    composition: comparedComposition(on, DAY, area),
  });
const linesOf = (on: Board, language: "da" | "en" = "da") => wordsOn(cardOf(on, language));
const without = (name: Name): Board => ({
  ...board,
  seats: board.seats.filter(({ id }) => id !== seatOf(name)),
});

describe("the members' card", () => {
  it("says who chairs, and of plain members only the name", () => {
    const lines = linesOf(board);
    assert.ok(lines.includes("Mandat Anna Region: Anna Region, medformand"), lines.join("\n"));
    assert.ok(lines.includes("Mandat Rie Region: Rie Region"));
    assert.ok(!lines.some((line) => /, medlem\b/.test(line)));
    const bold = cardOf(board).body.filter(({ weight, style }) => weight === "bolder" && !style);
    assert.ok(bold.some(({ text }) => String(text).startsWith("Mandat Anna Region")));
    assert.ok(!bold.some(({ text }) => String(text).startsWith("Mandat Rie Region")));
  });

  it("says nothing of differences where there are none, and last what is usual, with its source", () => {
    const lines = linesOf(board);
    assert.ok(!lines.includes("Anderledes her"));
    assert.ok(
      lines.indexOf("Sædvanlig sammensætning") > lines.indexOf("Oda Observatør, observatør"),
    );
    assert.match(lines.at(-1) ?? "", /^Kilde: KL: Håndbog om sundhedsklynger/);
  });

  it("says a difference as a fact, with a word about it at the top, in both languages", () => {
    const lines = linesOf(without("jens"));
    assert.ok(lines.includes("Sædvanligt: 2 pladser til almen praksis. Her: 1."));
    assert.match(lines.slice(0, 5).join("\n"), /på 1 punkt en anden/);
    assert.ok(!lines.some((line) => /fejl(?!\.)|mangler|forkert/i.test(line)));
    const english = linesOf(without("jens"), "en");
    assert.ok(english.includes("Usually: 2 seats for general practice. Here: 1."));
  });

  it("says from where it is known which municipalities belong to it, and whether that is confirmed", () => {
    const sources = [{ title: "Brev", section: "side 2" }];
    const wordsWith = (confirmed: boolean, language: "da" | "en" = "da") =>
      wordsOn(cardOf(board, language, { municipalities: ["Solby"], sources, confirmed }));
    assert.match(wordsWith(true).at(-1) ?? "", /^Kilde: KL: .*; Brev, side 2$/);
    assert.doesNotMatch(wordsWith(true).join("\n"), /forbehold/);
    assert.match(wordsWith(false).at(-2) ?? "", /er ikke bekræftet af en kilde/);
    assert.match(wordsWith(false, "en").at(-2) ?? "", /^No source confirms/);
  });

  it("says who usually chairs where nobody of that party does", () => {
    const lines = linesOf(without("bent"));
    assert.ok(lines.includes("Sædvanligt: 1 medformand fra kommunerne. Her: ingen."));
  });

  it("names the large city where a rådmand may sit, if the board has its seat", () => {
    const city = board.seats.map((seat) =>
      seat.id === seatOf("gorm") ? { ...seat, name: "Odense" } : seat,
    );
    assert.match(linesOf({ ...board, seats: city }).join("\n"), /For Odense kan en rådmand/);
    assert.doesNotMatch(linesOf(board).join("\n"), /rådmand/);
  });

  it("says of a committee whose the municipal seats are, and of a health council that it is a dataset", () => {
    const text = (kind: Board["kind"]) => linesOf({ ...board, kind }).join("\n");
    assert.match(
      text("committee"),
      /hver af regionens sundhedsklynger den borgmester, der er medformand/,
    );
    assert.match(text("committee"), /Sædvanligt: 3 pladser til regionen\. Her: 2\./);
    assert.match(text("health-council"), /datasæt, ikke fra et register/);
    assert.match(text("health-council"), /Sædvanligt: ingen pladser til almen praksis\. Her: 2\./);
  });

  it("says of a professional level whom the patients' committee appoints, and that psychiatry takes part", () => {
    const text = linesOf({ ...board, level: "professional" }).join("\n");
    assert.match(text, /Sædvanligt: 2 pladser til patienter og pårørende\. Her: 0\./);
    assert.match(text, /til regionen, hospitalet og psykiatrien\. Her: 2\./);
    assert.match(text, /psykiatrien er med blandt/);
  });

  it("says nothing of what is usual where no source does", () => {
    const professional = linesOf({ ...board, kind: "committee", level: "professional" });
    assert.ok(!professional.includes("Sædvanlig sammensætning"));
  });
});
