/** What is said of statements in the minutes, in Danish. */
export const statementDa = {
  write: "Få en udtalelse i referatet",
  title: "Udtalelse til referatet",
  why: {
    dissent: "Du kunne ikke tiltræde. Du kan få en kort udtalelse om hvorfor ført til referatet.",
    procedure:
      "Du undlod at stemme. Du kan få ført til referatet, hvad du mener om fremgangsmåden, men ikke om sagen selv.",
  },
  printed: (seat: string) =>
    `Det, du skriver, kommer ordret i referatet med dit navn og mandatet ${seat}. Du kan rette eller trække det tilbage, indtil referatet er udsendt.`,
  label: "Din udtalelse",
  save: "Før til referatet",
  withdraw: "Træk udtalelsen tilbage",
  saved: "Udtalelsen står nu i referatet:",
  withdrawn: "Udtalelsen er taget ud af referatet.",
  heading: "Udtalelser",
  by: {
    dissent: (person: string, seat: string) =>
      `${person} (${seat}) kunne ikke tiltræde og har ønsket ført til referatet:`,
    procedure: (person: string, seat: string) =>
      `${person} (${seat}) undlod at stemme og har om fremgangsmåden ønsket ført til referatet:`,
  },
};
