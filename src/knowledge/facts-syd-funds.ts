import type { Fact } from "./fact.ts";
import { computed, minutes } from "./sources.ts";

/** What Klynge Syd had, granted and has left. */
export const SYD_FUNDS: readonly Fact[] = [
  {
    id: "syd-funds-total",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange midler har Klynge Syd?",
        "hvor mange penge har Sundhedsklynge Syd i 2023",
        "Hvad er rammen for klyngemidler i Klynge Syd?",
        "7.803.439 kr.",
        "midler Klynge Syd i alt",
      ],
      en: [
        "How much money does Klynge Syd have?",
        "funds of Sundhedsklynge Syd in 2023",
        "What is the frame of cluster funds in Klynge Syd?",
        "DKK 7,803,439",
        "total funds Klynge Syd",
      ],
    },
    da: "Klynge Syd har i alt 7.803.439 kr., hvis kommunerne overfører 2022-midlerne til 2023: 3.936.286 kr. fra kommunerne og 3.867.153 kr. fra regionen. Pengene dækker både somatik og psykiatri og er engangsmidler.",
    en: "Klynge Syd has DKK 7,803,439 in all if the municipalities carry the 2022 funds over to 2023: DKK 3,936,286 from the municipalities and DKK 3,867,153 from the region. The money covers both somatic care and psychiatry and is one-off.",
    sources: [minutes(3)],
  },
  {
    id: "syd-funds-municipal-regional",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor meget kommer fra kommunerne og hvor meget fra regionen i Klynge Syd?",
        "kommunernes andel Klynge Syd",
        "Regionens andel af midlerne i Klynge Syd?",
        "3.936.286 kr. og 3.867.153 kr.",
      ],
      en: [
        "How much comes from the municipalities and how much from the region in Klynge Syd?",
        "municipalities' part Klynge Syd",
        "The region's part of the funds in Klynge Syd?",
        "DKK 3,936,286 and DKK 3,867,153",
      ],
    },
    da: "Kommunernes del er 3.936.286 kr. og regionens 3.867.153 kr.",
    en: "The municipalities' part is DKK 3,936,286 and the region's DKK 3,867,153.",
    sources: [minutes(3)],
  },
  {
    id: "syd-funds-one-off",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er midlerne i Klynge Syd engangsmidler?",
        "er klyngemidlerne varige",
        "Kommer der flere penge til Klynge Syd for 2023?",
        "ny engangsbevilling 2023",
      ],
      en: [
        "Are the funds of Klynge Syd one-off?",
        "are the cluster funds permanent",
        "Will there be more money for Klynge Syd for 2023?",
        "new one-off grant 2023",
      ],
    },
    da: "Ja, det er engangsmidler. Kommuner og region ventedes dog at få et tilsvarende beløb for 2023 som en ny engangsbevilling.",
    en: "Yes, they are one-off. Municipalities and region were expected, though, to get a similar amount for 2023 as a new one-off grant.",
    sources: [minutes(3)],
  },
  {
    id: "syd-funds-granted",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad har Klynge Syd bevilget penge til?",
        "hvilke indsatser fik midler i Klynge Syd",
        "bevillinger Klynge Syd 2023",
        "Hvad gik klyngemidlerne til i Klynge Syd?",
      ],
      en: [
        "What has Klynge Syd granted money for?",
        "which efforts got funds in Klynge Syd",
        "grants Klynge Syd 2023",
        "What did the cluster funds go to in Klynge Syd?",
      ],
    },
    da: "Tre somatiske indsatser fik penge for 2023: Den gode overgang 2 mio. kr., en tværsektoriel indsats om overvægt 1 mio. kr. og en fælles ammeindsats 500.000 kr. Beløbene kunne sættes op på mødet i april. Psykiatrien var den 18. januar 2023 kun et forslag.",
    en: "Three somatic efforts got money for 2023: the good transition DKK 2 million, a cross-sector effort on overweight DKK 1 million and a joint breastfeeding effort DKK 500,000. The amounts could be raised at the April meeting. Psychiatry was only a proposal on 18 January 2023.",
    sources: [minutes(3), minutes(4)],
  },
  {
    id: "syd-funds-somatic-sum",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvor meget er der bevilget i alt til somatikken i Klynge Syd?",
        "3,5 mio. kr. i alt somatik",
        "Sum af de somatiske bevillinger?",
        "Hvad beløber de tre indsatser sig til tilsammen?",
      ],
      en: [
        "How much in all was granted to somatic care in Klynge Syd?",
        "3.5 million in all somatic",
        "Sum of the somatic grants?",
        "What do the three efforts come to together?",
      ],
    },
    da: "3.500.000 kr. for 2023: 2.000.000 + 1.000.000 + 500.000 kr. Summen er min; referatet giver de tre beløb hver for sig.",
    en: "DKK 3,500,000 for 2023: 2,000,000 + 1,000,000 + 500,000. The sum is mine; the minutes give the three amounts one by one.",
    sources: [minutes(3), computed("sum af punkt 3")],
  },
  {
    id: "syd-funds-left",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvor mange midler er der tilbage i Klynge Syd?",
        "hvad er der tilbage af klyngemidlerne",
        "resterende midler Klynge Syd",
        "Hvor meget mangler Klynge Syd at fordele?",
        "4.303.439 kr.",
      ],
      en: [
        "How much money is left in Klynge Syd?",
        "what is left of the cluster funds",
        "remaining funds Klynge Syd",
        "How much does Klynge Syd still have to allocate?",
      ],
    },
    da: "Efter de tre somatiske indsatser er der 4.303.439 kr. tilbage af de 7.803.439 kr. Godkendes forslaget om psykiatri, går der 2.000.000 kr. i 2023, og så er der 2.303.439 kr. Det er udregnet ud fra referatet af 18. januar 2023 og siger ikke, hvad der er sket siden.",
    en: "After the three somatic efforts DKK 4,303,439 is left of the DKK 7,803,439. If the proposal on psychiatry is adopted, DKK 2,000,000 goes in 2023, which leaves DKK 2,303,439. That is worked out from the minutes of 18 January 2023 and does not say what has happened since.",
    sources: [minutes(3), minutes(4), computed("ramme minus bevilget")],
  },
  {
    id: "syd-funds-with-psychiatry",
    kind: "answer",
    sure: "derived",
    asks: {
      da: [
        "Hvad bliver det samlede forbrug i Klynge Syd med psykiatrien?",
        "hvor mange midler er der tilbage hvis psykiatrien vedtages",
        "Samlet beløb 2023 inklusive psykiatri?",
        "2.303.439 kr.",
      ],
      en: [
        "What does Klynge Syd spend in all with psychiatry?",
        "how much is left if psychiatry is adopted",
        "Total for 2023 including psychiatry?",
        "DKK 2,303,439",
      ],
    },
    da: "Med psykiatrien bliver det 5.500.000 kr. i 2023, så der er 2.303.439 kr. tilbage af 2022-midlerne. Regnes psykiatriens 2.000.000 kr. i 2024 også med, er det 7.500.000 kr. og 303.439 kr. tilbage. Det er min udregning; forslaget skulle først besluttes i april 2023.",
    en: "With psychiatry it comes to DKK 5,500,000 in 2023, which leaves DKK 2,303,439 of the 2022 funds. Counting psychiatry's DKK 2,000,000 in 2024 too, it is DKK 7,500,000 with DKK 303,439 left. That is my calculation; the proposal was only to be decided in April 2023.",
    sources: [minutes(3), minutes(4), computed("ramme minus bevilget og foreslået")],
  },
  {
    id: "syd-funds-since",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad besluttede Klynge Syd i april 2023?",
        "blev beløbene hævet i april",
        "Blev psykiatrien godkendt i Klynge Syd?",
        "hvad skete der på mødet den 26. april 2023",
        "Hvad er status på midlerne nu i Klynge Syd?",
      ],
      en: [
        "What did Klynge Syd decide in April 2023?",
        "were the amounts raised in April",
        "Was psychiatry approved in Klynge Syd?",
        "what happened at the meeting of 26 April 2023",
      ],
    },
    da: "Det ved jeg ikke: jeg har ikke referater efter den 18. januar 2023. Jeg kender kun det, der skulle afgøres den 26. april 2023, blandt andet om ammeindsatsen havde penge nok, og om forslaget til psykiatrien skulle godkendes.",
    en: "I do not know: I have no minutes after 18 January 2023. I only know what was to be settled on 26 April 2023, among other things whether the breastfeeding effort had enough money and whether to approve the psychiatry proposal.",
    sources: [minutes(3), minutes(4), minutes(6)],
  },
];
