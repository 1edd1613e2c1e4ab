import type { Actor, World } from "../ports.ts";

/** What the channel's own member look-up says of an account: its addresses, lower-cased. */
export interface MemberFound {
  readonly addresses: readonly string[];
}

export interface Recognise {
  /** The Entra object id, or where there is none the channel's id. */
  readonly account: string;
  /** Asks the channel who this is; only called where the account is not known already. */
  readonly lookUp: () => Promise<MemberFound | undefined>;
  readonly admins: readonly string[];
  /** Only in local mode, where nobody is authenticated, may an account act as somebody else. */
  readonly mayBeDisguised: boolean;
  /** Where only who it is counts, as for a vote. */
  readonly whoOnly?: boolean;
}

/** Who acts: known by account, first recognised by the address that the channel's look-up gives. */
export async function recognise(
  world: Pick<World, "people" | "disguises" | "recent">,
  { account, lookUp, admins, mayBeDisguised, whoOnly }: Recognise,
): Promise<Actor> {
  const disguise = mayBeDisguised ? await world.disguises.find(account) : undefined;
  const worn = disguise === undefined ? undefined : await world.people.find(disguise);
  if (worn) return { account, person: worn, admin: admins.includes(worn.address) };

  const { recent } = world;
  const known = await (whoOnly ? recent.whoHas(account) : recent.personWithAccount(account));
  if (known) return { account, person: known, admin: admins.includes(known.address) };

  const addresses = (await lookUp())?.addresses ?? [];
  const admin = addresses.some((address) => admins.includes(address));
  for (const address of addresses) {
    const person = await world.people.withAddress(address);
    if (person && (await world.people.recognise(person.id, account)))
      return { account, person: { ...person, account }, admin };
  }
  return { account, person: undefined, admin };
}

/** The address a guest is known by at home, from `name_example.dk#EXT#@tenant.onmicrosoft.com`. */
export function homeAddress(name: string): string {
  const [guest, host] = name.toLowerCase().split("#ext#@");
  if (guest === undefined || host === undefined) return name.toLowerCase();
  const at = guest.lastIndexOf("_");
  return at < 0 ? name.toLowerCase() : `${guest.slice(0, at)}@${guest.slice(at + 1)}`;
}
