import type { Fact } from "./fact.ts";
import { handbook, slides, status } from "./sources.ts";

/** What the health co-operation committee is, who sits there and how it meets. */
export const SSU: readonly Fact[] = [
  {
    id: "ssu-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er et sundhedssamarbejdsudvalg?",
        "hvad er SSU",
        "hvad står SSU for",
        "Forklar hvad sundhedssamarbejdsudvalget er",
        "SSU",
      ],
      en: [
        "What is a health co-operation committee?",
        "what is SSU",
        "what does SSU stand for",
        "Explain the sundhedssamarbejdsudvalg",
      ],
    },
    da: "Et sundhedssamarbejdsudvalg (SSU) er regionens politiske udvalg for det, der går på tværs af klyngerne. Der er ét i hver region, og det laver blandt andet udkast til sundhedsaftalen hvert fjerde år. Udvalgene blev oprettet pr. 1. juli 2022.",
    en: "A health co-operation committee (SSU) is the region's political committee for what goes across the clusters. There is one in each region, and among other things it drafts the health agreement every fourth year. The committees were set up as of 1 July 2022.",
    sources: [handbook(6)],
  },
  {
    id: "ssu-replaces",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad erstatter sundhedssamarbejdsudvalget?",
        "hvilke udvalg afløste SSU",
        "Hvad hed SSU før?",
        "afløser for sundhedskoordinationsudvalget og praksisplanudvalget",
      ],
      en: [
        "What does the SSU replace?",
        "which committees did SSU take over from",
        "What was SSU called before?",
        "successor of the sundhedskoordinationsudvalg",
      ],
    },
    da: "SSU afløste sundhedskoordinationsudvalgene og praksisplanudvalgene og gjorde dermed den politiske struktur enklere.",
    en: "SSU took over from the health co-ordination committees (sundhedskoordinationsudvalg) and the practice plan committees (praksisplanudvalg), which made the political structure simpler.",
    sources: [handbook(6), handbook(14)],
  },
  {
    id: "ssu-number",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor mange sundhedssamarbejdsudvalg er der?",
        "antal SSU",
        "Er der et SSU i hver region?",
        "hvor mange SSU'er findes der",
      ],
      en: [
        "How many health co-operation committees are there?",
        "number of SSUs",
        "Is there an SSU in each region?",
        "how many SSU exist",
      ],
    },
    da: "Der er 5 sundhedssamarbejdsudvalg, ét i hver region.",
    en: "There are 5 health co-operation committees, one in each region.",
    sources: [slides("ny struktur"), handbook(6)],
  },
  {
    id: "ssu-members",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem sidder i sundhedssamarbejdsudvalget?",
        "Hvem er repræsenteret i SSU?",
        "medlemmer af SSU",
        "sammensætning af SSU politisk niveau",
        "hvem har plads i SSU",
      ],
      en: [
        "Who sits in the health co-operation committee?",
        "Who is represented in SSU?",
        "members of SSU",
        "composition of SSU",
      ],
    },
    da: "I SSU sidder regionsrådsformanden og to regionsrådsmedlemmer, de borgmestre, der er medformænd i regionens klynger (én pr. klynge), og to praktiserende læger. Den nærmere sammensætning kan aftales lokalt.",
    en: "In SSU sit the regional council's chair and two regional councillors, the mayors who are co-chairs of the region's clusters (one per cluster), and two GPs. The closer composition can be agreed locally.",
    sources: [handbook(7), slides("ny struktur")],
  },
  {
    id: "ssu-municipal-members",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke borgmestre sidder i SSU?",
        "hvem repræsenterer kommunerne i SSU",
        "Hvordan kommer en borgmester i SSU?",
        "kommunernes medlemmer i SSU",
      ],
      en: [
        "Which mayors sit in SSU?",
        "who represents the municipalities in SSU",
        "How does a mayor get into SSU?",
        "municipal members of SSU",
      ],
    },
    da: "Det gør de borgmestre, der er kommunale medformænd i klyngerne, altså én fra hver klynge i regionen.",
    en: "Those mayors who are municipal co-chairs of the clusters, that is one from each cluster of the region.",
    sources: [handbook(7), status("lovforslag, repræsentation")],
  },
  {
    id: "ssu-meetings",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor ofte mødes SSU?",
        "hvor mange møder holder sundhedssamarbejdsudvalget om året",
        "mødefrekvens SSU",
        "Hvor tit mødes sundhedssamarbejdsudvalget?",
      ],
      en: [
        "How often does SSU meet?",
        "how many meetings a year does the health co-operation committee hold",
        "meeting frequency of SSU",
        "SSU meetings per year",
      ],
    },
    da: "SSU mødes politisk 4 gange om året og derudover efter behov.",
    en: "SSU meets politically 4 times a year, and otherwise as needed.",
    sources: [handbook(7)],
  },
  {
    id: "ssu-chair",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er formand for SSU?",
        "formand for sundhedssamarbejdsudvalget",
        "Hvem leder SSU?",
        "kommer formanden for SSU fra regionen",
      ],
      en: [
        "Who chairs SSU?",
        "chair of the health co-operation committee",
        "Who leads SSU?",
        "does the chair of SSU come from the region",
      ],
    },
    da: "Formanden kommer fra regionen og udpeges blandt regionsrådets repræsentanter. I slidesene om den nye struktur står regionsrådsformanden som formand.",
    en: "The chair comes from the region and is appointed among the regional council's representatives. In the slides on the new structure the regional council's chair is named as chair.",
    sources: [handbook(7), slides("ny struktur")],
  },
  {
    id: "ssu-vice-chair",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvem er næstformand i SSU?",
        "næstformand sundhedssamarbejdsudvalg",
        "Kan enhver borgmester blive næstformand i SSU?",
        "er næstformanden fra kommunerne",
      ],
      en: [
        "Who is vice chair of SSU?",
        "deputy chair of the health co-operation committee",
        "Can any mayor become vice chair of SSU?",
        "is the vice chair from the municipalities",
      ],
    },
    da: "Næstformanden er en borgmester, udpeget blandt dem, der sidder i SSU. Da det netop er klyngernes medformænd, der sidder der, er næstformanden altid medformand i en klynge.",
    en: "The vice chair is a mayor, appointed among those who sit in SSU. As it is the clusters' co-chairs who sit there, the vice chair is always co-chair of a cluster.",
    sources: [handbook(7)],
  },
  {
    id: "ssu-tasks",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke opgaver har SSU?",
        "Hvad skal sundhedssamarbejdsudvalget lave?",
        "SSU's opgaver",
        "hvad laver SSU egentlig",
      ],
      en: [
        "What are the tasks of SSU?",
        "What does the health co-operation committee do?",
        "SSU tasks",
        "what is SSU for",
      ],
    },
    da: "SSU laver udkast til sundhedsaftalen og følger op på den, lægger fælles rammer og retning for samarbejdet på tværs af klyngerne, drøfter rammerne for nationale handleplaner og sørger for, at klyngerne udvikler sig nogenlunde ens. Det drøfter også praksisplanen, før den vedtages.",
    en: "SSU drafts the health agreement and follows it up, sets common frames and direction for co-operation across the clusters, discusses the frames for national action plans, and sees to it that the clusters develop fairly alike. It also discusses the practice plan before that is adopted.",
    sources: [handbook(8)],
  },
];
