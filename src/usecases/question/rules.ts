import type { FactFound } from "../../domain/fact.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { RuleTopic, Said } from "../../domain/said.ts";
import { asks, explainedBy, meanings } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** Which of the board's rules some words are about: all of the first, and any of each of the rest. */
const TOPICS: readonly (readonly [RuleTopic, readonly string[]])[] = [
  ["quorum", ["quorum"]],
  ["virtual", ["virtual", "meeting extraordinary may rule physical"]],
  ["substitutes", ["substitute", "may rule who how absent when"]],
  ["notice", ["notice"]],
  ["notice", ["call extraordinary", "deadline rule when count"]],
  ["agenda-deadline", ["agenda", "deadline notice sendout"]],
  ["item-deadline", ["item propose", "deadline"]],
  ["written", ["written", "decide ballot may item rule hearing"]],
  ["minutes", ["minutes", "deadline approve when who how rule"]],
  ["dissent", ["dissent"]],
  ["decision", ["majority consensus veto"]],
  ["decision", ["ballot decide", "rule how"]],
  ["voters", ["ballot", "who may doctor"]],
  ["confirm", ["decide", "who", "approve"]],
];

const RULE = {
  explains: meanings(
    "purpose attend physical sendout quorum virtual substitute notice deadline agenda item written minutes dissent majority consensus veto ballot decide approve call extraordinary meeting rule may how who when count which definition physical absent cluster member board political level doctor howmuch chair all propose both condition number who often",
  ),
};

/** Where some source has a rule of its own; of the other topics none has. */
const SOURCED = new Set<RuleTopic>(["substitutes", "virtual"]);
/** How well a fact must fit to be told as the rule. */
const ESTABLISHED = 0.7;

/** What a board's own set-up says of a rule that the sources do not have. */
export function ruleSaid(
  moment: Moment,
  near: readonly FactFound[],
): { readonly fit: number; readonly said: Said } | undefined {
  const { board } = moment;
  const topic = TOPICS.find(([, words]) => words.every((any) => asks(moment, any)))?.[0];
  if (!board || topic === undefined) return undefined;
  const established = near.find(
    ({ fact, fit }) => fact.kind === "answer" && fit > ESTABLISHED,
  )?.fact;
  return {
    fit: explainedBy(RULE, moment.asked),
    said: {
      about: "rule",
      board,
      topic,
      rules: rulesOn(board, moment.day),
      day: moment.day,
      established: SOURCED.has(topic) ? established : undefined,
    },
  };
}
