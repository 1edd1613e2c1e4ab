import type { RegistryReason } from "../domain/registry-problems.ts";

type Sentences = Record<RegistryReason, (about: string | undefined) => string>;

const quoted = (text: string | undefined): string => `«${text ?? ""}»`;

/** What an administrator who puts in a registry file reads, in Danish. */
export const registryDa = {
  refused: (places: number) =>
    places === 1
      ? "Registret er ikke gemt: 1 sted skal rettes. Ret det, og prøv igen."
      : `Registret er ikke gemt: ${places} steder skal rettes. Ret dem, og prøv igen.`,
  problem: (line: number, at: string, text: string) =>
    at === "" ? `Linje ${line}: ${text}` : `Linje ${line}, ${at}: ${text}`,
  more: (places: number) => `… og ${places} ${places === 1 ? "sted" : "steder"} mere.`,
  outcome: {
    added: (day: string) => `Registret fra ${day} er gemt.`,
    replaced: (day: string) => `Registret fra ${day} er gemt i stedet for det, der var der før.`,
    unchanged: (day: string) => `Registret fra ${day} er gemt i forvejen. Intet er ændret.`,
  },
  holds: {
    now: "Det gælder nu. En kørende bot bruger det inden for 5 sekunder.",
    later: "Det gælder fra den dag. Til da gælder det, der gælder nu.",
    "no-longer": "Et nyere register er begyndt. Dette gælder kun for dage før det.",
  },
  counts: (regions: number, municipalities: number, clusters: number, councils: number) =>
    `Regioner: ${regions}, kommuner: ${municipalities}, sundhedsklynger: ${clusters}, sundhedsråd: ${councils}.`,
  reason: {
    "file-empty": () => "filen er tom. Skriv registret ud med kommandoen «registry», og ret i det.",
    "file-too-large": () => "filen er for stor. Et register må højst fylde 1 MB.",
    "not-json": () =>
      "teksten er ikke JSON herfra. Se efter et komma, et anførselstegn eller en parentes, der mangler eller er til overs.",
    "not-a-registry": () =>
      "filen er ikke et register. Skriv et ud med kommandoen «registry», og ret i det.",
    "field-missing": () => "feltet mangler. Tilføj det.",
    "field-unknown": (name) =>
      `feltet ${quoted(name)} kender jeg ikke. Slet det, eller ret navnet.`,
    "field-twice": (name) => `feltet ${quoted(name)} står der to gange. Slet det ene.`,
    "not-a-text": () => 'her skal stå en tekst i anførselstegn ("…").',
    "text-empty": () => "teksten har ingen bogstaver. Skriv den, eller slet linjen.",
    "text-too-long": () => "teksten er for lang. Den må højst være på 300 tegn.",
    "not-a-count": (text) =>
      `${text === undefined ? "værdien" : quoted(text)} kan ikke bruges. Skriv et helt tal, 0 eller større, uden punktum og anførselstegn.`,
    "not-a-year": (text) =>
      `${text === undefined ? "værdien" : quoted(text)} er ikke et årstal. Skriv det som 2022, uden anførselstegn.`,
    "not-a-date": (text) =>
      `${quoted(text)} er ikke en dato. Skriv den som 2027-01-01 eller 01-01-2027.`,
    "not-a-list": () => "her skal stå en liste i kantede parenteser ([ … ]).",
    "list-empty": () => "listen er tom. Der skal stå mindst én.",
    "list-too-long": () => "listen er for lang. Der må højst stå 1000.",
    "not-an-object": () => "her skal stå felter med navne i krøllede parenteser ({ … }).",
    "not-sure": (text) =>
      `${quoted(text)} siger ikke, hvor sikkert det er. Skriv seen (set i kilden), derived (udregnet) eller unverified (ikke bekræftet).`,
    "bad-id": (text) =>
      `${quoted(text)} kan ikke bruges som kendemærke. Brug kun små bogstaver fra a til z, tal og bindestreg.`,
    "bad-code": (text) =>
      `${quoted(text)} er ikke en kommunekode. Skriv den med fire cifre i anførselstegn, f.eks. "0101".`,
    twice: (text) => `${quoted(text)} står der to gange. Slet eller ret den ene.`,
    "unknown-region": (text) =>
      `regionen ${quoted(text)} findes ikke under «regions». Ret den, eller tilføj regionen.`,
    "unknown-municipality": (text) =>
      `kommunekoden ${quoted(text)} findes ikke under «municipalities». Ret den, eller tilføj kommunen.`,
    "unknown-cluster": (text) =>
      `klyngen ${quoted(text)} findes ikke under «clusters». Ret den, eller tilføj klyngen.`,
    "unknown-source": (text) =>
      `kilden ${quoted(text)} findes ikke under «sources». Ret den, eller tilføj kilden med titel og afsnit.`,
    "source-needed": (text) =>
      `kilden ${quoted(text)} mangler. Botten nævner den i sine svar; tilføj den med titel og afsnit.`,
    "seats-do-not-sum": (sum) =>
      `kommunernes mandater giver tilsammen ${quoted(sum)}. Ret tallet eller mandaterne.`,
    "carried-back": (year) =>
      `midlerne er fra ${quoted(year)} og kan ikke være overført til et tidligere år. Ret et af årstallene.`,
  } satisfies Sentences as Sentences,
};
