/** A link by which a reader reports a fault in an article, its particulars already written. */
import { createHash } from "node:crypto";
import { parseLineRef } from "../../archive/lineRefs.ts";
import type { Settings } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import { sourcesOf } from "../issue/provenance.ts";
import type { Entry } from "../shapes.ts";
import { lineRefWords } from "../words.ts";

/** Tells one state of an article from another: the same front matter and body, the same twelve hex digits. */
const versionOf = ({ article: { front, body } }: Entry): string =>
  createHash("sha256")
    .update(JSON.stringify([front, body]))
    .digest("hex")
    .slice(0, 12);

function particulars(entry: Entry, { url, words, program }: Ground): string {
  const { report } = words;
  const { front, path } = entry.article;
  return [
    report.what,
    "",
    "----",
    report.article(front.id, versionOf(entry)),
    ...(program === null ? [] : [report.program(program)]),
    report.file(`articles/${path}`),
    ...sourcesOf(entry).map(({ file, sha256, lines }) => {
      const named = new Set(lines.map((line) => lineRefWords(parseLineRef(line), words)));
      return report.printed(file, sha256.slice(0, 12), [...named]);
    }),
    ...(url === null ? [] : [report.page(`${url}${entry.address}`)]),
  ].join("\r\n");
}

/**
 * The site, as far as a report names it. A page follows from its article and from the program alone, and keeps standing
 * over the builds that change neither: so these two name the build, where a number of its own would change every page.
 */
type Ground = { settings: Settings; url: string | null; words: Words; program: string | null };

/**
 * It goes to the tracker's address for new reports or to a mail address, as `archive.yml` says; `null` where it says
 * nothing, or something that is neither.
 */
export function reportLink(entry: Entry, site: Ground): string | null {
  const to = site.settings.report;
  if (to === undefined) return null;
  const subject = site.words.report.subject(entry.heading);
  const body = particulars(entry, site);
  if (/^https?:\/\//i.test(to) && URL.canParse(to)) {
    const tracker = new URL(to);
    tracker.searchParams.set("title", subject);
    tracker.searchParams.set("body", body.replaceAll("\r\n", "\n"));
    return tracker.href;
  }
  if (!/^[^\s@:/?#]+@[^\s@:/?#]+$/u.test(to)) return null;
  const [name = "", host = ""] = to.split("@");
  return `mailto:${encodeURIComponent(name)}@${host}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
