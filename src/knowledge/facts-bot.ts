import type { Fact } from "./fact.ts";
import { manual } from "./sources.ts";

/** What Klyngebot does for a board. */
export const BOT: readonly Fact[] = [
  {
    id: "bot-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad kan du?",
        "hvad kan klyngebotten",
        "Hvad kan jeg bruge botten til?",
        "hvilke funktioner har du",
        "hvem er du",
      ],
      en: [
        "What can you do?",
        "what can Klyngebot do",
        "What can I use the bot for?",
        "which functions do you have",
        "who are you",
      ],
    },
    da: "Jeg hjælper organer på sundhedsområdet fra dagsorden til referat: jeg viser dagsordenen, samler medlemmernes stillinger, registrerer beslutninger og afbud og laver referatet som Word-fil. Jeg svarer også på spørgsmål om klynger, midler og regler med kilde. Skriv `hjælp` for at se, hvad du kan her.",
    en: "I help boards in health care from agenda to minutes: I show the agenda, collect the members' positions, record decisions and apologies, and make the minutes as a Word file. I also answer questions about clusters, funds and rules, with sources. Write `help` to see what you can do here.",
    sources: [manual("oversigt")],
  },
  {
    id: "bot-vote-how",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan stemmer jeg?",
        "hvordan afgiver jeg min stemme",
        "Hvor trykker jeg for at tiltræde?",
        "stemme i chatten hvordan",
      ],
      en: [
        "How do I vote?",
        "how do I cast my vote",
        "Where do I press to agree?",
        "voting in the chat, how",
      ],
    },
    da: "Tryk på knappen på afstemningskortet, når afstemningen er åbnet: `Tiltræder`, `Tiltræder med bemærkning`, `Kan ikke tiltræde`, `Undlader at stemme` eller `Meld mig inhabil`. Er der flere indstillinger, vælger du for hver og trykker `Afgiv stemme`, eller du trykker `Tiltræd alle`. Du får dit eget kort med tidspunkt og kvittering.",
    en: "Press the button on the vote card once the vote is open: you agree, agree with a remark, cannot agree, abstain or are recused. Where there are several recommendations you choose for each and cast your vote, or agree to all at once. You get a card of your own with the time and a receipt.",
    sources: [manual("afstemning")],
  },
  {
    id: "bot-vote-change",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan jeg ændre min stemme?",
        "fortryde min stemme",
        "Hvordan ændrer jeg en afgivet stemme?",
        "jeg kom til at stemme forkert",
      ],
      en: [
        "Can I change my vote?",
        "undo my vote",
        "How do I change a cast vote?",
        "I voted by mistake",
      ],
    },
    da: "Ja, så længe afstemningen er åben: find dit eget kort, eller skriv `mine stemmer`, og tryk `Ændr min stemme`. Den nye stilling erstatter den gamle, og du får en ny kvittering.",
    en: "Yes, while the vote is open: find your own card or write `my votes`, and press the button that changes your vote. The new position takes the place of the old one, and you get a new receipt.",
    sources: [manual("afstemning")],
  },
  {
    id: "bot-vote-twice",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der hvis jeg trykker to gange?",
        "tæller min stemme dobbelt",
        "Kan en stemme blive talt to gange?",
        "jeg trykkede flere gange på tiltræder",
      ],
      en: [
        "What happens if I press twice?",
        "is my vote counted twice",
        "Can a vote be counted twice?",
        "I pressed agree several times",
      ],
    },
    da: "Der sker ikke noget ved at trykke to gange: et mandat tælles kun én gang. Et ekstra tryk ændrer intet og viser dig bare dit eget kort igen.",
    en: "Nothing happens if you press twice: a seat is counted once only. A second press changes nothing and just shows you your own card again.",
    sources: [manual("afstemning")],
  },
  {
    id: "bot-receipt",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er en kvittering?",
        "hvad skal jeg bruge kvitteringen til",
        "Hvordan ved jeg at min stemme er talt med?",
        "kontrollér kvittering",
      ],
      en: [
        "What is a receipt?",
        "what is the receipt for",
        "How do I know my vote was counted?",
        "check receipt",
      ],
    },
    da: "Kvitteringen viser, at din stilling er registreret, og hvornår. Skriv `mine stemmer` og tryk `Kontrollér kvittering`, så finder du din egen stilling i den optælling, der er offentliggjort. Gem koden, hvis du vil kunne kontrollere det senere.",
    en: "The receipt shows that your position is recorded, and when. Write `my votes` and press the button that checks a receipt, and you find your own position in the published roll. Keep the code if you want to check later.",
    sources: [manual("kvitteringer")],
  },
  {
    id: "bot-who-sees",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan andre se hvad jeg stemmer?",
        "er afstemningen hemmelig",
        "Hvem kan se min stilling?",
        "vises stemmerne før afstemningen lukker",
      ],
      en: [
        "Can others see how I vote?",
        "is the vote secret",
        "Who can see my position?",
        "are votes shown before the vote closes",
      ],
    },
    da: "Ikke før afstemningen er lukket. Derefter følger det organets opsætning, om stillinger står med navn, pr. part eller slet ikke i referatet. Et valg af medformand er anderledes: dér ser ingen andre end du selv, hvem du valgte.",
    en: "Not before the vote is closed. After that the board's set-up decides whether positions stand by name, by party or not at all in the minutes. An election of a co-chair differs: there nobody but you sees whom you chose.",
    sources: [manual("databeskyttelse"), manual("opsætning")],
  },
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
      ],
      en: [
        "How should I vote?",
        "What do you think of the recommendation?",
        "Should I agree to item 3?",
        "advise me how to vote",
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
        "hvilke kilder bruger du",
        "Er du kunstig intelligens?",
        "kan jeg stole på dine svar",
        "Finder du på svar?",
      ],
      en: [
        "Where do your answers come from?",
        "which sources do you use",
        "Are you artificial intelligence?",
        "can I trust your answers",
        "Do you make answers up?",
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
      ],
      en: [
        "Which documents do you know?",
        "list of your sources",
        "What is your knowledge built on?",
        "have you read KL's handbook",
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
      ],
      en: [
        "Do you speak English?",
        "which languages do you speak",
        "Can I write in English?",
        "language of the bot",
      ],
    },
    da: "Ja, jeg svarer på dansk eller engelsk efter det sprog, du skriver på.",
    en: "Yes, I answer in Danish or English, in the language you write in.",
    sources: [manual("sprog")],
  },
];
