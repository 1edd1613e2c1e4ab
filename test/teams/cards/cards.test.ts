import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { itemState } from "../../../src/domain/item-state.ts";
import { newestBallot } from "../../../src/domain/vote.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { agendaCard } from "../../../src/teams/cards/agenda-card.ts";
import { boardCard, boardChosenCard } from "../../../src/teams/cards/board-card.ts";
import { action, card, paragraph, plain } from "../../../src/teams/cards/card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { helpCard } from "../../../src/teams/cards/help-card.ts";
import { itemCard } from "../../../src/teams/cards/item-card.ts";
import { mineCard, minePrivatelyCard } from "../../../src/teams/cards/mine-card.ts";
import { noticeCard } from "../../../src/teams/cards/notice-card.ts";
import { changeCard, personalCard } from "../../../src/teams/cards/personal-card.ts";
import { confirmPostCard } from "../../../src/teams/cards/post-card.ts";
import { previewCard } from "../../../src/teams/cards/preview-card.ts";
import { ownResultCard, resultCard } from "../../../src/teams/cards/result-card.ts";
import { rosterCard } from "../../../src/teams/cards/roster-card.ts";
import { ownVoteCard, voteCard } from "../../../src/teams/cards/vote-card.ts";
import { missingAttachments } from "../../../src/domain/attachment.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { ItemShown } from "../../../src/usecases/agenda/item.ts";
import type { AgendaShown } from "../../../src/usecases/agenda/show.ts";
import type { OwnPosition } from "../../../src/teams/cards/personal-card.ts";
import { NOW } from "../../support/board.ts";
import {
  buttonsOf,
  factsOn,
  parseCard,
  partsOf,
  sizeOf,
  SIZE_LIMIT,
  titlesOf,
  wordsOn,
} from "../../support/parse-card.ts";
import { DATA, voteIn } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";

const { da } = LANGUAGES;
const MANY_PAGES = 40;

function agendaOf({ board, meeting }: CardData): AgendaShown {
  return {
    board,
    meeting,
    items: meeting.items.map((item) => ({
      ...item,
      title: item.closed ? null : item.title,
      state: itemState(item, [], []),
    })),
  };
}

function itemOf(data: CardData, n: number, ballots: readonly Ballot[] = []): ItemShown {
  const item = data.meeting.items[n];
  assert.ok(item);
  const state = itemState(item, ballots, []);
  return {
    board: data.board,
    meeting: data.meeting,
    item,
    state,
    ballot: newestBallot(item, ballots),
    decision: undefined,
    mayDecide: state !== "decided",
    mayAttach: true,
    mayOpenVote: state === "not-treated",
    mayCloseVote: state === "vote-open",
  };
}

function ownOf({ board, meeting }: CardData, ballot: Ballot, seat = 0): OwnPosition {
  const entry = ballot.roll[seat];
  const position = entry && ballot.standing[entry.seat];
  assert.ok(position);
  return { board, meeting, ballot, seat: entry, position };
}

const closed = (ballot: Ballot): Ballot => ({ ...ballot, closedAt: NOW, closedBy: "p0" });
const hidden = (ballot: Ballot): Ballot => ({ ...ballot, closedItem: true });

/** Every card that the bot can show of a board, by its name; `page` where it has pages. */
function everyCard(texts: Texts, data: CardData): Record<string, (page: number) => Card> {
  const { board, meeting, reading, name, roster, refused } = data;
  const one = voteIn(data, data === DATA.odd ? 1 : data === DATA.large ? 0 : 1);
  const several = voteIn(data, data === DATA.large ? 1 : 3);
  const most = voteIn(data, data === DATA.large ? 2 : 3);
  const shown = (ballot: Ballot) => ({ board, meeting, ballot });
  const help = {
    board,
    personal: true,
    several: true,
    officer: true,
    secretary: true,
    stranger: false,
    local: true,
  };
  const preview = {
    reading,
    draft: "draft",
    boards: [board],
    certain: false,
    exists: false,
  };
  const mine = meeting.items.map((_, n) => {
    const ballot = meeting.items[n]?.recommendations.length ? voteIn(data, n) : one;
    return {
      ballot,
      position: n % 2 === 0 ? ballot.standing["seat-0"] : undefined,
      readable: n !== 3,
    };
  });
  return {
    "agenda-card": (page) => agendaCard(texts, agendaOf(data), page),
    "agenda-card, empty": () =>
      agendaCard(texts, { ...agendaOf(data), items: [], board: { ...board, example: true } }),
    "board-card": () =>
      boardCard(texts, {
        boards: Array.from({ length: 60 }, (_, n) => ({ id: `b${n}`, name })),
        personal: true,
      }),
    "board-card, to tie": () => boardCard(texts, { boards: [board], personal: false }),
    "board-card, chosen": () => boardChosenCard(texts, board),
    "help-card": () => helpCard(texts, help, true),
    "help-card of a stranger": () =>
      helpCard(texts, {
        ...help,
        board: undefined,
        personal: false,
        officer: false,
        secretary: false,
        stranger: true,
      }),
    "item-card": (page) => itemCard(texts, itemOf(data, 0), page),
    "item-card, vote open": (page) => itemCard(texts, itemOf(data, 2, [voteIn(data, 2)]), page),
    "item-card, decided": (page) => itemCard(texts, itemOf(data, 4), page),
    "mine-card": (page) => mineCard(texts, { board, meeting, votes: mine }, page),
    "mine-card, empty": () => mineCard(texts, { board, meeting, votes: [] }),
    "mine-card, private": () => minePrivatelyCard(texts),
    "notice-card": () => noticeCard(texts, [name], [action("help.show", texts.help.help, {})]),
    "personal-card": () => personalCard(texts, ownOf(data, one)),
    "personal-card, note": () => personalCard(texts, ownOf(data, several, 1), name),
    "personal-card, closed": () => personalCard(texts, ownOf(data, closed(several))),
    "personal-card, change": () =>
      changeCard(texts, ownOf(data, several), { note: name, chosen: ["agree"] }),
    "personal-card, change of one": () => changeCard(texts, ownOf(data, one)),
    "post-card": () =>
      confirmPostCard(
        texts,
        { agenda: agendaOf(data), chats: [], missing: missingAttachments(meeting) },
        [
          { name, people: 12 },
          { name, people: undefined },
        ],
      ),
    "preview-card": () => previewCard(texts, preview),
    "preview-card, which board": () =>
      previewCard(texts, {
        ...preview,
        reading: { ...reading, kind: "agenda", date: null, board: null, doubts: [] },
        boards: [board, { id: "other", name }],
      }),
    "preview-card, exists": () => previewCard(texts, { ...preview, exists: true, certain: true }),
    "result-card": (page) => resultCard(texts, shown(closed(one)), undefined, page),
    "result-card, several": (page) => resultCard(texts, shown(closed(several)), undefined, page),
    "result-card, most": (page) => resultCard(texts, shown(closed(most)), name, page),
    "result-card, closed item": (page) =>
      resultCard(texts, shown(closed(hidden(several))), undefined, page),
    "result-card, one's own": (page) =>
      ownResultCard(texts, shown(closed(hidden(several))), undefined, page),
    "roster-card": () => rosterCard(texts, roster, ["kommentar", name]),
    "roster-card, refused": () => rosterCard(texts, refused, []),
    "vote-card": () => voteCard(texts, shown(one)),
    "vote-card, several": () => voteCard(texts, shown(several), { note: name }),
    "vote-card, most": () => voteCard(texts, shown(most)),
    "vote-card, closed": () => voteCard(texts, shown(closed(most)), { note: name }),
    "vote-card, closed item": () => voteCard(texts, shown(hidden(one))),
    "vote-card, one's own": () =>
      ownVoteCard(texts, shown(hidden(several)), { note: name, chosen: ["agree", undefined] }),
  };
}

/** All pages of a card, by pressing «Vis mere» until there is no more. */
function pagesOf(texts: Texts, make: (page: number) => Card): readonly Card[] {
  const cards = [make(1)];
  for (let n = 1; n < MANY_PAGES; n++) {
    const more = buttonsOf(cards[n - 1] ?? make(1)).find(
      ({ title }) => title === texts.itemCard.more,
    );
    if (!more) return cards;
    assert.equal((more["data"] as { page: number }).page, n + 1);
    cards.push(make(n + 1));
  }
  throw new Error("the card has no last page");
}

for (const [language, texts] of Object.entries(LANGUAGES))
  for (const [size, data] of Object.entries(DATA))
    describe(`a card in «${language}» with ${size} data can be drawn, whole and within limits`, () => {
      for (const [name, make] of Object.entries(everyCard(texts, data)))
        it(name, () => {
          for (const page of pagesOf(texts, make)) {
            parseCard(page);
            assert.equal(page.lang, language);
          }
        });
    });

describe("the cards", () => {
  it("are all tried here", () => {
    const files = readdirSync(new URL("../../../src/teams/cards", import.meta.url))
      .filter((file) => file.endsWith("-card.ts"))
      .map((file) => file.replace(".ts", ""));
    const tried = new Set(
      Object.keys(everyCard(da, DATA.small)).map((name) => name.replace(/[, ].*/, "")),
    );
    assert.deepEqual([...tried].sort(), files.sort());
  });

  it("never say «vedtaget» and never carry who somebody is", () => {
    for (const make of Object.values(everyCard(da, DATA.small))) {
      const shown = JSON.stringify(make(1));
      assert.doesNotMatch(shown, /vedtaget/i);
      for (const part of partsOf(make(1)))
        assert.deepEqual(
          Object.keys(part["data"] ?? {}).filter((key) =>
            ["person", "account", "actor", "role", "seat", "name"].includes(key),
          ),
          [],
        );
    }
  });

  it("have other texts in English than in Danish", () => {
    const danish = everyCard(da, DATA.small);
    for (const [name, make] of Object.entries(everyCard(LANGUAGES.en, DATA.small)))
      assert.notEqual(JSON.stringify(make(1)), JSON.stringify(danish[name]?.(1)), name);
  });

  it("mark example boards as such", () => {
    const board = { ...DATA.small.board, example: true };
    const shown = agendaCard(da, { ...agendaOf(DATA.small), board });
    assert.equal(wordsOn(shown)[0], "Eksempeldata");
  });
});

describe("what people and documents wrote", () => {
  const table: readonly (readonly [string, string])[] = [
    ["*fed*", "\\*fed\\*"],
    ["_kursiv_ `kode` ~væk~", "\\_kursiv\\_ \\`kode\\` \\~væk\\~"],
    ["[x](http://y)", "\\[x\\](http://y)"],
    ["1. a", "1\\. a"],
    ["linje\n2) b", "linje\n2\\) b"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["# a", "\\# a"],
    ["> a", "\\> a"],
    ["C:\\sti", "C:\\\\sti"],
    ["1.000 kr. - 2 mio.", "1.000 kr. - 2 mio."],
    ["3-5 år", "3-5 år"],
  ];
  for (const [written, shown] of table)
    it(`is not read as Markdown: ${JSON.stringify(written)}`, () => {
      assert.equal(plain(written), shown);
    });

  it("is told to be wrong by a card that holds nothing but mistakes", () => {
    const wrong = {
      ...card({ texts: da, summary: "x", body: [paragraph(""), { type: "Table" }] }),
      actions: [{ ...action("help.show", "Hjælp", {}), verb: "nobody.answers" }],
    };
    const misspelt = card({ texts: da, summary: "x", body: [{ ...paragraph("a"), wrp: true }] });
    const unlabelled = card({ texts: da, summary: "x", body: [{ type: "Input.Text", id: "a" }] });
    for (const bad of [wrong, misspelt, unlabelled])
      assert.throws(() => {
        parseCard(bad);
      });
  });
});

describe("a long text", () => {
  const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

  it("is shared out over pages, and nothing of it is cut", () => {
    const cards = pagesOf(da, (page) => itemCard(da, itemOf(DATA.large, 0), page));
    assert.ok(cards.length > 2);
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    const item = DATA.large.meeting.items[0];
    for (const text of [item?.background, ...(item?.recommendations ?? [])])
      assert.ok(shown.includes(squeezed(plain(text ?? ""))));
  });

  it("gives an agenda of 60 items pages, each with all items to choose among", () => {
    const cards = pagesOf(da, (page) => agendaCard(da, agendaOf(DATA.large), page));
    assert.ok(cards.length > 1);
    for (const page of cards) {
      const choice = partsOf(page.body).find(({ id }) => id === "item");
      assert.equal((choice?.["choices"] as unknown[]).length, 60);
    }
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    for (const { title, closed: isClosed } of DATA.large.meeting.items)
      assert.equal(shown.includes(squeezed(plain(title))), !isClosed);
  });

  it("shows every remark of a result on some page", () => {
    const ballot = closed(voteIn(DATA.large, 1));
    const { board, meeting, remark } = DATA.large;
    const cards = pagesOf(da, (page) =>
      resultCard(da, { board, meeting, ballot }, undefined, page),
    );
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    const remarks = Object.values(ballot.standing).flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.remark ?? []),
    );
    assert.ok(remarks.length > 5);
    assert.equal(shown.split(squeezed(plain(remark))).length - 1, remarks.length);
    assert.ok(cards.every((page) => sizeOf(page) <= SIZE_LIMIT));
  });

  it("keeps one recommendation of 8,000 characters whole on the vote card", () => {
    const { board, meeting } = DATA.large;
    const ballot = voteIn(DATA.large, 0);
    const shown = wordsOn(voteCard(da, { board, meeting, ballot }));
    assert.ok(shown.includes(plain(ballot.recommendations[0] ?? "")));
  });

  it("says where the rest is, of recommendations that are too long together", () => {
    const { board, meeting } = DATA.large;
    const shown = wordsOn(voteCard(da, { board, meeting, ballot: voteIn(DATA.large, 2) }));
    assert.equal(shown.filter((text) => text.includes("«Vis sagen»")).length, 8);
  });
});

describe("the Danish buttons", () => {
  const { board, meeting, reading } = DATA.small;
  const one = voteIn(DATA.small, 1);
  const several = voteIn(DATA.small, 3);
  const shown = (ballot: Ballot) => ({ board, meeting, ballot });

  it("of a vote on one recommendation", () => {
    assert.deepEqual(titlesOf(voteCard(da, shown(one))), [
      "Tiltræder",
      "Tiltræder med bemærkning",
      "Kan ikke tiltræde",
      "Undlader at stemme",
      "Meld mig inhabil",
      "Vis sagen",
    ]);
  });

  it("of a vote on several, with one choice set for each", () => {
    const asked = voteCard(da, shown(several));
    assert.deepEqual(titlesOf(asked), ["Tiltræd alle", "Afgiv stemme", "Vis sagen"]);
    const sets = partsOf(asked.body).filter(({ type }) => type === "Input.ChoiceSet");
    assert.deepEqual(
      sets.map(({ id }) => id),
      ["answer1", "answer2", "answer3"],
    );
    for (const { choices } of sets)
      assert.deepEqual(
        (choices as { title: string }[]).map(({ title }) => title),
        [
          "Tiltræder",
          "Tiltræder med bemærkning",
          "Kan ikke tiltræde",
          "Undlader at stemme",
          "Inhabil",
        ],
      );
  });

  it("of a vote that is closed, or on a closed item", () => {
    assert.deepEqual(titlesOf(voteCard(da, shown(closed(one)))), ["Vis sagen"]);
    assert.deepEqual(titlesOf(voteCard(da, shown(hidden(one)))), []);
  });

  it("of one's own position", () => {
    const own = personalCard(da, ownOf(DATA.small, several, 1));
    assert.deepEqual(titlesOf(own), ["Ændr min stemme", "Vis sagen"]);
    assert.equal(factsOn(own)["Kvittering"], "K7QF-2M9T-1");
    assert.ok(factsOn(own)["Tidspunkt"]);
    const remark = personalCard(da, ownOf(DATA.small, several, 0));
    assert.deepEqual(titlesOf(remark), ["Gem bemærkning", "Ændr min stemme", "Vis sagen"]);
    const after = personalCard(da, ownOf(DATA.small, closed(one)));
    assert.deepEqual(titlesOf(after), ["Vis sagen"]);
  });

  it("of a change, each naming the position it replaces", () => {
    const change = changeCard(da, ownOf(DATA.small, one));
    assert.deepEqual(titlesOf(change).slice(0, 5), titlesOf(voteCard(da, shown(one))).slice(0, 5));
    for (const { verb, data } of buttonsOf(change).slice(0, 5))
      assert.deepEqual(
        [verb, (data as { replaces: string }).replaces],
        ["vote.cast", "K7QF-2M9T-0"],
      );
  });

  it("of the agenda and of an item", () => {
    assert.deepEqual(titlesOf(agendaCard(da, agendaOf(DATA.small))), ["Vis punkt"]);
    assert.ok(titlesOf(itemCard(da, itemOf(DATA.small, 1))).includes("Åbn afstemning"));
    const member = { ...itemOf(DATA.small, 1), mayOpenVote: false };
    assert.ok(!titlesOf(itemCard(da, member)).includes("Åbn afstemning"));
  });

  it("of a preview", () => {
    const preview = { draft: "d", boards: [board], certain: true, exists: false };
    const titles = (kind: "agenda" | "minutes", exists: boolean) =>
      titlesOf(previewCard(da, { ...preview, reading: { ...reading, kind }, exists }));
    assert.deepEqual(titles("agenda", false), ["Opret møde", "Annullér"]);
    assert.deepEqual(titles("minutes", false), [
      "Opret som referat",
      "Opret som dagsorden",
      "Annullér",
    ]);
    assert.deepEqual(titles("agenda", true), ["Opdatér møde", "Annullér"]);
    assert.deepEqual(titles("minutes", true), ["Opdatér møde", "Annullér"]);
  });

  it("of a roster whose roles would end", () => {
    assert.ok(titlesOf(rosterCard(da, DATA.small.roster, [])).includes("Gem ændringer"));
  });
});

describe("the preview card", () => {
  it("says the doubtful first, with where it is, then counts in digits", () => {
    const { board, reading } = DATA.small;
    const preview = previewCard(da, {
      reading: { ...reading, doubts: [{ at: { page: 2, paragraph: 7 }, what: "Tvivl" }] },
      draft: "d",
      boards: [board],
      certain: true,
      exists: false,
    });
    const words = wordsOn(preview);
    const at = words.findIndex((text) => text.includes("Side 2, afsnit 7: Tvivl"));
    assert.ok(at >= 0 && at < words.indexOf("Punkter"));
    const { Punkter, Indstillinger, Bilag } = factsOn(preview);
    assert.deepEqual([Punkter, Indstillinger, Bilag], ["5", "6", "25"]);
  });
});

describe("the result card", () => {
  const { board, meeting } = DATA.small;
  const one = closed(voteIn(DATA.small, 1));

  it("is titled «Resultat» and counts seats in digits, those that did not answer too", () => {
    const result = resultCard(da, { board, meeting, ballot: one });
    assert.equal(wordsOn(result)[0], "Resultat");
    assert.deepEqual(factsOn(result), {
      Tiltræder: "1",
      "Tiltræder med bemærkning": "2",
      "Kan ikke tiltræde": "2",
      "Undlader at stemme": "2",
      Inhabil: "2",
      "Ikke svaret": "1",
    });
  });

  it("counts nobody as 0, not as nothing", () => {
    const nobody = { ...one, standing: {}, history: [] };
    const facts = factsOn(resultCard(da, { board, meeting, ballot: nobody }));
    assert.deepEqual(Object.values(facts), ["0", "0", "0", "0", "0", "10"]);
  });

  it("says whose remark it is as the board's rules allow", () => {
    const shown = (positionsInMinutes: "by-name" | "by-party" | "outcome-only") => {
      const rules = board.rules.map((set) => ({ ...set, positionsInMinutes }));
      return wordsOn(resultCard(da, { board: { ...board, rules }, meeting, ballot: one }))
        .filter((text) => text.includes("Husk økonomien"))
        .map((text) => text.replace(/:? ?Husk økonomien/, ""));
    };
    assert.deepEqual(shown("by-name"), ["Beslutning om sag 1", "Beslutning om sag 6"]);
    assert.deepEqual(shown("by-party"), ["Region", "Patienter og pårørende"]);
    assert.deepEqual(shown("outcome-only"), ["", ""]);
  });

  it("tells nothing of what a closed item is about, nor the remarks on it, in a chat", () => {
    const ballot = { ...hidden(one), itemTitle: "Personalesag" };
    const shared = JSON.stringify(resultCard(da, { board, meeting, ballot }));
    assert.doesNotMatch(shared, /Personalesag|Husk økonomien|sag 1 del 0/);
    assert.match(shared, /Lukket punkt/);
    const own = JSON.stringify(ownResultCard(da, { board, meeting, ballot }));
    assert.match(own, /Personalesag.*Husk økonomien/);
  });
});

describe("the vote card", () => {
  const { board, meeting } = DATA.small;

  it("says how many have answered, never who or what", () => {
    const words = wordsOn(voteCard(da, { board, meeting, ballot: voteIn(DATA.small, 1) }));
    assert.ok(words.includes("9 af 10 har svaret."));
    assert.ok(!words.some((text) => text.includes("Husk økonomien")));
  });

  it("tells nothing of a closed item in a chat", () => {
    const ballot = { ...hidden(voteIn(DATA.small, 1)), itemTitle: "Personalesag" };
    const shown = JSON.stringify(voteCard(da, { board, meeting, ballot }));
    assert.doesNotMatch(shown, /Personalesag|sag 1 del 0/);
  });

  it("asks each reader's own view of Teams, for all in the chat", () => {
    const { refresh } = voteCard(da, { board, meeting, ballot: voteIn(DATA.small, 1) });
    assert.equal(refresh?.action["verb"], "vote.show");
    assert.deepEqual(Object.keys(refresh), ["action"]);
  });
});

describe("my votes", () => {
  const { board, meeting } = DATA.small;
  const ballot = { ...hidden(voteIn(DATA.small, 1)), itemTitle: "Personalesag" };

  it("on a closed item are named by its number only where it may not be read", () => {
    const position = ballot.standing["seat-0"];
    const votes = [{ ballot, position, readable: false }];
    const shown = mineCard(da, { board, meeting, votes });
    assert.doesNotMatch(JSON.stringify(shown), /Personalesag|Husk økonomien|K7QF/);
    assert.deepEqual(titlesOf(shown), []);
  });
});
