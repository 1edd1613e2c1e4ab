import assert from "node:assert/strict";
import fc from "fast-check";
import { canonical, plain } from "../../../src/domain/record/canonical.ts";
import { seed } from "../../support/seed.ts";

describe("canonical JSON", () => {
  it("writes members by their names, without spaces, at every depth", () => {
    assert.equal(
      canonical({ b: [{ z: 1, a: "å" }], a: null, Å: true, A: false }),
      '{"A":false,"a":null,"b":[{"a":"å","z":1}],"Å":true}',
    );
  });

  it("leaves out what is undefined, as the stores do", () => {
    assert.equal(canonical({ a: undefined, b: 1 }), '{"b":1}');
  });

  it("holds whole numbers only", () => {
    for (const number of [0.5, Number.NaN, Infinity, 2 ** 53])
      assert.throws(() => canonical({ number }), TypeError);
  });

  it(`is the same however the members were put in, and reads back as it was (seed ${seed})`, () => {
    const json = fc
      .jsonValue({ noUnicodeString: false })
      .filter((one) => !/\d\.\d|e[+-]\d|\d{16}/.test(JSON.stringify(one)));
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, member]) => [name, turned(member)]),
      );
    };
    fc.assert(
      fc.property(json, (value) => {
        const one = plain(value);
        const text = canonical(one);
        assert.equal(canonical(plain(turned(one))), text);
        assert.deepEqual(JSON.parse(text), one);
      }),
      { seed },
    );
  });
});
