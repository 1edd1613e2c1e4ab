import type { Fact } from "./fact.ts";
import { handbook, status } from "./sources.ts";

/** Who serves the boards, and what KL offers. */
export const SECRETARIAT: readonly Fact[] = [
  {
    id: "secretariat-who",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er sekretariat for klyngen?",
        "hvem sekretariatsbetjener sundhedsklyngen",
        "Er sekretariatet fælles for region og kommuner?",
        "sekretariatsbetjening klynge",
      ],
      en: [
        "Who is the cluster's secretariat?",
        "who serves the health cluster",
        "Is the secretariat shared by region and municipalities?",
        "cluster secretariat",
      ],
    },
    da: "Det gør region eller hospital og kommunerne i fællesskab. Kommunernes forvaltninger ventes at tage den kommunale del, og det er nærliggende, at medformandens kommune tager særligt fat; det aftaler parterne selv.",
    en: "The region or hospital and the municipalities do it together. The municipal administrations are expected to take the municipal part, and it is natural for the co-chair's municipality to do more; the parties agree on that themselves.",
    sources: [handbook(15)],
  },
  {
    id: "secretariat-influence",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor er sekretariatet vigtigt?",
        "hvilken indflydelse har sekretariatet",
        "Hvad mener KL om delt sekretariat?",
        "ligeværdig sekretariatsbetjening",
      ],
      en: [
        "Why is the secretariat important?",
        "what influence does the secretariat have",
        "What does KL think of a shared secretariat?",
        "equal roles in the secretariat",
      ],
    },
    da: "Fordi der er stor indflydelse i at betjene et udvalg. Derfor mener KL, at region og kommuner skal være så ligeværdige som muligt i sekretariatet.",
    en: "Because there is great influence in serving a committee. That is why KL holds that region and municipalities should be as equal as possible in the secretariat.",
    sources: [handbook(15)],
  },
  {
    id: "secretariat-kkr",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad laver KKR-konsulenterne i klyngerne?",
        "fælleskommunale sundhedssekretariater opgaver",
        "FKS",
        "Kan en klynge med få ressourcer få hjælp til sekretariatet?",
      ],
      en: [
        "What do the KKR consultants do for the clusters?",
        "tasks of the joint municipal health secretariats",
        "FKS in the clusters",
        "Can a cluster with few resources get help with its secretariat?",
      ],
    },
    da: "KKR-konsulenterne og de fælleskommunale sundhedssekretariater (FKS) tager især del i at betjene SSU og koordinerer og deler viden i regionen. De støtter også klyngerne, og det overvejes, om de kan hjælpe klynger med færre ressourcer.",
    en: "The KKR consultants and the joint municipal health secretariats (FKS) mainly take part in serving SSU, and co-ordinate and share knowledge in the region. They also support the clusters, and it is being considered whether they can help clusters with fewer resources.",
    sources: [handbook(15), status("sekretariatsbetjening")],
  },
  {
    id: "secretariat-levels",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem gør hvad i sekretariatsbetjeningen?",
        "ansvar for videndeling om klynger",
        "Hvordan er sekretariatsopgaverne fordelt efter KL's model?",
        "national og regional videndeling",
      ],
      en: [
        "Who does what in the secretariats?",
        "responsibility for sharing knowledge about clusters",
        "How are the secretariat's tasks divided in KL's model?",
        "national and regional sharing of knowledge",
      ],
    },
    da: "I KL's oplæg betjener kommunerne klyngerne med støtte fra fællessekretariaterne, mens KKR-sekretariaterne og fællessekretariaterne betjener SSU. Regional videndeling ligger hos KKR, fællessekretariaterne og de regionale udvalg, og KL tager den nationale.",
    en: "In KL's presentation the municipalities serve the clusters with support from the joint secretariats, while the KKR secretariats and the joint secretariats serve SSU. Regional sharing of knowledge is with KKR, the joint secretariats and the regional committees, and KL takes the national part.",
    sources: [status("sekretariatsbetjening")],
  },
  {
    id: "kl-taskforce",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er KL's taskforce?",
        "taskforce for sundhedsreform",
        "Hvad laver KL's taskforce for klyngerne?",
        "hvordan hjælper KL klyngerne",
      ],
      en: [
        "What is KL's task force?",
        "task force for health reform",
        "What does KL's task force do for the clusters?",
        "how does KL help the clusters",
      ],
    },
    da: "KL's taskforce for sundhedsreform hjælper klyngerne i gang politisk og administrativt. Den skaber netværk på tværs af landet, får viden ud til klyngerne og indgår nationale aftaler, når der er brug for det.",
    en: "KL's task force for health reform helps the clusters get going politically and administratively. It creates networks across the country, gets knowledge out to the clusters and enters into national agreements where needed.",
    sources: [handbook(15)],
  },
  {
    id: "kl-taskforce-criteria",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er succeskriterierne for KL's taskforce?",
        "taskforcens succeskriterier",
        "Hvilke mål har KL's taskforce det første år?",
        "hvornår er taskforcen lykkedes",
      ],
      en: [
        "What are the success criteria of KL's task force?",
        "criteria of success task force",
        "Which goals does KL's task force have for the first year?",
        "when has the task force succeeded",
      ],
    },
    da: "Der er fem for det første år (2022-2023): borgmestrene er rustet til opgaven, kommunerne kender lovgivningen, de har netværk og støtte, de har data for klyngen og ved, hvad de må dele, og KL har overblik over udviklingen til brug i nationale forhandlinger.",
    en: "There are five for the first year (2022-2023): the mayors are equipped for the task, the municipalities know the legislation, they have networks and support, they have data for the cluster and know what they may share, and KL has an overview of developments for use in national negotiations.",
    sources: [handbook(15), status("KL's taskforce")],
  },
  {
    id: "kl-taskforce-contact",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er vores kontakt i KL's taskforce?",
        "har KKR en kontaktperson i KL",
        "Fortsætter taskforcen?",
        "hvor finder jeg KL's side om klynger",
      ],
      en: [
        "Who is our contact in KL's task force?",
        "does KKR have a contact person in KL",
        "Will the task force go on?",
        "where is KL's page about clusters",
      ],
    },
    da: "Taskforcen har en fast kontaktperson for hvert KKR, og den følger klyngerne i området. Navnene har jeg ikke, men KL har en side om sundhedsklynger på kl.dk med netværk og nyt. Dele af taskforcens arbejde skal fortsætte som fast drift på længere sigt.",
    en: "Each KKR has a permanent contact in the task force who follows the clusters of the area. I do not have the names, but KL has a page about health clusters on kl.dk with networks and news. Parts of the task force's work are to go on as regular operations in the longer term.",
    sources: [handbook(15)],
  },
  {
    id: "kl-strategic-group",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er Sundhedsstrategisk gruppe?",
        "hvem sidder i sundhedsstrategisk gruppe",
        "Hvem udpeger til Sundhedsstrategisk gruppe?",
        "KL's strategiske gruppe sundhed",
      ],
      en: [
        "What is the health strategy group?",
        "who sits in KL's Sundhedsstrategisk gruppe",
        "Who appoints to the health strategy group?",
        "KL's strategic group on health",
      ],
    },
    da: "Det er KL's gruppe, hvor kommuner fra alle sundhedsklynger nu er repræsenteret; de udpeges via KKR. KL har lavet den om for at holde kommunerne samlet om udviklingen i klyngerne.",
    en: "It is KL's group in which municipalities of all health clusters are now represented; they are appointed through KKR. KL has reorganised it to keep the municipalities together on how the clusters develop.",
    sources: [handbook(15)],
  },
  {
    id: "kl-strategic-group-tasks",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er opgaverne for Sundhedsstrategisk gruppe?",
        "hvad laver sundhedsstrategisk gruppe",
        "Skal aftaler der koster andre kommuner penge drøftes først?",
        "sundhedsstrategisk gruppe opgaver",
      ],
      en: [
        "What are the tasks of the health strategy group?",
        "what does Sundhedsstrategisk gruppe do",
        "Must agreements that cost other municipalities money be discussed first?",
        "strategy group tasks",
      ],
    },
    da: "Gruppen drøfter retningen for sundhedsaftaler og klynger, koordinerer mellem KKR'erne, deler viden begge veje og rådgiver KL. Den skal også sikre, at kommunerne drøfter det med hinanden, før der indgås aftaler på tværs af sektorer, som kan koste eller berøre andre kommuner.",
    en: "The group discusses the direction of health agreements and clusters, co-ordinates between the KKRs, shares knowledge both ways and advises KL. It is also to ensure that municipalities talk to each other before agreements across sectors are made that may cost or affect other municipalities.",
    sources: [handbook(15)],
  },
];
