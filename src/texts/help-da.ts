/** What the bot says of itself and of what can be written to it, in Danish. */
export const helpDa = {
  title: "Klyngebot",
  welcome: "Hej. Jeg hjælper jer fra dagsorden til referat, uden at I forlader Teams.",
  tied: (board: string) => `Denne chat er knyttet til ${board}.`,
  notTied:
    "Denne chat er ikke knyttet til et organ endnu. En sekretær eller medformand kan knytte den ved at skrive «dagsorden» til mig her.",
  stranger:
    "Jeg kan ikke finde dig i et organs mandatliste. Bed organets sekretær om at føre dig på listen med din e-mail fra Teams.",
  write: "Tryk på en knap, eller skriv til mig:",
  member: [
    "dagsorden",
    "punkt 3",
    "bilag 3",
    "mine stemmer",
    "afbud",
    "afbud 3",
    "medlemmer",
    "indsatser",
    "opfølgning",
    "frister",
    "midler",
    "referat",
    "foreslå punkt",
  ],
  officer: [
    "åbn afstemning 3",
    "åbn afstemning 3 til 14.30",
    "luk afstemning 3",
    "beslutning 3",
    "beslutninger",
    "fremmøde",
    "opsætning",
    "valg af medformand",
  ],
  chair: ["skriftlig behandling 3"],
  secretary: [
    "send dagsorden",
    "aflever dokument",
    "Send mig en dagsorden eller et referat (.docx, .pdf, .html eller .txt), eller mandatlisten som .csv, i vores personlige chat.",
  ],
  ask: "Du kan også spørge om klynger, møder, midler og beslutninger, fx «Hvilken klynge er Ishøj i?» eller «Hvad blev besluttet om overvægt?».",
  local:
    "Lokal tilstand: skriv «/som NAVN» for at handle som en anden, fx «/som Medlem for Tårnby».",
  showAgenda: "Vis dagsorden",
  myVotes: "Mine stemmer",
  postAgenda: "Send dagsorden",
  help: "Hjælp",
};
