/** What is said where something is looked up and put into a chat, in Danish. */
export const lookupDa = {
  stranger:
    "Jeg finder dig ikke i et organs mandatliste. Er du med i et organ, så skriv «hjælp» til mig i vores personlige chat, og søg igen.",
  nothing: (query: string) =>
    query === ""
      ? "Der er ingen beslutninger at vise endnu."
      : `Jeg fandt ikke noget om «${query}» i dine organer. Prøv med færre ord eller begyndelsen af et ord.`,
  decision: (number: string, title: string) => `Punkt ${number}: ${title}`,
  onMeeting: (board: string, meeting: string) => `${board}, mødet ${meeting}`,
  seat: (seat: string) => `Mandat: ${seat}`,
  holder: "Indehaver",
  substitutes: "Suppleanter",
  party: "Part",
  role: "Rolle",
  vacant: "Ikke besat",
  followUps: "Opfølgning",
  followUp: (what: string, due: string) => (due === "" ? what : `${what} (inden ${due})`),
  amounts: "Beløb i beslutningen",
  shortened: "Teksten er forkortet her. Den står helt i referatet.",
  funds: (effort: string, year: number) => `${effort}, ${year}`,
  source: {
    minutes: (day: string) => `Kilde: referatet af mødet ${day}.`,
    confirmed: (day: string) =>
      `Kilde: beslutningen, som formandskabet bekræftede ${day}. Referatet er ikke udsendt endnu.`,
    roster: (day: string) => `Kilde: mandatlisten, som den gælder ${day}.`,
    ledger: (sources: readonly string[]) =>
      `Kilde: organets midler. Grundlag: ${sources.join("; ")}.`,
  },
};
