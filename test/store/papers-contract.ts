import assert from "node:assert/strict";
import type { Approval } from "../../src/domain/approval.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Duty } from "../../src/domain/duty.ts";
import type { Ledger } from "../../src/domain/ledger.ts";
import type { Effort } from "../../src/domain/effort.ts";
import type { Election } from "../../src/domain/election.ts";
import type { FollowUpsDone } from "../../src/domain/follow-ups.ts";
import type { Inquiry } from "../../src/domain/inquiry.ts";
import type { IssuedMinutes } from "../../src/domain/issued-minutes.ts";
import type { Proposal } from "../../src/domain/proposal.ts";
import type { MeetingRecord } from "../../src/domain/record/record.ts";
import { REGISTRIES } from "../../src/domain/registry.ts";
import type { KeptRegistry } from "../../src/domain/registry.ts";
import type { Statements } from "../../src/domain/statement.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import type { Store } from "../../src/store/store.ts";
import type { Papers } from "../../src/usecases/ports.ts";
import { BOARD, DAY, NOW, personId } from "../support/board.ts";
import { proposedItem } from "../support/proposals.ts";
import { UNUSUAL_TEXTS } from "../support/unusual-texts.ts";

type Fresh = () => Promise<Store>;

/** What tells one paper from another: its id, the partition it lies in, and a text of its own. */
interface Sign {
  readonly id: string;
  readonly partition: string;
  readonly text: string;
}

/** One kind of paper: where it is kept, one with the signs asked for, and its own text. */
interface Kind<T extends { readonly id: string }> {
  readonly keptIn: (store: Store) => Papers<T>;
  readonly paper: (sign: Sign) => T;
  readonly textOf: (paper: T) => string;
  /** Where all of the kind lie in one partition. */
  readonly onlyPartition?: string;
}

export const DECISIONS: Kind<Decision> = {
  keptIn: ({ decisions }) => decisions,
  paper: ({ id, partition, text }) => ({
    id,
    board: BOARD,
    meeting: partition,
    item: "i1",
    ballot: null,
    rules: firstRules("cluster"),
    over: 0,
    version: 1,
    text: { outcomes: ["agreed"], text, followUps: [], amounts: [], reason: null, recusals: [] },
    writtenBy: personId("anna"),
    writtenAt: NOW,
    confirmations: [{ seat: "seat-anna", person: personId("anna"), at: NOW }],
    history: [],
    cards: [],
  }),
  textOf: ({ text }) => text.text,
};

const MINUTES: Kind<IssuedMinutes> = {
  keptIn: ({ minutes }) => minutes,
  paper: ({ id, partition, text }) => ({
    id,
    meeting: partition,
    minutes: {
      board: { id: BOARD, name: "Klynge Prøve", example: false },
      language: "da",
      meeting: {
        ...{ id: partition, title: text, date: DAY, start: "09:00", end: null },
        ...{ place: null, chair: null },
      },
      attendance: [],
      items: [{ number: "4", hidden: true }],
      issued: { at: NOW, by: "Sanne Sekretær" },
    },
    sentTo: [],
  }),
  textOf: ({ minutes }) => minutes.meeting.title ?? "",
};

const RECORDS: Kind<MeetingRecord> = {
  keptIn: ({ records }) => records,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: BOARD, meeting: partition },
    events: [
      {
        ...{ n: 1, prev: "0".repeat(64) },
        event: {
          kind: "begun",
          at: NOW,
          format: 1,
          board: BOARD,
          name: text,
          meeting: id,
          date: DAY,
        },
      },
    ],
    people: { [personId("anna")]: { name: text, salt: "s", key: "k" } },
  }),
  textOf: ({ people }) => people[personId("anna")]?.name ?? "",
};

const STATEMENTS: Kind<Statements> = {
  keptIn: ({ statements }) => statements,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: BOARD, meeting: partition },
    statements: [
      {
        item: "i1",
        seat: "seat-anna",
        person: personId("anna"),
        basis: "dissent",
        text,
        at: NOW,
        ballot: "b",
        version: 1,
      },
    ],
  }),
  textOf: ({ statements }) => statements[0]?.text ?? "",
};

const APPROVALS: Kind<Approval> = {
  keptIn: ({ approvals }) => approvals,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: BOARD, meeting: partition, drafts: [], approvals: [] },
    objections: [
      { id: "o1", draft: 1, seat: "seat-anna", person: personId("anna"), at: NOW, text },
    ],
  }),
  textOf: ({ objections }) => objections[0]?.text ?? "",
};

const PROPOSALS: Kind<Proposal> = {
  keptIn: ({ proposals }) => proposals,
  paper: ({ id, partition, text }) => ({
    ...proposedItem({ title: text }),
    ...{ id, board: partition, by: personId("erik"), at: NOW },
  }),
  textOf: ({ title }) => title,
};

const INQUIRIES: Kind<Inquiry> = {
  keptIn: ({ inquiries }) => inquiries,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition, by: personId("erik"), chat: "19:klynge@thread.v2", text, at: NOW },
  }),
  textOf: ({ text }) => text,
};

const ELECTIONS: Kind<Election> = {
  keptIn: ({ elections }) => elections,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition, number: 1 },
    roll: [{ seat: "seat-bent", name: text, person: personId("bent") }],
    candidates: ["seat-bent"],
    ...{ openedAt: NOW, openedBy: personId("sanne"), closesAt: "2027-03-10T11:00:00.000Z" },
    standing: {},
    history: [],
  }),
  textOf: ({ roll }) => roll[0]?.name ?? "",
};

const EFFORTS: Kind<Effort> = {
  keptIn: ({ efforts }) => efforts,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition, name: "Fælles akutteam" },
    source: { kind: "document", cited: "Referat 3. marts 2027" },
    entries: [
      {
        ...{ by: personId("sanne"), at: NOW, owner: null, nextReport: "2027-04-01" },
        ...{ state: "ongoing", status: { meeting: "m", date: DAY, text } },
      },
    ],
  }),
  textOf: ({ entries }) => entries[0]?.status?.text ?? "",
};

const FOLLOW_UPS: Kind<FollowUpsDone> = {
  keptIn: ({ followUps }) => followUps,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition, meeting: "m", item: "i1" },
    done: [{ what: "Undersøge", owner: null, note: text, by: personId("sanne"), at: NOW }],
  }),
  textOf: ({ done }) => done[0]?.note ?? "",
};

const DUTIES: Kind<Duty> = {
  keptIn: ({ duties }) => duties,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition },
    entries: [
      {
        ...{ title: text, asks: "Regionen", due: "2027-05-01", cited: "Brev" },
        ...{ by: personId("sanne"), at: NOW },
      },
    ],
  }),
  textOf: ({ entries }) => entries[0]?.title ?? "",
};

const LEDGERS: Kind<Ledger> = {
  keptIn: ({ ledgers }) => ledgers,
  paper: ({ id, partition, text }) => ({
    ...{ id, board: partition },
    postings: [
      {
        ...{ id: "entered.form-1", year: 2027, effort: null, kind: "frame" as const },
        ...{ oere: 100, on: DAY, basis: { document: { title: text, section: "s. 1" } } },
        ...{ by: personId("sanne"), at: NOW },
      },
    ],
  }),
  textOf: ({ postings }) => {
    const basis = postings[0]?.basis;
    return basis && "document" in basis ? basis.document.title : "";
  },
};

const REGISTRIES_KEPT: Kind<KeptRegistry> = {
  keptIn: ({ keptRegistries }) => keptRegistries,
  paper: ({ id, partition, text }) => ({
    ...{ id, at: NOW },
    registry: {
      ...{ from: "2027-01-01", populationOn: "2026-01-01" },
      sources: { statbank: { title: partition, section: text } },
      regions: [],
      municipalities: [{ code: "0101", name: "Solby", population: 1 }],
      clusters: [],
      councils: [],
      published: [],
    },
  }),
  textOf: ({ registry }) => registry.sources["statbank"]?.section ?? "",
  onlyPartition: REGISTRIES,
};

/** What every store promises about decisions, minutes, records, proposals, elections, efforts, duties and registries. */
export function promisesOfPapers(fresh: Fresh): void {
  promisesOfKind("decisions", fresh, DECISIONS);
  promisesOfKind("minutes", fresh, MINUTES);
  promisesOfKind("records", fresh, RECORDS);
  promisesOfKind("statements", fresh, STATEMENTS);
  promisesOfKind("approvals", fresh, APPROVALS);
  promisesOfKind("proposals", fresh, PROPOSALS);
  promisesOfKind("inquiries", fresh, INQUIRIES);
  promisesOfKind("elections", fresh, ELECTIONS);
  promisesOfKind("efforts", fresh, EFFORTS);
  promisesOfKind("follow-ups that are done", fresh, FOLLOW_UPS);
  promisesOfKind("duties", fresh, DUTIES);
  promisesOfKind("ledgers", fresh, LEDGERS);
  promisesOfKind("registries", fresh, REGISTRIES_KEPT);

  describe("papers of different kinds", () => {
    it("are kept apart, also under one name", async () => {
      const store = await fresh();
      const sign = { id: "same", partition: "m", text: "Beslutning" };
      const decision = DECISIONS.paper(sign);
      await store.decisions.change("same", () => decision);
      assert.equal(await store.proposals.find("same"), undefined);
      assert.deepEqual(await store.minutes.within("m"), []);
      await store.proposals.change("same", () => PROPOSALS.paper({ ...sign, text: "Forslag" }));
      assert.deepEqual(await store.decisions.find("same"), decision);
    });
  });
}

function promisesOfKind<T extends { readonly id: string }>(
  name: string,
  fresh: Fresh,
  { keptIn, paper, textOf, onlyPartition }: Kind<T>,
): void {
  const one = { id: "m.1", partition: onlyPartition ?? "m", text: "Første udkast" };
  const numbers = Array.from({ length: 20 }, (_, n) => n);

  describe(name, () => {
    it("are not there before they are begun", async () => {
      const papers = keptIn(await fresh());
      assert.equal(await papers.find(one.id), undefined);
      assert.deepEqual(await papers.within(one.partition), []);
    });

    it("begin from nothing, and are changed from what stands", async () => {
      const papers = keptIn(await fresh());
      const seen: unknown[] = [];
      const write = (text: string) =>
        papers.change(one.id, (before) => {
          seen.push(before);
          return paper({ ...one, text });
        });
      const [first, second] = [paper(one), paper({ ...one, text: "Rettet" })];
      assert.deepEqual(await write(one.text), first);
      assert.deepEqual(await papers.find(one.id), first);
      assert.deepEqual(await write("Rettet"), second);
      assert.deepEqual(await papers.find(one.id), second);
      assert.deepEqual(await papers.within(one.partition), [second]);
      assert.deepEqual([seen[0], seen.at(-1)], [undefined, first]);
    });

    it("are not written where the change gives back what it was given", async () => {
      const papers = keptIn(await fresh());
      await papers.change(one.id, () => paper(one));
      const answered = await papers.change(one.id, (before) => {
        assert.ok(before);
        // What is written passes through this; it is not seen by a comparison.
        const toJSON = { value: () => assert.fail("it was written") };
        return Object.defineProperty(before, "toJSON", toJSON);
      });
      assert.deepEqual({ ...answered }, paper(one));
      assert.deepEqual(await papers.find(one.id), paper(one));
    });

    it("are as they were where a rule says no to the change", async () => {
      const papers = keptIn(await fresh());
      const refuse = (id: string) =>
        papers.change(id, () => {
          throw new Refusal("decision-stale");
        });
      await papers.change(one.id, () => paper(one));
      for (const id of [one.id, "m.2"])
        await assert.rejects(async () => refuse(id), { reason: "decision-stale" });
      assert.deepEqual(await papers.within(one.partition), [paper(one)]);
      await papers.change(one.id, () => paper({ ...one, text: "Rettet" }));
    });

    it("lose none of 20 changes that are made at once, though some change nothing", async () => {
      const papers = keptIn(await fresh());
      await Promise.all(
        numbers.flatMap((n) => [
          papers.change(one.id, (before) =>
            paper({ ...one, text: `${before ? textOf(before) : ""}${n};` }),
          ),
          papers.change("m.2", (before) => before ?? paper({ ...one, id: "m.2" })),
          papers.change(one.id, (before) => before ?? paper({ ...one, text: "" })),
        ]),
      );
      const kept = await papers.find(one.id);
      const marks = (kept ? textOf(kept) : "").split(";").filter((mark) => mark !== "");
      assert.deepEqual(
        marks.map(Number).sort((a, b) => a - b),
        numbers,
      );
    });

    it("are begun once, however many begin them at once", async () => {
      const papers = keptIn(await fresh());
      const begun = await Promise.all(
        numbers.map((n) =>
          papers.change(one.id, (before) => before ?? paper({ ...one, text: `Udkast ${n}` })),
        ),
      );
      assert.equal(new Set(begun.map(textOf)).size, 1);
      assert.deepEqual(await papers.within(one.partition), [begun[0]]);
    });

    it("are found within their own partition only", async () => {
      const papers = keptIn(await fresh());
      const [a, b] = [paper(one), paper({ ...one, id: "m.2" })];
      const partitions = onlyPartition === undefined ? ["m2", "M", "m.1", "n"] : [];
      const others = partitions.map((partition) =>
        paper({ ...one, id: `${partition}~`, partition }),
      );
      for (const each of [a, ...others, b]) await papers.change(each.id, () => each);
      const within = await papers.within(one.partition);
      assert.deepEqual(
        [...within].sort((x, y) => x.id.localeCompare(y.id)),
        [a, b],
      );
      assert.deepEqual(await papers.within("m2"), others.slice(0, 1));
      assert.deepEqual(await papers.within(""), []);
    });

    it("are kept to the letter", async () => {
      const papers = keptIn(await fresh());
      for (const [what, text] of Object.entries(UNUSUAL_TEXTS)) {
        const odd = paper({ ...one, id: what, text });
        await papers.change(what, () => odd);
        assert.deepEqual(await papers.find(what), odd, what);
      }
    });
  });
}
