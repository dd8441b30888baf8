/** Which test files are run in one process, and what is run first. */

/**
 * Reading the code takes longer than most files' tests do, and a site to look at takes longest: files that run in one
 * process read the code once, and what they import from one another, a site and a browser too, is made once.
 */
type Lot = { name: string; files: RegExp; alone?: true };

/**
 * A file is of the first row that names it; one that none names is alone, at the end. What takes longest comes first, so that
 * no core is left waiting for it. Those that put something in the place of what a whole process shares are alone.
 */
export const LOTS: readonly Lot[] = [
  { name: "pages", files: /^browser\/(?:clippings|pages|reading|typography)\./ },
  { name: "search in a browser", files: /^browser\/(?:offline|portable|search\w*)\./ },
  { name: "sites", files: /^(?:browser|hostile|separation)\//, alone: true },
  {
    name: "builds",
    files: /^scripts\/(?:bodies\/bodiesAgain|buildSite|checkSite|parts\/parts)\./,
    alone: true,
  },
  {
    name: "commands",
    files:
      /^scripts\/(?:\w*[lL]ock|bench|corrections|ingest|learn|ingest\/(?:lastRun|takePages)|review\/archiveDesk)\./,
    alone: true,
  },
  {
    name: "what is done around each test",
    files:
      /^scripts\/(?:archiveCache|archiveWriter|brokenOff|ingest\/takeAll|lastBuild|mutate\/results|previousSite|recordKeeper|sealedFiles|site\w+)\./,
    alone: true,
  },
  {
    name: "a page's globals",
    files: /^(?:reading\/clippingsStore|search\/client\/(?:asking|engine|facts|find|question|shelf))\./,
    alone: true,
  },
  {
    name: "stages",
    files: /^(?:check|corrections|lexicon|metadata|reading|review|simulator|stages|words)\/|^\w+\./,
  },
  { name: "rules", files: /^rules\// },
  { name: "site", files: /^site\// },
  { name: "scripts", files: /^scripts\// },
  { name: "search", files: /^search\// },
  { name: "archive", files: /^archive\// },
];

/** Test files, by their paths from the project's folder → those of each process, in the order in which processes begin. */
export function testLots(files: readonly string[]): string[][] {
  const rowOf = (file: string): Lot | undefined =>
    LOTS.find(({ files: own }) => own.test(file.replace(/^tests\//, "")));
  return [...LOTS, undefined].flatMap((lot) => {
    const own = files.filter((file) => rowOf(file) === lot);
    if (lot === undefined || lot.alone === true) return own.map((file) => [file]);
    return own.length > 0 ? [own] : [];
  });
}
