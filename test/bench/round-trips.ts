import { holderOf } from "../../src/domain/board.ts";
import type { Board, Person } from "../../src/domain/board.ts";
import { decisionId } from "../../src/domain/decision.ts";
import { openCosmosStore } from "../../src/store/cosmos-store.ts";
import type { Store } from "../../src/store/store.ts";
import { showAgenda } from "../../src/usecases/agenda/show.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import { confirmDecision } from "../../src/usecases/decision/confirm.ts";
import { saveDecision } from "../../src/usecases/decision/save.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import { showVote } from "../../src/usecases/vote/show.ts";
import { board, boardChat, DAY, inBoardChat, meeting, people } from "../support/board.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { decisionText } from "../support/decisions.ts";
import { clock, ids } from "../store/schedules/worker.ts";
import { troubledWire } from "../store/schedules/troubled-wire.ts";
import type { Exchange } from "../store/schedules/troubled-wire.ts";
import { requestUnits } from "./request-units.ts";
import type { Row } from "./rows.ts";

const SEATS = [10, 30, 100, 500];

/** What each operation of a board asks of Cosmos DB, for boards of several sizes. */
export async function roundTrips(): Promise<readonly Row[]> {
  const columns: ReadonlyMap<string, readonly Exchange[]>[] = [];
  for (const seats of SEATS) columns.push(await operationsOf(seats));
  const [first] = columns;
  return [
    [
      "requests to Cosmos DB / RU computed from published figures / KB both ways",
      SEATS.map((seats) => `${seats} seats`.padEnd(22)).join(""),
    ],
    ...[...(first?.keys() ?? [])].map((what): Row => [
      what,
      columns.map((column) => worded(column.get(what) ?? []).padEnd(22)).join(""),
    ]),
  ];
}

function worded(exchanges: readonly Exchange[]): string {
  const units = exchanges.reduce((sum, one) => sum + requestUnits(one), 0);
  const bytes = exchanges.reduce((sum, { sent, received }) => sum + sent + received, 0);
  return `${exchanges.length} / ${units.toFixed(1)} / ${(bytes / 1024).toFixed(1)}`;
}

async function operationsOf(seats: number): Promise<ReadonlyMap<string, readonly Exchange[]>> {
  const { account, stop } = await cosmosServer();
  let exchanges: Exchange[] = [];
  const wire = await troubledWire(account.endpoint, (one) => exchanges.push(one));
  const store = await openCosmosStore({ ...account, endpoint: wire.endpoint });
  const world = { ...store, clock, ids };
  const counted = new Map<string, readonly Exchange[]>();
  const count = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    exchanges = [];
    const result = await work();
    counted.set(what, exchanges);
    exchanges = [];
    return result;
  };

  const assembly = boardOf(seats);
  const members = assembly.seats.flatMap((seat) => holderOf(seat, DAY)?.person ?? []);
  const everybody = [...people, ...members.flatMap((id) => newcomer(id))];
  await count("roster.apply: the whole board and its people", () =>
    store.rosters.apply({ boards: [{ board: assembly }], people: everybody }),
  );
  await store.chats.change(boardChat.id, () => boardChat);
  await store.meetings.add(meeting);
  const by = (id: string): Here => ({ ...inBoardChat("anna"), actor: actorOf(everybody, id) });
  const item = { meeting: meeting.id, item: "i1" };
  const { ballot } = await count("vote.open", () => openVote(world, inBoardChat("sanne"), item));
  const [one = "", other = "", ...rest] = members;
  const cast = (id: string, replaces?: string) =>
    castVote(world, by(id), { ballot: ballot.id, answers: "agree", replaces });
  const first = await count("vote.cast, a bot's first of a vote", () => cast(one));
  await count("vote.cast, a seat's first", () => cast(other));
  for (const id of rest) await cast(id);
  await count("vote.cast, a change when all have voted", () => cast(one, first.position.receipt));
  await count("vote.show", () => showVote(world, by(one), { ballot: ballot.id }));
  await count("ballots.find, all have voted", () => store.ballots.find(ballot.id));
  await count("vote.close", () => closeVote(world, inBoardChat("bent"), item));
  await count("agenda.show", () => showAgenda(world, inBoardChat("anna"), {}));
  await decide(world, item, count);
  await count("meetings.change", () =>
    store.meetings.change(meeting.id, (now) => ({ ...now, place: "Ude" })),
  );
  store.close();
  wire.close();
  stop();
  return counted;
}

type World = Store & { readonly clock: typeof clock; readonly ids: typeof ids };
type Count = <T>(what: string, work: () => Promise<T>) => Promise<T>;

async function decide(
  world: World,
  item: { readonly meeting: string; readonly item: string },
  count: Count,
): Promise<void> {
  const text = decisionText();
  await saveDecision(world, inBoardChat("anna"), { ...item, version: 0, text });
  const kept = await world.decisions.find(decisionId(item.meeting, item.item));
  const confirming = { ...item, version: kept?.version ?? 1 };
  await count("decision.confirm", () => confirmDecision(world, inBoardChat("bent"), confirming));
}

/** The board of the tests, with more seats of municipalities. */
function boardOf(seats: number): Board {
  const more = Array.from({ length: Math.max(0, seats - board.seats.length) }, (_, n) => ({
    id: `seat-more-${n}`,
    name: `Mandat ${n}`,
    party: "municipality" as const,
    holders: [{ person: `person-more-${n}`, role: "member" as const }],
    substitutes: [],
  }));
  return { ...board, seats: [...board.seats, ...more] };
}

function newcomer(id: string): Person[] {
  if (people.some((known) => known.id === id)) return [];
  return [
    { id, name: id, address: `${id}@eksempel.dk`, account: `account-${id}`, boards: [board.id] },
  ];
}

function actorOf(everybody: readonly Person[], id: string): Here["actor"] {
  return { account: `account-${id}`, person: everybody.find((one) => one.id === id), admin: false };
}
