import assert from "node:assert/strict";
import { accepted, refusedWhole } from "./judging.ts";
import { fullMeeting, mark } from "./meeting.ts";
import { packed, zip } from "./packing.ts";
import type { Event, Json, Meeting } from "./packing.ts";

/*
 * Meetings that cannot have been, digested anew as a whole, so that only the rule that is broken tells.
 */
type Change = (meeting: Meeting, of: Reach) => unknown;

/** A member anywhere in a meeting, by its path. */
interface Reach {
  readonly set: (path: string, to: Json) => unknown;
  readonly take: (from: number) => Event;
  readonly put: (at: number, event: Event) => unknown;
}

function reaching({ events, minutes }: Meeting): Reach {
  const all: unknown = { events, minutes };
  return {
    set: (path, to) => {
      const names = path.split("/");
      const last = names.pop() ?? "";
      const around = names.reduce((one, name) => (one as Record<string, unknown>)[name], all);
      (around as Record<string, Json>)[last] = to;
    },
    take: (from) => events.splice(from - 1, 1)[0] as Event,
    put: (at, event) => events.splice(at - 1, 0, event),
  };
}

const ORDER: Record<string, [RegExp, Change]> = {
  "an event before the beginning": [
    /Hændelse 1 \(personer.* den første hændelse skal være begyndelsen/,
    (_, { put, take }) => put(1, take(2)),
  ],
  "a second beginning": [
    /Hændelse 3 \(begyndelsen.*kun den første/,
    ({ events }, { put }) => put(3, events[0] as Event),
  ],
  "a format that is not known": [/«format» skal være 1/, (_, { set }) => set("events/0/format", 2)],
  "a kind that is not known": [
    /kender ikke arten "poem"/,
    (_, { set }) => set("events/7/kind", "poem"),
  ],
  "a vote after the minutes were issued": [
    /Hændelse 15 \(afstemning, punkt 3.*kan ikke stå efter udsendelsen \(hændelse 14\)/,
    (_, { put, take }) => put(15, take(5)),
  ],
  "an addition before the minutes were issued": [
    /Hændelse 15 \(tilføjelse.*først stå efter udsendelsen/,
    (_, { put, take }) => put(15, take(16)),
  ],
  "an addition with a wrong number": [
    /Tilføjelse 1 .* nummer 2/,
    (_, { set }) => set("events/15/n", 2),
  ],
  "no issue": [/Kæden har ingen udsendelse/, ({ events }) => events.splice(14, 2)],
  "no attendance": [/Kæden har intet fremmøde/, (_, { take }) => take(13)],
  "attendance twice": [
    /er sket før: det er hændelse 13/,
    ({ events }, { put }) => put(14, events[12] as Event),
  ],
  "a vote twice": [/er sket før: det er hændelse 3/, (_, { set }) => set("events/3/ballot", "b1")],
  "a round twice": [/er sket før: det er hændelse 3/, (_, { set }) => set("events/3/item", "i1")],
  "a decision's version twice": [
    /er sket før: det er hændelse 6/,
    (_, { set }) => set("events/6/version", 1),
  ],
  "a decision's versions in another order": [
    /version 2 står efter 3/,
    (_, { set }) => set("events/5/version", 3),
  ],
  "a decision of a vote that is not there": [
    /afstemningen «b9» om punktet/,
    (_, { set }) => set("events/6/ballot", "b9"),
  ],
  "a decision of another item's vote": [
    /afstemningen «b2» om punktet/,
    (_, { set }) => set("events/6/ballot", "b2"),
  ],
  "an objection to a draft that is not there": [
    /Hændelse 9 .*udkast 2 er ikke før/,
    (_, { set }) => set("events/8/draft", 2),
  ],
  "an approval before its draft": [
    /godkendelse.*udkast 1 er ikke før/,
    (_, { put, take }) => put(8, take(11)),
  ],
  "an answer before its objection": [
    /indsigelsen «o1» er ikke før/,
    (_, { put, take }) => put(9, take(10)),
  ],
  "somebody named before the chain has them": [
    /Hændelse 3 \(afstemning.*«carl» nævnes, før/,
    (_, { set }) => set("events/2/openedBy", "carl"),
  ],
  "a mark for somebody whom the chain has not yet": [
    /Hændelse 7 .*«carl» nævnes, før/,
    (_, { set }) => set("events/6/text", mark("carl")),
  ],
  "somebody twice": [
    /Hændelse 12 \(personer.*«anna» er der allerede/,
    ({ events }) =>
      (events[11]?.["people"] as Json[]).push((events[1]?.["people"] as Json[])[0] ?? null),
  ],
  "a mark that is not whole": [
    /Hændelse 9 .*mærke for et navn er ikke helt/,
    (_, { set }) => set("events/8/text", "\uE000bo"),
  ],
  "an instant that never was": [
    /«at» skal være et tidspunkt/,
    (_, { set }) => set("events/7/at", "2027-02-30T08:00:00.000Z"),
  ],
  "a day that never was": [
    /«date» skal være en dato/,
    (_, { set }) => set("events/0/date", "2027-02-30"),
  ],
  "the head's mark as a person": [
    /«by» skal være et person-id/,
    (_, { set }) => set("events/7/by", "head"),
  ],
};

const ROLLS: Record<string, [RegExp, Change]> = {
  "a tally that its lines do not give": [
    /Hændelse 4 .*«rolls\[0\].tally.agree» er 2; linjerne giver 1/,
    (_, { set }) => set("events/3/rolls/0/tally/agree", 2),
  ],
  "a party's tally that its lines do not give": [
    /«rolls\[0\].parties\[0\].tally.abstain» er 1; linjerne giver 0/,
    (_, { set }) => set("events/2/rolls/0/parties/0/tally/abstain", 1),
  ],
  "a tally that its parties do not give": [
    /«rolls\[1\].tally.missing» er 0; linjerne giver 1/,
    (_, { set }) => set("events/2/rolls/1/tally/missing", 0),
  ],
  "an answer of a party that is not counted": [
    /«rolls\[0\].lines» har et svar af «patients»/,
    (_, { set }) => set("events/2/rolls/0/lines/0/party", "patients"),
  ],
  "a party twice": [
    /«rolls\[0\].parties» har «region» to gange/,
    (_, { set }) => set("events/2/rolls/0/parties/1/party", "region"),
  ],
  "parties where seats are named": [
    /«rolls\[0\].parties» skal være tom/,
    ({ events }, { set }) => {
      const [roll] = events[2]?.["rolls"] as { parties: Json }[];
      set("events/3/rolls/0/parties", roll?.parties ?? null);
    },
  ],
  "parties where only the outcome is shown": [
    /Hændelse 5 .*«rolls\[0\].parties» skal være tom/,
    ({ events }, { set }) => {
      const [roll] = events[2]?.["rolls"] as { parties: Json }[];
      set("events/4/rolls/0/parties", roll?.parties ?? null);
    },
  ],
  "a seat twice": [
    /«rolls\[0\].lines» har et mandat to gange/,
    (_, { set }) => set("events/3/rolls/0/lines/1/seat", "s1"),
  ],
  "an answer that nobody gave": [
    /«rolls\[0\].lines\[0\]» skal have både person/,
    (_, { set }) => set("events/3/rolls/0/lines/0/person", null),
  ],
  "an answer without a mark": [
    /«rolls\[0\].lines\[0\]» skal have både person/,
    (_, { set }) => set("events/3/rolls/0/lines/0/mark", null),
  ],
  "a remark without an answer": [
    /«rolls\[0\].lines\[1\]» skal have både person/,
    (_, { set }) => set("events/3/rolls/0/lines/1/remark", "Nej"),
  ],
  "one answer more than was counted, where only the outcome is shown": [
    /«rolls\[0\].lines» har 3 linjer; optællingen har 2 svar/,
    ({ events }) => {
      const [roll] = events[4]?.["rolls"] as { lines: { mark: string }[] }[];
      roll?.lines.push({ mark: "f".repeat(64) });
    },
  ],
  "lines in another order than that of their marks": [
    /«rolls\[0\].lines\[1\]» står ikke i mærkernes orden/,
    ({ events }) => (events[4]?.["rolls"] as { lines: Json[] }[])[0]?.lines.reverse(),
  ],
  "the same lines of a party in another order": [
    /«rolls\[1\].lines\[1\]» står ikke i mærkernes orden/,
    ({ events }) => (events[2]?.["rolls"] as { lines: Json[] }[])[1]?.lines.reverse(),
  ],
  "a mark on two answers": [
    /Mærket 0{64} står på to svar/,
    (_, { set }) => {
      set("events/3/rolls/0/lines/0/mark", "0".repeat(64));
      set("events/4/rolls/0/lines/0/mark", "0".repeat(64));
    },
  ],
  "a recommendation that fewer seats were asked of": [
    /«rolls\[1\]» har ikke de samme mandater/,
    ({ events }, { set }) => {
      const [, roll] = events[2]?.["rolls"] as { parties: { tally: { missing: number } }[] }[];
      set("events/2/rolls/1/tally/missing", 5);
      if (roll?.parties[0]) roll.parties[0].tally.missing = 5;
    },
  ],
  "seats that change from one recommendation to the next": [
    /«rolls\[1\].lines\[1\]» er ikke det samme mandat/,
    ({ events }) => {
      const rolls = events[3]?.["rolls"] as { lines: { seat: string; mark: string | null }[] }[];
      const second = structuredClone(rolls[0]);
      if (!second?.lines[0] || !second.lines[1]) return;
      second.lines[0].mark = "0".repeat(64);
      second.lines[1].seat = "s9";
      rolls.push(second);
    },
  ],
};

const MINUTES: Record<string, [RegExp, Change]> = {
  "another board": [
    /«board.id» skulle være "klynge"; der står "x"/,
    (_, { set }) => set("minutes/board/id", "x"),
  ],
  "another meeting": [
    /«meeting.id» skulle være "m1"/,
    (_, { set }) => set("minutes/meeting/id", "x"),
  ],
  "another date": [
    /«meeting.date» skulle være "2027-03-03"/,
    (_, { set }) => set("minutes/meeting/date", "2027-03-04"),
  ],
  "another time of issue": [
    /«issued.at» skulle være/,
    (_, { set }) => set("minutes/issued/at", "2027-03-12T09:00:00.001Z"),
  ],
  "no mark for the head": [/«head» skulle være/, (_, { set }) => set("minutes/head", "ABCD")],
  "other items undecided": [
    /«undecided\[1\]» skulle være "3"/,
    (_, { set }) => set("minutes/items/2/number", "4"),
  ],
  "a decision that was never taken": [
    /«items\[0\].decision.text» skulle være/,
    (_, { set }) => set("minutes/items/0/decision/text", "Planen afvises."),
  ],
  "the text of an earlier version": [
    /«items\[0\].decision.text»/,
    (_, { set }) => set("minutes/items/0/decision/text", "Planen tiltrædes."),
  ],
  "another outcome": [
    /decision.outcomes\[0\]» skulle være "agreed"/,
    (_, { set }) => set("minutes/items/0/decision/outcomes", ["postponed"]),
  ],
  "another amount": [
    /amounts\[0\].oere» skulle være 12500/,
    (_, { set }) => set("minutes/items/0/decision/amounts/0/oere", 99),
  ],
  "another owner": [
    /followUps\[0\].owner» skulle være/,
    (_, { set }) => set("minutes/items/0/decision/followUps/0/owner", mark("bo")),
  ],
  "another time of decision": [
    /decision.decidedAt» skulle være/,
    (_, { set }) => set("minutes/items/0/decision/decidedAt", "x"),
  ],
  "a decision left out": [
    /«items\[0\].decision.kind» skulle være "decided"/,
    (_, { set }) => set("minutes/items/0/decision", { kind: "imported", words: "Ja" }),
  ],
  "a decision that the chain has not": [
    /«items\[1\].decision» er truffet, men ikke i kæden/,
    ({ minutes }, { set }) =>
      set(
        "minutes/items/1/decision",
        (minutes["items"] as { decision: Json }[])[0]?.decision ?? null,
      ),
  ],
  "an item left out": [
    /punktet «i3» mangler/,
    ({ minutes, events }) => {
      (minutes["items"] as Json[]).pop();
      (events[14] as Event)["undecided"] = ["2"];
    },
  ],
  "an item twice": [
    /har det samme punkt to gange/,
    ({ minutes }) => {
      const items = minutes["items"] as Json[];
      items.push(items[0] ?? null);
    },
  ],
  "another tally": [
    /«items\[1\].tallies\[0\].all.agree» skulle være 1/,
    (_, { set }) => set("minutes/items/1/tallies/0/all/agree", 2),
  ],
  "another tally of a party": [
    /«items\[0\].tallies\[1\].parties\[0\].tally.agree» skulle være 1/,
    ({ minutes }, { set }) => {
      const [item] = minutes["items"] as { tallies: { parties: Json }[] }[];
      set("minutes/items/0/tallies/1/parties", structuredClone(item?.tallies[1]?.parties ?? null));
      set("minutes/items/0/tallies/1/parties/0/tally/agree", 2);
    },
  ],
  "tallies of a vote that ended by an objection": [
    /«items\[2\].tallies\[0\]» hører ikke til/,
    ({ minutes }, { set }) => {
      const [, item] = minutes["items"] as { tallies: Json }[];
      set("minutes/items/2/tallies", item?.tallies ?? null);
    },
  ],
  "a tally left out": [
    /«items\[1\].tallies\[0\]» mangler/,
    (_, { set }) => set("minutes/items/1/tallies", []),
  ],
  "another mark in a printed roll": [
    /«items\[0\].rolls\[0\]\[0\].mark» er ikke i kæden/,
    (_, { set }) => set("minutes/items/0/rolls/0/0/mark", "0000-0000-0000-0000"),
  ],
  "another choice in a printed roll": [
    /«items\[0\].rolls\[0\]\[0\].choice» er ikke det svar/,
    (_, { set }) => set("minutes/items/0/rolls/0/0/choice", "recused"),
  ],
  "a printed roll of no vote": [
    /«items\[1\].rolls\[1\]» er ikke i kæden/,
    (_, { set }) => set("minutes/items/1/rolls", [[], []]),
  ],
  "a written procedure that did not end so": [
    /«items\[2\].written.objected» skulle være true/,
    (_, { set }) => set("minutes/items/2/written/objected", false),
  ],
  "a written procedure that never was": [
    /«items\[1\].written» er ikke i kæden/,
    ({ minutes }, { set }) => {
      const [, , item] = minutes["items"] as { written: Json }[];
      set("minutes/items/1/written", item?.written ?? null);
    },
  ],
  "another statement": [
    /«items\[2\].statements\[0\].text» skulle være/,
    (_, { set }) => set("minutes/items/2/statements/0/text", "Enig."),
  ],
  "a statement on another ground": [
    /statements\[0\].basis» skulle være "dissent"/,
    (_, { set }) => set("minutes/items/2/statements/0/basis", "procedure"),
  ],
  "a statement left out": [
    /«items\[2\].statements\[0\]» mangler/,
    (_, { set }) => set("minutes/items/2/statements", []),
  ],
  "a statement nobody made": [
    /«items\[0\].statements\[0\]» hører ikke til/,
    (_, { set }) => set("minutes/items/0/statements", [{ basis: "dissent", text: "Nej" }]),
  ],
  "another attendance": [
    /«attendance\[0\].presence» skulle være "room"/,
    (_, { set }) => set("minutes/attendance/0/presence", "online"),
  ],
  "another time of leaving": [
    /«attendance\[1\].left» skulle være "11:00"/,
    (_, { set }) => set("minutes/attendance/1/left", null),
  ],
  "apologies that were not sent": [
    /«attendance\[3\].presence» skulle være null/,
    (_, { set }) => set("minutes/attendance/3/presence", "apologies"),
  ],
  "another addition": [
    /«additions\[0\].text» skulle være/,
    (_, { set }) => set("minutes/additions/0/text", "Intet."),
  ],
  "other words around the name of somebody who was erased": [
    /«additions\[0\].text» skulle være/,
    ({ names }, { set }) => {
      Reflect.deleteProperty(names, "carl");
      set("minutes/additions/0/text", `${mark("carl")} var ikke til stede.`);
    },
  ],
  "an addition left out": [
    /«additions\[0\]» mangler/,
    (_, { set }) => set("minutes/additions", []),
  ],
  "another draft that was approved": [
    /«approval.sentAt» skulle være/,
    (_, { set }) => set("minutes/approval/sentAt", "2027-03-05T08:00:00.001Z"),
  ],
  "an approval that was not given": [
    /«approval.approvals\[0\]» er ikke i kæden/,
    (_, { set }) => set("minutes/approval/approvals/0/at", "2027-03-08T08:00:00.001Z"),
  ],
  "another objection": [
    /«approval.objections\[0\]» er ikke i kæden/,
    (_, { set }) => set("minutes/approval/objections/0/text", "Enig"),
  ],
  "another answer to an objection": [
    /«approval.objections\[0\]» er ikke i kæden/,
    (_, { set }) => set("minutes/approval/objections/0/answer/upheld", false),
  ],
  "a mark for nobody": [
    /«møde.json»: der er et mærke for «eva»/,
    (_, { set }) => set("minutes/meeting/place", mark("eva")),
  ],
  "half a mark": [
    /«møde.json»: et mærke for et navn er ikke helt/,
    (_, { set }) => set("minutes/meeting/place", "\uE001"),
  ],
  "minutes of another form": [
    /«møde.json»: «items» skal være en liste/,
    (_, { set }) => set("minutes/items", "none"),
  ],
  "a language that is not known": [
    /«language» skal være «da» eller «en»/,
    (_, { set }) => set("minutes/language", "sv"),
  ],
  "a mark for nobody in the Word file": [
    /«referat-uden-navne.docx»: der er et mærke for «eva»/,
    ({ template }) => (template["word/document.xml"] = mark("eva")),
  ],
};

for (const [about, cases] of Object.entries({
  "the order of events": ORDER,
  rolls: ROLLS,
  minutes: MINUTES,
}))
  describe(`a record package whose ${about} cannot be`, () => {
    for (const [what, [reason, change]] of Object.entries(cases))
      it(`is refused: ${what}`, async () => {
        const meeting = fullMeeting();
        change(meeting, reaching(meeting));
        await refusedWhole(meeting, reason);
      });
  });

describe("a record package that is unusual but can be", () => {
  const UNUSUAL: Record<string, Change> = {
    "an item that was decided, opened again and left undecided": (_, { set }) => {
      set("minutes/items/0/decision", { kind: "undecided" });
      set("events/14/undecided", ["1", "2", "3"]);
    },
    "a name that became a mark after the text was decided": (_, { set }) => {
      set("events/6/text", "Planen tiltrædes; Carl Carlsen følger op.");
      set("minutes/items/0/decision/text", `Planen tiltrædes; ${mark("carl")} følger op.`);
    },
    "the same name, after the person was erased": ({ names }, { set }) => {
      set("events/6/text", "Planen tiltrædes; Carl Carlsen følger op, og CARL CARLSEN skriver.");
      set(
        "minutes/items/0/decision/text",
        `Planen tiltrædes; ${mark("carl")} følger op, og ${mark("^carl")} skriver.`,
      );
      Reflect.deleteProperty(names, "carl");
    },
    "minutes without what only some have": ({ minutes }) => {
      Reflect.deleteProperty(minutes, "approval");
      for (const item of minutes["items"] as object[])
        for (const name of ["rolls", "written"]) Reflect.deleteProperty(item, name);
    },
    "minutes with more than format 1 names": (_, { set }) => set("minutes/items/0/more", ["x"]),
    "a decision without a vote": (_, { set }) => set("events/6/ballot", null),
    "minutes that print tallies without parties": (_, { set }) => {
      set("minutes/items/0/tallies/0/parties", []);
      set("minutes/items/0/tallies/1/parties", []);
    },
    "words with signs that JSON and XML write otherwise": ({ names }, { set }) => {
      set("minutes/meeting/place", 'Å "<&>" \u2028 \ud83d\ude00 \\ \n');
      names["carl"] = names["carl"] ?? { name: "", salt: "" };
    },
    "no additions": ({ events, minutes }) => {
      events.pop();
      Reflect.deleteProperty(minutes, "additions");
    },
  };
  for (const [what, change] of Object.entries(UNUSUAL))
    it(`is accepted: ${what}`, async () => {
      const meeting = fullMeeting();
      change(meeting, reaching(meeting));
      const { files, head } = packed(meeting);
      assert.equal(await accepted(zip(files), { head }), true);
    });
});
