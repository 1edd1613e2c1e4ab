import { readdirSync, readFileSync } from "node:fs";

/** Danish words that name nobody, though they begin sentences or stand in titles. */
const DANISH = `
af afstemning afstemningen alle dkk alt altså andre at beklager beløb beløbet beregnet
beregning beslutning beslutningen bidrag bidraget bilag blandt borgmesteren
borgmestrene botten både ca cirka da dagsorden dagsordenen danmark dansk danske de del
dele dem den denne der derefter deres derfor dermed derudover desuden desværre det
dette disse dog du efter eksempel eksempeldata eller ellers elleve en endelig endnu
enten er et fagligt fem fire flere for fordi formanden formandskabet formændene forslag
forslaget fra få før først gange gennem gør han har hele hendes her heraf herefter
herunder hos hospital hospitalet hun hvad hvem hver hverken hvert hvilke hvilken
hvilket hvis hvor hvordan hvorfor hvornår i ifølge ikke imellem ind indbyggere
indbyggertal indbyggertallet inden indsatsen indsatser indstillingen ingen intet ja jeg
jer jf jo kan kilde kilder klynge klyngen klynger klyngerne kommunal kommunale kommune
kommunen kommuner kommunerne kontakt kontakter kr kroner kun ledig ledige lige loven
lukket læs man mandat mandater mange med medlem medlemmer medlemmerne mellem men mener
mens mere mest midlerne mig min mio mit måske møde mødeplanen møder mødet nej netop ni
noget nogle nu når næste og også om omkring op oplysningen oplysninger opsætning
opsætningen organ organet organets otte over overvej pas pengene per plads pladsen
politisk prøv psykiatri psykiatrien punkt på referat referatet region regionen regioner
regionerne ring samlet samt se sekretariatet sekretær sekretærer seks selv senest siden
sig skal skriv slå snarere som spørg spørgsmål spørgsmålet stadig status summen
sundhedsaftale sundhedsaftalen sundhedsklynge sundhedsklyngen sundhedsklynger
sundhedsklyngerne sundhedsråd sundhedsrådene sundhedsrådet sundhedssamarbejdsudvalg
sundhedssamarbejdsudvalget suppleant suppleanten svar svaret syv så sådan tager tak
tallene tallet ti til tilsammen to tolv tre ud uden udvalget under unge usikker
usikkert var ved vedtaget vi via vil vælg være ønsker
afhænger aftale aftalen arbejdet baggrunden beløbene bilaget blandt borgere borgerne
bortset byrådet derudover desuden disse eftersom ellers endvidere faktisk folketallet
folketinget forretningsordenen forventet fristen fælles følgende generelt herudover
hvis hvorvidt imidlertid indstillingerne kommunalbestyrelsen koordinatorerne kvittering
ligeledes loven læger lægerne medformand medformænd medformændene mødeplan møderne
nedenfor nuværende næstformand næstformanden oplæg oplægget ordet ovenfor patienter
patienterne praksiskoordinatorerne praktiserende processen regeringen regionens
regionernes regionsråd regionsrådet regionsrådsformand regionsrådsformanden resten
rettet samlet samtidig sats satsen senere sidste sikkert somatiske stillinger
stillingerne sundhedsaftalerne sundhedsloven således særligt tallene tidligere
tidspunktet tilføjet titel uanset udgangspunkt udkast udover ukendt vores året årsagen
`;

/** The same in English. */
const ENGLISH = `
a about according act after agenda agreement all also although amount an and annex
answer any april are as ask at attachment august authorities authority based because
before board both but by calculated calculation call can cannot chair chairs closed
cluster clusters co-chair co-chairs committee committees computed contact contribution
contributions council councils danish december decided decision denmark did do does
effort efforts eight either eleven english executive february five for four friday from
funds general gp gps he health here hospital how however i if in inhabitants is it item
items its january joint july june just kingdom law local march may mayor mayors means
meeting meetings member members minutes monday money more most municipal municipalities
municipality my name national nine no nobody none not note november now number october
of on one only or order other our parliament plan please political population
professional proposal question questions quorum recommendation region regional regions
remember saturday secretariat secretary see september set set-up seven she six so some
sorry source sources state substitute substitutes sunday sure system ten thanks that
the their them then there these they this those three thursday to total tuesday twelve
two unfortunately until up vacant vote votes was we wednesday what when where whether
which while who whom whose why will with yes you your
`;

/** Words that have a capital inside sentences and name nobody: forms of address, kinds of bodies, the bot. */
const CAPITAL_ANYWHERE = `
i de dem deres klyngebot teams danish danmark dansk denmark english
klynge sundhedsklynge sundhedsråd sundhedssamarbejdsudvalg region regionen kommune hospital punkt bilag
cluster clusters health council councils hospital municipality region regional committee item attachment
monday tuesday wednesday thursday friday saturday sunday
mandag tirsdag onsdag torsdag fredag lørdag søndag
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const ordinary = setOf(DANISH + ENGLISH);
const anywhere = setOf(CAPITAL_ANYWHERE);

/** In lower case, or where a sentence begins. */
const OWN_WORD = /(?<!\p{L})\p{Ll}+|(?<=["`]|[.?!] )\p{Lu}\p{Ll}+/gu;

function wordsOfTexts(folder: URL): ReadonlySet<string> {
  const files = readdirSync(folder, { encoding: "utf8", recursive: true }).filter((name) =>
    name.endsWith(".ts"),
  );
  const words = files.flatMap(
    (name) => readFileSync(new URL(name, folder), "utf8").match(OWN_WORD) ?? [],
  );
  return new Set(words.map((word) => word.toLowerCase()));
}

/** The words of the bot's own sentences, which hold no facts of any board. */
const ownWords = wordsOfTexts(new URL("../../src/texts/", import.meta.url));

/** Whether a capitalised word names nobody; `lowerCase` are words that were met without a capital. */
export function isOrdinary(
  written: string,
  isFirst: boolean,
  lowerCase: ReadonlySet<string>,
): boolean {
  const word = written.toLowerCase();
  if (anywhere.has(word)) return true;
  if (!isFirst || written === written.toUpperCase()) return false;
  return ordinary.has(word) || ownWords.has(word) || lowerCase.has(word);
}
