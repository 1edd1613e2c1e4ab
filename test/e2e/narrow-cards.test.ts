import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { withPosition } from "../../src/domain/vote.ts";
import { agendaCard } from "../../src/teams/cards/agenda-card.ts";
import type { Card } from "../../src/teams/cards/card.ts";
import { personalCard } from "../../src/teams/cards/personal-card.ts";
import { resultCard } from "../../src/teams/cards/result-card.ts";
import { voteCard } from "../../src/teams/cards/vote-card.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { ballot, board, meeting, position } from "../support/sample-cards.ts";
import { openBrowser } from "../support/browser.ts";
import { everyCard } from "../teams/cards/every-card.ts";
import { DATA } from "../teams/cards/sample-data.ts";

const RENDERER = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.js");
const PICTURES = process.env["SCREENSHOTS"] === "docs" ? "docs/screenshots" : undefined;

const cast = position("s1", ["agree", "agree-with-remark"]);
const shown = { board, meeting, ballot: withPosition(ballot, cast) };
const [seat] = ballot.roll;
const items = meeting.items.map((item) => ({ ...item, state: "not-treated" as const }));

describe("cards on a phone", function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.setContent("<body style='margin:0;font-family:sans-serif'></body>");
    await page.addScriptTag({ path: RENDERER });
  });
  after(() => browser.close());

  /** Draws a card alone on the page, and answers how wide the page then is. */
  const widthOf = (card: Card): Promise<number> =>
    page.evaluate((json) => {
      interface Renderer {
        parse(card: unknown): void;
        render(): HTMLElement;
      }
      const { AdaptiveCards } = window as unknown as {
        AdaptiveCards: { AdaptiveCard: new () => Renderer };
      };
      const renderer = new AdaptiveCards.AdaptiveCard();
      renderer.parse(json);
      document.body.replaceChildren(renderer.render());
      return document.documentElement.scrollWidth;
    }, card);

  for (const language of ["da", "en"] as const) {
    const texts = LANGUAGES[language];
    assert.ok(seat);
    const pictured: Record<string, Card> = {
      agenda: agendaCard(texts, { board, meeting, items }),
      vote: voteCard(texts, shown),
      personal: personalCard(texts, { ...shown, seat, position: cast }),
      result: resultCard(texts, shown),
    };
    const every = Object.entries(everyCard(texts, DATA.small));
    const cards = {
      ...pictured,
      ...Object.fromEntries(every.map(([name, make]) => [name, make(1)])),
    };
    for (const [name, card] of Object.entries(cards))
      it(`fit a screen of 320 px: ${name} (${language})`, async () => {
        const wide = await widthOf(card);
        if (PICTURES && language === "da" && name in pictured)
          await page.screenshot({ path: `${PICTURES}/telefon-${name}.png`, fullPage: true });
        assert.ok(wide <= 320, `${wide} px wide`);
      });
  }
});
