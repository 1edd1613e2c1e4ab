import { passagesOf } from "../../src/domain/passages-of.ts";
import { firstRules } from "../../src/domain/rules.ts";
import { DECLINED, RULE_TOPICS } from "../../src/domain/said.ts";
import type { Contribution, Said } from "../../src/domain/said.ts";
import { FACTS } from "../../src/knowledge/facts.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { NAMES, personId } from "./board.ts";
import type { Name } from "./board.ts";
import { ASKED_ON, sydBoard, sydMeetings } from "./questions.ts";
import { PLACES, town } from "./said-places.ts";
import type { Samples } from "./said-places.ts";

const registry = REGISTRY;

const contribution = (parts: Partial<Contribution>): Contribution => ({
  kind: "municipality",
  name: "Hvidovre",
  people: 53_267,
  oere: 36_274_827,
  split: [],
  model: {
    ...{ year: 2022, rateOere: 681, regionalRateOere: [644, 731] },
    regionalOere: [53_267 * 644, 53_267 * 731],
  },
  ...parts,
});

const [published] = registry.published;
const passages = sydMeetings.flatMap((meeting) => passagesOf(meeting, []));
const [known] = FACTS.filter(({ kind }) => kind === "answer");
const [unknown] = FACTS.filter(({ kind }) => kind === "not-known");
if (!published || !known || !unknown) throw new Error("there are facts of both kinds");

const members = {
  about: "members",
  board: sydBoard,
  day: ASKED_ON,
  count: false,
  seats: [
    {
      name: "Tårnby",
      party: "municipality",
      holder: { person: personId("bent"), role: "co-chair" },
      substitutes: [personId("carl"), personId("oda")],
    },
    { name: "Dragør", party: "municipality", holder: null, substitutes: [] },
  ],
  attendants: [{ person: personId("sanne"), role: "secretary" }],
  names: new Map(
    (["bent", "carl", "sanne"] satisfies Name[]).map((one) => [personId(one), NAMES[one]]),
  ),
} as const satisfies Said;

const line = {
  ...{ date: "2023-04-26", start: "08:30", end: "10:00" },
  ...{ place: "Glostrup Rådhus", items: 3 },
} as const;
const meetings = { about: "meetings", board: sydBoard, day: ASKED_ON } as const;

/** Something said of each kind: ordinary, odd and large. A kind that is missing does not compile. */
export const SAID: Samples<Said["about"]> = {
  ...PLACES,
  contribution: [
    { about: "contribution", registry, parts: [contribution({})], year: undefined },
    {
      ...{ about: "contribution", registry, year: undefined },
      parts: [contribution({}), contribution({ name: "København", split: [town("København")] })],
    },
    {
      ...{ about: "contribution", registry, year: undefined },
      parts: [contribution({ kind: "cluster", name: "Klynge Vest" })],
    },
    {
      ...{ about: "contribution", registry, year: undefined },
      parts: [contribution({ kind: "cluster", name: "Byen", split: [town("København")] })],
    },
    {
      ...{ about: "contribution", registry, year: undefined },
      parts: [
        contribution({
          ...{ kind: "cluster", name: "Klynge Syd", split: [town("København")] },
          published: { ...published, both: published.municipal + published.regional },
        }),
      ],
    },
    { about: "contribution", registry, parts: [contribution({})], year: 2024 },
  ],
  fact: FACTS.map((fact) => ({ about: "fact", fact })),
  quoted: [
    { about: "quoted", board: sydBoard, passages, odd: [] },
    {
      ...{ about: "quoted", board: sydBoard, passages: passages.slice(0, 1) },
      odd: [{ date: "2023-01-18", item: "1", named: "bilag 9", listed: ["Bilag 2 - Køreplan"] }],
    },
  ],
  members: [
    members,
    { ...members, count: true, attendants: [] },
    { ...members, seats: [], attendants: [] },
  ],
  meetings: (["next", "last", "day", "all"] as const).flatMap((asked) => [
    { ...meetings, asked, meetings: [line] },
    { ...meetings, asked, meetings: [line, { ...line, start: null, end: null, place: null }] },
    { ...meetings, asked, meetings: [] },
  ]),
  agenda: [
    {
      ...{ about: "agenda", board: sydBoard, meeting: line },
      items: [
        { number: "1", title: "Trivselsbussen", kind: "decision" },
        { number: "2", title: null, kind: null },
      ],
    },
    { about: "agenda", board: sydBoard, meeting: { ...line, items: 0 }, items: [] },
  ],
  rule: RULE_TOPICS.map((topic) => ({
    ...{ about: "rule", board: sydBoard, topic, rules: firstRules("cluster"), day: ASKED_ON },
    established: undefined,
  })),
  "which-name": [
    {
      ...{ about: "which-name", written: "Klynge Syd" },
      choices: [
        {
          title: "Klynge Syd, Region Nordjylland",
          question: "Hvem er med i Klynge Syd Nordjylland?",
        },
        {
          title: "Klynge Syd, Region Hovedstaden",
          question: "Hvem er med i Klynge Syd Hovedstaden?",
        },
      ],
    },
  ],
  several: [
    {
      about: "several",
      parts: [
        { about: "fact", fact: known },
        { about: "codes", registry, municipalities: [town("Ærø")] },
      ],
    },
  ],
  "which-cluster": [{ about: "which-cluster" }],
  "which-board": [{ about: "which-board" }],
  "no-names": [{ about: "no-names" }],
  "no-spending": [{ about: "no-spending", name: "Horsensklyngen" }],
  "meeting-chair": [
    { about: "meeting-chair", board: sydBoard, date: "2023-04-26", chair: "Bent Borgmester" },
  ],
  "ask-what": [
    { about: "ask-what", name: null },
    { about: "ask-what", name: "Tårnby" },
  ],
  "not-known": [
    { about: "not-known", nearest: [] },
    { about: "not-known", nearest: [known, unknown] },
  ],
  declined: DECLINED.map((why) => ({ about: "declined", why })),
};
