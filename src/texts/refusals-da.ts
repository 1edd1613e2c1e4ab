import type { RefusalReason } from "../domain/refusal.ts";
import { settingLimit } from "../domain/settings.ts";
import { fundsRefusalsDa } from "./funds-da.ts";
import { settingsDa } from "./settings-da.ts";

const about = (text: string | undefined, otherwise: string): string => text ?? otherwise;

/** A file by its name, after the word for it. */
const named = (what: string, name: string | undefined): string =>
  name === undefined ? what : `${what} «${name}»`;

const theSeat = (seat: string | undefined): string =>
  seat === undefined ? "Et mandat" : `Mandatet ${seat}`;

const theField = (field = ""): string =>
  `Feltet «${(settingsDa.field as Partial<Record<string, string>>)[field] ?? field}»`;

/** Every no a rule can say, as a Danish sentence: what is wrong, and what to do. */
export const refusalsDa: Record<RefusalReason, (about: string | undefined) => string> = {
  "not-on-roster": () =>
    "Du står ikke på et organs mandatliste. Bed organets sekretær om at føre dig på listen med din e-mail fra Teams.",
  "board-not-chosen": () => "Sig først, hvilket organ det gælder.",
  "chat-not-tied": () =>
    "Denne chat er ikke knyttet til et organ. En sekretær eller medformand for organet kan knytte den ved at skrive «dagsorden» til mig her.",
  "may-not-tie-chat": () =>
    "Kun en sekretær eller medformand for organet kan knytte chatten til det. Intet er ændret.",
  "chat-tied-already": () =>
    "Chatten er knyttet til et andet organ og bliver ved det. Intet er ændret.",
  "secretaries-and-chairs-only": () =>
    "Det kan kun organets formænd og sekretærer. Intet er ændret.",
  "secretaries-only": () => "Det kan kun organets sekretærer. Intet er ændret.",
  "no-meeting": (board) =>
    `Der er ingen møder for ${about(board, "organet")} endnu. En sekretær kan sende mig dagsordenen som fil i den personlige chat.`,
  "no-such-item": (number) =>
    number === undefined || number === ""
      ? "Vælg et punkt først."
      : `Der er ikke noget punkt ${number} på dagsordenen. Skriv «dagsorden» for at se punkterne.`,
  "closed-item": (number) =>
    `Punkt ${about(number, "")} er et lukket punkt. De, der må læse det, kan skrive «punkt ${about(number, "")}» til mig i den personlige chat.`,
  "item-decided": (number) =>
    `Punkt ${about(number, "")} er besluttet, så der kan hverken stemmes eller skrives en ny beslutning. Intet er ændret.`,
  "nothing-to-vote-on": (number) =>
    `Punkt ${about(number, "")} har ingen indstilling at stemme om. Intet er ændret.`,
  "no-seat": () => "Du har ikke et mandat i organet og kan derfor ikke stemme. Intet er ændret.",
  "substitute-without-apologies": () =>
    "Du er suppleant og kan først stemme, når medlemmet har meldt afbud. Intet er ændret.",
  "party-without-vote": (seat) =>
    `${theSeat(seat)} hører til en part, der ikke har stemme i organet, og du kan derfor ikke stemme. Er det forkert, kan en sekretær eller medformand rette det med «opsætning». Intet er ændret.`,
  "substitutes-have-no-vote": () =>
    "Du er suppleant, og organets opsætning lader ikke suppleanter stemme. Er det forkert, kan en sekretær eller medformand rette det med «opsætning». Intet er ændret.",
  "vote-closed": (number) =>
    `Afstemningen om punkt ${about(number, "")} er lukket. Din stemme blev ikke ændret eller talt med nu.`,
  "vote-not-open": (number) =>
    `Der er ingen afstemning om punkt ${about(number, "")}. Skriv «åbn afstemning ${about(number, "3")}» for at åbne den.`,
  "position-missing": (numbers) =>
    `Du mangler at svare på indstilling ${about(numbers, "")}. Intet er gemt. Svar på alle, og tryk igen.`,
  "payload-unknown": () =>
    "Kortet indeholder noget, jeg ikke kender, så jeg gjorde ikke noget. Skriv «dagsorden» for at få et nyt kort.",
  "card-outdated": () =>
    "Kortet er forældet, og intet er ændret. Skriv «mine stemmer» for at se, hvad der gælder nu.",
  "not-found": () => "Det findes ikke her. Skriv «dagsorden» for at se, hvad der gælder nu.",
  "voted-item-changed": (number) =>
    `Punkt ${about(number, "")} er ændret eller fjernet i det nye dokument, men der er stemt om det. Mødet er ikke opdateret. Lad punktet stå uændret, og send dokumentet igen.`,
  "draft-gone": () =>
    "Det, du siger ja til, er for gammelt eller er annulleret. Send filen igen. Intet er ændret.",
  "changed-meanwhile": () => "En anden har ændret det imens. Intet er ændret. Prøv igen.",
  "person-unknown": (name) => `Jeg kender ingen, der hedder «${about(name, "")}».`,
  "remark-missing": () => "Skriv en bemærkning først. Intet er gemt.",
  "too-long": (limit) =>
    `Teksten er for lang. Den må højst være på ${about(limit, "")} tegn. Intet er gemt.`,
  "no-date": () =>
    "Mødets dato mangler. Skriv den på kortet eller i dokumentet, og prøv igen. Intet er ændret.",
  "no-chat-to-post-in": (board) =>
    `Ingen chat er knyttet til ${about(board, "organet")}. Føj mig til organets chat, og skriv «send dagsorden» dér. Intet er sendt.`,
  "chairs-only": () => "Det kan kun organets formænd. Intet er ændret.",
  "members-only": () =>
    "Det kan kun organets medlemmer og suppleanter og dem, der leder eller betjener det. Intet er ændret.",
  "chair-recused": () =>
    "Du er inhabil på punktet og kan ikke bekræfte beslutningen. Det kan din suppleant eller næstformanden. Intet er ændret.",
  "co-chair-missing": () =>
    "Organets opsætning kræver, at begge medformænd bekræfter, men mandatlisten har ikke to. Bed sekretæren om at rette mandatlisten. Intet er ændret.",
  "decision-stale": () =>
    "Beslutningen er ændret, siden kortet blev vist, så intet er bekræftet. Her er teksten, som den er nu.",
  "outcome-missing": () => "Vælg et udfald for hver indstilling, før du bekræfter. Intet er gemt.",
  "reason-missing": () =>
    "Udfaldet afviger fra organets beslutningsregel. Skriv hvorfor; begrundelsen kommer med i referatet. Intet er gemt.",
  "follow-up-without-text": (n) =>
    `Opfølgning ${about(n, "")} har en ansvarlig eller en frist, men siger ikke, hvad der skal ske. Intet er gemt.`,
  "amount-without-purpose": (n) =>
    `Beløb ${about(n, "")} siger ikke, hvad pengene går til. Intet er gemt.`,
  "amount-unreadable": (text) =>
    `Jeg kan ikke læse «${about(text, "")}» som et beløb. Skriv fx 1.250.000 eller 1.250.000,50. Intet er gemt.`,
  "date-unreadable": (text) =>
    `Jeg kan ikke læse «${about(text, "")}» som en dato. Skriv fx 2027-04-01. Intet er gemt.`,
  "vote-still-open": (number) =>
    `Afstemningen om punkt ${about(number, "")} er åben. Luk den først med «luk afstemning ${about(number, "")}». Intet er gemt.`,
  "nothing-to-confirm": () => "Der er ingen beslutninger, som venter på din bekræftelse.",
  "minutes-issued": () =>
    "Referatet er udsendt, så beslutninger og fremmøde ligger fast. Intet er ændret.",
  "record-differs": () =>
    "Mødets journal og det, der nu ligger i lageret, stemmer ikke overens. Intet er udsendt eller udleveret. Bed en administrator undersøge det, før I går videre.",
  "no-such-meeting": (named) =>
    `Der er intet møde, der hedder «${named ?? ""}». Skriv mødets id, eller organ og dato som Klynge Prøve 2027-03-03.`,
  "several-meetings": (ids) => `Flere møder passer. Skriv id'et på et af dem: ${ids ?? ""}.`,
  "statement-not-due": (number) =>
    `Kun den, der ikke kunne tiltræde eller undlod at stemme om punkt ${number ?? ""}, kan få en udtalelse i referatet.`,
  "statement-missing": () => "Der mangler en tekst. Skriv, hvad der skal stå i referatet.",
  "no-draft": () => "Der er ikke sendt et udkast af referatet til godkendelse endnu.",
  "draft-outdated": () =>
    "Der er sendt et nyere udkast siden. Skriv «referat», tryk på Godkendelse, og svar på det nye.",
  "draft-pending": () =>
    "Fristen for indsigelser mod udkastet er ikke udløbet, og ikke alle mandater har godkendt. Vent, til fristen er ude.",
  "objections-past": () =>
    "Fristen for at svare på udkastet er udløbet. Henvend dig til sekretariatet.",
  "objections-open": (count) =>
    `Der er indsigelser, som ikke er besvaret (${count ?? ""}). Svar på dem under Godkendelse ved referatet først.`,
  "objection-missing": () => "Der mangler en tekst. Skriv den, og prøv igen.",
  "objection-answered": () => "Indsigelsen er allerede besvaret. Det første svar står ved magt.",
  "person-on-roster": (board) =>
    `Personen står på mandatlisten for ${board ?? ""} og kan ikke slettes, så længe det er så. Intet er ændret.`,
  "not-handed-over": (meeting) =>
    `Personen står i journalen for et møde, hvis journalpakke ikke er hentet endnu: ${meeting ?? ""}. Udsend referatet, hent pakken til jeres journal, og prøv igen. Intet er ændret.`,
  "record-not-kept": () =>
    "Referatet er udsendt, før der blev ført journal, så der er ingen journalpakke, og der kan ikke føjes noget til.",
  "minutes-not-issued": () => "Referatet er ikke udsendt endnu. Udsend det først.",
  "addition-missing": () => "Der mangler en tekst. Skriv, hvad der skal føjes til referatet.",
  "no-position": (number) =>
    `Du har ikke selv svaret i afstemningen om punkt ${number ?? ""}, så der er ingen kvittering at kontrollere.`,
  "minutes-incomplete": (numbers) =>
    `Referatet er ikke udsendt: der er ingen beslutning på punkt ${about(numbers, "")}. Skriv beslutningerne, eller vælg at udsende referatet med punkterne som ubesluttede.`,
  "no-seat-here": () =>
    "Du har ikke et mandat i organet og kan derfor ikke melde afbud på det. Skriv til sekretariatet, hvis du ikke kan komme. Intet er ændret.",
  "person-in-two-seats": (seat) =>
    `Den samme person er ført til stede på to mandater, blandt andet ${about(seat, "")}. Ret det ene. Intet er gemt.`,
  "times-without-presence": (seat) =>
    `${theSeat(seat)} har et tidspunkt, men er ikke ført til stede. Vælg, hvem der kom, eller fjern tidspunktet. Intet er gemt.`,
  "left-before-arrival": (seat) =>
    `${theSeat(seat)} er ført som gået, før det kom. Ret tidspunkterne. Intet er gemt.`,
  "attachment-not-https": () =>
    "Linket skal være en hel adresse, der begynder med https://. Intet er gemt.",
  "attachment-host": (host) =>
    `Bilag må ikke ligge på «${about(host, "")}». Læg filen hos en af organets egne myndigheder eller i SharePoint, eller aflever den som fil. Intet er gemt.`,
  "attachment-kind": (name) =>
    `${named("Filen", name)} kan ikke være et bilag. Aflever den som PDF, Word, Excel, PowerPoint, tekst eller billede uden makroer. Intet er gemt.`,
  "no-attachments": (number) => `Punkt ${about(number, "")} har ingen bilag på dagsordenen.`,
  "choose-first": () => "Du mangler at vælge. Vælg, og tryk igen. Intet er ændret.",
  "proposal-title-missing": () => "Skriv, hvad punktet skal hedde. Intet er sendt.",
  "proposal-background-missing": () =>
    "Skriv kort, hvorfor punktet skal på dagsordenen. Intet er sendt.",
  "proposal-answered": () => "Forslaget er allerede besvaret. Svaret står ved magt.",
  "decline-reason-missing": () =>
    "Skriv, hvorfor forslaget afvises; den, der foreslog det, får begrundelsen. Intet er ændret.",
  "inquiry-missing": () => "Skriv, hvad du vil spørge om. Intet er sendt.",
  "inquiry-answer-missing": () => "Skriv et svar først. Intet er sendt.",
  "inquiry-answered": () =>
    "Spørgsmålet er allerede besvaret. Svaret nedenfor står ved magt, og dit er ikke sendt.",
  "no-secretary": (board) =>
    `Mandatlisten for ${about(board, "organet")} har ingen sekretær i dag, så ingen ville læse spørgsmålet. Intet er sendt.`,
  "no-public-url": () =>
    "Jeg kan ikke lave et link, fordi min egen adresse (PUBLIC_URL) ikke er sat op. Bed administratoren om det.",
  "pass-gone": () =>
    "Linket virker ikke længere. Det gælder i en time. Tryk på knappen i Teams igen for at få et nyt.",
  "pass-of-another": () =>
    "Linket er til en anden, end den du er logget på som. Tryk selv på knappen i Teams for at få dit eget.",
  "file-missing": () => "Vælg en fil først. Intet er ændret.",
  "file-too-large": (name) =>
    `${named("Filen", name)} er for stor. En fil må højst fylde 20 MB. Den er ikke gemt.`,
  "upload-broken": () =>
    "Filen kom ikke helt frem. Prøv igen, gerne på en bedre forbindelse. Intet er ændret.",
  "closing-time-unreadable": (text) =>
    `Jeg kan ikke læse «${about(text, "")}» som et tidspunkt. Skriv fx «åbn afstemning 3 til 14.30», eller i stedet for 14.30: kl. 14, i morgen kl. 12, 5/8 kl. 12, 5. august kl. 12.00 eller 5/8-2027 kl. 12. Afstemningen er ikke åbnet.`,
  "closing-time-past": (text) =>
    `Tidspunktet «${about(text, "")}» er passeret. Skriv et, der kommer, eventuelt med dato, fx i morgen kl. 12. Afstemningen er ikke åbnet.`,
  "closing-time-too-far": (days) =>
    `En afstemning kan højst være åben i ${about(days, "60")} dage. Skriv et tidligere tidspunkt, eller lad tidspunktet være. Afstemningen er ikke åbnet.`,
  "written-switched-off": () =>
    "Organets opsætning siger, at intet besluttes skriftligt. Intet er sendt.",
  "written-not-over": (number) =>
    `Punkt ${about(number, "")} er til skriftlig behandling, og der mangler svar. Afstemningen lukker af sig selv ved svarfristen, ved en indsigelse, eller når du lukker den, efter at alle har svaret. Intet er ændret.`,
  "objected-in-writing": (number) =>
    `Der er indsigelse mod at behandle punkt ${about(number, "")} skriftligt, så det skal behandles på et møde, før der kan besluttes noget. Intet er gemt.`,
  "document-encrypted": (name) =>
    `${named("Dokumentet", name)} er beskyttet med adgangskode, så jeg kan ikke læse det. Gem det uden adgangskode, og send det igen. Intet er ændret.`,
  "document-empty": (name) =>
    `${named("Dokumentet", name)} er tomt: der er ingen tekst i det. Intet er ændret.`,
  "document-damaged": (name) =>
    `${named("Dokumentet", name)} kan ikke åbnes; filen er beskadiget eller ikke det, dens navn siger. Gem den igen fra det program, den kommer fra. Intet er ændret.`,
  "document-macros": (name) =>
    `${named("Dokumentet", name)} indeholder makroer, så jeg åbner det ikke. Gem det som almindelig .docx eller PDF. Intet er ændret.`,
  "document-scanned": (name) =>
    `${named("Dokumentet", name)} er billeder af sider uden tekst, så jeg kan ikke læse det. Send det dokument, der blev scannet, eller gør teksten søgbar. Intet er ændret.`,
  "document-too-large": (name) =>
    `${named("Dokumentet", name)} er for stort. Jeg læser dokumenter på højst 20 MB og 2.000 sider. Intet er ændret.`,
  "document-unsupported": (name) =>
    `${named("Dokumentet", name)} er ikke et format, jeg læser. Send dagsordenen som .docx, .pdf, .html eller .txt. Intet er ændret.`,
  "document-too-slow": (name) =>
    `Det tog for lang tid at læse ${named("dokumentet", name)}. Prøv at gemme det i et andet format, fx .docx. Intet er ændret.`,
  "setting-not-a-number": (field = "") =>
    `${theField(field)}: skriv et helt tal fra 0 til ${settingLimit(field)}. Intet er gemt.`,
  "setting-without-parties": (field) =>
    `${theField(field)}: vælg mindst én part, der har mandater i organet. Intet er gemt.`,
  "setting-too-many-seats": (field) =>
    `${theField(field)}: parten har ikke så mange mandater med stemme i organet. Skriv et mindre tal, eller giv parten stemme. Intet er gemt.`,
  "setting-date-unreadable": () =>
    `${settingsDa.fromLabel}: vælg den dato, opsætningen skal gælde fra. Intet er gemt.`,
  "settings-in-the-past": () =>
    `${settingsDa.fromLabel}: datoen er gået. En ny opsætning kan ikke ændre det, der er sket; vælg i dag eller en senere dag. Intet er gemt.`,
  "settings-stale": (version) =>
    `En anden har ændret opsætningen imens (version ${about(version, "")}). Det, du skrev, står stadig i felterne, og det, der gælder nu, står nedenfor. Ret felterne, og gem igen. Intet er gemt.`,
  "writing-stale": () =>
    "En anden har skrevet her imens, eller det er afsluttet. Det, du skrev, står stadig i felterne, og det, der gælder nu, står ovenfor. Gem igen, hvis det stadig passer. Intet er gemt.",
  "effort-name-missing": () => "Skriv, hvad indsatsen hedder. Intet er gemt.",
  "effort-source-missing": () =>
    "Vælg den beslutning, indsatsen følger af, eller skriv, hvilket dokument den står i. Intet er gemt.",
  "status-missing": () => "Skriv, hvordan det går med indsatsen. Intet er gemt.",
  "hearing-incomplete": () =>
    "Skriv, hvad høringen handler om, hvem der hører jer, og hvor fristen står. Intet er gemt.",
  "apologies-for-meeting": () =>
    "Du har meldt afbud til hele mødet. Skriv «kommer alligevel», hvis du kommer. Intet er ændret.",
  "board-succeeded": (successor) =>
    `Organet er afløst af ${about(successor, "et andet organ")} og kan ikke begynde noget nyt fra den dag. Opret det i stedet for organet, der følger. Intet er ændret.`,
  "board-of-itself": (board) =>
    `Organet ${about(board, "")} kan ikke afløse sig selv. Skriv navnet på det organ, der følger. Intet er ændret.`,
  "no-such-board": (name) =>
    `Jeg kender ikke organet «${about(name, "")}». Skriv navnet, som det står i mandatlisten. Intet er ændret.`,
  "election-not-open": (board) =>
    `Der er ikke noget valg af medformand i ${about(board, "organet")}. En sekretær eller medformand kan åbne et med «valg af medformand».`,
  "election-closed": () =>
    "Valget er afsluttet, så stemmen er ikke registreret. Skriv «valg af medformand» for at se resultatet.",
  "election-unanswered": (seats) =>
    `Valget kan først afsluttes før fristen, når alle har svaret. Har ikke svaret: ${about(seats, "")}. Intet er ændret.`,
  "election-without-result": () =>
    "Ingen er valgt endnu. Vent til valget er afsluttet, eller åbn en ny runde. Intet er ændret.",
  "from-before-election": () =>
    "Datoen ligger før valget blev afsluttet. Vælg den dag eller en senere. Intet er ændret.",
  "not-in-election": () =>
    "Du kan ikke stemme i valget: det kan kun indehaverne af de kommunale mandater, der var med, da det blev åbnet. Spørg sekretæren, hvis det er forkert.",
  "nobody-to-elect": () =>
    "Ingen har et kommunalt mandat i dag, så der er ingen at vælge. Læs mandatlisten ind først. Intet er ændret.",
  "deadline-past": () => "Fristen er allerede nået. Vælg et senere tidspunkt. Intet er ændret.",
  "candidate-left": (seat) =>
    `Den valgte har ikke længere mandatet ${about(seat, "")} den dag. Vælg en anden dag, eller åbn et nyt valg. Intet er ændret.`,
  ...fundsRefusalsDa,
};
