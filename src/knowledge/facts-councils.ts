import type { Fact } from "./fact.ts";
import { computed, councils, handbook, page } from "./sources.ts";

/** The health councils: who they are and what they may. */
export const COUNCILS: readonly Fact[] = [
  {
    id: "council-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er et sundhedsråd?",
        "sundhedsråd forklaring",
        "Hvad skal sundhedsrådene lave?",
        "hvad er sundhedsråd 2027",
      ],
      en: [
        "What is a health council?",
        "explanation of sundhedsråd",
        "What will the health councils do?",
        "what are health councils 2027",
      ],
    },
    da: "Et sundhedsråd er det organ, der afløser sundhedsklyngerne. Det har umiddelbart politisk og forvaltningsmæssigt ansvar for sit område og er altså mere end et sted at tale sammen. Der er 17 af dem.",
    en: "A health council is the body that takes over from the health clusters. It has direct political and administrative responsibility for its area, so it is more than a place to talk. There are 17 of them.",
    sources: [page("regional-indsigt.dk", "?p=16173"), councils("17 sundhedsråd")],
  },
  {
    id: "council-number",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange sundhedsråd er der?",
        "antal sundhedsråd",
        "Hvor mange sundhedsråd er der i hver region?",
        "fordeling af sundhedsråd på regioner",
      ],
      en: [
        "How many health councils are there?",
        "number of health councils",
        "How many health councils in each region?",
        "health councils by region",
      ],
    },
    da: "Der er 17: 6 i Østdanmark, 5 i Midtjylland, 4 i Syddanmark og 2 i Nordjylland.",
    en: "There are 17: 6 in Østdanmark, 5 in Midtjylland, 4 in Syddanmark and 2 in Nordjylland.",
    sources: [councils("17 sundhedsråd")],
  },
  {
    id: "council-names",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad hedder sundhedsrådene?",
        "liste over sundhedsråd",
        "Hvilke sundhedsråd findes der?",
        "navne på de 17 sundhedsråd",
      ],
      en: [
        "What are the health councils called?",
        "list of health councils",
        "Which health councils are there?",
        "names of the 17 health councils",
      ],
    },
    da: "I Østdanmark: Hovedstaden, Københavns Omegn Nord, Nordsjælland, Amager og Vestegnen, Østsjælland og Øerne, Midt- og Vestsjælland. I Midtjylland: Aarhus, Horsens, Kronjylland, Midt, Vestjylland. I Syddanmark: Fyn, Lillebælt, Sydvestjylland, Sønderjylland, og i Nordjylland: Limfjorden, Vendsyssel. Listen er en journalists og ikke et officielt register.",
    en: "In Østdanmark: Hovedstaden, Københavns Omegn Nord, Nordsjælland, Amager og Vestegnen, Østsjælland og Øerne, Midt- og Vestsjælland. In Midtjylland: Aarhus, Horsens, Kronjylland, Midt, Vestjylland. In Syddanmark: Fyn, Lillebælt, Sydvestjylland, Sønderjylland, and in Nordjylland: Limfjorden, Vendsyssel. The list is a journalist's and not an official register.",
    sources: [councils("navne")],
  },
  {
    id: "council-not-dialogue",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er sundhedsråd bare dialogfora?",
        "ikke dialogfora",
        "Hvad er forskellen på en sundhedsklynge og et sundhedsråd?",
        "har sundhedsrådet mere magt end klyngen",
      ],
      en: [
        "Are health councils just forums for dialogue?",
        "not forums for dialogue",
        "What is the difference between a cluster and a health council?",
        "does the council have more power than the cluster",
      ],
    },
    da: "Nej, de er ikke dialogfora, siger den håndbog, som ministeriet, KL og Danske Regioner står bag. Forskellen er, at sundhedsråd har umiddelbart politisk og forvaltningsmæssigt ansvar, mens en klynge ikke er en myndighed. De har også initiativret.",
    en: "No, they are not forums for dialogue, says the handbook of the ministry, KL and Danish Regions. The difference is that health councils have direct political and administrative responsibility, while a cluster is not an authority. They also have the right of initiative.",
    sources: [page("regional-indsigt.dk", "?p=16173"), handbook(1)],
  },
  {
    id: "council-composition",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder i sundhedsrådene?",
        "sammensætning af sundhedsråd",
        "Hvor mange pladser har kommunerne i sundhedsrådet?",
        "pladser i sundhedsråd region kommune",
      ],
      en: [
        "Who sits in the health councils?",
        "composition of health councils",
        "How many seats do municipalities have in the health council?",
        "seats in the health council, region and municipality",
      ],
    },
    da: "Der sidder medlemmer fra regionsrådet og fra kommunerne. I 2026 har regionen én plads mere end kommunerne tilsammen i 16 af de 17 råd, og rådene har 9-21 medlemmer. Tallene er talt op i en journalists liste og er ikke officielle.",
    en: "Members from the regional council and from the municipalities. In 2026 the region has one seat more than the municipalities together in 16 of the 17 councils, and the councils have 9-21 members. The figures are counted in a journalist's list and are not official.",
    sources: [councils("pladser"), computed("optælling af pladser")],
  },
  {
    id: "council-municipal-seats",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange pladser får vores kommune i sundhedsrådet?",
        "store kommuner flere pladser sundhedsråd",
        "Har København tre pladser i sundhedsrådet?",
        "en plads pr. kommune sundhedsråd",
      ],
      en: [
        "How many seats does our municipality get in the health council?",
        "larger municipalities more seats health council",
        "Does Copenhagen have three seats in the health council?",
        "one seat per municipality health council",
      ],
    },
    da: "Som hovedregel én plads pr. kommune; store kommuner har flere. I 2026-listen har København og Aarhus 3, og 13 kommuner har 2, blandt andre Odense, Esbjerg, Vejle, Kolding, Randers og Frederiksberg. Listen er ikke officiel.",
    en: "As a rule one seat per municipality; large ones have more. In the list of 2026 Copenhagen and Aarhus have 3, and 13 municipalities have 2, among them Odense, Esbjerg, Vejle, Kolding, Randers and Frederiksberg. The list is not official.",
    sources: [councils("pladser pr. kommune"), computed("optælling af pladser")],
  },
  {
    id: "council-gp",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Sidder praktiserende læger i sundhedsrådet?",
        "PLO i sundhedsråd",
        "Har lægerne pladser i sundhedsrådene?",
        "er almen praksis med i sundhedsråd",
      ],
      en: [
        "Do GPs sit in the health council?",
        "PLO in health councils",
        "Do doctors have seats in the health councils?",
        "is general practice part of health councils",
      ],
    },
    da: "Nej, der er ingen pladser til praktiserende læger i listen over sundhedsrådenes medlemmer i 2026. Det er en forskel fra klyngerne, hvor PLO udpeger to.",
    en: "No, there are no seats for GPs in the list of the health councils' members in 2026. That differs from the clusters, to which PLO appoints two.",
    sources: [councils("pladser"), handbook(3)],
  },
  {
    id: "council-majority",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Har regionen flertal i sundhedsrådet?",
        "hvordan træffes beslutninger i sundhedsråd",
        "Kan regionen stemme kommunerne ned i sundhedsrådet?",
        "flertal i sundhedsråd",
      ],
      en: [
        "Does the region have a majority in the health council?",
        "how are decisions taken in health councils",
        "Can the region outvote the municipalities in the health council?",
        "majority in health councils",
      ],
    },
    da: "Ja, efter pladserne at dømme kan regionen vinde med én stemme, hvis hvert medlem har én stemme, og simpelt flertal afgør. Det er udledt af pladserne i 2026; selve lovens regel om afstemning har jeg ikke kunnet læse.",
    en: "Yes, judging by the seats the region can win by one vote, if each member has one vote and a simple majority decides. That is derived from the seats of 2026; the law's own rule on voting I have not been able to read.",
    sources: [councils("pladser"), computed("optælling af pladser")],
  },
  {
    id: "council-dominance",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Dominerer regionen sundhedsrådene?",
        "regional dominans i sundhedsråd",
        "Hvad siger kritikken om sundhedsrådenes struktur?",
        "magtbalance region kommune sundhedsråd",
      ],
      en: [
        "Does the region dominate the health councils?",
        "regional dominance in health councils",
        "What is said about the structure of the health councils?",
        "balance of power region municipality",
      ],
    },
    da: "Det mener regional-indsigt.dk, der taler om regional dominans i strukturen. Tallene peger samme vej, for regionen har som regel én plads mere end kommunerne.",
    en: "So says regional-indsigt.dk, which speaks of regional dominance in the structure. The figures point the same way, for the region as a rule has one seat more than the municipalities.",
    sources: [page("regional-indsigt.dk", "?p=16173"), councils("pladser")],
  },
];
