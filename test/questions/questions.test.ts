import assert from "node:assert/strict";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { questionsOf } from "../../src/questions/questions.ts";
import { agendaItem, ITEMS, meeting, NOW } from "../support/board.ts";
import { askingWorld, SECRET, sydBoard, sydMeetings } from "../support/questions.ts";

const asking = askingWorld();
const textsIn = ({ all }: { readonly all: readonly { readonly text: string }[] }) =>
  all.map(({ text }) => text);

describe("questions", function () {
  this.timeout(60_000);
  it("are understood by the registry that they are asked of", () => {
    const { questions } = asking.world;
    const other = {
      ...REGISTRY,
      municipalities: [{ code: "0999", name: "Andeby", population: 313 }],
      clusters: [],
      councils: [],
    };
    const named = (registry: typeof REGISTRY, text: string) =>
      questions.understand(registry, text).names.map(({ ids }) => ids[0]);
    assert.deepEqual(named(other, "Hvilken klynge er Andeby Kommune med i?"), ["0999"]);
    assert.deepEqual(named(REGISTRY, "Hvilken klynge er Andeby Kommune med i?"), []);
    assert.deepEqual(named(REGISTRY, "Hvilken klynge er Tårnby med i?"), ["0185"]);
  });

  it("have a board's papers to be quoted from, without its closed items", async () => {
    const papers = await asking.world.questions.papers(sydBoard, sydMeetings);
    assert.ok(textsIn(papers).includes("Sommerfesten blev udsat."));
    assert.ok(!JSON.stringify(papers.all).includes(SECRET));
  });

  it("see what is new in a board's papers within seconds", async () => {
    const { world } = asking;
    const questions = questionsOf([], world);
    const board = { ...sydBoard, id: "klynge-ny" };
    const changed = { ...meeting, items: [agendaItem({ ...ITEMS.decided, decision: "Ændret." })] };
    const first = await questions.papers(board, [meeting]);
    assert.ok(!textsIn(first).includes("Ændret."));
    assert.equal(await questions.papers(board, [changed]), first);
    world.at(new Date(new Date(NOW).getTime() + 5_000).toISOString());
    assert.ok(textsIn(await questions.papers(board, [changed])).includes("Ændret."));
  });

  it("have no papers where a board has no agenda yet", async () => {
    const empty = { ...meeting, items: [] };
    const papers = await asking.world.questions.papers({ ...sydBoard, id: "klynge-tom" }, [empty]);
    assert.deepEqual(papers.all, []);
  });

  it("are answered from the facts that are given, and no others", () => {
    const questions = questionsOf([], asking.world);
    const asked = questions.understand(REGISTRY, "Hvad er en sundhedsklynge?");
    assert.deepEqual(questions.facts(REGISTRY, asked), []);
    assert.ok(asking.world.questions.facts(REGISTRY, asked).length > 0);
  });

  it("that are not the bot's to answer are told apart", () => {
    assert.equal(asking.world.questions.declined("Hvad skal jeg stemme?"), "vote-advice");
    assert.equal(asking.world.questions.declined("Hvor bor der flest?"), undefined);
  });
});
