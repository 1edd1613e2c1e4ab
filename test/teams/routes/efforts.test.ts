import assert from "node:assert/strict";
import { alone, BOARD, inBoardChat, meeting } from "../../support/board.ts";
import { asKind, entered } from "../../support/duties.ts";
import { decided } from "../../support/deciding.ts";
import { begun, EFFORT, granting } from "../../support/efforts.ts";
import { entered as posted, kroner } from "../../support/funds.ts";
import { buttonsOf, factsOn, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import type { Verb } from "../../../src/teams/verbs.ts";
import { worldForEach } from "../../support/world.ts";

type Typed = Readonly<Record<string, string>>;

/** What the button of a title sends, with what is typed. */
function sends(card: Card | undefined, title: string, typed: Typed = {}) {
  const button = card && buttonsOf(card).find((one) => one["title"] === title);
  assert.ok(button, `${title} is on the card`);
  return { verb: button["verb"] as Verb, payload: { ...(button["data"] as object), ...typed } };
}

/** What is chosen by a title that has these words. */
function choice(card: Card | undefined, id: string, words: string): string {
  const input = card && inputsOn(card).find((one) => one["id"] === id);
  const choices = input?.["choices"] as readonly { title: string; value: string }[] | undefined;
  const value = choices?.find(({ title }) => title.includes(words))?.value;
  assert.ok(value, `${words} can be chosen`);
  return value;
}

const says = (card: Card | undefined, words: string): void => {
  assert.ok(card && wordsOn(card).includes(words), words);
};

describe("the efforts of the board", () => {
  const world = worldForEach();
  const sanne = alone("sanne");
  const onCard = (card: Card | undefined, title: string, typed?: Typed) =>
    press(servicesAround(world()), { here: sanne, ...sends(card, title, typed) });

  it("go from the word to a new effort, its status and its end", async () => {
    await decided(world(), "i1", granting());
    const list = await write(servicesAround(world()), { verb: "effort.show", here: sanne });
    says(list, "Der er ingen indsatser endnu.");
    const form = await onCard(list, "Ny indsats");
    const source1 = choice(form, "source1", EFFORT);
    const typed = { source1, owner1: "Erik Ødum", day1: "2027-04-26" };
    const made = await onCard(form, "Gem", typed);
    says(made, "Indsatsen er oprettet.");
    assert.ok(made);
    assert.equal(factsOn(made)["Midler"], undefined);
    const waits = wordsOn(made).join("\n");
    assert.match(waits, /^Ikke bogført: 2\.000\.000.kr\. til .*\(2027\), punkt 1, mødet/m);
    assert.match(waits, /^Beslutningen står ved magt, men der er ingen ramme for 2027\./m);
    says(
      await onCard(form, "Gem", typed),
      "Der er allerede en indsats med det navn. Her er den; intet er ændret.",
    );
    const status = await onCard(made, "Skriv status");
    const meeting1 = choice(status, "meeting1", "3. marts 2027");
    const given = await onCard(status, "Gem status", { meeting1, text1: "Teamet er begyndt." });
    says(given, "Teamet er begyndt.");
    says(given, "Skrevet af Sanne Sekretær");
    const last = await onCard(given, "Skriv status");
    const ended = { meeting1, text1: "Færdig.", state1: "ended" };
    const over = await onCard(last, "Gem status", ended);
    assert.ok(over);
    assert.equal(factsOn(over)["Næste status"], "ingen; indsatsen er afsluttet");
    says(await onCard(over, "Alle indsatser"), "Afsluttede indsatser");
  });

  it("have in the list and on their card what is posted to them, once there is a frame", async () => {
    await decided(world(), "i1", granting());
    const { effort } = await begun(world());
    const list = async () => {
      const card = await write(servicesAround(world()), { verb: "effort.show", here: sanne });
      assert.ok(card);
      return wordsOn(card);
    };
    const line = /^Besluttet, men ikke bogført: 2\.000\.000.kr\.$/m;
    assert.match((await list()).join("\n"), line);
    await world().ledgers.change(BOARD, () => posted([{ oere: kroner(3_000_000) }]));
    const after = (await list()).join("\n");
    assert.doesNotMatch(after, line);
    assert.match(after, /^Midler: 2\.000\.000.kr\. bevilget$/m);
    const payload = { effort: effort.id };
    const whole = await press(servicesAround(world()), {
      here: sanne,
      verb: "effort.show",
      payload,
    });
    assert.ok(whole);
    assert.match(factsOn(whole)["Midler"] ?? "", /^2\.000\.000.kr\. bevilget$/);
    assert.match(
      wordsOn(whole).join("\n"),
      /^Bevilling 2027: 2\.000\.000.kr\. \(beslutning, punkt 1, mødet .*3\. marts 2027\)$/m,
    );
  });

  it("are shown to a member without a way to write, and one is chosen on the card", async () => {
    await begun(world());
    const bot = servicesAround(world());
    const here = inBoardChat("erik");
    const list = await write(bot, { verb: "effort.show", here });
    assert.deepEqual(list && titlesOf(list), ["Vis indsats"]);
    const effort1 = choice(list, "effort1", EFFORT);
    const one = await press(bot, { here, ...sends(list, "Vis indsats", { effort1 }) });
    assert.deepEqual(one && titlesOf(one), ["Alle indsatser"]);
  });

  it("keep on the form what was typed where it is refused, and say what holds now", async () => {
    const list = await write(servicesAround(world()), { verb: "effort.show", here: sanne });
    const form = await onCard(list, "Ny indsats");
    const refused = await onCard(form, "Gem", { title1: "Ammeindsats", owner1: "Regionen" });
    assert.ok(refused);
    assert.match(wordsOn(refused).join("\n"), /Vælg den beslutning, indsatsen følger af/);
    const typed = inputsOn(refused).map(({ id, value }) => [id, value]);
    assert.deepEqual(
      typed.filter(([, value]) => value !== undefined),
      [
        ["title1", "Ammeindsats"],
        ["owner1", "Regionen"],
      ],
    );
    for (const day1 of ["26. april", "2027-02-30"])
      assert.match(
        wordsOn((await onCard(form, "Gem", { day1 })) ?? form ?? assert.fail()).join("\n"),
        /som en dato/,
      );
    const made = await onCard(refused, "Gem", { title1: "Ammeindsats", cited1: "Referat" });
    const change = await onCard(made, "Ret ansvarlig og næste status");
    await onCard(change, "Gem", { owner1: "Kommunen" });
    const stale = await onCard(change, "Gem", { owner1: "Regionen" });
    assert.match(stale ? wordsOn(stale).join("\n") : "", /En anden har skrevet her imens/);
    says(stale, "Ansvarlig: Kommunen");
    says(await onCard(stale, "Gem", { owner1: "Regionen" }), "Det er gemt.");
    const status = await onCard(made, "Skriv status");
    assert.match(
      wordsOn((await onCard(status, "Gem status")) ?? assert.fail()).join("\n"),
      /Skriv, hvordan det går med indsatsen/,
    );
  });
});

describe("the follow-ups of the board", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");

  it("are marked as done from the list, once, with the note", async () => {
    await decided(world(), "i1", granting());
    const bot = servicesAround(world());
    const list = await write(bot, { verb: "follow-up.show", here: sanne });
    says(list, "Åben (1)");
    const follow1 = choice(list, "follow1", "lægedækning");
    const mark = (remark1: string) =>
      press(bot, { here: sanne, ...sends(list, "Markér som gjort", { follow1, remark1 }) });
    says(await mark("Sendt 4. marts"), "Bemærkning: Sendt 4. marts");
    const again = await mark("En gang til");
    says(again, "Var allerede markeret som gjort: Beskrive lægedækning på ydertidspunkter");
    says(again, "Bemærkning: Sendt 4. marts");
    says(again, "Gjort (1)");
  });

  it("say what is wrong on the list: nothing chosen, or a decision written anew", async () => {
    await decided(world(), "i1", granting());
    const bot = servicesAround(world());
    const done = (follow1?: string) =>
      press(bot, {
        verb: "follow-up.done",
        here: sanne,
        payload: { board: BOARD, ...(follow1 !== undefined && { follow1 }) },
      });
    says(await done(), "Du mangler at vælge. Vælg, og tryk igen. Intet er ændret.");
    const stale = await done(`${meeting.id}|i1|7|0`);
    says(stale, "En anden har ændret det imens. Intet er ændret. Prøv igen.");
    for (const wrong of ["i1", `${meeting.id}|i1|x|0`, `${meeting.id}|i1|1|-1`, "a|b|1|0|c"])
      if (wrong !== "") await assert.rejects(done(wrong), { reason: "payload-unknown" }, wrong);
  });

  it("offer a member nothing to press", async () => {
    await decided(world(), "i1", granting());
    const list = await write(servicesAround(world()), {
      verb: "follow-up.show",
      here: inBoardChat("fie"),
    });
    assert.deepEqual(list && titlesOf(list), []);
    assert.deepEqual(list && inputsOn(list), []);
  });
});

describe("the deadlines of the board", () => {
  const world = worldForEach();
  const sanne = alone("sanne");
  const onCard = (card: Card | undefined, title: string, typed?: Typed) =>
    press(servicesAround(world()), { here: sanne, ...sends(card, title, typed) });
  const list = () => write(servicesAround(world()), { verb: "duty.show", here: sanne });

  it("go from the word to a hearing that is moved and answered", async () => {
    const form = await onCard(await list(), "Ny høringsfrist");
    const typed = { title1: "Praksisplan", authority1: "Regionen", cited1: "Brev" };
    const refused = await onCard(form, "Gem frist", typed);
    assert.match(refused ? wordsOn(refused).join("\n") : "", /hvor fristen står/);
    const saved = await onCard(refused, "Gem frist", { ...typed, day1: "2027-05-01" });
    says(saved, "Fristen er gemt.");
    says(saved, "Svarfrist: lørdag den 1. maj 2027");
    const again = await onCard(form, "Gem frist", { ...typed, day1: "2027-05-01" });
    says(again, "Den stod der allerede; intet er ændret.");
    const duty1 = choice(saved, "duty1", "Praksisplan");
    const change = await onCard(saved, "Ret høringsfrist", { duty1 });
    const moved = await onCard(change, "Gem frist", { ...typed, day1: "2027-06-01" });
    says(moved, "Svarfrist: tirsdag den 1. juni 2027");
    const done = await onCard(moved, "Markér som gjort", { duty1 });
    says(done, "Det er markeret som gjort.");
    assert.ok(done && !inputsOn(done).some(({ id }) => id === "duty1"), "nothing is left to mark");
  });

  it("have their sources, and what was expected is not said to have happened", async () => {
    const card = await list();
    says(card, "Kilde: KL: Håndbog om sundhedsklynger (2022), afsnit 16");
    says(card, "Kilde: Politisk Sundhedsklynge Syd, referat 18. januar 2023, punkt 5");
    says(card, "I april 2023 · ventet · ligger tilbage i tiden");
    says(card, "Dato: mandag den 1. januar 2024 · ligger tilbage i tiden");
    world().at("2023-05-02T08:00:00.000Z");
    const then = await list();
    says(then, "Før høringen · ligger tilbage i tiden");
    says(then, "Efter udvalgets godkendelse · ventet");
  });

  it("ask for a choice, and a yearly duty has no deadline to move", async () => {
    await asKind(world(), "committee");
    const card = await list();
    const duty1 = choice(card, "duty1", "patientinddragelsesudvalget");
    for (const typed of [{}, { duty1 }])
      says(
        await onCard(card, "Ret høringsfrist", typed),
        "Du mangler at vælge. Vælg, og tryk igen. Intet er ændret.",
      );
    says(
      await onCard(card, "Markér som gjort"),
      "Du mangler at vælge. Vælg, og tryk igen. Intet er ændret.",
    );
    await onCard(card, "Markér som gjort", { duty1 });
    says(
      await onCard(card, "Markér som gjort", { duty1 }),
      "Det var allerede markeret som gjort; intet er ændret.",
    );
  });

  it("offer a member nothing to press", async () => {
    await entered(world());
    const bot = servicesAround(world());
    const card = await write(bot, { verb: "duty.show", here: inBoardChat("erik") });
    assert.deepEqual(card && titlesOf(card), []);
  });
});
