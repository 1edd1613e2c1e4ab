import type { PersonId, SeatId } from "../../domain/board.ts";
import type { AttendanceShown, SeatAtMeeting } from "../../usecases/attendance/show.ts";
import { quorumLines } from "../../texts/papers/quorum-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, heading, paragraph, section, subtle, timeInput } from "./card.ts";
import type { Card, Choosable, Element } from "./card.ts";
import { pageOf, shortened } from "./pages.ts";

/** How many missing seats are named. */
const NAMED = 30;

/** What stood in the card's fields, kept where it is refused. */
export interface AttendanceTyped {
  readonly seats: ReadonlyMap<SeatId, string>;
  readonly place: string | undefined;
  readonly arrived: string | undefined;
  readonly left: string | undefined;
}

/** All seats of a meeting: who came for each, in the room or online, and who came late or left early. */
export function attendanceCard(
  texts: Texts,
  shown: AttendanceShown,
  {
    note,
    page = 1,
    typed,
  }: {
    readonly note?: string;
    readonly page?: number | undefined;
    readonly typed?: AttendanceTyped | undefined;
  } = {},
): Card {
  const { board, meeting, version } = shown;
  const words = texts.record;
  const title = words.attendanceTitle(board.name);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const { elements, here, of, next } = pageOf(
    shown.seats.flatMap((one) => [seatInput(texts, one, typed), ...timesNoted(texts, one)]),
    page,
  );
  return card({
    texts,
    summary: `${title}, ${when}`,
    example: board.example,
    body: [
      heading(title),
      subtle(when),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...quorumElements(texts, shown),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      ...timesElements(texts, shown, typed),
    ],
    actions: [
      action("attendance.save", words.saveAttendance, { meeting: meeting.id, version, page }),
      next === undefined
        ? undefined
        : action("attendance.show", texts.itemCard.more, { meeting: meeting.id, page: next }),
      action("minutes.show", words.title(board.name), { meeting: meeting.id }),
    ],
  });
}

/** Whether the meeting is quorate, now or as a whole, and who is missing where it is not. */
function quorumElements(texts: Texts, { quorum }: AttendanceShown): readonly Element[] {
  if (!quorum) return [];
  const { found, time, missing } = quorum;
  const words = texts.settings;
  const [first = "", ...rest] = quorumLines(texts, found);
  const who = missing
    .slice(0, NAMED)
    .map(({ seat, holder }) => shortened(words.missingSeat(holder, seat)));
  const more = missing.length > NAMED ? [words.moreSeats(missing.length - NAMED)] : [];
  return [
    ...(time === undefined ? [] : [subtle(texts.record.quorumNow(texts.format.time(time)))]),
    { ...paragraph(first), weight: "bolder" },
    ...rest.map(subtle),
    ...(who.length > 0 ? [paragraph(words.missing(texts.format.list([...who, ...more])))] : []),
  ];
}

/** What a seat's choice says: who came and how, or that nobody did. */
export function presenceValue(presence: "room" | "online", person: PersonId): string {
  return `${presence}:${person}`;
}

function seatInput(
  texts: Texts,
  { seat, noted, mayCome }: SeatAtMeeting,
  typed: AttendanceTyped | undefined,
): Element {
  const words = texts.record;
  const choices: Choosable[] = [
    ...mayCome.flatMap(({ person, name }) => [
      { title: words.holderRoom(name), value: presenceValue("room", person) },
      { title: words.holderOnline(name), value: presenceValue("online", person) },
    ]),
    { title: words.presence.apologies, value: "apologies" },
    { title: words.presence.absent, value: "absent" },
  ];
  const standing =
    noted?.presence === "room" || noted?.presence === "online"
      ? presenceValue(noted.presence, noted.person ?? "")
      : noted?.presence;
  const chosen = typed?.seats.get(seat.id);
  return choiceSet(
    `seat:${seat.id}`,
    {
      label: words.attendanceLabel(seat.name),
      placeholder: words.attendancePlaceholder,
      value: choices.some(({ value }) => value === chosen) ? chosen : standing,
    },
    choices,
  );
}

function timesNoted(texts: Texts, { seat, noted, mayCome }: SeatAtMeeting): readonly Element[] {
  const words = texts.record;
  const name = mayCome.find(({ person }) => person === noted?.person)?.name ?? seat.name;
  return [
    ...(noted?.arrived ? [subtle(words.came(name, texts.format.time(noted.arrived)))] : []),
    ...(noted?.left ? [subtle(words.went(name, texts.format.time(noted.left)))] : []),
  ];
}

function timesElements(
  texts: Texts,
  { seats }: AttendanceShown,
  typed: AttendanceTyped | undefined,
): readonly Element[] {
  const words = texts.record;
  return [
    section(words.timesHeading),
    subtle(words.timesHint),
    choiceSet(
      "place1",
      { label: words.timesLabel, placeholder: words.timesPlaceholder, value: typed?.place },
      seats.map(({ seat }) => ({ title: shortened(seat.name), value: seat.id })),
    ),
    timeInput("arrived1", words.arrivedLabel, typed?.arrived),
    timeInput("left1", words.leftLabel, typed?.left),
  ];
}
