import type { JournalKind, JournalRole } from "../domain/journal-entry.ts";

/** What the list for the journal says, in Danish. */
export const journalDa = {
  download: "Hent journalliste",
  downloadWhy:
    "Listen siger, hvad der er modtaget og sendt om mødet, hvornår og af hvem efter rolle, udkast for sig og endelige dokumenter for sig. Titler på lukkede punkter er udeladt.",
  fileName: (board: string, date: string) => `Journalliste ${board} ${date}.csv`,
  columns: [
    ...["Dato", "Kl.", "Retning", "Dokument", "Punkt", "Titel", "Lukket", "Rolle"],
    ...["Status", "Sagsnr.", "Journalnr.", "SHA-256"],
  ],
  direction: { in: "Ind", out: "Ud", internal: "Intern" },
  state: { draft: "Udkast", final: "Endelig" },
  closed: "Ja",
  open: "Nej",
  role: {
    chair: "Formand",
    secretary: "Sekretær",
    member: "Medlem",
    other: "Anden",
    bot: "Klyngebot",
  } satisfies Record<JournalRole, string> as Record<JournalRole, string>,
  kind: {
    agenda: () => "Dagsorden modtaget",
    "agenda-sent": () => "Dagsorden sendt",
    "agenda-changed": (version) => `Dagsorden ændret, version ${version}`,
    attachment: (title) => (title === "" ? "Bilag" : `Bilag: ${title}`),
    proposal: (title) => (title === "" ? "Forslag til punkt" : `Forslag til punkt: ${title}`),
    "proposal-answered": (title) =>
      title === "" ? "Svar på forslag" : `Svar på forslag: ${title}`,
    "vote-opened": () => "Afstemning åbnet",
    "written-procedure": () => "Skriftlig behandling sendt",
    "written-objected": () => "Indsigelse mod skriftlig behandling",
    "vote-closed": () => "Resultat af afstemning",
    decision: () => "Beslutning bekræftet",
    statement: () => "Udtalelse til referatet",
    draft: (version) => `Udkast til referat nr. ${version}`,
    objection: (version) => `Indsigelse mod udkast nr. ${version}`,
    "objection-answered": (version) => `Svar på indsigelse mod udkast nr. ${version}`,
    approval: (version) => `Godkendelse af udkast nr. ${version}`,
    minutes: () => "Referat udsendt",
    addition: (n) => `Tilføjelse nr. ${n} til referatet`,
  } satisfies Record<JournalKind, (detail: string) => string> as Record<
    JournalKind,
    (detail: string) => string
  >,
  number: "Journalnummer",
  numberWhy:
    "Skriv det nummer, som mødets papirer har i jeres eget journalsystem. Det kommer i referatet og på journallisten. Efter udsendelsen ligger det fast.",
  numberLabel: "Journalnummer",
  numberSave: "Gem journalnummer",
  numberSaved: (number: string) => `Journalnummeret er ${number}.`,
  numberGone: "Mødet har intet journalnummer.",
};
