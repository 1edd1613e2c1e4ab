import assert from "node:assert/strict";
import mammoth from "mammoth";
import { asDocx, asPdf, scanned, withMacros } from "../documents/in-formats.ts";
import { people, rosterCsv, startTeams } from "../support/cluster.ts";
import { cardOf, textsOf } from "../support/connector.ts";
import type { Json, Person, Sent } from "../support/connector.ts";
import { recordAgenda, recordAgendaAgain } from "../support/record-agenda.ts";
import { startBotHere, startBotOnCosmos, startBotProcess } from "../support/running-bot.ts";
import type { RunningBot } from "../support/running-bot.ts";
import { verified } from "../support/verified.ts";
import { choiceValue, fieldNamed, linkOn, needed, read, shown, talkIn } from "../support/talk.ts";

type Teams = Awaited<ReturnType<typeof startTeams>>;

const WAYS = {
  "with kill -9 and a new start after every step": startBotProcess,
  "with a clean stop and a new start after every step": startBotHere,
  "on Cosmos DB, with a clean stop and a new start after every step": startBotOnCosmos,
};

const DISSENT = "Økonomien er ikke belyst, og vagtplanen mangler.";
const HEAD = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}/;
const HAPPY = "Teamet begynder den 1. april. Lægedækning om aftenen afklares inden da.";

/** In CI each store in one way: killed on the embedded one, stopped on the other. */
const ways = Object.entries(WAYS).filter(
  ([way]) => process.env["EVERY_WAY"] === "1" || !way.startsWith("with a clean stop"),
);

for (const [way, startBot] of ways)
  describe(`from agenda to minutes over HTTP, ${way}`, function () {
    this.timeout(60_000);
    let teams: Teams;
    let bot: RunningBot;
    let openForm: Json;
    let decidedText: Json;
    const { asks, says, sends } = talkIn(() => teams);
    const chairs = [people.regionChair, people.townChair] as const;

    before(async () => {
      teams = await startTeams();
      bot = await startBot({ ADMINS: "admin@eksempel.dk" });
      teams.connect(bot.messages);
      await sends(people.admin, "mandatliste.csv", rosterCsv);
      await teams.join({ from: people.secretary, conversation: teams.boardChat });
    });

    after(async () => {
      await bot.end();
      await teams.stop();
    });

    afterEach(async () => {
      bot = await bot.killAndStart();
      teams.connect(bot.messages);
    });

    type Inputs = Readonly<Record<string, string>>;

    /** A press on a message's card, as it is now. */
    const pressed = (from: Person, card: Sent, title: string, inputs: Inputs = {}) =>
      teams.press({ from, card, title, inputs });

    /** A press on a card that somebody was shown alone, as it was then. */
    const alone = (from: Person, card: Json, title: string, inputs: Inputs = {}) =>
      teams.press({ from, card, title, inputs, conversation: teams.personal(from) });

    const inChat = (from: Person, card: Json, title: string, inputs: Inputs = {}) =>
      teams.press({ from, card, title, inputs, conversation: teams.boardChat });

    /** The page or file that a link leads to; after a new start the bot is at another address. */
    const visit = (link: string, init?: RequestInit): Promise<Response> =>
      fetch(link.replace(/^http:\/\/[^/]+/, bot.url), init);

    const wordFile = async (link: string): Promise<Uint8Array> => {
      const answer = await visit(link);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get("content-disposition") ?? "", /^attachment; .*\.docx/);
      return new Uint8Array(await answer.arrayBuffer());
    };

    const textOf = async (docx: Uint8Array): Promise<string> =>
      (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value.replaceAll("\u00a0", " ");

    it("refuses an agenda that is damaged, empty, locked, scanned or a program, each with a sentence", async () => {
      const whole = await asDocx(recordAgenda);
      const locked = await asPdf(recordAgenda, { userPassword: "x" });
      for (const [name, bytes, sentence] of [
        ["halv.docx", whole.slice(0, 2000), /«halv\.docx» kan ikke åbnes/],
        ["tom.docx", await asDocx(""), /«tom\.docx» er tom/],
        ["laast.pdf", locked, /«laast\.pdf» er beskyttet med adgangskode/],
        ["makro.docm", withMacros(), /«makro\.docm» indeholder makroer/],
        ["scan.pdf", await scanned(), /«scan\.pdf» er billeder af sider uden tekst/],
        ["gammel.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), /ikke et format, jeg læser/],
      ] as const)
        assert.match(read(await sends(people.secretary, name, bytes)), sentence);
      assert.match(await says(people.secretary, "dagsorden"), /ingen møder/);
    });

    it("makes a meeting of the secretary's Word agenda, and says which attachments are missing", async () => {
      const foreign = { "Bilag 2 - Budget for akutteamet": "https://fremmed.example/b.pdf" };
      const agenda = await asDocx(recordAgenda, foreign);
      const preview = await sends(people.secretary, "dagsorden.docx", agenda);
      assert.match(read(preview), /Punkt 3: linket på «Bilag 2.*» fører til «fremmed\.example»/);
      assert.match(read(preview), /Punkter\n5[\s\S]*Indstillinger\n4[\s\S]*Bilag\n2/);
      const made = await pressed(people.secretary, preview, "Opret møde");
      assert.match(shown(made), /Mødet er oprettet[\s\S]*2 bilag kan ikke åbnes endnu/);
      const again = await pressed(people.secretary, preview, "Opret møde");
      assert.match(shown(again), /Klynge Prøve/);
      assert.match(await says(people.secretary, "punkt 4"), /Solby Pleje opsiges/);
    });

    it("lists the missing attachments before the agenda is sent", async () => {
      const text = await says(people.secretary, "send dagsorden");
      assert.match(text, /Send dagsordenen\?[\s\S]*Punkt 3: Bilag 1[\s\S]*Punkt 3: Bilag 2/);
    });

    it("takes a link to an attachment from an allowed host only", async () => {
      const card = needed(
        await teams.press({
          from: people.secretary,
          card: await asks(people.secretary, "punkt 3"),
          title: "Bilag",
        }),
      );
      const which = choiceValue(card, "1. Bilag 1 - Beskrivelse af akutteamet");
      for (const [link1, sentence] of [
        ["https://fremmed.example/a.pdf", /må ikke ligge på «fremmed\.example»/],
        ["http://solby.sharepoint.com/a.pdf", /https/],
        ["https://sharepoint.com.fremmed.example/a.pdf", /må ikke ligge på/],
      ] as const) {
        const no = await alone(people.secretary, card, "Gem link", { attachment1: which, link1 });
        assert.match(shown(no), sentence);
      }
      const link1 = "https://solby.sharepoint.com/sites/klynge/akutteam.pdf";
      const saved = await alone(people.secretary, card, "Gem link", { attachment1: which, link1 });
      assert.match(shown(saved), /Linket er gemt/);
      assert.equal(linkOn(needed(saved)), link1);
    });

    it("takes the file of an attachment on a page, and gives it back byte for byte", async () => {
      const pdf = await asPdf("Budget: 500.000 kr.");
      const shownItem = await asks(people.secretary, "bilag 3");
      const page = linkOn(needed(await pressed(people.secretary, shownItem, "Aflever filer")));
      const html = await (await visit(page)).text();
      assert.match(html, /Bilag 2 - Budget for akutteamet \(mangler\)/);
      const field = /for="([^"]+)">[^<]*Bilag 2/.exec(html)?.[1] ?? "";
      const form = new FormData();
      form.set(field, new File([Buffer.from(pdf)], "budget æøå.pdf", { type: "application/pdf" }));
      const saved = await (await visit(page, { method: "POST", body: form })).text();
      assert.match(saved, /Gemt: Bilag 2 - Budget for akutteamet/);

      const wrong = new FormData();
      wrong.set(field, new File([Buffer.from("MZ\u0090")], "budget.exe"));
      const no = await (await visit(page, { method: "POST", body: wrong })).text();
      assert.match(no, /Ikke gemt[\s\S]*kan ikke være et bilag/);

      const open = await pressed(people.town1, await asks(people.town1, "bilag 3"), "Åbn bilag 2");
      const file = await visit(linkOn(needed(open)));
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), new Uint8Array(pdf));
      assert.match(file.headers.get("content-disposition") ?? "", /filename\*=UTF-8''budget%20%C3/);
    });

    it("posts the agenda in the board's chat, with the closed item as a number only", async () => {
      const text = await says(people.secretary, "send dagsorden", teams.boardChat);
      assert.match(text, /Punkt 4: Lukket punkt/);
      assert.doesNotMatch(text, /LEVERANDØR|opsiges/i);
      assert.match(await says(people.town1, "punkt 4", teams.boardChat), /lukket punkt/);
    });

    it("shows what a second agenda changed, also on the card that was posted", async () => {
      const posted = teams
        .postsIn(teams.boardChat)
        .find((one) => read(one).startsWith("Dagsorden"));
      const preview = await sends(people.secretary, "igen.pdf", await asPdf(recordAgendaAgain));
      const made = shown(await pressed(people.secretary, preview, "Opdatér møde"));
      assert.match(made, /Version 2 af dagsordenen/);
      assert.match(made, /Ændret: punkt 2[\s\S]*Nyt: punkt 5/);
      await until(() => /Version 2[\s\S]*Nyt: punkt 5/.test(read(teams.shown(posted?.id ?? ""))));
    });

    it("puts a member's proposal on the agenda when a chair says yes, and gives a reason for no", async () => {
      const form = await asks(people.town2, "foreslå punkt");
      const inputs = { title1: "Fælles rygestop", background1: "Flere kommuner spørger." };
      const sent = await pressed(people.town2, form, "Send forslag", inputs);
      assert.match(shown(sent), /Forslaget er (sendt|gemt)/);
      assert.match(
        shown(await pressed(people.town2, form, "Send forslag", inputs)),
        /sendt i forvejen/,
      );

      const waiting = await asks(people.regionChair, "foreslå punkt");
      const proposal = needed(
        await pressed(people.regionChair, waiting, "Vis forslag: Fælles rygestop"),
      );
      const no = await alone(people.regionChair, proposal, "Afvis forslag");
      assert.match(shown(no), /Skriv, hvorfor forslaget afvises/);
      const yes = await alone(people.regionChair, proposal, "Sæt på dagsordenen");
      assert.match(shown(yes), /sat på dagsordenen/);
      await alone(people.regionChair, proposal, "Sæt på dagsordenen");
      const agenda = await says(people.town2, "dagsorden");
      assert.equal(agenda.match(/^7\. Fælles rygestop$/gm)?.length, 1);
    });

    it("tells the substitute of apologies at once, and the substitute may then answer for the seat", async () => {
      await says(people.substitute, "hej");
      teams.skip(teams.personal(people.substitute));
      const text = await says(people.town1, "afbud");
      assert.match(text, /Du har meldt afbud for mandatet Ågård/);
      assert.match(text, /Sune Suppleant er din suppleant og har fået besked/);
      const told = read(await teams.next(teams.personal(people.substitute)));
      assert.match(told, /Anna Ågård har meldt afbud/);
      await says(people.town1, "afbud");
      assert.equal(toldTo(people.substitute), 1);
    });

    it("votes on the item, the substitute for the one who is away, one recused, one against", async () => {
      const vote = await asks(people.secretary, "åbn afstemning 3", teams.boardChat);
      for (const from of [...chairs, people.town2, people.town3, people.doctor1])
        assert.match(shown(await pressed(from, vote, "Tiltræd alle")), /Kvittering/);
      assert.match(shown(await pressed(people.substitute, vote, "Tiltræd alle")), /Kvittering/);
      const recused = { answer1: "recused", answer2: "recused" };
      await pressed(people.town4, vote, "Afgiv stemme", recused);
      await pressed(people.doctor2, vote, "Afgiv stemme", {
        answer1: "cannot-agree",
        answer2: "agree",
      });
      const text = await says(people.secretary, "luk afstemning 3", teams.boardChat);
      assert.match(text, /Har ikke svaret: Region 2 og Engby/);
    });

    it("does not let a member write a decision, nor a secretary or one chair decide alone", async () => {
      const result = teams.postsIn(teams.boardChat).at(-1);
      assert.ok(result);
      assert.match(
        shown(await pressed(people.town2, result, "Skriv beslutning")),
        /formænd og sekretærer/,
      );
      const message = await asks(people.secretary, "beslutning 3", teams.boardChat);
      openForm = cardOf(message.activity) ?? {};
      const inputs = { outcome1: "agreed-with-changes", text1: HAPPY };
      for (const [from, sentence] of [
        [people.secretary, /kun organets formænd/],
        [people.town2, /formænd og sekretærer/],
      ] as const)
        assert.match(shown(await inChat(from, openForm, "Bekræft beslutning", inputs)), sentence);
      for (let n = 0; n < 2; n++) {
        const once = shown(
          await inChat(people.regionChair, openForm, "Bekræft beslutning", inputs),
        );
        assert.match(once, /Mangler bekræftelse fra Bo Borgmester/);
        assert.doesNotMatch(once, /Besluttet/);
      }
      assert.match(
        await says(people.town1, "dagsorden"),
        /FÆLLES AKUTTEAM\n.*Afventer bekræftelse/,
      );
      await until(() => read(teams.shown(message.id)).includes("Mangler bekræftelse"));
    });

    it("refuses the other chair's text over a stale form, and shows the text that stands", async () => {
      const answer = await inChat(people.townChair, openForm, "Bekræft beslutning", {
        outcome1: "not-agreed",
        text1: "Noget helt andet.",
      });
      const text = shown(answer);
      assert.match(text, /Beslutningen er ændret, siden kortet blev vist/);
      assert.match(text, new RegExp(HAPPY));
      assert.match(text, /Du havde skrevet: Noget helt andet\./);
    });

    it("is decided when both chairs have confirmed the same text, also after it was reopened", async () => {
      const first = await asks(people.townChair, "beslutning 3");
      const decided = await pressed(people.townChair, first, "Bekræft beslutning");
      assert.match(shown(decided), /Bekræftet af Rikke Regionsformand og Bo Borgmester/);

      const open = needed(await pressed(people.townChair, first, "Ret teksten"));
      const changed = await alone(people.townChair, open, "Bekræft beslutning", {
        outcome1: "agreed-with-changes",
        text1: HAPPY,
        follow1: "Lægedækning afklares",
        owner1: "Ågård Kommune",
        due1: "2027-04-01",
        purpose1: "Akutteam i 2027",
        amount1: "1.250.000",
      });
      assert.match(shown(changed), /Mangler bekræftelse fra Rikke Regionsformand/);
      const other = await asks(people.regionChair, "beslutning 3");
      decidedText = needed(await pressed(people.regionChair, other, "Bekræft beslutning"));
      assert.match(textsOf(decidedText).join("\n"), /Besluttet/);
      assert.match(await says(people.town1, "dagsorden"), /FÆLLES AKUTTEAM\n.*Besluttet/);
    });

    it("decides an item without a vote, with an outcome for each where they differ, and all at once", async () => {
      const plain = await asks(people.secretary, "beslutning 1");
      assert.match(read(plain), /Der har ikke været afstemning om punktet/);
      const draft = await pressed(people.secretary, plain, "Gem udkast", { outcome1: "approved" });
      assert.match(shown(draft), /Udfald/);

      const closed = await asks(people.secretary, "beslutning 4");
      await pressed(people.secretary, closed, "Gem udkast", {
        outcome1: "agreed",
        text1: "Opsiges til den 1. juli.",
      });
      for (const chair of chairs) {
        const all = await asks(chair, "beslutninger");
        assert.match(read(all), /Indstillingen blev godkendt\.[\s\S]*Opsiges til den 1\. juli\./);
        const done = await pressed(chair, all, "Bekræft alle viste");
        assert.match(shown(done), /Du har bekræftet beslutningen på punkt 1.*4/);
      }
      const inChat = await says(people.regionChair, "beslutninger", teams.boardChat);
      assert.doesNotMatch(inChat, /Opsiges/);
    });

    it("notes who is here, in the room or online, and from when", async () => {
      const card = await asks(people.secretary, "fremmøde");
      const seat = (name: string): string => fieldNamed(card, `Fremmøde for ${name}`).id;
      const came = (title: string): string => choiceValue(card, title);
      const saved = await pressed(people.secretary, card, "Gem fremmøde", {
        [seat("Region 1")]: came("Rikke Regionsformand, i lokalet"),
        [seat("Solby")]: came("Bo Borgmester, online"),
        [seat("Bækby")]: came("Bent Bæk, i lokalet"),
        place1: choiceValue(card, "Bækby"),
        arrived1: "09:30",
      });
      assert.match(
        shown(saved),
        /Fremmødet er gemt[\s\S]*3 af 10 mandater med stemme, mindst 6 kræves/,
      );
      assert.match(shown(saved), /Bent Bæk kom kl\. 09\.30/);
    });

    it("takes down the words of the one who could not agree, and of nobody who agreed", async () => {
      const mine = await asks(people.doctor2, "mine stemmer");
      const checked = needed(await pressed(people.doctor2, mine, "Kontrollér kvittering (3)"));
      assert.match(textsOf(checked).join("\n"), /Din stemme står i journalen, som du afgav den/);
      const form = needed(await alone(people.doctor2, checked, "Få en udtalelse i referatet"));
      const words = { text1: DISSENT };
      const kept = await alone(people.doctor2, form, "Før til referatet", words);
      assert.match(shown(kept), /Udtalelsen står nu i referatet/);
      const other = await asks(people.town2, "mine stemmer");
      const agreed = needed(await pressed(people.town2, other, "Kontrollér kvittering (3)"));
      assert.ok(!JSON.stringify(agreed).includes("statement.write"));
    });

    it("asks before minutes with undecided items are issued, and says which", async () => {
      const minutes = await asks(people.secretary, "referat");
      assert.match(read(minutes), /Udkast\. Referatet er ikke udsendt/);
      const ask = await pressed(people.secretary, minutes, "Udsend referat");
      assert.match(shown(ask), /Uden beslutning: punkt 2, 5, 6, 7/);
      const sure = { ...needed(ask) };
      const yes = (sure["actions"] as Json[])[0] as { data: Json };
      const unsaid = { ...sure, actions: [{ ...yes, data: { ...yes.data, sure: "yes" } }] };
      const no = await alone(people.secretary, unsaid, "Udsend med ubesluttede punkter");
      assert.match(shown(no), /ikke udsendt: der er ingen beslutning på punkt 2, 5, 6, 7/);
      assert.match(
        shown(
          await pressed(people.secretary, await asks(people.secretary, "referat"), "Hent som Word"),
        ),
        /Lukkede punkter er med/,
      );
    });

    it("issues the minutes once, to the board's chat, without the closed item", async () => {
      const minutes = await asks(people.secretary, "referat");
      const ask = needed(await pressed(people.secretary, minutes, "Udsend referat"));
      teams.skip(teams.boardChat);
      for (let n = 0; n < 2; n++)
        assert.match(
          shown(await alone(people.secretary, ask, "Udsend med ubesluttede punkter")),
          /Referatet er udsendt/,
        );
      const issued = issuedIn();
      assert.equal(issued.length, 1);
      assert.match(issued[0] ?? "", /Punkt 4: Lukket punkt/);
      assert.doesNotMatch(issued[0] ?? "", /Solby Pleje|1\. juli/);
    });

    it("sends the head of the record to each chair, once", () => {
      for (const chair of chairs) {
        const heads = headsOf(chair);
        assert.equal(heads.length, 1);
        assert.match(heads[0] ?? "", HEAD);
      }
    });

    it("hands the secretary a package that is whole, with the head that the chairs hold", async () => {
      const card = await asks(people.secretary, "referat");
      const link = needed(await pressed(people.secretary, card, "Hent journalpakke"));
      const [head = ""] = HEAD.exec(headsOf(people.townChair).at(-1) ?? "") ?? [];
      assert.ok(textsOf(link).join("\n").includes(head));
      const answer = await visit(linkOn(link));
      assert.equal(answer.headers.get("content-type"), "application/zip");
      const { accepted, words } = await verified(new Uint8Array(await answer.arrayBuffer()), {
        head,
      });
      assert.ok(accepted, words);
      const list = needed(await pressed(people.secretary, card, "Hent journalliste"));
      const csv = await (await visit(linkOn(list))).text();
      assert.match(csv, /;Ud;Referat udsendt;/);
      assert.doesNotMatch(csv, /Solby Pleje/);
    });

    it("adds to minutes that are issued only below them, and tells the chat and the chairs", async () => {
      const card = await asks(people.secretary, "referat");
      const form = needed(await pressed(people.secretary, card, "Føj til referatet"));
      teams.skip(teams.boardChat);
      const words = { text1: "Rettelse: Bilag 2 er dateret 3. marts." };
      for (let n = 0; n < 2; n++)
        assert.match(
          shown(await alone(people.secretary, form, "Tilføj", words)),
          /Tilføjelsen står nu i referatet/,
        );
      const told = teams.postsIn(teams.boardChat).map(read);
      assert.equal(told.filter((text) => /Bilag 2 er dateret 3\. marts/.test(text)).length, 1);
      assert.match(await says(people.town2, "referat"), /Der er føjet noget til referatet/);
      const heads = headsOf(people.regionChair);
      assert.equal(new Set(heads).size, 2);
    });

    it("hands a member the minutes as a Word file that another program reads", async () => {
      const card = await asks(people.town2, "referat");
      const docx = await wordFile(
        linkOn(needed(await pressed(people.town2, card, "Hent som Word"))),
      );
      const text = await textOf(docx);
      for (const phrase of [
        "Referat: Klynge Prøve",
        "Indstillingerne blev tiltrådt med ændringer.",
        HAPPY,
        "Dan Dam deltog ikke i sagens behandling.",
        "Bekræftet af Bo Borgmester og Rikke Regionsformand.",
        "Indstillingen blev godkendt.",
        "Der er ikke truffet beslutning på punktet.",
        "Opsiges til den 1. juli.",
        "1.250.000 kr.",
        DISSENT,
        "Rettelse: Bilag 2 er dateret 3. marts.",
        "Lægedækning afklares",
        "Udsendt",
      ])
        assert.ok(text.includes(phrase), `${phrase} is not in:\n${text}`);
      assert.doesNotMatch(text, /vedtaget/i);
    });

    it("leaves the closed item out of what is for the public", async () => {
      const card = await asks(people.secretary, "referat");
      const whole = needed(await pressed(people.secretary, card, "Hent som Word"));
      const open = await alone(people.secretary, whole, "Hent uden lukkede punkter");
      const text = await textOf(await wordFile(linkOn(needed(open))));
      assert.match(text, /Punkt 4: Lukket punkt/);
      assert.doesNotMatch(text, /Solby Pleje|LEVERANDØR|1\. juli/i);
    });

    it("gives a municipality its decisions to carry home, its own follow-up first", async () => {
      const card = await asks(people.town2, "referat");
      const ask = needed(await pressed(people.town2, card, "Beslutningsuddrag"));
      const authority1 = choiceValue(ask, "Ågård");
      const given = await alone(people.town2, ask, "Hent uddrag", { authority1 });
      const text = await textOf(await wordFile(linkOn(needed(given))));
      assert.match(text, /Beslutningsuddrag for Ågård/);
      assert.match(text, /Opfølgning, der vedrører jer\s+Punkt 3: Lægedækning afklares/);
    });

    it("changes nothing more once the minutes are issued", async () => {
      const issued = /Referatet er udsendt, så beslutninger og fremmøde ligger fast/;
      assert.match(await says(people.town3, "afbud"), issued);
      assert.match(await says(people.secretary, "åbn afstemning 3"), /er besluttet|Resultat/);
      assert.match(shown(await alone(people.townChair, decidedText, "Ret teksten")), issued);
      assert.doesNotMatch(await says(people.townChair, "beslutning 3"), /Ret teksten/);
    });

    const headsOf = (person: Person): readonly string[] =>
      teams
        .postsIn(teams.personal(person))
        .map(read)
        .filter((text) => text.startsWith("Hovedkode til referatet"));

    const toldTo = (person: Person): number =>
      teams.postsIn(teams.personal(person)).filter((one) => /har meldt afbud/.test(read(one)))
        .length;

    const issuedIn = (): string[] =>
      teams
        .postsIn(teams.boardChat)
        .map(read)
        .filter((text) => text.startsWith("Referatet er udsendt"));

    async function until(holds: () => boolean): Promise<void> {
      for (let n = 0; n < 50 && !holds(); n++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      assert.ok(holds());
    }
  });
