import type { Fact } from "./fact.ts";
import { handbook, minutes, status } from "./sources.ts";

/** Health agreements and practice plans. */
export const AGREEMENTS: readonly Fact[] = [
  {
    id: "agreement-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er en sundhedsaftale?",
        "sundhedsaftale forklaring",
        "Hvad indeholder en sundhedsaftale?",
        "hvad er formålet med sundhedsaftalen",
      ],
      en: [
        "What is a health agreement?",
        "explanation of the health agreement",
        "What is in a health agreement?",
        "what is the health agreement for",
      ],
    },
    da: "En sundhedsaftale er en politisk aftale mellem regionsrådet og kommunalbestyrelserne i regionen. Den er den overordnede ramme for samarbejdet om sundhed mellem kommuner og region, almen praksis medregnet.",
    en: "A health agreement is a political agreement between the regional council and the municipal councils of the region. It is the general frame of co-operation on health between municipalities and region, general practice included.",
    sources: [handbook(12)],
  },
  {
    id: "agreement-how-often",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor ofte laves der en ny sundhedsaftale?",
        "hvor længe gælder en sundhedsaftale",
        "hvert fjerde år sundhedsaftale",
        "Hvor lang er aftaleperioden?",
      ],
      en: [
        "How often is a new health agreement made?",
        "how long does a health agreement run",
        "every four years health agreement",
        "How long is the agreement period?",
      ],
    },
    da: "Den laves hvert fjerde år og gælder fire år ad gangen.",
    en: "It is made every fourth year and runs for four years at a time.",
    sources: [handbook(12), minutes(5)],
  },
  {
    id: "agreement-who-drafts",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem laver sundhedsaftalen?",
        "hvem har ansvaret for at udarbejde sundhedsaftalen",
        "Hvem skriver udkastet til sundhedsaftalen?",
        "hvem indgår sundhedsaftalen",
      ],
      en: [
        "Who makes the health agreement?",
        "who is responsible for drafting the health agreement",
        "Who writes the draft health agreement?",
        "who enters into the health agreement",
      ],
    },
    da: "Sundhedssamarbejdsudvalget (SSU) laver udkastet, en opgave det overtog fra sundhedskoordinationsudvalget. Selve aftalen indgås af regionsrådet og kommunalbestyrelserne.",
    en: "The health co-operation committee (SSU) drafts it, a task it took over from the health co-ordination committee. The agreement itself is entered into by the regional council and the municipal councils.",
    sources: [handbook(12), handbook(8)],
  },
  {
    id: "agreement-who-approves",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem godkender sundhedsaftalen?",
        "skal kommunalbestyrelsen godkende sundhedsaftalen",
        "Godkender Sundhedsstyrelsen sundhedsaftalen?",
        "endelig godkendelse sundhedsaftale",
      ],
      en: [
        "Who approves the health agreement?",
        "must the municipal council approve the health agreement",
        "Does the Danish Health Authority approve it?",
        "final approval of the health agreement",
      ],
    },
    da: "Regionsrådet og kommunalbestyrelserne godkender den, og til sidst godkender Sundhedsstyrelsen. Styrelsen sætter også rammen med sit vejledningsmateriale.",
    en: "The regional council and the municipal councils approve it, and in the end the Danish Health Authority (Sundhedsstyrelsen) does. The authority also sets the frame with its guidance.",
    sources: [handbook(8), handbook(12)],
  },
  {
    id: "agreement-extension",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Blev sundhedsaftalerne forlænget?",
        "forlængelse af sundhedsaftale et halvt år",
        "Hvorfor blev sundhedsaftalen forlænget?",
        "Hvornår udløb sundhedsaftalen 2019-2023?",
      ],
      en: [
        "Were the health agreements extended?",
        "extension of the health agreement by half a year",
        "Why was the health agreement extended?",
        "When did the agreement of 2019-2023 end?",
      ],
    },
    da: "Ja, med et halvt år. Aftalerne udløb ellers medio 2023, og de nye SSU skulle have tid til at lave den næste sammen med klyngerne. Den næste periode blev til gengæld et halvt år kortere.",
    en: "Yes, by half a year. The agreements would have ended in mid-2023, and the new SSUs were to have time to make the next one together with the clusters. The next period became half a year shorter in return.",
    sources: [handbook(12)],
  },
  {
    id: "practice-plan-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er en praksisplan?",
        "praksisplan almen praksis hvad er det",
        "Hvad skal praksisplanen handle om?",
        "indhold i praksisplanen",
      ],
      en: [
        "What is a practice plan?",
        "praksisplan for general practice, what is it",
        "What should the practice plan be about?",
        "content of the practice plan",
      ],
    },
    da: "Praksisplanen er regionens plan for almen praksis. Den forudsættes fremover at tage stilling til lægedækning og kapacitet, til hvor let det er at komme til lægen, og til almen praksis' rolle i regionens og kommunernes sundhedsvæsen.",
    en: "The practice plan is the region's plan for general practice. Coming plans are expected to deal with the coverage of doctors, access, capacity and the role of general practice in regional and municipal health care, among other things.",
    sources: [handbook(13)],
  },
  {
    id: "practice-plan-who",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem laver praksisplanen?",
        "hvem har ansvaret for praksisplanen",
        "Skal kommunerne inddrages i praksisplanen?",
        "hvem følger op på praksisplanen",
      ],
      en: [
        "Who makes the practice plan?",
        "who is responsible for the practice plan",
        "Must the municipalities be involved in the practice plan?",
        "who follows up the practice plan",
      ],
    },
    da: "Regionsrådet har ansvaret for at lave den og følge op på den og skal inddrage kommunerne og repræsentanter for almen praksis, herunder PLO.",
    en: "The regional council is responsible for making it and following it up, and must involve the municipalities and representatives of general practice, including PLO.",
    sources: [handbook(13), status("lovforslag, almen praksis og praksisplaner")],
  },
  {
    id: "practice-plan-final-say",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem har det sidste ord om praksisplanen?",
        "hvem bestemmer ved uenighed om praksisplanen",
        "Kan regionsrådet vedtage praksisplanen alene?",
        "afgørende stemme praksisplan",
      ],
      en: [
        "Who has the final say on the practice plan?",
        "who decides if there is disagreement on the practice plan",
        "Can the regional council adopt the practice plan alone?",
        "casting vote practice plan",
      ],
    },
    da: "Regionsrådet har det sidste ord, men man skal stræbe efter enighed. Sådan var det også før.",
    en: "The regional council has the last word, but agreement is to be aimed for. That was so before, too.",
    sources: [handbook(13), status("lovforslag, almen praksis og praksisplaner")],
  },
  {
    id: "practice-plan-ssu",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Skal praksisplanen forelægges SSU?",
        "skal SSU høres om praksisplanen",
        "Ændres høringsreglerne for praksisplanen?",
        "praksisplan og sundhedssamarbejdsudvalg",
      ],
      en: [
        "Must the practice plan be put before SSU?",
        "is SSU heard on the practice plan",
        "Do the consultation rules for the practice plan change?",
        "practice plan and SSU",
      ],
    },
    da: "Ja, SSU skal have den forelagt, inden den indgås. Høringsreglerne er de samme som før.",
    en: "Yes, SSU must have it put before it before it is concluded. The consultation rules are the same as before.",
    sources: [handbook(13), handbook(6)],
  },
];
