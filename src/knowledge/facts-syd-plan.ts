import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** The meetings of Klynge Syd, and its rules of procedure. */
export const SYD_PLAN: readonly Fact[] = [
  {
    id: "syd-plan-all",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke møder er der i Klynge Syd?",
        "mødeplan 2023-2025 Klynge Syd",
        "Hvornår mødes Klynge Syd?",
        "mødedatoer Politisk sundhedsklynge Syd",
        "Hvilke datoer er der klyngemøder i Syd?",
      ],
      en: [
        "Which meetings does Klynge Syd have?",
        "meeting plan 2023-2025 Klynge Syd",
        "When does Klynge Syd meet?",
        "meeting dates of Politisk sundhedsklynge Syd",
      ],
    },
    da: "Planen er: 26. april 2023 kl. 14.00-16.00 (ekstraordinært, virtuelt), 16. november 2023, 18. marts 2024 og 31. oktober 2024 kl. 13.30-15.30, 19. marts 2025 kl. 13.30-15.30 og 27. august 2025 kl. 14.00-16.00. Den blev godkendt den 18. januar 2023.",
    en: "The plan is: 26 April 2023 at 14:00-16:00 (extraordinary, virtual), 16 November 2023, 18 March 2024 and 31 October 2024 at 13:30-15:30, 19 March 2025 at 13:30-15:30 and 27 August 2025 at 14:00-16:00. It was approved on 18 January 2023.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-2023",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er der møde i Klynge Syd i 2023?",
        "klyngemøder i 2023 Syd",
        "Møder i Klynge Syd november 2023?",
        "mødet den 16. november 2023 tidspunkt",
      ],
      en: [
        "When does Klynge Syd meet in 2023?",
        "cluster meetings in 2023 Syd",
        "Meetings of Klynge Syd November 2023?",
        "the meeting of 16 November 2023, what time",
      ],
    },
    da: "Efter mødet den 18. januar 2023 er der to: det ekstraordinære virtuelle møde den 26. april 2023 kl. 14.00-16.00 og det ordinære den 16. november 2023 kl. 13.30-15.30.",
    en: "After the meeting of 18 January 2023 there are two: the extraordinary virtual meeting on 26 April 2023 at 14:00-16:00 and the ordinary one on 16 November 2023 at 13:30-15:30.",
    sources: [minutes(6), minutes(1)],
  },
  {
    id: "syd-plan-april",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er det ekstraordinære møde i Klynge Syd?",
        "26. april 2023",
        "Er mødet i april 2023 virtuelt?",
        "hvornår er det virtuelle møde i april",
      ],
      en: [
        "When is the extraordinary meeting of Klynge Syd?",
        "26 April 2023",
        "Is the April 2023 meeting virtual?",
        "when is the virtual meeting in April",
      ],
    },
    da: "Det er den 26. april 2023 kl. 14.00-16.00, og det er virtuelt.",
    en: "It is on 26 April 2023 at 14:00-16:00, and it is virtual.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-2024",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er der møde i Klynge Syd i 2024?",
        "klyngemøder 2024 Syd",
        "Møder i Klynge Syd marts og oktober 2024?",
        "datoer 2024 Politisk sundhedsklynge Syd",
      ],
      en: [
        "When does Klynge Syd meet in 2024?",
        "cluster meetings 2024 Syd",
        "Meetings of Klynge Syd in March and October 2024?",
        "dates 2024 Politisk sundhedsklynge Syd",
      ],
    },
    da: "Der er to møder i planen: den 18. marts 2024 og den 31. oktober 2024, begge kl. 13.30-15.30.",
    en: "There are two meetings in the plan: 18 March 2024 and 31 October 2024, both at 13:30-15:30.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-2025",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er der møde i Klynge Syd i 2025?",
        "klyngemøder 2025 Syd",
        "Møder i Klynge Syd marts og august 2025?",
        "datoer 2025 Politisk sundhedsklynge Syd",
      ],
      en: [
        "When does Klynge Syd meet in 2025?",
        "cluster meetings 2025 Syd",
        "Meetings of Klynge Syd in March and August 2025?",
        "dates 2025 Politisk sundhedsklynge Syd",
      ],
    },
    da: "Der er to møder i planen: den 19. marts 2025 kl. 13.30-15.30 og den 27. august 2025 kl. 14.00-16.00.",
    en: "There are two meetings in the plan: 19 March 2025 at 13:30-15:30 and 27 August 2025 at 14:00-16:00.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-host",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor holdes møderne i Klynge Syd?",
        "hvem er vært for møderne i Klynge Syd",
        "Skifter værtskabet mellem kommune og region?",
        "sted for klyngemøder",
      ],
      en: [
        "Where are the meetings of Klynge Syd held?",
        "who hosts the meetings of Klynge Syd",
        "Does hosting alternate between municipality and region?",
        "place of cluster meetings",
      ],
    },
    da: "Møderne holdes som udgangspunkt på skift hos en kommunal og en regional part. Vil man gerne være vært, siger man det til formandskabet eller sekretariatet.",
    en: "As a rule the meetings alternate between a municipal and a regional host. Those who would like to host tell the chairs or the secretariat.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-two-a-year",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange ordinære møder har Klynge Syd om året?",
        "mødeplan hvor mange ordinære møder",
        "Skal Klynge Syd have en fast mødeplan?",
        "to ordinære møder årligt",
      ],
      en: [
        "How many ordinary meetings does Klynge Syd have a year?",
        "how many ordinary meetings in the plan",
        "Must Klynge Syd have a fixed meeting plan?",
        "two ordinary meetings a year",
      ],
    },
    da: "To om året efter en plan, der er lagt på forhånd. Derudover kan der indkaldes til ekstraordinære møder efter behov.",
    en: "Two a year, by a plan laid beforehand. Beyond that extraordinary meetings can be called as needed.",
    sources: [minutes(6)],
  },
  {
    id: "syd-plan-one-ordinary",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvorfor er der kun ét ordinært møde i planen for 2023?",
        "mangler der et ordinært møde i 2023 i Klynge Syd",
        "er april-mødet et ordinært møde",
        "antal ordinære møder 2023 Klynge Syd",
      ],
      en: [
        "Why is there only one ordinary meeting in the 2023 plan?",
        "is an ordinary meeting missing in 2023 in Klynge Syd",
        "is the April meeting an ordinary meeting",
        "number of ordinary meetings 2023 Klynge Syd",
      ],
    },
    da: "Fordi mødet den 18. januar 2023 var det andet. Planen nævner resten af 2023: ét ekstraordinært møde den 26. april og ét ordinært den 16. november. Det er min læsning; referatet siger det ikke direkte.",
    en: "Because the meeting of 18 January 2023 was the other one. The plan names the rest of 2023: one extraordinary meeting on 26 April and one ordinary one on 16 November. That is my reading; the minutes do not say so directly.",
    sources: [minutes(6), minutes(1)],
  },
];
