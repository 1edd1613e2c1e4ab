import { isList, isObject, isSame, said } from "./canonical.ts";
import type { Json, JsonObject } from "./canonical.ts";
import { CHOICES } from "./event-shapes.ts";

/** What is wrong with a vote's rolls: that the lines do not give the tally, or stand in another order. */
export function rollsWrong(event: JsonObject): string | undefined {
  if (event["kind"] !== "vote") return undefined;
  const rolls = isList(event["rolls"]) ? event["rolls"].filter(isObject) : [];
  for (const [n, roll] of rolls.entries()) {
    const wrong = rollWrong(said(event["shown"]), roll);
    if (wrong !== undefined) return `Indstilling ${n + 1}: ${wrong}`;
  }
  return undefined;
}

function rollWrong(shown: string, roll: JsonObject): string | undefined {
  const lines = isList(roll["lines"]) ? roll["lines"].filter(isObject) : [];
  const tally = isObject(roll["tally"]) ? roll["tally"] : {};
  const parties = isList(roll["parties"]) ? roll["parties"].filter(isObject) : [];
  const marks = lines.flatMap(({ mark }) => (typeof mark === "string" ? [mark] : []));
  if (new Set(marks).size !== marks.length) return "Et mærke står der to gange.";
  if (shown === "by-name") return byNameWrong(lines, { tally, parties });
  if (!isSame(marks, [...marks].sort())) return "Mærkerne står ikke i rækkefølge.";
  const answers = CHOICES.reduce((sum, choice) => sum + numberOf(tally[choice]), 0);
  if (lines.length !== answers)
    return `Der er ${lines.length} linjer, men ${answers} svar i optællingen.`;
  if (shown === "outcome-only") return parties.length > 0 ? TOO_MUCH : undefined;
  return byPartyWrong(lines, { tally, parties });
}

const TOO_MUCH = "Der står mere, end organets opsætning viser.";

interface Counted {
  readonly tally: JsonObject;
  readonly parties: readonly JsonObject[];
}

function byNameWrong(lines: readonly JsonObject[], { tally, parties }: Counted) {
  if (parties.length > 0) return TOO_MUCH;
  const seats = lines.map(({ seat }) => seat);
  if (new Set(seats).size !== seats.length) return "Et mandat står der to gange.";
  const half = lines.find(({ choice, mark, person }) =>
    choice === null ? mark !== null || person !== null : mark === null || person === null,
  );
  if (half) return `Mandatet ${said(half["name"])} har et halvt svar.`;
  return tallyWrong({ lines, tally }) ?? missingWrong(lines, tally);
}

function missingWrong(lines: readonly JsonObject[], tally: JsonObject): string | undefined {
  const missing = lines.filter(({ choice }) => choice === null).length;
  return tally["missing"] === missing ? undefined : "Antallet, der ikke har svaret, passer ikke.";
}

function byPartyWrong(lines: readonly JsonObject[], { tally, parties }: Counted) {
  const strange = lines.find(({ party }) => !parties.some((one) => one["party"] === party));
  if (strange) return "En linje har en part, der ikke er talt op.";
  for (const { party, tally: own } of parties) {
    const wrong = tallyWrong({
      lines: lines.filter((line) => line["party"] === party),
      tally: isObject(own) ? own : {},
    });
    if (wrong !== undefined) return `${said(party)}: ${wrong}`;
  }
  const missing = parties.reduce(
    (sum, { tally: own }) => sum + numberOf(isObject(own) ? own["missing"] : undefined),
    0,
  );
  if (tally["missing"] !== missing) return "Antallet, der ikke har svaret, passer ikke.";
  return tallyWrong({ lines, tally });
}

function tallyWrong({
  lines,
  tally,
}: {
  readonly lines: readonly JsonObject[];
  readonly tally: JsonObject;
}): string | undefined {
  for (const choice of CHOICES) {
    const given = lines.filter((line) => line["choice"] === choice).length;
    if (tally[choice] !== given)
      return `Optællingen siger ${said(tally[choice])} for ${choice}, men linjerne giver ${given}.`;
  }
  return undefined;
}

function numberOf(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
