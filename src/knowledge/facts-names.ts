import type { Fact } from "./fact.ts";
import { handbook, page, slides } from "./sources.ts";

/** How many clusters there are, and what they are called. */
export const NAMES: readonly Fact[] = [
  {
    id: "geo-21-or-22",
    kind: "answer",
    sure: "disputed",
    asks: {
      da: [
        "Er der 21 eller 22 sundhedsklynger?",
        "hvor mange sundhedsklynger er der i Danmark",
        "antal klynger i landet",
        "Hvorfor siger nogle 21 og andre 22 klynger?",
        "Hvor mange klynger findes der i alt?",
        "Er det rigtigt, at der er 22 klynger?",
        "uenighed om antallet af klynger",
      ],
      en: [
        "Are there 21 or 22 health clusters?",
        "how many health clusters are there in Denmark",
        "number of clusters in the country",
        "Why do some say 21 and others 22?",
        "Is it right that there are 22 clusters?",
        "disagreement on the number of clusters",
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
        "Hvilken Klynge Nord er der tale om?",
        "samme klyngenavn i Nordjylland og Hovedstaden",
      ],
      en: [
        "Which clusters have the same name?",
        "are there two Klynge Syd",
        "Why do you ask which region?",
        "Klynge Nord, Midt and Syd in two regions",
        "Which Klynge Nord is meant?",
        "same cluster name in Nordjylland and Hovedstaden",
      ],
    },
    da: "Klynge Nord, Klynge Midt og Klynge Syd findes både i Region Hovedstaden og i Region Nordjylland. Dertil kommer Midtklyngen i Region Midtjylland. Skriv derfor regionen med, når du spørger.",
    en: "Klynge Nord, Klynge Midt and Klynge Syd exist both in Region Hovedstaden and in Region Nordjylland. Then there is Midtklyngen in Region Midtjylland. So name the region when you ask.",
    sources: [page("Klyngebot: register over klynger", "navne")],
  },
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
        "Hvad er et andet navn for Midtklyngen?",
        "skiftet navn fra Vestklyngen til Gødstrup",
      ],
      en: [
        "Have some clusters changed names?",
        "what was Gødstrupklyngen called before",
        "Vestklyngen, what is it now",
        "former names of clusters",
        "What is another name of Midtklyngen?",
        "renamed from Vestklyngen to Gødstrup",
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
    id: "geo-98",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er alle kommuner med i en sundhedsklynge?",
        "dækker klyngerne hele landet",
        "Hvor mange kommuner er der i klyngerne?",
        "mangler nogen kommune i klyngerne",
        "Er hele Danmark dækket af klynger?",
        "står alle 98 kommuner i en klynge",
      ],
      en: [
        "Are all municipalities in a health cluster?",
        "do the clusters cover the whole country",
        "How many municipalities are in the clusters?",
        "is any municipality missing from the clusters",
        "Is all of Denmark covered by clusters?",
        "do all 98 municipalities have a cluster",
      ],
    },
    da: "Ja, i mit register er alle 98 kommuner med. Hvor kommunens plads er set i en kilde, og hvor den kun er almindelig viden, står ved den enkelte klynge.",
    en: "Yes, in my register all 98 municipalities are there. Where a municipality's place has been seen in a source, and where it is general knowledge only, is said with each cluster.",
    sources: [
      page("Klyngebot: register over klynger", "kommuner"),
      page("Danmarks Statistik, FOLK1A", "1. januar 2022"),
    ],
  },
];
