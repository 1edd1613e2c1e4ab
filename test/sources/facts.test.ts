import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fact } from "../../src/domain/fact.ts";
import { FACTS } from "../../src/knowledge/facts.ts";
import { numbersIn } from "../knowledge/numbers.ts";

const SOURCES =
  process.env.SOURCES ?? fileURLToPath(new URL("../../../shared/sources", import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  "KL: Håndbog om sundhedsklynger (2022)": "kl-haandbog-om-sundhedsklynger-2022.txt",
  "KL: Status på sundhedsklynger, 28. februar 2022": "kl-status-paa-sundhedsklynger-2022-02-28.txt",
  "Ny struktur for sundhedsvæsenet (slides)": "ny-struktur-for-sundhedsvaesenet-slides.txt",
  "Referat, Politisk sundhedsklynge Syd, 18. januar 2023":
    "politisk-sundhedsklynge-syd-referat-2023-01-18.txt",
};
/** As many words in a row as a fact may share with a document before it counts as copied. */
const RUN = 9;

const read = (file: string): string =>
  readFileSync(join(SOURCES, file), "utf8")
    .replaceAll(/-\s*\n\s*/g, "")
    .replaceAll(/\s+/g, " ");
const texts = new Map(Object.entries(FILES).map(([title, file]) => [title, read(file)]));

/** The documents that a fact names, with their titles; null where it also leans on something else. */
function documentsOf({ sources, sure }: Fact): string | null {
  const named = sources.map(({ title }) =>
    texts.has(title) ? `${title} ${texts.get(title) ?? ""}` : null,
  );
  return sure === "derived" || named.includes(null) ? null : named.join(" ");
}

const checked = FACTS.flatMap((fact) => {
  const document = documentsOf(fact);
  return document === null ? [] : [{ fact, document }];
});

const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe("the facts that come from the four documents", () => {
  it("are most of them", () => {
    assert.ok(checked.length >= 150, `${checked.length} of ${FACTS.length}`);
  });

  it("have each number from there", () => {
    for (const { fact, document } of checked) {
      const there = numbersIn(document, "da");
      const strange = numbersIn(fact.da, "da").filter((one) => !there.includes(one));
      assert.deepEqual(strange, [], fact.id);
    }
  });

  it("have each date from there", () => {
    const date =
      /\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/g;
    for (const { fact, document } of checked)
      for (const [day] of fact.da.matchAll(date))
        assert.ok(document.includes(day), `${fact.id}: ${day}`);
  });

  it("have each amount with its unit from there", () => {
    for (const { fact, document } of checked)
      for (const [amount] of fact.da.matchAll(/\d[\d.,]* (?:mio\.|kr\.)/g))
        assert.ok(document.includes(amount), `${fact.id}: ${amount}`);
  });

  it("say it in other words", () => {
    const runs = new Set<string>();
    for (const text of texts.values()) {
      const all = words(text);
      for (let n = 0; n + RUN <= all.length; n += 1) runs.add(all.slice(n, n + RUN).join(" "));
    }
    const copied = FACTS.flatMap(({ id, da }) => {
      const own = words(da);
      const rows = own
        .map((_, n) => own.slice(n, n + RUN).join(" "))
        .filter((row) => runs.has(row));
      return rows.slice(0, 1).map((row) => `${id}: ${row}`);
    });
    assert.deepEqual(copied, []);
  });
});
