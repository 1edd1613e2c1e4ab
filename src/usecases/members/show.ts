import type { Board, Day, PersonId } from "../../domain/board.ts";
import { comparedComposition } from "../../domain/composition-differences.ts";
import type { BoardArea, ComparedComposition } from "../../domain/composition-differences.ts";
import { membersOn } from "../../domain/members.ts";
import type { Members } from "../../domain/members.ts";
import { clusterOfBoard, municipalitiesOf } from "../../domain/registry.ts";
import type { Registry } from "../../domain/registry.ts";
import { boardHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

export interface MembersShown {
  readonly board: Board;
  /** The day that the roster is read for. */
  readonly day: Day;
  readonly members: Members;
  readonly names: ReadonlyMap<PersonId, string>;
  /** How the board is made beside what is usual; undefined where no source says what that is. */
  readonly composition: ComparedComposition | undefined;
}

type Needs = Pick<World, "boards" | "people" | "chats" | "clock" | "registries">;

/** members.show: who is on the board, today or on another day, as its roster says, and what is usual for such a board. */
export async function showMembers(
  world: Needs,
  here: Here,
  { day = world.clock.today() }: { readonly day?: Day | undefined },
): Promise<MembersShown> {
  const { id } = await boardHere(world, here);
  // rights last longer than roles where the board is history; the roster is shown as it is
  const board = (await world.boards.find(id)) ?? (await boardHere(world, here));
  const members = membersOn(board, day);
  const people = await world.people.named([
    ...members.parties.flatMap(({ seats }) =>
      seats.flatMap(({ holder, substitutes, earlier, later }) =>
        [holder, ...substitutes, earlier, later].flatMap((one) => one?.person ?? []),
      ),
    ),
    ...members.attendants.map(({ person }) => person),
  ]);
  return {
    ...{ board, day, members },
    names: new Map(people.map(({ id: who, name }) => [who, name])),
    composition: comparedComposition(board, day, areaOf(await world.registries.on(day), board)),
  };
}

/** The municipalities of the registry's cluster that the board is the board of. */
function areaOf(registry: Registry, board: Board): BoardArea | undefined {
  const cluster = clusterOfBoard(registry, board);
  return (
    cluster && {
      municipalities: municipalitiesOf(registry, cluster).map(({ name }) => name),
      sources: cluster.sources.flatMap((key) => registry.sources[key] ?? []),
      confirmed: cluster.listSure !== "unverified",
    }
  );
}
