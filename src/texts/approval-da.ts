/** What is said of drafts and their approval, in Danish. */
export const approvalDa = {
  title: (board: string) => `Godkendelse af referat: ${board}`,
  send: "Send udkast til godkendelse",
  open: "Godkendelse",
  askTitle: "Send udkastet til medlemmerne?",
  ask: (seats: number, until: string) =>
    `${seats} mandater bliver bedt om at godkende udkastet eller gøre indsigelse inden ${until}.`,
  askAgain: (version: number) =>
    `Det bliver udkast nr. ${version}. Godkendelser af det forrige udkast gælder ikke for det nye.`,
  askWhere: "Det bliver sendt her, lukkede punkter kun som numre:",
  askOwn: (count: number) => `${count} personlige chats med medlemmer`,
  sendNow: "Send udkastet",
  sent: (count: number) => `Udkastet er sendt til ${count} chats.`,

  draftTitle: (board: string) => `Udkast til referat: ${board}`,
  draftText: (version: number, until: string) =>
    `Udkast nr. ${version} er klar. Godkend det, eller gør indsigelse inden ${until}.`,
  draftHow:
    "Læs udkastet med «Vis udkast». Hvert mandat svarer for sig; du kan gøre indsigelse og godkende senere.",
  showDraft: "Vis udkast",
  approve: "Godkend referat",
  object: "Gør indsigelse",

  none: "Der er ikke sendt et udkast til godkendelse.",
  draft: (version: number, at: string, until: string) =>
    `Udkast nr. ${version}, sendt ${at}. Svar inden ${until}.`,
  over: (version: number, at: string, until: string) =>
    `Udkast nr. ${version}, sendt ${at}. Fristen var ${until}.`,
  changed: "Referatet er ændret, siden udkastet blev sendt.",
  approved: (count: number, of: number) => `Godkendt af ${count} af ${of} mandater`,
  approvedBy: (name: string, at: string) => `${name}: ${at}`,
  missing: (names: string) => `Har ikke svaret: ${names}.`,
  allApproved: "Alle mandater har godkendt.",
  thanks: "Tak. Din godkendelse er noteret.",

  objections: "Indsigelser",
  objectionBy: (name: string, at: string, draft: number) => `${name}, ${at}, udkast nr. ${draft}:`,
  upheld: (text: string) => `Taget til følge: ${text}`,
  rejected: (text: string) => `Ikke taget til følge: ${text}`,
  unanswered: "Ikke besvaret endnu.",
  objectTitle: "Indsigelse mod udkastet",
  objectWhy:
    "Skriv, hvad der er forkert, og hvad der skal stå. Indsigelsen og svaret på den kommer ordret i referatet. Skriv ikke om lukkede punkter her; henvend dig om dem til sekretariatet.",
  objectLabel: "Din indsigelse",
  objectSave: "Send indsigelse",
  objected: "Din indsigelse er noteret, og formænd og sekretærer har fået besked.",
  toldTitle: (board: string) => `Indsigelse mod udkastet: ${board}`,
  answerLabel: (name: string) => `Svar til ${name}`,
  uphold: "Tag til følge",
  reject: "Tag ikke til følge",
  answeredTitle: (board: string) => `Svar på din indsigelse: ${board}`,

  heading: "Godkendelse",
  sentLine: (version: number, at: string, until: string) =>
    `Udkast nr. ${version} blev sendt til medlemmerne ${at} med frist ${until}.`,
  columns: ["Mandat", "Navn", "Godkendt"],
  nobody: "Ingen har godkendt udkastet udtrykkeligt inden fristen.",

  issueWithout: "Der er ikke sendt et udkast til godkendelse hos medlemmerne.",
  issueSame: (version: number) => `Det er referatet fra udkast nr. ${version}, uden ændringer.`,
  issueChanged: (version: number) =>
    `Bemærk: referatet er ændret siden udkast nr. ${version}, som medlemmerne har set. Send et nyt udkast, hvis de skal se ændringerne først.`,
};
