import type { Fact } from "./fact.ts";
import { handbook, manual, minutes, page } from "./sources.ts";

/** Duties of public bodies that the boards meet. */
export const DUTIES: readonly Fact[] = [
  {
    id: "duty-journal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal klyngens papirer journaliseres?",
        "journaliseringspligt",
        "Hvilke dokumenter skal journaliseres?",
        "offentlighedsloven § 15",
        "Er Teams et arkiv?",
      ],
      en: [
        "Must the cluster's papers be filed?",
        "duty to keep a journal",
        "Which documents must be journalised?",
        "section 15 access to public files",
        "Is Teams an archive?",
      ],
    },
    da: "Ja, dokumenter, der er modtaget eller sendt som led i myndighedens sagsbehandling, skal journaliseres så snart som muligt (offentlighedslovens § 15). Journalen skal vise dato og kort, hvad det handler om. Teams er ikke arkivet, så papirerne skal over i jeres eget system; formænd og sekretærer kan hente en journalliste her.",
    en: "Yes, documents received or sent as part of an authority's casework must be journalised as soon as possible (section 15 of the Danish act on access to public files). The journal must show the date and briefly the subject. Teams is not the archive, so papers must go into your own system; chairs and secretaries can get a journal list here.",
    sources: [
      page("danskelove.dk: offentlighedsloven", "§ 15"),
      page("aktindsigtshaandbogen.dk", "journalisering"),
      manual("journalliste"),
    ],
  },
  {
    id: "duty-access",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan man få aktindsigt i klyngens papirer?",
        "aktindsigt i stemmer og bemærkninger",
        "Kan borgere se hvad jeg har stemt?",
        "aktindsigt sundhedsklynge",
        "kan en journalist få vores beskeder",
      ],
      en: [
        "Can one get access to the cluster's papers?",
        "access to votes and remarks",
        "Can citizens see how I voted?",
        "freedom of information health cluster",
      ],
    },
    da: "Ja, regn med, at der kan søges aktindsigt hos de myndigheder, der er med, også i stillinger og bemærkninger. Hvad der udleveres, afgør myndigheden. Skriv derfor aldrig patientoplysninger eller andet fortroligt i bemærkninger.",
    en: "Yes, expect that access can be requested from the authorities that take part, also to positions and remarks. What is handed out is for the authority to decide. So never write patient information or other confidential matters in remarks.",
    sources: [page("aktindsigtshaandbogen.dk", "aktindsigt"), manual("databeskyttelse")],
  },
  {
    id: "duty-patient",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Må jeg skrive om en patient her?",
        "patientoplysninger i botten",
        "Kan jeg spørge om en konkret borger?",
        "personfølsomme oplysninger i klyngebotten",
      ],
      en: [
        "May I write about a patient here?",
        "patient information in the bot",
        "Can I ask about a particular citizen?",
        "sensitive personal information in the bot",
      ],
    },
    da: "Nej, skriv ikke om patienter eller konkrete borgere her. Botten skal kun bruges til organets dagsordener, stillinger og beslutninger.",
    en: "No, do not write about patients or particular citizens here. The bot is only for the board's agendas, positions and decisions.",
    sources: [manual("databeskyttelse")],
  },
  {
    id: "duty-opinion",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er min stemme en personoplysning?",
        "kan min stemme afsløre min politiske holdning",
        "GDPR og afstemninger",
        "databeskyttelse stemmer",
      ],
      en: [
        "Is my vote personal data?",
        "can my vote reveal my political opinion",
        "GDPR and votes",
        "data protection votes",
      ],
    },
    da: "Ja, en stilling er knyttet til dig og kan vise en politisk holdning, så den behandles derefter. Andres stillinger vises aldrig, før afstemningen er lukket, og hvor meget der står i referatet, følger organets opsætning.",
    en: "Yes, a position is tied to you and may show a political opinion, so it is treated accordingly. Positions of others are never shown before the vote is closed, and how much the minutes say follows the board's set-up.",
    sources: [manual("databeskyttelse")],
  },
  {
    id: "duty-accessibility",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er kortene tilgængelige for alle?",
        "webtilgængelighed",
        "Kan en skærmlæser bruge botten?",
        "tilgængelighedserklæring krav",
      ],
      en: [
        "Are the cards accessible to all?",
        "web accessibility",
        "Can a screen reader use the bot?",
        "accessibility statement requirement",
      ],
    },
    da: "Offentlige myndigheders websteder og mobilapps skal følge EN 301 549 og WCAG på niveau A og AA, og tilgængelighedserklæringen laves i WAS-Tool og opdateres hvert år. Kortene her har tekst på alle felter, skelner ikke ved farve alene og findes også som ren tekst.",
    en: "Public bodies' websites and mobile apps must follow EN 301 549 and WCAG at levels A and AA, and the accessibility statement is made in WAS-Tool and updated every year. The cards here have text on all fields, do not distinguish by colour alone and exist as plain text too.",
    sources: [page("digst.dk: webtilgængelighed", "krav og erklæring"), manual("kort")],
  },
  {
    id: "duty-recusal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er jeg inhabil i klyngen?",
        "inhabilitet i sundhedsklyngen",
        "Gælder forvaltningsloven for klyngen?",
        "hvad gør jeg hvis jeg er inhabil",
      ],
      en: [
        "When am I disqualified in the cluster?",
        "conflict of interest in the health cluster",
        "Does the public administration act apply to the cluster?",
        "what do I do if I am disqualified",
      ],
    },
    da: "Forvaltningslovens §§ 3-6 handler om inhabilitet hos offentlige myndigheder; hvordan de gælder for en klynge, siger mine kilder ikke. I praksis melder du dig inhabil på punktet med `Meld mig inhabil`; det virker med det samme, og formændene bekræfter det i beslutningen. Er du i tvivl, så spørg sekretariatet.",
    en: "Sections 3-6 of the public administration act deal with disqualification at public authorities; how they apply to a cluster my sources do not say. In practice you declare yourself recused on the item with `Recuse myself`; it takes effect at once, and the chairs confirm it in the decision. If in doubt, ask the secretariat.",
    sources: [
      page("Forvaltningsloven", "§§ 3-6 (anvendelse på klynger ikke afklaret)"),
      manual("afstemning"),
    ],
  },
  {
    id: "duty-bound",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er vores kommune bundet af klyngens beslutning?",
        "kan klyngen forpligte kommunalbestyrelsen",
        "Skal beslutningen hjem i kommunalbestyrelsen?",
        "bindende beslutninger i klyngen",
      ],
      en: [
        "Is our municipality bound by the cluster's decision?",
        "can the cluster commit the municipal council",
        "Must the decision go to the municipal council?",
        "binding decisions in the cluster",
      ],
    },
    da: "Klyngen er ikke en myndighed, så ansvaret bliver hos kommunalbestyrelsen og regionsrådet. Klyngen kan beslutte, hvad de fælles midler bruges til, men kræver noget kommunens egen beslutning, anbefaler den kun, som da Klynge Syd anbefalede kommunerne at overføre midler. Nogen skreven regel om, hvornår en part er bundet, har jeg ikke fundet.",
    en: "The cluster is not an authority, so responsibility stays with the municipal council and the regional council. The cluster can decide what the common funds are used for, but where something takes the municipality's own decision it only recommends, as when Klynge Syd recommended the municipalities to carry funds over. A written rule on when a party is bound I have not found.",
    sources: [handbook(1), handbook(4), minutes(2)],
  },
  {
    id: "duty-esdh",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke systemer bruger kommunerne til dagsordener?",
        "ESDH og FirstAgenda",
        "Kan botten læse fra FirstAgenda?",
        "SBSYS Acadre GetOrganized",
      ],
      en: [
        "Which systems do municipalities use for agendas?",
        "ESDH and FirstAgenda",
        "Can the bot read from FirstAgenda?",
        "SBSYS Acadre GetOrganized",
      ],
    },
    da: "Typisk et ESDH-system som Acadre, SBSYS eller GetOrganized, hvorfra dagsordenen udgives til FirstAgenda. Botten henter ikke selv derfra; sekretæren giver den dagsordenen som fil (Word, PDF, HTML eller tekst).",
    en: "Typically a records system (ESDH) such as Acadre, SBSYS or GetOrganized, from which the agenda is published to FirstAgenda. The bot does not fetch from there itself; the secretary gives it the agenda as a file (Word, PDF, HTML or text).",
    sources: [page("support.firstagenda.com", "integrationer"), manual("dagsorden ind")],
  },
];
