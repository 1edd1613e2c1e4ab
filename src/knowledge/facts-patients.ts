import type { Fact } from "./fact.ts";
import { handbook } from "./sources.ts";

/** Who the shared patients are, in figures. */
export const PATIENTS: readonly Fact[] = [
  {
    id: "patients-who",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er de fælles patienter?",
        "hvad betyder fælles patienter",
        "Hvilke borgere har både hospital og kommune?",
        "de fælles patienter definition",
        "Hvem er fælles for hospital og kommune?",
        "patienter i begge sektorer",
      ],
      en: [
        "Who are the shared patients?",
        "what does shared patients mean",
        "Which citizens have both hospital and municipality?",
        "definition of shared patients",
        "Who is shared by hospital and municipality?",
        "patients in both sectors",
      ],
    },
    da: "De fælles patienter er de borgere, der har kontakt med både hospitalet og kommunen. KL har lavet en analyse af dem, som håndbogen gengiver tal fra; hovedtallene er fra 2018.",
    en: "The shared patients are the citizens who have contact with both the hospital and the municipality. KL has made an analysis of them, from which the handbook quotes figures; the main figures are from 2018.",
    sources: [handbook(10)],
  },
  {
    id: "patients-hospital-contact",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange borgere er i kontakt med hospitalet på et år?",
        "andel med hospitalskontakt 2018",
        "Hvor stor en del af befolkningen bruger hospitalet?",
        "47 pct. hospital",
        "Hvor mange procent har hospitalskontakt?",
        "kontakt med sygehus i løbet af året",
      ],
      en: [
        "How many citizens are in contact with the hospital in a year?",
        "share with hospital contact 2018",
        "What part of the population uses the hospital?",
        "47 per cent hospital",
        "What percentage has hospital contact?",
        "contact with hospital during the year",
      ],
    },
    da: "Det var 47 pct. af alle borgere i løbet af et år (2018), altså knap halvdelen.",
    en: "It was 47 per cent of all citizens in the course of a year (2018), that is just under half.",
    sources: [handbook(10)],
  },
  {
    id: "patients-municipal-care",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange får en kommunal sundheds- eller plejeindsats?",
        "andel med kommunal indsats 2018",
        "Hvor stor en del af borgerne får hjælp fra kommunen?",
        "8 pct. kommunal pleje",
        "Hvor mange procent får hjemmehjælp og anden kommunal indsats?",
        "kommunal indsats procent af borgerne",
      ],
      en: [
        "How many get municipal health or care services?",
        "share with a municipal service 2018",
        "What part of citizens get help from the municipality?",
        "8 per cent municipal care",
        "What percentage gets home help and other municipal care?",
        "municipal services per cent of citizens",
      ],
    },
    da: "8 pct. af borgerne fik en kommunal sundheds- og plejeindsats i løbet af et år (2018), fx hjemmehjælp, hjemmesygepleje, plejebolig, rehabilitering eller genoptræning.",
    en: "8 per cent of citizens got a municipal health or care service in the course of a year (2018), such as home help, home nursing, a nursing home, rehabilitation or retraining.",
    sources: [handbook(10)],
  },
  {
    id: "patients-elderly",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange ældre får kommunal pleje?",
        "andel af 65-årige med kommunal indsats",
        "Hvor stor en del af de 80-årige får hjælp fra kommunen?",
        "ældre kommunal indsats procent",
        "Hvor mange procent af de ældre får kommunal omsorg?",
        "65+ og 80+ kommunal pleje",
      ],
      en: [
        "How many elderly people get municipal care?",
        "share of those over 65 with a municipal service",
        "What part of people over 80 get help from the municipality?",
        "elderly municipal care per cent",
        "What percentage of the old get municipal care?",
        "65+ and 80+ municipal care",
      ],
    },
    da: "31 pct. af dem på 65 år eller derover fik mindst én kommunal pleje- eller omsorgsindsats i løbet af et år. Blandt dem på 80 år eller derover var det 70 pct.",
    en: "31 per cent of those aged 65 or over got at least one municipal care service in the course of a year. Among those aged 80 or over it was 70 per cent.",
    sources: [handbook(10)],
  },
];
