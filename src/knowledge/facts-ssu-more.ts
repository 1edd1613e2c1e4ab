import type { Fact } from "./fact.ts";
import { handbook, slides, status } from "./sources.ts";

/** How the health co-operation committee works, and with whom. */
export const SSU_MORE: readonly Fact[] = [
  {
    id: "ssu-tasks-by-law",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad siger loven om SSU's opgaver?",
        "lovens opgaver for sundhedssamarbejdsudvalget",
        "Hvad skal SSU drøfte efter loven?",
        "SSU forpligtelser",
      ],
      en: [
        "What does the law say about SSU's tasks?",
        "tasks of SSU under the law",
        "What must SSU discuss by law?",
        "SSU obligations",
      ],
    },
    da: "Efter loven skal SSU lave udkast til sundhedsaftale og følge dens mål, opstille principper for prioritering, når nationale planer gennemføres, og udveksle erfaringer og beslutte rammer for patientforløb på tværs af klynger. Det skal også drøfte samarbejdsaftaler og klyngernes tiltag, indstille veldokumenterede tiltag til udbredelse og drøfte praksisplanen og almen praksis' rolle.",
    en: "Under the law SSU is to draft the health agreement and follow its goals, lay down principles of priority when national plans are carried out, exchange experience and decide frames for care across clusters. It is also to discuss co-operation agreements and the clusters' efforts, recommend well-documented ones for wider use, and discuss the practice plan and the role of general practice.",
    sources: [handbook(8)],
  },
  {
    id: "ssu-spread",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan udbredes gode indsatser til andre klynger?",
        "kan SSU udbrede en indsats nationalt",
        "Hvem indstiller tiltag til udbredelse?",
        "udbredelse på tværs af klynger",
      ],
      en: [
        "How are good efforts spread to other clusters?",
        "can SSU spread an effort nationally",
        "Who recommends efforts for wider use?",
        "spreading across clusters",
      ],
    },
    da: "SSU drøfter klyngernes udviklingstiltag og kan indstille de veldokumenterede til udbredelse i andre klynger eller i hele landet. Klyngen selv kan også tage stilling til, om den vil anbefale det.",
    en: "SSU discusses the clusters' efforts of development and can recommend the well-documented ones for use in other clusters or nationwide. The cluster itself can also take a position on recommending it.",
    sources: [handbook(8), handbook(16)],
  },
  {
    id: "ssu-agreements-across",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem drøfter samarbejdsaftaler på tværs af klynger?",
        "samarbejdsaftale om hjemmebehandling SSU",
        "Skal aftaler mellem kommuner og region i SSU?",
        "aftaler på tværs af klynger",
      ],
      en: [
        "Who discusses co-operation agreements across clusters?",
        "agreement on treatment at home SSU",
        "Must agreements between municipalities and region go to SSU?",
        "agreements across clusters",
      ],
    },
    da: "Det gør SSU, fx når det gælder hjemmebehandling. Ofte bygger aftalen på noget, som en eller flere klynger har prøvet af, eller på en national plan.",
    en: "SSU does, for instance on treatment at home. Often the agreement builds on something that one or more clusters have tried, or on a national plan.",
    sources: [handbook(8)],
  },
  {
    id: "ssu-admin-level",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Har SSU et administrativt niveau?",
        "administrativ gruppe under SSU",
        "Er der et fagligt niveau i sundhedssamarbejdsudvalget?",
        "hvem forbereder SSU's møder",
      ],
      en: [
        "Does SSU have an administrative level?",
        "administrative group under SSU",
        "Is there a professional level in SSU?",
        "who prepares the SSU meetings",
      ],
    },
    da: "Loven nævner kun et politisk niveau, men det er oplagt at have et forberedende administrativt niveau, og man er frit stillet. KL's figur viser ét med regionale og kommunale medlemmer, repræsentanter for almen praksis og for patienter og pårørende.",
    en: "The law only mentions a political level, but a preparatory administrative level is an obvious thing to have, and one is free to do so. KL's figure shows one with regional and municipal members and representatives of general practice and of patients and relatives.",
    sources: [handbook(7)],
  },
  {
    id: "ssu-patients",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal SSU mødes med patientinddragelsesudvalget?",
        "hvor ofte inviterer SSU PIU",
        "Hvordan inddrages patienter i SSU?",
        "patientinddragelse sundhedssamarbejdsudvalg",
      ],
      en: [
        "Must SSU meet the patient involvement committee?",
        "how often does SSU invite PIU",
        "How are patients involved in SSU?",
        "patient involvement in SSU",
      ],
    },
    da: "Ja, SSU skal én gang om året invitere patientinddragelsesudvalget til et møde om forventningerne til samarbejdet. Ud fra det lægges en plan for, hvordan patienter og pårørende inddrages systematisk.",
    en: "Yes, once a year SSU must invite the patient involvement committee to a meeting about what is expected of the co-operation. From that a plan is made for how patients and relatives are involved systematically.",
    sources: [handbook(7)],
  },
  {
    id: "ssu-appointed-by",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem nedsætter sundhedssamarbejdsudvalget?",
        "hvem har nedsat SSU",
        "Er det regionen der opretter SSU?",
        "nedsættelse af SSU",
      ],
      en: [
        "Who sets up the health co-operation committee?",
        "who established SSU",
        "Is it the region that creates SSU?",
        "establishment of SSU",
      ],
    },
    da: "Regionsrådet og kommunalbestyrelserne nedsætter det i samarbejde.",
    en: "The regional council and the municipal councils set it up together.",
    sources: [handbook(7)],
  },
  {
    id: "ssu-versus-cluster",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er forskellen på SSU og en sundhedsklynge?",
        "forskel mellem klynge og SSU",
        "SSU eller klynge, hvem gør hvad",
        "Hvordan hænger klynger og SSU sammen?",
      ],
      en: [
        "What is the difference between SSU and a health cluster?",
        "cluster versus SSU",
        "SSU or cluster, who does what",
        "How do clusters and SSU fit together?",
      ],
    },
    da: "Klyngen arbejder lokalt omkring ét akuthospital, mens SSU tager det, der går på tværs af alle regionens klynger. De hænger sammen ved, at klyngernes kommunale medformænd sidder i SSU. SSU laver fx udkast til sundhedsaftalen, og klyngerne giver indspil til den og gennemfører den.",
    en: "The cluster works locally around one emergency hospital, while SSU takes what goes across all the region's clusters. They are joined in that the clusters' municipal co-chairs sit in SSU. SSU for instance drafts the health agreement, and the clusters contribute to it and carry it out.",
    sources: [handbook(3), handbook(6), handbook(7), slides("sundhedsklynger i praksis")],
  },
  {
    id: "ssu-gp-role",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor drøftes almen praksis' rolle?",
        "almen praksis rolle i samarbejdet hvor tages den op",
        "Hvilket forum drøfter de praktiserende lægers opgaver?",
        "almen praksis i SSU",
      ],
      en: [
        "Where is the role of general practice discussed?",
        "in which forum is general practice's role taken up",
        "Which body discusses the GPs' tasks?",
        "general practice in SSU",
      ],
    },
    da: "Det sker i SSU, når sundhedsaftalen udformes. Nye opgaver til almen praksis skal dog stadig føres ud i livet med en særskilt underliggende aftale.",
    en: "In SSU, when the health agreement is shaped. New tasks for general practice must still be carried out by a separate underlying agreement, though.",
    sources: [handbook(6), handbook(13), status("lovforslag, almen praksis og praksisplaner")],
  },
  {
    id: "ssu-secretariat",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sekretariatsbetjener SSU?",
        "sekretariat for sundhedssamarbejdsudvalget",
        "Hvem laver dagsordener til SSU?",
        "er SSU's sekretariat fælles",
      ],
      en: [
        "Who is the secretariat of SSU?",
        "secretariat of the health co-operation committee",
        "Who prepares the agendas of SSU?",
        "is SSU's secretariat joint",
      ],
    },
    da: "Det gør region og kommuner i fællesskab. På kommunernes side forventes især KKR-konsulenterne og de fælleskommunale sundhedssekretariater at tage del.",
    en: "Region and municipalities do it together. On the municipal side it is above all the KKR consultants and the joint municipal health secretariats that are expected to take part.",
    sources: [handbook(7), handbook(15), status("sekretariatsbetjening")],
  },
];
