/** The 2022 model as printed: what a municipality puts into its cluster, in øre for each inhabitant. */
export const MUNICIPAL_RATE_2022 = 681;

/** The least and the most that a region puts in by the same model, in øre for each inhabitant. */
export const REGIONAL_RATES_2022 = [644, 731] as const;

/** The one year that the model is for. */
export const MODEL_YEAR = 2022;

/** A municipal contribution by the 2022 model, in whole øre: people times 6,81 kr. */
export function municipalContribution(people: number): number {
  return people * MUNICIPAL_RATE_2022;
}
