import assert from "node:assert/strict";
import { markOf } from "../../../src/domain/record/marks.ts";
import { namesOfBoard } from "../../../src/usecases/board/names.ts";
import { board, personId } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("the names of a board's people", () => {
  const world = worldForEach();

  it("are kept as marks in what is written, and read as names", async () => {
    const { kept, read, of } = await namesOfBoard(world(), board);
    const text = "Erik Ødum og CARL SUPPLEANT ringer til Mia Mange og Ole Udenfor.";
    const inStore = kept(text);
    assert.ok(inStore.startsWith(markOf(personId("erik"))));
    assert.ok(!/Erik|CARL|Mia/.test(inStore));
    assert.equal(read(inStore), text);
    assert.equal(of(personId("oda")), "Oda Observatør");
  });

  it("are other words where the person is erased", async () => {
    const { kept } = await namesOfBoard(world(), board);
    const inStore = kept("Erik Ødum ringer.");
    await world().people.erase(personId("erik"));
    const { read, of } = await namesOfBoard(world(), board);
    assert.equal(read(inStore), "[slettet person] ringer.");
    assert.equal(of(personId("erik")), "[slettet person]");
  });

  it("are also those of others who wrote about the board", async () => {
    const alone = { ...board, seats: [], attendants: [] };
    const { of } = await namesOfBoard(world(), alone, [personId("anna"), personId("anna")]);
    assert.equal(of(personId("anna")), "Anna Region");
    assert.equal(of(personId("bent")), "[slettet person]");
  });
});
