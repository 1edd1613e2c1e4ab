import type { ItemChange, MeetingFact } from "../domain/meeting.ts";

/** What attachments, versions of an agenda, proposals and hand-ins say, in Danish. */
export const paperDa = {
  attachmentsTitle: (number: string) => `Bilag til punkt ${number}`,
  attachments: "Bilag",
  missing: "mangler",
  isFile: "fil",
  isLink: "link",
  attachmentLine: (title: string, state: string) => `${title} (${state})`,
  openFile: (n: number) => `Åbn bilag ${n}`,
  attachmentLabel: "Hvilket bilag?",
  linkLabel: "Link til bilaget (https)",
  saveLink: "Gem link",
  handInFiles: "Aflever filer",
  linkSaved: "Linket er gemt.",
  missingTitle: (count: number) =>
    count === 1 ? "1 bilag kan ikke åbnes endnu:" : `${count} bilag kan ikke åbnes endnu:`,
  missingLine: (item: string, title: string) => `Punkt ${item}: ${title}`,

  version: (version: number, at: string) => `Version ${version} af dagsordenen, ${at}.`,
  noChanges: "Dokumentet ændrer ikke dagsordenen.",
  fact: {
    title: "titel",
    time: "tid",
    place: "sted",
    chair: "mødeleder",
  } satisfies Record<MeetingFact, string> as Record<MeetingFact, string>,
  meetingChanged: (facts: string) => `Ændret for mødet: ${facts}`,
  change: (kind: ItemChange["kind"], number: string, title: string | null) =>
    `${{ added: "Nyt", changed: "Ændret", removed: "Udgået" }[kind]}: punkt ${number}${title === null ? " (lukket punkt)" : `, ${title}`}`,

  proposeTitle: "Foreslå et punkt",
  proposeText: (board: string) =>
    `Forslaget går til formændene og sekretærerne for ${board}. Formændene svarer.`,
  titleLabel: "Punktets titel",
  kindLabel: "Hvad skal organet?",
  backgroundLabel: "Hvorfor skal det på dagsordenen?",
  recommendationLabel: "Forslag til indstilling, én pr. linje (kan udelades)",
  send: "Send forslag",
  sent: (readers: string) => `Forslaget er sendt til ${readers}.`,
  sentNobody:
    "Forslaget er gemt, og formænd og sekretærer ser det, når de skriver til mig. Jeg kunne ikke skrive til dem nu.",
  sentAlready: "Forslaget var sendt i forvejen. Det er ikke sendt igen.",
  ownProposals: "Dine forslag",
  ownLine: (title: string, state: string) => `${title}: ${state}`,
  waiting: "venter på svar",
  accepted: "sat på dagsordenen",
  declined: (reason: string) => `afvist: ${reason}`,
  proposalTitle: (title: string) => `Forslag til dagsordenen: ${title}`,
  proposedBy: (name: string, at: string) => `Foreslået af ${name}, ${at}`,
  accept: "Sæt på dagsordenen",
  decline: "Afvis forslag",
  declineLabel: "Begrundelse, hvis forslaget afvises",
  acceptedOn: (when: string) => `Forslaget er sat på dagsordenen for mødet ${when}.`,
  declinedWith: (reason: string) => `Forslaget er afvist: ${reason}`,
  showProposal: (title: string) => `Vis forslag: ${title}`,
  waitingCount: (count: number) =>
    count === 1 ? "1 forslag venter på svar" : `${count} forslag venter på svar`,

  handInTitle: "Aflever en dagsorden eller et referat",
  handInText: "På siden kan du aflevere dokumentet som fil, også hvis du er gæst.",
  handInPrivate: "Siden åbnes med et link, der kun er til dig. Tryk på knappen for at få det.",
  getPage: "Vis mit link",
  openPage: "Åbn siden",
};
