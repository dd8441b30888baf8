/** `npm run review`: the review desk, a local page on which doubtful articles are held against their pages and put right. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { DEFAULTS, run } from "./commandLine.ts";
import { openDesk } from "./review/archiveDesk.ts";
import { makeAssets } from "./review/assets.ts";
import { serveDesk } from "./review/server.ts";
import { portFrom } from "./serve.ts";

const HELP = `npm run review -- [--articles DIR] [--port NUMBER]

Opens the review desk: the printed page beside each doubtful article, worst first, and what is wrong put right by
mouse or keys. For this machine alone (127.0.0.1), and no part of the site.
  --articles DIR  where the archive is kept; articles/ when not given
  --port NUMBER   any free one when not given`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: DEFAULTS.articles },
      port: { type: "string", default: "0" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!existsSync(values.articles))
    throw new Error(`there is no folder ${values.articles}; npm run ingest makes it`);
  const desk = openDesk(values.articles);
  console.error(`reading ${values.articles} …`);
  desk.readAll();
  const { url } = await serveDesk(desk, await makeAssets(), portFrom(values.port));
  console.log(`校对台 Review desk  ${url}\n${desk.queue().length} to review. Ctrl+C stops.`);
  return 0;
}

if (process.argv[1] === import.meta.filename) run(main);
