import type { Fact } from "./fact.ts";
import { slides, status } from "./sources.ts";

/** How the clusters were got going in 2022. */
export const START: readonly Fact[] = [
  {
    id: "start-report-co-chair",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår skulle medformanden meldes ind til KL?",
        "frist 18. marts 2022 medformand",
        "Skulle kommunerne melde medformænd til KL?",
        "indmelding af klyngemedformænd",
      ],
      en: [
        "When was the co-chair to be reported to KL?",
        "deadline 18 March 2022 co-chair",
        "Did municipalities have to report co-chairs to KL?",
        "reporting of cluster co-chairs",
      ],
    },
    da: "Senest den 18. marts 2022. KL bad i et brev kommunerne melde, hvem der blev medformand i hver klynge.",
    en: "By 18 March 2022. KL asked the municipalities in a letter to report who became co-chair of each cluster.",
    sources: [status("udpegning af medformænd")],
  },
  {
    id: "start-next-steps",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skulle ske efter lovforslaget om klynger?",
        "næste skridt februar 2022",
        "Hvad manglede for at klyngerne kunne starte?",
        "dannelse af klynger trin",
      ],
      en: [
        "What was to happen after the cluster bill?",
        "next steps February 2022",
        "What was missing for the clusters to start?",
        "steps in forming clusters",
      ],
    },
    da: "Tre ting: klyngerne skulle dannes, medformændene udpeges, og sekretariat og governance stilles op. Sådan gjorde KL status den 28. februar 2022.",
    en: "Three things: the clusters were to be formed, the co-chairs appointed, and secretariat and governance set up. That is how KL took stock on 28 February 2022.",
    sources: [status("dagsorden")],
  },
  {
    id: "start-presented",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem holdt oplægget om status på sundhedsklynger?",
        "hvem er Christian Harsløf",
        "Hvor blev KL's status præsenteret?",
        "oplæg 28. februar 2022",
      ],
      en: [
        "Who gave the presentation on the status of the clusters?",
        "who is Christian Harsløf",
        "Where was KL's status presented?",
        "presentation 28 February 2022",
      ],
    },
    da: "Det gjorde Christian Harsløf, direktør i KL, og det skete i forummet for sundheds- og psykiatridirektører. Datoen var den 28. februar 2022.",
    en: "Christian Harsløf, director at KL, at the forum of directors of health and psychiatry on 28 February 2022.",
    sources: [status("forside")],
  },
  {
    id: "start-networks",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke netværk lavede KL for klyngerne i 2022?",
        "netværksaktiviteter 2022",
        "Var der borgmesterarrangementer om klyngerne?",
        "netværk for klyngesekretariater",
      ],
      en: [
        "Which networks did KL make for the clusters in 2022?",
        "network activities 2022",
        "Were there events for mayors about the clusters?",
        "network of cluster secretariats",
      ],
    },
    da: "KL foreslog blandt andet 5 regionale borgmesterarrangementer, 5 regionale workshops før klyngemøderne, møder for medformænd og klyngeformænd, møder for sundhedsdirektører, et netværk for klyngesekretariater, et embedsmandsudvalg på chefniveau og en datanetværksgruppe.",
    en: "KL proposed, among others, 5 regional events for mayors, 5 regional workshops before the cluster meetings, meetings of co-chairs and cluster chairs, meetings of health directors, a network of cluster secretariats, a committee of officials at head level and a network group on data.",
    sources: [status("netværksaktiviteter 2022")],
  },
  {
    id: "start-governance",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "På hvilke niveauer skulle klyngerne forberedes?",
        "governance i klyngerne",
        "Hvem forbereder klyngens politiske møder?",
        "sekretariat, direktør og borgmesterniveau",
      ],
      en: [
        "At which levels were the clusters to be prepared?",
        "governance in the clusters",
        "Who prepares the cluster's political meetings?",
        "secretariat, director and mayor level",
      ],
    },
    da: "KL's oplæg viser tre niveauer: sekretariat, direktører og borgmestre.",
    en: "KL's presentation shows three levels: secretariat, directors and mayors.",
    sources: [status("forberedelse og governance")],
  },
  {
    id: "start-elder-councils",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er ældrerådene repræsenteret i klyngerne?",
        "ældreråd i sundhedsklynger",
        "Hvor mange klynger har ældreråd med?",
        "hvordan får ældrerådet indflydelse i klyngen",
      ],
      en: [
        "Are the elder councils represented in the clusters?",
        "elder councils in health clusters",
        "How many clusters have elder councils?",
        "how does the elder council get influence in the cluster",
      ],
    },
    da: "I 1 ud af 4 klynger er ældrerådene repræsenteret via patientinddragelsesudvalget (PIU). Mange ældreråd taler desuden med hinanden i klyngens kommuner og med politikerne for at blive inddraget systematisk.",
    en: "In 1 of 4 clusters the elder councils are represented through the patient involvement committee (PIU). Many elder councils also talk to each other across the cluster and with the political level in order to be involved systematically.",
    sources: [slides("ældrerådenes rolle")],
  },
  {
    id: "start-elder-advice",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad rådes ældreråd til over for klyngen?",
        "gode råd til ældreråd og klynger",
        "Hvad kan ældrerådet gøre for at blive hørt i klyngen?",
        "ældrerådets rolle",
      ],
      en: [
        "What are elder councils advised to do about the cluster?",
        "advice for elder councils and clusters",
        "What can the elder council do to be heard in the cluster?",
        "role of the elder council",
      ],
    },
    da: "Slidesene peger på to ting: find ud af, hvad klyngen har fokus på nu og senere, og gør det let for klyngen at inddrage jer, når det handler om ældres sundhed.",
    en: "The slides point to two things: find out what the cluster focuses on now and later, and make it easy for the cluster to involve you when it is about the health of the elderly.",
    sources: [slides("ældrerådenes rolle")],
  },
  {
    id: "start-danske-aeldreraad",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad sagde Danske Ældreråd til vejledningen om sundhedsaftaler?",
        "Danske Ældreråds budskaber",
        "høringssvar Danske Ældreråd Sundhedsstyrelsen",
        "Hvilke tre budskaber havde Danske Ældreråd?",
      ],
      en: [
        "What did Danske Ældreråd say about the guidance?",
        "messages of Danske Ældreråd",
        "consultation response Danske Ældreråd",
        "Which three messages did the elder councils' association have?",
      ],
    },
    da: "De havde 3 budskaber, da Sundhedsstyrelsens vejledning var i høring: gør populationsansvaret konkret, styrk inddragelsen af borgerne, og sæt klare mål for sundhedsaftalerne.",
    en: "They had 3 messages when the Danish Health Authority's guidance was in consultation: make the population responsibility concrete, strengthen the involvement of citizens, and set clear goals for the health agreements.",
    sources: [slides("vejledning i høring")],
  },
  {
    id: "start-slides-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad siger slidesene om den nye struktur?",
        "ny struktur for sundhedsvæsenet slides",
        "Kort om den nye struktur: tal og udvalg?",
        "5 SSU og 21 klynger",
      ],
      en: [
        "What do the slides say about the new structure?",
        "slides on the new structure of health care",
        "The new structure in short: numbers and committees?",
        "5 SSU and 21 clusters",
      ],
    },
    da: "De beskriver 5 sundhedssamarbejdsudvalg (SSU), ét i hver region, og 21 sundhedsklynger, én omkring hvert akuthospital. SSU koordinerer og sætter retning for regionens klynger, mens klyngerne har politisk og fagligt niveau og delt formandskab mellem region og kommune.",
    en: "They describe 5 health co-operation committees (SSU), one in each region, and 21 health clusters, one around each emergency hospital. SSU co-ordinates and sets direction for the region's clusters, while the clusters have a political and a professional level and a chair shared by region and municipality.",
    sources: [slides("ny struktur")],
  },
];
