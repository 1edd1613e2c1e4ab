import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "restify";
import type { PassFor } from "../../domain/pass.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { Texts } from "../../texts/texts.ts";
import { redeemPass } from "../../usecases/document/redeem.ts";
import type { World } from "../../usecases/ports.ts";
import { logFault } from "../answers.ts";
import type { DoorLog } from "../door-log.ts";
import { attachmentsPage } from "./attachments-page.ts";
import { redirect } from "./entra-sign-in.ts";
import { readForm } from "./form-body.ts";
import { handInPage } from "./hand-in-page.ts";
import type { Page } from "./page.ts";
import { PAGE_HEADERS, pageHtml } from "./page-html.ts";
import {
  attachmentFile,
  extractFile,
  fundsFile,
  journalFile,
  minutesFile,
  recordFile,
} from "./paper-file.ts";
import type { SignInDoor } from "./sign-in.ts";
import type { Answer, FileAnswer, Visit } from "./visit.ts";

export interface PagesOptions {
  readonly world: World;
  readonly signIn: SignInDoor;
  readonly textsFor: (locale: string | undefined) => Texts;
  readonly agendaChanged: Visit["agendaChanged"];
  readonly log: DoorLog;
}

/** What each kind of link leads to. */
const PAGES: { readonly [K in PassFor["kind"]]: (visit: Visit<K>) => Promise<Answer> } = {
  minutes: minutesFile,
  extract: extractFile,
  record: recordFile,
  journal: journalFile,
  funds: fundsFile,
  attachment: attachmentFile,
  "hand-in": handInPage,
  attachments: attachmentsPage,
};

/** The pages for documents in and out: one link, one person, one hour. */
export function pages(options: PagesOptions): (server: Server) => void {
  return (server) => {
    server.get("/p/:id", async (req, res) => {
      await visit(req, res, options);
    });
    server.post("/p/:id", async (req, res) => {
      await visit(req, res, options);
    });
    server.post("/sign-in", async (req, res) => {
      const page = await options.signIn.finish(req, res);
      if (page !== undefined) redirect(res, page);
      else {
        const texts = readersTexts(req, options);
        send(res, 403, { page: problemPage(texts, texts.page.signInFailed) });
      }
    });
  };
}

async function visit(
  req: IncomingMessage & { readonly params?: unknown },
  res: ServerResponse,
  options: PagesOptions,
): Promise<void> {
  const { world, signIn, log } = options;
  const { id } = req.params as { readonly id: string };
  const texts = readersTexts(req, options);
  try {
    const visitor = await signIn.visitor(req);
    if (!visitor && req.method === "POST") {
      // A form may not lead on to another site, and what it sent would be lost on the way.
      send(res, 403, { page: problemPage(texts, texts.page.signedOut) });
      return;
    }
    if (!visitor) {
      signIn.begin(res, `/p/${id}`);
      return;
    }
    const { pass, here } = await redeemPass(world, { pass: id, account: visitor.account });
    const sent = req.method === "POST" ? { sent: await readForm(req) } : {};
    const { agendaChanged } = options;
    const answer = await answerTo({ world, here, of: pass.for, texts, agendaChanged, ...sent });
    send(res, 200, answer);
    if ("file" in answer && answer.sent && (await isSentWhole(res))) await answer.sent();
  } catch (fault) {
    if (fault instanceof Refusal) {
      const problem = texts.refusal[fault.reason](fault.about);
      send(res, STATUS[fault.reason] ?? 403, { page: problemPage(texts, problem) });
      return;
    }
    send(res, 500, { page: problemPage(texts, texts.fault(logFault(fault, log))) });
  } finally {
    req.resume();
  }
}

const STATUS: Partial<Record<RefusalReason, number>> = {
  "pass-gone": 410,
  "not-found": 404,
  "file-missing": 400,
  "upload-broken": 400,
};

function answerTo<K extends PassFor["kind"]>(visit: Visit<K>): Promise<Answer> {
  const kind: K = visit.of.kind;
  return PAGES[kind](visit);
}

function problemPage(texts: Texts, problem: string): Page {
  return { texts, title: texts.page.problemTitle, problem, parts: [] };
}

function send(res: ServerResponse, status: number, answer: Answer): void {
  if (res.headersSent || res.destroyed) return;
  res.statusCode = status;
  const body = "page" in answer ? pageHtml(answer.page) : Buffer.from(answer.file.content);
  const headers = "page" in answer ? PAGE_HEADERS : fileHeaders(answer.file);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.end(body);
}

/** Whether all of an answer has gone out; not where the line was cut before. */
function isSentWhole(res: ServerResponse): Promise<boolean> {
  if (res.writableFinished || res.destroyed) return Promise.resolve(res.writableFinished);
  return new Promise((resolve) => {
    res.once("finish", () => {
      resolve(true);
    });
    res.once("close", () => {
      resolve(res.writableFinished);
    });
  });
}

/** A file is saved, never shown by us: what somebody handed in runs nothing on our address. */
function fileHeaders({ name, type, content }: FileAnswer): Readonly<Record<string, string>> {
  const ascii = name.replaceAll(/[^\w .()-]/g, "_");
  return {
    "content-type": type,
    "content-length": String(content.byteLength),
    "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", "%27")}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

function readersTexts({ headers }: IncomingMessage, { textsFor }: PagesOptions): Texts {
  return textsFor(headers["accept-language"]);
}
