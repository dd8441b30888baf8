/** Page text → archive → site: what `npm run build` does where something has changed. */
import { buildSite, type Manner, type SiteChange } from "./buildSite.ts";
import { printWarning } from "./commandLine.ts";
import { ingest } from "./ingest.ts";
import { INGEST_CACHE } from "./ingest/lastRun.ts";
import { printSummary } from "./ingest/summary.ts";
import { watchBuild, type Outcome, type Places } from "./lastBuild.ts";

const changeWords = (change: SiteChange): string =>
  change === null
    ? "made from nothing"
    : `${change.written} files written, ${change.removed} removed, all others left as they were`;

/** Says what it does. */
export async function buildAll(places: Places, manner: Manner): Promise<Outcome> {
  const { raw, articles, out } = places;
  const watch = watchBuild(places);
  const ingested = await ingest([raw], articles, { cache: INGEST_CACHE });
  ingested.warnings.forEach(printWarning);
  printSummary(ingested);
  watch.archiveStands();
  const { indexed, change } = await buildSite(articles, out, manner);
  console.log(`${out}: ${indexed} articles to read and search; ${changeWords(change)}`);
  const outcome = { indexed, warnings: [...ingested.warnings, ...ingested.archiveWarnings] };
  watch.finished(outcome);
  return outcome;
}
