import assert from "node:assert/strict";
import { nearlyCommand, readCommand } from "../../src/teams/commands.ts";
import { phrasesDa, phrasesEn } from "../../src/texts/phrases.ts";
import type { Command } from "../../src/texts/phrases.ts";

const VERB_OF: Readonly<Record<Command, string>> = {
  help: "help.show",
  agenda: "agenda.show",
  item: "item.show",
  "post-agenda": "agenda.post",
  "open-vote": "vote.open",
  "close-vote": "vote.close",
  written: "written.start",
  "my-votes": "vote.mine",
  decision: "decision.show",
  decisions: "decision.review",
  minutes: "minutes.show",
  attendance: "attendance.show",
  apologies: "apologies.send",
  attending: "apologies.withdraw",
  "item-apologies": "item-apologies.send",
  "item-attending": "item-apologies.withdraw",
  members: "members.show",
  election: "election.show",
  efforts: "effort.show",
  "follow-ups": "follow-up.show",
  deadlines: "duty.show",
  funds: "funds.show",
  attachments: "attachment.show",
  propose: "proposal.form",
  inquiry: "inquiry.form",
  "hand-in": "hand-in.show",
  settings: "settings.show",
};

const LANGUAGES = { da: phrasesDa, en: phrasesEn } as const;

describe("a written command", () => {
  for (const [language, phrases] of Object.entries(LANGUAGES))
    for (const [command, all] of Object.entries(phrases) as [Command, readonly string[]][])
      for (const phrase of all)
        it(`«${phrase}» reaches ${VERB_OF[command]} in ${language}`, () => {
          const dated = phrase.includes("#date");
          const numbered = phrase.includes("#") && !dated;
          const tails = dated ? ["1/1-2025", "2025-01-01", "1.1.2025"] : ["3", "12", "7a"];
          for (const number of dated || numbered ? tails : [""]) {
            const words = phrase.replace(dated ? "#date" : "#", number).replace("@", "14.30");
            for (const written of [
              words,
              words.toUpperCase(),
              ` ${words} `,
              `${words}.`,
              `${words}!?`,
            ]) {
              const read = readCommand(written);
              assert.equal(read?.verb, VERB_OF[command], written);
              assert.equal(read.texts.language, language);
              const closes = phrase.includes("@") ? { closes: "14.30" } : {};
              const said = dated ? { date: number } : numbered ? { number } : {};
              assert.deepEqual(read.payload, { ...said, ...closes });
            }
          }
        });

  it("is never two commands, in one language or in both", () => {
    const owner = new Map<string, string>();
    for (const phrases of Object.values(LANGUAGES))
      for (const [command, all] of Object.entries(phrases))
        for (const phrase of all) {
          assert.equal(owner.get(phrase) ?? command, command, phrase);
          owner.set(phrase, command);
        }
  });

  it("is understood with hard spaces, several spaces and letters written in two parts", () => {
    assert.equal(readCommand("punkt\u00a03")?.verb, "item.show");
    assert.equal(readCommand("mine \n stemmer")?.verb, "vote.mine");
    assert.equal(readCommand("a\u030abn afstemning 3")?.verb, "vote.open");
  });

  for (const written of [
    "",
    "punkt",
    "punkt tre",
    "punkt 12345",
    "punkt 3 4",
    "punkt 3ab",
    "vis dagsorden nu tak",
    "åbn afstemning",
    "hvad er punkt 3",
    "constructor",
    "__proto__",
  ])
    it(`is not «${written}»`, () => {
      assert.equal(readCommand(written), undefined);
    });
});

describe("a question", () => {
  for (const written of [
    "er medlemmer",
    "kan afbud",
    "hvad midler",
    "hvor afbud",
    "is agenda",
    "har midler?",
    "mere om midler?",
    "og midler",
  ])
    it(`is never taken for a command: «${written}»`, () => {
      assert.equal(nearlyCommand(written), undefined);
    });

  for (const [written, phrase] of [
    ["åbn afstemming 3?", "åbn afstemning 3"],
    ["medlemer?", "medlemmer"],
    ["foreslå punkter?", "foreslå punkt"],
  ] as const)
    it(`is not every command that ends in a question mark: «${written}»`, () => {
      assert.equal(nearlyCommand(written)?.phrase, phrase);
    });
});

describe("the commands around decisions and minutes", () => {
  const said: readonly (readonly [string, string, Record<string, string>])[] = [
    ["beslutning 3", "decision.show", { number: "3" }],
    ["beslutninger", "decision.review", {}],
    ["referat", "minutes.show", {}],
    ["fremmøde", "attendance.show", {}],
    ["afbud", "apologies.send", {}],
    ["kommer alligevel", "apologies.withdraw", {}],
    ["foreslå punkt", "proposal.form", {}],
    ["bilag 3", "attachment.show", { number: "3" }],
    ["aflever dokument", "hand-in.show", {}],
    ["opsætning", "settings.show", {}],
    ["settings", "settings.show", {}],
    ["decision 3", "decision.show", { number: "3" }],
    ["minutes", "minutes.show", {}],
    ["attendance", "attendance.show", {}],
    ["apologies", "apologies.send", {}],
    ["attending", "apologies.withdraw", {}],
    ["propose item", "proposal.form", {}],
  ];
  for (const [written, verb, payload] of said)
    it(`are written «${written}»`, () => {
      const read = readCommand(written);
      assert.deepEqual([read?.verb, read?.payload], [verb, payload]);
    });

  it("are told apart where one begins as another does", () => {
    assert.equal(readCommand("beslutning"), undefined);
    assert.equal(readCommand("beslutninger 3"), undefined);
    assert.equal(readCommand("afbud 3")?.verb, "item-apologies.send");
    assert.equal(readCommand("medlemmer den tredje"), undefined);
    assert.equal(readCommand("medlemmer 1/1-2025"), undefined);
  });
});

describe("a command with a closing time", () => {
  const said: readonly (readonly [string, string, string])[] = [
    ["åbn afstemning 3 til 14.30", "3", "14.30"],
    ["Åbn afstemning 3 til 5/8 kl. 12.", "3", "5/8 kl. 12"],
    ["åbn afstemning 12 til kl. 14", "12", "kl. 14"],
    ["åbn afstemning 3 til 5. august kl. 12.00", "3", "5. august kl. 12.00"],
    ["åbn afstemning 3 til 5/8-2027 kl. 12", "3", "5/8-2027 kl. 12"],
    ["åbn afstemning 3 til hen på dagen", "3", "hen på dagen"],
    ["open vote 3 until 14:30", "3", "14:30"],
    ["open vote 3 until 5/8 12:00", "3", "5/8 12:00"],
    ["Open vote 3 until 5 August at 12", "3", "5 august at 12"],
  ];
  for (const [written, number, closes] of said)
    it(`is «${written}»`, () => {
      const read = readCommand(written);
      assert.deepEqual([read?.verb, read?.payload], ["vote.open", { number, closes }]);
    });

  it("is asked back with the time where it is nearly one", () => {
    const near = nearlyCommand("åben afstemning 3 til 14.30");
    assert.equal(near?.phrase, "åbn afstemning 3 til 14.30");
    assert.deepEqual(near.payload, { number: "3", closes: "14.30" });
  });

  for (const written of [
    "luk afstemning 3 til 14.30",
    "punkt 3 til 14.30",
    "åbn afstemning til 14",
  ])
    it(`is not «${written}»`, () => {
      assert.equal(readCommand(written), undefined);
    });
});

describe("what is nearly a command", () => {
  const table: readonly (readonly [string, string, string, Record<string, string>])[] = [
    ["dagsordn", "dagsorden", "agenda.show", {}],
    ["dagsordenen", "dagsorden", "agenda.show", {}],
    ["hjælpp", "hjælp", "help.show", {}],
    ["hjlp", "hjælp", "help.show", {}],
    ["åben afstemning 3", "åbn afstemning 3", "vote.open", { number: "3" }],
    ["luk afstemming 3", "luk afstemning 3", "vote.close", { number: "3" }],
    ["Luk afstemningen 12!", "luk afstemning 12", "vote.close", { number: "12" }],
    ["åbn afstemning 3 til", "åbn afstemning 3", "vote.open", { number: "3" }],
    ["skriftligt behandling 3", "skriftlig behandling 3", "written.start", { number: "3" }],
    ["writen procedure 12", "written procedure 12", "written.start", { number: "12" }],
    ["mine stemer", "mine stemmer", "vote.mine", {}],
    ["send dagsordenen", "send dagsorden", "agenda.post", {}],
    ["punk 3", "punkt 3", "item.show", { number: "3" }],
    ["agend", "agenda", "agenda.show", {}],
    ["opn vote 3", "open vote 3", "vote.open", { number: "3" }],
    ["my vote", "my votes", "vote.mine", {}],
    ["beslutningen 3", "beslutning 3", "decision.show", { number: "3" }],
    ["beslutningerne", "beslutninger", "decision.review", {}],
    ["refrat", "referat", "minutes.show", {}],
    ["fremøde", "fremmøde", "attendance.show", {}],
    ["kommer aligevel", "kommer alligevel", "apologies.withdraw", {}],
    ["bilg 3", "bilag 3", "attachment.show", { number: "3" }],
    ["foreslå punkter", "foreslå punkt", "proposal.form", {}],
    ["aflever dokumentet", "aflever dokument", "hand-in.show", {}],
    ["decison 3", "decision 3", "decision.show", { number: "3" }],
    ["minute", "minutes", "minutes.show", {}],
    ["apologes", "apologies", "apologies.send", {}],
    ["propose an item", "propose item", "proposal.form", {}],
  ];
  for (const [written, phrase, verb, payload] of table)
    it(`is asked back: «${written}»`, () => {
      assert.equal(readCommand(written), undefined);
      const near = nearlyCommand(written);
      assert.deepEqual([near?.phrase, near?.verb, near?.payload], [phrase, verb, payload]);
      assert.equal(readCommand(near?.phrase ?? "")?.verb, verb);
    });

  for (const question of [
    "hvilken klynge er Ishøj i?",
    "hvem er formand for klyngen?",
    "hvor mange midler er der tilbage i 2026?",
    "hvornår er næste møde?",
    "kan du åbne en afstemning for mig?",
    "which cluster is Ishøj in?",
    "nej",
    "ja",
    "tak",
    "ok",
    "hen",
    "3",
    "",
    "x".repeat(5000),
  ])
    it(`is not a question or a word in passing: «${question.slice(0, 50)}»`, () => {
      assert.equal(readCommand(question), undefined);
      assert.equal(nearlyCommand(question), undefined);
    });
});
