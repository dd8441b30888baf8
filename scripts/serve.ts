/** A built site on this machine, with the headers its `_headers` file asks of a host. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { DEFAULTS, run } from "./commandLine.ts";

const HELP = `npm run serve -- [FOLDER] [--port NUMBER] [--host ADDRESS]

Serves a built site. FOLDER is _site when not given; the port 8080, or the next one that is free;
the host 127.0.0.1, so that only this machine can reach it (0.0.0.0 opens it to the network).`;

/** Ports tried, from the one asked for. */
const TRIES = 20;

/**
 * How long a connection is kept for a further request, in milliseconds. Above what clients keep one for, so that none asks
 * on a connection that is being closed: on a busy machine that is an answer lost.
 */
const KEPT_ALIVE = 65_000;

/** Read by hosts, never served by them. */
const HOST_FILES = new Set(["/_headers", "/_redirects"]);

type HeaderRule = { matches: (path: string) => boolean; headers: [name: string, value: string][] };

/** `/assets/*` → what it matches; `*` stands for anything. */
function pathPattern(pattern: string): (path: string) => boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const expression = new RegExp(`^${literal.join(".*")}$`);
  return (path) => expression.test(path);
}

/** A `_headers` file: a path pattern a line, its headers indented below it. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const [, name, value] = /^\s+([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ matches: pathPattern(line.trim()), headers: [] });
  }
  return rules;
}

const fileText = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(fileText(join(folder, "404.html")) ?? "404");
}

function siteServer(folder: string, compressed: boolean): Server {
  const rules = readHeaderRules(fileText(join(folder, "_headers")) ?? "");
  const files = sirv(folder, { dev: true, extensions: ["html"], gzip: compressed });
  return createServer({ keepAliveTimeout: KEPT_ALIVE }, (request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    for (const { headers } of rules.filter(({ matches }) => matches(path)))
      for (const [name, value] of headers) response.setHeader(name, value);
    if (HOST_FILES.has(path)) return notFound(folder, response);
    // A folder's own address ends in a stroke, as on every host: relative links count on it.
    if (!path.endsWith("/") && !path.includes("..") && isFolder(join(folder, path))) {
      response.writeHead(301, { location: `${path}/${query === undefined ? "" : `?${query}`}` });
      return response.end();
    }
    return files(request, response, () => notFound(folder, response));
  });
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      done();
    });
  });

export type Served = { url: string; close: () => Promise<void> };

/**
 * Serves `folder` from `port` (0: any free one), or from the next free port. `url` ends in `/`. With `compressed`, a file
 * that has one with `.gz` behind its name beside it is sent as that, as hosts send it.
 */
export async function serveSite(
  folder: string,
  { port = 8080, host = "127.0.0.1", compressed = false } = {},
): Promise<Served> {
  if (!isFolder(folder)) throw new Error(`there is no folder ${folder}; build the site first: npm run build`);
  const server = siteServer(resolve(folder), compressed);
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, tried, host);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE" && tried < port + TRIES;
      if (!taken) throw error;
    }
  }
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${host === "0.0.0.0" ? "localhost" : host}:${given}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** `8080` → 8080; anything else is refused in a sentence. */
export function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`--port ${text}: a port is a number up to 65535`);
  return port;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const port = portFrom(values.port);
  const { url } = await serveSite(positionals[0] ?? DEFAULTS.out, { port, host: values.host });
  console.log(`旧报合订本  ${url}\nCtrl+C stops.`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) run(main);
