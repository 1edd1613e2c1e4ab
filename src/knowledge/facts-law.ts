import type { Fact } from "./fact.ts";
import { bill191, handbook, page, status } from "./sources.ts";

/** The law behind the clusters, with its dates. */
export const LAW: readonly Fact[] = [
  {
    id: "law-dates",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår blev loven om sundhedsklynger vedtaget?",
        "hvornår trådte loven om klynger i kraft",
        "Hvad er datoen for lovens ikrafttræden?",
        "L 191 vedtaget hvornår",
        "Hvornår blev lovforslaget fremsat?",
      ],
      en: [
        "When was the law on health clusters passed?",
        "when did the cluster law come into force",
        "date of entry into force of the cluster law",
        "L 191 passed when",
        "When was the bill introduced?",
      ],
    },
    da: "Loven blev vedtaget den 9. juni 2022 og trådte i kraft den 1. juli 2022. Lovforslaget, L 191 (2021-22), blev fremsat den 29. april 2022.",
    en: "The law was passed on 9 June 2022 and came into force on 1 July 2022. The bill, L 191 (2021-22), was introduced on 29 April 2022.",
    sources: [bill191("fremsættelse, vedtagelse og ikrafttræden"), handbook(2)],
  },
  {
    id: "law-which",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilken lov regulerer sundhedsklyngerne?",
        "hvad hedder loven om klynger",
        "lovgrundlag for sundhedsklynger",
        "Hvilke paragraffer handler om klynger og SSU?",
        "hvor står der noget om klyngerne i sundhedsloven",
        "Hvilket lovforslag var det?",
      ],
      en: [
        "Which law governs the health clusters?",
        "what is the cluster law called",
        "legal basis of health clusters",
        "Which sections are about clusters and SSU?",
        "Which bill was it?",
      ],
    },
    da: "Klyngerne blev skabt med L 191 (2021-22), som blev til lov nr. 910 fra 2022 og ændrede sundhedslovens §§ 203-205. Nærmere regler står i en bekendtgørelse.",
    en: "The clusters were made by bill L 191 (2021-22), which became act no. 910 of 2022 and amended sections 203-205 of the Danish Health Act (sundhedsloven). Further rules are in a decree.",
    sources: [bill191("§§ 203-205"), handbook(2)],
  },
  {
    id: "law-around-hospital",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad siger loven om, hvor der skal være en klynge?",
        "skal der være en klynge ved hvert akuthospital",
        "Omfatter klyngen både somatik og psykiatri?",
        "§ 203 sundhedsloven",
      ],
      en: [
        "What does the law say about where there must be a cluster?",
        "must every emergency hospital have a cluster",
        "Does the cluster cover both somatic care and psychiatry?",
        "section 203 of the health act",
      ],
    },
    da: "Der skal være en klynge omkring hvert akuthospital, og den dækker både somatik og psykiatri. Sådan står det i lovforslagets § 203, der også deler klyngen i et politisk og et fagligt niveau.",
    en: "There must be a cluster around each emergency hospital, and it covers both somatic care and psychiatry. That is what section 203 of the bill says, which also divides the cluster into a political and a professional level.",
    sources: [bill191("§ 203, stk. 2-4")],
  },
  {
    id: "law-hearing",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår var høringsfristen på lovforslaget om sundhedsklynger?",
        "høringsfrist 17. marts 2022",
        "Hvor længe kunne man afgive høringssvar til loven om klynger?",
        "hvornår var lovudkastet i høring",
      ],
      en: [
        "What was the deadline for comments on the cluster bill?",
        "hearing deadline 17 March 2022",
        "How long could one comment on the bill about clusters?",
        "when was the draft bill in consultation",
      ],
    },
    da: "Fristen for høringssvar til Sundhedsministeriet var den 17. marts, altså i 2022. KL bad kommunerne sende deres input så hurtigt som muligt.",
    en: "Comments to the Ministry of Health were due on 17 March, that is in 2022. KL asked the municipalities to send their input as soon as possible.",
    sources: [status("lovforslag, øvrige elementer")],
  },
  {
    id: "law-bill-elements",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad indeholdt lovforslaget om klynger ud over repræsentation?",
        "Hvilke andre elementer var der i lovforslaget?",
        "lovforslag om sundhedsklynger øvrige elementer",
        "Hvad manglede stadig at falde på plads i februar 2022?",
      ],
      en: [
        "What else was in the cluster bill besides representation?",
        "Which other elements did the bill have?",
        "remaining elements of the cluster bill",
        "What was still open in February 2022?",
      ],
    },
    da: "Lovforslaget handlede også om klyngernes penge, om at klyngerne skulle ligne hinanden, og om sundhedsaftaler, almen praksis og praksisplaner. Da KL gjorde status den 28. februar 2022, var økonomimodellen og datapakkerne endnu ikke på plads.",
    en: "The bill was also about money in the clusters, uniformity across clusters, health agreements, and general practice with its practice plans. When KL took stock on 28 February 2022, the model for the money and the data packages were not yet settled.",
    sources: [
      status("lovforslag, øvrige elementer"),
      status("lovforslag, almen praksis og praksisplaner"),
    ],
  },
  {
    id: "decree-what",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Findes der en bekendtgørelse om sundhedsklynger?",
        "hvilken bekendtgørelse gælder for klynger og SSU",
        "Hvad hedder bekendtgørelsen om sundhedsklynger?",
        "Hvornår kom bekendtgørelsen om klyngerne?",
      ],
      en: [
        "Is there a decree on health clusters?",
        "which decree applies to clusters and SSU",
        "What is the decree on health clusters called?",
        "When was the decree on the clusters published?",
      ],
    },
    da: "Ja. Den hedder bekendtgørelse om sundhedsklynger, sundhedssamarbejdsudvalg, sundhedsaftaler og patientinddragelsesudvalg og blev offentliggjort den 8. september 2022.",
    en: "Yes. It is the decree on health clusters, health co-operation committees, health agreements and patient involvement committees, published on 8 September 2022.",
    sources: [page("KL: Politisk aftale og lovgivning (kl.dk)", "bekendtgørelse")],
  },
  {
    id: "decree-hearing",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår var bekendtgørelsen om klynger i høring?",
        "høringsfrist bekendtgørelse 17. august 2022",
        "Hvornår var fristen for høringssvar til bekendtgørelsen?",
        "var reglerne for klyngerne færdige da håndbogen kom",
      ],
      en: [
        "When was the decree on clusters in consultation?",
        "consultation deadline decree 17 August 2022",
        "When were comments on the decree due?",
        "were the rules ready when the handbook came out",
      ],
    },
    da: "Udkastet til bekendtgørelsen var i høring til den 17. august 2022. Det skulle regulere begge klyngens niveauer nærmere, og det var derfor ikke færdigt, da KL skrev sin håndbog.",
    en: "The draft decree was in consultation until 17 August 2022. It was to regulate both levels of the cluster in more detail, so it was not finished when KL wrote its handbook.",
    sources: [handbook(3), handbook(7)],
  },
  {
    id: "decree-draft",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad stod der i udkastet til bekendtgørelse om det politiske niveau?",
        "udkast bekendtgørelse § 2",
        "Hvad siger bekendtgørelsesudkastet om klyngens midler og mål?",
        "beslutter det politiske niveau pengene ifølge bekendtgørelsen",
      ],
      en: [
        "What did the draft decree say about the political level?",
        "draft decree section 2",
        "What does the draft decree say about funds and goals?",
        "does the political level decide the money under the decree",
      ],
    },
    da: "I udkastet fra 24. juni 2022 sætter det politiske niveau retningen, drøfter og beslutter, hvad de prioriterede midler bruges til, og sætter egne mål inden for sundhedsaftalen (§ 2). Myndighederne kan drøfte tværgående emner om økonomi og strategi for sig (§ 2, stk. 3). Det er et udkast; den endelige tekst har jeg ikke kunnet læse.",
    en: "In the draft of 24 June 2022 the political level sets the direction, discusses and decides what the prioritised funds are used for, and sets goals of its own within the health agreement (section 2). The authorities may discuss cross-cutting matters of money and strategy by themselves (section 2, subsection 3). This is a draft; I have not been able to read the final text.",
    sources: [page("Folketinget, SUU alm. del, bilag 357 (udkast, 24. juni 2022)", "§ 2")],
  },
  {
    id: "law-special-discussions",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan region og kommuner drøfte noget uden almen praksis?",
        "må myndighederne holde særskilte drøftelser",
        "Kan region og kommuner mødes alene uden PLO?",
        "særskilt drøftelse af økonomi og strategi",
      ],
      en: [
        "Can region and municipalities discuss something without general practice?",
        "may the authorities hold separate discussions",
        "Can region and municipalities meet alone without PLO?",
        "separate discussion of money and strategy",
      ],
    },
    da: "Ja. Loven understreger, at region og kommuner som myndigheder kan have brug for at tage tværgående emner om fx strategi eller økonomi for sig. Det gælder både i klyngen og i SSU.",
    en: "Yes. The law stresses that region and municipalities, as authorities, may need to take cross-cutting subjects such as strategy or money by themselves. This holds both in the cluster and in SSU.",
    sources: [handbook(3), handbook(7)],
  },
];
