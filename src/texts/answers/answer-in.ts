import type { Answer } from "../../domain/answer.ts";
import type { Fact } from "../../domain/fact.ts";
import type { Said } from "../../domain/said.ts";
import type { Texts } from "../texts.ts";
import { boardAnswer } from "./board-answers.ts";
import { contributionAnswer } from "./contribution-answer.ts";
import { groundsOf } from "./grounds.ts";
import { councilAnswer } from "./council-answers.ts";
import { placeAnswer } from "./place-answers.ts";
import { quotedAnswer } from "./quoted-answer.ts";

const NOTHING = { sources: [], sure: null, suggestions: [], grounds: [] } as const;

/** What is said to a question, worded in a language, with its sources and what grounds it. */
export function answerIn(texts: Texts, said: Said): Answer {
  const answer = worded(texts, said);
  const asks = answer.suggestions.map(({ question }) => question);
  return { ...answer, grounds: [...groundsOf(said), ...asks, texts.question.currency] };
}

function worded(texts: Texts, said: Said): Answer {
  const words = texts.question;
  switch (said.about) {
    case "placed":
    case "municipalities":
    case "clusters":
    case "region":
    case "population":
    case "extreme":
    case "codes":
    case "no-year":
      return placeAnswer(texts, said);
    case "contribution":
      return contributionAnswer(texts, said);
    case "council":
    case "councils":
    case "successors":
      return councilAnswer(texts, said);
    case "quoted":
      return quotedAnswer(texts, said);
    case "members":
    case "meetings":
    case "agenda":
    case "meeting-chair":
    case "rule":
      return boardAnswer(texts, said);
    case "fact":
      return said.also
        ? together([factAnswer(texts, said.fact), factAnswer(texts, said.also)])
        : factAnswer(texts, said.fact);
    case "which-name":
      return {
        ...NOTHING,
        kind: "ask-back",
        lines: [words.whichName(said.written), ...said.choices.map(({ title }) => title)],
        suggestions: said.choices,
      };
    case "several":
      return together(said.parts.map((part) => worded(texts, part)));
    case "which-board":
      return { ...NOTHING, kind: "ask-back", lines: [words.whichBoard] };
    case "no-names":
      return { ...NOTHING, kind: "not-known", lines: [words.noNames] };
    case "no-spending":
      return { ...NOTHING, kind: "not-known", lines: [words.noSpending(said.name)] };
    case "which-cluster":
      return { ...NOTHING, kind: "ask-back", lines: [words.whichCluster] };
    case "which-fact": {
      const suggestions = said.facts.map((fact) => suggested(texts, fact));
      const lines = [words.whichFact, ...suggestions.map(({ title }) => title)];
      return { ...NOTHING, kind: "ask-back", lines, suggestions };
    }
    case "ask-what":
      return {
        ...NOTHING,
        kind: "ask-back",
        lines: [words.askWhat(said.name)],
        suggestions: about(texts, said.name),
      };
    case "not-known": {
      const suggestions = said.nearest.map((fact) => suggested(texts, fact));
      const near = suggestions.map(({ question }) => question);
      const lines = [words.notKnown, ...(near.length > 0 ? [words.nearest(near)] : [])];
      return { ...NOTHING, kind: "not-known", lines, suggestions };
    }
    case "declined":
      return {
        ...NOTHING,
        kind: "refusal",
        lines: [words.declined[said.why]],
      };
  }
}

/** The answers to the questions of one message as one answer, no surer than the least sure of them. */
function together(answers: readonly Answer[]): Answer {
  const sources = answers.flatMap((one) => one.sources);
  return {
    ...NOTHING,
    kind: "answer",
    lines: [...new Set(answers.flatMap(({ lines }) => lines))],
    sources: sources.filter(
      (one, n) =>
        sources.findIndex((other) => other.title === one.title && other.section === one.section) ===
        n,
    ),
    sure: answers.find(({ sure }) => sure === "unverified")?.sure ?? answers[0]?.sure ?? null,
  };
}

function factAnswer(texts: Texts, fact: Fact): Answer {
  const text = fact[texts.language];
  return {
    kind: fact.kind,
    lines: [text],
    sources: fact.sources,
    sure: fact.sure,
    suggestions: [],
    grounds: [],
  };
}

function suggested({ language }: Texts, { asks }: Fact): { title: string; question: string } {
  const [question = ""] = asks[language];
  return { title: question, question };
}

function about({ question: words }: Texts, name: string | null): Answer["suggestions"] {
  if (name === null) return [];
  return [
    { title: words.clusterTitle, question: words.askCluster(name) },
    { title: words.populationTitle, question: words.askPopulation(name) },
    { title: words.contributionTitle, question: words.askContribution(name) },
  ];
}
