import type { Fact } from "./fact.ts";
import { handbook, page } from "./sources.ts";

/** How the clusters began, and what they are not. */
export const BEGINNING: readonly Fact[] = [
  {
    id: "cluster-existing-cooperation",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Fandtes der klynger før 2022?",
        "er klyngerne noget helt nyt",
        "Hvad sker der med de klyngesamarbejder vi havde i forvejen?",
        "Byggede sundhedsklyngerne på noget eksisterende?",
      ],
      en: [
        "Were there clusters before 2022?",
        "are the clusters something entirely new",
        "What happens to the cluster co-operation we already had?",
        "Did the clusters build on something existing?",
      ],
    },
    da: "Ja, mange steder samarbejdede kommuner, hospital og almen praksis allerede i klynger på fagligt niveau. Det samarbejde blev gjort formelt, og hvor det manglede, skulle det bygges op. Forventningen var, at klyngerne sætter ekstra skub i det, der var i forvejen.",
    en: "Yes, in many places municipalities, hospital and general practice already worked together in clusters at a professional level. That co-operation was made formal, and where it was missing it was to be built. The clusters were expected to give extra push to what was there.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-kl-ambition",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad vil KL med sundhedsklyngerne?",
        "KL's ambition for klyngerne",
        "Hvad får kommunerne ud af klyngerne?",
        "hvilken gavn har kommunen af at være med",
      ],
      en: [
        "What does KL want from the health clusters?",
        "KL's ambition for the clusters",
        "What do municipalities get out of the clusters?",
        "how does my municipality benefit from the cluster",
      ],
    },
    da: "KL vil have klynger med et reelt råderum, så lokalpolitikere får ejerskab og kan prioritere sundhed i kommunen. For kommunerne skal klyngerne give bedre behandling af de fælles patienter og større indflydelse på, hvordan sundhedsområdet og dets opgaver udvikler sig.",
    en: "KL wants clusters with real room for manoeuvre, so that local politicians feel ownership and can give priority to health in the municipality. For the municipalities the clusters should give better treatment of shared patients and more influence on how health care and its tasks develop.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-first-year",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skulle klyngerne have nået efter et år?",
        "Hvornår er en klynge en succes?",
        "mål efter 1 år klynger",
        "Hvordan kan man se, at klyngen virker?",
      ],
      en: [
        "What should the clusters have reached after a year?",
        "When is a cluster a success?",
        "goals after 1 year of clusters",
        "How can one tell that the cluster works?",
      ],
    },
    da: "KL foreslår fire ting, som kommunerne kan sigte efter det første år: at borgerne mærker mere sammenhæng, at parterne er blevet bedre til at løse problemer sammen, at medarbejderne har bedre rammer for det, og at politikerne har taget ejerskab og fået indflydelse.",
    en: "KL suggests four things that municipalities may aim for in the first year: that citizens notice better-connected care, that the parties have become better at solving problems together, that staff have better conditions for it, and that politicians have taken ownership and gained influence.",
    sources: [handbook(2)],
  },
  {
    id: "cluster-not-authority",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er sundhedsklyngen en myndighed?",
        "Har klyngen myndighedsansvar?",
        "hvem har myndighedsansvaret på sundhedsområdet",
        "Kan klyngen bestemme over kommunen?",
        "er klyngen en selvstændig myndighed med eget ansvar",
      ],
      en: [
        "Is the cluster an authority?",
        "Does the cluster have public authority?",
        "who is responsible for health care, the cluster or the municipality",
        "Can the cluster decide over the municipality?",
      ],
    },
    da: "Nej, en sundhedsklynge er ikke en myndighed. Ansvaret på sundhedsområdet ligger fortsat hos regionerne og kommunerne hver for sig.",
    en: "No, a health cluster is not an authority. Responsibility for health care still lies with the regions and the municipalities, each for their own part.",
    sources: [handbook(1), page("dssnet.dk", "sundhedsklynger")],
  },
  {
    id: "cluster-per-region",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange klynger er der i hver region?",
        "antal klynger pr. region",
        "Hvor mange sundhedsklynger har en region typisk?",
        "hvor mange klynger i regionen",
      ],
      en: [
        "How many clusters are there in each region?",
        "number of clusters per region",
        "How many clusters does a region have?",
        "clusters in one region, how many",
      ],
    },
    da: "Der er 4-5 klynger i hver region: fem i Hovedstaden og i Midtjylland og fire i Sjælland, Syddanmark og Nordjylland.",
    en: "There are 4-5 clusters in each region: five in Hovedstaden and in Midtjylland, and four in Sjælland, Syddanmark and Nordjylland.",
    sources: [handbook(1), page("Klyngebot: register over klynger", "regioner")],
  },
  {
    id: "cluster-start",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår startede sundhedsklyngerne?",
        "fra hvilken dato fandtes klyngerne",
        "Hvornår skulle klyngerne være etableret?",
        "startdato klynger og SSU",
      ],
      en: [
        "When did the health clusters start?",
        "from which date did the clusters exist",
        "When were the clusters to be set up?",
        "start date of clusters and SSU",
      ],
    },
    da: "De skulle være etableret den 1. juli 2022, samme dag som loven trådte i kraft. Det samme gælder sundhedssamarbejdsudvalgene (SSU).",
    en: "They were to be set up on 1 July 2022, the day the law came into force. The same holds for the health co-operation committees (SSU).",
    sources: [handbook(1), handbook(2), handbook(6)],
  },
];
