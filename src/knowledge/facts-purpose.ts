import type { Fact } from "./fact.ts";
import { handbook } from "./sources.ts";

/** What the clusters are, and why there are any. */
export const PURPOSE: readonly Fact[] = [
  {
    id: "cluster-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er en sundhedsklynge?",
        "hvad er sundhedsklynger",
        "Forklar kort hvad en klynge er",
        "hvad betyder sundhedsklynge egentlig",
        "Hvad er det for noget, de der klynger?",
        "definition af sundhedsklynge",
      ],
      en: [
        "What is a health cluster?",
        "what are sundhedsklynger",
        "Explain briefly what a cluster is",
        "definition of a health cluster",
      ],
    },
    da: "En sundhedsklynge er et fast samarbejde mellem kommunerne, hospitalet og almen praksis i området omkring et akuthospital. Klyngerne skulle være på plads den 1. juli 2022, og de har et politisk og et fagligt/strategisk niveau. Opgaven er først og fremmest at få forløbene til at hænge sammen for de borgere, parterne er fælles om.",
    en: "A health cluster is a standing co-operation between the municipalities, the hospital and general practice in the area around an emergency hospital. The clusters were to be in place on 1 July 2022, and each has a political and a professional/strategic level. Their first task is to make care hang together for the citizens whom the parties share.",
    sources: [handbook(1), handbook(3)],
  },
  {
    id: "cluster-purpose",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er formålet med sundhedsklyngerne?",
        "Hvad skal vi bruge klyngerne til?",
        "hvorfor har vi en klynge, hvad skal den opnå",
        "formål klynge",
        "Hvilket problem skal klyngerne løse?",
      ],
      en: [
        "What is the purpose of the health clusters?",
        "What are the clusters meant to achieve?",
        "which problem should the clusters solve",
        "aim of the cluster",
      ],
    },
    da: "Formålet er bedre sammenhæng for borgere, der bruger både hospital, kommune og egen læge. KL peger på to store udfordringer i sundhedsvæsenet, nemlig demografien (herunder mangel på arbejdskraft) og sammenhængen, og det er især den sidste, klyngerne skal bidrage til at løse. KL understreger samtidig, at klyngerne ikke er hele løsningen.",
    en: "The purpose is better-connected care for citizens who use hospital, municipality and their own doctor. KL (the municipalities' association) points to two large challenges, demography (including the shortage of staff) and connection, and it is mainly the latter that the clusters are to help with. KL also stresses that the clusters are not the whole solution.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-target-groups",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke målgrupper har sundhedsklyngerne?",
        "Hvilke borgere handler klyngerne om?",
        "hvem er klyngen til for",
        "målgruppe",
        "Hvilke patienter skal vi samarbejde om?",
      ],
      en: [
        "Which target groups do the clusters have?",
        "Which citizens are the clusters about?",
        "who is the cluster for",
        "Which patients do we work together on?",
      ],
    },
    da: "Målgruppen er de borgere, som kommune, hospital og almen praksis deles om. Tre grupper fremhæves: ældre medicinske borgere, mennesker med kronisk sygdom og mennesker med psykiske lidelser.",
    en: "The target group is the citizens whom municipality, hospital and general practice share. Three groups are singled out: older medical patients, people with chronic illness and people with mental illness.",
    sources: [handbook(1)],
  },
  {
    id: "cluster-who-decided",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem har besluttet, at der skal være sundhedsklynger?",
        "hvem fandt på klyngerne",
        "Hvilken politisk aftale bygger klyngerne på?",
        "Hvornår blev aftalen om sammenhæng og nærhed indgået?",
        "aftale 2021 regeringen KL Danske Regioner",
        "Hvor stammer sundhedsklyngerne fra?",
      ],
      en: [
        "Who decided that there should be health clusters?",
        "who came up with the clusters",
        "Which political agreement are the clusters built on?",
        "When was the agreement on the clusters made?",
      ],
    },
    da: "Regeringen, KL og Danske Regioner aftalte det den 11. juni 2021 i aftalen om sammenhæng og nærhed (sundhedsklynger). Folketinget gjorde det siden til lov den 9. juni 2022 med virkning fra 1. juli 2022.",
    en: "The government, KL and Danish Regions agreed on it on 11 June 2021 in the agreement on coherence and closeness (health clusters). Parliament then made it law on 9 June 2022, in force from 1 July 2022.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-why",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor skal vi have sundhedsklynger?",
        "hvorfor blev klyngerne oprettet",
        "Hvad er baggrunden for sundhedsklyngerne?",
        "Hvorfor kunne man ikke bare fortsætte som før?",
        "begrundelse for klynger",
      ],
      en: [
        "Why do we need health clusters?",
        "why were the clusters set up",
        "What is the background of the clusters?",
        "Why not just go on as before?",
      ],
    },
    da: "Fordi der bliver flere ældre og flere med kronisk sygdom, og fordi mere behandling skal foregå tæt på borgeren frem for på specialiserede sygehuse. Det kræver, at region, kommuner og almen praksis arbejder tættere sammen. Aftaleparterne så en enklere politisk struktur og mere forpligtende klynger som en del af svaret.",
    en: "Because there will be more old people and more people with chronic illness, and because more treatment is to take place close to the citizen rather than in specialised hospitals. That requires the region, the municipalities and general practice to work more closely together. The parties to the agreement saw a simpler political structure and more binding clusters as part of the answer.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-hospital-vs-primary",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor skal mere af behandlingen foregå fremover?",
        "hvad betyder omstilling til det nære sundhedsvæsen",
        "Skal opgaver flytte fra sygehus til kommune?",
        "det nære sundhedsvæsen hvad er idéen",
      ],
      en: [
        "Where should more treatment take place in future?",
        "what does the shift to local health care mean",
        "Are tasks to move from hospital to municipality?",
        "idea behind care close to home",
      ],
    },
    da: "Efter aftalen skal mere behandling og opfølgning foregå i praksissektoren, i kommunerne og hjemme hos borgeren, også som udgående eller virtuel hjælp fra sygehuset. Det skal give bedre sammenhæng og samtidig lette presset på sygehusene.",
    en: "According to the agreement more treatment and follow-up is to take place in general practice, in the municipalities and in people's homes, also as outreach or virtual help from the hospital. It is meant to connect care better and to take pressure off the hospitals.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-reform-2022",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad indeholdt sundhedsreformen fra maj 2022?",
        "sundhedsreform 20. maj 2022",
        "Hvilke fokusområder havde sundhedsreformen i 2022?",
        "Hvad har klyngerne med sundhedsreformen 2022 at gøre?",
      ],
      en: [
        "What was in the health reform of May 2022?",
        "health reform 20 May 2022",
        "Which focus areas did the 2022 health reform have?",
        "What do the clusters have to do with the 2022 health reform?",
      ],
    },
    da: "Reformen fra 20. maj 2022 havde tre spor: omstilling til det nære sundhedsvæsen (blandt andet med en kvalitetsplan og kvalitetspakker), mere teknologi, så behandling kan ske hjemme, og fokus på medarbejderne med blandt andet en robusthedskommission. Klyngerne ses som vigtige for omstillingen, fx når kvalitetsplaner skal gennemføres og ny teknologi prøves af.",
    en: "The reform of 20 May 2022 had three tracks: a shift to local health care (with a quality plan and quality packages, among other things), more technology so that treatment can take place at home, and attention to the staff, among other things with a commission on resilience. The clusters are seen as important to the shift, for instance when quality plans are carried out and new technology is tried.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-political-level-why",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor er der et politisk niveau i klyngen?",
        "hvorfor skal borgmestrene sidde i klyngen",
        "Hvad skal politikerne bidrage med i sundhedsklyngen?",
        "Hvorfor en politisk overbygning på klyngerne?",
      ],
      en: [
        "Why is there a political level in the cluster?",
        "why should the mayors sit in the cluster",
        "What do politicians add to the cluster?",
        "Why put politicians on top of the clusters?",
      ],
    },
    da: "Det politiske niveau skal gøre samarbejdet mere forpligtende og give det højere prioritet, både mellem parterne og hjemme i den enkelte organisation. Derfor går borgmestrene forrest for kommunerne og regionsrådsformanden for regionen.",
    en: "The political level is meant to make the co-operation more binding and to give it higher priority, both between the parties and inside each organisation. That is why the mayors lead for the municipalities and the regional council's chair for the region.",
    sources: [handbook(2)],
  },
];
