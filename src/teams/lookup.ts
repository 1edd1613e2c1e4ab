import { CardFactory } from "botbuilder";
import type { MessagingExtensionAttachment, MessagingExtensionResponse } from "botbuilder";
import { z } from "zod";
import type { Found } from "../domain/lookup.ts";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { search } from "../usecases/lookup/search.ts";
import { foundLine, foundPlace, foundTitle, lookupCard } from "./cards/lookup-card.ts";
import { shortened } from "./cards/pages.ts";
import { read } from "./payload.ts";
import type { Services, Turn } from "./turn.ts";

/** What Teams sends while somebody types in the search; what else it sends is not asked for. */
const asked = z.object({
  commandId: z.literal("search"),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
  queryOptions: z.object({ skip: z.number().int().nonnegative().catch(0) }).optional(),
});

/** Answers a look-up: a list of what was found, each with its card, or a sentence where there is nothing. */
export async function lookupAnswer(
  { world }: Pick<Services, "world">,
  { here, texts, payload }: Pick<Turn, "here" | "texts" | "payload">,
): Promise<MessagingExtensionResponse> {
  const { parameters, queryOptions } = read(asked, payload);
  const typed = parameters.find(({ name }) => name === "query")?.value;
  const query = typeof typed === "string" ? typed.trim() : "";
  const skip = queryOptions?.skip ?? 0;
  const { isKnown, found } = await search(world, here, { query, skip });
  if (!isKnown) return lookupSentence(texts.lookup.stranger);
  if (found.length === 0 && skip === 0)
    return lookupSentence(texts.lookup.nothing(shortened(query)));
  return {
    composeExtension: {
      type: "result",
      attachmentLayout: "list",
      attachments: found.map((one) => attachmentOf(texts, one)),
    },
  };
}

/** A sentence in place of a list. */
export function lookupSentence(text: string): MessagingExtensionResponse {
  return { composeExtension: { type: "message", text } };
}

/** The card is for whoever reads the chat, in the board's language; the list is for the one who looks. */
function attachmentOf(texts: Texts, found: Found): MessagingExtensionAttachment {
  const lines = [foundPlace(texts, found), foundLine(texts, found)];
  const preview = CardFactory.thumbnailCard(
    unmarked(shortened(foundTitle(texts, found), 120)),
    unmarked(shortened(lines.join(": "), 200)),
  );
  const card = lookupCard(LANGUAGES[found.board.language], found);
  return { ...CardFactory.adaptiveCard(card), preview };
}

/** A list's lines are read as markup, which what people wrote must not be. */
function unmarked(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›");
}
