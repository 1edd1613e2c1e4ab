import type { Fact } from "./fact.ts";
import { handbook, page, status } from "./sources.ts";

/** Who sits at the two levels of a cluster. */
export const LEVELS: readonly Fact[] = [
  {
    id: "levels-two",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke niveauer har en sundhedsklynge?",
        "hvor mange niveauer er der i klyngen",
        "Hvad er forskellen på politisk og fagligt niveau?",
        "forskel politisk klynge og faglig klynge",
      ],
      en: [
        "Which levels does a cluster have?",
        "how many levels are there in the cluster",
        "What is the difference between the political and the professional level?",
        "political versus professional cluster",
      ],
    },
    da: "Der er to: et politisk niveau og et fagligt/strategisk niveau. På det politiske sidder regionsrådsmedlemmer, borgmestre og praktiserende læger og sætter mål og retning. På det faglige sidder repræsentanter for region og sygehus, kommunerne, almen praksis og patienter og pårørende og fører arbejdet ud i livet.",
    en: "There are two: a political level and a professional/strategic level. At the political level regional councillors, mayors and GPs set goals and direction. At the professional level representatives of region and hospital, the municipalities, general practice and patients and relatives carry the work out.",
    sources: [handbook(3)],
  },
  {
    id: "levels-political-members",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder i den politiske sundhedsklynge?",
        "Hvem er repræsenteret på politisk niveau i klyngen?",
        "medlemmer politisk niveau klynge",
        "Hvem er med i klyngen på politisk niveau?",
        "sammensætning af det politiske niveau",
        "hvem har plads i den politiske klynge",
      ],
      en: [
        "Who sits in the political health cluster?",
        "Who is represented at the political level of the cluster?",
        "members of the political level",
        "composition of the political level",
      ],
    },
    da: "På det politiske niveau sidder regionsrådsformanden og mindst ét regionsrådsmedlem mere, borgmestrene fra klyngens kommuner og to praktiserende læger udpeget af PLO. Den nærmere sammensætning kan aftales lokalt mellem regionsrådet og borgmestrene.",
    en: "At the political level sit the regional council's chair and at least one more regional councillor, the mayors of the cluster's municipalities, and two GPs appointed by PLO. The closer composition can be agreed locally between the regional council and the mayors.",
    sources: [handbook(3)],
  },
  {
    id: "levels-professional-members",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder på det faglige niveau?",
        "Hvem er repræsenteret i den faglige klynge?",
        "medlemmer fagligt strategisk niveau",
        "sammensætning af faglig klynge",
        "Hvor mange repræsentanter har regionen på fagligt niveau?",
      ],
      en: [
        "Who sits at the professional level?",
        "Who is represented in the professional cluster?",
        "members of the professional strategic level",
        "composition of the professional level",
      ],
    },
    da: "På det fagligt/strategiske niveau sidder tre repræsentanter for region og sygehus (også psykiatrien), én for hver kommune, to for almen praksis og to for patient- og pårørendeorganisationer. Det kan tilpasses lokalt.",
    en: "At the professional/strategic level sit three representatives of region and hospital (psychiatry included), one for each municipality, two for general practice and two for organisations of patients and relatives. It can be adapted locally.",
    sources: [handbook(3)],
  },
  {
    id: "levels-political-meetings",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor ofte mødes sundhedsklyngen?",
        "Hvor tit mødes den politiske klynge?",
        "hvor mange møder om året har klyngen",
        "mødefrekvens politisk niveau",
        "Hvor mange gange årligt mødes klyngen politisk?",
      ],
      en: [
        "How often does the health cluster meet?",
        "how many meetings a year does the political cluster have",
        "meeting frequency political level",
        "How many times a year does the cluster meet politically?",
      ],
    },
    da: "Det politiske niveau mødes som udgangspunkt to gange om året og oftere, hvis der er brug for det.",
    en: "The political level normally meets twice a year, and more often if needed.",
    sources: [handbook(3), handbook(16)],
  },
  {
    id: "levels-professional-meetings",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor ofte mødes det faglige niveau?",
        "mødekadence faglig klynge",
        "Hvem bestemmer hvor ofte den faglige klynge mødes?",
        "hvor tit mødes fagligt strategisk niveau",
      ],
      en: [
        "How often does the professional level meet?",
        "meeting frequency professional cluster",
        "Who decides how often the professional level meets?",
        "how frequently does the strategic level meet",
      ],
    },
    da: "Det bestemmer klyngen selv; loven siger ikke noget om det. Forventningen er, at det faglige niveau mødes ret hyppigt og oftere end det politiske, så det kan handle.",
    en: "The cluster decides that itself; the law does not say. The professional level is expected to meet fairly often, and more often than the political one, so that it can act.",
    sources: [handbook(3), handbook(16)],
  },
  {
    id: "levels-chairs",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er formand for sundhedsklyngen?",
        "Hvem leder klyngen?",
        "delt formandskab hvad betyder det",
        "Hvem er medformænd i klyngen?",
        "formandskab i sundhedsklynger",
      ],
      en: [
        "Who chairs the health cluster?",
        "Who leads the cluster?",
        "what does shared chairmanship mean",
        "Who are the co-chairs of the cluster?",
      ],
    },
    da: "Formandskabet er delt mellem region og kommuner. Regionsrådsformanden er født medformand, og borgmestrene vælger én medformand blandt sig selv.",
    en: "The chair is shared between region and municipalities. The regional council's chair is co-chair by office, and the mayors choose one co-chair among themselves.",
    sources: [handbook(3), status("udpegning af medformænd")],
  },
  {
    id: "levels-co-chair-elected",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan vælges den kommunale medformand?",
        "hvem vælger medformanden",
        "Hvem kan blive kommunal medformand?",
        "valg af borgmester som medformand regler",
      ],
      en: [
        "How is the municipal co-chair elected?",
        "who elects the co-chair",
        "Who can become municipal co-chair?",
        "how do the mayors choose a co-chair",
      ],
    },
    da: "Kommunerne i klyngen vælger en medformand blandt borgmestrene. Den valgte leder klyngen sammen med regionen og er samtidig klyngens repræsentant i sundhedssamarbejdsudvalget (SSU).",
    en: "The cluster's municipalities choose a co-chair among the mayors. The one chosen leads the cluster together with the region and is also the cluster's representative in the health co-operation committee (SSU).",
    sources: [status("udpegning af medformænd")],
  },
  {
    id: "levels-equal-chairs",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er de to formænd ligestillede?",
        "bestemmer regionens formand mere end den kommunale",
        "Er medformændene ligeværdige?",
        "hvem har det sidste ord af de to medformænd",
      ],
      en: [
        "Are the two chairs equal?",
        "does the region's chair decide more than the municipal one",
        "Are the co-chairs on an equal footing?",
        "which of the two co-chairs has the last word",
      ],
    },
    da: "Ja, udkastet til lov fra februar 2022 taler om to ligeværdige formænd. Mine kilder giver ikke den ene det sidste ord over den anden.",
    en: "Yes, the draft law of February 2022 speaks of two chairs of equal standing. My sources give neither of them the last word over the other.",
    sources: [
      page("Folketinget, SUU bilag 212 (udkast, februar 2022)", "formandskab"),
      handbook(3),
    ],
  },
  {
    id: "levels-mayor-by-office",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal borgmesteren vælges ind i klyngen?",
        "er borgmestre fødte medlemmer",
        "Er borgmesteren automatisk medlem af sundhedsklyngen?",
        "hvem fra kommunen sidder i klyngen",
      ],
      en: [
        "Must the mayor be elected to the cluster?",
        "are mayors members by office",
        "Is the mayor automatically a member of the cluster?",
        "who represents the municipality in the cluster",
      ],
    },
    da: "Nej, pladsen følger med embedet: borgmestrene i klyngens kommuner er fødte medlemmer på det politiske niveau.",
    en: "No, the seat comes with the post: the mayors of the cluster's municipalities are members of the political level by office.",
    sources: [status("udpegning af medformænd")],
  },
  {
    id: "levels-alderman",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan en rådmand repræsentere kommunen i klyngen?",
        "rådmand eller fagborgmester i stedet for borgmester",
        "Hvilke kommuner kan sende en rådmand?",
        "Skal overborgmesteren i København selv sidde i klyngen?",
        "Gælder der noget særligt for Aarhus, Odense, Aalborg og København?",
      ],
      en: [
        "Can an alderman represent the municipality?",
        "rådmand or fagborgmester instead of the mayor",
        "Which municipalities may send an alderman?",
        "Is there a special rule for Aarhus, Odense, Aalborg and Copenhagen?",
      ],
    },
    da: "Ja, i Aalborg, Aarhus, Odense og København kan en rådmand eller fagborgmester repræsentere kommunen. I de øvrige kommuner er det borgmesteren.",
    en: "Yes, in Aalborg, Aarhus, Odense and Copenhagen an alderman (rådmand) or a mayor of a department (fagborgmester) may represent the municipality. In the others it is the mayor.",
    sources: [handbook(3)],
  },
];
