import assert from "node:assert/strict";
import { agendaText, BOARD, holders, people, rosterCsv, startTeams } from "../support/cluster.ts";
import { cardOf } from "../support/connector.ts";
import type { Answer, Json, Sent } from "../support/connector.ts";
import { startBotHere, startBotOnCosmos, startBotProcess } from "../support/running-bot.ts";
import type { RunningBot } from "../support/running-bot.ts";
import { choiceValue, needed, read, shown, talkIn } from "../support/talk.ts";

type Teams = Awaited<ReturnType<typeof startTeams>>;

const WAYS = {
  "with kill -9 and a new start after every step": startBotProcess,
  "with a clean stop and a new start after every step": startBotHere,
  "on Cosmos DB, with a clean stop and a new start after every step": startBotOnCosmos,
};

for (const [way, startBot] of Object.entries(WAYS))
  describe(`the spine over HTTP, step by step as a board lives it, ${way}`, function () {
    this.timeout(60_000);
    let teams: Teams;
    let bot: RunningBot;
    let voteCard: Sent;

    before(async () => {
      teams = await startTeams();
      bot = await startBot({ ADMINS: "admin@eksempel.dk" });
      teams.connect(bot.messages);
    });

    after(async () => {
      await bot.end();
      await teams.stop();
    });

    afterEach(async () => {
      bot = await bot.killAndStart();
      teams.connect(bot.messages);
    });

    const { says, sends } = talkIn(() => teams);

    it("lets an administrator hand in the roster, line by line", async () => {
      const reply = await sends(people.admin, "mandatliste.csv", rosterCsv);
      const text = read(reply);
      assert.match(text, /12/);
      assert.match(text, /Linje 2: .*Rikke Regionsformand/);
      assert.match(text, /Linje 13: .*Signe Sekretær/);
    });

    it("changes nothing when the same roster is handed in again", async () => {
      const text = read(await sends(people.admin, "mandatliste.csv", rosterCsv));
      assert.match(text, /uændret/);
      assert.doesNotMatch(text, /tilføjet/);
    });

    it("refuses a roster with three bad rows, names each, and changes nothing", async () => {
      const bad = rosterCsv
        .replace("plo1@eksempel.dk", "plo1")
        .replace("Damby;kommune;", "Damby;komune;")
        .replace("rene@eksempel.dk;medlem", "rene@eksempel.dk;kejser");
      const text = read(await sends(people.admin, "mandatliste.csv", bad));
      for (const line of ["Linje 3", "Linje 8", "Linje 10"]) assert.match(text, new RegExp(line));
      assert.match(read(await sends(people.admin, "mandatliste.csv", rosterCsv)), /uændret/);
    });

    it("refuses a roster from one who is no secretary", async () => {
      const text = read(await sends(people.doctor1, "mandatliste.csv", rosterCsv));
      assert.match(text, /sekretær/);
    });

    it("does not let an outsider tie a chat to the board", async () => {
      const chat = teams.group("19:fremmed@thread.v2", [people.outsider, people.town1]);
      await teams.join({ from: people.outsider, conversation: chat });
      assert.match(read(await teams.next(chat)), /Kun en sekretær eller medformand/);
      assert.match(await says(people.outsider, "dagsorden", chat), /ikke knyttet til et organ/);
    });

    it("ties the board's chat when the secretary adds the bot, with one welcome", async () => {
      await teams.join({ from: people.secretary, conversation: teams.boardChat });
      await teams.install({ from: people.secretary, conversation: teams.boardChat });
      const posts = teams.postsIn(teams.boardChat);
      assert.equal(posts.length, 1);
      assert.match(read(posts[0]), new RegExp(BOARD));
    });

    it("refuses a file of 30 MB and a file from a foreign host with a sentence each", async () => {
      const conversation = teams.personal(people.secretary);
      teams.skip(conversation);
      const large = teams.file("stor.txt", { stream: 30 * 1024 * 1024 });
      await teams.message({ from: people.secretary, conversation, attachments: [large] });
      assert.match(read(await teams.next(conversation)), /for stor.*20 MB/);

      const foreign = teams.file("dagsorden.txt", { bytes: agendaText });
      const content = {
        ...(foreign["content"] as Json),
        downloadUrl: "https://fremmed.example/a.txt",
      };
      await teams.message({
        from: people.secretary,
        conversation,
        attachments: [{ ...foreign, content }],
      });
      assert.match(read(await teams.next(conversation)), /fremmed\.example/);

      const led = teams.file("omvej.txt", { redirect: "http://10.0.0.1/hemmelig.txt" });
      await teams.message({ from: people.secretary, conversation, attachments: [led] });
      assert.match(read(await teams.next(conversation)), /10\.0\.0\.1/);
    });

    it("says so when a document is no agenda or is empty", async () => {
      const recipe = "Bland mel og vand.\n\nBag i en time.";
      assert.match(read(await sends(people.secretary, "opskrift.txt", recipe)), /ligner ikke/);
      assert.match(read(await sends(people.secretary, "tom.txt", "")), /tom/);
    });

    it("reads the secretary's agenda and creates the meeting when the secretary says yes", async () => {
      const preview = await sends(people.secretary, "dagsorden.txt", agendaText);
      const text = read(preview);
      assert.match(text, /Punkter\n4/);
      assert.match(text, /Indstillinger\n3/);
      assert.match(text, /Bilag\n1/);
      const made = await teams.press({
        from: people.secretary,
        card: preview,
        title: "Opret møde",
      });
      assert.match(shown(made), /Mødet er oprettet for Klynge Prøve/);
      const again = await teams.press({
        from: people.secretary,
        card: preview,
        title: "Opret møde",
      });
      assert.match(shown(again), /Klynge Prøve/);
    });

    it("shows the agenda in the board's chat", async () => {
      const text = await says(people.secretary, "send dagsorden", teams.boardChat);
      assert.match(text, /3\. BESLUTNING OM FÆLLES AKUTTEAM/);
      assert.match(text, /3\. marts 2027/);
      assert.match(text, /Ikke behandlet/);
      const card = teams.postsIn(teams.boardChat).at(-1);
      assert.ok(card);
      const item = await teams.press({
        from: people.town1,
        card,
        title: "Vis punkt",
        inputs: { item: choiceValue(card, "3. BESLUTNING OM FÆLLES AKUTTEAM") },
      });
      assert.match(shown(item), /akutteamet begynder den 1\. april/);
    });

    it("does not let a member open the vote", async () => {
      const text = await says(people.town1, "åbn afstemning 3", teams.boardChat);
      assert.match(text, /formænd og sekretærer/);
    });

    it("posts the vote when a co-chair opens it, and only once", async () => {
      const text = await says(people.regionChair, "åbn afstemning 3", teams.boardChat);
      assert.match(text, /akutteamet begynder den 1\. april/);
      assert.match(text, /0 af 10 har svaret/);
      await says(people.regionChair, "åbn afstemning 3", teams.boardChat);
      const [card] = teams.postsIn(teams.boardChat).slice(-1);
      assert.ok(card);
      voteCard = card;
    });

    it("refuses votes by an outsider, a secretary, and a substitute whose holder is coming", async () => {
      for (const [from, sentence] of [
        [people.outsider, /mandatliste/],
        [people.secretary, /ikke et mandat/],
        [people.substitute, /meldt afbud/],
      ] as const)
        assert.match(
          shown(await teams.press({ from, card: voteCard, title: "Tiltræd alle" })),
          sentence,
        );
      await standing(0);
    });

    it("stores nothing when a recommendation is unanswered, and says which", async () => {
      const answer = await teams.press({
        from: people.town2,
        card: voteCard,
        title: "Afgiv stemme",
        inputs: { answer1: "agree" },
      });
      assert.match(shown(answer), /mangler at svare på indstilling 2/);
      await standing(0);
    });

    it("refuses an unknown verb and a card that names another seat", async () => {
      const card = cardOf(voteCard.activity);
      assert.ok(card);
      const [agreeAll] = card["actions"] as Json[];
      assert.ok(agreeAll);
      const with_ = (change: Json): Json => ({ ...card, actions: [{ ...agreeAll, ...change }] });
      for (const change of [
        { verb: "vote.everything" },
        { data: { ...(agreeAll["data"] as Json), seat: "s1" } },
        { data: { ...(agreeAll["data"] as Json), person: "p1" } },
      ]) {
        const answer = await teams.press({
          from: people.town1,
          card: with_(change),
          title: "Tiltræd alle",
          conversation: teams.boardChat,
        });
        assert.match(shown(answer), /noget, jeg ikke kender/);
      }
      await standing(0);
    });

    it("gives each of ten members a receipt in answer to their own press", async () => {
      const answers = await Promise.all(
        holders.map((from, n) =>
          n === 0
            ? teams.press({
                from,
                card: voteCard,
                title: "Afgiv stemme",
                inputs: { answer1: "cannot-agree", answer2: "agree-with-remark" },
              })
            : n === 9
              ? Promise.resolve(undefined)
              : teams.press({ from, card: voteCard, title: "Tiltræd alle" }),
        ),
      );
      const receipts = answers.flatMap((answer) => (answer ? [receiptIn(answer)] : []));
      assert.equal(new Set(receipts).size, 9);
      await standing(9);
    });

    it("changes nothing when the first press is repeated, also after a change", async () => {
      const from = people.town1;
      const first = await teams.press({ from, card: voteCard, title: "Tiltræd alle" });
      const change = await teams.press({
        from,
        card: needed(first),
        title: "Ændr min stemme",
        conversation: teams.boardChat,
      });
      const changed = await teams.press({
        from,
        card: needed(change),
        conversation: teams.boardChat,
        title: "Afgiv stemme",
        inputs: { answer1: "abstain", answer2: "recused" },
      });
      const receipt = receiptIn(changed);
      assert.notEqual(receipt, receiptIn(first));
      const repeat = await teams.press({ from, card: voteCard, title: "Tiltræd alle" });
      assert.equal(receiptIn(repeat), receipt);
      assert.match(shown(repeat), /Intet er ændret/);
      const repeatedChange = await teams.press({
        from,
        card: needed(change),
        conversation: teams.boardChat,
        title: "Tiltræd alle",
      });
      assert.equal(receiptIn(repeatedChange), receipt);
      assert.match(await says(from, "mine stemmer"), /Undlader at stemme[\s\S]*Inhabil/);
      await standing(9);
    });

    it("keeps the remark that was announced, on the personal card", async () => {
      const from = people.regionChair;
      const personal = await teams.press({ from, card: voteCard, title: "Tiltræd alle" });
      const saved = await teams.press({
        from,
        card: needed(personal),
        conversation: teams.boardChat,
        title: "Gem bemærkning",
        inputs: { remark2: "Status skal også vise ventetid." },
      });
      assert.match(shown(saved), /Status skal også vise ventetid/);
      await standing(9);
    });

    it("shows everybody's card in Teams' own refresh as each one's own", async () => {
      const own = await teams.refresh({ from: people.town2, card: voteCard });
      assert.match(shown(own), /Kvittering/);
      const other = await teams.refresh({ from: people.doctor2, card: voteCard });
      assert.match(shown(other), /9 af 10 har svaret/);
    });

    it("closes with a result that counts every seat once and names who did not answer", async () => {
      const text = await says(people.secretary, "luk afstemning 3", teams.boardChat);
      assert.match(text, /^Resultat/);
      assert.deepEqual(counts(text), [
        { Tiltræder: 7, "Kan ikke tiltræde": 1, "Undlader at stemme": 1, "Ikke svaret": 1 },
        { Tiltræder: 7, "Tiltræder med bemærkning": 1, Inhabil: 1, "Ikke svaret": 1 },
      ]);
      assert.match(text, /Har ikke svaret: PLO 2/);
      assert.match(text, /Status skal også vise ventetid/);
    });

    it("closes once: the result stays as it was, and nobody can vote after it", async () => {
      const late = await teams.press({
        from: people.doctor2,
        card: cardOf(voteCard.activity) ?? {},
        title: "Tiltræd alle",
        conversation: teams.boardChat,
      });
      assert.match(shown(late), /lukket/);
      const text = await says(people.regionChair, "luk afstemning 3", teams.boardChat);
      assert.match(text, /Har ikke svaret: PLO 2/);
      const mine = await says(people.doctor2, "mine stemmer");
      assert.match(mine, /Du har ikke svaret endnu/);
    });

    it("shows the vote card as closed to everybody", async () => {
      await teams.next(teams.boardChat, () => true, 5).catch(() => undefined);
      for (let n = 0; n < 30; n++) {
        if (/Afstemningen er lukket/.test(read(teams.shown(voteCard.id)))) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(read(teams.shown(voteCard.id)));
    });

    it("stops on SIGTERM with exit 0 and never logs a name, an address, a text or a vote", async () => {
      assert.equal(await bot.stop(), 0);
      const log = bot.log.join("\n");
      for (const secret of ["Anna", "eksempel.dk", "akutteam", "agree", "Ågård"])
        assert.ok(!log.includes(secret), secret);
    });

    async function standing(cast: number): Promise<void> {
      const answer = await teams.refresh({ from: people.doctor2, card: voteCard });
      assert.match(shown(answer), new RegExp(`${cast} af 10 har svaret`));
    }
  });

function receiptIn(answer: Answer): string {
  const receipt = /Kvittering\n(\S+)/.exec(shown(answer))?.[1];
  assert.ok(receipt, shown(answer));
  return receipt;
}

/** The numbers of a result, per recommendation, without the zeros. */
function counts(text: string): Record<string, number>[] {
  const answers =
    "Tiltræder|Tiltræder med bemærkning|Kan ikke tiltræde|Undlader at stemme|Inhabil|Ikke svaret";
  return text
    .split(/^Indstilling \d$/m)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(new RegExp(`^(${answers})\\n(\\d+)$`, "gm"))].flatMap(
          ([, name = "", count]) => (count === "0" ? [] : [[name, Number(count)]]),
        ),
      ),
    );
}
