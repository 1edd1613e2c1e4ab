import type { Fact } from "./fact.ts";
import { handbook, page } from "./sources.ts";

/** The decree on the clusters, and what the authorities may take by themselves. */
export const DECREE: readonly Fact[] = [
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
        "Er der udstedt en bekendtgørelse?",
        "regler på bekendtgørelsesniveau for klynger",
      ],
      en: [
        "Is there a decree on health clusters?",
        "which decree applies to clusters and SSU",
        "What is the decree on health clusters called?",
        "When was the decree on the clusters published?",
        "Has a decree been issued?",
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
        "Hvornår lukkede høringen om bekendtgørelsen?",
        "bekendtgørelse sendt i høring",
      ],
      en: [
        "When was the decree on clusters in consultation?",
        "consultation deadline decree 17 August 2022",
        "When were comments on the decree due?",
        "were the rules ready when the handbook came out",
        "When did the consultation on the decree close?",
        "decree sent for consultation",
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
        "Hvad stod der i bekendtgørelsesudkastet fra juni 2022?",
        "sætter det politiske niveau retning ifølge udkastet",
      ],
      en: [
        "What did the draft decree say about the political level?",
        "draft decree section 2",
        "What does the draft decree say about funds and goals?",
        "does the political level decide the money under the decree",
        "What was in the draft decree of June 2022?",
        "does the political level set direction under the draft",
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
        "Kan vi drøfte økonomi uden lægerne?",
        "møder kun mellem region og kommuner",
      ],
      en: [
        "Can region and municipalities discuss something without general practice?",
        "may the authorities hold separate discussions",
        "Can region and municipalities meet alone without PLO?",
        "separate discussion of money and strategy",
        "Can we discuss money without the doctors?",
        "meetings of region and municipalities only",
      ],
    },
    da: "Ja. Loven understreger, at region og kommuner som myndigheder kan have brug for at drøfte nogle tværgående emner særskilt, fx om strategi eller økonomi. Det gælder både i klyngen og i SSU.",
    en: "Yes. The law stresses that region and municipalities, as authorities, may need to take cross-cutting subjects such as strategy or money by themselves. This holds both in the cluster and in SSU.",
    sources: [handbook(3), handbook(7)],
  },
];
