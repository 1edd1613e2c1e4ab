import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { routes } from "../../../src/teams/routes/routes.ts";
import type { Verb } from "../../../src/teams/verbs.ts";
import { alone, BOARD, inBoardChat, meeting } from "../../support/board.ts";
import { decided, keptDecision, onItem } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { entered, kroner } from "../../support/funds.ts";
import {
  buttonsOf,
  factsOn,
  inputsOn,
  parseCard,
  partsOf,
  titlesOf,
  wordsOn,
} from "../../support/parse-card.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

/** The words of a card, with plain spaces. */
const words = (card: Card | undefined): readonly string[] =>
  card ? wordsOn(card).map((text) => text.replaceAll("\u00a0", " ")) : [];
const says = (card: Card | undefined, text: string): void => {
  assert.ok(
    words(card).some((one) => one.includes(text)),
    `${text}: ${words(card).join(" | ")}`,
  );
};

describe("«midler»", () => {
  const world = worldForEach();
  const bot = () => servicesAround(world());
  const sanne = alone("sanne");
  const act = (verb: Verb, payload: object = {}, here = sanne) =>
    press(bot(), { verb, here, payload });
  const frame = (sum = 1_000_000) =>
    world().ledgers.change(BOARD, () => entered([{ oere: kroner(sum), party: "region" }]));
  const amounts = [{ purpose: "Ammeindsats", oere: kroner(600_000) }];
  /** What the form's button and its fields send. */
  const filledIn = (form: Card | undefined, fields: object): object => {
    assert.ok(form);
    const values = inputsOn(form).map(({ id, value }) => [String(id), value ?? ""] as const);
    const [save] = buttonsOf(form);
    return { ...(save?.["data"] as object), ...(Object.fromEntries(values) as object), ...fields };
  };
  const cited = { title1: "Brev fra regionen", section1: "side 1" };

  it("shows figures that stand as text, and a chart with bars in its place", async () => {
    await frame();
    await decided(world(), "i1", decisionText({ amounts }));
    const card = await write(bot(), { verb: "funds.show", here: inBoardChat("erik") });
    assert.ok(card);
    parseCard(card);
    const facts = factsOn(card);
    const plain = Object.entries(facts).map((pair) => pair.join(": ").replaceAll("\u00a0", " "));
    assert.deepEqual(plain, [
      "Ramme: 1.000.000 kr.",
      "Bevilget: 600.000 kr.",
      "Tilbage: 400.000 kr.",
      "Ammeindsats: 600.000 kr. bevilget",
    ]);
    const chart = partsOf(card.body).find(({ type }) => String(type).startsWith("Chart."));
    assert.deepEqual(chart?.["data"], [
      {
        title: "2027",
        data: [
          { legend: "Bevilget", value: 600_000, color: "categoricalBlue" },
          { legend: "Tilbage", value: 400_000, color: "categoricalLime" },
        ],
      },
    ]);
    const bars = partsOf(chart["fallback"]).filter(({ type }) => type === "TextBlock");
    assert.deepEqual(
      bars.map(({ text }) => text),
      ["2027: 60 % bevilget, 40 % tilbage", "60 %", "40 %"],
    );
    assert.deepEqual(titlesOf(card), ["Vis år", "Hent som .csv"]);
  });

  it("shows one year with every posting and what it rests on", async () => {
    await frame();
    await decided(world(), "i1", decisionText({ amounts }));
    const card = await act("funds.show", { board: BOARD, pick: "yes", year1: "2027" });
    says(card, "Ramme, Region: +1.000.000 kr.");
    says(card, "Grundlag: Brev fra regionen, 1. februar 2027, side 1");
    says(card, "Bevilling, Ammeindsats: −600.000 kr.");
    says(card, "Grundlag: beslutning, punkt 1, mødet onsdag den 3. marts 2027");
    const all = await act("funds.show", { board: BOARD, pick: "yes", year1: "all", year: 2027 });
    assert.ok(!words(all).some((text) => text.includes("Grundlag")));
    const next = await act("funds.show", { board: BOARD, year: 2027, year1: "all", page: 2 });
    says(next, "Grundlag");
  });

  it("leads from the card to a form that posts a frame, once", async () => {
    const empty = await act("funds.show");
    says(empty, "Der er ikke bogført noget endnu.");
    const chooser = await act("funds.form", { board: BOARD });
    assert.deepEqual(titlesOf(chooser as Card), [
      ...["Ramme", "Overførsel", "Bevilling", "Ændring", "Tilbageførsel", "Til midlerne"],
    ]);
    const form = await act("funds.form", { board: BOARD, kind: "frame" });
    const sent = filledIn(form, { amount1: "3.936.286", party1: "municipality", ...cited });
    says(await act("funds.save", sent), "Ramme er bogført.");
    const again = await act("funds.save", { ...sent, amount1: "5" });
    says(again, "Intet er ændret: der er allerede bogført fra den formular.");
    const postings = (await world().ledgers.find(BOARD))?.postings ?? [];
    assert.deepEqual(
      postings.map(({ oere, party, year }) => [oere, party, year]),
      [[393_628_600, "municipality", 2027]],
    );
  });

  it("posts carry-overs, grants, changes and returns, and chooses among the efforts there are", async () => {
    await frame();
    const save = async (kind: string, fields: object) =>
      act(
        "funds.save",
        filledIn(await act("funds.form", { board: BOARD, kind }), { ...cited, ...fields }),
      );
    says(await save("allocation", { effort1: "frame", amount1: "10" }), "Bevilling er bogført.");
    const form = await act("funds.form", { board: BOARD, kind: "change" });
    const [, effort] = inputsOn(form as Card);
    assert.deepEqual(effort?.["choices"], [
      { title: "Årets ramme", value: "frame" },
      { title: "frame", value: "effort:frame" },
    ]);
    says(await save("change", { effort1: "effort:frame", amount1: "−4" }), "Ændring er bogført.");
    says(await save("change", { effort1: "frame", amount1: "-1.000" }), "Ændring er bogført.");
    says(await save("return", { effort1: "effort:frame", amount1: "1" }), "Tilbageførsel er");
    const later = { year1: "2028", from1: "2027", amount1: "500" };
    const card = await save("carry-over", later);
    says(card, "Overførsel er bogført.");
    const [year] = (await world().ledgers.find(BOARD))?.postings.slice(-1) ?? [];
    assert.equal(year?.year, 2028);
    assert.deepEqual(
      ((await world().ledgers.find(BOARD))?.postings ?? []).map(({ oere, effort: of }) => [
        oere / 100,
        of,
      ]),
      [
        ...[[1_000_000, null] as const, [-10, "frame"] as const, [4, "frame"] as const],
        ...[[-1000, null] as const, [1, "frame"] as const, [-500, null] as const],
        [500, null],
      ],
    );
  });

  it("says on the form what is wrong, with what was typed, and stays the same form", async () => {
    const form = await act("funds.form", { board: BOARD, kind: "allocation" });
    const sent = filledIn(form, { amount1: "10", effort1: "Ammeindsats", ...cited });
    const wrong: readonly (readonly [object, string])[] = [
      [{}, "Der er kun 0 kr. tilbage i året"],
      [{ amount1: "ti" }, "Jeg kan ikke læse «ti» som et beløb"],
      [{ amount1: "-10" }, "Jeg kan ikke læse «-10» som et beløb"],
      [{ year1: "i år" }, "som et årstal"],
      [{ day1: "31-02-2027" }, "som en dato"],
      [{ title1: " " }, "hvilket dokument"],
      [{ effort1: "" }, "hvilken indsats"],
      [{ kind: "change", effort1: "" }, "årets ramme"],
      [{ kind: "change", effort1: "Ramme", amount1: "-1" }, "Der er kun 0 kr. tilbage i året"],
    ];
    for (const [fields, line] of wrong) {
      const card = await act("funds.save", { ...sent, ...fields });
      says(card, line);
      const back = filledIn(card, {});
      assert.equal((back as { form?: string }).form, (sent as { form?: string }).form);
    }
    assert.equal(await world().ledgers.find(BOARD), undefined);
    await frame();
    says(await act("funds.save", sent), "Der er bogført noget andet, siden formularen blev åbnet.");
  });

  it("gives a link to the list for Excel to the one who asks", async () => {
    const card = await act("funds.download", { board: BOARD }, inBoardChat("erik"));
    assert.equal(buttonsOf(card as Card)[0]?.["type"], "Action.OpenUrl");
  });
});

describe("money on a decision's card", () => {
  const world = worldForEach();
  const amounts = [{ purpose: "Ammeindsats", oere: kroner(600_000) }];
  const text = decisionText({ amounts });
  const pressed = { ...onItem("i1"), version: 1 };

  it("is not posted without a frame: the decision stands, and says why and what to do", async () => {
    await decided(world(), "i1", text);
    const bot = servicesAround(world());
    const show = () =>
      write(bot, { verb: "decision.show", here: alone("anna"), payload: { number: "1" } });
    const card = await show();
    says(card, "Ikke bogført: 600.000 kr. til Ammeindsats (2027).");
    says(card, "ingen ramme for 2027. Bogfør rammen, så bogføres beløbet.");
    await world().ledgers.change(BOARD, () => entered([{}]));
    says(await show(), "600.000 kr. til Ammeindsats er bogført i 2027.");
  });

  it("is posted with the frame, and the card in the board's chat says so", async () => {
    await decided(world(), "i1", text);
    const bot = servicesAround(world());
    const shared = { verb: "decision.show", here: inBoardChat("anna"), payload: { number: "1" } };
    await write(bot, shared as Parameters<typeof write>[1]);
    const fields = { year1: "2027", amount1: "600.000", day1: "2027-03-03" };
    const payload = {
      ...{ board: BOARD, kind: "frame", form: "form-1", seen: 0 },
      ...{ ...fields, title1: "Brev", section1: "side 1" },
    };
    const card = await press(bot, { verb: "funds.save", here: alone("sanne"), payload });
    says(card, "Der er nu plads til, og derfor også bogført: 600.000 kr. til Ammeindsats (2027).");
    const updated = bot.sent.filter(({ how }) => how === "updated");
    assert.equal(updated.length, 1);
    says(updated[0]?.card, "600.000 kr. til Ammeindsats er bogført i 2027.");
    await press(bot, { verb: "funds.save", here: alone("sanne"), payload });
    assert.equal(bot.sent.filter(({ how }) => how === "updated").length, 1);
  });

  it("is posted by the confirmation that decides, once, and taken back when the text is opened", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const bot = servicesAround(world());
    const sent = {
      ...{ ...onItem("i1"), version: 0, form: "open", outcome1: "agreed", text1: "Godkendt." },
      ...{ purpose1: "Ammeindsats", amount1: "600.000" },
    };
    const confirm = (name: "anna" | "bent") =>
      press(bot, { verb: "decision.confirm", here: alone(name), payload: sent });
    assert.ok(!words(await confirm("anna")).some((line) => line.includes("bogført")));
    for (let n = 0; n < 3; n++) says(await confirm("bent"), "Ammeindsats er bogført i 2027.");
    assert.equal((await world().ledgers.find(BOARD))?.postings.length, 2);

    const reopen = () =>
      press(bot, { verb: "decision.reopen", here: alone("anna"), payload: pressed });
    await reopen();
    await reopen();
    const ledger = await world().ledgers.find(BOARD);
    assert.deepEqual(
      ledger?.postings.map(({ oere }) => oere / 100),
      [1_000_000, -600_000, 600_000],
    );
  });

  it("is no grant where the outcome is a recommendation", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    await decided(world(), "i1", { ...text, outcomes: ["recommended"] });
    const bot = servicesAround(world());
    const here = alone("anna");
    const card = await write(bot, { verb: "decision.show", here, payload: { number: "1" } });
    says(card, "Udfaldet er «Anbefalet», og det er ikke en bevilling.");
    assert.equal((await world().ledgers.find(BOARD))?.postings.length, 1);
  });

  it("never stands in a decision's way, also where the ledger cannot be written", async () => {
    await world().ledgers.change(BOARD, () => entered([{}]));
    const broken = {
      ...world(),
      ledgers: { ...world().ledgers, change: () => Promise.reject(new TypeError("no store")) },
    };
    const services = { ...servicesAround(world()), world: broken };
    const press_ = { ...onItem("i1"), version: 0, form: "open", outcome1: "agreed", text1: "Ja." };
    const payload = { ...press_, purpose1: "Ammeindsats", amount1: "600.000" };
    for (const name of ["anna", "bent"] as const) {
      const turn = { here: alone(name), texts: services.textsFor("da"), payload, pressed: true };
      assert.ok((await routes["decision.confirm"](services, turn)).card);
    }
    assert.ok((await keptDecision(world(), "i1"))?.decidedAt);
    assert.equal((await world().ledgers.find(BOARD))?.postings.length, 1);
    const card = await write(servicesAround(world()), {
      ...{ verb: "funds.show", here: alone("erik") },
    });
    says(card, "600.000 kr. bevilget");
    assert.equal((await world().meetings.find(meeting.id))?.id, meeting.id);
  });
});
