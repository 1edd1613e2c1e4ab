import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** The three somatic efforts of Klynge Syd. */
export const SYD_SOMATIC: readonly Fact[] = [
  {
    id: "syd-decision-somatic",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad besluttede Klynge Syd om somatiske indsatser?",
        "punkt 3 den 18. januar 2023",
        "beslutning somatik Klynge Syd",
        "Blev de somatiske indsatser godkendt?",
      ],
      en: [
        "What did Klynge Syd decide on somatic efforts?",
        "item 3 of 18 January 2023",
        "decision somatic care Klynge Syd",
        "Were the somatic efforts approved?",
      ],
    },
    da: "Indstillingen blev tiltrådt, og medlemmerne godkendte de anbefalede beløb til alle tre indsatser med mulighed for at hæve dem på mødet i april. For alle indsatser skal de økonomiske følger og glidningen af penge mellem sektorerne undersøges.",
    en: "The recommendation was agreed to, and the members approved the recommended amounts for all three efforts with the option of raising them at the April meeting. For all efforts the financial consequences and the shift of money between sectors are to be examined.",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er Den gode overgang?",
        "indsats om indlæggelse og udskrivelse i Klynge Syd",
        "Hvor mange penge fik Den gode overgang?",
        "den gode overgang fra indlæggelse til udskrivelse",
      ],
      en: [
        "What is the good transition?",
        "effort on admission and discharge in Klynge Syd",
        "How much money did the good transition get?",
        "Den gode overgang",
      ],
    },
    da: "Den gode overgang handler om at komme godt ind på og hjem fra hospitalet for borgere på midlertidige pladser, i plejebolig eller med meget hjælp i hjemmet. Den fik 2 mio. kr. for 2023 med krav om, at den også ser på lægedækning på ydertidspunkter.",
    en: "The good transition is about getting well into and home from hospital for citizens in temporary places, in nursing homes or with much help at home. It got DKK 2 million for 2023 on condition that it also looks at the coverage of doctors at off-hours.",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition-goals",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er målene for Den gode overgang?",
        "mål for indsatsen om udskrivning",
        "Hvad skal Den gode overgang opnå?",
        "IV-behandling og dosisdispenseret medicin i Klynge Syd",
      ],
      en: [
        "What are the goals of the good transition?",
        "goals of the effort on discharge",
        "What is the good transition to achieve?",
        "IV treatment and dose-dispensed medicine in Klynge Syd",
      ],
    },
    da: "Der er fire mål: at undersøge ind- og udskrivning for borgere med meget kommunal hjælp og foreslå forbedringer, at flere udskrives til IV-behandling hjemme, at flere får dosisdispenseret medicin, og at undersøge snitfladerne til den fælles akutmodtagelse (FAM).",
    en: "There are four goals: to examine admission and discharge for citizens with much municipal help and suggest improvements, to have more discharged to IV treatment at home, to have more on dose-dispensed medicine, and to examine the interfaces with the joint emergency department (FAM).",
    sources: [minutes(3)],
  },
  {
    id: "syd-transition-medical-cover",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilken betingelse fik Den gode overgang?",
        "lægedækning på ydertidspunkter",
        "Hvad tilføjede klyngen til Den gode overgang?",
        "krav til indsatsen om overgange",
      ],
      en: [
        "Which condition did the good transition get?",
        "medical cover at off-hours",
        "What did the cluster add to the good transition?",
        "requirement on the effort about transitions",
      ],
    },
    da: "Indsatsen skal have et element om lægedækning på ydertidspunkter. Det lagde klyngen til indstillingen på mødet den 18. januar 2023.",
    en: "The effort must have an element on the coverage of doctors at off-hours. The cluster added that to the recommendation at the meeting of 18 January 2023.",
    sources: [minutes(3)],
  },
  {
    id: "syd-overweight",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad går indsatsen om overvægt ud på?",
        "tværsektoriel indsats om overvægt",
        "Hvor mange penge fik overvægtsindsatsen?",
        "overvægt Klynge Syd",
      ],
      en: [
        "What is the effort on overweight about?",
        "cross-sector effort on overweight",
        "How much money did the overweight effort get?",
        "overweight Klynge Syd",
      ],
    },
    da: "Den skal kortlægge, hvad kommuner, egen læge og hospital tilbyder børn, unge og voksne med overvægt, for i dag mangler overblikket. Den fik 1 mio. kr. for 2023. Der skal laves et overblik med gode eksempler og et forslag til, hvordan indsatserne organiseres på tværs.",
    en: "It is to map what municipalities, GPs and hospital offer children, young people and adults with overweight, since the overview is missing today. It got DKK 1 million for 2023. An overview with good examples is to be made, and a proposal for how to organise the efforts across sectors.",
    sources: [minutes(3)],
  },
  {
    id: "syd-plo-sceptical",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem var skeptisk over for overvægtsindsatsen?",
        "PLO's holdning til overvægt i Klynge Syd",
        "Var der uenighed om indsatsen om overvægt?",
        "PLO skeptisk",
      ],
      en: [
        "Who was sceptical about the overweight effort?",
        "PLO's view on overweight in Klynge Syd",
        "Was there disagreement on the overweight effort?",
        "PLO sceptical",
      ],
    },
    da: "Det var PLO. PLO tvivlede på, at klyngen med sine rammer kan opnå en virkning på overvægt. Indsatsen blev alligevel godkendt.",
    en: "PLO was. PLO doubted that the cluster within its means can have an effect on overweight. The effort was approved all the same.",
    sources: [minutes(3)],
  },
  {
    id: "syd-breastfeeding",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er Den gode start på livet?",
        "fælles ammeindsats",
        "Hvor mange penge fik ammeindsatsen?",
        "amning Klynge Syd",
      ],
      en: [
        "What is the good start in life?",
        "joint breastfeeding effort",
        "How much money did the breastfeeding effort get?",
        "breastfeeding Klynge Syd",
      ],
    },
    da: "Den gode start på livet er en fælles ammeindsats, hvor nye familier skal møde samme viden og samme råd hos alle faggrupper og sektorer. Den fik 500.000 kr. for 2023. Om det er nok, skulle undersøges frem til mødet i april.",
    en: "The good start in life is a joint breastfeeding effort in which new families are to meet the same knowledge and the same advice from all professions and sectors. It got DKK 500,000 for 2023. Whether that is enough was to be examined up to the April meeting.",
    sources: [minutes(3)],
  },
  {
    id: "syd-breastfeeding-enough",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er 500.000 kr. nok til ammeindsatsen?",
        "skal ammeindsatsen have flere penge",
        "Hvad blev der rejst spørgsmål om ved ammeindsatsen?",
        "kvalificering af ammeindsatsen til april",
      ],
      en: [
        "Is DKK 500,000 enough for the breastfeeding effort?",
        "should the breastfeeding effort have more money",
        "What question was raised on the breastfeeding effort?",
        "breastfeeding effort until April",
      ],
    },
    da: "Det var medlemmerne i tvivl om, så indsatsen skal kvalificeres til mødet i april, hvor det afgøres, om de 500.000 kr. rækker, eller om der skal flere penge til.",
    en: "The members were in doubt, so the effort is to be examined for the April meeting, where it is settled whether the DKK 500,000 will do or more money is needed.",
    sources: [minutes(3)],
  },
  {
    id: "syd-april",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad skal afgøres på mødet i april 2023 i Klynge Syd?",
        "hvad mangler til april",
        "Hvad skal Klynge Syd beslutte på det virtuelle møde?",
        "ekstraordinært møde april 2023 hvad skal behandles",
      ],
      en: [
        "What is to be settled at the April 2023 meeting of Klynge Syd?",
        "what is outstanding until April",
        "What is Klynge Syd to decide at the virtual meeting?",
        "extraordinary meeting April 2023 subjects",
      ],
    },
    da: "Tre ting: om beløbene til de somatiske indsatser skal hæves, om 500.000 kr. er nok til ammeindsatsen, og om oplægget til psykiatrien kan godkendes endeligt. Mødet var sat til den 26. april 2023 og var virtuelt.",
    en: "Three things: whether the amounts for the somatic efforts are to be raised, whether DKK 500,000 is enough for the breastfeeding effort, and whether the psychiatry paper can be finally approved. The meeting was set for 26 April 2023 and was virtual.",
    sources: [minutes(3), minutes(4), minutes(6)],
  },
  {
    id: "syd-follow-up",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår følges der op på indsatserne i Klynge Syd?",
        "status på indsatserne november 2023",
        "Hvornår får den politiske klynge status?",
        "opfølgning Faglig klynge marts juni oktober",
      ],
      en: [
        "When are the efforts of Klynge Syd followed up?",
        "status of the efforts November 2023",
        "When does the political cluster get a status?",
        "follow-up professional cluster March June October",
      ],
    },
    da: "Faglig klynge følger op i marts, juni og oktober, og den politiske klynge får en status på mødet i november 2023.",
    en: "The professional cluster follows up in March, June and October, and the political cluster gets a status at its meeting in November 2023.",
    sources: [minutes(3)],
  },
];
