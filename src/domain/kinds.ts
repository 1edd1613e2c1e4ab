export type PersonId = string;
/** A calendar day in Denmark, as 2026-03-02. Days compare as text. */
export type Day = string;

export const BOARD_KINDS = ["cluster", "committee", "health-council"] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** Who appoints to a board's seats. */
export const PARTIES = [
  "region",
  "municipality",
  "general-practice",
  "hospital",
  "psychiatry",
  "patients",
] as const;
export type Party = (typeof PARTIES)[number];
