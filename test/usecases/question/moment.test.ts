import assert from "node:assert/strict";
import {
  asks,
  clustersNamed,
  explainedBy,
  meanings,
  municipalitiesNamed,
  names,
  regionsNamed,
} from "../../../src/usecases/question/moment.ts";
import { askingWorld, momentOf } from "../../support/questions.ts";

const asking = askingWorld();
const moment = (text: string) => momentOf(asking.understood(text));

describe("a question in its place", () => {
  it("has the towns that it names in its own order", () => {
    const towns = municipalitiesNamed(moment("Er Ærø, Aarhus og Tårnby i samme klynge?"));
    assert.deepEqual(
      towns.map(({ name }) => name),
      ["Ærø", "Aarhus", "Tårnby"],
    );
  });

  it("has the clusters that it names, by themselves or by their hospital", () => {
    for (const text of ["Hvem er med i Horsensklyngen?", "Hvem hører til Horsens sygehus?"])
      assert.deepEqual(
        clustersNamed(moment(text)).map(({ id }) => id),
        ["midtjylland-horsens"],
        text,
      );
  });

  it("has the regions that it names", () => {
    assert.deepEqual(
      regionsNamed(moment("Hvilke kommuner er i Region Nordjylland?")).map(({ id }) => id),
      ["nordjylland"],
    );
    assert.deepEqual(regionsNamed(moment("Hvilke kommuner er der?")), []);
  });

  it("knows which kinds of names and meanings are there", () => {
    const asked = moment("Hvilken klynge er Tårnby med i?");
    assert.ok(names(asked, "municipality"));
    assert.ok(names(asked, "region", "municipality"));
    assert.ok(!names(asked, "cluster", "council"));
    assert.ok(asks(asked, "population cluster"));
    assert.ok(!asks(asked, "population money"));
  });

  it("is explained by meanings of its words, or by their kind", () => {
    const { asked } = moment("Hvilken klynge er Tårnby med i?");
    assert.equal(
      explainedBy({ explains: meanings("municipality cluster which belong") }, asked),
      1,
    );
    const some = explainedBy({ explains: meanings("municipality") }, asked);
    assert.ok(some > 0 && some < 1);
    assert.equal(explainedBy({ explains: meanings("quorum") }, asked), 0);
  });
});
