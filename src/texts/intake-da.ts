/** What documents that are handed in are answered with, in Danish. */
export const intakeDa = {
  preview: {
    title: { agenda: "Dagsorden læst", minutes: "Referat læst" },
    doubts: (count: number) =>
      count === 1 ? "1 sted er tvivlsomt" : `${count} steder er tvivlsomme`,
    noDoubts: "Jeg fandt ingen tvivlsomme steder.",
    at: (page: number | undefined, paragraph: number) =>
      page === undefined ? `Afsnit ${paragraph}` : `Side ${page}, afsnit ${paragraph}`,
    foreignLink: (item: string, title: string, host: string) =>
      `Punkt ${item}: linket på «${title}» fører til «${host}», hvor bilag ikke må ligge. Linket udelades.`,
    found: "Fundet",
    board: "Organ",
    date: "Dato",
    place: "Sted",
    chair: "Mødeleder",
    items: "Punkter",
    recommendations: "Indstillinger",
    attachments: "Bilag",
    decisions: "Beslutninger",
    unknown: "Ikke fundet",
    boardLabel: "Hvilket organ er det for?",
    boardDiffers: (printed: string | null, board: string) =>
      printed === null
        ? `Dokumentet nævner ikke organet. Mødet oprettes for ${board}.`
        : `Dokumentet nævner «${printed}». Mødet oprettes for ${board}.`,
    dateLabel: "Mødets dato (dokumentet siger den ikke)",
    hasDecisions:
      "Dokumentet indeholder beslutninger. «Opret som referat»: mødet er holdt, og beslutningerne står. «Opret som dagsorden»: beslutningerne udelades, og der kan stemmes.",
    exists:
      "Mødet findes allerede. «Opdatér møde» bruger det nye dokument; stemmer på uændrede punkter bevares.",
    create: "Opret møde",
    createMinutes: "Opret som referat",
    createAgenda: "Opret som dagsorden",
    update: "Opdatér møde",
    cancel: "Annullér",
    cancelled: "Annulleret. Intet er ændret.",
    more: (lines: number) => `… og ${lines} mere.`,
    created: (board: string) => `Mødet er oprettet for ${board}.`,
    updated: (board: string) => `Mødet er opdateret for ${board}.`,
    none: (name: string) =>
      `«${name}» ligner ikke en dagsorden eller et referat: jeg fandt ingen punkter. Intet er ændret.`,
  },

  file: {
    personalOnly:
      "Send filen til mig i vores personlige chat, eller skriv «aflever dokument» for at få en side til det. Intet er ændret.",
    unsupported: (name: string) =>
      `Jeg kan ikke læse «${name}». Send en dagsorden eller et referat som .docx, .pdf, .html eller .txt, eller mandatlisten som .csv. Intet er ændret.`,
    tooLarge: (name: string, megabytes: number) =>
      `«${name}» er for stor. Jeg læser filer på højst ${megabytes} MB. Intet er ændret.`,
    foreign: (host: string) =>
      `Jeg henter ikke filer fra «${host}». Vedhæft filen i chatten i stedet. Intet er ændret.`,
    unreachable: (name: string) =>
      `Jeg kunne ikke hente «${name}». Prøv at sende filen igen. Intet er ændret.`,
    empty: (name: string) => `«${name}» er tom. Intet er ændret.`,
  },
};
