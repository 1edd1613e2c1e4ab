import type { Store } from "../../src/store/store.ts";

/** A store whose every act goes through the other of two connections. */
export function turnAbout(one: Store, other: Store): Store {
  let turn = 0;
  const part = <K extends keyof Store>(key: K): Store[K] =>
    new Proxy(one[key], {
      get: (_, name) => (turn++ % 2 === 0 ? one : other)[key][name as never],
    });
  return {
    boards: part("boards"),
    people: part("people"),
    rosters: part("rosters"),
    meetings: part("meetings"),
    ballots: part("ballots"),
    chats: part("chats"),
    drafts: part("drafts"),
    disguises: part("disguises"),
    decisions: part("decisions"),
    elections: part("elections"),
    efforts: part("efforts"),
    followUps: part("followUps"),
    duties: part("duties"),
    ledgers: part("ledgers"),
    keptRegistries: part("keptRegistries"),
    minutes: part("minutes"),
    records: part("records"),
    statements: part("statements"),
    approvals: part("approvals"),
    proposals: part("proposals"),
    inquiries: part("inquiries"),
    files: part("files"),
    passes: part("passes"),
    signIns: part("signIns"),
    conversations: part("conversations"),
    recent: part("recent"),
    ready: () => (turn++ % 2 === 0 ? one : other).ready(),
    close: () => undefined,
  };
}
