import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { dayWritten } from "../../domain/roster/days.ts";
import { closeElection } from "../../usecases/election/close.ts";
import { installCoChair } from "../../usecases/election/install.ts";
import { openElectionHere } from "../../usecases/election/open.ts";
import { electionHere, showElection, shownElection } from "../../usecases/election/show.ts";
import { voteInElection } from "../../usecases/election/vote.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { electionCard, sharedElectionCard } from "../cards/election-card.ts";
import { postElectionResults } from "../election-results.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** What somebody has chosen is not for a whole chat. */
export const electionShow: Route = async (services, { here, texts, payload, pressed }) => {
  read(payloads.nothing, payload);
  const shown = await showElection(services.world, here);
  const { election } = shown;
  const shared =
    election && election.closedAt === undefined && here.chat.kind !== "personal" && !pressed;
  return {
    card: shared ? sharedElectionCard(texts, shown) : electionCard(texts, shown),
    ...(election?.closedAt !== undefined &&
      !election.told && { after: () => postElectionResults(services) }),
  };
};

/** Opening is a new message for everybody; what is open or held already is shown to the presser. */
export const electionOpen: Route = async ({ world }, { here, texts, payload }) => {
  const { board, number } = read(payloads.opened, payload);
  const time = inputOf("time", payload) ?? "12:00";
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new Refusal("date-unreadable", time);
  const closes = { day: dayIn(payload), time };
  const shown = await openElectionHere(world, here, { board, number, closes });
  if (!shown.opened) return { card: electionCard(texts, shown) };
  if (here.chat.kind === "personal") return { post: electionCard(texts, shown) };
  return { post: sharedElectionCard(LANGUAGES[shown.board.language], shown) };
};

export const electionVote: Route = async (services, turn) => {
  const { election, replaces } = read(payloads.electing, turn.payload);
  const candidate = inputOf("elect", turn.payload);
  return orCurrentCard(services, turn, election, async () => {
    const { world } = services;
    const shown = await voteInElection(world, turn.here, { election, candidate, replaces });
    const words = turn.texts.election;
    return {
      card: electionCard(turn.texts, shown, shown.recorded ? words.recorded : words.unchanged),
    };
  });
};

/** The result is a new message for the board's chats, once. */
export const electionClose: Route = async (services, turn) => {
  const { election } = read(payloads.election, turn.payload);
  return orCurrentCard(services, turn, election, async () => {
    const shown = await closeElection(services.world, turn.here, { election });
    return {
      card: electionCard(turn.texts, shown),
      after: () => postElectionResults(services),
    };
  });
};

export const electionInstall: Route = async (services, turn) => {
  const { election } = read(payloads.election, turn.payload);
  return orCurrentCard(services, turn, election, async () => {
    const from = dayIn(turn.payload);
    const shown = await installCoChair(services.world, turn.here, { election, from });
    return { card: electionCard(turn.texts, shown) };
  });
};

function dayIn(payload: unknown): string {
  const said = inputOf("day", payload);
  const day = said === undefined ? undefined : dayWritten(said);
  if (day === undefined) throw new Refusal("date-unreadable", said ?? "");
  return day;
}

const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "choose-first",
  "election-closed",
  "election-unanswered",
  "election-without-result",
  "from-before-election",
  "candidate-left",
  "date-unreadable",
]);

/** What was refused is said on the card as it is now. */
async function orCurrentCard(
  { world }: Services,
  { here, texts }: Turn,
  id: string,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const shown = await shownElection(world, here, await electionHere(world, here, id));
    return { card: electionCard(texts, shown, texts.refusal[error.reason](error.about)) };
  }
}
