import type { Minutes, MinutesItem } from "../../src/domain/minutes.ts";
import { decided as decidedBy, minutesItem } from "./sample-minutes.ts";

const item = (parts: Partial<MinutesItem> & Pick<MinutesItem, "number" | "title">): MinutesItem =>
  minutesItem({ id: `i${parts.number}`, ...parts });

const none = { agree: 0, "agree-with-remark": 0, "cannot-agree": 0, abstain: 0, recused: 0 };
const decided = decidedBy({ confirmedBy: ["Medformand, region", "Medformand, kommuner"] });

const seat = (
  name: string,
  person: string,
  [presence, arrived]: readonly [Minutes["attendance"][number]["presence"], string?],
  insteadOf: string | null = null,
): Minutes["attendance"][number] => ({
  ...{ seat: name, name, person, insteadOf, presence, arrived: arrived ?? null, left: null },
  party: "municipality",
});

/** Minutes in which most of what minutes can say is said; people by their role only. */
export const pictureMinutes: Minutes = {
  board: { id: "b", name: "Politisk Sundhedsklynge Syd", example: true },
  language: "da",
  meeting: {
    ...{ id: "m", title: null, date: "2027-03-03", start: "09:00", end: "11:00" },
    ...{ place: "Rådhuset, mødelokale 3", chair: "Medformand, region" },
  },
  issued: { at: "2027-03-05T08:00:00.000Z", by: "Sekretær, region" },
  attendance: [
    seat("Regionsrådsformand", "Medformand, region", ["room"]),
    seat("Hvidovre", "Medformand, kommuner", ["room"]),
    seat("Ishøj", "Medlem for Ishøj", ["online", "09:30"]),
    seat("Tårnby", "Suppleant for Tårnby", ["room"], "Medlem for Tårnby"),
    seat("Dragør", "Medlem for Dragør", ["apologies"]),
    seat("PLO", "Medlem for almen praksis", ["absent"]),
  ],
  items: [
    item({
      number: "1",
      title: "Godkendelse af dagsorden",
      recommendations: ["dagsordenen godkendes"],
      decision: { ...decided, outcomes: ["approved"], text: "" },
    }),
    item({
      number: "2",
      title: "Fælles akutteam",
      kind: "decision",
      presenters: ["Sygehusledelsen"],
      caseNumber: "27/00123",
      background: "Kommunerne har ønsket et akutteam, der kan rykke ud i hele klyngen.",
      recommendations: [
        "klyngen godkender, at akutteamet begynder den 1. april",
        "klyngen får en status i efteråret",
      ],
      decision: {
        ...decided,
        outcomes: ["agreed-with-changes", "agreed"],
        text: "Teamet begynder den 1. april. Lægedækning om aftenen afklares inden da.",
        followUps: [
          { what: "Lægedækning om aftenen afklares", owner: "Regionen", due: "2027-04-01" },
          { what: "Sygeplejersker meldes ind", owner: "Tårnby Kommune", due: null },
        ],
        amounts: [{ purpose: "Akutteamet i 2027", oere: 125_000_000 }],
      },
      recused: ["Medlem for Ishøj"],
      tallies: [
        {
          all: { ...none, agree: 8, "agree-with-remark": 1, recused: 1, missing: 3 },
          parties: [
            { party: "region", tally: { ...none, agree: 2, missing: 0 } },
            { party: "municipality", tally: { ...none, agree: 6, recused: 1, missing: 3 } },
            { party: "general-practice", tally: { ...none, "agree-with-remark": 1, missing: 0 } },
          ],
        },
      ],
      positions: [
        {
          ...{ recommendation: 0, seat: null, person: null, party: "general-practice" },
          ...{ choice: "agree-with-remark", remark: "Lægerne skal høres om vagterne." },
        },
      ],
      case: "Teamet har sygeplejersker fra tre kommuner og kan tilkaldes hele døgnet.\n\nErfaringer fra andre klynger viser, at indlæggelser kan undgås, når teamet kan komme samme dag.",
      attachments: ["Bilag 1 – Beskrivelse af akutteamet", "Bilag 2 – Budget"],
    }),
    { number: "3", hidden: true },
    item({
      number: "4",
      title: "Drøftelse af den kommende sundhedsaftale",
      kind: "discussion",
      recommendations: ["klyngen drøfter sine ønsker"],
      decision: { ...decided, outcomes: ["discussed"], text: "" },
    }),
    item({ number: "5", title: "Eventuelt", kind: "any-other-business" }),
  ],
};
