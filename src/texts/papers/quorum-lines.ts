import type { QuorumFound } from "../../domain/quorum.ts";
import type { Texts } from "../texts.ts";

/** Whether the board is quorate, in sentences: overall, then the parties and the chairs that the rules ask for. */
export function quorumLines(
  { settings, party: names }: Texts,
  found: QuorumFound,
): readonly string[] {
  const { quorate, present, entitled, needed, parties, chairs } = found;
  return [
    settings.quorum(quorate, present, entitled, needed),
    ...parties.map((one) => settings.quorumParty(names[one.party], one.present, one.needed)),
    ...(chairs.needed > 0 ? [settings.quorumChairs(chairs.present, chairs.needed)] : []),
  ];
}
