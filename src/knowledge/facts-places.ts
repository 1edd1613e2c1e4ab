import type { Fact } from "./fact.ts";
import { computed, handbook, minutes, page } from "./sources.ts";

/** Special cases on the map. */
export const PLACES: readonly Fact[] = [
  {
    id: "geo-former-names",
    kind: "answer",
    sure: "unverified",
    asks: {
      da: [
        "Har nogle klynger skiftet navn?",
        "hvad hed Gødstrupklyngen før",
        "Vestklyngen",
        "tidligere navne på klynger",
        "Hvad hedder Thy-Mors-klyngen nu?",
      ],
      en: [
        "Have some clusters changed names?",
        "what was Gødstrupklyngen called before",
        "Vestklyngen, what is it now",
        "former names of clusters",
      ],
    },
    da: "Ja, Gødstrupklyngen i Region Midtjylland hed tidligere Vestklyngen. Flere kendes også under andre navne: Klynge Vest i Nordjylland som Klynge Thy-Mors, SUH-klyngen som Køgeklyngen og Midtklyngen som Viborgklyngen. Det er kun navneskiftet i Gødstrup, jeg har set i en kilde.",
    en: "Yes, Gødstrupklyngen in Region Midtjylland used to be Vestklyngen. Several are also known by other names: Klynge Vest in Nordjylland as Klynge Thy-Mors, the SUH cluster as the Køge cluster and Midtklyngen as Viborgklyngen. Only the change in Gødstrup have I seen in a source.",
    sources: [
      page("sundhedsaftalen.rm.dk: somatikklyngerne", "Vestklyngen"),
      page("rm.dk: Sundhedsklynger", "Gødstrupklyngen"),
      page("Klyngebot: register over klynger", "navne"),
    ],
  },
  {
    id: "geo-copenhagen",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilken klynge hører København til?",
        "er København med i to klynger",
        "København Klynge Byen eller Klynge Syd",
        "Hvordan er København delt mellem klynger?",
      ],
      en: [
        "Which cluster does Copenhagen belong to?",
        "is Copenhagen in two clusters",
        "Copenhagen Klynge Byen or Klynge Syd",
        "How is Copenhagen split among clusters?",
      ],
    },
    da: "København er med i to klynger i Region Hovedstaden: Byen (Bispebjerg og Frederiksberg Hospital) og Syd (Amager og Hvidovre Hospital). Det er den eneste kommune, hvor jeg har set det i en kilde.",
    en: "Copenhagen is in two clusters in Region Hovedstaden: Byen (Bispebjerg og Frederiksberg Hospital) and Syd (Amager og Hvidovre Hospital). It is the only municipality of which I have seen that in a source.",
    sources: [
      page("bispebjerghospital.dk: Sundhedsklynge Byen", "kommuner"),
      page("amagerhospital.dk: Sundhedsklynge Syd", "kommuner"),
    ],
  },
  {
    id: "geo-copenhagen-share",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvor stor en del af København hører til Klynge Syd?",
        "Københavns andel i Klynge Syd",
        "hvor mange københavnere er med i Klynge Syd",
        "44,7 pct. af København",
      ],
      en: [
        "What part of Copenhagen belongs to Klynge Syd?",
        "Copenhagen's share in Klynge Syd",
        "how many Copenhageners are in Klynge Syd",
        "44.7 per cent of Copenhagen",
      ],
    },
    da: "Ca. 44,7 pct. af byens indbyggere, regnet baglæns fra pengene. Kommunernes 3.936.286 kr. med 6,81 kr. pr. indbygger svarer til omkring 578.000 borgere; trækkes de ni andre kommuners 290.160 fra, er der ca. 287.800 tilbage af Københavns 644.431. Det er min beregning og ikke et oplyst tal.",
    en: "About 44.7 per cent of the city's inhabitants, counted backwards from the money. The municipalities' DKK 3,936,286 at DKK 6.81 per inhabitant corresponds to about 578,000 citizens; less the nine other municipalities' 290,160 there remain about 287,800 of Copenhagen's 644,431. That is my calculation and not a published figure.",
    sources: [
      minutes(3),
      handbook(5),
      page("Danmarks Statistik, FOLK1A", "1. januar 2022"),
      computed("3.936.286 kr. / 6,81 kr."),
    ],
  },
  {
    id: "geo-copenhagen-districts",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvilke bydele i København hører til Klynge Syd?",
        "hører Valby til Klynge Syd",
        "er Vesterbro i Klynge Byen eller Syd",
        "opdeling af København i bydele klynge",
      ],
      en: [
        "Which districts of Copenhagen belong to Klynge Syd?",
        "does Valby belong to Klynge Syd",
        "is Vesterbro in Klynge Byen or Syd",
        "Copenhagen districts by cluster",
      ],
    },
    da: "Delingen af København i bydele står ikke i mine kilder. Det nærmeste er en beregning ud fra midlerne, som giver ca. 44,7 pct. af byens indbyggere i Klynge Syd. Spørg sekretariatet, hvis du skal bruge bydelene.",
    en: "How Copenhagen is split by district is not in my sources. The nearest is a calculation from the funds, which gives about 44.7 per cent of the city's inhabitants in Klynge Syd. Ask the secretariat if you need the districts.",
    sources: [computed("3.936.286 kr. / 6,81 kr."), minutes(3)],
  },
  {
    id: "geo-syd-municipalities-per-head",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvad er regionens sats pr. indbygger i Klynge Syd?",
        "6,69 kr. pr. indbygger",
        "regional sats Klynge Syd beregnet",
        "Hvor meget gav regionen pr. borger i Klynge Syd?",
      ],
      en: [
        "What is the region's rate per inhabitant in Klynge Syd?",
        "6.69 kroner per inhabitant",
        "computed regional rate Klynge Syd",
        "How much did the region give per citizen in Klynge Syd?",
      ],
    },
    da: "Ca. 6,69 kr. pr. indbygger: 3.867.153 kr. delt med omkring 578.000 borgere. Det ligger inden for de 6,44-7,31 kr., som håndbogen angiver, men tallet er min egen beregning.",
    en: "About DKK 6.69 per inhabitant: DKK 3,867,153 divided by about 578,000 citizens. That is within the DKK 6.44-7.31 that the handbook gives, but the figure is my own calculation.",
    sources: [minutes(3), handbook(5), computed("3.867.153 kr. / indbyggere")],
  },
  {
    id: "geo-98",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er alle kommuner med i en sundhedsklynge?",
        "dækker klyngerne hele landet",
        "Hvor mange kommuner er der i klyngerne?",
        "er der kommuner uden klynge",
      ],
      en: [
        "Are all municipalities in a health cluster?",
        "do the clusters cover the whole country",
        "How many municipalities are in the clusters?",
        "are there municipalities without a cluster",
      ],
    },
    da: "Ja, i mit register er alle 98 kommuner med. Hvor kommunens plads er set i en kilde, og hvor den kun er almindelig viden, står ved den enkelte klynge.",
    en: "Yes, in my register all 98 municipalities are there. Where a municipality's place has been seen in a source, and where it is general knowledge only, is said with each cluster.",
    sources: [
      page("Klyngebot: register over klynger", "kommuner"),
      page("Danmarks Statistik, FOLK1A", "1. januar 2022"),
    ],
  },
  {
    id: "geo-hospital-why",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor er klyngerne lagt omkring akuthospitaler?",
        "hvad har akuthospitalet med klyngen at gøre",
        "Skal der være et akuthospital i hver klynge?",
        "klynge og akuthospital",
      ],
      en: [
        "Why are the clusters placed around emergency hospitals?",
        "what does the emergency hospital have to do with the cluster",
        "Is there an emergency hospital in each cluster?",
        "cluster and emergency hospital",
      ],
    },
    da: "Sådan er det aftalt: klyngerne skal oprettes omkring landets akuthospitaler, og deres optageområder bestemmer som udgangspunkt, hvilke kommuner der er med. På den måde samarbejder netop de parter, der deler patienter.",
    en: "That is what was agreed: the clusters are to be set up around the country's emergency hospitals, whose catchment areas as a rule decide which municipalities take part. In that way exactly the parties that share patients work together.",
    sources: [handbook(11), handbook(2)],
  },
  {
    id: "geo-beds",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange senge har hospitalet?",
        "antal sengepladser på akuthospitalet",
        "Hvor mange ansatte har sygehuset i klyngen?",
        "ventetider på hospitalet",
      ],
      en: [
        "How many beds does the hospital have?",
        "number of beds at the emergency hospital",
        "How many employees does the cluster's hospital have?",
        "waiting times at the hospital",
      ],
    },
    da: "Senge, ansatte og ventetider på hospitalerne er ikke med i mine kilder. Jeg kan svare på, hvilket hospital en klynge ligger omkring, og hvilke kommuner der hører til; resten må du søge hos regionen eller Sundhedsdatastyrelsen.",
    en: "Beds, staff and waiting times of the hospitals are not in my sources. I can say which hospital a cluster is around and which municipalities belong to it; for the rest ask the region or the Danish Health Data Authority.",
    sources: [page("Klyngebot: register over klynger", "hospitaler")],
  },
];
