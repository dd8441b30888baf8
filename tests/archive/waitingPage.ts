/** The small page of the corrections, with parses that wait beside a person's article. */
import { pendingParses } from "../../src/archive/pending.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { A, B, C, edit, FRESH, ingested } from "../corrections/page.ts";

export const MINE = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
export const OTHER_CITY = { lines: A, front: { city: "潍坊市" } };
/** A person's article, of which the rules now say another city. */
export const EDITED = ingested(MINE, OTHER_CITY, B, C);
/** The rules now give a line of a person's article to its neighbour, and a new article begins inside it. */
export const RECUT = ingested(MINE, ["1-2"], ["3-6"], C);
export const NEW = ingested(MINE, ["1-2"], B, C, ["3"]);

/** What waits, by ordinals: `01 edited 02`. */
export const waits = (files: ArchiveFile[]): string[] =>
  pendingParses(files).map(({ id: of, why, together }) =>
    [of.slice(-2), why, ...together.map((each) => each.slice(-2))].join(" "),
  );
