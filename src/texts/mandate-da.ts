/** What is said of members, apologies for one item, and boards that another follows, in Danish. */
export const mandateDa = {
  title: (board: string) => `Medlemmer: ${board}`,
  onDay: (day: string) => `Efter mandatlisten, som den gælder ${day}.`,
  counts: (seats: number, vacant: number) =>
    vacant === 0 ? `${seats} mandater.` : `${seats} mandater, ${vacant} uden indehaver.`,
  none: "Mandatlisten har ingen på den dag.",
  attendants: "Sekretærer og observatører",
  holder: (seat: string, who: string) => `${seat}: ${who}`,
  vacant: (seat: string) => `${seat}: mandatet er ikke besat`,
  substitute: (name: string) => `Suppleant: ${name}`,
  inOffice: (name: string, role: string) => `${name}, ${role}`,
  since: (day: string) => `fra ${day}`,
  until: (day: string) => `til ${day}`,
  earlier: (who: string) => `Før: ${who}`,
  later: (who: string) => `Senere: ${who}`,
  unknown: "ukendt",
  succeeded: (successor: string, day: string) =>
    `Fra ${day} er organet afløst af ${successor}. Fra den dag kan det kun læses, og møder fra før kan gøres færdige.`,

  apologiesForItem: (seat: string, number: string) =>
    `Du har meldt afbud til punkt ${number} for mandatet ${seat}.`,
  attendingForItem: (seat: string, number: string) =>
    `Afbuddet til punkt ${number} for mandatet ${seat} er taget tilbage.`,
  apologiesItem: (number: string) => `Afbud til punkt ${number}`,
  attendingItem: (number: string) => `Kommer alligevel til punkt ${number}`,
  toldItemTitle: (number: string) => `Afbud til punkt ${number}`,
  toldItem: (holder: string, seat: string, number: string) =>
    `${holder} har meldt afbud til punkt ${number}. Du kan svare for mandatet ${seat} på det punkt.`,
  toldItemInChat: (holder: string, [name, seat]: readonly [string, string], number: string) =>
    `${holder} har meldt afbud til punkt ${number}. ${name} er suppleant og kan svare for mandatet ${seat} på det punkt.`,
  toldBackItemTitle: (number: string) => `Afbud til punkt ${number} er taget tilbage`,
  toldBackItem: (holder: string, seat: string, number: string) =>
    `${holder} er med til punkt ${number} alligevel og svarer selv for mandatet ${seat}.`,
  toldBackItemInChat: (holder: string, [name, seat]: readonly [string, string], number: string) =>
    `${holder} er med til punkt ${number} alligevel og svarer selv for mandatet ${seat}. ${name} skal ikke svare.`,
  awayAtItem: (holder: string) => `${holder} deltog ikke i punktet.`,
  satFor: (person: string, holder: string, seat: string) =>
    `${person} deltog i punktet for ${holder} (${seat}).`,
};
