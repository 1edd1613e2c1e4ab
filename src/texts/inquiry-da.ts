import { formatFor } from "./format.ts";

const format = formatFor("da-DK");

/** What questions to the secretariat say, in Danish. */
export const inquiryDa = {
  ask: "Spørg sekretariatet",
  formTitle: "Spørg sekretariatet",
  readBy: (names: readonly string[], board: string) =>
    `${format.list(names)} fra sekretariatet for ${board} læser dit spørgsmål og svarer. Spørgsmål og svar kan blive journaliseret.`,
  answeredToAll:
    "Svaret kommer i denne chat, hvor alle kan læse både spørgsmål og svar. Vil du have det alene, så skriv «spørg sekretariatet» til mig i vores personlige chat.",
  answeredAlone: "Svaret kommer til dig her i chatten.",
  label: "Dit spørgsmål",
  send: "Send spørgsmål",
  sent: (names: string) => `Dit spørgsmål er sendt til ${names}. Svaret kommer her i chatten.`,
  sentNobody:
    "Dit spørgsmål er gemt, og sekretærerne ser det, når de skriver «spørg sekretariatet» til mig. Jeg kunne ikke skrive til dem nu.",
  sentAlready: "Spørgsmålet var sendt i forvejen. Det er ikke sendt igen.",
  own: "Dine spørgsmål",
  ownLine: (question: string, state: string) => `${question}: ${state}`,
  waits: "venter på svar",
  answeredWith: (answer: string) => `besvaret: ${answer}`,
  waiting: (count: number) =>
    count === 1 ? "1 spørgsmål venter på svar" : `${count} spørgsmål venter på svar`,
  show: (question: string) => `Vis: ${question}`,
  title: "Spørgsmål til sekretariatet",
  askedBy: (name: string, at: string) => `Stillet af ${name}, ${at}`,
  toAll: "Svaret sendes i organets chat, hvor alle kan læse det.",
  toOne: "Svaret sendes kun til den, der har spurgt.",
  answerLabel: "Dit svar",
  answer: "Send svar",
  answerTitle: "Svar fra sekretariatet",
  askedThen: (name: string, question: string) => `${name} spurgte: «${question}»`,
  answeredBy: (name: string, at: string) => `Besvaret af ${name}, ${at}`,
  brought: (name: string) => `Svaret er sendt til ${name}.`,
  notBrought: (name: string) =>
    `Svaret er gemt, men jeg kunne ikke skrive til ${name} nu. Tryk igen om lidt, så prøver jeg igen.`,
};
