import { asOf, closingDue } from "../../domain/closing.ts";
import type { Ballots, Clock } from "../ports.ts";

/**
 * Votes as they are at the moment they are read: one whose time has come, or that was objected to in
 * writing, is closed for everybody from that instant, whether or not it has been written down yet.
 */
export function ballotsOnTime(ballots: Ballots, clock: Pick<Clock, "now">): Ballots {
  const now = () => clock.now();
  return {
    open: async (ballot) => asOf(await ballots.open(ballot), now()),
    find: async (id) => {
      const ballot = await ballots.find(id);
      return ballot && asOf(ballot, now());
    },
    ofMeeting: async (meeting) =>
      (await ballots.ofMeeting(meeting)).map((ballot) => asOf(ballot, now())),
    unsettled: async () => (await ballots.unsettled()).map((ballot) => asOf(ballot, now())),
    cast: async (id, position) => {
      const { recorded, ballot } = await ballots.cast(id, position);
      return { recorded, ballot: asOf(ballot, now()) };
    },
    close: async (id, closing) => {
      const ballot = await ballots.find(id);
      return ballots.close(id, (ballot && closingDue(ballot, now())) ?? closing);
    },
    due: async (at) => (await ballots.due(at)).map((ballot) => asOf(ballot, at)),
    noteCard: (id, card, gone) => ballots.noteCard(id, card, gone),
    reword: (id, words) => ballots.reword(id, words),
  };
}
