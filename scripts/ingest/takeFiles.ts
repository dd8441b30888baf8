/** The work that a run deals out: files taken apart each by itself, then the pages of one issue joined. The same in this process and in a thread. */
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { factsOf, type PageFacts } from "../../src/archive/runParts.ts";
import type { IdentifiedPage, ParsedPage } from "../../src/archiveTypes.ts";
import { joinIssues, takeFile, type TakenPage } from "../../src/pipeline.ts";
import type { PageContext } from "../../src/stages/1-pages.ts";
import { issueOf } from "../../src/stages/7-jumps.ts";
import type { Warning } from "../../src/types.ts";
import { readPage, type RawPage } from "../rawFiles.ts";
import type { KeptParses } from "./keptParses.ts";

/** A page packed, to a tenth of its size. */
export type Packed = Uint8Array;

/** `jumping`: what it was parsed from, where a story jumps, until all pages of its issue are taken. */
export type DealtPage = {
  facts: PageFacts;
  parsed: Packed;
  jumping: { issue: string; from: Packed } | null;
};
/** One file's pages, and what is wrong with it. */
export type DealtFile = { pages: DealtPage[]; warnings: Warning[] };

/** Of the run's context a page's own draft needs no more: a folder's neighbours may be thousands. */
const alone = ({ draft, identity }: IdentifiedPage): IdentifiedPage => ({
  draft: { ...draft, page: { ...draft.page, neighbours: [] } },
  identity,
});

const pack = (page: ParsedPage | IdentifiedPage): Packed => deflateRawSync(serialize(page), { level: 1 });
const unpack = (page: Packed): unknown => deserialize(inflateRawSync(page));

/** A page that was packed parsed. */
export const unpacked = (page: Packed): ParsedPage => unpack(page) as ParsedPage;

const dealt = ({ parsed, jumping }: TakenPage): DealtPage => ({
  // Copied: a cutting of the page's text would keep all of it in memory.
  facts: structuredClone(factsOf(parsed)),
  parsed: pack(parsed),
  jumping: jumping === null ? null : { issue: issueOf(jumping), from: pack(alone(jumping)) },
});

/** A file of which no page could be taken. */
export function failed(path: string, problem: unknown): DealtFile {
  const message = `this page could not be taken apart (${(problem as Error).message}); the others were. Please report it with the file`;
  return { pages: [], warnings: [{ level: "error", code: "could-not-parse", file: path, message }] };
}

function takeOne(page: RawPage, context: PageContext, kept: KeptParses | null): DealtFile {
  const known = kept?.recall(page);
  if (known !== undefined && known !== null) return known;
  try {
    const source = readPage(page);
    const { pages, warnings } = takeFile(source, context);
    const file = { pages: pages.map(dealt), warnings };
    // One that was changed since it was looked at is kept under no digest.
    if (createHash("sha256").update(source.bytes).digest("hex") === page.sha256)
      kept?.remember(
        page,
        file,
        pages.map(({ parsed }) => parsed.identity),
      );
    return file;
  } catch (problem) {
    return failed(page.path, problem);
  }
}

/** Files in any order → what became of each, in the same order. */
export const takeFiles = (
  files: readonly RawPage[],
  context: PageContext,
  kept: KeptParses | null,
): DealtFile[] => files.map((file) => takeOne(file, context, kept));

/** Jumping pages of one issue each → those of which a story was joined; `null` for the others. */
export const joinPacked = (issues: readonly (readonly Packed[])[]): (Packed | null)[][] =>
  issues.map((pages) =>
    joinIssues(pages.map((page) => unpack(page) as IdentifiedPage)).map((page) =>
      page === null ? null : pack(page),
    ),
  );
