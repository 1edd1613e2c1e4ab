import type { Fact } from "./fact.ts";
import { handbook, page, slides, status } from "./sources.ts";

/** Which municipalities belong where, and what was worried about. */
export const GEOGRAPHY: readonly Fact[] = [
  {
    id: "geo-basis",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad afgør hvilken klynge en kommune er med i?",
        "hvordan er kommunerne fordelt på klynger",
        "Hvorfor er vores kommune i den klynge?",
        "optageområder og klynger",
      ],
      en: [
        "What decides which cluster a municipality is in?",
        "how are municipalities divided among clusters",
        "Why is our municipality in that cluster?",
        "catchment areas and clusters",
      ],
    },
    da: "Som udgangspunkt afgør akuthospitalets optageområde det. De fleste klynger bygger videre på klyngesamarbejder, der fandtes i forvejen. Vil du vide, hvor en bestemt kommune hører til, så skriv dens navn.",
    en: "As a rule the catchment area of the emergency hospital decides it. Most clusters build on cluster co-operation that existed already. If you want to know where a certain municipality belongs, write its name.",
    sources: [handbook(11)],
  },
  {
    id: "geo-worries",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke bekymringer havde kommunerne om klyngerne?",
        "hvilke problemer var der med klyngetilhørsforhold",
        "Hvorfor var nogle kommuner utilfredse med deres klynge?",
        "bekymringer om klynger KL 2021",
      ],
      en: [
        "Which worries did municipalities have about the clusters?",
        "which problems were there about belonging to a cluster",
        "Why were some municipalities unhappy with their cluster?",
        "worries about clusters KL 2021",
      ],
    },
    da: "KL fandt tre slags: kommuner, hvis borgere bruger to eller flere akuthospitaler næsten lige meget (50/50), kommuner med forskelligt optageområde i somatik og psykiatri, og kommuner, der hører til et mindre akuthospital. Det kom frem på møder i november og december 2021.",
    en: "KL found three kinds: municipalities whose citizens use two or more emergency hospitals almost equally (50/50), municipalities with different catchment areas for somatic care and psychiatry, and municipalities that belong to a smaller emergency hospital. They came up at meetings in November and December 2021.",
    sources: [handbook(11)],
  },
  {
    id: "geo-fifty",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad gør man med en kommune, der bruger to sygehuse lige meget?",
        "50/50 problemet",
        "Hvad er 50/50-løsningen?",
        "kommune delt mellem to akuthospitaler",
      ],
      en: [
        "What is done about a municipality that uses two hospitals equally?",
        "the 50/50 problem",
        "What is the 50/50 solution?",
        "municipality split between two emergency hospitals",
      ],
    },
    da: "Kommunen er politisk med i én klynge, men kan være repræsenteret i flere, hvis den har brug for det (50/50-løsningen). Det kan give koordination, men forskelle i hospitalernes praksis forsvinder ikke af den grund.",
    en: "The municipality is politically in one cluster but can be represented in more if it needs to (the 50/50 solution). That can give co-ordination, but differences in the hospitals' practice do not go away for that.",
    sources: [handbook(11)],
  },
  {
    id: "geo-dual",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan en kommune være med i flere klynger?",
        "dobbelt medlemskab af klynger",
        "Må vi deltage i to sundhedsklynger?",
        "repræsentation i flere klynger",
      ],
      en: [
        "Can a municipality be in more than one cluster?",
        "dual membership of clusters",
        "May we take part in two health clusters?",
        "representation in several clusters",
      ],
    },
    da: "Ja, loven åbner for det både politisk og administrativt, og enkelte steder sker det. Som udgangspunkt er kommunen dog politisk repræsenteret i én klynge. Det eneste eksempel, jeg kender, er København.",
    en: "Yes, the law allows it both politically and administratively, and in a few places it happens. As a rule, though, the municipality is politically represented in one cluster. The only example I know of is Copenhagen.",
    sources: [
      handbook(11),
      status("dannelse af klynger"),
      page("amagerhospital.dk: Sundhedsklynge Syd", "kommuner"),
      page("bispebjerghospital.dk: Sundhedsklynge Byen", "kommuner"),
    ],
  },
  {
    id: "geo-psychiatry",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad gør man, når psykiatriens optageområde er et andet?",
        "psykiatri og somatik passer ikke sammen",
        "Hvordan er psykiatrien repræsenteret i klyngerne?",
        "uoverensstemmelse mellem somatisk og psykiatrisk optageområde",
      ],
      en: [
        "What is done when psychiatry has another catchment area?",
        "psychiatry and somatic care do not match",
        "How is psychiatry represented in the clusters?",
        "mismatch of somatic and psychiatric catchment areas",
      ],
    },
    da: "Psykiatrien deltager i flere klynger på det administrative niveau og må indrette sig efter, hvad man ønsker politisk i hver af dem. Regionerne skal sørge for, at de psykiatriske sygehuse kan være med i to eller flere klynger.",
    en: "Psychiatry takes part in several clusters at the administrative level and has to adapt to what is wanted politically in each. The regions must see to it that the psychiatric hospitals can be in two or more clusters.",
    sources: [handbook(11)],
  },
  {
    id: "geo-small-hospital",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad med kommuner ved et lille hospital?",
        "modificeret akuthospital",
        "Hvilke hospitaler er modificerede akuthospitaler?",
        "Thisted Nykøbing Falster Bornholm",
      ],
      en: [
        "What about municipalities near a small hospital?",
        "modified emergency hospital",
        "Which hospitals are modified emergency hospitals?",
        "Thisted Nykøbing Falster Bornholm",
      ],
    },
    da: "De skal have adgang til specialiseret behandling inden for en vis afstand. Det handler om kommuner, der hører til et akuthospital med få specialer, et såkaldt modificeret akuthospital, som Thisted, Nykøbing Falster og Bornholm.",
    en: "They must have access to specialised treatment within a certain distance. It concerns municipalities that belong to an emergency hospital with few specialities, a so-called modified emergency hospital, such as Thisted, Nykøbing Falster and Bornholm.",
    sources: [handbook(11)],
  },
  {
    id: "geo-final-map",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er klyngekortet endeligt?",
        "er grænserne for klyngerne faldet på plads",
        "Var oversigten over klynger foreløbig?",
        "kort over sundhedsklynger",
      ],
      en: [
        "Is the map of clusters final?",
        "have the borders of the clusters been settled",
        "Was the overview of clusters preliminary?",
        "map of health clusters",
      ],
    },
    da: "De store linjer lå fast i 2022, men KL kaldte selv sin oversigt foreløbig. Mit register bygger på senere kilder, og hvor en kommunes klynge ikke er set i en kilde, siger jeg det.",
    en: "The main lines were settled in 2022, but KL itself called its overview preliminary. My register builds on later sources, and where a municipality's cluster has not been seen in a source I say so.",
    sources: [handbook(11), page("Klyngebot: register over klynger", "forbehold")],
  },
  {
    id: "geo-21-or-22",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er der 21 eller 22 sundhedsklynger?",
        "hvor mange sundhedsklynger er der i Danmark",
        "antal klynger i landet",
        "Hvorfor siger nogle 21 og andre 22 klynger?",
        "Hvor mange klynger findes der i alt?",
      ],
      en: [
        "Are there 21 or 22 health clusters?",
        "how many health clusters are there in Denmark",
        "number of clusters in the country",
        "Why do some say 21 and others 22?",
      ],
    },
    da: "Der er 22 i praksis, men 21 i aftalen. Aftalen fra 2021, KL's håndbog og slidesene nævner 21 akuthospitaler og dermed 21 klynger, mens Danske Regioner skriver 22, og KL's side om datapakker har fire klynger i Nordjylland, herunder Vest. Jeg regner med 22.",
    en: "There are 22 in practice, but 21 in the agreement. The agreement of 2021, KL's handbook and the slides name 21 emergency hospitals and so 21 clusters, while Danish Regions write 22, and KL's page on data packages has four clusters in Nordjylland, Vest among them. I count 22.",
    sources: [
      handbook(2),
      slides("ny struktur"),
      page("Danske Regioner: sundhedsklynger", "fakta til sundhedsstrukturkommissionen"),
    ],
  },
  {
    id: "geo-names-collide",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke klynger hedder det samme?",
        "er der to Klynge Syd",
        "Hvorfor spørger du hvilken region?",
        "Klynge Nord, Midt og Syd i to regioner",
        "forveksling af klyngenavne",
      ],
      en: [
        "Which clusters have the same name?",
        "are there two Klynge Syd",
        "Why do you ask which region?",
        "Klynge Nord, Midt and Syd in two regions",
      ],
    },
    da: "Klynge Nord, Klynge Midt og Klynge Syd findes både i Region Hovedstaden og i Region Nordjylland. Dertil kommer Midtklyngen i Region Midtjylland. Skriv derfor regionen med, når du spørger.",
    en: "Klynge Nord, Klynge Midt and Klynge Syd exist both in Region Hovedstaden and in Region Nordjylland. Then there is Midtklyngen in Region Midtjylland. So name the region when you ask.",
    sources: [page("Klyngebot: register over klynger", "navne")],
  },
];
