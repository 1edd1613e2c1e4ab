import type { Party } from "../domain/board.ts";
import type { CompositionNote, UsualSeats } from "../domain/composition.ts";

const seats = (count: number): string => (count === 1 ? "1 plads" : `${count} pladser`);

/** What is said of a board's usual composition, and of where a board differs from it, in Danish. */
export const compositionDa = {
  title: "Sædvanlig sammensætning",
  differencesTitle: "Anderledes her",
  pointer: (count: number) =>
    count === 1
      ? "Sammensætningen er på 1 punkt en anden end den sædvanlige. Det står til sidst."
      : `Sammensætningen er på ${count} punkter en anden end den sædvanlige. De står til sidst.`,
  sources: (sources: readonly string[]) => `Kilde: ${sources.join("; ")}`,
  source: (title: string, section: string) => `${title}, ${section}`,
  of: {
    region: "regionen",
    municipality: "kommunerne",
    "general-practice": "almen praksis",
    hospital: "hospitalet",
    psychiatry: "psykiatrien",
    patients: "patienter og pårørende",
  } satisfies Record<Party, string> as Record<Party, string>,
  seats: {
    "regional-chair-and-more": "Region: regionsrådets formand og mindst 1 andet medlem af rådet",
    mayors: "Kommuner: borgmesteren fra hver kommune i klyngen",
    "doctors-of-plo": "Almen praksis: 2 praktiserende læger, som PLO udpeger",
    "region-and-hospital": "Region og hospital: 3 pladser i alt, psykiatrien medregnet",
    "municipal-staff": "Kommuner: 1 plads til hver kommune, der er med",
    doctors: "Almen praksis: 2 pladser",
    "patients-of-committee":
      "Patienter og pårørende: 2 pladser, som patientinddragelsesudvalget udpeger til",
    "regional-chair-and-two": "Region: regionsrådets formand og 2 andre medlemmer af rådet",
    "co-chairs-of-clusters":
      "Kommuner: fra hver af regionens sundhedsklynger den borgmester, der er medformand",
    "regional-majority":
      "Region: 1 plads mere end kommunerne tilsammen; sådan er det i 16 af de 17 sundhedsråd",
    "municipal-members": "Kommuner: 1 plads til hver kommune, og flere til nogle af de største",
    "no-doctors": "Almen praksis: ingen pladser",
  } satisfies Record<UsualSeats["name"], string> as Record<UsualSeats["name"], string>,
  note: {
    "shared-chair":
      "Formandskabet er delt: regionsrådets formand er født medformand, og en af borgmestrene bliver valgt til den anden.",
    "regional-chair":
      "Formanden er fra regionsrådet. Næstformanden er en af de borgmestre, der er medformand i en klynge.",
    "patients-involved":
      "Patienter og pårørende bliver inddraget, men har sædvanligvis ikke pladser på det politiske niveau.",
    "patients-invited": "Patientinddragelsesudvalget bliver inviteret til et møde hvert år.",
    "agreed-locally": "Det nærmere kan aftales lokalt. Forskelle er derfor ikke fejl.",
    "from-dataset":
      "Tallene er fra et datasæt, ikke fra et register, og de er ikke bekræftet for alle regioner.",
  } satisfies Record<CompositionNote, string> as Record<CompositionNote, string>,
  deputies: (cities: string) =>
    `For ${cities} kan en rådmand eller fagborgmester have pladsen i stedet for borgmesteren.`,
  differs: (of: string, usual: string, here: number) =>
    `Sædvanligt: ${usual} til ${of}. Her: ${here}.`,
  exactly: (count: number) => (count === 0 ? "ingen pladser" : seats(count)),
  atLeast: (count: number) => `mindst ${seats(count)}`,
  between: (least: number, most: number) => `${least}-${most} pladser`,
  chair: (role: string, of: string, usual: 0 | 1, here: number) =>
    `Sædvanligt: ${usual === 0 ? "ingen" : "1"} ${role} fra ${of}. Her: ${here === 0 ? "ingen" : here}.`,
  withoutSeat: (municipalities: string) =>
    `Sædvanligt: en plads til hver kommune. Her: ingen til ${municipalities}.`,
  unconfirmed:
    "Hvilke kommuner der hører til klyngen, er ikke bekræftet af en kilde. Tag det med forbehold.",
  noPsychiatry:
    "Sædvanligt: psykiatrien er med blandt regionens og hospitalets pladser. Her står ingen plads under psykiatri.",
};
