import assert from "node:assert/strict";
import fc from "fast-check";
import { daysIn, itemIn, monthsIn, yearsIn } from "../../src/domain/days-written.ts";
import { formatFor } from "../../src/texts/format.ts";
import { seed } from "../support/seed.ts";

describe("the days that a text names", () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["mødet d. 26/4", ["04-26"]],
    ["mødet den 26. april", ["04-26"]],
    ["26 april", ["04-26"]],
    ["April 26th", ["04-26"]],
    ["on the 26th of April", ["04-26"]],
    ["26th April 2023", ["2023-04-26"]],
    ["April 26, 2023", ["2023-04-26"]],
    ["18/1-2023", ["2023-01-18"]],
    ["18-01-2023", ["2023-01-18"]],
    ["18.1.2023", ["2023-01-18"]],
    ["18/1 23", ["01-18"]],
    ["18/1-23", ["2023-01-18"]],
    ["2023-01-18", ["2023-01-18"]],
    ["onsdag den 18. januar 2023 kl. 9", ["2023-01-18"]],
    ["den 1. maj", ["05-01"]],
    ["1 May 2024", ["2024-05-01"]],
    ["fra den 1/3 til den 5/8", ["03-01", "08-05"]],
    ["den 3. og 4. juni", ["06-04"]],
    ["18. JANUAR og 18. januar", ["01-18"]],
  ];
  for (const [text, days] of table)
    it(`are read as they are written: «${text}»`, () => {
      assert.deepEqual(daysIn(text), days);
    });

  it("are none of what is no day of a calendar", () => {
    for (const text of ["40/13", "punkt 3", "6,81 kr.", "2023", "kl. 14-16", "0/4", "i april"])
      assert.deepEqual(daysIn(text), [], text);
  });

  for (const locale of ["da-DK", "en-GB"] as const)
    it(`are read back as the bot itself writes them, in ${locale} (seed ${seed})`, () => {
      const day = fc.date({
        ...{ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true },
      });
      const format = formatFor(locale);
      fc.assert(
        fc.property(day, (one) => {
          const iso = one.toISOString().slice(0, 10);
          assert.deepEqual(daysIn(format.date(iso)), [iso]);
          assert.deepEqual(daysIn(format.day(iso)), [iso]);
        }),
        { seed },
      );
    });
});

describe("the months that a text names", () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["Hvornår er mødet i april?", ["04"]],
    ["aprilmødet", ["04"]],
    ["Hvad skete der i januar og i juni?", ["01", "06"]],
    ["the meeting in October", ["10"]],
    ["mødet i maj", ["05"]],
    ["the meeting in May", ["05"]],
    ["by May", ["05"]],
  ];
  for (const [text, months] of table)
    it(`are read: «${text}»`, () => {
      assert.deepEqual(monthsIn(text), months);
    });

  it("are not «may» where it asks for leave", () => {
    for (const text of ["May we send a substitute?", "Who may vote?", "what may a mayor decide?"])
      assert.deepEqual(monthsIn(text), [], text);
  });
});

describe("the years that a text names", () => {
  it("are those of this century, each once", () => {
    assert.deepEqual(yearsIn("fra 2022 til 2023, altså 2022"), [2022, 2023]);
    assert.deepEqual(yearsIn("1999, 120222 og 20.000 kr."), []);
  });
});

describe("the agenda item that a text names", () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ["Hvad besluttede vi på punkt 3?", "3"],
    ["pkt. 3", "3"],
    ["pkt 12", "12"],
    ["punkt nr. 4", "4"],
    ["dagsordenspunkt 5", "5"],
    ["punktet nummer 6", "6"],
    ["3. punkt", "3"],
    ["What about item 3?", "3"],
    ["item number 7", "7"],
    ["punkt 4a", "4a"],
    ["Hvilke punkter er der?", undefined],
    ["de 3 kommuner", undefined],
  ];
  for (const [text, item] of table)
    it(`is read: «${text}»`, () => {
      assert.equal(itemIn(text), item);
    });
});
