import type { HelpShown } from "../../usecases/chat/help.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";

/** What the reader can do here, as buttons and as words. */
export function helpCard(texts: Texts, shown: HelpShown, welcome = false): Card {
  const { board, personal, several, officer, chair, secretary, stranger, local } = shown;
  const words = texts.help;
  const phrases = [
    ...words.member,
    ...(officer ? words.officer : []),
    ...(chair ? words.chair : []),
    ...(secretary ? words.secretary : []),
  ];
  return card({
    texts,
    summary: welcome ? words.welcome : words.title,
    example: board?.example,
    body: [
      heading(words.title),
      welcome ? paragraph(words.welcome) : undefined,
      board ? paragraph(personal ? board.name : words.tied(board.name)) : undefined,
      !personal && !board ? paragraph(words.notTied) : undefined,
      stranger ? paragraph(words.stranger) : undefined,
      paragraph(words.write),
      ...phrases.map((phrase) => subtle(phrase)),
      paragraph(words.ask),
      local ? subtle(words.local) : undefined,
    ],
    actions: [
      action("agenda.show", words.showAgenda, {}),
      action("vote.mine", words.myVotes, {}),
      secretary ? action("agenda.post", words.postAgenda, {}) : undefined,
      several && personal ? action("board.choose", texts.board.change, {}) : undefined,
    ],
  });
}
