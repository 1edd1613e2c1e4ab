import type { RefusalReason } from "../domain/refusal.ts";

const about = (text: string | undefined, otherwise: string): string => text ?? otherwise;

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
    `Punkt ${about(number, "")} er besluttet, så der kan ikke stemmes om det. Intet er ændret.`,
  "nothing-to-vote-on": (number) =>
    `Punkt ${about(number, "")} har ingen indstilling at stemme om. Intet er ændret.`,
  "no-seat": () => "Du har ikke et mandat i organet og kan derfor ikke stemme. Intet er ændret.",
  "substitute-without-apologies": () =>
    "Du er suppleant og kan først stemme, når medlemmet har meldt afbud. Intet er ændret.",
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
    `Ingen chat er knyttet til ${about(board, "organet")}. Føj mig til organets chat, og skriv «send dagsorden» dér.`,
};
