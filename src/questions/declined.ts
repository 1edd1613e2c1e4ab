import type { Declined } from "../domain/said.ts";
import { fold } from "../domain/fold.ts";

/*
 * What is not answered, whatever the sources say. Patterns are on folded words (æ ae, ø oe, å aa), since
 * these are acts and pleas rather than subjects, and what matters is who asks what of whom.
 */
const PATTERNS: readonly (readonly [Declined, readonly RegExp[]])[] = [
  [
    "emergency",
    [
      /\b(?:hjertestop|bevidstloes|traekker ikke vejret|kan ikke (?:faa|traekke) vejret|blodprop|blodpropper|hjerteanfald|slagtilfaelde|brystsmerter|(?:ondt|trykken|trykker|smerter|stikker|jag) (?:i|for|over) bryst\w*|ikke (?:er )?til at vaekke|kan ikke vaekkes|vaagner ikke|reagerer ikke|mistet bevidstheden|bloeder (?:meget|voldsomt)|orker ikke (?:at leve|mere)|vil ikke leve|livet ikke (?:er )?vaerd|doe af|besvimet|selvmord|tage (?:mit|sit) eget liv|forgiftning|forgiftet|overdosis|krampeanfald|bloeder kraftigt|styrtbloeder|livsfare|akut hjaelp|ambulance\w*|faldet om|alarm(?:ér|er|central))\b/,
      /\b(?:cardiac arrest|heart attack|unconscious|not breathing|can ?not breathe|cant breathe|chest pain|pain in (?:my|his|her|the) chest|stroke|overdose|suicid\w*|want to die|do not want to live|poison(?:ed|ing)|bleeding (?:heavily|badly)|ambulance|collapsed|kill myself)\b/,
    ],
  ],
  [
    "medical",
    [
      /\b(?:ondt i|symptom\w*|feber|hovedpine|migraene|svimmel|kvalme|hoste\w*|udslaet|smerter|diabetes|sukkersyge|blodtryk\w*|medicin\w*|dosis|doser|tablet\w*|piller|panodil\w*|penicillin|haevet|operation(?:en)?|antibiotika|ibuprofen|insulin|vaccin\w*|diagnose|kraeft|depression|angst|gravid\w*|bivirkning\w*|behandles? for|saar|allergi\w*|influenza|corona|covid|slankemiddel|wegovy|ozempic|vaegttab\w*)\b(?!.*\b(?:indsats|midler|besluttet|klyngen)\b)/,
      /\b(?:symptoms?|fever|headache|dizzy|nausea|cough|rash|pain in my|hurts?|medicine|medication|dose|dosage|pills?|antibiotics?|ibuprofen|paracetamol|insulin|vaccine|diagnos\w*|cancer|pregnant|side effects?|blood pressure|allerg\w*)\b/,
    ],
  ],
  [
    "instruction",
    [
      /\b(?:ignor(?:er|ér)|glem|se bort fra|tilsidesaet)\b.*\b(?:instruks\w*|instruktion\w*|regler\w*|prompt\w*|tidligere|ovenstaaende|alt)\b/,
      /\b(?:ignore|disregard|forget|override)\b.*\b(?:instructions?|rules|previous|prompt|above|guidelines|everything)\b/,
      /\b(?:system ?prompt\w*|systembesked\w*|jailbreak|developer mode|udviklertilstand|pretend (?:to be|you)|act as|du er nu|you are now|lad som om|spil rollen|rollespil|opfoer dig som|from now on|fra nu af (?:er|skal) du)\b/,
      /\b(?:svar|answer|reply|sig) (?:kun|only|altid|always) (?:med|with|ja|yes|nej|no)\b/,
    ],
  ],
  [
    "vote-advice",
    [
      /\b(?:hvad|hvordan|hvorledes) (?:skal|boer|burde|ville|vil) (?:jeg|vi|du|man|borgmesteren|kommunen|\w+) (?:selv )?(?:stemme|svare|vaelge|goere)\b/,
      /\b(?:skal|boer|burde) (?:jeg|vi|man)\b.*\b(?:stemme|sige (?:ja|nej)|tiltraede|godkende|stoette|bakke op)\b/,
      /\bhow to vote\b|\bhvad (?:man|jeg|vi) (?:skal|boer) stemme\b/,
      /\b(?:skal|boer|burde) (?:jeg|vi|man) (?:stemme|tiltraede|sige (?:ja|nej)|afvise|godkende|undlade|stoette|bakke op)\b/,
      /\b(?:hvad|hvordan) (?:anbefaler|synes|mener|raader) (?:du|botten)\b/,
      /\b(?:anbefaler|synes|mener|raader) du\b/,
      /\b(?:hvordan|hvad) (?:boer|skal) \w+(?: \w+)? stemme\b/,
      /\b(?:er det (?:en )?(?:god|daarlig|klog|fornuftig) (?:ide|beslutning|indstilling|forslag)|giv mig et raad|kom med et raad|hvilket parti|saette? (?:mit )?kryds\w*|krydset|din holdning|(?:tiltraede|stemme ja) eller (?:at )?(?:undlade|afvise|stemme nej)|dit raad|din anbefaling|din mening|bedste (?:valg|stemme))\b/,
      /\b(?:how|what|which way) (?:should|shall|would|ought) (?:i|we|you|one|the mayor) (?:to )?(?:vote|answer|choose|do)\b/,
      /\b(?:should|shall|ought) (?:i|we) (?:to )?(?:vote|approve|support|reject|oppose|agree|abstain|say (?:yes|no))\b/,
      /\b(?:do you (?:recommend|think|advise|suggest)|would you (?:recommend|vote|advise|support|approve|reject)|if you were me|what(?: do|'s)? you(?:r)? (?:recommend|advice|advise|opinion|think)|is it a good idea|your (?:opinion|advice))\b/,
    ],
  ],
  [
    "vote-in-chat",
    [
      /\b(?:stem|stemmer|saet|sæt|afgiv|registrer|noter|skriv) (?:(?:lige|venligst|bare) )?(?:(?:min|mit|en|ja|nej|imod|mig|vores|kryds|kommunens) )+(?:stemme|kryds|paa|som|til|for|at|ind)?/,
      /\b(?:jeg|vi|\w+ kommune) (?:stemmer|tiltraeder|undlader)\b/,
      /\b(?:stem|tiltraed|afvis|godkend) (?:(?:ja|nej|imod|alle?|alt|tiltraeder?) )?(?:for mig|for alle|paa mine vegne|alle|alt|punkt|til punkt)\b/,
      /\b(?:stem|stemme) (?:ja|nej|imod|for)\b/,
      /\b(?:aendr|ret|slet|flyt)\b(?: \w+){0,3} (?:stemme|position|svar|kryds)\b/,
      /\b(?:kan du|vil du|kunne du) (?:ikke )?(?:lige )?(?:stemme|tiltraede|afgive|registrere (?:min|en) stemme)\b/,
      /\b(?:vote|register|record|cast|put me down|count me|change my vote|i vote|we vote|i agree to|mark me)\b(?=.*\b(?:for me|yes|no|my vote|against|my behalf|as|in favour|in favor|item)\b)/,
    ],
  ],
  [
    "contact",
    [
      /\b(?:telefonnummer\w*|telefonnr|tlf|telefon\w*|mobil\w*|mobilnr|ring(?:e)? til|e ?mails?|e ?mailadresse\w*|mailadresse\w*|mailen|mail til|privatadresse\w*|hjemmeadresse\w*|adressen? (?:paa|til)|bopael|hvor bor (?!der)\w+|adgangskode\w*|password\w*|kodeord\w*|cpr\w*|personnummer|hvad fejler|(?:er|var|bliver) (?:\w+ ){0,3}(?:syg|sygemeldt|gift|skilt)|foedselsdag\w*|kontaktoplysning\w*|kontaktdata|facebook|linkedin|direkte nummer)\b/,
      /\b(?:phone|telephone|mobile|cell) ?(?:number|no)?\b|\b(?:e ?mail|email address|home address|private address|where do(?:es)? (?:\w+ ){1,6}live|password|passcode|contact (?:details|information|info)|social security|date of birth|cpr)\b/,
    ],
  ],
  [
    "positions",
    [
      /\bhv(?:em|ad|ordan|ilke\w*) (?:har |der |kommuner |medlemmer |fra \w+ )*(?:\w+ ){0,3}?(?:stemte|stemt)\b(?!.*\b(?:folketing\w*|lov\w*|igennem)\b)/,
      /\b(?:stemte|stemt) (?:borgmester\w*|formand\w*|medlem\w*|\w+s (?:borgmester|medlem)|de andre)\b/,
      /\b(?:hvem|hvilke\w*) (?:\w+ ){0,2}(?:kan ikke tiltraede|kunne ikke tiltraede|var imod|er imod|stemmer imod|sagde nej|undlod)\b/,
      /\bhar \w+(?: \w+)? (?:svaret|stemt|tiltraadt|afgivet)\b/,
      /\b(?:hvordan|hvad) stemmer (?:de|andre|alle|formand\w*|borgmester\w*|\w+ kommune)\b/,
      /\b(?:stillingen i afstemningen|(?:skrevet|givet|nogen) (?:en )?bemaerkning|foreloebig(?:e)? (?:resultat|stilling)|hvem mangler at stemme imod)\b/,
      /\b(?:vis|se|hvad er) (?:\w+ )?(?:de andres|alles|borgmesterens|\w+s) (?:stemmer?|positioner?|svar)\b/,
      /\bhow (?:did|has|have|is|will) (?:\w+ ){1,4}(?:vote|voted|voting)\b|\bwho (?:has )?(?:voted|votes|opposed|abstained)\b|\b(?:show|see) (?:me )?(?:the )?(?:others|everyone|other members|their)\w* (?:votes?|positions?)\b/,
      /\bwhat (?:did|has) (?:\w+ ){1,4}(?:vote|voted)\b/,
    ],
  ],
  [
    "act",
    [
      /^(?:(?:kan|vil|kunne|maa|gider) du |vaer soed at |venligst |please |can you |could you |would you )*(?:slet|fjern|rediger|aendr|ret|flyt|overfoer|udbetal|betal|opret|send|udsend|aabn|luk|indkald|aflys|bestil|book|godkend|delete|remove|edit|change|transfer|pay|create|send|open|close|cancel|move|approve|book|slette|fjerne|redigere|aendre|rette|flytte|overfoere|udbetale|betale|oprette|sende|udsende|aabne|lukke|indkalde|aflyse|bestille|booke|godkende)\b(?! (?:du|jeg|vi|man)\b)(?=.*\b(?:\w*referat\w*|\w*moedet?|\w*afstemning\w*|\w*penge\w*|kr|kroner|mio|mail\w*|alle|medlem\w*|beslutning\w*|punkt\w*|dagsorden\w*|paamindelse\w*|minutes|meeting|vote|voting|money|dkk|everyone|members?|decision|item|agenda|reminder|file|fil\w*|dokument\w*|invitation\w*|plads\w*)\b)/,
    ],
  ],
];

/** Why a question is not for the bot to answer, if it is not. */
export function declinedFor(text: string): Declined | undefined {
  const folded = fold(text)
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
  return PATTERNS.find(([, patterns]) => patterns.some((one) => one.test(folded)))?.[0];
}
