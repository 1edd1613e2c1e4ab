import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { ConfigProblem, readConfig } from "../../src/config.ts";
import { startBotHere } from "../support/running-bot.ts";
import { startTeams } from "../support/cluster.ts";
import { cardOf, textsOf } from "../support/connector.ts";
import type { Person } from "../support/connector.ts";
import { program, ROOT } from "../support/program.ts";

describe("starting", function () {
  this.timeout(30_000);

  it("is refused in production without credentials, and names what is missing", () => {
    const { status, stderr } = spawnSync(process.execPath, program("main"), {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production", MicrosoftAppId: "" },
    });
    assert.equal(status, 1);
    assert.match(stderr.toString(), /MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword/);
  });

  it("says which setting cannot be used", () => {
    assert.throws(() => readConfig({ PORT: "mange" }), ConfigProblem);
    assert.throws(() => readConfig({ MicrosoftAppType: "MultiTenant" }), /MicrosoftAppType/);
    const one = { NODE_ENV: "production", MicrosoftAppId: "a", MicrosoftAppTenantId: "t" };
    assert.throws(() => readConfig(one), /uden MicrosoftAppPassword\. Sæt den/);
    assert.equal(readConfig({ ...one, MicrosoftAppType: "UserAssignedMSI" }).local, false);
  });

  it("loads the example board once, into an empty store, and marks every card", async () => {
    const secretary: Person = {
      id: "29:s",
      name: "S",
      aadObjectId: "oid-s",
      email: "sekretaer.region@eksempel.dk",
    };
    const teams = await startTeams({ people: [secretary] });
    let bot = await startBotHere({ DEMO: "1" });
    bot = await bot.killAndStart();
    try {
      teams.connect(bot.messages);
      for (const words of ["dagsorden", "punkt 4", "mine stemmer", "hjælp", "åbn afstemning 3"]) {
        await teams.message({ from: secretary, text: words });
        const card = await teams.nextCard(teams.personal(secretary));
        assert.ok(textsOf(cardOf(card.activity)).includes("Eksempeldata"), words);
      }
      await teams.message({ from: secretary, text: "/som ishøj" });
      assert.match(said(await teams.nextCard(teams.personal(secretary))), /Medlem for Ishøj/);
      await teams.message({ from: secretary, text: "/som medlem for" });
      assert.match(
        said(await teams.nextCard(teams.personal(secretary))),
        /\/som Medlem for Dragør/,
      );
      await teams.message({ from: secretary, text: "/som Ingen" });
      assert.match(
        (await teams.next(teams.personal(secretary))).activity.text ?? "",
        /kender ingen/,
      );
      await teams.message({ from: secretary, text: "/som" });
      assert.match(said(await teams.nextCard(teams.personal(secretary))), /dig selv igen/);
      await teams.message({ from: secretary, text: "dagsordn" });
      const near = await teams.nextCard(teams.personal(secretary));
      assert.match(said(near), /Mente du «dagsorden»/);
      const agenda = await teams.press({ from: secretary, card: near, title: "dagsorden" });
      assert.match(textsOf(agenda.card).join(), /Politisk Sundhedsklynge Syd/);
      await teams.message({ from: secretary, text: "Hvad er meningen med livet?" });
      assert.match(
        said(await teams.nextCard(teams.personal(secretary))),
        /står ikke i mine kilder/,
      );
    } finally {
      await bot.end();
      await teams.stop();
    }
  });
});

function said(sent: { readonly activity: unknown }): string {
  return textsOf(cardOf(sent.activity)).join("\n");
}
