import type { Fact } from "./fact.ts";
import { bill214, councils, manual, page } from "./sources.ts";

/** More about the health councils, and what is not known of them. */
export const COUNCILS_MORE: readonly Fact[] = [
  {
    id: "council-recusal",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilke regler gælder om inhabilitet i sundhedsråd?",
        "regionsloven § 15",
        "Gælder styrelsesloven for sundhedsråd?",
        "regler for formand og næstformand i sundhedsråd",
      ],
      en: [
        "Which rules on disqualification hold for health councils?",
        "section 15 of the act on regions",
        "Does the local government act apply to health councils?",
        "rules on chair and vice chair of health councils",
      ],
    },
    da: "Regionslovens § 15 lader en række af styrelseslovens regler gælde for sundhedsråd: om formandens virke (§ 22), om valg (§§ 24-26), om regionale medlemmers udtræden (§ 28), om næstformand (§ 33) og om udvalgsmedlemmers inhabilitet.",
    en: "Section 15 of the act on regions makes a number of rules of the local government act apply to health councils: on the chair's activity (section 22), on election (sections 24-26), on regional members leaving (section 28), on the vice chair (section 33) and on committee members' disqualification.",
    sources: [page("elov.dk: regionsloven", "§ 15")],
  },
  {
    id: "council-klynge-syd",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilket sundhedsråd afløser Klynge Syd?",
        "Klynge Syd bliver til hvilket sundhedsråd",
        "Amager og Vestegnen sundhedsråd",
        "Hvad sker der med Klynge Syd i 2027?",
      ],
      en: [
        "Which health council takes over from Klynge Syd?",
        "Klynge Syd becomes which health council",
        "health council Amager og Vestegnen",
        "What happens to Klynge Syd in 2027?",
      ],
    },
    da: "Klynge Syd i Region Hovedstaden svarer til Sundhedsråd Amager og Vestegnen uden København. København kommer i Sundhedsråd Hovedstaden sammen med Frederiksberg og Bornholm.",
    en: "Klynge Syd in Region Hovedstaden corresponds to Sundhedsråd Amager og Vestegnen without Copenhagen. Copenhagen goes to Sundhedsråd Hovedstaden together with Frederiksberg and Bornholm.",
    sources: [councils("kommuner pr. råd")],
  },
  {
    id: "council-copenhagen",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvilket sundhedsråd hører København til?",
        "København sundhedsråd Hovedstaden",
        "Er København stadig delt efter reformen?",
        "Bornholm og Frederiksberg sundhedsråd",
      ],
      en: [
        "Which health council does Copenhagen belong to?",
        "Copenhagen Sundhedsråd Hovedstaden",
        "Is Copenhagen still split after the reform?",
        "Bornholm and Frederiksberg health council",
      ],
    },
    da: "København hører til Sundhedsråd Hovedstaden sammen med Frederiksberg og Bornholm. Delingen mellem to klynger ophører altså.",
    en: "Copenhagen belongs to Sundhedsråd Hovedstaden together with Frederiksberg and Bornholm. So the split between two clusters ends.",
    sources: [councils("kommuner pr. råd")],
  },
  {
    id: "council-list-reservations",
    kind: "answer",
    sure: "unverified",
    asks: {
      da: [
        "Hvor sikre er oplysningerne om sundhedsrådene?",
        "er listen over sundhedsråd officiel",
        "Hvilke fejl er der i listen over sundhedsråd?",
        "hvor hører Billund og Middelfart til",
      ],
      en: [
        "How certain is the information on the health councils?",
        "is the list of health councils official",
        "Which mistakes are in the list of health councils?",
        "where do Billund and Middelfart belong",
      ],
    },
    da: "De er ikke officielle: listen er en journalists redskab og kun efterprøvet for Region Østdanmark af ham selv. Den er ikke enig med sig selv om Billund og Middelfart, og i Limfjorden mangler der nok et kommunalt medlem.",
    en: "It is not official: the list is a journalist's tool, checked by its author for Region Østdanmark only. It disagrees with itself about Billund and Middelfart, and in Limfjorden a municipal member is probably missing.",
    sources: [councils("forbehold")],
  },
  {
    id: "council-first-meetings",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvornår mødtes sundhedsrådene første gang?",
        "sundhedsråd første møde 2026",
        "Er sundhedsrådene gået i gang?",
        "hvornår begynder sundhedsrådene",
      ],
      en: [
        "When did the health councils first meet?",
        "health councils first meeting 2026",
        "Have the health councils started?",
        "when do the health councils begin",
      ],
    },
    da: "De holdt deres første møder omkring januar 2026 og overtager deres opgaver fuldt ud den 1. januar 2027.",
    en: "They held their first meetings around January 2026 and take over their tasks in full on 1 January 2027.",
    sources: [councils("møder"), bill214("status")],
  },
  {
    id: "council-papers",
    kind: "answer",
    sure: "seen",
    asks: {
      da: [
        "Hvor kan jeg læse sundhedsrådenes dagsordener?",
        "dagsordener og referater sundhedsråd",
        "Hvor offentliggør sundhedsrådene referater?",
        "FirstAgenda sundhedsråd",
      ],
      en: [
        "Where can I read the health councils' agendas?",
        "agendas and minutes of health councils",
        "Where do the health councils publish minutes?",
        "FirstAgenda health councils",
      ],
    },
    da: "De ligger på regionernes dagsordenportaler: dagsorden.regionoest.dk, dagsorden.rm.dk, dagsordener.rn.dk og dagsordener-referater.regionsyddanmark.dk. Jeg læser dem ikke selv; giv mig dokumentet som fil, så læser jeg det.",
    en: "They are on the regions' agenda portals: dagsorden.regionoest.dk, dagsorden.rm.dk, dagsordener.rn.dk and dagsordener-referater.regionsyddanmark.dk. I do not read those myself; give me the document as a file, and I read it.",
    sources: [councils("portaler"), manual("aflever dokument")],
  },
  {
    id: "council-voting",
    kind: "not-known",
    sure: "seen",
    asks: {
      da: [
        "Hvad er reglerne for afstemning i sundhedsråd?",
        "hvornår er et sundhedsråd beslutningsdygtigt",
        "Er sundhedsrådets møder offentlige?",
        "afstemningsregler sundhedsråd loven",
      ],
      en: [
        "What are the rules of voting in health councils?",
        "when is a health council quorate",
        "Are the health council's meetings public?",
        "voting rules of health councils in law",
      ],
    },
    da: "Lovens regler om afstemning, beslutningsdygtighed og offentlighed i sundhedsråd er ikke i mine kilder, for jeg har ikke kunnet læse dem. Botten begynder med simpelt flertal for sundhedsråd som opsætning, og den kan rådet selv ændre.",
    en: "The law's rules on voting, quorum and publicity of health councils are not in my sources, for I have not been able to read them. The bot begins with a simple majority as set-up for health councils, which the council can change itself.",
    sources: [page("elov.dk: regionsloven", "§ 15"), manual("opsætning")],
  },
];
