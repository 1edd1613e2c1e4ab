import type { Fact } from "./fact.ts";
import { councils, manual } from "./sources.ts";

/** Money, records and the bot after the reform. */
export const REFORM_AFTER: readonly Fact[] = [
  {
    id: "reform-money",
    kind: "answer",
    sure: "unverified",
    asks: {
      da: [
        "Hvor mange penge følger med sundhedsrådene?",
        "325 mio. kr. i 2026",
        "Får sundhedsrådene flere midler end klyngerne?",
        "reformens penge til det nære sundhedsvæsen",
        "Hvad følger der af økonomi med sundhedsreformen?",
        "to milliarder i 2030",
      ],
      en: [
        "How much money comes with the health councils?",
        "325 million in 2026",
        "Do the health councils get more funds than the clusters?",
        "reform money for local health care",
        "What money follows the health reform?",
        "two billion in 2030",
      ],
    },
    da: "Der er oplyst 325 mio. kr. i 2026, som stiger til op mod 2 mia. kr. i 2030, via sundhedsrådene. Tallene er fra en andens opgørelse, der henviser til økonomiaftalen for 2026 (ØA26); jeg har ikke selv set aftalen, så tag dem med forbehold.",
    en: "DKK 325 million in 2026 has been stated, rising to up to DKK 2 billion in 2030, by way of the health councils. The figures are from somebody else's account, which refers to the economic agreement for 2026 (ØA26); I have not seen the agreement, so take them with reserve.",
    sources: [councils("midler, efter ØA26")],
  },
  {
    id: "reform-record",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der med klyngens beslutninger, når klyngen nedlægges?",
        "kan vi se gamle referater efter reformen",
        "Bliver klyngens historik gemt?",
        "arkiv efter klyngens ophør",
        "Forsvinder referaterne, når klyngen lukker?",
        "gamle beslutninger efter 2027",
      ],
      en: [
        "What happens to the cluster's decisions when it is closed?",
        "can we see old minutes after the reform",
        "Is the cluster's history kept?",
        "archive after the end of the cluster",
        "Do the minutes disappear when the cluster closes?",
        "old decisions after 2027",
      ],
    },
    da: "Det, der er registreret her, bliver ved med at kunne læses, så længe organet er i botten. Hvad der skal overføres til sundhedsrådet eller arkiveres, er en sag for region og kommuner; mine kilder siger ikke noget om det.",
    en: "What is recorded here can still be read for as long as the board is in the bot. What is to be handed to the health council or archived is a matter for region and municipalities; my sources say nothing about it.",
    sources: [manual("databeskyttelse")],
  },
  {
    id: "reform-cluster-matters-now",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor bruge tid på klyngerne, når de bliver nedlagt?",
        "er klyngerne stadig relevante",
        "Kan botten bruges til sundhedsråd?",
        "botten efter 2027",
        "Virker botten også for sundhedsråd?",
        "bot til SSU",
      ],
      en: [
        "Why spend time on the clusters when they will be closed?",
        "are the clusters still relevant",
        "Can the bot be used for health councils?",
        "the bot after 2027",
        "Does the bot work for health councils too?",
        "bot for SSU",
      ],
    },
    da: "Klyngebotten er ikke bundet til klynger: den betjener også SSU og sundhedsråd. Et organ har sin type i mandatlisten, og reglerne for beslutninger står i dets egen opsætning.",
    en: "Klyngebot is not tied to clusters: it also serves SSU and health councils. A board has its kind in the roster, and the rules for its decisions are in its own set-up.",
    sources: [manual("mandatliste"), manual("opsætning")],
  },
];
