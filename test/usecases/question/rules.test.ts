import assert from "node:assert/strict";
import { firstRules } from "../../../src/domain/rules.ts";
import type { Rules } from "../../../src/domain/rules.ts";
import type { RuleTopic } from "../../../src/domain/said.ts";
import { ruleSaid } from "../../../src/usecases/question/rules.ts";
import { askingWorld, momentOf, sydBoard } from "../../support/questions.ts";

const asking = askingWorld();
const here = { board: sydBoard };

const ASKED: readonly (readonly [RuleTopic, string])[] = [
  ["quorum", "Hvor mange skal være til stede for at vi er beslutningsdygtige?"],
  ["substitutes", "Må man sende en suppleant?"],
  ["agenda-deadline", "Hvornår skal dagsordenen sendes ud?"],
  ["item-deadline", "Hvad er fristen for at foreslå et punkt?"],
  ["virtual", "Kan vi holde virtuelle møder?"],
  ["written", "Kan vi beslutte skriftligt?"],
  ["confirm", "Hvem skal godkende en beslutning?"],
  ["voters", "Hvem har stemmeret?"],
  ["minutes", "Hvornår skal referatet godkendes?"],
  ["notice", "Med hvilket varsel indkaldes et ekstraordinært møde?"],
  ["dissent", "Kan man få en mindretalsudtalelse?"],
];

describe("a rule that is only set-up", () => {
  for (const [topic, question] of ASKED)
    it(`is named as such, after that the sources do not have it: ${topic}`, async () => {
      const said = await asking.said("rule", question, here);
      assert.equal(said.topic, topic);
      const answer = await asking.answer(question, here);
      assert.equal(answer.sure, "set-up");
      const [first = "", second = "", third = ""] = answer.lines;
      // what Klynge Syd's own minutes say of substitutes and virtual meetings is said first
      assert.match(first, /^(?:Det står ikke i mine kilder|(?:Ja, )?[Ii] Klynge Syd)/);
      assert.match(second, /^I opsætningen for Politisk Sundhedsklynge Syd/);
      assert.notEqual(third, "");
      assert.match(answer.sources.at(-1)?.title ?? "", /^Opsætning/);
    });

  for (const [topic, question] of ASKED)
    it(`is never told as law, and of no board as anybody's: ${topic}`, async () => {
      const { said } = await asking.ask(question);
      assert.notEqual(said.about, "rule");
    });

  it("is that of the day that is asked on", async () => {
    const later: Rules = {
      ...firstRules("cluster"),
      ...{ from: "2023-06-01", version: 2 },
      agendaDeadline: { count: 8, unit: "days" },
    };
    const board = { ...sydBoard, rules: [...sydBoard.rules, later] };
    const question = "Hvornår skal dagsordenen sendes ud?";
    const linesOn = async (day: string) =>
      (await asking.answer(question, { board, day })).lines.join(" ");
    assert.match(await linesOn("2023-05-31"), /5 hverdage/);
    assert.match(await linesOn("2023-06-01"), /8 dage/);
  });

  it("is nothing where no board or no rule is asked about", () => {
    const moment = (text: string) => momentOf(asking.understood(text));
    assert.equal(ruleSaid(moment("Hvem har stemmeret?"), []), undefined);
    assert.equal(ruleSaid({ ...moment("Hvor ligger Tårnby?"), ...here }, []), undefined);
  });
});
