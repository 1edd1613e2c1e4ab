import { ofKind } from "./events.ts";
import type { Event, Link } from "./events.ts";
import { FINDINGS, eventCalled, quoted } from "./words.ts";

/** What the events say of one another, and in which order they may stand. */
export function checkOrder(links: readonly Link[]): readonly string[] {
  return [...ends(links), ...twice(links), ...unfounded(links)].slice(0, FINDINGS);
}

/** How a chain begins and ends. */
function ends(links: readonly Link[]): readonly string[] {
  const findings: string[] = [];
  const issued = links.findIndex(({ event }) => event.kind === "issued");
  for (const [i, { event }] of links.entries()) {
    const called = eventCalled(i + 1, event);
    if ((event.kind === "begun") !== (i === 0))
      findings.push(
        i === 0
          ? `${called}: den første hændelse skal være begyndelsen.`
          : `${called}: kun den første hændelse er begyndelsen.`,
      );
    const late = issued >= 0 && i > issued;
    if (late && event.kind !== "people" && event.kind !== "added")
      findings.push(`${called} kan ikke stå efter udsendelsen (hændelse ${issued + 1}).`);
    if (!late && event.kind === "added")
      findings.push(`${called}: en tilføjelse kan først stå efter udsendelsen.`);
  }
  if (issued < 0) findings.push("Kæden har ingen udsendelse: en pakke er af et udsendt referat.");
  if (ofKind(links, "attendance").length === 0) findings.push("Kæden har intet fremmøde.");
  for (const [i, { n }] of ofKind(links, "added").entries())
    if (n !== i + 1) findings.push(`Tilføjelse ${i + 1} i kæden siger, at den er nummer ${n}.`);
  return findings;
}

/** Nothing happens twice. */
function twice(links: readonly Link[]): readonly string[] {
  const first = new Map<string, number>();
  return links.flatMap(({ event }, i) =>
    happeningsOf(event).flatMap((parts) => {
      const happening = JSON.stringify(parts);
      const before = first.get(happening);
      if (before === undefined) first.set(happening, i + 1);
      return before === undefined
        ? []
        : [`${eventCalled(i + 1, event)} er sket før: det er hændelse ${before} igen.`];
    }),
  );
}

/** What an event is the one happening of. */
function happeningsOf(event: Event): readonly (readonly (string | number)[])[] {
  switch (event.kind) {
    case "begun":
    case "people":
    case "added":
      return [];
    case "attendance":
    case "issued":
      return [[event.kind]];
    case "vote":
      return [
        ["vote", event.ballot],
        ["round", event.item, event.round],
      ];
    case "decision":
      return [["decision", event.item, event.version]];
    case "statement":
      return [["statement", event.item, event.seat]];
    case "draft":
      return [["draft", event.version]];
    case "objection":
      return [["objection", event.id]];
    case "objection-answered":
      return [["answered", event.objection]];
    case "approval":
      return [["approval", event.draft, event.seat]];
  }
}

/** What an event builds on must be there: a draft, an objection and an earlier version before it, a vote on its item. */
function unfounded(links: readonly Link[]): readonly string[] {
  const drafts = new Set<number>();
  const objections = new Set<string>();
  const versions = new Map<string, number>();
  const voted = new Map(ofKind(links, "vote").map(({ ballot, item }) => [ballot, item]));
  return links.flatMap(({ event }, i) => {
    const called = eventCalled(i + 1, event);
    switch (event.kind) {
      case "draft":
        drafts.add(event.version);
        return [];
      case "objection":
        objections.add(event.id);
        return drafts.has(event.draft) ? [] : [`${called}: udkast ${event.draft} er ikke før den.`];
      case "approval":
        return drafts.has(event.draft) ? [] : [`${called}: udkast ${event.draft} er ikke før den.`];
      case "objection-answered":
        return objections.has(event.objection)
          ? []
          : [`${called}: indsigelsen ${quoted(event.objection)} er ikke før den.`];
      case "decision": {
        const { item, ballot, version } = event;
        const before = versions.get(item) ?? 0;
        versions.set(item, version);
        return [
          ...(ballot === null || voted.get(ballot) === item
            ? []
            : [`${called}: afstemningen ${quoted(ballot)} om punktet er ikke i kæden.`]),
          ...(version > before ? [] : [`${called}: version ${version} står efter ${before}.`]),
        ];
      }
      case "begun":
      case "people":
      case "vote":
      case "statement":
      case "attendance":
      case "issued":
      case "added":
        return [];
    }
  });
}
