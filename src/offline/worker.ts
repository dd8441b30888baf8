/**
 * The service worker: pages that were looked at, the build's own pages and scripts, and the saved parts of the
 * index, when there is no network. While there is one it stands back.
 */
import { SAVED_HEADER } from "../search/files/manifest.ts";
import { readRecord, SAVED, SHELL, VISITED, manifestAddress } from "./saved.ts";

type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };

/** The part of a service worker's world that is used; TypeScript's own description of it excludes the page's. */
declare const self: {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: "install" | "activate", listener: (event: Waiting) => void) => void) &
    ((type: "fetch", listener: (event: Fetching) => void) => void);
};

/** Stand before the script when the site is built: digest and addresses of what every page needs. */
declare const BUILD: string;
declare const SHELL_FILES: string[];

const MOST_VISITED = 300;

const root = (): URL => new URL(self.registration.scope);
const index = (): URL => new URL("search/", root());

const shellName = SHELL + BUILD;

self.addEventListener("install", (event) => {
  const fill = async (): Promise<void> => {
    const shell = await caches.open(shellName);
    await shell.addAll(SHELL_FILES.map((path) => new Request(new URL(path, root()), { cache: "no-cache" })));
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const tidy = async (): Promise<void> => {
    for (const name of await caches.keys())
      if (name.startsWith(SHELL) && name !== shellName) await caches.delete(name);
    // Pages of another build would ask for scripts that are gone.
    await caches.delete(VISITED);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** Bytes asked for of a kept file, as a host would answer. */
async function partOf(kept: Response, range: string | null): Promise<Response> {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  if (from === undefined || to === undefined) return kept;
  const part = (await kept.blob()).slice(Number(from), Number(to) + 1);
  return new Response(part, { status: 206 });
}

async function fromIndex(request: Request): Promise<Response> {
  const kept = await (await caches.open(SAVED)).match(request.url);
  return kept === undefined ? fetch(request) : partOf(kept, request.headers.get("range"));
}

/** The manifest of the network, or of what is saved: then it says so. */
async function manifest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const record = await readRecord(index());
    if (record === null) throw error;
    const { shards, guide } = record;
    return new Response(JSON.stringify(record.manifest), {
      headers: { [SAVED_HEADER]: JSON.stringify({ shards, guide }) },
    });
  }
}

/** What is downloaded by a link is no page, and may be large. */
const isPage = (answer: Response): boolean =>
  answer.ok && !answer.redirected && (answer.headers.get("content-type") ?? "").startsWith("text/html");

async function keepVisited(request: Request, answer: Response): Promise<void> {
  const visited = await caches.open(VISITED);
  await visited.put(withoutQuery(request.url), answer);
  const keys = await visited.keys();
  for (const oldest of keys.slice(0, Math.max(0, keys.length - MOST_VISITED))) await visited.delete(oldest);
}

const withoutQuery = (address: string): string => {
  const plain = new URL(address);
  plain.search = "";
  plain.pathname = plain.pathname.replace(/\/index\.html$/, "/");
  return plain.href;
};

/** Under either of its names: links say `index.html`, the address bar does not. */
async function keptPage(address: string): Promise<Response | undefined> {
  const plain = withoutQuery(address);
  return (await caches.match(plain)) ?? (await caches.match(`${plain}index.html`));
}

async function page(event: Fetching): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (isPage(answer)) event.waitUntil(keepVisited(event.request, answer.clone()));
    return answer;
  } catch {
    const kept = await keptPage(event.request.url);
    if (kept !== undefined) return kept;
    const offline = new URL("offline/", root());
    const { pathname, searchParams } = new URL(event.request.url);
    offline.searchParams.set("page", pathname.slice(root().pathname.length));
    const searched = searchParams.get("q");
    if (searched !== null) offline.searchParams.set("q", searched);
    return Response.redirect(offline.href);
  }
}

/** What only some readers ask for, as traditional characters, is kept once it was. */
async function keepAsset(request: Request, answer: Response): Promise<void> {
  const path = request.url.slice(root().href.length);
  if (answer.ok && path.startsWith("assets/") && !SHELL_FILES.includes(path))
    await (await caches.open(shellName)).put(request, answer);
}

/** The build's own scripts and styles: from the network while there is one, so that a page never gets another build's. */
async function asset(event: Fetching): Promise<Response> {
  const { request } = event;
  try {
    const answer = await fetch(request);
    event.waitUntil(keepAsset(request, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept === undefined) throw error;
    return kept;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root().href)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (request.url === manifestAddress(index()).href) event.respondWith(manifest(request));
  else if (request.url.startsWith(index().href)) event.respondWith(fromIndex(request));
  else event.respondWith(asset(event));
});
