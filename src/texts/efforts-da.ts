import type { DueState } from "../domain/due.ts";
import type { DatedStep, KnownDutyId } from "../domain/known-duties.ts";

/** What efforts, follow-ups and deadlines say, in Danish. */
export const effortsDa = {
  effort: {
    title: "Indsatser",
    none: "Der er ingen indsatser endnu.",
    closedLeftOut:
      "Det, der hører til lukkede punkter, er ikke med her. De, der må læse det, kan spørge mig i vores personlige chat.",
    owner: "Ansvarlig",
    noOwner: "ikke angivet",
    source: "Følger af",
    decision: (number: string, day: string) => `Beslutning på punkt ${number}, ${day}`,
    money: "Midler",
    grantedNothing: "Der er ikke bogført penge til netop det navn, som kan ses her.",
    posted: (what: string, amount: string, source: string) => `${what}: ${amount} (${source})`,
    notPosted: (sum: string) => `Besluttet, men ikke bogført: ${sum}`,
    nextReport: "Næste status",
    report: {
      overdue: (day: string) => `${day} (overskredet)`,
      today: (day: string) => `${day} (i dag)`,
      ahead: (day: string) => day,
      undated: () => "ikke aftalt",
      history: (day: string) => `var aftalt til ${day}`,
      done: () => "ingen; indsatsen er afsluttet",
    } satisfies Record<DueState, (day: string) => string> as Record<
      DueState,
      (day: string) => string
    >,
    line: (label: string, value: string) => `${label}: ${value}`,
    ended: "Afsluttet",
    endedSection: "Afsluttede indsatser",
    latest: (day: string, text: string) => `Status ${day}: ${text}`,
    statuses: "Status møde for møde",
    noStatus: "Der er ikke skrevet status endnu.",
    statusAt: (day: string) => `Mødet ${day}`,
    writtenBy: (name: string) => `Skrevet af ${name}`,
    choose: "Vælg en indsats",
    placeholder: "Indsats",
    show: "Vis indsats",
    all: "Alle indsatser",
    begin: "Ny indsats",
    beginTitle: "Ny indsats",
    beginText:
      "Vælg den beslutning, indsatsen følger af, eller skriv, hvilket dokument den står i. Et bevilget beløb giver indsatsen dens navn. Navnet kan ikke rettes bagefter, for det er det, pengene findes på.",
    fromLabel: "Beslutning",
    fromPlaceholder: "Vælg, eller udfyld dokument nedenfor",
    fromAmount: (sum: string, purpose: string) => `${sum} til ${purpose}`,
    fromFollowUp: (what: string) => `Opfølgning: ${what}`,
    fromItem: (title: string) => `Punktet: ${title}`,
    fromWhere: (what: string, number: string, day: string) => `${what} (punkt ${number}, ${day})`,
    nameLabel: "Indsatsens navn (når den ikke følger af et beløb)",
    citedLabel: "Dokument, hvis det ikke er en beslutning her",
    citedPlaceholder: "fx Referat 18. januar 2023, punkt 3",
    ownerLabel: "Ansvarlig (person, myndighed eller enhed)",
    nextReportLabel: "Næste status senest",
    save: "Gem",
    begun: "Indsatsen er oprettet.",
    existed: "Der er allerede en indsats med det navn. Her er den; intet er ændret.",
    saved: "Det er gemt.",
    unchanged: "Det stod der allerede; intet er ændret.",
    change: "Ret ansvarlig og næste status",
    changeTitle: (name: string) => `Ret indsats: ${name}`,
    writeStatus: "Skriv status",
    statusTitle: (name: string) => `Status: ${name}`,
    meetingLabel: "Status på mødet",
    meetingPlaceholder: "Vælg møde",
    noMeetings:
      "Der er ingen møder at knytte en status til endnu. En sekretær kan sende mig en dagsorden.",
    textLabel: "Hvordan går det?",
    stateLabel: "Indsatsen",
    state: { ongoing: "Fortsætter", ended: "Er afsluttet" },
    saveStatus: "Gem status",
  },

  followUp: {
    title: "Opfølgning",
    none: "Ingen af beslutningerne har opfølgning.",
    section: {
      overdue: (count: number) => `Overskredet (${count})`,
      today: (count: number) => `Frist i dag (${count})`,
      ahead: (count: number) => `Åben (${count})`,
      undated: (count: number) => `Åben uden frist (${count})`,
      history: (count: number) => `Fristen var gået, da det blev besluttet her (${count})`,
      done: (count: number) => `Gjort (${count})`,
    } satisfies Record<DueState, (count: number) => string> as Record<
      DueState,
      (count: number) => string
    >,
    due: (day: string) => `Frist: ${day}`,
    owner: (owner: string) => `Ansvarlig: ${owner}`,
    from: (number: string, day: string) => `Punkt ${number}, ${day}`,
    doneBy: (name: string, at: string) => `Gjort ifølge ${name}, ${at}`,
    note: (note: string) => `Bemærkning: ${note}`,
    choose: "Hvad er gjort?",
    placeholder: "Vælg opfølgning",
    noteLabel: "Bemærkning (hvis der er en)",
    finish: "Markér som gjort",
    finished: (what: string) => `Markeret som gjort: ${what}`,
    already: (what: string) => `Var allerede markeret som gjort: ${what}`,
  },

  duty: {
    title: "Frister",
    hearings: "Høringer",
    noHearings: "Der er ikke skrevet høringsfrister ind.",
    yearly: (year: string) => `Hvert år (${year})`,
    agreement: "Sundhedsaftalen 2024-2027, som den blev planlagt i januar 2023",
    asks: (who: string) => `Høring fra ${who}`,
    due: {
      overdue: (day: string) => `Svarfrist: ${day} (overskredet)`,
      today: (day: string) => `Svarfrist: ${day} (i dag)`,
      ahead: (day: string) => `Svarfrist: ${day}`,
      undated: () => "Svarfrist: ikke angivet",
      history: (day: string) => `Svarfristen ${day} var gået, da den blev skrevet ind.`,
      done: (day: string) => `Svarfrist: ${day}`,
    } satisfies Record<DueState, (day: string) => string> as Record<
      DueState,
      (day: string) => string
    >,
    source: (title: string) => `Kilde: ${title}`,
    sourcePart: (title: string, section: string) => `${title}, afsnit ${section}`,
    sourceItem: (title: string, number: string) => `${title}, punkt ${number}`,
    expectedMeans:
      "«Ventet» er, hvad der var planen, da kilden blev skrevet. Om det gik sådan, har jeg ingen kilde til.",
    known: {
      "cluster-meetings": "Klyngens politiske niveau holder normalt to møder om året.",
      "committee-meetings":
        "Udvalget holder politiske møder fire gange om året, og flere når der er brug for det.",
      "committee-invites-patients":
        "Udvalget inviterer én gang om året patientinddragelsesudvalget til et møde om, hvad de venter sig af samarbejdet.",
      "agreement-wishes": "Klyngerne giver sundhedssamarbejdsudvalget deres ønsker til aftalen.",
      "agreement-outside-wishes":
        "Sundhedssamarbejdsudvalget beder patientforeninger og faglige organisationer om deres ønsker.",
      "agreement-hearing": "Et forslag til aftalen kommer i høring.",
      "agreement-committee": "Sundhedssamarbejdsudvalget godkender det endelige udkast.",
      "agreement-councils":
        "Regionsrådet og alle regionens 29 kommunalbestyrelser godkender aftalen.",
      "agreement-in-force": "Aftalen begynder at gælde.",
    } satisfies Record<KnownDutyId, string> as Record<KnownDutyId, string>,
    before: {
      "agreement-hearing": "Før høringen",
      "agreement-committee": "Før udvalgets godkendelse",
    } satisfies Record<DatedStep, string> as Record<DatedStep, string>,
    after: {
      "agreement-hearing": "Efter høringen",
      "agreement-committee": "Efter udvalgets godkendelse",
    } satisfies Record<DatedStep, string> as Record<DatedStep, string>,
    day: (day: string) => `Dato: ${day}`,
    month: (month: string) => `I ${month}`,
    /** After the time of a step, with dots between. */
    expected: "ventet",
    past: "ligger tilbage i tiden",
    meetings: (count: number, year: string) =>
      count === 0
        ? `Ingen møder i ${year} er lagt ind her.`
        : `Møder i ${year}, som er lagt ind her: ${count}.`,
    yearlyOpen: (year: string) => `Ikke markeret som gjort i ${year}.`,
    doneBy: (name: string, at: string) => `Gjort ifølge ${name}, ${at}`,
    note: (note: string) => `Bemærkning: ${note}`,
    choose: "Vælg en frist",
    placeholder: "Frist",
    noteLabel: "Bemærkning (hvis der er en)",
    finish: "Markér som gjort",
    finished: "Det er markeret som gjort.",
    already: "Det var allerede markeret som gjort; intet er ændret.",
    begin: "Ny høringsfrist",
    change: "Ret høringsfrist",
    formTitle: "Høringsfrist",
    titleLabel: "Hvad handler høringen om?",
    asksLabel: "Hvem spørger?",
    dueLabel: "Svarfrist",
    citedLabel: "Hvor står fristen? (brev, dagsorden, side)",
    save: "Gem frist",
    saved: "Fristen er gemt.",
    unchanged: "Den stod der allerede; intet er ændret.",
  },
};
