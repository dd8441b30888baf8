/** The main job in one command: ingest, build, serve, print the address. */
import { parseArgs } from "node:util";
import { build, mannerFrom, PLACE_OPTIONS, placesFrom } from "./build.ts";
import { run } from "./commandLine.ts";
import { portFrom, serveSite } from "./serve.ts";

const HELP = `npm start -- [--raw PATH] [--articles DIR] [--out SITE] [--afresh] [--memory MB] [--port NUMBER] [--host ADDRESS]

Builds the archive (see npm run build -- --help) and serves it until Ctrl+C.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...PLACE_OPTIONS,
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const port = portFrom(values.port);
  const places = placesFrom(values);
  const code = await build(places, mannerFrom(values));
  const { url } = await serveSite(places.out, { port, host: values.host });
  console.log(`旧报合订本  ${url}\nCtrl+C stops.`);
  return code;
}

if (process.argv[1] === import.meta.filename) run(main);
