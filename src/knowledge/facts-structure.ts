import type { Fact } from "./fact.ts";
import { handbook, slides, status } from "./sources.ts";

/** The structure of 2022, and what became of the older bodies. */
export const STRUCTURE: readonly Fact[] = [
  {
    id: "structure-new",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan ser den nye struktur på sundhedsområdet ud?",
        "Hvad er den nye struktur fra 2022?",
        "struktur for tværsektorielt samarbejde",
        "hvordan er samarbejdet bygget op",
      ],
      en: [
        "What does the new structure of health care look like?",
        "What is the structure from 2022?",
        "structure of cross-sector co-operation",
        "how is the co-operation built up",
      ],
    },
    da: "Hver region har et antal sundhedsklynger og ét sundhedssamarbejdsudvalg (SSU). Nationale rammer og aftaler sætter vilkårene for begge. Kommuner og regioner beholder myndighedsansvaret på hver deres område.",
    en: "Each region has a number of health clusters and one health co-operation committee (SSU). National frames and agreements set the terms for both. Municipalities and regions keep their public responsibilities, each in its own field.",
    sources: [handbook(9)],
  },
  {
    id: "structure-replaced",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad erstattede den nye struktur?",
        "hvilke udvalg blev nedlagt i 2022",
        "Hvilke organer afløste klyngerne og SSU?",
        "hvad blev afskaffet da klyngerne kom",
      ],
      en: [
        "What did the new structure replace?",
        "which committees were closed in 2022",
        "Which bodies did clusters and SSU take over from?",
        "what was abolished when the clusters came",
      ],
    },
    da: "Sundhedskoordinationsudvalgene, praksisplanudvalgene og samordningsudvalgene blev erstattet. Patientinddragelsesudvalget består.",
    en: "The health co-ordination committees, the practice plan committees and the local co-ordination committees (samordningsudvalg) were replaced. The patient involvement committee remains.",
    sources: [slides("ny struktur"), handbook(14)],
  },
  {
    id: "structure-kkr",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der med KKR?",
        "KKR's rolle i sundhedsklyngerne",
        "Består KKR efter klyngerne?",
        "skal KKR udpege til klyngerne",
      ],
      en: [
        "What happens to KKR?",
        "KKR's role in the health clusters",
        "Does KKR remain after the clusters?",
        "does KKR appoint members of the clusters",
      ],
    },
    da: "KKR består og har de samme opgaver som før, bortset fra at det ikke længere udpeger medlemmerne, fordi borgmestrene er fødte medlemmer. KKR er tværkommunalt og ikke tværsektorielt, og derfor er det ikke med i figuren over den nye struktur.",
    en: "KKR remains with the same tasks as before, except that it no longer appoints the members, since the mayors are members by office. KKR goes across municipalities and not across sectors, so it is not in the figure of the new structure.",
    sources: [handbook(9)],
  },
  {
    id: "structure-samordning",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sker der med samordningsudvalgene?",
        "kan vi fortsætte med vores samordningsudvalg",
        "Skal de gamle klynger køre videre ved siden af?",
        "eksisterende tværsektorielle udvalg",
      ],
      en: [
        "What happens to the co-ordination committees?",
        "can we keep our samordningsudvalg",
        "Should the old clusters run alongside?",
        "existing cross-sector committees",
      ],
    },
    da: "De skal ikke køre ved siden af sundhedsklyngerne; klyngerne erstatter dem. Det gælder de udvalg, hvor kommuner og hospitaler hidtil har mødtes, for det meste på administrativt niveau.",
    en: "They are not to run alongside the health clusters; the clusters replace them. That goes for the committees where municipalities and hospitals have met so far, mostly at an administrative level.",
    sources: [handbook(14)],
  },
  {
    id: "structure-not-just-new-name",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan vi bare give det gamle udvalg et nyt navn?",
        "KL's anbefaling om de gamle klynger",
        "Skal vi starte forfra med klyngen?",
        "hvad anbefaler KL når klyngen dannes",
      ],
      en: [
        "Can we just give the old committee a new name?",
        "KL's advice on the old clusters",
        "Must we start the cluster afresh?",
        "what does KL recommend when a cluster is formed",
      ],
    },
    da: "KL anbefaler, at man ikke bare fører det gamle videre under nyt navn. Man bør tage stilling på ny til formål, opgaver, medlemmer, formandskab og sekretariat inden for den nye lov.",
    en: "KL recommends not simply carrying the old on under a new name. One should take a new position on purpose, tasks, members, chair and secretariat within the new law.",
    sources: [handbook(14)],
  },
  {
    id: "structure-agendas-before",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem styrede dagsordenen før klyngerne?",
        "styrer regionen dagsordenen i klyngen",
        "Hvad ændrer sig med hensyn til dagsordener?",
        "central styring fra regionen",
      ],
      en: [
        "Who controlled the agenda before the clusters?",
        "does the region control the agenda in the cluster",
        "What changes about agendas?",
        "central control by the region",
      ],
    },
    da: "Flere steder styrede regionen dagsordenerne centralt. Det skal laves om, fordi det politiske niveau nu sætter rammen for det faglige arbejde, og sekretariatet deles mellem region og kommuner.",
    en: "In several places the region controlled the agendas centrally. That is to change, because the political level now sets the frame of the professional work, and the secretariat is shared by region and municipalities.",
    sources: [handbook(14)],
  },
  {
    id: "structure-working-groups",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad med arbejdsgrupperne under sundhedsaftalen?",
        "skal vi nedlægge arbejdsgrupper",
        "Hvilke administrative udvalg skal bevares?",
        "stående udvalg og arbejdsgrupper i regionen",
      ],
      en: [
        "What about the working groups under the health agreement?",
        "should we close working groups",
        "Which administrative committees should be kept?",
        "standing committees and working groups in the region",
      ],
    },
    da: "KL foreslår, at region og kommuner ser dem kritisk igennem og afgør, hvilke der stadig er brug for. Ellers risikerer alle kræfter at blive bundet i arbejdsgrupper, så der ikke er nogen til at støtte klyngerne.",
    en: "KL suggests that region and municipalities go through them critically and settle which are still needed. Otherwise all forces may be tied up in working groups, with nobody left to support the clusters.",
    sources: [handbook(14)],
  },
  {
    id: "structure-who-makes-clusters",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem opretter klyngerne?",
        "hvem bestemmer hvilke kommuner der er i klyngen",
        "Hvordan dannes de konkrete klynger?",
        "dannelse af klynger",
      ],
      en: [
        "Who sets up the clusters?",
        "who decides which municipalities are in the cluster",
        "How are the clusters formed?",
        "formation of clusters",
      ],
    },
    da: "Regionerne og kommunerne opretter dem selv omkring akuthospitalerne, og sammensætningen aftales lokalt. Udgangspunktet er hospitalernes optageområder, de klyngesamarbejder, der var i forvejen, og hvor patienterne faktisk kommer hen.",
    en: "The regions and the municipalities set them up themselves around the emergency hospitals, and the composition is agreed locally. The starting points are the hospitals' catchment areas, the clusters there already were, and where patients in fact go.",
    sources: [handbook(11), status("dannelse af klynger")],
  },
];
