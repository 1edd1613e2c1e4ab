import { countsOf, electedIn, leadersOf } from "../../domain/election.ts";
import type { Election } from "../../domain/election.ts";
import type { ElectionShown } from "../../usecases/election/show.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  action,
  card,
  choiceSet,
  dateInput,
  facts,
  heading,
  paragraph,
  subtle,
  timeInput,
} from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { shortened } from "./pages.ts";

/** The election as it is: the form that opens one, the choice, or the result. */
export function electionCard(texts: Texts, shown: ElectionShown, note?: string): Card {
  const { election } = shown;
  if (!election) return electionFormCard(texts, shown, note);
  return election.closedAt === undefined
    ? openCard(texts, { ...shown, election }, note)
    : resultCard(texts, { ...shown, election }, note);
}

/** The same for everybody: no choice of anybody's, and nobody named who has not answered. */
export function sharedElectionCard(texts: Texts, shown: ElectionShown): Card {
  return electionCard(texts, {
    ...shown,
    own: undefined,
    missing: undefined,
    mayChoose: true,
    mayOpen: false,
    mayInstall: false,
  });
}

/** The form that opens an election, with its deadline. */
function electionFormCard(texts: Texts, shown: ElectionShown, note?: string): Card {
  const words = texts.election;
  return card({
    texts,
    summary: words.title,
    example: shown.board.example,
    body: [
      heading(words.title),
      subtle(shown.board.name),
      bold(note),
      paragraph(words.formText),
      ...deadlineInputs(texts, shown),
    ],
    actions: [opens(shown, words.open)],
  });
}

type Held = ElectionShown & { readonly election: Election };

function openCard(texts: Texts, shown: Held, note?: string): Card {
  const words = texts.election;
  const { board, election, own, mayChoose, missing } = shown;
  const at = { election: election.id };
  return card({
    texts,
    summary: words.title,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      bold(note),
      paragraph(mayChoose ? words.ask : words.underWay),
      paragraph(words.closes(texts.format.moment(election.closesAt))),
      ...ownElements(texts, shown),
      mayChoose
        ? choiceSet(
            "elect1",
            { label: words.label, placeholder: words.placeholder, value: own?.for },
            election.candidates.map((seat) => ({
              title: shortened(nameOn(texts, shown, seat)),
              value: seat,
            })),
          )
        : undefined,
      missing
        ? paragraph(
            missing.length === 0 ? words.nobodyMissing : words.missing(texts.format.list(missing)),
          )
        : undefined,
    ],
    actions: [
      mayChoose
        ? action("election.vote", own ? words.change : words.vote, {
            ...at,
            replaces: own?.receipt,
          })
        : undefined,
      missing ? action("election.close", words.close, at) : undefined,
    ],
  });
}

function ownElements(texts: Texts, shown: Held): readonly (Element | undefined)[] {
  const { own } = shown;
  if (!own) return [];
  const words = texts.election;
  return [
    paragraph(words.own(nameOn(texts, shown, own.for))),
    facts([
      [words.at, texts.format.instant(own.castAt)],
      [words.receipt, own.receipt],
    ]),
  ];
}

function resultCard(texts: Texts, shown: Held, note?: string): Card {
  const words = texts.election;
  const { board, election, mayOpen, mayInstall } = shown;
  const elected = electedIn(election);
  const answered = Object.keys(election.standing).length;
  const installs = mayInstall && elected !== undefined && !election.installed;
  return card({
    texts,
    summary: words.resultTitle,
    example: board.example,
    body: [
      heading(words.resultTitle),
      subtle(board.name),
      bold(note),
      paragraph(outcomeOf(texts, shown)),
      facts(
        countsOf(election).map(({ candidate, votes }) => [
          nameOn(texts, shown, candidate.seat),
          String(votes),
        ]),
      ),
      paragraph(words.answered(answered, election.roll.length)),
      election.installed && elected
        ? paragraph(
            words.installed(
              nameOn(texts, shown, elected.seat),
              texts.format.day(election.installed.from),
            ),
          )
        : undefined,
      installs ? dateInput("day1", words.fromLabel, shown.today) : undefined,
      ...(mayOpen && !installs ? deadlineInputs(texts, shown) : []),
    ],
    actions: [
      installs
        ? action("election.install", words.install, { election: election.id })
        : mayOpen
          ? opens(shown, elected ? words.openAgain : words.openRound)
          : undefined,
    ],
  });
}

function outcomeOf(texts: Texts, shown: Held): string {
  const { election: words, format } = texts;
  const elected = electedIn(shown.election);
  if (elected) return words.elected(nameOn(texts, shown, elected.seat));
  if (Object.keys(shown.election.standing).length === 0) return words.nobody;
  return words.tied(
    format.list(leadersOf(shown.election).map(({ seat }) => nameOn(texts, shown, seat))),
  );
}

function deadlineInputs({ election: words }: Texts, { suggested }: ElectionShown): Element[] {
  return [
    dateInput("day1", words.dayLabel, suggested.day),
    timeInput("time1", words.timeLabel, suggested.time),
  ];
}

function opens({ board, election }: ElectionShown, title: string): CardAction {
  return action("election.open", title, { board: board.id, number: (election?.number ?? 0) + 1 });
}

function nameOn(
  { election: words }: Texts,
  { names, election }: ElectionShown,
  seat: string,
): string {
  const on = election?.roll.find((one) => one.seat === seat);
  return words.candidate(names.get(seat) ?? on?.name ?? seat, on?.name ?? seat);
}

function bold(note: string | undefined): Element | undefined {
  return note === undefined ? undefined : { ...paragraph(note), weight: "bolder" };
}
