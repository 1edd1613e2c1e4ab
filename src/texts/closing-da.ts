/** What a vote says of its closing time, and of being answered in writing, in Danish. */
export const closingDa = {
  closes: (moment: string) => `Lukker ${moment}.`,
  closedByItself: (moment: string) => `Lukkede af sig selv ${moment}.`,
  closedByObjection: (when: string) => `Lukket ${when} efter en indsigelse.`,
  stateCloses: (state: string, moment: string) => `${state}, lukker ${moment}`,
  openAlready:
    "Afstemningen var åben i forvejen. Hvornår den lukker, er ikke ændret og kan ikke ændres, mens den er åben.",

  written: {
    title: "Skriftlig behandling",
    askTitle: (number: string) => `Send punkt ${number} til skriftlig behandling?`,
    ask: (seats: number, moment: string) =>
      seats === 1
        ? `Det når 1 mandat. Der kan svares til ${moment}.`
        : `Det når ${seats} mandater. Der kan svares til ${moment}.`,
    rule: "Svarer bare ét mandat «Kan ikke tiltræde» til en indstilling, er det en indsigelse: afstemningen lukker med det samme, og punktet skal behandles på et møde.",
    ruleUnanswered: "Mandater, der ikke svarer, tæller aldrig som enige.",
    answerBy: (moment: string) => `Punktet behandles skriftligt. Svar senest ${moment}.`,
    sentHere: "Det bliver sendt her:",
    send: "Send til skriftlig behandling",
    sent: (number: string, chats: number, moment: string) =>
      chats === 1
        ? `Punkt ${number} er sendt til skriftlig behandling i 1 chat. Der kan svares til ${moment}.`
        : `Punkt ${number} er sendt til skriftlig behandling i ${chats} chats. Der kan svares til ${moment}.`,
    sentNowhere: (number: string) =>
      `Den skriftlige behandling af punkt ${number} er åbnet, men jeg kunne ikke skrive i organets chat. Skriv «åbn afstemning ${number}» dér for at vise kortet.`,
    sentAlready: (number: string, moment: string) =>
      `Punkt ${number} var allerede sendt til skriftlig behandling. Der kan svares til ${moment}.`,
    staleAsk: "Punktet eller svarfristen er ændret, siden kortet blev vist. Intet er sendt.",

    waits: "Svarfristen er udløbet. Beslutningen venter på formændene.",
    objectedTitle: "Indsigelse mod skriftlig behandling",
    objected: "Punktet er ikke besluttet og skal behandles på et møde.",
    objectedBy: (who: string) => `Indsigelse fra: ${who}.`,
    onMeeting: (when: string) => `Det står på dagsordenen for mødet ${when}.`,
    noMeeting:
      "Organet har ikke et senere møde i kalenderen. Formændene skal indkalde til et møde.",
    openGround:
      "Punktet er til skriftlig behandling. Der kan besluttes, når svarfristen er udløbet, eller når alle har svaret, og afstemningen er lukket.",
    objectedGround:
      "Der er indsigelse mod at behandle punktet skriftligt. Svarene tæller ikke, og punktet skal behandles på et møde, før der kan besluttes noget.",
    short: "Der svarede for få: organet var ikke beslutningsdygtigt ved den skriftlige behandling.",

    decidedInMinutes: (from: string, to: string) =>
      `Punktet blev behandlet skriftligt fra ${from} til ${to}.`,
    objectedInMinutes: (from: string, to: string) =>
      `Punktet blev sendt til skriftlig behandling ${from}. Efter indsigelse ${to} skal det behandles på et møde.`,
  },
};
