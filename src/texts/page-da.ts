/** What the pages for documents in and out say, in Danish. */
export const pageDa = {
  fileLabel: "Vælg filen",
  fileNote:
    "Dagsorden eller referat som .docx, .pdf, .html eller .txt, eller mandatlisten som .csv. Højst 20 MB.",
  read: "Læs filen",

  attachTitle: "Aflever bilag",
  attachText: "Vælg en fil til hvert bilag, du vil aflevere. De andre bliver, som de er.",
  attachNote: "PDF, Word, Excel, PowerPoint, tekst eller billede. Højst 20 MB pr. fil.",
  attachLabel: (title: string, state: string) => `${title} (${state})`,
  attachNone: "Dagsordenen nævner ingen bilag.",
  save: "Gem bilag",
  saved: (title: string) => `Gemt: ${title}`,
  notSaved: (title: string, why: string) => `${title}: ${why}`,
  savedTitle: "Bilag gemt",
  notSavedTitle: "Ikke gemt",

  nextAttachments: "Aflever bilag til mødet",
  done: "Du kan lukke siden og gå tilbage til Teams.",
  problemTitle: "Det lod sig ikke gøre",
  signedOut:
    "Du er ikke logget på længere, så intet er gemt. Åbn linket fra Teams igen, og send derefter filen.",
  signInFailed:
    "Du blev ikke logget på. Åbn linket fra Teams igen, og log på med den konto, du bruger i Teams.",
};
