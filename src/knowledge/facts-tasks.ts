import type { Fact } from "./fact.ts";
import { handbook, minutes, page, slides } from "./sources.ts";

/** What a cluster is to do. */
export const TASKS: readonly Fact[] = [
  {
    id: "tasks-short",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke opgaver har sundhedsklyngen?",
        "Hvad skal klyngerne lave?",
        "klyngens opgaver kort",
        "hvad laver en sundhedsklynge",
        "Hvad er klyngens opgaver?",
      ],
      en: [
        "What are the tasks of a health cluster?",
        "What are the clusters supposed to do?",
        "tasks of the cluster in short",
        "what does a cluster do",
      ],
    },
    da: "Klyngen har fire hovedopgaver: at tage ansvar for den fælles population, at skabe bedre forløb på tværs af sektorer, at drive forebyggelse, kvalitet og omstilling til det nære sundhedsvæsen, og at prioritere de fælles midler.",
    en: "The cluster has four main tasks: to take responsibility for the shared population, to create better care across sectors, to drive prevention, quality and the shift to local health care, and to set priorities for the common funds.",
    sources: [handbook(4)],
  },
  {
    id: "tasks-by-law",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad siger loven om klyngens opgaver?",
        "opgaver efter loven klynge",
        "Hvilke opgaver er klyngen forpligtet til?",
        "Hvad skal klyngen ifølge sundhedsloven?",
      ],
      en: [
        "What does the law say about the cluster's tasks?",
        "tasks under the law cluster",
        "Which tasks is the cluster obliged to carry out?",
        "What must the cluster do by law?",
      ],
    },
    da: "Efter loven skal klyngen løfte populationsansvaret, følge nøgletal, sætte retning for og gennemføre lokale og nationale initiativer, drøfte større ændringer, der har politisk eller økonomisk betydning, og beslutte, hvad de prioriterede midler bruges til. Den skal også aftale lokale modeller for bedre forløb, sætte projekter i gang og give indspil til sundhedsaftalen, praksisplanen og SSU's prioriteringer.",
    en: "Under the law the cluster is to carry the responsibility for the population, follow key figures, set direction for and carry out local and national initiatives, discuss larger changes of political or economic weight, and decide what the prioritised funds are used for. It is also to agree on local models for better care, start projects and contribute to the health agreement, the practice plan and SSU's priorities.",
    sources: [handbook(4)],
  },
  {
    id: "tasks-population",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad betyder fælles populationsansvar?",
        "populationsansvar hvad er det",
        "Hvad ligger der i at klyngen har ansvar for populationen?",
        "Hvordan løfter vi populationsansvaret?",
      ],
      en: [
        "What does shared responsibility for the population mean?",
        "population responsibility, what is it",
        "What is in the cluster's responsibility for its population?",
        "How do we carry the population responsibility?",
      ],
    },
    da: "Det betyder, at parterne sammen har blik for alle borgere i klyngens område og prioriterer det, der er brug for lokalt, så forløbene bliver bedre og hænger sammen. I praksis sker det ved jævnlige drøftelser af nøgletal og af hinandens udfordringer. Man går så at sige fra sektorens perspektiv til borgerens forløb.",
    en: "It means that the parties together look to all citizens in the cluster's area and give priority to what is needed locally, so that care gets better and hangs together. In practice it is done by regular discussions of key figures and of each other's challenges. One moves, so to speak, from the sector's perspective to the citizen's path.",
    sources: [handbook(4), slides("det fælles populationsansvar")],
  },
  {
    id: "tasks-decides",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad kan klyngen beslutte?",
        "har sundhedsklyngen beslutningskompetence",
        "Hvilke beslutninger må klyngen træffe?",
        "Kan klyngen bestemme noget, eller drøfter den bare?",
        "klyngens kompetence",
      ],
      en: [
        "What can the cluster decide?",
        "does the health cluster have the power to decide",
        "Which decisions may the cluster take?",
        "Can the cluster decide anything or only discuss?",
      ],
    },
    da: "Klyngen kan beslutte, hvad de prioriterede fælles midler skal bruges til, når nye samarbejder og indsatser udvikles og prøves af, og den kan sætte egne mål. Region Nordjylland skriver, at begge niveauer har beslutningskompetence. Men klyngen er ikke en myndighed, så det, der kræver en kommunes eller regionens beslutning, må de selv træffe.",
    en: "The cluster can decide what the prioritised common funds are used for when new ways of working are developed and tried, and it can set goals of its own. Region Nordjylland writes that both levels have power to decide. But the cluster is not an authority, so what requires a decision of a municipality or the region they must take themselves.",
    sources: [handbook(4), handbook(1), page("rn.dk: Sundhedsklynger", "beslutningskompetence")],
  },
  {
    id: "tasks-own-goals",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Sætter klyngen selv sine mål?",
        "hvem bestemmer klyngens mål",
        "Må klyngen opstille egne mål?",
        "mål for klyngens arbejde",
      ],
      en: [
        "Does the cluster set its own goals?",
        "who decides the cluster's goals",
        "May the cluster set goals of its own?",
        "goals for the cluster's work",
      ],
    },
    da: "Ja, det politiske niveau sætter selv målene med afsæt i lokale udfordringer og behov. Det kan fx være særlige indsatser mod manglende sammenhæng eller mod lokale problemer med folkesundhed og sygdom.",
    en: "Yes, the political level sets the goals itself, starting from local challenges and needs. They may be special efforts against care that does not connect, or against local problems of public health and illness.",
    sources: [handbook(3)],
  },
  {
    id: "tasks-projects",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke projekter kan klyngen sætte i gang?",
        "eksempler på samarbejdsprojekter i klynger",
        "Hvad kan en klynge konkret arbejde med?",
        "idéer til indsatser i klyngen",
      ],
      en: [
        "Which projects can the cluster start?",
        "examples of joint projects in clusters",
        "What can a cluster work with in practice?",
        "ideas for efforts in the cluster",
      ],
    },
    da: "Det kan være samarbejde om akutpladser, forløb for mennesker med psykiske lidelser eller kronisk sygdom og fælles forebyggelse. KL har også lavet et inspirationskatalog med eksempler på udfordringer, en klynge kan tage op.",
    en: "It can be co-operation on acute beds in the municipalities, care for people with mental or chronic illness, and joint prevention. KL has also made a catalogue of inspiration with examples of challenges a cluster can take up.",
    sources: [handbook(4), handbook(16)],
  },
  {
    id: "tasks-health-agreement-input",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal klyngen komme med input til sundhedsaftalen?",
        "hvad er klyngens rolle i sundhedsaftalen",
        "Bidrager klyngerne til praksisplanen?",
        "klyngens indspil til SSU",
      ],
      en: [
        "Does the cluster contribute to the health agreement?",
        "the cluster's role in the health agreement",
        "Do the clusters contribute to the practice plan?",
        "the cluster's input to SSU",
      ],
    },
    da: "Ja, klyngen skal give sit indspil til sundhedsaftalen og til praksisplanen for almen praksis. Den skal også hjælpe SSU med at prioritere, når nationale handleplaner skal føres ud i livet.",
    en: "Yes, the cluster is to give its input to the health agreement and to the practice plan for general practice. It is also to help SSU set priorities when national action plans are carried out.",
    sources: [handbook(4)],
  },
  {
    id: "tasks-big-changes",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal større opgaveændringer drøftes i klyngen?",
        "skal regionen drøfte opgaveflytning med kommunerne i klyngen",
        "Hvad med ændringer der koster penge for den anden part?",
        "drøftelse af omstilling i klyngen",
      ],
      en: [
        "Must larger changes of tasks be discussed in the cluster?",
        "must the region discuss moving tasks with the municipalities",
        "What about changes that cost the other party money?",
        "discussion of shifts in the cluster",
      ],
    },
    da: "Ja, det er en af klyngens opgaver. Den skal drøfte initiativer som at flytte behandling til det primære sundhedsvæsen og større ændringer i regionens eller kommunernes opgaver, når de har politisk eller økonomisk betydning.",
    en: "Yes, that is one of the cluster's tasks. It is to discuss initiatives such as moving treatment to primary care, and larger changes in the tasks of region or municipalities, where they have political or economic weight.",
    sources: [handbook(4)],
  },
  {
    id: "tasks-practice-examples",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er 72 timers behandlingsansvar?",
        "tværsektoriel stuegang",
        "Hvilke eksempler er der på klyngearbejde i praksis?",
        "Kan du give eksempler på hvad klynger arbejder med?",
      ],
      en: [
        "What is 72 hours of treatment responsibility?",
        "cross-sector ward rounds",
        "What examples are there of cluster work in practice?",
        "what have clusters worked with",
      ],
    },
    da: "Slidesene nævner to eksempler på klyngearbejde i praksis: behandlingsansvar i 72 timer og stuegang på tværs af sektorer. I Klynge Syd er de 72 timer også et af emnerne i datapakken; hvordan ordningen er skruet sammen, står ikke i mine kilder.",
    en: "The slides name two examples of cluster work in practice: treatment responsibility for 72 hours, and ward rounds across sectors. In Klynge Syd the 72 hours are also one of the subjects of the data package; how the scheme works is not in my sources.",
    sources: [slides("sundhedsklynger i praksis"), minutes(8)],
  },
  {
    id: "tasks-children",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad har klyngerne fokus på i starten?",
        "er der fokus på børn og unge i klyngerne",
        "Hvilke temaer prioriterer klyngerne først?",
        "børn og unges sundhed klynger",
      ],
      en: [
        "What do the clusters focus on at the start?",
        "is there a focus on children and young people in the clusters",
        "Which themes do the clusters take first?",
        "children's health clusters",
      ],
    },
    da: "Mange klynger valgte børn og unges sundhed som det første tema i opstarten.",
    en: "Many clusters chose the health of children and young people as their first theme.",
    sources: [slides("sundhedsklynger i praksis"), slides("ældrerådenes rolle")],
  },
];
