import type { Deadline, DecisionRule, Rules } from "../domain/rules.ts";
import type { SettingField, SettingSection } from "../domain/settings.ts";

const parties = (party: string): string => `Mindst antal mandater fra ${party} (tomt: intet krav)`;
const before = (what: string): string => `${what}: antal`;
const unit = (what: string): string => `${what}: dage eller hverdage`;

/** What a board's rules and its quorum say, in Danish. */
export const settingsDa = {
  title: (board: string) => `Opsætning: ${board}`,
  own: "Det her er organets egen opsætning, som organet selv kan ændre. Det er ikke lov.",
  now: (version: number) => `Gælder nu (version ${version})`,
  since: (day: string) => `Siden ${day}.`,
  sinceStart: "Udgangspunktet; ingen har ændret det.",
  later: (day: string, version: number) => `Fra ${day} (version ${version})`,
  changedBy: (who: string, at: string) => `Ændret af ${who} ${at}.`,
  administrator: "en administrator",
  sameAsBefore: "Intet ændrer sig i forhold til det, der gælder indtil da.",
  change: {
    decision: "Ret beslutninger",
    quorum: "Ret beslutningsdygtighed",
    deadlines: "Ret frister",
  } satisfies Record<SettingSection, string> as Record<SettingSection, string>,
  section: {
    decision: "Beslutninger",
    quorum: "Beslutningsdygtighed",
    deadlines: "Frister",
  } satisfies Record<SettingSection, string> as Record<SettingSection, string>,
  formTitle: {
    decision: "Opsætning: beslutninger",
    quorum: "Opsætning: beslutningsdygtighed",
    deadlines: "Opsætning: frister",
  } satisfies Record<SettingSection, string> as Record<SettingSection, string>,
  formHint:
    "Ændringen gælder fra datoen. Afstemninger, der er åbnet, og beslutninger, der er skrevet, beholder de regler, de blev til under.",
  holdsNow: "Gælder nu:",
  fromLabel: "Gælder fra",
  save: "Gem opsætning",
  back: "Til opsætningen",
  saved: (day: string, version: number) =>
    `Gemt. Opsætningen gælder fra ${day} (version ${version}).`,
  until: (day: string, version: number) =>
    `Fra ${day} gælder version ${version} i stedet; den var gemt i forvejen og er ikke ændret.`,
  savedNothing: "Felterne siger det samme, som gælder i forvejen. Intet er ændret.",

  field: {
    decisionRule: "Hvordan afgøres en sag?",
    votingParties: "Hvilke parter har stemme?",
    substitutes: "Kan en suppleant svare ved afbud?",
    confirmations: "Hvem bekræfter en beslutning?",
    standingShownBeforeClose: "Hvornår vises stillingen?",
    positionsInMinutes: "Stillinger i referatet",
    virtualMeetings: "Virtuelle møder",
    quorumPercent: "Hvor stor en del af mandaterne skal deltage? Mere end … procent",
    quorumChairs: "Skal formændene deltage?",
    "quorum-region": parties("regionen"),
    "quorum-municipality": parties("kommunerne"),
    "quorum-general-practice": parties("almen praksis"),
    "quorum-hospital": parties("hospitalet"),
    "quorum-psychiatry": parties("psykiatrien"),
    "quorum-patients": parties("patienter og pårørende"),
    itemDeadline: before("Punkter inde før mødet"),
    itemDeadlineUnit: unit("Punkter inde før mødet"),
    agendaDeadline: before("Dagsorden ude før mødet"),
    agendaDeadlineUnit: unit("Dagsorden ude før mødet"),
    extraordinaryNotice: before("Varsel for ekstraordinært møde"),
    extraordinaryNoticeUnit: unit("Varsel for ekstraordinært møde"),
    writtenProcedure: "Skriftlig behandling: antal (tomt: aldrig skriftligt)",
    writtenProcedureUnit: unit("Skriftlig behandling"),
    minutesDraft: before("Udkast til referat efter mødet"),
    minutesDraftUnit: unit("Udkast til referat efter mødet"),
    minutesObjections: before("Indsigelser mod referatet"),
    minutesObjectionsUnit: unit("Indsigelser mod referatet"),
  } satisfies Record<SettingField, string> as Record<SettingField, string>,

  decisionRule: {
    registration: "Stillingerne registreres, og formændene fastslår udfaldet.",
    agreement:
      "Enighed: ingen siger «Kan ikke tiltræde», hver part med stemme har mindst én «Tiltræder», og nok har svaret.",
    majority: "Flertallet af de afgivne stemmer afgør sagen, når nok har svaret.",
  } satisfies Record<DecisionRule, string> as Record<DecisionRule, string>,
  allVote: "Alle parter har stemme.",
  vote: (names: string) => `Stemme har ${names}.`,
  substitutes: {
    yes: "En suppleant kan svare, når medlemmet har meldt afbud.",
    no: "En suppleant kan ikke svare for et medlem.",
  },
  confirmations: {
    "both-co-chairs": "Begge medformænd bekræfter en beslutning.",
    chair: "En formand bekræfter en beslutning.",
  } satisfies Record<Rules["confirmations"], string> as Record<Rules["confirmations"], string>,
  standing: {
    yes: "Stillingen vises, mens afstemningen er åben.",
    no: "Stillingen vises først, når afstemningen er lukket.",
  },
  positions: {
    "by-name": "Referatet viser stillingerne med navn.",
    "by-party": "Referatet viser stillingerne pr. part.",
    "outcome-only": "Referatet viser kun udfaldet.",
  } satisfies Record<Rules["positionsInMinutes"], string> as Record<
    Rules["positionsInMinutes"],
    string
  >,
  virtual: {
    always: "Et møde må altid holdes virtuelt.",
    "with-reason":
      "Et virtuelt møde kræver en begrundelse for, at et fysisk ikke kan lade sig gøre.",
    never: "Møder holdes ikke virtuelt.",
  } satisfies Record<Rules["virtualMeetings"], string> as Record<Rules["virtualMeetings"], string>,
  percent: (percent: number) =>
    `Organet er beslutningsdygtigt, når mere end ${percent} % af mandaterne med stemme deltager.`,
  partyQuorum: (party: string, count: number) => `${party}: mindst ${count} skal deltage.`,
  chairs: {
    none: "Formændene behøver ikke deltage, for at organet er beslutningsdygtigt.",
    one: "Mindst én formand skal deltage, selv eller ved en stedfortræder.",
    all: "Alle formænd skal deltage, selv eller ved en stedfortræder.",
  } satisfies Record<Rules["quorum"]["chairs"], string> as Record<
    Rules["quorum"]["chairs"],
    string
  >,
  units: {
    days: "dage",
    "working-days": "hverdage",
  } satisfies Record<Deadline["unit"], string> as Record<Deadline["unit"], string>,
  deadline: ({ count, unit: of }: Deadline) =>
    count === 1
      ? { days: "1 dag", "working-days": "1 hverdag" }[of]
      : `${count} ${{ days: "dage", "working-days": "hverdage" }[of]}`,
  itemDeadline: (time: string) => `Punkter skal være inde senest ${time} før mødet.`,
  agendaDeadline: (time: string) => `Dagsordenen sendes senest ${time} før mødet.`,
  extraordinaryNotice: (time: string) =>
    `Et ekstraordinært møde indkaldes med et varsel på mindst ${time}.`,
  writtenProcedure: (time: string) => `Ved skriftlig behandling er der ${time} til at svare.`,
  noWrittenProcedure: "Organet behandler ikke sager skriftligt.",
  minutesDraft: (time: string) => `Udkastet til referat er ude senest ${time} efter mødet.`,
  minutesObjections: (time: string) => `Der er ${time} til indsigelser mod referatet.`,

  quorum: (met: boolean, present: number, entitled: number, needed: number) =>
    `${met ? "Beslutningsdygtigt" : "Ikke beslutningsdygtigt"}: ${present} af ${entitled} mandater med stemme, mindst ${needed} kræves.`,
  quorumParty: (party: string, present: number, needed: number) =>
    `${party}: ${present}, mindst ${needed} kræves.`,
  quorumChairs: (present: number, needed: number) =>
    `Formænd: ${present}, mindst ${needed} kræves.`,
  missing: (names: string) => `Mangler: ${names}.`,
  missingSeat: (holder: string | null, seat: string) =>
    holder === null ? `${seat} (ubesat)` : `${holder} (${seat})`,
  moreSeats: (count: number) => `${count} mandater til`,
  standingNow: (recommendation: string, counts: string) =>
    `Stillingen nu, ${recommendation.toLocaleLowerCase("da")}: ${counts}.`,
};
