/** The desk over HTTP, for a browser on this machine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Language } from "../../src/archiveTypes.ts";
import { ARTICLE_ID } from "../../src/lexicon/ids.ts";
import { reviewWords, SAID_NAMES, type Said } from "../../src/review/words.ts";
import type { ArchiveDesk, Turned } from "./archiveDesk.ts";
import type { Assets } from "./assets.ts";
import { HEADERS, isOwn } from "./guard.ts";
import { articlePage, listPage, plainPage, type Notice } from "./pages.ts";

/** A form may hold a whole article. */
const LARGEST = 16 * 1024 * 1024;

type Answer = { status: number; type: string; text: string } | { status: 303; location: string };

const html = (text: string, status = 200): Answer => ({
  status,
  type: "text/html",
  text,
});

const isSaid = (name: string | null): name is Said =>
  (SAID_NAMES as readonly (string | null)[]).includes(name);

const saidIn = (url: URL): Notice => {
  const said = url.searchParams.get("said");
  return isSaid(said) ? { said } : null;
};

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error("the form is too large");
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** Where to go on: behind an article that was accepted comes the next. */
function goOn(desk: ArchiveDesk, id: string, { show, said }: Turned & { ok: true }): Answer {
  const next = said === "accepted" || said === "withdrawn" ? desk.around(id).next : show;
  return { status: 303, location: `${next === null ? "/" : `/article/${next}`}?said=${said}` };
}

const problemOf = (refused: Turned & { ok: false }): Notice => ({
  problem: refused.problem,
  detail: refused.detail ?? null,
});

function answerGet(desk: ArchiveDesk, url: URL, assets: Assets, language: Language): Answer {
  const asset = Object.hasOwn(assets, url.pathname) ? assets[url.pathname] : undefined;
  if (asset !== undefined) return { status: 200, ...asset };
  if (url.pathname === "/") return html(listPage(desk, language, saidIn(url)));
  const [, id = ""] = /^\/article\/([^/]+)$/.exec(url.pathname) ?? [];
  const page = ARTICLE_ID.test(id) ? articlePage(desk, id, saidIn(url), null) : null;
  return page === null ? html(plainPage(language, reviewWords(language).lost), 404) : html(page);
}

async function answerPost(
  desk: ArchiveDesk,
  url: URL,
  request: IncomingMessage,
  language: Language,
): Promise<Answer> {
  if (url.pathname === "/again") {
    desk.readAll();
    return { status: 303, location: "/" };
  }
  if (url.pathname === "/undo") {
    const undone = desk.undo();
    if (undone.ok) return goOn(desk, undone.show, undone);
    return html(listPage(desk, language, problemOf(undone)), 409);
  }
  const [, id = ""] = /^\/article\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!ARTICLE_ID.test(id)) return html(plainPage(language, reviewWords(language).lost), 404);
  const form = await formOf(request);
  const turned = desk.act(id, form.get("action") ?? "save", form, form.get("seen") ?? "");
  if (turned.ok) return goOn(desk, id, turned);
  const page = articlePage(desk, id, problemOf(turned), form);
  return html(page ?? plainPage(language, reviewWords(language).problems[turned.problem]), 409);
}

function send(response: ServerResponse, answer: Answer): void {
  if ("location" in answer) response.writeHead(303, { ...HEADERS, location: answer.location }).end();
  else
    response
      .writeHead(answer.status, { ...HEADERS, "content-type": `${answer.type}; charset=utf-8` })
      .end(answer.text);
}

function deskServer(desk: ArchiveDesk, assets: Assets): Server {
  return createServer((request, response) => {
    const port = (request.socket.address() as AddressInfo).port;
    const language = desk.language();
    const answer = async (): Promise<Answer> => {
      if (!isOwn(request, port)) return html(plainPage(language, reviewWords(language).refused), 403);
      const url = new URL(request.url ?? "/", `http://localhost:${port}`);
      if (request.method === "GET" || request.method === "HEAD")
        return answerGet(desk, url, assets, language);
      return request.method === "POST"
        ? answerPost(desk, url, request, language)
        : html(plainPage(language, reviewWords(language).lost), 405);
    };
    answer()
      .catch((error: unknown) =>
        html(plainPage(language, error instanceof Error ? error.message : String(error)), 500),
      )
      .then(
        (each) => send(response, each),
        () => response.destroy(),
      );
  });
}

/** Serves the desk at 127.0.0.1 alone; port 0 takes any that is free. */
export async function serveDesk(
  desk: ArchiveDesk,
  assets: Assets,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = deskServer(desk, assets);
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
