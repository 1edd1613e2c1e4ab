import { startConnector } from "./connector.ts";
import type { Connector, Conversation, Person } from "./connector.ts";

const person = (key: string, name: string): Person => ({
  id: `29:${key}`,
  name,
  aadObjectId: `oid-${key}`,
  email: `${key}@eksempel.dk`,
  userPrincipalName: `${key}@eksempel.dk`,
});

const guest = (key: string, name: string): Person => ({
  id: `29:${key}`,
  name,
  aadObjectId: `oid-${key}`,
  userPrincipalName: `${key}_kommune.dk#EXT#@lejer.onmicrosoft.com`,
});

/** A board of ten seats and three parties, with those around it, as Teams knows them. */
export const people = {
  admin: person("admin", "Ada Admin"),
  secretary: person("sekretaer", "Signe Sekretær"),
  regionChair: person("rikke", "Rikke Regionsformand"),
  townChair: guest("bo.borgmester", "Bo Borgmester"),
  region2: person("rene", "René Regionsråd"),
  town1: guest("anna", "Anna Ågård"),
  town2: guest("bent", "Bent Bæk"),
  town3: guest("carla", "Carla Christensen"),
  town4: guest("dan", "Dan Dam"),
  town5: guest("eva", "Eva Ø. Engel"),
  doctor1: person("plo1", "Poul Læge"),
  doctor2: person("plo2", "Pia Praksis"),
  substitute: guest("sune", "Sune Suppleant"),
  outsider: person("ole", "Ole Udenfor"),
} as const;

/** The ten who hold seats, in the order of the roster. */
export const holders = [
  people.regionChair,
  people.region2,
  people.townChair,
  people.town1,
  people.town2,
  people.town3,
  people.town4,
  people.town5,
  people.doctor1,
  people.doctor2,
] as const;

export const BOARD = "Klynge Prøve";

const address = ({ email, userPrincipalName }: Person): string =>
  email ?? (userPrincipalName ?? "").split("#EXT#")[0]?.replace(/_([^_]*)$/, "@$1") ?? "";

const line = (seat: string, party: string, who: Person, role: string): string =>
  `${BOARD};sundhedsklynge;Hovedstaden;politisk;${seat};${party};${who.name};${address(who)};${role}`;

/** The roster file of the board, as Excel would save it. */
export const rosterCsv = [
  "organ;type;region;niveau;mandat;part;navn;email;rolle;suppleant for;fra;til",
  line("Region 1", "region", people.regionChair, "medformand;;;"),
  line("Region 2", "region", people.region2, "medlem;;;"),
  line("Solby", "kommune", people.townChair, "medformand;;;"),
  line("Ågård", "kommune", people.town1, "medlem;;;"),
  line("Bækby", "kommune", people.town2, "medlem;;;"),
  line("Carlsby", "kommune", people.town3, "medlem;;;"),
  line("Damby", "kommune", people.town4, "medlem;;;"),
  line("Engby", "kommune", people.town5, "medlem;;;"),
  line("PLO 1", "almen praksis", people.doctor1, "medlem;;;"),
  line("PLO 2", "almen praksis", people.doctor2, "medlem;;;"),
  line("Ågård", "kommune", people.substitute, `suppleant;${address(people.town1)};;`),
  line("", "region", people.secretary, "sekretær;;;"),
].join("\r\n");

/** A small agenda of our own, with one, two and no recommendations. */
export const agendaText = `
KLYNGE PRØVE

Møde i: Klynge Prøve
Dato: 3. marts 2027 kl. 09.00 – 11.00
Sted: Rådhuset i Solby

1. GODKENDELSE AF DAGSORDEN

Forventet varighed: 5 min

INDSTILLING

Det indstilles:

at Klynge Prøve godkender dagsordenen.

SAGSFREMSTILLING

Dagsordenen er udsendt i forvejen.

2. ORIENTERING OM VINTERENS TRAVLHED

Forventet varighed: 10 min

SAGSFREMSTILLING

Hospitalet fortæller om belægningen hen over vinteren.

3. BESLUTNING OM FÆLLES AKUTTEAM

Forventet varighed: 20 min

BAGGRUND FOR SAGENS FREMLÆGGELSE

Kommunerne har ønsket et fælles akutteam.

INDSTILLING

Det indstilles:

at Klynge Prøve godkender, at akutteamet begynder den 1. april.

at Klynge Prøve får en status i efteråret.

SAGSFREMSTILLING

Teamet har sygeplejersker fra tre kommuner.

BILAG

Bilag 1 - Beskrivelse af akutteamet

4. EVT
`;

/** The whole board in one group chat, and Teams around it. */
export async function startTeams(
  options: Partial<Parameters<typeof startConnector>[0]> = {},
): Promise<Connector & { readonly boardChat: Conversation }> {
  const teams = await startConnector({ people: Object.values(people), ...options });
  const boardChat = {
    id: "19:klynge-proeve@thread.v2",
    type: "groupChat",
    members: Object.values(people)
      .filter((one) => one !== people.outsider)
      .map(({ id }) => id),
  } as const;
  return { ...teams, boardChat };
}
