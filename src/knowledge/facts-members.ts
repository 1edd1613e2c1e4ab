import type { Fact } from "./fact.ts";
import { handbook, manual, page, slides } from "./sources.ts";

/** Doctors, patients and local differences in who sits in a cluster. */
export const MEMBERS: readonly Fact[] = [
  {
    id: "members-gp",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange praktiserende læger sidder i klyngen?",
        "Er almen praksis med i sundhedsklyngen?",
        "hvem udpeger lægerne til klyngen",
        "PLO's pladser i klyngen",
      ],
      en: [
        "How many GPs sit in the cluster?",
        "Is general practice part of the cluster?",
        "who appoints the doctors to the cluster",
        "PLO's seats in the cluster",
      ],
    },
    da: "Der sidder to praktiserende læger på det politiske niveau, udpeget af PLO, og to repræsentanter for almen praksis på det faglige niveau.",
    en: "Two GPs appointed by PLO sit at the political level, and two representatives of general practice at the professional level.",
    sources: [handbook(3)],
  },
  {
    id: "members-plo",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er PLO?",
        "hvad står PLO for",
        "Hvem er PLO i klyngen?",
        "praktiserende lægers organisation",
      ],
      en: [
        "What is PLO?",
        "what does PLO stand for",
        "Who is PLO in the cluster?",
        "the GPs' organisation",
      ],
    },
    da: "PLO er de praktiserende lægers organisation. I klyngerne udpeger PLO de to praktiserende læger på det politiske niveau, og PLO inddrages også, når regionen laver praksisplan.",
    en: "PLO is the organisation of Danish GPs. In the clusters PLO appoints the two GPs at the political level, and it is also involved when the region makes its practice plan.",
    sources: [handbook(3), handbook(13)],
  },
  {
    id: "members-patients",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er patienter og pårørende med i klyngen?",
        "Hvordan inddrages patienter i sundhedsklyngen?",
        "har patientforeninger en plads i klyngen",
        "patientrepræsentanter",
      ],
      en: [
        "Are patients and relatives part of the cluster?",
        "How are patients involved in the cluster?",
        "do patient organisations have a seat in the cluster",
        "patient representatives",
      ],
    },
    da: "Ja, patient- og pårørendeorganisationer har to repræsentanter på det faglige niveau, udpeget af patientinddragelsesudvalget. De skal også inddrages i det politiske niveaus arbejde i relevant omfang, og andre repræsentanter kan komme med.",
    en: "Yes, organisations of patients and relatives have two representatives at the professional level, appointed by the patient involvement committee. They are also to be involved in the political level's work where relevant, and other representatives may take part.",
    sources: [handbook(3)],
  },
  {
    id: "members-patient-committee",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er patientinddragelsesudvalget?",
        "PIU hvad er det",
        "Hvad laver PIU i forhold til klyngerne?",
        "Hvilken rolle har patientinddragelsesudvalget?",
        "skal PIU inviteres til arbejdsgrupper",
      ],
      en: [
        "What is the patient involvement committee?",
        "PIU what is it",
        "What does PIU do for the clusters?",
        "must PIU be invited to working groups",
      ],
    },
    da: "Patientinddragelsesudvalget (PIU) er regionens udvalg af patient- og pårørenderepræsentanter. Det skal tilbydes to faste pladser i klyngens faglige niveau, det politiske niveau skal mindst invitere det til dialogmøder, og det skal inviteres med, når der nedsættes arbejdsgrupper.",
    en: "The patient involvement committee (PIU) is the region's committee of representatives of patients and relatives. It must be offered two permanent seats at the cluster's professional level, the political level must at least invite it to dialogue meetings, and it must be invited when working groups are set up.",
    sources: [slides("borgerinddragelse i sundhedsklyngerne"), handbook(3)],
  },
  {
    id: "members-others-than-piu",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan andre end PIU inddrages i klyngen?",
        "må klyngen invitere borgere der ikke sidder i PIU",
        "inddragelse af andre borgere og patienter",
        "Er det kun PIU, der kan repræsentere patienterne?",
      ],
      en: [
        "Can others than PIU be involved in the cluster?",
        "may the cluster invite citizens who are not in PIU",
        "involving other citizens and patients",
        "Is PIU the only voice of patients?",
      ],
    },
    da: "Ja, klyngen kan også inddrage repræsentanter for borgere, patienter og pårørende, som ikke sidder i PIU.",
    en: "Yes, the cluster may also involve representatives of citizens, patients and relatives who do not sit in PIU.",
    sources: [slides("borgerinddragelse i sundhedsklyngerne"), handbook(3)],
  },
  {
    id: "members-local-composition",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan vi selv ændre sammensætningen af klyngen?",
        "må klyngen have flere medlemmer end loven nævner",
        "Kan sammensætningen aftales lokalt?",
        "lokale forskelle i klyngernes medlemmer",
        "er der fire regionale medlemmer nogle steder",
      ],
      en: [
        "Can we change the composition of the cluster ourselves?",
        "may the cluster have more members than the law mentions",
        "Can the composition be agreed locally?",
        "local differences in cluster members",
      ],
    },
    da: "Ja, den nærmere sammensætning kan aftales lokalt, og det er den blevet. Region Midtjylland viser fx fire regionale medlemmer pr. klynge, formanden medregnet, og to fra PLO; Sundhedsklynge Sønderjylland har fire regionale medlemmer, fire borgmestre og to læger.",
    en: "Yes, the closer composition can be agreed locally, and it has been. Region Midtjylland, for example, lists four regional members per cluster, the chair included, and two from PLO; Sundhedsklynge Sønderjylland has four regional members, four mayors and two doctors.",
    sources: [
      handbook(3),
      page("rm.dk: Sundhedsklynger", "medlemmer"),
      page("regionsyddanmark.dk: Sundhedsklynge Sønderjylland", "medlemmer"),
    ],
  },
  {
    id: "members-regional-min",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange regionsrådsmedlemmer sidder i klyngen?",
        "regionens pladser i den politiske klynge",
        "Hvor mange politikere har regionen i klyngen?",
        "mindst antal regionsrådsmedlemmer",
      ],
      en: [
        "How many regional councillors sit in the cluster?",
        "the region's seats in the political cluster",
        "How many politicians does the region have in the cluster?",
        "minimum number of regional councillors",
      ],
    },
    da: "Mindst to: regionsrådsformanden og mindst ét medlem mere. Nogle steder er der aftalt flere.",
    en: "At least two: the regional council's chair and at least one more member. In some places more have been agreed.",
    sources: [handbook(3), slides("ny struktur")],
  },
  {
    id: "members-who-personally",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder personligt i vores klynge?",
        "hvad hedder medlemmerne af klyngen",
        "Kan du give mig navnene på medlemmerne?",
        "Hvem er borgmester i klyngen lige nu?",
      ],
      en: [
        "Who sits personally in our cluster?",
        "what are the members' names",
        "Can you give me the names of the members?",
        "Who is the mayor in the cluster right now?",
      ],
    },
    da: "Det står ikke i mine kilder, for de nævner pladser og funktioner, ikke den aktuelle kreds af personer. Er du med i et organ, jeg betjener, så skriv `medlemmer`; så viser jeg den mandatliste, sekretariatet har lagt ind. Telefonnumre og andre kontaktoplysninger oplyser jeg ikke.",
    en: "That is not in my sources, for they name seats and functions, not the persons of the day. If you sit on a board that I serve, write `members`, and I show the roster that its secretariat has entered. Telephone numbers and other contact details I do not give.",
    sources: [handbook(3), manual("mandatliste")],
  },
];
