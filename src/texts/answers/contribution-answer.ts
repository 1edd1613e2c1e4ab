import type { Answer } from "../../domain/answer.ts";
import type { Contribution, Said } from "../../domain/said.ts";
import type { Texts } from "../texts.ts";
import { answered } from "./place-answers.ts";
import { sourcesOf, standingSources } from "./sources.ts";

/** What municipalities put in by the 2022 model, with the formula and what went into it. */
export function contributionAnswer(
  texts: Texts,
  { registry, parts, year }: Extract<Said, { about: "contribution" }>,
): Answer {
  const words = texts.question;
  const [first] = parts;
  const modelInWords = first
    ? { rate: words.rate(first.model.rateOere), year: first.model.year }
    : undefined;
  const published = parts.flatMap((one) => one.published?.source ?? []);
  const lines = [
    ...(year === undefined ? [] : [words.modelOnly(year, modelInWords)]),
    ...parts.flatMap((part) => partLines(texts, part)),
    words.contributionComputed,
  ];
  const sources = [
    ...standingSources(registry, "handbook-5", "statbank"),
    ...sourcesOf(registry, published),
  ];
  const known = answered(lines, sources, published.length > 0 ? "seen" : "derived");
  return year === undefined ? known : { ...known, kind: "not-known" };
}

function partLines(texts: Texts, part: Contribution): readonly string[] {
  const words = texts.question;
  const money = (whole: number): string => texts.format.money(whole);
  const { name, people, oere, split, published, model } = part;
  const formula = [
    { name, year: model.year },
    words.number(people),
    words.rate(model.rateOere),
    money(oere),
  ] as const;
  if (part.kind === "municipality")
    return [
      words.contribution(...formula),
      ...split.map((town) => words.contributionSplit(town.name)),
    ];
  const known = published
    ? [
        words.published(
          { name, year: published.year, carriedTo: published.carriedTo },
          money(published.municipal),
          money(published.regional),
          money(published.both),
        ),
      ]
    : [];
  if (split.length > 0)
    return [
      ...known,
      ...(published
        ? []
        : [
            words.contributionUnknown(
              name,
              split.map((town) => town.name),
            ),
          ]),
      words.contributionPartly(...formula),
    ];
  const [least, most] = model.regionalRateOere;
  const [from, to] = model.regionalOere;
  return [
    ...known,
    words.contribution(...formula),
    words.regionalPart(words.rate(least), words.rate(most), money(from), money(to)),
  ];
}
