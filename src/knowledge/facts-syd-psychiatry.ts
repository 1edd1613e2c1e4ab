import type { Fact } from "./fact.ts";
import { minutes } from "./sources.ts";

/** What Klynge Syd planned for psychiatry. */
export const SYD_PSYCHIATRY: readonly Fact[] = [
  {
    id: "syd-psychiatry-decision",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad besluttede Klynge Syd om psykiatri?",
        "punkt 4 Klynge Syd 18. januar 2023",
        "beslutning psykiatri Klynge Syd",
        "Blev psykiatriindsatserne godkendt den 18. januar 2023?",
      ],
      en: [
        "What did Klynge Syd decide on psychiatry?",
        "item 4 Klynge Syd 18 January 2023",
        "decision psychiatry Klynge Syd",
        "Were the psychiatry efforts approved on 18 January 2023?",
      ],
    },
    da: "Klyngen tog orienteringen til efterretning og godkendte, at der laves et oplæg til initiativer, som skal godkendes på et ekstraordinært virtuelt møde i april. Ansættelserne må gerne sættes i gang før mødet. Selve pengene til psykiatrien blev altså ikke endeligt besluttet.",
    en: "The cluster took note of the information and approved that a paper on initiatives be made, to be approved at an extraordinary virtual meeting in April. Hiring may start before that meeting. The money for psychiatry itself was thus not finally decided.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-proposal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er forslaget til psykiatrien i Klynge Syd?",
        "hvor mange penge er foreslået til psykiatrien",
        "Beløb til psykiatri i 2023 og 2024?",
        "forslag praksiskoordinatorer psykiatri",
      ],
      en: [
        "What is the proposal for psychiatry in Klynge Syd?",
        "how much money is proposed for psychiatry",
        "Amounts for psychiatry in 2023 and 2024?",
        "proposal for coordinators in psychiatry",
      ],
    },
    da: "Forslaget er 2 mio. kr. i 2023 og 2 mio. kr. i 2024: 1 mio. kr. om året til børne- og ungepsykiatrien og 1 mio. kr. om året til voksenpsykiatrien. Det dækker 2 årsværk, materialer, workshops og eventuelt særlige fagfolk. Det er et forslag, som skulle besluttes endeligt i april 2023.",
    en: "The proposal is DKK 2 million in 2023 and DKK 2 million in 2024: DKK 1 million a year for child and adolescent psychiatry and DKK 1 million a year for adult psychiatry. It covers 2 full-time years of work, materials, workshops and possibly special experts. It is a proposal that was to be finally decided in April 2023.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-is-proposal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er pengene til psykiatrien bevilget i Klynge Syd?",
        "er psykiatrien vedtaget eller et forslag",
        "Hvornår besluttes psykiatriindsatsen endeligt?",
        "endelig beslutning psykiatri april 2023",
      ],
      en: [
        "Has the money for psychiatry been granted in Klynge Syd?",
        "is psychiatry decided or a proposal",
        "When is the psychiatry effort finally decided?",
        "final decision psychiatry April 2023",
      ],
    },
    da: "Nej, ikke den 18. januar 2023: det var et forslag. Den endelige beslutning skulle træffes på det ekstraordinære virtuelle møde i april 2023 ud fra en mere udførlig beskrivelse.",
    en: "No, not on 18 January 2023: it was a proposal. The final decision was to be taken at the extraordinary virtual meeting in April 2023, from a fuller description.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-hiring",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Må ansættelserne i psykiatrien gå i gang før april?",
        "kan vi ansætte praksiskoordinatorer nu",
        "Hvornår må ansættelsesprocessen begynde?",
        "ansættelse inden mødet i april",
      ],
      en: [
        "May hiring in psychiatry start before April?",
        "can we hire the coordinators now",
        "When may the hiring process begin?",
        "hiring before the April meeting",
      ],
    },
    da: "Ja, klyngens medlemmer godkendte, at ansættelserne sættes i gang allerede før mødet i april.",
    en: "Yes, the cluster's members approved that hiring starts already before the April meeting.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-coordinators",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er en tværsektoriel praksiskoordinator?",
        "praksiskoordinator opgaver psykiatri",
        "Hvad skal praksiskoordinatorerne lave?",
        "opgaver for de tværsektorielle konsulenter",
      ],
      en: [
        "What is a cross-sector practice coordinator?",
        "tasks of practice coordinators psychiatry",
        "What are the practice coordinators to do?",
        "tasks of the cross-sector consultants",
      ],
    },
    da: "Det er en foreslået medarbejder, der skal få de samarbejdsaftaler, som findes mellem psykiatri og kommuner, til at virke i praksis. Opgaverne er også fælles kompetenceudvikling, bedre arbejdsgange, fælles mål og data samt materiale til nye medarbejdere. Der foreslås én til børn og unge og én til voksne i 2023 og 2024.",
    en: "It is a proposed member of staff who is to make the existing agreements between psychiatry and municipalities work in practice. The tasks also include joint training, better workflows, shared goals and data, and material for new staff. One is proposed for children and young people and one for adults, in 2023 and 2024.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-years",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange årsværk er der til psykiatrien?",
        "2 årsværk psykiatri",
        "Hvor længe løber ansættelserne i psykiatrien?",
        "hvorfor to år til praksiskoordinatorerne",
      ],
      en: [
        "How many full-time years are there for psychiatry?",
        "2 årsværk psychiatry",
        "How long do the positions in psychiatry run?",
        "why two years for the coordinators",
      ],
    },
    da: "Der er tale om 2 årsværk i 2023 og 2024, altså en periode på to år. Den er valgt, fordi det er svært at rekruttere, og fordi opgaven er stor.",
    en: "It is 2 full-time years of work in 2023 and 2024, that is a period of two years. It was chosen because recruiting is hard and because the task is large.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-presenters",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem holdt oplæg om psykiatrien i Klynge Syd?",
        "hvem er Lone Bjørklund",
        "hvem er Leon Engly Honoré",
        "Hvem præsenterede kortlægningen på psykiatriområdet?",
      ],
      en: [
        "Who presented psychiatry in Klynge Syd?",
        "who is Lone Bjørklund",
        "who is Leon Engly Honoré",
        "Who presented the mapping in psychiatry?",
      ],
    },
    da: "Der var sat oplæg på ved Lone Bjørklund, vicedirektør i Region Hovedstadens Psykiatri, og Leon Engly Honoré, der er handicap- og psykiatrichef i Tårnby Kommune og kommunal formand for samordningsudvalget på voksenområdet.",
    en: "Presentations were planned by Lone Bjørklund, deputy director of Region Hovedstadens Psykiatri, and Leon Engly Honoré, head of disability and psychiatry in Tårnby Kommune and municipal chair of the co-ordination committee for adults.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-mapping",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad viste kortlægningen af samarbejdet mellem psykiatri og kommuner?",
        "kortlægning af processer psykiatri",
        "Hvem lavede kortlægningen i psykiatrien?",
        "aftaler mellem psykiatri og kommuner i Klynge Syd",
      ],
      en: [
        "What did the mapping of the co-operation between psychiatry and municipalities show?",
        "mapping of processes psychiatry",
        "Who made the mapping in psychiatry?",
        "agreements between psychiatry and municipalities",
      ],
    },
    da: "Den viste, at der allerede er mange aftaler, fx om netværksmøder, udskrivning, KIT og socialpædagogisk ledsagelse, men at alle ønsker dem gjort konkrete og ført ud i livet. Centercheferne i psykiatrien og i kommunerne stod for arbejdet.",
    en: "It showed that there are already many agreements, for instance on network meetings, discharge, KIT and accompaniment by social educators, but that everyone wants them made concrete and carried out. The heads of centres in psychiatry and in the municipalities did the work.",
    sources: [minutes(4)],
  },
  {
    id: "syd-ppr",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad blev besluttet om PPR?",
        "hvornår drøftes PPR i Klynge Syd",
        "PPR november 2023",
        "Hvorfor venter PPR i Klynge Syd?",
      ],
      en: [
        "What was decided on PPR?",
        "when is PPR discussed in Klynge Syd",
        "PPR November 2023",
        "Why does PPR wait in Klynge Syd?",
      ],
    },
    da: "PPR skal drøftes på mødet i november 2023, når der er data fra SSU. Det er de data, klyngen venter på.",
    en: "PPR is to be discussed at the meeting in November 2023, when there are data from SSU. It is those data the cluster waits for.",
    sources: [minutes(4)],
  },
  {
    id: "syd-psychiatry-experience",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Er der erfaringer med praksiskoordinatorer?",
        "hvad bygger praksiskoordinatorerne videre på",
        "Findes der en lignende stilling på det somatiske område?",
        "erfaringer fra konsulenten i somatikken",
      ],
      en: [
        "Is there experience with practice coordinators?",
        "what do the practice coordinators build on",
        "Is there a similar position in somatic care?",
        "experience of the consultant in somatic care",
      ],
    },
    da: "Ja, på det somatiske område har en konsulent i en årrække haft en lignende rolle og fjernet barrierer mellem sektorerne. De to nye i psykiatrien skal bygge på de erfaringer og arbejde tæt sammen med regionens egne konsulenter.",
    en: "Yes, in somatic care a consultant has had a similar role for some years and removed barriers between the sectors. The two new ones in psychiatry are to build on that and work closely with the region's own consultants.",
    sources: [minutes(4)],
  },
];
