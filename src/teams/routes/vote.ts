import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { Ballot } from "../../domain/vote.ts";
import { showItem } from "../../usecases/agenda/item.ts";
import { rememberMeeting } from "../../usecases/agenda/meeting-here.ts";
import { answersTo, castVote } from "../../usecases/vote/cast.ts";
import type { CastVote, VoteCast } from "../../usecases/vote/cast.ts";
import { closeVote } from "../../usecases/vote/close.ts";
import { myVotes } from "../../usecases/vote/mine.ts";
import { openVote } from "../../usecases/vote/open.ts";
import { remarkOnVote } from "../../usecases/vote/remark.ts";
import { showVote } from "../../usecases/vote/show.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { closedCard, tellOfClosing } from "../closed-votes.ts";
import { itemCard } from "../cards/item-card.ts";
import { mineCard, minePrivatelyCard } from "../cards/mine-card.ts";
import { changeCard, personalCard } from "../cards/personal-card.ts";
import { ownResultCard, resultCard } from "../cards/result-card.ts";
import { ownVoteCard, voteCard } from "../cards/vote-card.ts";
import { payloads, read, readAnswers, inputsOf } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** Opening is a new message for everybody; where the vote has been held, its result is shown. */
export const voteOpen: Route = async ({ world }, turn) => {
  const { here, texts, payload, pressed } = turn;
  const input = read(payloads.opening, payload);
  const opened = await openVote(world, here, input);
  const { board, ballot } = opened;
  const shared = LANGUAGES[board.language];
  const personal = here.chat.kind === "personal";
  const result = personal ? ownResultCard : resultCard;
  if (ballot.closedAt !== undefined)
    return { card: result(texts, opened, texts.vote.alreadyHeld(ballot.itemNumber)) };

  const late = !opened.opened && input.closes !== undefined;
  const post = personal
    ? ownVoteCard(texts, opened, {
        note: late ? `${texts.closing.openAlready} ${texts.vote.onlyHere}` : texts.vote.onlyHere,
      })
    : voteCard(shared, opened, late ? { note: shared.closing.openAlready } : {});
  return {
    post,
    ...(pressed && (await itemAgain(world, turn, ballot))),
    sent: (message) => world.ballots.noteCard(ballot.id, { chat: here.chat.id, message }),
  };
};

export const voteShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, ...asked } = read(payloads.showing, payload);
  const shown = await showVote(world, here, asked);
  const { own, ballot, readable } = shown;
  if (page !== undefined && ballot.closedAt !== undefined)
    return { card: (readable ? ownResultCard : resultCard)(texts, shown, undefined, page) };
  if (!readable) return { card: voteCard(texts, shown) };
  if (own?.position)
    return { card: personalCard(texts, { ...shown, seat: own.seat, position: own.position }) };
  return { card: ownVoteCard(texts, shown) };
};

/** One press, one write; the presser sees their own card, everybody's card follows. */
export const voteCast: Route = async (services, turn) => {
  const { ballot, choice, replaces } = read(payloads.cast, turn.payload);
  const inputs = inputsOf("answer", turn.payload);
  const answers = choice ?? readAnswers(inputs);
  return orCurrentCard(services, turn, { ballot, replaces, chosen: inputs }, async () =>
    afterCast(
      services,
      turn,
      answers,
      await castVote(services.world, turn.here, { ballot, answers, replaces }),
    ),
  );
};

export const voteRemark: Route = async (services, turn) => {
  const { ballot, replaces } = read(payloads.remark, turn.payload);
  const remarks = inputsOf("remark", turn.payload);
  return orCurrentCard(services, turn, { ballot, replaces, chosen: [] }, async () => {
    const cast = await remarkOnVote(services.world, turn.here, { ballot, replaces, remarks });
    return afterCast(services, turn, cast.position.answers, cast);
  });
};

export const voteChange: Route = async ({ world }, { here, texts, payload }) => {
  const shown = await showVote(world, here, read(payloads.ballot, payload));
  const { own, ballot, readable } = shown;
  if (!readable) throw new Refusal("closed-item", ballot.itemNumber);
  if (ballot.closedAt !== undefined) throw new Refusal("vote-closed", ballot.itemNumber);
  if (!own) throw new Refusal("no-seat");
  if (!own.position) return { card: ownVoteCard(texts, shown) };
  return { card: changeCard(texts, { ...shown, seat: own.seat, position: own.position }) };
};

/** The result is a new message here and wherever the vote's card stands. */
export const voteClose: Route = async (services, turn) => {
  const { here, texts, payload, pressed } = turn;
  const closed = await closeVote(services.world, here, read(payloads.opening, payload));
  const { board, ballot } = closed;
  const personal = here.chat.kind === "personal";
  const own = personal ? texts : LANGUAGES[board.language];
  return {
    post: closedCard(own, closed, here.chat.kind),
    ...(pressed && (await itemAgain(services.world, turn, ballot))),
    after: () => tellOfClosing(services, closed, here.chat),
  };
};

/** One's own positions; in a group chat behind a button, so that only the presser sees them. */
export const voteMine: Route = async ({ world }, { here, texts, payload, pressed }) => {
  const { page, ...asked } = read(payloads.meeting, payload);
  if (here.chat.kind !== "personal" && !pressed) return { card: minePrivatelyCard(texts) };
  return { card: mineCard(texts, await myVotes(world, here, asked), page) };
};

/** The item's card as it is now, for the one who pressed; a closed item's not in a group chat. */
async function itemAgain(
  world: Services["world"],
  { here, texts }: Turn,
  { meeting, item, closedItem }: Ballot,
): Promise<Outcome> {
  if (closedItem && here.chat.kind !== "personal") return {};
  return { card: itemCard(texts, await showItem(world, here, { meeting, item })) };
}

function afterCast(
  services: Services,
  { here, texts }: Turn,
  asked: CastVote["answers"],
  cast: VoteCast,
): Outcome {
  const { world, refresher } = services;
  const { position, ballot, recorded, closed } = cast;
  const same = answersTo(ballot, asked).every(
    (answer, n) => answer?.choice === position.answers[n]?.choice,
  );
  return {
    card: personalCard(texts, cast, recorded || same ? undefined : texts.personal.unchanged),
    after: async () => {
      if (closed) await tellOfClosing(services, closed);
      else if (recorded) refresher.touch(ballot.id);
      await rememberMeeting(world, here, ballot.meeting);
    },
  };
}

interface Pressed {
  readonly ballot: string;
  readonly replaces: string | undefined;
  readonly chosen: readonly (string | undefined)[];
}

/** A no to somebody with a seat comes on the card that holds now, with what they chose kept. */
async function orCurrentCard(
  { world }: Services,
  { here, texts }: Turn,
  { ballot, replaces, chosen }: Pressed,
  press: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await press();
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_CARD.has(error.reason)) throw error;
    const shown = await showVote(world, here, { ballot });
    const { own, readable } = shown;
    if (!own || !readable) throw error;
    const note = texts.refusal[error.reason](error.about);
    if (!own.position) return { card: ownVoteCard(texts, shown, { note, chosen }) };
    const standing = { ...shown, seat: own.seat, position: own.position };
    const changing = shown.ballot.closedAt === undefined && own.position.receipt === replaces;
    return {
      card:
        changing && error.reason === "position-missing"
          ? changeCard(texts, standing, { note, chosen })
          : personalCard(texts, standing, note),
    };
  }
}

const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "position-missing",
  "vote-closed",
  "card-outdated",
  "remark-missing",
  "too-long",
]);
