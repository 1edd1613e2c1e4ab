import assert from "node:assert/strict";
import type { Store } from "../../src/store/store.ts";
import { board, otherBoard, people, person, personId } from "../support/board.ts";
import { ballotOf, position } from "./store-contract.ts";

/** What every store promises of a person who is erased, and of words that go with them. */
export function promisesOfErasing(fresh: () => Promise<Store>): void {
  describe("a person who is erased", () => {
    it("is found by nothing any more, and their address and account are free for another", async () => {
      const store = await fresh();
      await store.rosters.apply({ boards: [{ board }, { board: otherBoard }], people });
      const { id, address } = person("anna");
      await store.people.erase(id);
      await store.people.erase(id);
      assert.equal(await store.people.find(id), undefined);
      assert.equal(await store.people.withAddress(address), undefined);
      assert.equal(await store.people.withAccount("account-anna"), undefined);
      assert.deepEqual(await store.people.named([id]), []);
      const { account: _, ...bare } = { ...person("anna"), id: "person-new" };
      await store.rosters.apply({ boards: [], people: [bare] });
      assert.equal(await store.people.recognise("person-new", "account-anna"), true);
      assert.equal((await store.people.withAddress(address))?.id, "person-new");
      assert.ok(await store.people.find(personId("bent")));
    });
  });

  for (const shards of [1, 4])
    describe(`the words of a vote, in ${shards === 1 ? "one document" : `${shards} documents`}`, () => {
      const words = (text: string): string => text.replaceAll("Anna Region", "[slettet person]");
      const remark = "Som Anna Region sagde: ja.";

      it("are other ones afterwards where it is closed, and all else of it is as it was", async () => {
        const store = await fresh();
        const { id } = await store.ballots.open(ballotOf(8, { shards, itemTitle: "Anna Region" }));
        for (let n = 0; n < 8; n++)
          await store.ballots.cast(id, {
            ...position(`s${n}`, `R${n}`),
            answers: [{ choice: "agree-with-remark", remark: `${remark} ${n}` }],
          });
        const open = await store.ballots.find(id);
        await store.ballots.reword(id, words);
        assert.deepEqual(await store.ballots.find(id), open);
        await store.ballots.close(id, { closedAt: "2027-03-03T10:00:00.000Z", closedBy: null });
        const before = await store.ballots.find(id);
        await store.ballots.reword(id, words);
        const after = await store.ballots.find(id);
        assert.deepEqual(after, JSON.parse(words(JSON.stringify(before))));
        assert.ok(!JSON.stringify(after).includes("Anna Region"));
        const late = await store.ballots.cast(id, position("s0", "R9", "R0"));
        assert.equal(late.recorded, false);
      });
    });
}
