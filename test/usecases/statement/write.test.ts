import assert from "node:assert/strict";
import { CHOICES } from "../../../src/domain/vote.ts";
import type { Ballot, Choice } from "../../../src/domain/vote.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { writeStatement } from "../../../src/usecases/statement/write.ts";
import { alone, inBoardChat, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { everybody, issued, onItem, voted } from "../../support/deciding.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

type Basis = "dissent" | "procedure" | null;

const SILENT = { agree: null, "agree-with-remark": null, recused: null } as const;
const MILD = { ...SILENT, "cannot-agree": "dissent", abstain: "procedure" } as const;

/** What is due for the answers to two recommendations, written by hand. */
const BASES: Readonly<Record<Choice, Readonly<Record<Choice, Basis>>>> = {
  agree: MILD,
  "agree-with-remark": MILD,
  recused: MILD,
  abstain: {
    ...{ agree: "procedure", "agree-with-remark": "procedure", recused: "procedure" },
    ...{ "cannot-agree": "dissent", abstain: "procedure" },
  },
  "cannot-agree": {
    ...{ agree: "dissent", "agree-with-remark": "dissent", recused: "dissent" },
    ...{ "cannot-agree": "dissent", abstain: "dissent" },
  },
};

describe("statement.write", () => {
  const world = worldForEach();
  const basis = async (name: Name, { id }: Pick<Ballot, "id">): Promise<string | null> => {
    try {
      return (await writeStatement(world(), alone(name), { ballot: id })).basis;
    } catch (error) {
      return (error as { reason: string }).reason;
    }
  };

  for (const first of CHOICES)
    for (const second of CHOICES) {
      const due = BASES[first][second];
      it(`is ${due ?? "nobody's"} for ${first} and ${second}`, async () => {
        const ballot = await opened(world(), "i2");
        const third = first === "recused" ? second : first;
        const answers = [first, second, third].map((choice) => ({ choice }));
        await castVote(world(), alone("erik"), { ballot: ballot.id, answers });
        assert.equal(await basis("erik", ballot), "vote-still-open");
        await closeVote(world(), inBoardChat("sanne"), onItem("i2"));
        assert.equal(await basis("erik", ballot), due ?? "statement-not-due");
        await issued(world());
        assert.equal(await basis("erik", ballot), due ? "minutes-issued" : "statement-not-due");
      });
    }

  it("is for each choice of one recommendation what it is for it twice", async () => {
    const names = ["erik", "fie", "gorm", "hans", "ida"] as const;
    const answers = Object.fromEntries(names.map((name, n) => [name, CHOICES[n]]));
    const ballot = await voted(world(), "i1", answers);
    for (const [n, name] of names.entries()) {
      const choice = CHOICES[n] ?? "agree";
      assert.equal(await basis(name, ballot), BASES[choice][choice] ?? "statement-not-due", choice);
    }
  });

  it("is for the substitute who answered, not for the member they stood in for", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    await castVote(world(), alone("carl"), { ballot: id, answers: "cannot-agree" });
    await closeVote(world(), inBoardChat("sanne"), onItem("i1"));
    assert.equal(await basis("carl", { id }), "dissent");
    assert.equal(await basis("dorte", { id }), "no-position");
  });

  it("is for nobody who did not answer, and not found by those of another board", async () => {
    const ballot = await voted(world(), "i1", { erik: "cannot-agree" });
    for (const name of ["anna", "fie", "carl", "sanne", "oda"] as const)
      assert.equal(await basis(name, ballot), "no-position", name);
    assert.equal(await basis("ole", ballot), "not-found");
    assert.equal(await basis("erik", { id: "nothing" }), "not-found");
  });

  it("on a closed item is written alone only", async () => {
    const { id } = await voted(world(), "i4", everybody("cannot-agree"));
    assert.equal(await basis("erik", { id }), "dissent");
    const inChat = writeStatement(world(), inBoardChat("erik"), { ballot: id });
    await assert.rejects(inChat, { reason: "closed-item", about: "4" });
  });
});
