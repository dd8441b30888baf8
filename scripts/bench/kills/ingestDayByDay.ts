/** Ingest as a command, to be cut off, that writes a day at a time, as it else does with thousands of pages. */
import { run } from "../../commandLine.ts";
import { ingest } from "../../ingest.ts";
import { INGEST_CACHE } from "../../ingest/lastRun.ts";

const [, , raw = "", archive = ""] = process.argv;

run(async () => {
  await ingest([raw], archive, { cache: INGEST_CACHE, atATime: { pages: 1, files: 1 } });
  return 0;
});
