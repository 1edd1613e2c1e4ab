import type { Block } from "../../domain/document-block.ts";
import type { Minutes, MinutesSeat } from "../../domain/minutes.ts";
import type { Presence } from "../../domain/presence.ts";
import type { Texts } from "../texts.ts";
import { quorumLines } from "./quorum-lines.ts";

/** Who took part: a table of all seats, where anything was noted. */
export function attendanceTable(texts: Texts, { attendance, quorum }: Minutes): readonly Block[] {
  const words = texts.record;
  const heading: Block = { type: "heading", level: 2, text: words.attendance };
  if (attendance.every(({ presence }) => presence === null))
    return [heading, { type: "paragraph", text: words.attendanceNone }];
  const time = (at: string | null): string => (at === null ? "" : texts.format.time(at));
  return [
    heading,
    {
      type: "table",
      caption: words.attendance,
      head: words.attendanceColumns,
      rows: attendance.map((seat) => [
        seat.name,
        nameOf(texts, seat),
        seat.presence === null ? words.unnoted : words.presence[seat.presence],
        time(seat.arrived),
        time(seat.left),
      ]),
    },
    ...(quorum ? quorumLines(texts, quorum) : []).map((text): Block => ({
      type: "paragraph",
      text,
    })),
  ];
}

/** Who took part, in sentences: present, apologies, absent, who came late and who left early. */
export function attendanceSentences(
  texts: Texts,
  { attendance, quorum }: Minutes,
): readonly string[] {
  const words = texts.record;
  const names = (...presences: readonly Presence[]): string =>
    texts.format.list(
      attendance
        .filter(({ presence }) => presence !== null && presences.includes(presence))
        .map((seat) => nameOf(texts, seat)),
    );
  const present = names("room", "online");
  const apologies = names("apologies");
  const absent = names("absent");
  return [
    ...(present === "" ? [] : [words.present(present)]),
    ...(apologies === "" ? [] : [words.apologies(apologies)]),
    ...(absent === "" ? [] : [words.absent(absent)]),
    ...attendance.flatMap((seat) => [
      ...(seat.arrived === null
        ? []
        : [words.came(nameOf(texts, seat), texts.format.time(seat.arrived))]),
      ...(seat.left === null
        ? []
        : [words.went(nameOf(texts, seat), texts.format.time(seat.left))]),
    ]),
    ...(quorum ? quorumLines(texts, quorum) : []),
  ];
}

function nameOf(texts: Texts, { person, insteadOf, name }: MinutesSeat): string {
  const shown = person ?? name;
  return insteadOf === null ? shown : texts.record.insteadOf(shown, insteadOf);
}
