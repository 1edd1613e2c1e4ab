import type { Fact } from "./fact.ts";
import { minutes, page, slides } from "./sources.ts";

/** How boards of this kind work in practice, and more of Klynge Syd. */
export const PRACTICE: readonly Fact[] = [
  {
    id: "practice-consensus",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan når klyngerne til enighed?",
        "er det svært at blive enige i klyngen",
        "Stemmer man overhovedet i klyngerne?",
        "konsensus i sundhedsklynger",
      ],
      en: [
        "How do the clusters reach agreement?",
        "is it hard to agree in the cluster",
        "Do clusters vote at all?",
        "consensus in health clusters",
      ],
    },
    da: "I praksis drøfter man sig frem: referater siger typisk drøftet eller tiltrådt og har ingen stemmetal. Det kan være svært at blive enige, som det fremgår af en overskrift på kommunalsundhed.dk. En regel om det har jeg ikke fundet.",
    en: "In practice by discussion: minutes typically say discussed or agreed to and have no counts of votes. It can be hard to agree, as a headline at kommunalsundhed.dk has it. A rule on it I have not found.",
    sources: [page("kommunalsundhed.dk", "overskrift om klynger"), minutes(2)],
  },
  {
    id: "practice-deadlines-elsewhere",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke frister bruger andre organer?",
        "eksempel på frist for dagsorden",
        "Hvornår sender lignende udvalg dagsordenen ud?",
        "inspiration til forretningsorden",
      ],
      en: [
        "Which deadlines do other boards use?",
        "example of an agenda deadline",
        "When do similar committees send out the agenda?",
        "inspiration for rules of procedure",
      ],
    },
    da: "Den nationale bestyrelse for sundheds-it sender dagsordenen 5 hverdage før mødet og giver mindst 24 timers varsel til ekstraordinære møder. Det er et andet organ, så brug det som inspiration og ikke som regel for klyngen.",
    en: "The national board for health IT sends the agenda 5 working days before the meeting and gives at least 24 hours' notice of extraordinary meetings. That is another body, so use it as inspiration and not as a rule for the cluster.",
    sources: [
      page(
        "sundhedsdatastyrelsen.dk: Den nationale bestyrelse for sundheds-it",
        "forretningsorden",
      ),
    ],
  },
  {
    id: "practice-dissent-elsewhere",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan håndterer andre organer uenighed i referatet?",
        "afvigende mening i andre bestyrelser",
        "Kan man få sin afvigende mening i referatet andre steder?",
        "eksempel på dissens i referat",
      ],
      en: [
        "How do other boards deal with disagreement in the minutes?",
        "deviating view in other boards",
        "Can one have a deviating view recorded elsewhere?",
        "example of dissent in minutes",
      ],
    },
    da: "I den nationale bestyrelse for sundheds-it kan ethvert medlem få sin afvigende mening i referatet. For sundhedsklynger har jeg ikke fundet en tilsvarende regel.",
    en: "In the national board for health IT any member can have a deviating view put in the minutes. For health clusters I have not found such a rule.",
    sources: [
      page(
        "sundhedsdatastyrelsen.dk: Den nationale bestyrelse for sundheds-it",
        "forretningsorden",
      ),
    ],
  },
  {
    id: "practice-durations",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor lang tid var der afsat til punkterne i Klynge Syd?",
        "varighed af punkterne 18. januar 2023",
        "Hvor mange minutter var der til punkt 3?",
        "tidsplan for mødet i Klynge Syd",
      ],
      en: [
        "How much time was set aside for the items in Klynge Syd?",
        "duration of items 18 January 2023",
        "How many minutes were there for item 3?",
        "timetable of the meeting of Klynge Syd",
      ],
    },
    da: "Der var sat 5 minutter af til punkt 1, 20 til punkt 2, 30 til punkt 3, 30 til punkt 4, 20 til punkt 5 og 5 til hver af punkterne 6 og 7. De to sidste punkter har ingen tid.",
    en: "5 minutes were set aside for item 1, 20 for item 2, 30 for item 3, 30 for item 4, 20 for item 5, and 5 for each of items 6 and 7. The last two items have no time.",
    sources: [minutes(1), minutes(2), minutes(3), minutes(4), minutes(5), minutes(6), minutes(7)],
  },
  {
    id: "practice-journal-number",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad er journalnummeret på mødet i Klynge Syd?",
        "journalnummer 18. januar 2023",
        "Hvilket sagsnummer har punkterne i Klynge Syd?",
        "sagsnr. Klynge Syd",
      ],
      en: [
        "What is the journal number of the meeting of Klynge Syd?",
        "journal number 18 January 2023",
        "Which case number do the items of Klynge Syd have?",
        "case no. Klynge Syd",
      ],
    },
    da: "Det findes ikke i referatet: feltet til journalnummer er tomt eller har kun en streg ved alle punkter.",
    en: "There is none in the minutes: the field for the journal number is empty or has only a dash for all items.",
    sources: [minutes(1), minutes(4)],
  },
  {
    id: "practice-typos",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er der fejl i referatet fra Klynge Syd?",
        "slåfejl i referatet 18. januar 2023",
        "Hvorfor står der Den gode start på live?",
        "uregelmæssigheder i referatet",
      ],
      en: [
        "Are there mistakes in the minutes of Klynge Syd?",
        "typing errors in the minutes of 18 January 2023",
        "Why does it say Den gode start på live?",
        "irregularities in the minutes",
      ],
    },
    da: "Ja, et par stykker: Den gode start på livet er ét sted skrevet med live, bilaget til punkt 8 kaldes både 5 og 7, og bilag 4 hedder tidsplan for 2017-2024. Ingen af dem ændrer, hvad der blev besluttet.",
    en: "Yes, a few: the good start in life (Den gode start på livet) is in one place written with live, the attachment of item 8 is called both 5 and 7, and attachment 4 is called timetable for 2017-2024. None of them changes what was decided.",
    sources: [minutes(3), minutes(5), minutes(8)],
  },
  {
    id: "practice-economy-shift",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad besluttede Klynge Syd om økonomiske konsekvenser?",
        "glidning af økonomi mellem sektorer",
        "Skal det undersøges hvem der betaler for indsatserne?",
        "økonomiske følger for kommunerne af indsatserne",
      ],
      en: [
        "What did Klynge Syd decide about financial consequences?",
        "shift of money between sectors",
        "Is it to be examined who pays for the efforts?",
        "financial effects of the efforts on municipalities",
      ],
    },
    da: "Klyngen besluttede, at det for alle de somatiske indsatser skal undersøges, hvilke økonomiske følger de har, og om der flytter sig penge mellem sektorerne.",
    en: "The cluster decided that for all the somatic efforts it is to be examined what financial consequences they have, and whether money moves between the sectors.",
    sources: [minutes(3)],
  },
  {
    id: "practice-qualified",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem lavede forslagene til somatiske indsatser i Klynge Syd?",
        "hvem foreslog indsatserne i Klynge Syd",
        "Var den faglige klynge inde over indsatserne?",
        "hvordan blev de somatiske forslag til",
      ],
      en: [
        "Who made the proposals for somatic efforts in Klynge Syd?",
        "who proposed the efforts in Klynge Syd",
        "Was the professional cluster involved in the efforts?",
        "how did the somatic proposals come about",
      ],
    },
    da: "Administrationen lavede dem på bestilling fra mødet i september 2022, og den faglige klynge kvalificerede dem.",
    en: "The administration made them as ordered at the meeting in September 2022, and the professional cluster improved them.",
    sources: [minutes(3)],
  },
  {
    id: "practice-quote-minister",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er begrundelsen i slidesene for sundhedsklynger?",
        "sundhedsvæsenets akilleshæl",
        "Hvad siger slidesene om manglende sammenhæng?",
        "citat om sundhedsklynger",
      ],
      en: [
        "What reason do the slides give for health clusters?",
        "the Achilles heel of health care",
        "What do the slides say on lack of connection?",
        "quotation on health clusters",
      ],
    },
    da: "Slidesene citerer en udtalelse om, at manglende sammenhæng i mange år har været sundhedsvæsenets svage punkt, og at klyngerne er en del af skelettet til de forandringer, man ønsker. Hvem der har sagt det, står ikke i den udgave, jeg har.",
    en: "The slides quote a statement that lack of connection has been the weak spot of health care for many years, and that the clusters are part of the skeleton of the changes that are wanted. Who said so is not in the version I have.",
    sources: [slides("bedre patientforløb")],
  },
  {
    id: "practice-hospital-interest",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal sygehusene interessere sig for forebyggelse?",
        "sygehusenes rolle i kommunal forebyggelse",
        "Hvad ændrer klyngerne for sygehusene?",
        "fra sektorperspektiv til borgerforløb",
      ],
      en: [
        "Should hospitals take an interest in prevention?",
        "the hospitals' role in municipal prevention",
        "What do the clusters change for the hospitals?",
        "from sector to citizen",
      ],
    },
    da: "Det er håbet: at sygehusene i langt højere grad interesserer sig for kommunernes forebyggelse, når man ser på borgerens forløb og ikke kun på sin egen sektor. Klyngen kan så prioritere efter, hvem borgerne i området er.",
    en: "That is the hope: that hospitals take far more interest in the municipalities' prevention when one looks at the citizen's path and not only at one's own sector. The cluster can then set priorities by who the citizens of the area are.",
    sources: [slides("det fælles populationsansvar")],
  },
];
