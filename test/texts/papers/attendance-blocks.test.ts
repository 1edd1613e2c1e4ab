import assert from "node:assert/strict";
import type { MinutesSeat } from "../../../src/domain/minutes.ts";
import { PRESENCES } from "../../../src/domain/presence.ts";
import {
  attendanceSentences,
  attendanceTable,
} from "../../../src/texts/papers/attendance-blocks.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { linesOf, minutesSeat, minutesWith } from "../../support/sample-minutes.ts";

const { da, en } = LANGUAGES;

const seat = (person: string | null, parts: Partial<MinutesSeat> = {}): MinutesSeat =>
  minutesSeat({ person, presence: "room", ...parts });
const carlForDorte = seat("Carl Suppleant", { insteadOf: "Dorte Ågård", presence: "online" });

const sentences = (attendance: readonly MinutesSeat[], texts = da): readonly string[] =>
  attendanceSentences(texts, minutesWith([], { attendance }));
const table = (attendance: readonly MinutesSeat[], texts = da): readonly string[] =>
  linesOf(attendanceTable(texts, minutesWith([], { attendance })));

describe("the attendance of a meeting, in sentences", () => {
  const cases: Readonly<Record<string, readonly [readonly MinutesSeat[], readonly string[]]>> = {
    "says nothing where nothing was noted": [[minutesSeat()], []],
    "names those in the room and online together": [
      [seat("Anna Region"), seat("Bent Borgmester", { presence: "online" })],
      ["Til stede: Anna Region og Bent Borgmester."],
    ],
    "names a substitute with the member they came for": [
      [seat("Anna Region"), carlForDorte],
      ["Til stede: Anna Region og Carl Suppleant (suppleant for Dorte Ågård)."],
    ],
    "names those with apologies and those who did not come apart": [
      [
        seat("Erik Ødum", { presence: "absent" }),
        seat("Fie Æbeløe", { presence: "apologies" }),
        seat("Gorm Damby", { presence: "apologies" }),
      ],
      ["Afbud: Fie Æbeløe og Gorm Damby.", "Ikke mødt: Erik Ødum."],
    ],
    "leaves out those of whom nothing was noted": [
      [seat("Anna Region"), minutesSeat()],
      ["Til stede: Anna Region."],
    ],
    "names a seat by its own name where nobody holds it": [
      [seat(null, { presence: "absent" })],
      ["Ikke mødt: Ågård."],
    ],
    "tells who came late and who left early": [
      [
        seat("Anna Region", { arrived: "09:15" }),
        { ...carlForDorte, arrived: "09:30", left: "10:45" },
      ],
      [
        "Til stede: Anna Region og Carl Suppleant (suppleant for Dorte Ågård).",
        "Anna Region kom kl. 09.15.",
        "Carl Suppleant (suppleant for Dorte Ågård) kom kl. 09.30.",
        "Carl Suppleant (suppleant for Dorte Ågård) gik kl. 10.45.",
      ],
    ],
  };
  for (const [what, [attendance, expected]] of Object.entries(cases))
    it(what, () => {
      assert.deepEqual(sentences(attendance), expected);
    });

  it("is told in English to those who read English", () => {
    const attendance = [{ ...carlForDorte, left: "10:45" }, seat("Ida", { presence: "apologies" })];
    assert.deepEqual(sentences(attendance, en), [
      "Present: Carl Suppleant (substitute for Dorte Ågård).",
      "Apologies: Ida.",
      "Carl Suppleant (substitute for Dorte Ågård) left 10:45.",
    ]);
  });
});

describe("the attendance of a meeting, as a table", () => {
  it("is a sentence where nothing was noted of any seat", () => {
    assert.deepEqual(table([minutesSeat(), minutesSeat()]), [
      ...["Fremmøde", "Fremmødet er ikke ført."],
    ]);
  });

  it("has a row for every seat, each kind of presence by its own word", () => {
    const rows = [...PRESENCES.map((presence) => seat("Dorte Ågård", { presence })), minutesSeat()];
    assert.deepEqual(table(rows), [
      "Fremmøde",
      "Fremmøde",
      "Mandat | Navn | Fremmøde | Kom | Gik",
      "Ågård | Dorte Ågård | I lokalet |  | ",
      "Ågård | Dorte Ågård | Online |  | ",
      "Ågård | Dorte Ågård | Afbud |  | ",
      "Ågård | Dorte Ågård | Ikke mødt |  | ",
      "Ågård | Dorte Ågård | Ikke ført |  | ",
    ]);
  });

  it("tells a substitute's member, and when they came and left", () => {
    const [row] = table([{ ...carlForDorte, arrived: "09:30", left: "10:45" }]).slice(3);
    assert.equal(
      row,
      "Ågård | Carl Suppleant (suppleant for Dorte Ågård) | Online | kl. 09.30 | kl. 10.45",
    );
  });
});
