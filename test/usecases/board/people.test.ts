import assert from "node:assert/strict";
import { peopleOfBoards } from "../../../src/usecases/board/people.ts";
import { NAMES } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("the people of all boards", () => {
  const world = worldForEach();

  it("are named once each, in the order of the Danish alphabet", async () => {
    const names = (await peopleOfBoards(world())).map(({ name }) => name);
    const { ole: _, ...rest } = NAMES;
    assert.deepEqual(
      names,
      Object.values(rest).sort((a, b) => a.localeCompare(b, "da")),
    );
  });
});
