/** What a written word asks for. */
export type Command =
  | "help"
  | "agenda"
  | "item"
  | "post-agenda"
  | "open-vote"
  | "close-vote"
  | "written"
  | "my-votes"
  | "decision"
  | "decisions"
  | "minutes"
  | "attendance"
  | "apologies"
  | "attending"
  | "attachments"
  | "item-apologies"
  | "item-attending"
  | "members"
  | "election"
  | "efforts"
  | "follow-ups"
  | "deadlines"
  | "funds"
  | "propose"
  | "inquiry"
  | "hand-in"
  | "settings";

/**
 * The exact phrases of one language; `#` stands for an item's number, `#date` for a day, `@` at the end for
 * a time in whichever words. The first is the one shown.
 */
export type Phrases = Readonly<Record<Command, readonly [string, ...string[]]>>;

export const phrasesDa: Phrases = {
  help: ["hjælp", "hej", "start"],
  agenda: ["dagsorden"],
  item: ["punkt #"],
  "post-agenda": ["send dagsorden"],
  "open-vote": ["åbn afstemning #", "åbn afstemning # til @"],
  "close-vote": ["luk afstemning #"],
  written: ["skriftlig behandling #"],
  "my-votes": ["mine stemmer"],
  decision: ["beslutning #"],
  decisions: ["beslutninger"],
  minutes: ["referat"],
  attendance: ["fremmøde"],
  apologies: ["afbud"],
  attending: ["kommer alligevel"],
  "item-apologies": ["afbud #"],
  "item-attending": ["kommer alligevel #"],
  members: ["medlemmer", "medlemmer den #date"],
  election: ["valg af medformand"],
  efforts: ["indsatser"],
  "follow-ups": ["opfølgning"],
  deadlines: ["frister"],
  funds: ["midler"],
  attachments: ["bilag #"],
  propose: ["foreslå punkt"],
  inquiry: ["spørg sekretariatet"],
  "hand-in": ["aflever dokument"],
  settings: ["opsætning"],
};

export const phrasesEn: Phrases = {
  help: ["help", "hi", "hello"],
  agenda: ["agenda"],
  item: ["item #"],
  "post-agenda": ["post agenda"],
  "open-vote": ["open vote #", "open vote # until @"],
  "close-vote": ["close vote #"],
  written: ["written procedure #"],
  "my-votes": ["my votes"],
  decision: ["decision #"],
  decisions: ["decisions"],
  minutes: ["minutes"],
  attendance: ["attendance"],
  apologies: ["apologies"],
  attending: ["attending"],
  "item-apologies": ["apologies #"],
  "item-attending": ["attending #"],
  members: ["members", "members on #date"],
  election: ["elect co-chair"],
  efforts: ["efforts"],
  "follow-ups": ["follow-ups"],
  deadlines: ["deadlines"],
  funds: ["funds"],
  attachments: ["attachments #"],
  propose: ["propose item"],
  inquiry: ["ask the secretariat"],
  "hand-in": ["hand in document"],
  settings: ["settings"],
};

/** Words that a question begins with and no command does, in either language. */
export const questionOpeners: ReadonlySet<string> = new Set(
  (
    "hvad hvem hvor hvordan hvorfor hvorledes hvornår hvilken hvilket hvilke er kan må skal har findes gælder og " +
    "what who whom whose where when which why how is are can may must does do did has have should and"
  ).split(" "),
);
