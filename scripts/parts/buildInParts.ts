/** `npm run build -- --outline`, `--shard 3/16`, `--assemble`: one step of a build that is cut into parts. */
import type { Manner } from "../buildSite.ts";
import { exitCodeOf, printWarning } from "../commandLine.ts";
import { ingest } from "../ingest.ts";
import { INGEST_CACHE } from "../ingest/lastRun.ts";
import { printSummary } from "../ingest/summary.ts";
import type { Places } from "../lastBuild.ts";
import { assemble } from "./assemble.ts";
import { shareOf, type PartNumber } from "./dealOut.ts";
import { makeOutline } from "./makeOutline.ts";
import { makePart } from "./makePart.ts";
import { openOutline } from "./openOutline.ts";
import { filesFor } from "./ownFiles.ts";
import { outlineOf } from "./places.ts";

export type Step = { outline: boolean; shard?: string | undefined; files: boolean; assemble: boolean };

/** `3/16`. Throws where it is none. */
export function partNumber(text: string): PartNumber {
  const [, part, of] = /^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? [];
  const number = { part: Number(part), of: Number(of) };
  if (!(number.part >= 1 && number.part <= number.of))
    throw new Error(`--shard ${text} names no part; the third of sixteen is --shard 3/16`);
  return number;
}

async function outlineStep({ raw, articles, out }: Places): Promise<0 | 1> {
  const ingested = await ingest([raw], articles, { cache: INGEST_CACHE });
  ingested.warnings.forEach(printWarning);
  printSummary(ingested);
  console.log(`${outlineOf(out)}: ${makeOutline(articles, out)} articles`);
  return exitCodeOf([...ingested.warnings, ...ingested.archiveWarnings]);
}

/** Throws where more than one step is asked for. */
export async function buildInParts(places: Places, step: Step, { memory = 0 }: Manner): Promise<0 | 1> {
  const { articles, out } = places;
  if ([step.outline, step.shard !== undefined, step.assemble].filter(Boolean).length > 1)
    throw new Error("--outline, --shard and --assemble are steps, one after the other: give one of them");
  if (step.outline) return outlineStep(places);
  if (step.assemble) {
    console.log(`${out}: ${await assemble(out)} articles to read and search`);
    return 0;
  }
  const number = partNumber(step.shard!);
  if (step.files) {
    const { archive } = openOutline(out).outline;
    console.log(filesFor(shareOf(archive, number), archive).join("\n"));
    return 0;
  }
  const made = await makePart(articles, out, number, memory);
  console.log(`part ${step.shard} of ${out}: ${made} articles`);
  return 0;
}
