import assert from "node:assert/strict";
import {
  checkedLink,
  foreignLinks,
  keptAttachments,
  missingAttachments,
  withAttachment,
  withoutForeignLinks,
} from "../../src/domain/attachment.ts";
import type { Attachment } from "../../src/domain/meeting.ts";
import { agendaItem, ITEMS, meeting } from "../support/board.ts";

const HOSTS = ["eksempel.dk", "sharepoint.com"];

describe("the link to an attachment", () => {
  const allowed: readonly (readonly [string, string])[] = [
    ["https://eksempel.dk/budget.pdf", "https://eksempel.dk/budget.pdf"],
    ["https://www.eksempel.dk/a?b=1#c", "https://www.eksempel.dk/a?b=1#c"],
    ["https://a.b.eksempel.dk/", "https://a.b.eksempel.dk/"],
    ["https://lejer.sharepoint.com/sites/Klynge", "https://lejer.sharepoint.com/sites/Klynge"],
    ["  https://eksempel.dk/budget.pdf\n", "https://eksempel.dk/budget.pdf"],
    ["HTTPS://EKSEMPEL.DK/Budget.pdf", "https://eksempel.dk/Budget.pdf"],
    ["https://eksempel.dk:443/a", "https://eksempel.dk/a"],
  ];
  for (const [href, link] of allowed)
    it(`may be «${href.trim()}»`, () => {
      assert.equal(checkedLink(href, HOSTS), link);
    });

  const notHttps = [
    "http://eksempel.dk/budget.pdf",
    "ftp://eksempel.dk/budget.pdf",
    "file:///C:/budget.pdf",
    "javascript:alert(1)//https://eksempel.dk/",
    "data:text/html,https://eksempel.dk/",
    "eksempel.dk/budget.pdf",
    "//eksempel.dk/budget.pdf",
    "https://",
    "Bilag 1",
    "",
    "https://anna@eksempel.dk/",
    "https://anna:kode@eksempel.dk/",
    "https://eksempel.dk@ond.example/",
    "https://eksempel.dk:443@ond.example/",
  ];
  for (const href of notHttps)
    it(`may not be «${href}», which is no plain https address`, () => {
      assert.throws(() => checkedLink(href, HOSTS), { reason: "attachment-not-https" });
    });

  const foreign: readonly (readonly [string, string])[] = [
    ["https://ond.example/eksempel.dk", "ond.example"],
    ["https://eksempel.dk.ond.example/", "eksempel.dk.ond.example"],
    ["https://ondeksempel.dk/", "ondeksempel.dk"],
    ["https://eksempel.dk-ond.example/", "eksempel.dk-ond.example"],
    ["https://ond.example\\.eksempel.dk/", "ond.example"],
    ["https://ond.example/#.eksempel.dk", "ond.example"],
    ["https://ond.example?.eksempel.dk", "ond.example"],
    ["https://eksempel.dk:8443/", "eksempel.dk"],
    ["https://dk/", "dk"],
    ["https://localhost/", "localhost"],
    ["https://127.0.0.1/", "127.0.0.1"],
    ["https://[::1]/", "[::1]"],
    ["https://еksempel.dk/", "xn--ksempel-6gg.dk"],
  ];
  for (const [href, host] of foreign)
    it(`may not be «${href}», which lies on «${host}»`, () => {
      assert.throws(() => checkedLink(href, HOSTS), { reason: "attachment-host", about: host });
    });

  it("may lie nowhere where no host is allowed", () => {
    assert.throws(() => checkedLink("https://eksempel.dk/", []), { reason: "attachment-host" });
  });
});

describe("the attachments of a document", () => {
  it("keep their names, and their links only where these may be opened", () => {
    const read = [
      { title: "Budget", href: "https://eksempel.dk/budget" },
      { title: "Lokket", href: "https://eksempel.dk.ond.example/" },
      { title: "Usikkert", href: "http://eksempel.dk/" },
      { title: "Uden link" },
    ];
    assert.deepEqual(withoutForeignLinks(read, HOSTS), [
      { title: "Budget", href: "https://eksempel.dk/budget" },
      { title: "Lokket" },
      { title: "Usikkert" },
      { title: "Uden link" },
    ]);
  });
});

const file = { id: "f1", name: "budget.pdf" };
const linked: Attachment = { title: "A", href: "https://eksempel.dk/a" };
const handedIn: Attachment = { title: "B", file };
const named: Attachment = { title: "C" };

describe("the links of a document that may not be opened", () => {
  it("are named by item, attachment and host, and no other", () => {
    const items = [
      {
        number: "3",
        attachments: [
          { title: "Bilag 1", href: "https://eksempel.dk/a" },
          { title: "Bilag 2", href: "https://fremmed.example/b" },
          { title: "Bilag 3" },
        ],
      },
      { number: null, attachments: [{ title: "Notat", href: "https://eksempel.dk.ond.example/" }] },
    ];
    assert.deepEqual(foreignLinks(items, ["eksempel.dk"]), [
      { item: "3", title: "Bilag 2", host: "fremmed.example" },
      { item: "2", title: "Notat", host: "eksempel.dk.ond.example" },
    ]);
  });
});

describe("the attachments that nobody can open yet", () => {
  it("are those with neither a link nor a file, by the number of their item", () => {
    const items = [
      agendaItem({ id: "i1", attachments: [linked, named] }),
      agendaItem({ id: "i2", number: "2a", attachments: [handedIn, { title: "D" }] }),
      agendaItem({ id: "i3" }),
    ];
    assert.deepEqual(missingAttachments({ items }), [
      { item: "1", title: "C" },
      { item: "2a", title: "D" },
    ]);
  });
});

describe("an attachment of a meeting", () => {
  const item = agendaItem({ id: "i1", attachments: [linked, handedIn, named] });
  const held = { ...meeting, items: [item, { ...ITEMS.several, attachments: [named] }] };
  const put = (attachment: number, content: Parameters<typeof withAttachment>[2]) =>
    withAttachment(held, { item: "i1", attachment }, content);

  it("that is linked keeps its name and gives up its file; the others stay as they are", () => {
    const href = "https://eksempel.dk/b";
    const [first, second] = put(1, { href }).items;
    assert.deepEqual(first?.attachments, [linked, { title: "B", href }, named]);
    assert.equal(second, held.items[1]);
  });

  it("that is handed in keeps its name and gives up its link", () => {
    const [first] = put(0, { file }).items;
    assert.deepEqual(first?.attachments, [{ title: "A", file }, handedIn, named]);
  });

  it("that is not there is refused", () => {
    const href = "https://eksempel.dk/b";
    for (const attachment of [3, -1, 0.5])
      assert.throws(() => put(attachment, { href }), { reason: "not-found" });
    assert.throws(() => withAttachment(held, { item: "i9", attachment: 0 }, { href }), {
      reason: "not-found",
    });
  });
});

describe("the attachments of an item that is read again", () => {
  it("keep what was linked or handed in under the same name, in the new order", () => {
    const read = [{ title: "B" }, { title: "Ny" }, { title: "A" }];
    assert.deepEqual(keptAttachments(read, [linked, handedIn]), [
      ...[handedIn, { title: "Ny" }, linked],
    ]);
  });

  it("take the link that the document has now, but never in place of a file that was handed in", () => {
    const read = [
      { title: "A", href: "https://eksempel.dk/ny" },
      { title: "B", href: "https://eksempel.dk/b" },
    ];
    assert.deepEqual(keptAttachments(read, [linked, handedIn]), [read[0], handedIn]);
  });

  it("do not keep what was handed in under a name that is gone", () => {
    assert.deepEqual(keptAttachments([{ title: "B2" }], [handedIn]), [{ title: "B2" }]);
    assert.deepEqual(keptAttachments([], [handedIn]), []);
  });

  it("keep each its own where two have the same name", () => {
    const before = [linked, { ...linked, href: "https://eksempel.dk/a2" }];
    assert.deepEqual(keptAttachments([{ title: "A" }, { title: "A" }], before), before);
    assert.deepEqual(keptAttachments([{ title: "A" }, { title: "A" }], [linked]), [
      ...[linked, { title: "A" }],
    ]);
  });
});
