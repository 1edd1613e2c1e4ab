import type { SourceRef } from "../domain/registry.ts";

const QUESTIONS = {
  1: "hvad klyngerne er",
  2: "hvorfor og hvem har besluttet det",
  3: "repræsentation og møder",
  4: "klyngernes opgaver",
  5: "midler",
  6: "hvad SSU er",
  7: "SSU's medlemmer og møder",
  8: "SSU's opgaver",
  9: "den nye struktur",
  10: "de fælles patienter",
  11: "kommuner og klynger",
  12: "sundhedsaftaler",
  13: "praksisplaner",
  14: "de hidtidige udvalg",
  15: "sekretariatsbetjening",
  16: "møder og dagsordener",
  17: "data",
} as const;

/** KL's handbook of 2022, by the number of its question. */
export const handbook = (question: keyof typeof QUESTIONS): SourceRef => ({
  title: "KL: Håndbog om sundhedsklynger (2022)",
  section: `spørgsmål ${question} (${QUESTIONS[question]})`,
});

/** KL's slides for the directors of health and psychiatry, February 2022. */
export const status = (section: string): SourceRef => ({
  title: "KL: Status på sundhedsklynger, 28. februar 2022",
  section,
});

/** The slides about the new structure, as shown to the councils of the elderly. */
export const slides = (section: string): SourceRef => ({
  title: "Ny struktur for sundhedsvæsenet (slides)",
  section,
});

/** The minutes of Politisk sundhedsklynge Syd, by the number of the item. */
export const minutes = (item: number): SourceRef => ({
  title: "Referat, Politisk sundhedsklynge Syd, 18. januar 2023",
  section: `punkt ${item}`,
  cluster: "hovedstaden-syd",
});

/** Klyngebot's own pages. */
export const manual = (section: string): SourceRef => ({
  title: "Klyngebot: dokumentation",
  section,
});

/** A page of somebody else's. */
export const page = (title: string, section: string): SourceRef => ({ title, section });

/** The bill that made the clusters. */
export const bill191 = (section: string): SourceRef =>
  page("Folketinget, L 191 (2021-22)", section);

/** The bill that ends them. */
export const bill214 = (section: string): SourceRef =>
  page("Folketinget, L 214 (2024-25)", section);

/** A list of the health councils that a journalist keeps: not an official register. */
export const councils = (section: string): SourceRef =>
  page("afpihl/sundhedsraad, data.json (2026)", section);

/** Counted or added up by the bot from what the other sources say. */
export const computed = (section: string): SourceRef => page("Klyngebot: beregning", section);
