import assert from "node:assert/strict";
import { PROPOSAL_LIMIT } from "../../../src/domain/proposal.ts";
import { answerProposal } from "../../../src/usecases/proposal/answer.ts";
import {
  noteProposalTold,
  sendProposal,
  showProposalForm,
} from "../../../src/usecases/proposal/propose.ts";
import {
  admin,
  alone,
  BOARD,
  board,
  boardChat,
  inBoardChat,
  NAMES,
  NOW,
  OTHER_BOARD,
  personId,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { hasWritten, proposed, proposedItem, proposedNextDoor } from "../../support/proposals.ts";
import { worldForEach } from "../../support/world.ts";

describe("proposal.send", () => {
  const world = worldForEach();
  const send = (name: Name, parts: Parameters<typeof proposedItem>[0] = {}, form = "form-1") =>
    sendProposal(world(), inBoardChat(name), { form, proposed: proposedItem(parts) });
  const kept = (board = BOARD) => world().proposals.within(board);

  /** Their time on the board ended yesterday. */
  async function leave(...names: readonly Name[]): Promise<void> {
    const ended = <T extends { readonly person: string }>(one: T): T =>
      names.map(personId).includes(one.person) ? { ...one, to: "2027-03-02" } : one;
    const seats = board.seats.map((seat) => ({ ...seat, holders: seat.holders.map(ended) }));
    const after = { ...board, seats, attendants: board.attendants.map(ended) };
    await world().rosters.apply({ boards: [{ board: after, before: board }], people: [] });
  }

  it("keeps what a member proposes, with who and when", async () => {
    const { proposal, board: to, by } = await send("erik");
    assert.deepEqual(await kept(), [proposal]);
    const { id: _, ...rest } = proposal;
    assert.deepEqual(rest, { ...proposedItem(), board: BOARD, by: personId("erik"), at: NOW });
    assert.deepEqual([to.id, by], [BOARD, NAMES.erik]);
  });

  for (const name of ["carl", "sanne"] as const)
    it(`is taken from ${name}, who stands in or keeps the papers`, async () => {
      assert.equal((await send(name)).proposal.by, personId(name));
    });

  it("is not taken from an observer, and keeps nothing", async () => {
    await assert.rejects(send("oda"), { reason: "members-only" });
    assert.deepEqual(await kept(), []);
  });

  it("is for both co-chairs and both secretaries to read, each where they can be told", async () => {
    const chat = await hasWritten(world(), "anna");
    const { readers } = await send("erik");
    const byName = [...readers].sort((a, b) => a.name.localeCompare(b.name, "da"));
    assert.deepEqual(byName, [
      { name: NAMES.anna, chat },
      { name: NAMES.bent, chat: undefined },
      { name: NAMES.mia, chat: undefined },
      { name: NAMES.sanne, chat: undefined },
    ]);
  });

  it("is not for those to read who chair and keep the papers no longer", async () => {
    await leave("bent", "mia");
    const { readers } = await send("erik");
    assert.deepEqual(readers.map(({ name }) => name).sort(), [NAMES.anna, NAMES.sanne].sort());
  });

  it("is one proposal when a form is sent again, and the words sent first stand", async () => {
    const first = await send("erik");
    world().at("2027-03-03T10:00:00Z");
    const again = await send("erik", { title: "Noget andet" });
    assert.deepEqual(again.proposal, first.proposal);
    assert.deepEqual(await kept(), [first.proposal]);
  });

  it("is one proposal when a form is sent many times at once", async () => {
    const sent = await Promise.all([1, 2, 3, 4].map((n) => send("erik", { title: `Titel ${n}` })));
    assert.equal(new Set(sent.map(({ proposal }) => proposal.title)).size, 1);
    assert.equal((await kept()).length, 1);
  });

  it("loses neither of two forms, nor of two members", async () => {
    await Promise.all([send("erik"), send("dorte"), send("erik", {}, "form-2")]);
    assert.deepEqual((await kept()).map(({ by }) => by).sort(), [
      personId("dorte"),
      personId("erik"),
      personId("erik"),
    ]);
  });

  it("belongs to the board it was sent to", async () => {
    const { id } = await proposedNextDoor(world());
    assert.deepEqual(await kept(), []);
    assert.deepEqual(
      (await kept(OTHER_BOARD)).map((one) => [one.id, one.board, one.by]),
      [[id, OTHER_BOARD, personId("mia")]],
    );
  });

  const long = "æ".repeat(PROPOSAL_LIMIT + 1);
  const limit = String(PROPOSAL_LIMIT);
  const table = [
    ["without a title", { title: "" }, { reason: "proposal-title-missing" }],
    ["without a background", { background: "" }, { reason: "proposal-background-missing" }],
    ["with a title that is too long", { title: long }, { reason: "too-long", about: limit }],
    [
      "with a background that is too long",
      { background: long },
      { reason: "too-long", about: limit },
    ],
    [
      "with a recommendation that is too long",
      { recommendations: ["kort", long] },
      { reason: "too-long", about: limit },
    ],
  ] as const;
  for (const [what, parts, refusal] of table)
    it(`is refused ${what}, and nothing is kept`, async () => {
      await assert.rejects(send("erik", parts), refusal);
      assert.deepEqual(await kept(), []);
    });

  it("needs no recommendation, and takes texts that are just short enough", async () => {
    const { proposal } = await send("erik", { recommendations: [], title: long.slice(1) });
    assert.deepEqual([proposal.recommendations, proposal.title], [[], long.slice(1)]);
  });

  it("is refused to those who are not on the roster, also in the board's chat", async () => {
    const input = { form: "f", proposed: proposedItem() };
    for (const here of [alone("ole"), inBoardChat("ole"), { actor: admin, chat: boardChat }])
      await assert.rejects(sendProposal(world(), here, input), { reason: "not-on-roster" });
    assert.deepEqual(await kept(), []);
  });

  it("is refused to a member whose seat has ended", async () => {
    await leave("erik");
    await assert.rejects(send("erik"), { reason: "not-on-roster" });
  });

  it("is told once: a form that is sent again says that it was told", async () => {
    const { proposal } = await send("erik");
    assert.equal(proposal.told, undefined);
    await noteProposalTold(world(), proposal);
    assert.equal((await send("erik")).proposal.told, true);
  });

  it("keeps an answer that came before it was noted as told", async () => {
    const { proposal } = await send("erik");
    const asked = { proposal: proposal.id, answer: "decline", reason: "Ikke i år" } as const;
    const { proposal: answered } = await answerProposal(world(), inBoardChat("anna"), asked);
    await noteProposalTold(world(), proposal);
    assert.deepEqual(await world().proposals.find(proposal.id), { ...answered, told: true });
  });

  it("cannot be told where there is none", async () => {
    const proposal = { ...(await proposed(world())), id: "made-up" };
    await assert.rejects(noteProposalTold(world(), proposal), { reason: "not-found" });
    assert.equal(await world().proposals.find("made-up"), undefined);
  });
});

describe("proposal.form", () => {
  const world = worldForEach();
  const titles = (all: readonly { readonly title: string }[]) => all.map(({ title }) => title);

  /** Four proposals in four hours, the second declined; and one of the neighbours. */
  async function sentInOrder(): Promise<void> {
    for (const [n, by] of (["erik", "erik", "dorte", "erik"] as const).entries()) {
      world().at(`2027-03-03T1${n}:00:00Z`);
      const { id } = await proposed(world(), by, { title: `Forslag ${n}` });
      if (n === 1) {
        const asked = { proposal: id, answer: "decline", reason: "Ikke i år" } as const;
        await answerProposal(world(), inBoardChat("bent"), asked);
      }
    }
    await proposedNextDoor(world());
  }

  it("shows a member their own, newest first, with what became of them", async () => {
    await sentInOrder();
    const { board: shown, own, waiting } = await showProposalForm(world(), inBoardChat("erik"));
    assert.equal(shown.id, BOARD);
    assert.deepEqual(titles(own), ["Forslag 3", "Forslag 1", "Forslag 0"]);
    assert.deepEqual(
      own.map(({ answer }) => answer?.kind),
      [undefined, "declined", undefined],
    );
    assert.deepEqual(waiting, []);
  });

  for (const name of ["anna", "bent", "sanne"] as const)
    it(`shows ${name} those of the board that wait for an answer, oldest first`, async () => {
      await sentInOrder();
      const { own, waiting } = await showProposalForm(world(), alone(name));
      assert.deepEqual(titles(waiting), ["Forslag 0", "Forslag 2", "Forslag 3"]);
      assert.deepEqual(own, []);
    });

  it("has a name that no other form has", async () => {
    const forms = await Promise.all(
      (["erik", "erik", "dorte"] as const).map((name) => showProposalForm(world(), alone(name))),
    );
    assert.equal(new Set(forms.map(({ form }) => form)).size, 3);
  });

  it("is refused to those who are not on the roster", async () => {
    for (const here of [alone("ole"), inBoardChat("ole")])
      await assert.rejects(showProposalForm(world(), here), { reason: "not-on-roster" });
  });
});
