import type { Answer } from "../../src/domain/answer.ts";
import type { Asked } from "../../src/domain/asked.ts";
import type { Board, Day, Party, Seat, SeatRole, Tenure } from "../../src/domain/board.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Said } from "../../src/domain/said.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { answerIn } from "../../src/texts/answers/answer-in.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { answerQuestion } from "../../src/usecases/question/ask.ts";
import type { QuestionAnswered } from "../../src/usecases/question/ask.ts";
import type { Moment } from "../../src/usecases/question/moment.ts";
import type { Questions } from "../../src/usecases/question-ports.ts";
import { agendaItem, board, meeting, people, personId } from "./board.ts";
import type { Name } from "./board.ts";
import { openWorld } from "./world.ts";
import type { TestWorld } from "./world.ts";

/** After the example's first meeting and before its next. */
export const ASKED_ON = "2023-02-01";

function seat(name: string, party: Party, holder?: Tenure, ...substitutes: readonly Name[]): Seat {
  return {
    ...{ id: `seat-${name}`, name, party },
    holders: holder ? [holder] : [],
    substitutes: substitutes.map((one) => ({ person: personId(one) })),
  };
}

const held = (name: Name, role: SeatRole = "member"): Tenure => ({ person: personId(name), role });

/** Who sits for some towns, one of them vacant, for the region and for the doctors. */
const SEATS: readonly Seat[] = [
  seat("Regionsrådet", "region", held("anna", "co-chair")),
  seat("Tårnby", "municipality", held("bent", "co-chair")),
  seat("Ishøj", "municipality", held("dorte"), "carl"),
  seat("Dragør", "municipality"),
  seat("Praktiserende læge", "general-practice", held("ida")),
];

/** A board that is a cluster of the registry: of the two called Syd the one in Hovedstaden. */
export const sydBoard: Board = {
  ...board,
  id: "klynge-syd",
  name: "Politisk Sundhedsklynge Syd",
  seats: SEATS,
};

/** A board that is the other cluster called Syd. */
export const otherSydBoard: Board = {
  ...board,
  id: "klynge-syd-nord",
  name: "Klynge Syd",
  region: "Nordjylland",
};

/** What is written in the closed item, and nowhere else. */
export const SECRET = "Kirsebærhaven";

const lastItems = [
  agendaItem({
    id: "i1",
    title: "Trivselsbussen",
    kind: "decision",
    presenters: ["Ida Læge"],
    recommendations: ["trivselsbussen kører i et forsøg"],
    case: "Bussen kører rundt med en sygeplejerske, jf. bilag 9.",
    decision: "Trivselsbussen får 250.000 kr. i 2023.",
    attachments: [{ title: "Bilag 2 - Køreplan" }],
  }),
  agendaItem({ id: "i2", title: "Sommerfest", decision: "Sommerfesten blev udsat." }),
  agendaItem({
    id: "i3",
    title: SECRET,
    closed: true,
    case: `Sagen om ${SECRET}.`,
    recommendations: [`${SECRET} sælges`],
    decision: `${SECRET} bliver solgt for 777.000 kr.`,
    attachments: [{ title: `Bilag 5 - ${SECRET}` }],
  }),
];

/** Meetings of the example board: one held, with decisions, and one to come. */
export const sydMeetings: readonly Meeting[] = [
  {
    ...meeting,
    ...{ id: "klynge-syd~2023-01-18-0900", board: sydBoard.id, date: "2023-01-18" },
    items: lastItems,
  },
  {
    ...meeting,
    ...{ id: "klynge-syd~2023-04-26-0830", board: sydBoard.id, date: "2023-04-26" },
    ...{ start: "08:30", end: "10:00", place: "Glostrup Rådhus", chair: "Bent Borgmester" },
    items: [agendaItem({ id: "i1", title: "Status på trivselsbussen" })],
  },
];

/** Where a question is asked. */
export interface Around {
  readonly board?: Board;
  readonly day?: Day;
  readonly before?: readonly string[];
}

export interface Asking {
  readonly world: TestWorld;
  /** A question as it is understood by itself. */
  understood(question: string): Asked;
  /** What is understood of a question, and said to it. */
  ask(question: string, around?: Around): Promise<QuestionAnswered>;
  /** What is said to it, where it is of that kind. */
  said<K extends Said["about"]>(
    about: K,
    question: string,
    around?: Around,
  ): Promise<Extract<Said, { about: K }>>;
  /** The answer in words, in the language of the question. */
  answer(question: string, around?: Around): Promise<Answer>;
}

/** Reading the facts takes a second; what was read holds nothing of the world that it was read in. */
let understanding: Questions | undefined;

/** For all tests of a file, a world with the example board, its meetings and people, to ask questions in. */
export function askingWorld(): Asking {
  let opened: TestWorld | undefined;
  before(async function () {
    this.timeout(120_000);
    const own = openWorld();
    understanding ??= own.questions;
    understanding.understand(REGISTRY, "");
    opened = { ...own, questions: { ...understanding, papers: own.questions.papers } };
    await own.rosters.apply({ boards: [{ board: sydBoard }, { board: otherSydBoard }], people });
    for (const one of sydMeetings) await own.meetings.add(one);
  });
  after(() => {
    opened?.end();
  });
  const world = (): TestWorld => {
    if (!opened) throw new Error("there is a world inside a test only");
    return opened;
  };
  const ask: Asking["ask"] = (question, around = {}) =>
    answerQuestion(
      world(),
      { board: around.board, day: around.day ?? ASKED_ON },
      { question, before: around.before ?? [] },
    );
  return {
    get world() {
      return world();
    },
    understood: (question) => world().questions.understand(REGISTRY, question),
    ask,
    said: async (about, question, around) => {
      const { said } = await ask(question, around);
      if (!isAbout(said, about)) throw new Error(`«${question}» is said to be ${said.about}`);
      return said;
    },
    answer: async (question, around) => {
      const { asked, said } = await ask(question, around);
      return answerIn(LANGUAGES[asked.language], said);
    },
  };
}

function isAbout<K extends Said["about"]>(
  said: Said,
  about: K,
): said is Extract<Said, { about: K }> {
  return said.about === about;
}

/** A question as it is understood, with nothing around it. */
export function momentOf(asked: Asked, around: Partial<Moment> = {}): Moment {
  return { asked, registry: REGISTRY, board: undefined, day: ASKED_ON, ...around };
}
