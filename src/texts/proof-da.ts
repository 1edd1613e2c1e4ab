/** What is said of records, receipts and additions, in Danish. */
export const proofDa = {
  head: (code: string) => `Hovedkode: ${code}`,
  headLabel: "Hovedkode",
  headWhy:
    "Hovedkoden er referatets fingeraftryk. Er referatet eller journalpakken ændret siden, passer koden ikke længere.",
  headTitle: (board: string) => `Hovedkode til referatet: ${board}`,
  headKeep:
    "Gem beskeden. Med koden kan du til enhver tid få kontrolleret, at journalpakken er den, der blev udsendt.",
  headAfterAddition:
    "Der er føjet noget til referatet, og koden er derfor ny. Den gamle gælder for det, der stod før.",
  journalNumber: (number: string) => `Journalnr.: ${number}`,

  rolls: "Stemmeprotokol",
  rollsWhy:
    "Hvert mærke hører til én kvittering. Den, der har kvitteringen, kan finde sit eget; ingen andre kan se, hvis det er.",
  rollCaption: (number: string, recommendation: string | undefined) =>
    recommendation === undefined
      ? `Punkt ${number}`
      : `Punkt ${number}, ${recommendation.toLocaleLowerCase("da")}`,
  rollColumns: {
    "by-name": ["Mandat", "Navn", "Stilling", "Mærke"],
    "by-party": ["Part", "Stilling", "Mærke"],
    "outcome-only": ["Mærke"],
  },

  fileName: (board: string, date: string) => `Journalpakke ${board} ${date}.zip`,
  download: "Hent journalpakke",
  downloadWhy:
    "Pakken har referatet, alle data, hændelserne og kontrolsummerne. Lukkede punkter er med: den er til journalen, ikke til offentliggørelse.",
  downloadHead: (code: string) => `Pakkens hovedkode er ${code}.`,

  additions: "Tilføjelser",
  additionsBelow: (count: number) =>
    count === 1
      ? "Der er føjet noget til referatet, efter at det blev udsendt. Det står til sidst."
      : `Der er ${count} tilføjelser til referatet, efter at det blev udsendt. De står til sidst.`,
  addition: (at: string, by: string) => `Tilføjet ${at} af ${by}`,
  add: "Føj til referatet",
  addTitle: (board: string) => `Føj til referatet: ${board}`,
  addWhy:
    "Referatet er udsendt og bliver stående, som det er. Det, du skriver her, kommer til at stå under det med dato og dit navn, bliver sendt til organets chat og kan ikke slettes. Skriv intet fra lukkede punkter.",
  addLabel: "Tilføjelse",
  addSave: "Tilføj",
  addedTitle: (board: string) => `Tilføjelse til referatet: ${board}`,
  added: "Tilføjelsen står nu i referatet.",

  check: "Kontrollér kvittering",
  checkOf: (number: string) => `Kontrollér kvittering (${number})`,
  checkTitle: "Din kvittering",
  checkAgrees: "Din stemme står i journalen, som du afgav den.",
  checkDiffers:
    "Advarsel: Journalen og afstemningen siger ikke det samme om din stemme. Gem kvitteringen, og henvend dig til sekretariatet med det samme.",
  checkStands: (choice: string, mark: string) => `${choice} (mærke ${mark})`,
  checkMissing: (choice: string) => `Du svarede ${choice}, men det står ikke i journalen.`,
  checkOther: (choice: string, published: string) =>
    `Du svarede ${choice}, men i journalen står ${published}.`,
  checkShown: {
    "by-name": "Referatet viser stillingerne med navn. Din linje har dette mærke.",
    "by-party":
      "Referatet viser stillingerne pr. part uden navne. Mærket er din linje; kun du kan vide det.",
    "outcome-only":
      "Referatet viser kun udfaldet. Mærket står på listen uden navn og stilling; kun du kan vide, at det er dit.",
  },
  checkProof: "Kvittering med kontrolkode",
  checkLater:
    "Gem den for dig selv. Med den kan din stemme også kontrolleres i journalpakken, uden at spørge mig.",
};
