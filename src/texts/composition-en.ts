import type { compositionDa } from "./composition-da.ts";

const seats = (count: number): string => (count === 1 ? "1 seat" : `${count} seats`);

/** What is said of a board's usual composition, and of where a board differs from it, in English. */
export const compositionEn: typeof compositionDa = {
  title: "Usual composition",
  differencesTitle: "Different here",
  pointer: (count) =>
    count === 1
      ? "The composition differs from the usual one in 1 respect. It is shown last."
      : `The composition differs from the usual one in ${count} respects. They are shown last.`,
  sources: (sources) => `Source: ${sources.join("; ")}`,
  source: (title, section) => `${title}, ${section}`,
  of: {
    region: "the region",
    municipality: "the municipalities",
    "general-practice": "general practice",
    hospital: "the hospital",
    psychiatry: "psychiatry",
    patients: "patients and relatives",
  },
  seats: {
    "regional-chair-and-more":
      "Region: the chair of the regional council and at least 1 other member of it",
    mayors: "Municipalities: the mayor of each municipality in the cluster",
    "doctors-of-plo": "General practice: 2 practising doctors appointed by PLO",
    "region-and-hospital": "Region and hospital: 3 seats in all, psychiatry included",
    "municipal-staff": "Municipalities: 1 seat for each municipality that takes part",
    doctors: "General practice: 2 seats",
    "patients-of-committee":
      "Patients and relatives: 2 seats, appointed by the patient involvement committee",
    "regional-chair-and-two": "Region: the chair of the regional council and 2 other members of it",
    "co-chairs-of-clusters":
      "Municipalities: from each of the region's health clusters the mayor who is co-chair",
    "regional-majority":
      "Region: 1 seat more than the municipalities together; so it is in 16 of the 17 health councils",
    "municipal-members":
      "Municipalities: 1 seat for each municipality, and more for some of the largest",
    "no-doctors": "General practice: no seats",
  },
  note: {
    "shared-chair":
      "The chair is shared: the chair of the regional council is co-chair by office, and one of the mayors is elected as the other.",
    "regional-chair":
      "The chair is from the regional council. The deputy chair is one of the mayors who are co-chairs of a cluster.",
    "patients-involved":
      "Patients and relatives are involved, but usually have no seats at the political level.",
    "patients-invited": "The patient involvement committee is invited to a meeting every year.",
    "agreed-locally": "The details can be agreed locally. A difference is therefore not an error.",
    "from-dataset":
      "The figures are from a dataset, not from a register, and are not confirmed for every region.",
  },
  deputies: (cities) =>
    `For ${cities} another elected head of department may hold the seat in place of the mayor.`,
  differs: (of, usual, here) => `Usually: ${usual} for ${of}. Here: ${here}.`,
  exactly: (count) => (count === 0 ? "no seats" : seats(count)),
  atLeast: (count) => `at least ${seats(count)}`,
  between: (least, most) => `${least}-${most} seats`,
  chair: (role, of, usual, here) =>
    `Usually: ${usual === 0 ? "no" : "1"} ${role} from ${of}. Here: ${here === 0 ? "none" : here}.`,
  withoutSeat: (municipalities) =>
    `Usually: one seat for each municipality. Here: none for ${municipalities}.`,
  unconfirmed:
    "No source confirms which municipalities belong to the cluster. Take it with reservation.",
  noPsychiatry:
    "Usually: psychiatry is among the seats of the region and the hospital. Here no seat is listed under psychiatry.",
};
