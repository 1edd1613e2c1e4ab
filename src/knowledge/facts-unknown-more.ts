import type { Fact } from "./fact.ts";
import { handbook, manual, minutes, status } from "./sources.ts";

/** What else people ask that the sources do not say. */
export const UNKNOWN_MORE: readonly Fact[] = [
  {
    id: "unknown-tie",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der ved stemmelighed i klyngen?",
        "stemmelighed hvem afgør",
        "Har formanden den afgørende stemme?",
        "uenighed mellem de to medformænd",
      ],
      en: [
        "What happens if votes are equal in the cluster?",
        "a tie, who decides",
        "Does the chair have the casting vote?",
        "disagreement between the two co-chairs",
      ],
    },
    da: "Stemmelighed og uenighed mellem medformændene er ikke reguleret i mine kilder. I botten er en beslutning i en klynge som udgangspunkt først endelig, når begge medformænd har bekræftet den samme tekst, så uden enighed er der ingen beslutning.",
    en: "Ties and disagreement between the co-chairs are not dealt with in my sources. In the bot a decision of a cluster is as a rule only final when both co-chairs have confirmed the same text, so without agreement there is no decision.",
    sources: [handbook(3), manual("beslutning")],
  },
  {
    id: "unknown-public",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Er klyngens møder offentlige?",
        "må pressen være med til klyngemødet",
        "Kan borgere overvære møder i klyngen?",
        "åbne møder sundhedsklynge",
      ],
      en: [
        "Are the cluster's meetings public?",
        "may the press attend the cluster meeting",
        "Can citizens attend cluster meetings?",
        "open meetings health cluster",
      ],
    },
    da: "Om klyngemøder er offentlige, står ikke i mine kilder. Spørg sekretariatet, hvad jeres organ gør.",
    en: "Whether cluster meetings are public is not in my sources. Ask the secretariat what your board does.",
    sources: [handbook(3)],
  },
  {
    id: "unknown-pay",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Får klyngens medlemmer vederlag?",
        "honorar for at sidde i klyngen",
        "Bliver lægerne betalt for klyngemøder?",
        "mødediæter sundhedsklynge",
      ],
      en: [
        "Are cluster members paid?",
        "fee for sitting in the cluster",
        "Are the doctors paid for cluster meetings?",
        "meeting allowance health cluster",
      ],
    },
    da: "Vederlag og honorarer for at sidde i en klynge er ikke omtalt i mine kilder. Spørg din egen organisation eller sekretariatet.",
    en: "Pay and fees for sitting in a cluster are not mentioned in my sources. Ask your own organisation or the secretariat.",
    sources: [handbook(3)],
  },
  {
    id: "unknown-term",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvor længe sidder man i klyngen?",
        "valgperiode for medformanden",
        "Hvor lang er medformandens periode?",
        "funktionsperiode klyngemedlemmer",
      ],
      en: [
        "How long does one sit in the cluster?",
        "term of the co-chair",
        "How long is the co-chair's term?",
        "term of cluster members",
      ],
    },
    da: "En periode for medlemmer og medformænd er ikke i mine kilder. Borgmestrene og regionsrådsformanden følger med deres embede; for medformandens vedkommende må organet selv beslutte det.",
    en: "A term for members and co-chairs is not in my sources. The mayors and the regional council's chair come with their office; for the co-chair the board must decide itself.",
    sources: [status("udpegning af medformænd"), handbook(3)],
  },
  {
    id: "unknown-psychiatry-agreements",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad er KIT?",
        "hvad står PPR for",
        "Hvad betyder socialpædagogisk ledsagelse?",
        "hvad er FAM",
      ],
      en: [
        "What is KIT?",
        "what does PPR stand for",
        "What does socialpædagogisk ledsagelse mean?",
        "what is FAM",
      ],
    },
    da: "Referatet forklarer ikke KIT, PPR og socialpædagogisk ledsagelse; de nævnes kun. FAM skrives ud som Fælles Akutmodtagelse. Spørg sekretariatet om de andre.",
    en: "The minutes do not explain KIT, PPR and socialpædagogisk ledsagelse; they are only mentioned. FAM is spelt out as the joint emergency department (Fælles Akutmodtagelse). Ask the secretariat about the others.",
    sources: [minutes(4), minutes(3)],
  },
  {
    id: "unknown-effect",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Virker sundhedsklyngerne?",
        "hvilke resultater har klyngerne opnået",
        "Er klyngerne blevet evalueret?",
        "effekt af sundhedsklynger",
      ],
      en: [
        "Do the health clusters work?",
        "which results have the clusters achieved",
        "Have the clusters been evaluated?",
        "effect of health clusters",
      ],
    },
    da: "Evalueringer og resultater af klyngerne er ikke i mine kilder, som er fra 2022 og 2023. De siger, hvad man ville opnå, ikke om det lykkedes.",
    en: "Evaluations and results of the clusters are not in my sources, which are from 2022 and 2023. They say what was aimed for, not whether it came about.",
    sources: [handbook(2), minutes(3)],
  },
  {
    id: "unknown-medical",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvilken behandling skal jeg have?",
        "kan du give et lægefagligt råd",
        "Hvem skal jeg ringe til når jeg er syg?",
        "akut hjælp til en borger",
      ],
      en: [
        "Which treatment should I have?",
        "can you give medical advice",
        "Whom do I call when I am ill?",
        "urgent help for a citizen",
      ],
    },
    da: "Lægefaglige spørgsmål kan jeg ikke svare på; mine kilder handler om samarbejdet, ikke om behandling. Tal med egen læge, eller ring til alarmcentralen, hvis det er livsfarligt.",
    en: "Medical questions I cannot answer; my sources are about the co-operation, not treatment. Talk to your own doctor, or call the emergency services if life is in danger.",
    sources: [manual("spørgsmål")],
  },
  {
    id: "unknown-dose-report",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad sagde Muusmann-rapporten om dosisdispensering?",
        "Muusmann rapport",
        "Er rapporten om dosisdispensering kommet?",
        "dosisdispensering rapport",
      ],
      en: [
        "What did the Muusmann report say on dose dispensing?",
        "Muusmann report",
        "Is the report on dose dispensing out?",
        "dose dispensing report",
      ],
    },
    da: "Rapportens indhold er ikke i mine kilder. Den 18. januar 2023 ventede Klynge Syd stadig på Muusmanns rapport om dosisdispensering.",
    en: "What the report says is not in my sources. On 18 January 2023 Klynge Syd was still waiting for Muusmann's report on dose dispensing.",
    sources: [minutes(3)],
  },
  {
    id: "unknown-attachment-texts",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad står der i bilagene til Klynge Syds møde?",
        "vis bilag 1 Den gode overgang",
        "Kan jeg læse rammeoplægget for sundhedsaftalen?",
        "bilag til referatet 18. januar 2023",
      ],
      en: [
        "What is in the attachments of Klynge Syd's meeting?",
        "show attachment 1 the good transition",
        "Can I read the outline of the health agreement?",
        "attachments to the minutes of 18 January 2023",
      ],
    },
    da: "Bilagenes indhold er ikke i mine kilder, kun deres titler: 1 Den gode overgang, 2 overvægt, 3 ammeindsats, 4 tidsplan, 5 rammeoplæg, 6 forretningsorden og 7 datapakken. Spørg sekretariatet, hvis du skal bruge dem.",
    en: "What the attachments say is not in my sources, only their titles: 1 the good transition, 2 overweight, 3 breastfeeding, 4 timetable, 5 outline, 6 rules of procedure and 7 the data package. Ask the secretariat if you need them.",
    sources: [minutes(3), minutes(5), minutes(7), minutes(8)],
  },
];
