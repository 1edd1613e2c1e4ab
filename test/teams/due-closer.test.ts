import assert from "node:assert/strict";
import { dueCloserFor } from "../../src/teams/due-closer.ts";
import { boardChat, inBoardChat, alone, meeting, personalChat } from "../support/board.ts";
import { press, servicesAround, write } from "../support/services.ts";
import type { TestServices } from "../support/services.ts";
import { textsOf } from "../support/connector.ts";
import { worldForEach } from "../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };
const said = ({ sent }: TestServices, word: RegExp) =>
  sent.filter(({ how, card }) => how === "posted" && word.test(textsOf({ ...card }).join("\n")));

describe("the clock that closes votes", () => {
  const world = worldForEach();
  const anna = inBoardChat("anna");
  const open = (services: TestServices, closes = "10.00") =>
    write(services, { verb: "vote.open", here: anna, payload: { number: "1", closes } });
  const settled = async (services: TestServices): Promise<void> => {
    await services.refresher.settle();
  };

  it("posts the result once where the vote's card stands, at its time and not before", async () => {
    const services = servicesAround(world());
    const card = await open(services);
    assert.match(textsOf({ ...card }).join("\n"), /Lukker onsdag den 3\. marts kl\. 10\.00/);
    const clock = dueCloserFor(services, { intervalMs: 1_000_000 });
    await clock.tick();
    assert.equal(said(services, /^Resultat/m).length, 0);
    world().at("2027-03-03T09:00:00Z");
    await Promise.all([clock.tick(), clock.tick()]);
    await clock.stop();
    const results = said(services, /^Resultat/m);
    assert.deepEqual(
      results.map(({ chat }) => chat.id),
      [boardChat.id],
    );
    assert.match(textsOf({ ...results[0]?.card }).join("\n"), /Lukkede af sig selv onsdag/);
    await settled(services);
    const shown = services.sent.findLast(({ how }) => how === "updated");
    assert.match(textsOf({ ...shown?.card }).join("\n"), /Afstemningen er lukket/);
    assert.deepEqual((await world().ballots.ofMeeting(meeting.id))[0]?.cards, []);
  });

  it("posts one result however many processes look at once", async () => {
    const services = servicesAround(world());
    await open(services);
    world().at("2027-03-03T10:00:00Z");
    const clocks = [1, 2, 3].map(() => dueCloserFor(services, { intervalMs: 5 }));
    await Promise.all(clocks.map(({ tick }) => tick()));
    await Promise.all(clocks.map(({ stop }) => stop()));
    assert.equal(said(services, /^Resultat/m).length, 1);
    await settled(services);
  });

  it("still knows where the result goes after a card was refreshed as closed", async () => {
    const services = servicesAround(world());
    await open(services);
    world().at("2027-03-03T10:00:00Z");
    const [ballot] = await world().ballots.ofMeeting(meeting.id);
    services.refresher.touch(ballot?.id ?? "");
    await settled(services);
    const clock = dueCloserFor(services, { intervalMs: 1_000_000 });
    await clock.tick();
    await clock.stop();
    assert.equal(said(services, /^Resultat/m).length, 1);
    await settled(services);
  });

  it("lets one chat that cannot be reached keep the result from no other", async () => {
    const services = servicesAround(world(), ["19:væk@thread.v2"]);
    await open(services);
    const [ballot] = await world().ballots.ofMeeting(meeting.id);
    const gone = { ...boardChat, id: "19:væk@thread.v2" };
    await world().chats.change(gone.id, () => gone);
    const { noteCard } = world().ballots;
    await noteCard(ballot?.id ?? "", { chat: gone.id, message: "m" });
    world().at("2027-03-03T10:00:00Z");
    const clock = dueCloserFor(services, { intervalMs: 1_000_000 });
    await clock.tick();
    await clock.stop();
    assert.equal(said(services, /^Resultat/m).length, 1);
    await settled(services);
  });

  it("goes on after a look that failed", async () => {
    const services = servicesAround(world());
    await open(services);
    world().at("2027-03-03T10:00:00Z");
    let broken = true;
    const due: typeof ballots.due = (now) =>
      broken ? Promise.reject(new TypeError("no store")) : ballots.due(now);
    const { ballots } = world();
    const clock = dueCloserFor(
      { ...services, world: { ...world(), ballots: { ...ballots, due } } },
      { intervalMs: 1_000_000 },
    );
    await clock.tick();
    broken = false;
    await clock.tick();
    await clock.stop();
    assert.equal(said(services, /^Resultat/m).length, 1);
    await settled(services);
  });

  it("looks by itself, at once and then every interval, until it is stopped", async () => {
    const services = servicesAround(world());
    await open(services);
    const clock = dueCloserFor(services, { intervalMs: 2 });
    world().at("2027-03-03T10:00:00Z");
    while (said(services, /^Resultat/m).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await clock.stop();
    await settled(services);
    await write(services, { verb: "vote.open", here: anna, payload: { number: "2" } });
    assert.equal(said(services, /^Resultat/m).length, 1);
  });

  it("answers a late press with the card of a closed vote, before it has closed it", async () => {
    const services = servicesAround(world());
    await open(services);
    const [ballot] = await world().ballots.ofMeeting(meeting.id);
    world().at("2027-03-03T09:00:00Z");
    const payload = { ballot: ballot?.id, choice: "agree" };
    const card = await press(services, { verb: "vote.cast", here: inBoardChat("erik"), payload });
    const text = textsOf({ ...card }).join("\n");
    assert.match(text, /Afstemningen er lukket/);
    assert.match(text, /Din stemme blev ikke ændret eller talt med/);
    assert.equal((await world().ballots.find(ballot?.id ?? ""))?.history.length, 0);
  });

  it("says that an open vote keeps its closing time where another is asked for", async () => {
    const services = servicesAround(world());
    await open(services);
    const text = textsOf({ ...(await open(services, "12.00")) }).join("\n");
    assert.match(text, /var åben i forvejen/);
    assert.match(text, /kl\. 10\.00/);
  });
});

describe("a written procedure in Teams", () => {
  const world = worldForEach();
  const start = async (services: TestServices, here = alone("anna")) => {
    const payload = { number: "1" };
    const asked = await write(services, { verb: "written.start", here, payload });
    const send = asked?.actions?.find(({ title }) => title === "Send til skriftlig behandling");
    return press(services, { verb: "written.start", here, payload: send?.["data"] });
  };
  const text = (card: object | undefined): string => textsOf({ ...card }).join("\n");

  it("is asked about in the personal chat and posted in the board's, once", async () => {
    const services = servicesAround(world());
    assert.match(text(await start(services)), /er sendt til skriftlig behandling i 1 chat/);
    assert.match(text(await start(services).catch(() => undefined)), /^$/);
    const posted = services.sent.filter(({ chat }) => chat.id === boardChat.id);
    assert.equal(posted.length, 1);
    const said = text(posted[0]?.card);
    assert.match(said, /Svar senest onsdag den 10\. marts kl\. 12\.00/);
    assert.match(said, /ét mandat «Kan ikke tiltræde» til en indstilling, er det en indsigelse/);
    assert.equal(posted[0]?.card.actions?.length, 6);
  });

  it("tells the chat of an objection by party, and the chairs that a meeting must be called", async () => {
    const services = servicesAround(world());
    await world().chats.change("personal-bent", () => ({
      ...personalChat("bent"),
      account: "account-bent",
    }));
    await start(services);
    world().at("2027-03-04T08:00:00Z");
    const [ballot] = await world().ballots.ofMeeting(meeting.id);
    const payload = { ballot: ballot?.id, choice: "cannot-agree" };
    await press(services, { verb: "vote.cast", here: alone("ida"), payload });
    const told = services.sent.filter(
      ({ how, card }) => how === "posted" && /^Indsigelse mod skriftlig/m.test(text(card)),
    );
    assert.deepEqual(told.map(({ chat }) => chat.id).sort(), [boardChat.id, "personal-bent"]);
    for (const { card } of told) {
      assert.match(text(card), /Indsigelse fra: Almen praksis/);
      assert.match(text(card), /skal indkalde til et møde/);
      assert.doesNotMatch(text(card), /Ida/);
    }
    await services.refresher.settle();
  });

  it("asks again, and sends nothing, where the deadline has moved since the card was shown", async () => {
    const services = servicesAround(world());
    const payload = { ...one, round: 1, until: "2027-03-09T11:00:00.000Z" };
    const card = await press(services, { verb: "written.start", here: alone("anna"), payload });
    assert.match(text(card), /Intet er sendt/);
    assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
  });
});
