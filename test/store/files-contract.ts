import assert from "node:assert/strict";
import type { Conversation } from "../../src/domain/conversation.ts";
import type { Pass, SignIn } from "../../src/domain/pass.ts";
import type { Store } from "../../src/store/store.ts";
import type { Expiring, StoredFile } from "../../src/usecases/ports.ts";

type Fresh = () => Promise<Store>;

const KB = 1024;

/** Bytes of which no two pieces are alike. */
function bytesOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let n = 0, x = size; n < size; n++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[n] = x >>> 24;
  }
  return bytes;
}

const named = (id: string, content: Uint8Array): StoredFile => ({
  id,
  name: "Økonomi – 1. udkast.pdf",
  type: "application/pdf",
  size: content.byteLength,
});

function assertSame(actual: Uint8Array | undefined, expected: Uint8Array): void {
  assert.ok(actual, "the file is not there");
  assert.equal(actual.byteLength, expected.byteLength);
  assert.ok(Buffer.from(actual).equals(expected), "the bytes differ");
}

/** Bytes whose end cannot be read. */
class CutOff extends Uint8Array {
  override subarray(begin = 0, end = this.length): Uint8Array<ArrayBuffer> {
    if (begin > 0) throw new Error("cut off");
    return Uint8Array.from(this).subarray(begin, end);
  }

  override slice(begin = 0, end = this.length): Uint8Array<ArrayBuffer> {
    return this.subarray(begin, end);
  }
}

/** What every store promises about files that are handed in. */
export function promisesOfFiles(fresh: Fresh): void {
  describe("files", () => {
    it("are not there before they are handed in", async () => {
      const { files } = await fresh();
      assert.equal(await files.find("none"), undefined);
      assert.equal(await files.read("none"), undefined);
    });

    for (const [what, size] of [
      ["nothing", 0],
      ["one byte", 1],
      ["a piece less one byte", 768 * KB - 1],
      ["a piece", 768 * KB],
      ["a piece and one byte", 768 * KB + 1],
      ["3 MB", 3 * KB * KB],
    ] as const)
      it(`of ${what} are read back byte for byte`, async () => {
        const { files } = await fresh();
        const content = bytesOf(size);
        const file = named("f", content);
        await files.add(file, content);
        assert.deepEqual(await files.find("f"), file);
        assertSame(await files.read("f"), content);
      });

    it("are only the bytes that were given, where these are a part of more", async () => {
      const { files } = await fresh();
      const around = bytesOf(2000);
      const content = around.subarray(700, 1500);
      await files.add(named("f", content), content);
      const expected = Uint8Array.from(content);
      around.fill(0);
      assertSame(await files.read("f"), expected);
    });

    it("are kept apart where several are handed in at once", async () => {
      const { files } = await fresh();
      const contents = [900, 901, 1800, 3, 0].map((size) => bytesOf(size * KB));
      await Promise.all(contents.map((content, n) => files.add(named(`f${n}`, content), content)));
      for (const [n, content] of contents.entries()) {
        assertSame(await files.read(`f${n}`), content);
        assert.deepEqual(await files.find(`f${n}`), named(`f${n}`, content));
      }
      assert.equal(await files.find("f"), undefined);
      assert.equal(await files.read("f0.0"), undefined);
    });

    it("are whole or not there while they are handed in", async () => {
      const { files } = await fresh();
      const content = bytesOf(3 * KB * KB);
      const adding = { isDone: false };
      const added = files.add(named("f", content), content).then(() => {
        adding.isDone = true;
      });
      while (!adding.isDone) {
        const found = await files.find("f");
        const read = await files.read("f");
        if (found) assert.ok(read);
        if (read) assertSame(read, content);
      }
      await added;
      assertSame(await files.read("f"), content);
    });

    it("are not there where they could not be kept to the end", async () => {
      const { files } = await fresh();
      const content = new CutOff(bytesOf(3 * KB * KB));
      const whole = Uint8Array.from(content);
      const kept = await Promise.resolve()
        .then(() => files.add(named("f", content), content))
        .then(
          () => true,
          () => false,
        );
      if (kept) assertSame(await files.read("f"), whole);
      else {
        assert.equal(await files.find("f"), undefined);
        assert.equal(await files.read("f"), undefined);
        const short = bytesOf(10);
        await files.add(named("f", short), short);
        assertSame(await files.read("f"), short);
      }
    });
  });
}

/** What every store promises about what ends by itself: passes, those who are signed in, and what was asked lately. */
export function promisesOfExpiring(fresh: Fresh): void {
  const pass = (id: string, until: string): Pass => ({
    ...{ id, account: "account-anna", person: "person-anna", admin: false, until },
    for: { kind: "minutes", meeting: "m", whole: true },
  });
  const signIn = (id: string, until: string): SignIn => ({ id, account: "account-anna", until });
  promisesOfEnding("passes", async () => (await fresh()).passes, pass);
  const conversation = (id: string, until: string): Conversation => ({
    ...{ id, until, asked: [{ chat: "19:a/b@thread.v2", text: "Hvad så?", at: until }] },
  });
  promisesOfEnding("sign-ins", async () => (await fresh()).signIns, signIn);
  promisesOfEnding("conversations", async () => (await fresh()).conversations, conversation);

  describe("passes and sign-ins", () => {
    it("are kept apart, also under one name", async () => {
      const { passes, signIns } = await fresh();
      const until = "2027-03-03T10:00:00.000Z";
      const now = new Date("2027-03-03T09:00:00.000Z");
      await passes.add(pass("same", until));
      assert.equal(await signIns.find("same", now), undefined);
      await signIns.add(signIn("same", until));
      assert.deepEqual(await passes.find("same", now), pass("same", until));
      assert.deepEqual(await signIns.find("same", now), signIn("same", until));
    });
  });
}

function promisesOfEnding<T extends { readonly id: string; readonly until: string }>(
  name: string,
  fresh: () => Promise<Expiring<T>>,
  ending: (id: string, until: string) => T,
): void {
  describe(name, () => {
    // Long gone, now, and far ahead by the clock of the machine: only the time that is told counts.
    for (const year of [2001, 2027, 2999]) {
      const at = (time: string): string => `${year}-03-03T${time}Z`;
      const now = (time: string): Date => new Date(at(time));

      it(`in ${year} are given back, as they are, until they end and never after`, async () => {
        const kept = await fresh();
        const one = ending("a", at("10:00:00.000"));
        await kept.add(one);
        for (const time of ["09:00:00.000", "09:59:59.999", "09:30:00.000"])
          assert.deepEqual(await kept.find("a", now(time)), one);
        for (const time of ["10:00:00.000", "10:00:00.001", "23:00:00.000"])
          assert.equal(await kept.find("a", now(time)), undefined);
      });

      it(`in ${year} stay until their own end while others come and end`, async () => {
        const kept = await fresh();
        const [first, second] = [ending("a", at("10:00:00.000")), ending("b", at("10:30:00.000"))];
        await kept.add(first);
        await kept.add(second);
        assert.deepEqual(await kept.find("a", now("09:45:00.000")), first);
        assert.equal(await kept.find("a", now("10:15:00.000")), undefined);
        assert.deepEqual(await kept.find("b", now("10:15:00.000")), second);
        await kept.add(ending("c", at("11:30:00.000")));
        assert.equal(await kept.find("a", now("10:20:00.000")), undefined);
        assert.deepEqual(await kept.find("b", now("10:20:00.000")), second);
      });
    }

    it("are replaced by another of the same name, and gone when they are removed", async () => {
      const kept = await fresh();
      const now = new Date("2027-03-03T09:00:00.000Z");
      await kept.add(ending("a", "2027-03-03T10:00:00.000Z"));
      const later = ending("a", "2027-03-03T11:00:00.000Z");
      await kept.add(later);
      assert.deepEqual(await kept.find("a", now), later);
      await kept.remove("a");
      await kept.remove("a");
      assert.equal(await kept.find("a", now), undefined);
    });

    it("are not there before they are added", async () => {
      assert.equal(await (await fresh()).find("none", new Date(0)), undefined);
    });
  });
}
