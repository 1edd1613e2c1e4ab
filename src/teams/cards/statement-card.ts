import { STATEMENT_LIMIT } from "../../domain/dissent.ts";
import type { StatementForm } from "../../usecases/statement/write.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";

/** The form of a statement, with what stands already and what was typed. */
export function statementFormCard(
  texts: Texts,
  form: StatementForm,
  typed: { readonly note?: string; readonly text?: string | undefined } = {},
): Card {
  const { ballot, basis, seat, statement } = form;
  const words = texts.statement;
  const value = typed.text ?? statement?.text;
  return frame(texts, form, {
    lines: [
      ...(typed.note === undefined ? [] : [typed.note]),
      words.why[basis],
      words.printed(seat),
    ],
    input: {
      ...{ type: "Input.Text", id: "text1", label: words.label, isMultiline: true },
      ...{ maxLength: STATEMENT_LIMIT },
      ...(value !== undefined && { value }),
    },
    actions: [
      action("statement.save", words.save, { ballot: ballot.id, over: form.version }),
      statement &&
        action("statement.withdraw", words.withdraw, {
          ballot: ballot.id,
          over: form.version,
        }),
    ],
  });
}

/** The words as they now stand in the minutes, or that they were taken out. */
export function statementCard(texts: Texts, form: StatementForm): Card {
  const { ballot, statement } = form;
  const words = texts.statement;
  return frame(texts, form, {
    lines: statement ? [words.saved, statement.text] : [words.withdrawn],
    actions: [action("statement.write", words.write, { ballot: ballot.id })],
  });
}

interface Parts {
  readonly lines: readonly string[];
  readonly input?: Card["body"][number];
  readonly actions: Parameters<typeof card>[0]["actions"];
}

function frame(
  texts: Texts,
  { board, ballot, seat }: StatementForm,
  { lines, input, actions }: Parts,
): Card {
  const title = `${texts.statement.title}: ${texts.item(ballot.itemNumber, ballot.itemTitle)}`;
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [heading(title), subtle(texts.personal.forSeat(seat)), ...lines.map(paragraph), input],
    ...(actions && { actions }),
  });
}
