import type { Fact } from "./fact.ts";
import { minutes, page } from "./sources.ts";

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
        "Er man enige i klyngerne?",
        "beslutter klynger ved enighed i praksis",
      ],
      en: [
        "How do the clusters reach agreement?",
        "is it hard to agree in the cluster",
        "Do clusters vote at all?",
        "consensus in health clusters",
        "Are people of one mind in the clusters?",
        "do clusters decide by agreement in practice",
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
        "Hvad er normalt varsel i andre bestyrelser?",
        "5 hverdage før mødet",
      ],
      en: [
        "Which deadlines do other boards use?",
        "example of an agenda deadline",
        "When do similar committees send out the agenda?",
        "inspiration for rules of procedure",
        "What notice is normal in other boards?",
        "5 working days before the meeting",
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
        "Hvordan gør man i sundheds-it-bestyrelsen ved uenighed?",
        "afvigende mening",
      ],
      en: [
        "How do other boards deal with disagreement in the minutes?",
        "deviating view in other boards",
        "Can one have a deviating view recorded elsewhere?",
        "example of dissent in minutes",
        "How does the health IT board deal with dissent?",
        "deviating view",
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
];
