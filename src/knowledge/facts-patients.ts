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
      ],
      en: [
        "Who are the shared patients?",
        "what does shared patients mean",
        "Which citizens have both hospital and municipality?",
        "definition of shared patients",
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
      ],
      en: [
        "How many citizens are in contact with the hospital in a year?",
        "share with hospital contact 2018",
        "What part of the population uses the hospital?",
        "47 per cent hospital",
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
      ],
      en: [
        "How many get municipal health or care services?",
        "share with a municipal service 2018",
        "What part of citizens get help from the municipality?",
        "8 per cent municipal care",
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
      ],
      en: [
        "How many elderly people get municipal care?",
        "share of those over 65 with a municipal service",
        "What part of people over 80 get help from the municipality?",
        "elderly municipal care per cent",
      ],
    },
    da: "31 pct. af dem på 65 år eller derover fik mindst én kommunal pleje- eller omsorgsindsats i løbet af et år. Blandt dem på 80 år eller derover var det 70 pct.",
    en: "31 per cent of those aged 65 or over got at least one municipal care service in the course of a year. Among those aged 80 or over it was 70 per cent.",
    sources: [handbook(10)],
  },
  {
    id: "patients-overlap-region",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange hospitalspatienter får også kommunal indsats?",
        "overlap set fra regionen",
        "13 pct. af patienterne",
        "Hvor stor en del af hospitalets patienter er fælles med kommunen?",
      ],
      en: [
        "How many hospital patients also get a municipal service?",
        "overlap seen from the region",
        "13 per cent of patients",
        "What part of hospital patients are shared with the municipality?",
      ],
    },
    da: "Set fra hospitalet er det kun 13 pct. af alle patienter, der også får en kommunal indsats.",
    en: "Seen from the hospital it is only 13 per cent of all patients who also get a municipal service.",
    sources: [handbook(10)],
  },
  {
    id: "patients-overlap-municipal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange med kommunal indsats har også hospitalskontakt?",
        "overlap set fra kommunen",
        "78 pct.",
        "Hvor stor en del af kommunens borgere med hjælp bruger hospitalet?",
      ],
      en: [
        "How many with a municipal service also have hospital contact?",
        "overlap seen from the municipality",
        "78 per cent",
        "What part of those the municipality helps use the hospital?",
      ],
    },
    da: "Set fra kommunen er det 78 pct. af borgerne med en kommunal indsats, der også har haft kontakt med hospitalet.",
    en: "Seen from the municipality it is 78 per cent of citizens with a municipal service who have also had contact with the hospital.",
    sources: [handbook(10)],
  },
  {
    id: "patients-overlap-80",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er overlappet blandt dem over 80 år?",
        "fælles patienter 80+",
        "Hvor mange af de ældste har både hospital og kommune?",
        "74 og 73 pct.",
      ],
      en: [
        "What is the overlap among those over 80?",
        "shared patients 80+",
        "How many of the oldest have both hospital and municipality?",
        "74 and 73 per cent",
      ],
    },
    da: "Omkring tre ud af fire, uanset hvilken vej man ser det. Blandt dem på 80 år eller derover får 74 pct. af hospitalspatienterne også en kommunal indsats, og 73 pct. af dem med kommunal indsats har også haft hospitalskontakt.",
    en: "About three out of four, whichever way one looks. Among those aged 80 or over 74 per cent of hospital patients also get a municipal service, and 73 per cent of those with a municipal service have also had hospital contact.",
    sources: [handbook(10)],
  },
  {
    id: "patients-by-service",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange med hjemmesygepleje har hospitalskontakt?",
        "hospitalskontakt rehabilitering",
        "Hvilke kommunale indsatser hænger mest sammen med hospitalet?",
        "plejebolig hospitalskontakt procent",
        "forebyggende hjemmebesøg andel med hospital",
      ],
      en: [
        "How many with home nursing have hospital contact?",
        "hospital contact rehabilitation",
        "Which municipal services are most tied to the hospital?",
        "nursing home hospital contact per cent",
      ],
    },
    da: "Det er højest for rehabilitering (90 pct.) og hjemmesygepleje (85 pct.). For forebyggende hjemmebesøg er det 72 pct. og for plejebolig 67 pct. af borgerne, der også har haft hospitalskontakt.",
    en: "It is highest for rehabilitation (90 per cent) and home nursing (85 per cent). For preventive home visits it is 72 per cent and for nursing homes 67 per cent of citizens who have also had hospital contact.",
    sources: [handbook(10)],
  },
  {
    id: "patients-admitted-80",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange indlagte over 80 får kommunal hjælp?",
        "indlagte 80+ kommunal indsats",
        "Hvor stor en del af de ældste indlagte har kommunen inde over?",
        "ni ud af ti indlagte",
      ],
      en: [
        "How many admitted patients over 80 get municipal help?",
        "inpatients 80+ municipal service",
        "What part of the oldest inpatients are known to the municipality?",
        "nine out of ten admitted",
      ],
    },
    da: "Det gør næsten ni ud af ti. Tallet gælder indlagte på 80 år eller derover og dækker et år.",
    en: "Nearly nine out of ten do. The figure is for inpatients aged 80 or over and covers one year.",
    sources: [handbook(10)],
  },
  {
    id: "patients-why-know",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvorfor skal klyngen kende tallene om fælles patienter?",
        "hvad skal vi bruge tallene om de fælles patienter til",
        "fælles forståelse af patienterne i klyngen",
        "Hvor findes analysen af de fælles patienter?",
      ],
      en: [
        "Why should the cluster know the figures on shared patients?",
        "what do we use the figures on shared patients for",
        "common understanding of patients in the cluster",
        "Where is the analysis of shared patients?",
      ],
    },
    da: "Fordi parterne skal have samme billede af, hvem de samarbejder om. Billedet skifter nemlig med vinklen: fra hospitalet ser overlappet lille ud, fra kommunen er det stort. Den fulde analyse, De fælles patienter, ligger på kl.dk.",
    en: "Because the parties need the same picture of whom they work together on. The picture changes with the angle: from the hospital the overlap looks small, from the municipality it is large. The full analysis, De fælles patienter, is on kl.dk.",
    sources: [handbook(10)],
  },
];
