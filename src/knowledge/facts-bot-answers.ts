import type { Fact } from "./fact.ts";
import { manual } from "./sources.ts";

/** What Klyngebot answers, and what it leaves to people. */
export const BOT_ANSWERS: readonly Fact[] = [
  {
    id: "bot-advice",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skal jeg stemme?",
        "Hvad synes du om indstillingen?",
        "Skal jeg tiltræde punkt 3?",
        "giv mig et råd om hvad jeg skal stemme",
        "hvad anbefaler du",
        "hvad bør jeg svare på indstillingen",
        "er indstillingen god",
      ],
      en: [
        "How should I vote?",
        "What do you think of the recommendation?",
        "Should I agree to item 3?",
        "advise me how to vote",
        "what should I answer to the recommendation",
        "is the recommendation good",
      ],
    },
    da: "Det råder jeg aldrig om. Jeg viser indstillingen, sagen og bilagene, og hvad der tidligere er besluttet; stillingen er din egen.",
    en: "I never advise on that. I show the recommendation, the case and the attachments, and what was decided before; the position is your own.",
    sources: [manual("spørgsmål")],
  },
  {
    id: "bot-answers",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor har du dine svar fra?",
        "hvor har du det fra",
        "Er du kunstig intelligens?",
        "kan jeg stole på dine svar",
        "Finder du på svar?",
        "Bruger du ChatGPT?",
        "hvor sikre er dine svar",
      ],
      en: [
        "Where do your answers come from?",
        "where did you get that from",
        "Are you artificial intelligence?",
        "can I trust your answers",
        "Do you make answers up?",
        "Do you use ChatGPT?",
        "how certain are your answers",
      ],
    },
    da: "Mine svar er skrevet på forhånd ud fra navngivne kilder eller slået op og regnet ud af det, der er registreret. Under hvert svar står kilderne, og hvor sikkert det er. Det, jeg ikke har i kilderne, siger jeg, at jeg ikke ved.",
    en: "My answers are written beforehand from named sources, or looked up and worked out from what is recorded. Below each answer stand its sources and how certain it is. What I do not have in the sources I say I do not know.",
    sources: [manual("spørgsmål")],
  },
  {
    id: "bot-sources-list",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke dokumenter kender du?",
        "liste over dine kilder",
        "Hvad bygger din viden på?",
        "har du læst KL's håndbog",
        "Hvilke kilder bygger du på?",
        "kildeliste",
      ],
      en: [
        "Which documents do you know?",
        "list of your sources",
        "What is your knowledge built on?",
        "have you read KL's handbook",
        "Which sources do you build on?",
        "list of sources",
      ],
    },
    da: "De fire vigtigste er KL's håndbog om sundhedsklynger fra 2022, KL's status fra den 28. februar 2022, slides om den nye struktur og referatet fra Politisk sundhedsklynge Syd den 18. januar 2023. Dertil kommer love, hjemmesider og folketal, som nævnes ved svarene.",
    en: "The four main ones are KL's handbook on health clusters of 2022, KL's status of 28 February 2022, slides on the new structure, and the minutes of Politisk sundhedsklynge Syd of 18 January 2023. Then there are acts, web pages and population figures, named with the answers.",
    sources: [manual("spørgsmål")],
  },
  {
    id: "bot-english",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan du engelsk?",
        "hvilke sprog taler du",
        "Kan jeg skrive på engelsk?",
        "sprog i botten",
        "Svarer du på engelsk?",
        "English please på dansk",
      ],
      en: [
        "Do you speak English?",
        "which languages do you speak",
        "Can I write in English?",
        "language of the bot",
        "Do you answer in English?",
        "Danish or English",
      ],
    },
    da: "Ja, jeg svarer på dansk eller engelsk efter det sprog, du skriver på.",
    en: "Yes, I answer in Danish or English, in the language you write in.",
    sources: [manual("sprog")],
  },
];
