import assert from "node:assert/strict";
import type { Answered } from "./answer.ts";
import { countOf, ungroundedIn } from "./ungrounded.ts";

const GROUNDS = [
  "Klynge Syd hører til Region Hovedstaden. Tårnby havde 42.723 indbyggere den 1. januar 2022.",
  "Klyngen har 7.803.439 kr. Der er afsat 80 mio. kr. Satsen er 6,81 kr. pr. indbygger.",
  "Den 26. april kl. 14.00-16.00 er der virtuelt møde; PLO har to pladser.",
  "Tårnby: 42.723 × 6,81 = 290.943,63",
];

function found(text: string, given: Partial<Answered> & { lang?: "da" | "en"; question?: string }) {
  const { lang = "da", question = "Hvad med Tårnby?", ...rest } = given;
  const answered = { kind: "answer" as const, sources: [], grounds: GROUNDS, ...rest, text };
  return ungroundedIn(answered, { question, before: [], on: "2023-02-01", lang });
}

const stays = (text: string, given: Parameters<typeof found>[1] = {}): void => {
  const { numbers, days, names } = found(text, given);
  assert.deepEqual([...numbers, ...days, ...names], [], text);
};
const caught = (text: string, what: string[], given: Parameters<typeof found>[1] = {}): void => {
  const { numbers, days, names } = found(text, given);
  assert.deepEqual([...numbers, ...days, ...names], what, text);
};

describe("a number of an answer", () => {
  it("has grounds however the same number is written", () => {
    stays("Tårnby havde 42.723 indbyggere.");
    stays("Tårnby had 42,723 inhabitants.", { lang: "en" });
    stays("Der er 42\u00a0723 indbyggere.");
    stays("Der er afsat 80.000.000 kr. eller 80 millioner.");
    stays("The rate is 6.81 kr. of 80 million.", { lang: "en" });
    stays("Klyngen har 7.803.439 kr., altså omkring 7,8 mio. kr.");
  });

  it("may be rounded to whole kroner, not cut or moved", () => {
    stays("Bidraget er 290.944 kr.");
    stays("Bidraget er 290.943,63 kr.");
    caught("Bidraget er 290.943 kr.", ["290.943"]);
    caught("Bidraget er 290.945 kr.", ["290.945"]);
  });

  it("is caught where one digit or one power of ten is another", () => {
    caught("Tårnby havde 42.732 indbyggere.", ["42.732"]);
    caught("Der er afsat 8 mio. kr.", ["8 mio."]);
    caught("Der er afsat 80 mia. kr.", ["80 mia."]);
    caught("Satsen er 6,18 kr.", ["6,18"]);
    caught("Klyngen har 7,9 mio. kr.", ["7,9 mio."]);
  });

  it("is no rounding of a time or of a small figure", () => {
    caught("Det er 7 kr. pr. indbygger.", ["7"]);
    stays("Mødet er kl. 14.00 til 16.");
    stays("The meeting is at 2 pm, until 16:00.", { lang: "en" });
    caught("Mødet er kl. 14.30.", ["14.30"]);
    caught("The meeting is at 3 pm.", ["15.00"], { lang: "en" });
  });

  it("counts as a word too, from three on, and finds its word in the grounds", () => {
    stays("PLO har 2 pladser.");
    caught("PLO har tre pladser.", ["tre"]);
    caught("The GPs have four seats.", ["four"], { lang: "en", question: "GPs?" });
    stays("Fire, der læser dansk.", { lang: "en" });
  });

  it("may come from the question, a title or the day asked on", () => {
    stays("Punkt 17 findes ikke.", { question: "Hvad var punkt 17?" });
    caught("Punkt 17 findes ikke.", ["17"]);
    stays("Se punkt 3.", { sources: [{ title: "Referat", section: "Punkt 3" }] });
    stays("Pr. 1. februar 2023 er der intet møde.");
  });

  it("is no statement where it only counts the lines of a list", () => {
    stays("1. Tårnby\n2. Syd\n3) Hovedstaden");
  });

  it("may be the number of help in a refusal, and nowhere else", () => {
    stays("Ring 112 med det samme.", { kind: "refusal" });
    caught("Ring 112 med det samme.", ["112"]);
  });
});

describe("a date of an answer", () => {
  it("has grounds however the same date is written", () => {
    stays("Tallet er fra 1/1-2022.");
    stays("Tallet er fra 2022-01-01, altså januar 2022.");
    stays("It is of 1 January 2022 (January 1, 2022).", { lang: "en" });
    stays("Mødet er onsdag den 26. april 2023.");
    stays("The meeting is on April 26 at 14:00.", { lang: "en" });
  });

  it("is caught where day, month or year is another", () => {
    caught("Mødet er den 27. april.", ["27. april"]);
    caught("Mødet er den 26. maj.", ["26. maj"]);
    caught("Tallet er fra 1. januar 2023.", ["1. januar 2023"], { question: "Tårnby?" });
    caught("Mødet er d. 26/5.", ["26/5"]);
    caught("Mødet er i november.", ["november"]);
    caught("Det sker i 2027.", ["2027"]);
  });

  it("takes a year that is missing from the grounds' date only from the grounds", () => {
    caught("Mødet er den 26. april 2024.", ["26. april 2024"]);
  });

  it("leaves fractions and the English may alone", () => {
    caught("Det er 50/50.", ["50", "50"]);
    stays("You may ask. May I?", { lang: "en" });
  });
});

describe("a name of an answer", () => {
  it("has grounds with a genitive, in parts, or in English", () => {
    stays("Tårnbys klynge er Sundhedsklynge Syd i Region Hovedstaden.");
    stays("Tårnby belongs to Klynge Syd in the Capital Region.", { lang: "en" });
    stays("Høje-Taastrup er ikke nævnt.", { question: "Høje Taastrup?" });
  });

  it("is caught inside a sentence and where it begins one", () => {
    caught("Klyngen ledes af Lars Gaardhøj.", ["Lars", "Gaardhøj"]);
    caught("Ishøj er også med.", ["Ishøj"]);
    caught("Kommuner: Dragør, Tårnby og Glostrup.", ["Dragør", "Glostrup"]);
    caught("• Hvidovre\n• Tårnby", ["Hvidovre"]);
    caught("The mayor is Anna Smith.", ["Anna", "Smith"], { lang: "en" });
    caught("Det siger KL.", ["KL"]);
  });

  it("is caught in the possessive and with a hyphen", () => {
    caught("Det er Ishøjs penge.", ["Ishøjs"]);
    caught("Det gælder Høje-Taastrup.", ["Høje-Taastrup"]);
  });

  it("is not what any word is that begins a sentence", () => {
    stays("Det ved jeg ikke. Spørg sekretariatet, hvis I vil vide mere. Beløbet er ukendt.");
    stays("I do not know. Please ask the secretariat. It is not in my sources.", { lang: "en" });
  });
});

describe("an answer without grounds at all", () => {
  it("has none for anything it states", () => {
    const all = found("Tårnby får 500.000 kr. den 1. maj.", { grounds: [], question: "Penge?" });
    assert.equal(countOf(all), 3);
  });
});
