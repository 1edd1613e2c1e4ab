import assert from "node:assert/strict";
import { SETTING_SECTIONS } from "../../../src/domain/settings.ts";
import type { SettingSection } from "../../../src/domain/settings.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { minutesCard } from "../../../src/teams/cards/minutes-card.ts";
import { resultCard } from "../../../src/teams/cards/result-card.ts";
import { minutesPaper } from "../../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { showDecision } from "../../../src/usecases/decision/show.ts";
import { showMinutes } from "../../../src/usecases/minutes/show.ts";
import { saveSettings } from "../../../src/usecases/settings/save.ts";
import { showVote } from "../../../src/usecases/vote/show.ts";
import { alone, BOARD, inBoardChat, meeting, personId, seatOf } from "../../support/board.ts";
import { decided, everybody, issued, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { worldForEach } from "../../support/world.ts";

const { da } = LANGUAGES;

/** Every rule that shows, set otherwise than a cluster begins with. */
const OTHERWISE: Readonly<Record<SettingSection, object>> = {
  decision: {
    decisionRule: "majority",
    votingParties: "municipality",
    substitutes: "no",
    confirmations: "chair",
    standingShownBeforeClose: "yes",
    positionsInMinutes: "by-name",
    virtualMeetings: "never",
  },
  quorum: { quorumPercent: "99", quorumChairs: "all", "quorum-municipality": "6" },
  deadlines: { agendaDeadline: "1", writtenProcedure: "" },
};

describe("a decision that was taken, after the board has changed every rule", () => {
  const world = worldForEach();

  const treated = async () => {
    const ballot = await voted(
      world(),
      "i1",
      everybody("agree", { erik: "recused", ida: "abstain" }),
    );
    await voted(world(), "i2", everybody("cannot-agree"));
    await decided(
      world(),
      "i1",
      decisionText({ recusals: [{ seat: seatOf("erik"), upheld: true }] }),
    );
    await saveAttendance(world(), inBoardChat("sanne"), {
      ...{ meeting: meeting.id, version: 0 },
      seats: (["anna", "bent", "dorte"] as const).map((name) => ({
        ...{ seat: seatOf(name), person: personId(name), presence: "room" as const },
        ...{ arrived: null, left: null },
      })),
    });
    return ballot;
  };
  const changeEverything = async () => {
    for (const [n, section] of (Object.keys(SETTING_SECTIONS) as SettingSection[]).entries())
      await saveSettings(world(), inBoardChat("sanne"), {
        ...{ board: BOARD, section, seen: n + 1, shown: 1, from: "2027-03-04" },
        fields: OTHERWISE[section],
      });
    const rules = (await world().boards.find(BOARD))?.rules ?? [];
    assert.deepEqual(
      rules.map(({ version }) => version),
      [1, 2, 3, 4],
    );
  };
  /** All that shows it: the cards as they are sent, and the paper that a Word file is written from. */
  const shown = async (ballot: string): Promise<readonly string[]> => {
    const decision = await showDecision(world(), alone("sanne"), onItem("i1"));
    const minutes = await showMinutes(world(), alone("sanne"), { meeting: meeting.id });
    const result = await showVote(world(), alone("sanne"), { ballot });
    const paper = minutesPaper(da, minutes.minutes);
    const cards = [decisionCard(da, decision), minutesCard(da, minutes), resultCard(da, result)];
    return [...cards, paper].map((one) => JSON.stringify(one));
  };

  for (const when of ["2027-03-04T09:00:00Z", "2037-03-04T09:00:00Z"])
    it(`is shown and printed byte for byte as before on ${when.slice(0, 10)}`, async () => {
      const { id } = await treated();
      const before = await shown(id);
      await changeEverything();
      world().at(when);
      assert.deepEqual(await shown(id), before);
    });

  it("is so also in the minutes that were issued", async () => {
    const { id } = await treated();
    await issued(world());
    const before = await shown(id);
    await changeEverything();
    world().at("2037-03-04T09:00:00Z");
    assert.deepEqual(await shown(id), before);
  });
});
