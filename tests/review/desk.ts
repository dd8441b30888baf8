/** A small issue on the desk, and what is done to it. */
import { afterPlan } from "../../src/archive/changes.ts";
import { readArticleFile } from "../../src/frontMatter.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { act, type Acted } from "../../src/review/act.ts";
import type { FrontMatter, Source } from "../../src/types.ts";
import { id, path, textOf } from "../corrections/page.ts";

export const TODAY = "2026-03-01";

export type Sent = Readonly<Record<string, string | string[]>>;

const formOf = (sent: Sent): URLSearchParams =>
  new URLSearchParams(
    Object.entries(sent).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );

export const send = (files: ArchiveFile[], ordinal: string, action: string, sent: Sent = {}): Acted =>
  act({ issue: "lhrb-20190504", files, papers: [], today: TODAY }, id(ordinal), action, formOf(sent));

/** The archive after an action, which must succeed. */
export function after(files: ArchiveFile[], ordinal: string, action: string, sent: Sent = {}): ArchiveFile[] {
  const acted = send(files, ordinal, action, sent);
  if (!acted.ok) throw new Error(`${action} was refused: ${acted.problem} ${acted.detail ?? ""}`);
  return afterPlan(files, acted.changes);
}

/** Why an action is refused. */
export function problemOf(files: ArchiveFile[], ordinal: string, action: string, sent: Sent = {}): string {
  const acted = send(files, ordinal, action, sent);
  return acted.ok ? "done" : acted.problem;
}

type Read = { front: FrontMatter; paragraphs: string[]; lines: string[] };

/** An article as it now is. */
export function article(files: ArchiveFile[], ordinal: string): Read {
  const read = readArticleFile(textOf(files, path(ordinal)) ?? "");
  if (!read.ok) throw new Error(`${ordinal}: ${read.problems[0]!.message}`);
  const { front, body } = read.value;
  return {
    front,
    paragraphs: body.split("\n\n").map((each) => each.trim()),
    lines: [front.source].flat().flatMap((source: Source) => source.lines),
  };
}
