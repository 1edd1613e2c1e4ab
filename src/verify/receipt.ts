import { bytesOf } from "./bytes.ts";
import type { Sha256 } from "./bytes.ts";
import { canonical } from "./canonical.ts";
import { readCode } from "./crockford.ts";
import { ofKind } from "./events.ts";
import type { EventOf, Link } from "./events.ts";
import { CHOICES } from "./terms.ts";
import type { Choice } from "./terms.ts";
import { choiceInDanish, quoted } from "./words.ts";

/** What a receipt is found to be, and what is wrong with it. */
export interface ReceiptFound {
  readonly notes: readonly string[];
  readonly findings: readonly string[];
}

/** Finds what was counted for the holder of a receipt and its control code. */
export async function checkReceipt(
  asked: string,
  links: readonly Link[],
  sha256: Sha256,
): Promise<ReceiptFound> {
  const at = asked.lastIndexOf("/");
  const receipt = asked.slice(0, Math.max(0, at)).trim();
  const control = readCode(asked.slice(at + 1), 4);
  if (receipt === "" || control === undefined) return { notes: [], findings: [MISWRITTEN] };
  const notes: string[] = [];
  const findings: string[] = [];
  for (const vote of ofKind(links, "vote")) {
    const choices = await choicesIn(vote, { receipt, code: control }, sha256);
    if (choices.every((choice) => choice === undefined)) continue;
    for (const [n, choice] of choices.entries()) {
      const said = `Kvitteringen, punkt ${vote.number}, indstilling ${n + 1}`;
      const line = vote.rolls[n]?.lines.find(({ mark }) => mark === choice?.mark);
      const told = line && "choice" in line ? line.choice : choice?.choice;
      if (!choice) findings.push(`${said}: der er ikke talt noget svar for kvitteringen.`);
      else if (told !== choice.choice)
        findings.push(
          `${said}: svaret var ${quoted(choiceInDanish(choice.choice))}, men mandatlisten siger ${quoted(told ? choiceInDanish(told) : "intet")}.`,
        );
      else notes.push(`${said}: talt som ${quoted(choiceInDanish(choice.choice))}.`);
    }
    if (vote.because === "objection")
      notes.push(
        `Den skriftlige behandling af punkt ${vote.number} endte med en indsigelse, så svarene er ikke talt i referatet.`,
      );
  }
  return notes.length + findings.length > 0 ? { notes, findings } : { notes, findings: [UNFOUND] };
}

interface Marked {
  readonly choice: Choice;
  readonly mark: string;
}

/** Of each recommendation the choice whose mark is in its roll. */
async function choicesIn(
  { ballot, rolls }: EventOf<"vote">,
  holder: { readonly receipt: string; readonly code: string },
  sha256: Sha256,
): Promise<readonly (Marked | undefined)[]> {
  const found: (Marked | undefined)[] = [];
  for (const [recommendation, { lines }] of rolls.entries()) {
    const marks = new Set(lines.map(({ mark }) => mark));
    let here: Marked | undefined;
    for (const choice of CHOICES) {
      const mark = await sha256(bytesOf(canonical({ ballot, recommendation, choice, ...holder })));
      if (marks.has(mark)) here = { choice, mark };
    }
    found.push(here);
  }
  return found;
}

const MISWRITTEN =
  "Kvitteringen skrives som KVITTERING/KONTROLKODE, hvor kontrolkoden er fire grupper af fire tegn.";

const UNFOUND =
  "Kvitteringen findes ikke på nogen mandatliste i pakken. Enten er kvittering eller kontrolkode skrevet forkert, eller afstemningen hører til et andet møde, eller stemmen blev ændret bagefter, så kun den nyeste kvittering gælder. Er intet af det tilfældet, er stemmen ikke talt med: sig det til en af formændene.";
