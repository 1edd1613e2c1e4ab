import type { Fact } from "./fact.ts";
import { handbook, minutes } from "./sources.ts";

/** When clusters meet, and on what. */
export const MEETINGS: readonly Fact[] = [
  {
    id: "meetings-when",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår på året bør klyngen holde møde?",
        "bedste tidspunkt for klyngemøder",
        "Hvornår anbefaler KL at klyngen mødes?",
        "hvilke måneder passer til møder i klyngen",
      ],
      en: [
        "When in the year should the cluster meet?",
        "best time for cluster meetings",
        "When does KL recommend the cluster to meet?",
        "which months suit cluster meetings",
      ],
    },
    da: "KL foreslår ét møde i august-oktober og ét primo marts, før forhandlingerne om kommunernes og regionernes økonomi. Efteråret kan være trangt, for da fylder kommunernes budget meget. Klyngen bestemmer selv.",
    en: "KL suggests one meeting in August-October and one in early March, before the negotiations on the finances of municipalities and regions. Autumn can be tight, for then the municipal budgets take up much time. The cluster decides for itself.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-timing-ssu",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal klyngens møder passe med SSU's møder?",
        "timing klynge og SSU",
        "Hvordan koordineres møder i klynge og SSU?",
        "hensyn til SSU når vi planlægger møder",
      ],
      en: [
        "Should the cluster's meetings fit those of SSU?",
        "timing cluster and SSU",
        "How are meetings of cluster and SSU co-ordinated?",
        "regard for SSU in planning meetings",
      ],
    },
    da: "Ja, det er et hensyn at tage, for SSU mødes som udgangspunkt fire gange om året.",
    en: "Yes, that is something to have regard to, for SSU normally meets four times a year.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-extra",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan klyngen holde ekstra møder?",
        "må vi mødes mere end to gange om året",
        "Hvem bestemmer om der skal være flere møder?",
        "ekstra møder i klyngen",
      ],
      en: [
        "Can the cluster hold extra meetings?",
        "may we meet more than twice a year",
        "Who decides whether there are more meetings?",
        "additional cluster meetings",
      ],
    },
    da: "Ja, klyngen tilrettelægger selv sine møder og kan mødes oftere, når der er behov. I Klynge Syd kan der ud over de ordinære møder indkaldes til ekstraordinære.",
    en: "Yes, the cluster plans its own meetings and can meet more often when needed. In Klynge Syd extraordinary meetings can be called besides the ordinary ones.",
    sources: [handbook(3), handbook(16), minutes(6)],
  },
  {
    id: "meetings-agenda-who",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem bestemmer klyngens dagsorden?",
        "hvem sætter punkter på dagsordenen",
        "Hvem laver dagsordenen til klyngemødet?",
        "formandskabet og dagsordenen",
      ],
      en: [
        "Who decides the cluster's agenda?",
        "who puts items on the agenda",
        "Who makes the agenda of the cluster meeting?",
        "the chairs and the agenda",
      ],
    },
    da: "Det gør som udgangspunkt formandskabet. Indholdet afhænger af de lokale forhold og de problemer, klyngen vil tage op.",
    en: "As a rule the chairs do. The content depends on local conditions and the problems the cluster wants to take up.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-agenda-topics",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skal på klyngens dagsorden?",
        "forslag til emner på klyngemøder",
        "Hvilke emner bør et klyngemøde have?",
        "hvad taler man om på et klyngemøde",
        "eksempel på dagsorden til klynge",
      ],
      en: [
        "What should be on the cluster's agenda?",
        "suggested topics for cluster meetings",
        "Which subjects should a cluster meeting have?",
        "what does one talk about at a cluster meeting",
      ],
    },
    da: "KL nævner fire slags emner: at lære hinanden at kende, at vælge problemer og målgrupper for det faglige niveau, at høre om erfaringer fra det, der er prøvet af, og tage stilling til, om det skal anbefales til andre, og at beslutte, hvordan nationale anbefalinger føres ud i livet.",
    en: "KL names four kinds of subject: getting to know each other, choosing problems and target groups for the professional level, hearing what has been learnt from trials and whether to recommend it to others, and deciding how national recommendations are carried out.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-relations",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan lærer parterne hinanden at kende i klyngen?",
        "relationel kapacitet",
        "Hvordan skaber vi tillid i klyngen?",
        "præsentation af kapacitet på klyngemøde",
      ],
      en: [
        "How do the parties get to know each other in the cluster?",
        "relational capacity",
        "How do we build trust in the cluster?",
        "presenting capacity at a cluster meeting",
      ],
    },
    da: "KL kalder det relationel kapacitet: man fremlægger sin kapacitet og sine tilbud og planer for ændringer og drøfter, hvad de betyder for de andre. Målet er tillid, så man inddrager hinanden i beslutninger, der rammer den anden fagligt eller økonomisk.",
    en: "KL calls it relational capacity: one presents one's capacity, services and plans for change and discusses what they mean for the others. The aim is trust, so that the parties involve each other in decisions that touch the other professionally or financially.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-problems",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke problemer kan klyngen tage fat på?",
        "eksempler på målgrupper for klyngen",
        "Hvad kan klyngen sætte særlig fokus på?",
        "spørgsmål klyngen kan stille sig selv",
      ],
      en: [
        "Which problems can the cluster take on?",
        "examples of target groups for the cluster",
        "What can the cluster focus on?",
        "questions a cluster can ask itself",
      ],
    },
    da: "KL's eksempler er borgere på bosteder med både psykisk og fysisk sygdom, ældre, der kunne undgå indlæggelse, en god udskrivning med de rigtige oplysninger til tiden, og sårbare med kronisk sygdom, der har svært ved at følge behandling og rehabilitering. Start gerne med data og med borgernes egne oplevelser.",
    en: "KL's examples are residents of supported housing with both mental and physical illness, elderly people who could avoid admission, a good discharge with the right information in time, and vulnerable people with chronic illness who find it hard to follow treatment and rehabilitation. Begin with data and with citizens' own experience.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-national",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan skal klyngen tage stilling til nationale anbefalinger?",
        "hjerterehabilitering fase 2",
        "Kan klyngen beslutte hvordan nationale anbefalinger gennemføres?",
        "implementering af anbefalinger fra nationalt hold",
      ],
      en: [
        "How does the cluster deal with national recommendations?",
        "cardiac rehabilitation phase 2",
        "Can the cluster decide how national recommendations are carried out?",
        "implementing national advice",
      ],
    },
    da: "Klyngen kan beslutte, om og hvordan den fører dem ud i livet. KL's eksempel er hjerterehabilitering fase 2 i alle kommuner, så tilbuddet kommer tættere på borgeren, og flere gennemfører det.",
    en: "The cluster can decide whether and how to carry them out. KL's example is cardiac rehabilitation phase 2 in all municipalities, so that the service comes closer to the citizen and more people complete it.",
    sources: [handbook(16)],
  },
  {
    id: "meetings-catalogue",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Findes der et inspirationskatalog?",
        "KL's inspirationskatalog til klynger",
        "Hvor kan vi hente idéer til klyngens arbejde?",
        "inspiration til sundhedsklyngen",
      ],
      en: [
        "Is there a catalogue of inspiration?",
        "KL's inspiration catalogue for clusters",
        "Where can we find ideas for the cluster's work?",
        "inspiration for the health cluster",
      ],
    },
    da: "Ja, KL har lavet et inspirationskatalog med eksempler på problemer, en klynge kan arbejde med. Det ligger på kl.dk sammen med håndbogen og datapakkerne.",
    en: "Yes, KL has made a catalogue of inspiration with examples of problems a cluster can work on. It is on kl.dk together with the handbook and the data packages.",
    sources: [handbook(16), handbook(17)],
  },
];
