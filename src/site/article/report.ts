/** A link by which a reader reports a fault in an article, its particulars already written. */
import { createHash } from "node:crypto";
import { lineRefWords, parseLineRef } from "../../archive/lineRefs.ts";
import { sourcesOf } from "../issue/provenance.ts";
import type { Entry } from "../shapes.ts";

/** Tells one state of an article from another: the same front matter and body, the same twelve hex digits. */
const versionOf = ({ article: { front, body } }: Entry): string =>
  createHash("sha256")
    .update(JSON.stringify([front, body]))
    .digest("hex")
    .slice(0, 12);

function particulars(entry: Entry, siteUrl: string | null): string {
  const { front, path } = entry.article;
  return [
    "哪里有错：",
    "",
    "----",
    `文章：${front.id}（版本 ${versionOf(entry)}）`,
    `文件：articles/${path}`,
    ...sourcesOf(entry).map(
      ({ file, sha256, lines }) =>
        `原版：${file}（${sha256.slice(0, 12)}）${lines.map((line) => lineRefWords(parseLineRef(line))).join("、")}`,
    ),
    ...(siteUrl === null ? [] : [`网页：${siteUrl}${entry.address}`]),
  ].join("\r\n");
}

/**
 * `to` is the tracker's address for new reports or a mail address, as `archive.yml` says it; `null` where it says
 * nothing, or something that is neither.
 */
export function reportLink(entry: Entry, to: string | undefined, siteUrl: string | null): string | null {
  if (to === undefined) return null;
  const subject = `更正：${entry.heading}`;
  const body = particulars(entry, siteUrl);
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
