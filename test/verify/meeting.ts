import { crockford, json, sha256 } from "./packing.ts";
import type { Event, Json, Meeting, Names } from "./packing.ts";

/** What a person's name is in a text of a record. */
export const mark = (id: string): string => `\uE000${id}\uE001`;

const NO_PAPERS = { minutes: "0".repeat(64), template: "0".repeat(64) };

const names: Names = {
  anna: { name: "Anna And", salt: "a1" },
  bo: { name: "Bo <Bæk> & Søn", salt: "b2" },
  carl: { name: "Carl Carlsen", salt: "c3" },
  dorte: { name: "Dorte Dam", salt: "d4" },
};

function peopleEvent(at: string, ids: readonly string[]): Event {
  const people = ids.map((person) => ({ person, digest: sha256(json(names[person])) }));
  return { kind: "people", at, people };
}

export const RECEIPTS = {
  anna: { receipt: "k-anna", code: crockford(sha256(Buffer.from("anna")), 16) },
  bo: { receipt: "k-bo", code: crockford(sha256(Buffer.from("bo")), 16) },
} as const;

/** A mark in a roll: the digest that only the holder of receipt and code can make. */
export function rollMark(
  who: keyof typeof RECEIPTS,
  ballot: string,
  recommendation: number,
  choice: string,
): string {
  return sha256(json({ ...RECEIPTS[who], ballot, recommendation, choice }));
}

type Counts = Record<string, Json>;
export function tallyOf(counts: Counts): Counts {
  return {
    ...{ agree: 0, "agree-with-remark": 0, "cannot-agree": 0, abstain: 0, recused: 0, missing: 0 },
    ...counts,
  };
}

const byMark = (a: { mark: string }, b: { mark: string }): number => (a.mark < b.mark ? -1 : 1);

function perPartyRoll(n: number, bo: string): { [member: string]: Json } {
  const lines = [
    ...[
      { party: "region", choice: "agree", remark: null, mark: rollMark("anna", "b1", n, "agree") },
    ],
    ...[
      { party: "municipality", choice: bo, remark: "Se bilag", mark: rollMark("bo", "b1", n, bo) },
    ],
  ];
  return {
    recommendation: `at planen vedtages, ${n + 1}`,
    tally: tallyOf({ agree: 1, [bo]: 1, missing: 1 }),
    parties: [
      { party: "region", tally: tallyOf({ agree: 1, missing: 1 }) },
      { party: "municipality", tally: tallyOf({ [bo]: 1 }) },
    ],
    lines: lines.sort(byMark),
  };
}

function namedRoll(): { [member: string]: Json } {
  const line = (seat: string, party: string) => ({ seat, name: `Mandat ${seat}`, party });
  const agreed = { choice: "agree", remark: null, mark: rollMark("anna", "b2", 0, "agree") };
  const none = { person: null, choice: null, remark: null, mark: null };
  return {
    recommendation: "at budgettet tiltrædes",
    tally: tallyOf({ agree: 1, missing: 1 }),
    parties: [],
    lines: [
      { ...line("s1", "region"), person: "anna", ...agreed },
      { ...line("s2", "municipality"), ...none },
    ],
  };
}

function secretRoll(): { [member: string]: Json } {
  const marks = [rollMark("anna", "b3", 0, "abstain"), rollMark("bo", "b3", 0, "cannot-agree")];
  return {
    recommendation: "at punktet afgøres skriftligt",
    tally: tallyOf({ abstain: 1, "cannot-agree": 1 }),
    parties: [],
    lines: marks.map((one) => ({ mark: one })).sort(byMark),
  };
}

const vote = (at: string, number: number, more: Record<string, Json>): Event => ({
  ...{ kind: "vote", at, ballot: `b${number}`, item: `i${number}`, number: String(number) },
  ...{ round: 1, closedItem: false, procedure: "meeting", openedAt: "2027-03-03T09:00:00.000Z" },
  ...{ openedBy: "dorte", closedBy: "dorte", because: "hand", ...more },
});

const decision = (at: string, version: number, text: string): Event => ({
  ...{ kind: "decision", at, item: "i1", number: "1", ballot: "b1", version },
  ...{ outcomes: ["agreed"], text, reason: null },
  followUps: [{ what: "Plan sendes ud", owner: mark("anna"), due: "2027-04-01" }],
  amounts: [{ purpose: "Pulje", oere: 12_500 }],
  recusals: [{ seat: "s3", upheld: true }],
  confirmations: [
    { seat: "s1", person: "anna", at: "2027-03-03T10:00:00.000Z" },
    { seat: "s2", person: "bo", at },
  ],
  ...{ rule: "registration", rulesVersion: 1 },
});

const LATE = "2027-03-12T08:00:00.000Z";
const ISSUED = "2027-03-12T09:00:00.000Z";

function eventsOf(): Event[] {
  return [
    {
      ...{ kind: "begun", at: "2027-03-03T08:00:00.000Z", format: 1, board: "klynge" },
      ...{ name: "Klynge Prøve", meeting: "m1", date: "2027-03-03" },
    },
    peopleEvent("2027-03-03T08:00:00.000Z", ["anna", "bo", "dorte"]),
    vote("2027-03-03T09:10:00.000Z", 1, {
      ...{
        shown: "by-party",
        rolls: [perPartyRoll(0, "agree-with-remark"), perPartyRoll(1, "abstain")],
      },
    }),
    vote("2027-03-03T09:20:00.000Z", 2, { shown: "by-name", rolls: [namedRoll()] }),
    vote("2027-03-03T09:30:00.000Z", 3, {
      ...{ shown: "outcome-only", rolls: [secretRoll()], procedure: "written" },
      ...{ closedBy: null, because: "objection", closedItem: true },
    }),
    decision("2027-03-03T10:01:00.000Z", 1, "Planen tiltrædes."),
    decision("2027-03-03T10:05:00.000Z", 2, `Planen tiltrædes; ${mark("^bo")} følger op.`),
    {
      ...{ kind: "draft", at: "2027-03-05T08:00:00.000Z", version: 1, by: "dorte" },
      ...{ until: "2027-03-10T22:59:59.999Z", digest: "1".repeat(64) },
    },
    {
      ...{ kind: "objection", at: "2027-03-06T08:00:00.000Z", draft: 1, id: "o1", seat: "s2" },
      ...{ person: "bo", text: "Punkt 2 blev også drøftet." },
    },
    {
      ...{ kind: "objection-answered", at: "2027-03-07T08:00:00.000Z", objection: "o1" },
      ...{ by: "dorte", upheld: true, text: `Rettet efter ønske fra ${mark("bo")}.` },
    },
    {
      ...{ kind: "approval", at: "2027-03-08T08:00:00.000Z", draft: 1, seat: "s1" },
      person: "anna",
    },
    peopleEvent(LATE, ["carl"]),
    {
      ...{ kind: "attendance", at: LATE },
      seats: [
        { seat: "s1", person: "anna", presence: "room", arrived: null, left: null },
        { seat: "s2", person: "bo", presence: "online", arrived: "09:15", left: "11:00" },
      ],
      ...{ apologies: ["s3"], itemApologies: [{ item: "i2", seat: "s2" }] },
    },
    {
      ...{ kind: "statement", at: LATE, item: "i3", number: "3", seat: "s2", person: "bo" },
      ...{ basis: "dissent", text: "Sagen burde afgøres på et møde." },
    },
    { kind: "issued", at: ISSUED, by: "dorte", undecided: ["2", "3"], papers: NO_PAPERS },
    {
      ...{ kind: "added", at: "2027-04-01T08:00:00.000Z", n: 1, by: "dorte" },
      ...{ text: `${mark("carl")} var også til stede.`, papers: NO_PAPERS },
    },
  ];
}

function minutesOf(events: readonly Event[]): { [member: string]: Json } {
  const item = (number: number, more: Record<string, Json>): Json => ({
    ...{ id: `i${number}`, number: String(number), title: `Punkt ${number}`, kind: "decision" },
    ...{ closed: false, decision: { kind: "undecided" }, tallies: [], positions: [], ...more },
  });
  const seat = (id: string, presence: Json, times: readonly Json[]): Json => ({
    ...{ seat: id, name: `Mandat ${id}`, party: "region", person: null, insteadOf: null },
    ...{ presence, arrived: times[0] ?? null, left: times[1] ?? null },
  });
  const [first, second] = (events[2]?.["rolls"] ?? []) as Record<string, Json>[];
  const [only] = (events[3]?.["rolls"] ?? []) as Record<string, Json>[];
  const { outcomes, text, reason, followUps, amounts, at } = events[6] as Event;
  const decided = { kind: "decided", outcomes, text, reason, followUps, amounts } as Record<
    string,
    Json
  >;
  return {
    board: { id: "klynge", name: "Klynge Prøve", example: false },
    language: "da",
    meeting: { id: "m1", title: null, date: "2027-03-03", start: "09:00", end: null },
    attendance: [
      ...[seat("s1", "room", []), seat("s2", "online", ["09:15", "11:00"])],
      ...[seat("s3", "apologies", []), seat("s4", null, [])],
    ],
    items: [
      item(1, {
        decision: { ...decided, confirmedBy: [mark("anna")], decidedAt: at },
        tallies: [
          { all: first?.["tally"] ?? null, parties: first?.["parties"] ?? null },
          { all: second?.["tally"] ?? null, parties: second?.["parties"] ?? null },
        ],
        rolls: [first, second].map((roll) =>
          (roll?.["lines"] as { mark: string; choice: string }[]).map((line) => ({
            ...{ seat: null, person: null, party: null, choice: line.choice },
            mark: crockford(line.mark, 16),
          })),
        ),
      }),
      item(2, { tallies: [{ all: only?.["tally"] ?? null, parties: [] }] }),
      item(3, {
        written: {
          ...{ openedAt: "2027-03-03T09:00:00.000Z", closedAt: "2027-03-03T09:30:00.000Z" },
          objected: true,
        },
        statements: [
          {
            ...{ seat: "Mandat s2", person: mark("bo"), basis: "dissent" },
            text: "Sagen burde afgøres på et møde.",
          },
        ],
      }),
    ],
    issued: { at: ISSUED, by: mark("dorte") },
    approval: {
      ...{ draft: 1, sentAt: "2027-03-05T08:00:00.000Z", until: "2027-03-10T22:59:59.999Z" },
      approvals: [{ seat: "Mandat s1", person: mark("anna"), at: "2027-03-08T08:00:00.000Z" }],
      objections: [
        {
          ...{ seat: "Mandat s2", person: mark("bo"), at: "2027-03-06T08:00:00.000Z" },
          text: "Punkt 2 blev også drøftet.",
          answer: { upheld: true, text: `Rettet efter ønske fra ${mark("bo")}.` },
        },
      ],
    },
    additions: [
      {
        ...{ at: "2027-04-01T08:00:00.000Z", by: mark("dorte") },
        text: `${mark("carl")} var også til stede.`,
      },
    ],
    head: mark("head"),
  };
}

const template = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": "<Relationships/>",
  "docProps/core.xml": `<core>${mark("dorte")}</core>`,
  "word/document.xml": `<w:t>${mark("anna")}, ${mark("^bo")}, ${mark("carl")}</w:t><w:t>${mark("head")}</w:t>`,
};

/** A meeting with an event of every kind, a roll of every sort, and a mark in every place that has them. */
export function fullMeeting(): Meeting {
  const events = eventsOf();
  const meeting = { events, minutes: minutesOf(events), names, template };
  // A copy in which nothing stands in two places, so that a test changes one.
  return JSON.parse(JSON.stringify(meeting)) as Meeting;
}

/** The smallest record there can be: a meeting where nothing was voted on. */
export function smallMeeting(): Meeting {
  const { events, minutes } = fullMeeting();
  const kept = events.filter(({ kind }) => kind === "begun" || kind === "issued");
  const [begun, issued] = kept as [Event, Event];
  return {
    events: [
      begun,
      peopleEvent(begun.at, ["dorte"]),
      { kind: "attendance", at: ISSUED, seats: [], apologies: [], itemApologies: [] },
      { ...issued, undecided: [] },
    ],
    minutes: {
      ...{ board: { id: "klynge", name: "Klynge Prøve" }, language: "da", attendance: [] },
      ...{ meeting: minutes["meeting"] as Json, items: [], issued: minutes["issued"] as Json },
      head: mark("head"),
    },
    names: { dorte: { name: "Dorte Dam", salt: "d4" } },
    template: { "word/document.xml": `<w:t>${mark("dorte")} ${mark("head")}</w:t>` },
  };
}
