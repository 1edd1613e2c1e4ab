import assert from "node:assert/strict";
import fc from "fast-check";
import { seed } from "../support/seed.ts";
import { accepted, judge } from "./judging.ts";
import { fullMeeting, smallMeeting } from "./meeting.ts";
import { packed, zip } from "./packing.ts";

/** Everything with `FULL=1`, as `npm run verify:long` asks; else a share that differs from run to run. */
const FULL = process.env["FULL"] === "1";
const RUNS = Number(process.env["RUNS"] ?? (FULL ? 20_000 : 150));
const TIME = FULL ? 20 * 60_000 : 60_000;

const small = zip(packed(smallMeeting()).files);
const whole = zip(packed(fullMeeting()).files);

async function flipped(file: Uint8Array, pattern: number, oneIn = 1): Promise<number> {
  let count = 0;
  for (let at = seed % oneIn; at < file.length; at += oneIn) {
    const changed = Uint8Array.from(file);
    changed[at] = (changed[at] ?? 0) ^ pattern;
    assert.equal(await accepted(changed), false, `byte ${at} xor ${pattern} is not noticed`);
    count++;
  }
  return count;
}

describe(`a record package with changed bytes (seed ${seed}${FULL ? ", all" : ", a share"})`, function () {
  this.timeout(TIME);

  for (const pattern of FULL
    ? [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff]
    : [0x01, 0xff])
    it(`is refused for each byte of the smallest package there is, xor ${pattern}`, async () => {
      assert.equal(await flipped(small, pattern), small.length);
    });

  for (const pattern of [0x01, 0x20, 0xff])
    it(`is refused for each byte of a package of everything that can happen, xor ${pattern}`, async () => {
      assert.ok((await flipped(whole, pattern, FULL ? 1 : 40)) > 300);
    });

  it("is refused for each byte of its files, also where the checksums are made to fit", async () => {
    const { files } = packed(fullMeeting());
    let count = 0;
    for (const [name, content] of Object.entries(files))
      for (let at = seed % (FULL ? 1 : 20); at < content.length; at += FULL ? 1 : 20) {
        const changed = Uint8Array.from(content);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const file = zip({ ...files, [name]: changed });
        assert.equal(await accepted(file), false, `byte ${at} of ${name} is not noticed`);
        count++;
      }
    assert.ok(count > 500);
  });

  it("is refused where it ends too early", async () => {
    for (let length = 0; length < whole.length; length += FULL ? 1 : 1 + (seed % 50))
      assert.equal(await accepted(whole.subarray(0, length)), false, `${length} bytes`);
  });

  it("is refused where anything stands before or after it", async () => {
    const more = Uint8Array.from([0x50, 0x4b, 0x05, 0x06]);
    assert.equal(await accepted(Uint8Array.from([...whole, ...more])), false);
    assert.equal(await accepted(Uint8Array.from([...more, ...whole])), false);
    assert.equal(await accepted(Uint8Array.from([...whole, ...whole])), false);
  });

  it(`answers ${RUNS} heaps of random bytes with a sentence`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        assert.ok((await judge(bytes)).findings.length > 0);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it(`answers ${RUNS} packages with random bytes written over them with a sentence`, async () => {
    const cut = fc.record({
      at: fc.nat(small.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
      length: fc.option(fc.nat(small.length)),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, bytes, length }) => {
        const changed = Uint8Array.from(small);
        changed.set(bytes.subarray(0, small.length - at), at);
        const file = changed.subarray(0, length ?? small.length);
        const same = Buffer.compare(file, small) === 0;
        assert.equal(await accepted(file), same);
      }),
      { seed, numRuns: RUNS },
    );
  });
});
