import { fold } from "../domain/fold.ts";

/*
 * Words that hold a sentence together, or that say how somebody speaks and not what about. What is asked
 * about is nearly always a noun; these are the verbs, adverbs and small words that are not.
 */
const DANISH = `
i du man mig dig sig sin sit sine din dit dine hende ham dem deres denne dette disse her dér da når hvis men eller
selv blot bare lige nu endnu jo nok vel mon lidt meget mere helt alt hver os jer noget nogen nogle ingen være været
havde havet fået får få ville vil skulle burde bør gør gøre gjort sådan altså egentlig egentligt faktisk tak venligst
hej ok okay over efter inden mellem hos end dog således ifølge angående vedr vedrørende omkring imod mod uden uanset
både samt dvs osv mht ift fx eks herunder hertil heraf deraf dertil hvoraf gerne fortæl fortælle oplyse oplys vise vis
find finde finder fundet giv give kender kend vide hører ene andre anden andet ligesom udover under gang aktuelt ja nej ny nye nyt
og er at det den der jeg vi på til med for af ikke har de hun han vores min mit mine jeres et en så om fra ved også blev
var som ind op ned hen hjem frem tilbage væk sammen hver især ens netop præcis præcist cirka ca omtrent omkring mindst
højst minimum maksimum egen eget egne almindelig almindeligt almindelige generelt typisk normalt overhovedet
stadig stadigvæk igen allerede allerførste først første sidst derefter siden lige ligeledes dernæst måske sikkert
sikker sikre vist godt god gode dårlig bedst bedre rigtig rigtigt reelt konkret konkrete nemlig derfor dermed heller
komme kommer kom kommet tage tager tog taget sætte sætter satte sat stå står stod stået gå går gik gået lægge lægger
lagde lagt ligge lå give giver gav hedde hedder siges nævn nævne nævner nævnt regn regne regner skriv skrive skriver
skrevet svar svare svarer spørg spørge spørger forstå forstår hjælp hjælpe tro tror passer passe passet ser se set ses
hør høre hørt vidste ved lad lade lader holde holder holdt findes fandtes eksisterer foregår foregik ske sker skete
handle handler handlede drejer betyde vedkommer vedrører gælde omhandler bruger kalde kaldes bygge bygget bygger
opstå stille stiller stillet føre føres ført køre kører blive bliver blevet vare sørge sørger
indeholde indeholder rumme sender sende sendes send møder fortæller kort fortalt hurtigt hurtig simpelt let
interesseret nysgerrig tænker tænke tænkte undrer ønsker ønske vil ha hva ku sku sgu da ik ikk ikke jah nå hm
mange tusind hele hel halv del dele hvert enkelt enkelte særlig særligt særlige bestemt bestemte visse
forskellig forskellige lignende tilsvarende øvrige resterende hvorvidt hvormed hvorpå hvori hvortil fald fulde hus
ting tingene sag slags måde måden stedet sted side gerne nyvalgt hjemme udenfor indenfor udover foruden
pr sige alvor forbi holdes trukket fratrukket kræver kræves trådte træder ka si mæ te æ a hwa pls noter liste nævnes fremgår står oversigt venlig kære hilsen tak undskyld please
`;

const ENGLISH = `
the of do does did my our we they has have been and to in on a an with about it that this there be for from is are was
were i you your he she them their us me his her its these those then if but or so just now yet only some any each would
will shall had having get got gets please tell show give gives find know knows thanks thank hello hi by at as after
before between within without than according regarding concerning also not no yes per into under part over there here
s t re ve am being want like need see sees new actually exactly current currently own other others else well too very
really quite much many more less least most such same kind sort way ways thing things put puts take takes took taken
come comes came go goes went gone make makes made say let lets keep keeps kept run runs happen happens happened
exist exists using used use own itself themselves merely simply together combined particular reliable supposed
completely fully ever never still already again once first second one ones two whole entire specific certain
wondering wonder curious interested understand mean explain briefly roughly approximately around amount amounts
work works working look looks looking list lists lot lots bit provide provides does done doing becomes become whether built build builds around up draws draw drawn supposed whether holds held pls good well-kept
`;

/** Folded words that carry no meaning of their own here. */
export const SMALL_WORDS = {
  da: new Set(DANISH.trim().split(/\s+/).map(fold)),
  en: new Set(ENGLISH.trim().split(/\s+/)),
} as const;
