import type { Fact } from "./fact.ts";
import { bill191, handbook, manual, minutes, page } from "./sources.ts";

/** What the sources do not say about deciding. */
export const UNKNOWN: readonly Fact[] = [
  {
    id: "unknown-quorum",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvornår er klyngen beslutningsdygtig?",
        "quorum i sundhedsklyngen",
        "Hvor mange skal være til stede for at beslutte?",
        "beslutningsdygtighed klynge",
      ],
      en: [
        "When is the cluster quorate?",
        "quorum of the health cluster",
        "How many must be present to decide?",
        "quorum cluster",
      ],
    },
    da: "Det står ikke i mine kilder: hverken loven, håndbogen eller referatet har en regel om, hvornår en klynge er beslutningsdygtig. Organet sætter selv sin regel i `opsætning`.",
    en: "That is not in my sources: neither the law, the handbook nor the minutes have a rule on when a cluster is quorate. The board sets its own rule in `settings`.",
    sources: [handbook(3), bill191("§§ 203-205"), manual("opsætning")],
  },
  {
    id: "unknown-voting-rule",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvordan stemmer man i en sundhedsklynge efter reglerne?",
        "afgøres sager ved flertal i klyngen",
        "Hvad er afstemningsreglen i klyngen?",
        "skal der være enighed i klyngen",
        "Hvem har stemmeret i klyngen?",
      ],
      en: [
        "How does a health cluster vote under the rules?",
        "are matters decided by majority in the cluster",
        "What is the voting rule of the cluster?",
        "must the cluster agree",
        "Who has a vote in the cluster?",
      ],
    },
    da: "Det står ikke i mine kilder; de har ingen regel om flertal, enighed eller hvem der har stemme. I Klynge Syd blev indstillinger tiltrådt uden stemmetal. Hvert organ vælger selv i `opsætning`; en klynge begynder med, at stillinger registreres, og formændene fastslår udfaldet.",
    en: "That is not in my sources; they have no rule on majority, agreement or who has a vote. In Klynge Syd recommendations were agreed to without counts of votes. Each board chooses in `settings`; a cluster begins with positions being recorded and the chairs stating the outcome.",
    sources: [minutes(2), handbook(3), manual("opsætning")],
  },
  {
    id: "unknown-veto",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Har en kommune vetoret i klyngen?",
        "veto sundhedsklynge",
        "Kan PLO blokere en beslutning?",
        "kan én part stoppe en beslutning",
      ],
      en: [
        "Does a municipality have a veto in the cluster?",
        "veto health cluster",
        "Can PLO block a decision?",
        "can one party stop a decision",
      ],
    },
    da: "Nogen regel om veto eller krav om enighed er ikke i mine kilder. Klyngen er ikke en myndighed, og i Klynge Syd blev overvægtsindsatsen godkendt, selv om PLO var skeptisk.",
    en: "A rule on veto or required agreement is not in my sources. The cluster is not an authority, and in Klynge Syd the overweight effort was approved although PLO was sceptical.",
    sources: [handbook(1), minutes(3)],
  },
  {
    id: "unknown-notice",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvor langt varsel skal der være til et klyngemøde?",
        "varsel for ekstraordinært møde",
        "Med hvor kort varsel kan man indkalde klyngen?",
        "indkaldelsesfrist klynge",
      ],
      en: [
        "How much notice must a cluster meeting have?",
        "notice of an extraordinary meeting",
        "How short a notice can a cluster be called with?",
        "notice period cluster",
      ],
    },
    da: "Varsel for klyngemøder står ikke i mine kilder. I Klynge Syd kan ekstraordinære møder indkaldes efter behov, men fristen er ikke nævnt. Organets egen frist står i `opsætning`.",
    en: "Notice of cluster meetings is not in my sources. In Klynge Syd extraordinary meetings can be called as needed, but the notice is not mentioned. The board's own notice is in `settings`.",
    sources: [minutes(6), minutes(7), manual("opsætning")],
  },
  {
    id: "unknown-agenda-deadline",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvornår skal dagsordenen sendes ud?",
        "frist for punkter til dagsordenen",
        "Hvor lang tid før mødet kommer dagsordenen?",
        "dagsordensfrist klynge",
      ],
      en: [
        "When must the agenda be sent out?",
        "deadline for items on the agenda",
        "How long before the meeting does the agenda come?",
        "agenda deadline cluster",
      ],
    },
    da: "Frister for dagsorden og punkter står ikke i mine kilder. Håndbogen siger kun, at formandskabet som udgangspunkt afklarer dagsordenen. Organets egne frister står i `opsætning`.",
    en: "Deadlines for agenda and items are not in my sources. The handbook only says that as a rule the chairs settle the agenda. The board's own deadlines are in `settings`.",
    sources: [handbook(16), manual("opsætning")],
  },
  {
    id: "unknown-minutes-approval",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvem godkender klyngens referat efter loven?",
        "regler for godkendelse af referat",
        "Hvor hurtigt skal referatet foreligge?",
        "frist for referat klynge",
      ],
      en: [
        "Who approves the cluster's minutes under the law?",
        "rules on approval of minutes",
        "How soon must the minutes be ready?",
        "deadline for minutes cluster",
      ],
    },
    da: "Det står ikke i mine kilder, hvem der godkender referatet, eller hvornår det skal ligge klar. Organet bestemmer det selv; fristerne for udkast og indsigelser står i `opsætning`.",
    en: "Who approves the minutes, or when they must be ready, is not in my sources. The board decides it itself; the deadlines for drafts and objections are in `settings`.",
    sources: [minutes(7), manual("opsætning")],
  },
  {
    id: "unknown-dissent",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Har jeg ret til en mindretalsudtalelse i klyngen?",
        "afvigende mening i referatet regler",
        "Er der regler om dissens i klyngen?",
        "kan et mindretal kræve noget ført til referat",
      ],
      en: [
        "Do I have a right to a minority statement in the cluster?",
        "rules on dissenting opinion in the minutes",
        "Are there rules on dissent in the cluster?",
        "can a minority demand something in the minutes",
      ],
    },
    da: "En ret til mindretalsudtalelse i en klynge er ikke nævnt i mine kilder. Klynge Syds referat gengiver dog PLO's skepsis. Her i botten kan den, der har svaret `Kan ikke tiltræde`, skrive en udtalelse til referatet.",
    en: "A right to a minority statement in a cluster is not mentioned in my sources. The minutes of Klynge Syd do report PLO's scepticism, though. Here in the bot whoever answered that they cannot agree can write a statement for the minutes.",
    sources: [minutes(3), manual("udtalelser")],
  },
  {
    id: "unknown-written",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Må klyngen beslutte skriftligt mellem møderne?",
        "regler om skriftlig behandling",
        "Er skriftlig votering tilladt i en klynge?",
        "kan vi beslutte på mail",
      ],
      en: [
        "May the cluster decide in writing between meetings?",
        "rules on written procedure",
        "Is a written vote allowed in a cluster?",
        "can we decide by e-mail",
      ],
    },
    da: "Regler om skriftlig behandling er ikke i mine kilder, så hvert organ afgør det selv. Frist for skriftlig behandling, eller at den aldrig bruges, vælges i `opsætning`.",
    en: "Rules on written procedure are not in my sources, so each board decides for itself. A deadline for written procedure, or never using it, is chosen in `settings`.",
    sources: [minutes(7), manual("opsætning")],
  },
  {
    id: "unknown-decree-number",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvilket nummer har bekendtgørelsen om sundhedsklynger?",
        "bekendtgørelsens nummer",
        "BEK nr. sundhedsklynger",
        "Hvad er nummeret på klyngebekendtgørelsen?",
      ],
      en: [
        "What is the number of the decree on health clusters?",
        "the decree's number",
        "BEK no. health clusters",
        "Which number does the cluster decree have?",
      ],
    },
    da: "Nummeret er ikke i mine kilder. Jeg kender kun navnet og at bekendtgørelsen blev offentliggjort den 8. september 2022; slå den op på retsinformation.dk.",
    en: "The number is not in my sources. I only know its name and that the decree was published on 8 September 2022; look it up on retsinformation.dk.",
    sources: [page("KL: Politisk aftale og lovgivning (kl.dk)", "bekendtgørelse")],
  },
  {
    id: "unknown-call-extraordinary",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvem kan indkalde til ekstraordinært møde i klyngen?",
        "hvem må kræve et ekstra møde",
        "Kan et medlem kræve ekstraordinært møde?",
        "regler for indkaldelse til ekstraordinært møde",
      ],
      en: [
        "Who can call an extraordinary meeting of the cluster?",
        "who may demand an extra meeting",
        "Can a member demand an extraordinary meeting?",
        "rules on calling an extraordinary meeting",
      ],
    },
    da: "Hvem der kan kræve et ekstraordinært møde, står ikke i mine kilder. I Klynge Syd kan der indkaldes efter behov, og et virtuelt møde forudsætter, at et fysisk ikke kan koordineres. Spørg formandskabet eller sekretariatet.",
    en: "Who may demand an extraordinary meeting is not in my sources. In Klynge Syd one can be called as needed, and a virtual meeting requires that a physical one cannot be arranged. Ask the chairs or the secretariat.",
    sources: [minutes(6), minutes(7)],
  },
];
