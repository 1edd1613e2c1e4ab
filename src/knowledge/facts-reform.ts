import type { Fact } from "./fact.ts";
import { bill214, councils, manual, page } from "./sources.ts";

/** The reform that replaces the clusters. */
export const REFORM: readonly Fact[] = [
  {
    id: "reform-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der med sundhedsklyngerne ved reformen?",
        "bliver klyngerne nedlagt",
        "Hvad erstatter sundhedsklyngerne?",
        "afskaffes sundhedsklyngerne",
        "sundhedsreform 2027 klynger",
      ],
      en: [
        "What happens to the health clusters in the reform?",
        "will the clusters be closed",
        "What replaces the health clusters?",
        "are the clusters abolished",
      ],
    },
    da: "Sundhedsklynger og sundhedssamarbejdsudvalg (SSU) afskaffes, og der kommer 17 sundhedsråd i stedet. Det følger af L 214 (2024-25), som er stadfæstet. Rådene holdt deres første møder omkring januar 2026 og overtager for alvor den 1. januar 2027.",
    en: "Health clusters and health co-operation committees (SSU) are abolished, and 17 health councils (sundhedsråd) come in their place. That follows from L 214 (2024-25), which has been enacted. The councils held their first meetings around January 2026 and take over in full on 1 January 2027.",
    sources: [bill214("titel og status"), councils("17 sundhedsråd")],
  },
  {
    id: "reform-laws",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke love ligger bag sundhedsreformen?",
        "L 213 og L 214",
        "Hvilket lovforslag nedlægger klyngerne?",
        "overgangsloven lov nr. 699",
      ],
      en: [
        "Which acts are behind the health reform?",
        "L 213 and L 214",
        "Which bill abolishes the clusters?",
        "transition act no. 699",
      ],
    },
    da: "To lovforslag fra 2024-25: L 213, der blev til overgangsloven (lov nr. 699 af 20. juni 2025), og L 214, der ændrer regionsloven og afskaffer klynger og SSU.",
    en: "Two bills of 2024-25: L 213, which became the transition act (act no. 699 of 20 June 2025), and L 214, which amends the act on regions and abolishes clusters and SSU.",
    sources: [page("Folketinget, L 213 (2024-25)", "lov nr. 699"), bill214("titel")],
  },
  {
    id: "reform-cluster-end",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvornår ophører sundhedsklyngerne?",
        "slutdato for klynger og SSU",
        "Hvornår er klyngens sidste dag?",
        "hvornår stopper SSU",
        "til hvornår findes klyngerne",
      ],
      en: [
        "When do the health clusters end?",
        "end date of clusters and SSU",
        "When is the cluster's last day?",
        "when does SSU stop",
      ],
    },
    da: "Den præcise slutdato for klynger og SSU er ikke i mine kilder, for jeg har ikke kunnet læse bestemmelsen om ikrafttræden i L 214. Det nærmeste er, at reformen i hovedsagen gælder fra den 1. januar 2027, hvor sundhedsrådene overtager.",
    en: "The exact end date of clusters and SSU is not in my sources, for I have not been able to read the clause in L 214 on its entry into force. The nearest is that the reform in the main holds from 1 January 2027, when the health councils take over.",
    sources: [bill214("titel og status"), councils("17 sundhedsråd")],
  },
  {
    id: "reform-region-east",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår bliver Region Hovedstaden og Region Sjælland lagt sammen?",
        "Region Østdanmark",
        "Hvornår begynder Region Østdanmark?",
        "sammenlægning af regioner",
      ],
      en: [
        "When are Region Hovedstaden and Region Sjælland merged?",
        "Region Østdanmark",
        "When does Region Østdanmark begin?",
        "merger of regions",
      ],
    },
    da: "Den 1. januar 2027 bliver de til Region Østdanmark. I 2026 er der et forberedende regionsråd.",
    en: "On 1 January 2027 they become Region Østdanmark. In 2026 there is a preparatory regional council.",
    sources: [
      page("Folketinget, L 213 (2024-25)", "overgangsloven"),
      councils("Region Østdanmark"),
    ],
  },
  {
    id: "reform-regions-after",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange regioner er der efter reformen?",
        "hvilke regioner er der fra 2027",
        "Bliver der fire regioner?",
        "regioner efter sundhedsreformen",
      ],
      en: [
        "How many regions are there after the reform?",
        "which regions are there from 2027",
        "Will there be four regions?",
        "regions after the health reform",
      ],
    },
    da: "Fra den 1. januar 2027 er der fire: Østdanmark, Midtjylland, Syddanmark og Nordjylland. Østdanmark er Hovedstaden og Sjælland lagt sammen.",
    en: "From 1 January 2027 there are four: Østdanmark, Midtjylland, Syddanmark and Nordjylland. Østdanmark is Hovedstaden and Sjælland merged.",
    sources: [
      page("Lovguiden: regionsråd", "antal medlemmer"),
      page("Folketinget, L 213 (2024-25)", "overgangsloven"),
    ],
  },
  {
    id: "reform-council-sizes",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange medlemmer har regionsrådene efter reformen?",
        "antal regionsrådsmedlemmer 2026",
        "Hvor stort er regionsrådet i Østdanmark?",
        "47 medlemmer regionsråd",
      ],
      en: [
        "How many members do the regional councils have after the reform?",
        "number of regional councillors 2026",
        "How large is the regional council of Østdanmark?",
        "47 members regional council",
      ],
    },
    da: "Østdanmark har 47 medlemmer, Midtjylland 31, Syddanmark 31 og Nordjylland 25.",
    en: "Østdanmark has 47 members, Midtjylland 31, Syddanmark 31 and Nordjylland 25.",
    sources: [page("Lovguiden: regionsråd", "antal medlemmer")],
  },
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
      ],
      en: [
        "How much money comes with the health councils?",
        "325 million in 2026",
        "Do the health councils get more funds than the clusters?",
        "reform money for local health care",
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
      ],
      en: [
        "What happens to the cluster's decisions when it is closed?",
        "can we see old minutes after the reform",
        "Is the cluster's history kept?",
        "archive after the end of the cluster",
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
      ],
      en: [
        "Why spend time on the clusters when they will be closed?",
        "are the clusters still relevant",
        "Can the bot be used for health councils?",
        "the bot after 2027",
      ],
    },
    da: "Klyngebotten er ikke bundet til klynger: den betjener også SSU og sundhedsråd. Et organ har sin type i mandatlisten, og reglerne for beslutninger står i dets egen opsætning.",
    en: "Klyngebot is not tied to clusters: it also serves SSU and health councils. A board has its kind in the roster, and the rules for its decisions are in its own set-up.",
    sources: [manual("mandatliste"), manual("opsætning")],
  },
];
