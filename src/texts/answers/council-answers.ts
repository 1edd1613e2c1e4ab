import type { Answer } from "../../domain/answer.ts";
import type { Said } from "../../domain/said.ts";
import type { Texts } from "../texts.ts";
import { answered } from "./place-answers.ts";
import { standingSources } from "./sources.ts";

type CouncilSaid = Extract<Said, { about: "council" | "councils" | "successors" }>;

/** Answers about sundhedsråd; all with the reservation of their one source. */
export function councilAnswer(texts: Texts, said: CouncilSaid): Answer {
  const lines = linesOf(texts, said);
  return answered(
    [...lines, texts.question.councilReservation],
    standingSources(said.registry, "councils"),
    "unverified",
  );
}

function linesOf(texts: Texts, said: CouncilSaid): readonly string[] {
  const words = texts.question;
  switch (said.about) {
    case "council": {
      const { name, region, regionalSeats, municipalSeats, chair, deputyChair } = said.council;
      const seats = words.councilIs(
        { name, region, seats: said.seats },
        regionalSeats,
        municipalSeats,
      );
      const towns = said.municipalities.map((one) => words.councilTown(one.name, one.seats));
      return said.asked === "chair"
        ? [words.councilChair(name, chair, deputyChair)]
        : [seats, words.councilTowns(towns)];
    }
    case "councils":
      return [
        words.councils(
          said.region,
          said.councils.map(({ name }) => name),
        ),
      ];
    case "successors": {
      const { cluster, councils } = said;
      return [
        words.successor(
          cluster.name,
          councils.map(({ council }) => council.name),
        ),
        ...(councils.length > 1
          ? councils.map(({ council, towns }) => words.successorLeaves(towns, council.name))
          : []),
      ];
    }
  }
}
