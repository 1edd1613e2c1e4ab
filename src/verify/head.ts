import { headCode, readCode } from "./crockford.ts";
import type { Link } from "./events.ts";
import { eventCalled } from "./words.ts";

/** What the head code that a chair holds says of the package; and what is not known without one. */
export function checkHead(
  asked: string | undefined,
  digests: readonly string[],
  { links, whole }: { readonly links: readonly Link[]; readonly whole: boolean },
): { readonly findings: readonly string[]; readonly notes: readonly string[] } {
  const codes = digests.map(headCode);
  const own = codes.at(-1);
  if (asked === undefined || own === undefined)
    return { findings: [], notes: whole && own !== undefined ? [WHOLE, unproved(own)] : [] };
  const meant = readCode(asked, 8);
  if (meant === undefined) return { findings: [MISWRITTEN], notes: [] };
  if (meant === own) return { findings: [], notes: whole ? [WHOLE, PROVED] : [LAST] };
  const place = codes.indexOf(meant) + 1;
  if (place === 0) return { findings: [rewritten(own)], notes: [] };
  const { event } = links[place - 1] ?? {};
  const later = codes.length - place;
  return {
    findings: [
      `Hovedkoden er fra et tidligere tidspunkt: den er af ${eventCalled(place, event).replace("Hændelse", "hændelse")}, og pakken har ${later === 1 ? "én hændelse" : `${later} hændelser`} efter den. Indtil da er kæden den samme; men det, der kom efter, beviser den kode ikke. Spørg efter den nyeste hovedkode.`,
    ],
    notes: [],
  };
}

const WHOLE = "Pakken hænger sammen: intet i den er ændret for sig.";
const PROVED =
  "Hovedkoden passer: det er netop den journal, som stod, da koden blev lavet. Intet er ændret, fjernet eller tilføjet siden.";

const LAST =
  "Hovedkoden passer på den sidste hændelse, så den er, som formændene fik den: fejlen er et andet sted i pakken.";

function unproved(own: string): string {
  return `Det er endnu ikke bevist, at det er den rigtige pakke: den, der har hele pakken, kan skrive en ny, som også hænger sammen. Sammenlign med den hovedkode, formændene fik (kør igen med --head KODE). Pakkens egen er ${own}.`;
}

const MISWRITTEN =
  "Hovedkoden er ikke skrevet rigtigt: den er otte grupper af fire tegn, som ABCD-1234-…, og har ikke bogstavet U.";

function rewritten(own: string): string {
  return `Hovedkoden passer ikke på nogen hændelse i pakken; pakkens egen er ${own}. Er koden skrevet rigtigt af og fra dette møde, er pakken skrevet om, siden koden blev sendt: den er ikke den journal, formændene har koden til.`;
}
