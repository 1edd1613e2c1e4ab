import type { Fact } from "./fact.ts";
import { manual } from "./sources.ts";

/** How decisions, minutes and rules work in Klyngebot. */
export const BOT_MORE: readonly Fact[] = [
  {
    id: "bot-decision",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan bliver en beslutning endelig?",
        "hvem bekræfter en beslutning",
        "Skal begge medformænd bekræfte beslutningen?",
        "hvornår er et punkt besluttet",
      ],
      en: [
        "How does a decision become final?",
        "who confirms a decision",
        "Must both co-chairs confirm the decision?",
        "when is an item decided",
      ],
    },
    da: "Et punkt er besluttet, når de, som organets opsætning kræver, har bekræftet præcis samme tekst; i en klynge er udgangspunktet begge medformænd. Rettes teksten, skal den bekræftes på ny. Botten beslutter ikke selv noget.",
    en: "An item is decided when those whom the board's set-up requires have confirmed exactly the same text; in a cluster the starting point is both co-chairs. If the text is changed it must be confirmed again. The bot decides nothing itself.",
    sources: [manual("beslutning"), manual("opsætning")],
  },
  {
    id: "bot-rules",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor står organets regler?",
        "hvordan ændrer vi reglerne for afstemning",
        "Hvad er opsætning?",
        "hvem må ændre organets opsætning",
      ],
      en: [
        "Where are the board's rules?",
        "how do we change the rules of voting",
        "What is the set-up?",
        "who may change the board's settings",
      ],
    },
    da: "De står i `opsætning`, hver med den dato, den gælder fra. Formænd og sekretærer kan ændre dem fra i dag eller en senere dag. Det er organets eget valg og ikke lov, og en afstemning følger de regler, den blev åbnet under.",
    en: "They are in `settings`, each with the date from which it holds. Chairs and secretaries can change them from today or a later day. They are the board's own choice and not law, and a vote follows the rules it was opened under.",
    sources: [manual("opsætning")],
  },
  {
    id: "bot-written-procedure",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan laver vi skriftlig behandling?",
        "beslutte mellem møder",
        "Hvad sker der ved indsigelse i skriftlig behandling?",
        "skriftlig behandling i botten",
      ],
      en: [
        "How do we use the written procedure?",
        "deciding between meetings",
        "What happens if somebody objects in a written procedure?",
        "written procedure in the bot",
      ],
    },
    da: "En formand skriver `skriftlig behandling` og punktets nummer. Medlemmerne svarer inden fristen, og den første, der svarer `Kan ikke tiltræde`, stopper den; så kommer punktet på et møde i stedet.",
    en: "A chair writes `written procedure` and the number of the item. The members answer before the deadline, and the first who cannot agree stops it; then the item goes to a meeting instead.",
    sources: [manual("skriftlig behandling")],
  },
  {
    id: "bot-absence",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan melder jeg afbud?",
        "jeg kan ikke komme til mødet",
        "Kan min suppleant stemme for mig?",
        "afbud og suppleant i botten",
      ],
      en: [
        "How do I send apologies?",
        "I cannot come to the meeting",
        "Can my substitute vote for me?",
        "apologies and substitutes in the bot",
      ],
    },
    da: "Skriv `afbud`, så får din suppleant besked og kan svare for mandatet, hvis organets opsætning tillader suppleanter. Kommer du alligevel, så skriv `kommer alligevel`.",
    en: "Write `apologies`, and your substitute is told and can answer for the seat if the board's set-up allows substitutes. If you come after all, write `attending`.",
    sources: [manual("afbud og suppleanter")],
  },
  {
    id: "bot-dissent",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan jeg få min uenighed med i referatet?",
        "mindretalsudtalelse i botten",
        "Hvordan får jeg en udtalelse i referatet?",
        "jeg er uenig i beslutningen",
      ],
      en: [
        "Can I have my disagreement in the minutes?",
        "minority statement in the bot",
        "How do I get a statement into the minutes?",
        "I disagree with the decision",
      ],
    },
    da: "Ja, har du svaret `Kan ikke tiltræde`, kan du under `mine stemmer` skrive en udtalelse til referatet, indtil det er udsendt.",
    en: "Yes, if you answered that you cannot agree, you can write a statement for the minutes under `my votes`, until they are issued.",
    sources: [manual("udtalelser")],
  },
  {
    id: "bot-minutes",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan laves referatet?",
        "hvornår får jeg referatet",
        "Hvordan godkendes referatet i botten?",
        "referat som Word",
        "indsigelse mod referatet",
      ],
      en: [
        "How are the minutes made?",
        "when do I get the minutes",
        "How are the minutes approved in the bot?",
        "minutes as Word",
        "objection to the minutes",
      ],
    },
    da: "Referatet dannes af dagsorden, fremmøde, afstemninger og beslutninger, og sekretæren kan sende et udkast rundt til godkendelse. Medlemmerne godkender eller gør indsigelse inden fristen, og når referatet er udsendt, ligger det fast. Skriv `referat` for at se det eller hente det som Word.",
    en: "The minutes are made from agenda, attendance, votes and decisions, and the secretary can send a draft round for approval. Members approve or object before the deadline, and once issued the minutes stand. Write `minutes` to see them or get them as a Word file.",
    sources: [manual("referat")],
  },
  {
    id: "bot-closed",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvad er et lukket punkt?",
        "kan alle se lukkede punkter",
        "Hvor læser jeg et lukket punkt?",
        "fortroligt punkt på dagsordenen",
      ],
      en: [
        "What is a closed item?",
        "can everybody see closed items",
        "Where do I read a closed item?",
        "confidential item on the agenda",
      ],
    },
    da: "Et lukket punkt vises i en fælles chat kun som et nummer og ordene `Lukket punkt`. De, der må læse det, ser det alene med botten.",
    en: "A closed item is shown in a shared chat only as a number and the words `Closed item`. Those who may read it see it alone with the bot.",
    sources: [manual("lukkede punkter")],
  },
  {
    id: "bot-proof",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Kan man ændre i et referat bagefter?",
        "hvordan ved vi at referatet er ægte",
        "Hvad er en journalpakke?",
        "bevis for at intet er ændret",
      ],
      en: [
        "Can minutes be changed afterwards?",
        "how do we know the minutes are genuine",
        "What is a record package?",
        "proof that nothing was changed",
      ],
    },
    da: "Et udsendt referat ændres ikke; tilføjelser står for sig selv nedenunder med tid og navn. Sekretæren kan hente en journalpakke med referat, data og kontrolsummer, og enhver kan efterprøve den uden botten.",
    en: "Issued minutes are not changed; additions stand by themselves below, with time and name. The secretary can get a record package with minutes, data and checksums, and anybody can verify it without the bot.",
    sources: [manual("journalpakke")],
  },
  {
    id: "bot-erase",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan bliver jeg slettet?",
        "ret til sletning",
        "Kan mine oplysninger slettes fra botten?",
        "hvor længe gemmes mine oplysninger",
      ],
      en: [
        "How am I erased?",
        "right to erasure",
        "Can my information be deleted from the bot?",
        "how long is my information kept",
      ],
    },
    da: "En administrator kan slette en persons navn, adresse og konto, når personen ikke længere er på en mandatliste, og det, der skal journaliseres, er afleveret. Stillinger bliver stående under et nummer, der ikke tilhører nogen, så optællingen stadig passer.",
    en: "An administrator can erase a person's name, address and account once the person is no longer on a roster and what must be journalised has been handed over. Positions stay under a number that belongs to nobody, so that the count still holds.",
    sources: [manual("databeskyttelse")],
  },
  {
    id: "bot-propose",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvordan får jeg et punkt på dagsordenen?",
        "foreslå et punkt til mødet",
        "Kan et medlem foreslå et punkt?",
        "jeg vil have noget drøftet på næste møde",
      ],
      en: [
        "How do I get an item on the agenda?",
        "propose an item for the meeting",
        "Can a member propose an item?",
        "I want something discussed at the next meeting",
      ],
    },
    da: "Skriv `foreslå punkt` og udfyld formularen; den går til formændene og sekretærerne, og en formand siger ja eller nej med begrundelse.",
    en: "Write `propose item` and fill in the form; it goes to the chairs and secretaries, and a chair accepts it or declines with a reason.",
    sources: [manual("forslag til punkter")],
  },
];
