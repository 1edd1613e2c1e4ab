import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { sheetWriter } from "../../../src/documents/sheet-file.ts";
import { fundsRows } from "../../../src/texts/papers/funds-rows.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { showFunds } from "../../../src/usecases/funds/show.ts";
import { settleFunds } from "../../../src/usecases/funds/settle.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { alone, board, BOARD, inBoardChat } from "../../support/board.ts";
import { decided, onItem } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import { worldForEach } from "../../support/world.ts";

describe("a ledger as a list for Excel", () => {
  const world = worldForEach();
  const amount = (purpose: string, sum: number) => [{ purpose, oere: sum }];
  beforeEach(() =>
    world().ledgers.change(BOARD, () =>
      entered([
        { year: 2026, party: "region" },
        { kind: "carry-over", from: 2026, year: 2027, oere: kroner(600_000), party: "region" },
      ]),
    ),
  );

  const rows = async (language: "da" | "en", here = alone("erik")) => {
    const written = sheetWriter.write(
      fundsRows(LANGUAGES[language], await showFunds(world(), here, {})),
    );
    const text = Buffer.from(written).toString();
    return parse(text, { bom: true, delimiter: ";" }).map((row) =>
      row.join("|").replaceAll("\u00a0", " "),
    );
  };

  it("has every posting with what was left of its year, and last what is not posted and why", async () => {
    await decided(world(), "i1", decisionText({ amounts: amount("=Amme;indsats", 50_050_050) }));
    await decided(
      world(),
      "i2",
      decisionText({
        outcomes: ["agreed", "noted", "noted"],
        amounts: amount("Overvægt", kroner(99_500)),
      }),
    );
    assert.deepEqual(await rows("da"), [
      "Nr.|År|Dato|Type|Indsats|Part|Ind (kr.)|Ud (kr.)|Tilbage i året (kr.)|Grundlag|Hvor|Tager tilbage nr.|Bemærkning",
      "1|2026|2027-03-03|Ramme||Region|1000000,00||1000000,00|Brev fra regionen, 1. februar 2027|side 1||",
      "2|2026|2027-03-03|Overførsel||Region||600000,00|400000,00|Brev fra regionen, 1. februar 2027|side 1||",
      "3|2027|2027-03-03|Overførsel||Region|600000,00||600000,00|Brev fra regionen, 1. februar 2027|side 1||",
      "4|2027|2027-03-03|Bevilling|'=Amme;indsats|||500500,50|99499,50|beslutning, punkt 1, mødet onsdag den 3. marts 2027|||",
      "|2027||Ikke bogført|Overvægt|||||99.500 kr. til Overvægt (2027), punkt 2, mødet onsdag den 3. marts 2027|||Beslutningen står ved magt, men rammen for 2027 er 0,50 kr. for lille. Bogfør mere ramme, så bogføres beløbet.",
    ]);
  });

  it("says which posting another takes back, in either language", async () => {
    const { version } = await decided(
      world(),
      "i1",
      decisionText({ amounts: amount("Ammeindsats", kroner(1)) }),
    );
    await settleFunds(world(), board);
    await reopenDecision(world(), alone("anna"), { ...onItem("i1"), version });
    assert.deepEqual(
      (await rows("en")).at(-1),
      "5|2027|2027-03-03|Grant|Ammeindsats||1.00||600000.00|decision, item 1, the meeting on Wednesday, 3 March 2027||4|Grant taken back, because the text of the decision was opened again",
    );
  });

  it("has of a closed item only the sums where it may not be read", async () => {
    await decided(world(), "i4", decisionText({ amounts: amount("Hemmeligt", kroner(1)) }));
    assert.match((await rows("da")).join("\n"), /Hemmeligt/);
    assert.deepEqual(
      (await rows("da", inBoardChat("erik"))).at(-1),
      "4|2027|2027-03-03|Bevilling|Lukkede punkter|||1,00|599999,00|et lukket punkt|||",
    );
  });
});
