/** `npm run bench -- corrections`: what becomes of random human edits when the rules change, as a table. */
import { parseArgs } from "node:util";
import { campaign, type Findings } from "../../tests/corrections/campaign.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- corrections [--edits NUMBER] [--pages NUMBER] [--seed NUMBER] [--markdown]

Edits an archive of made-up pages at random, in every way an archivist can, ingests them with other rules behind every
fifty edits and twice at the end, and counts what is kept, shown and answered. Exit code 1 where anything is not.
  --edits  300 when not given
  --pages  60 when not given
  --seed   1 when not given; another seed is another archive, other edits and other rules`;

const BATCH = 50;

const rowsOf = (found: Findings): Row[] => [
  ["edits kept", String(found.edits), String(found.kept)],
  ["changed parses reported and shown", String(found.changed), String(found.reported)],
  ["addresses that answer", String(found.addresses), String(found.answering)],
  ["lines lost or doubled by a run, ids given anew", "0", String(found.wrong.length)],
];

export function corrections(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      edits: { type: "string", default: "300" },
      pages: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const found = campaign({
    seed: Number(values.seed),
    pages: Number(values.pages),
    edits: Number(values.edits),
    batch: BATCH,
  });
  const kinds = [...found.kinds].toSorted(([a], [b]) => (a < b ? -1 : 1));
  console.log(`${found.edits} edits: ${kinds.map(([kind, times]) => `${times} × ${kind}`).join(", ")}\n`);
  const rows: Row[] = [["what", "target", "measured"], ...rowsOf(found)];
  console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
  found.wrong.forEach((what) => console.log(what));
  return rowsOf(found).every(([, target, measured]) => target === measured) ? 0 : 1;
}
