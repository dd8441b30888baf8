/** The desk's work on the archive folder: what there is to review, and each action, written whole or not at all. */
import { articlePath } from "../../src/archive/address.ts";
import type { Changes } from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import type { SourcedArticle } from "../../src/archive/heldSources.ts";
import { journalOf } from "../../src/archive/journal.ts";
import { issueOfId } from "../../src/archive/listedIn.ts";
import { pendingParses } from "../../src/archive/pending.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import type { Language } from "../../src/archiveTypes.ts";
import { readArchive, SETTINGS_FILE } from "../../src/archive/readArchive.ts";
import { KNOWN_PAPERS } from "../../src/lexicon/papers.ts";
import { act, scopeOf, type Acted, type Desk, type Refused } from "../../src/review/act.ts";
import type { Form } from "../../src/review/fields.ts";
import { areElsewhere, ofOtherIssues } from "../../src/review/otherIssues.ts";
import { reviewQueue, type QueueRow } from "../../src/review/queue.ts";
import { stateOf } from "../../src/review/reviewPage.ts";
import type { Problem, Said } from "../../src/review/words.ts";
import { readArchiveFolder } from "../archiveFiles.ts";
import { ArchiveBusy, whileLocked } from "../archiveLock.ts";
import { undoUnfinished, writeChanges } from "../archiveWriter.ts";
import { ChangedMeanwhile } from "../changedMeanwhile.ts";
import { issueFiles, type Strays } from "./issueFiles.ts";
import { lastDone, stepsBack } from "./stepsBack.ts";
import { readUndoLog, writeUndoLog, type Undoable } from "./undoLog.ts";

/** `show`: the article to look at now. */
export type Turned = { ok: true; said: Said; show: string } | Refused;

/** The day on which something is checked, on this machine's clock: `2026-03-01`. */
const today = (): string => new Date().toLocaleDateString("sv-SE");

/** Why a parse was refused, by the code of the warning. */
const NOT_TAKEN: Readonly<Record<string, Problem>> = {
  "parse-elsewhere": "textElsewhere",
  "lines-twice": "linesElsewhere",
};

export type ArchiveDesk = ReturnType<typeof openDesk>;

/** Reads the whole archive once, for the list; each action then reads its issue anew. */
export function openDesk(archive: string) {
  let rows: QueueRow[] = [];
  let strays: Strays = new Map();
  let others: ReadonlyMap<string, SourcedArticle[]> = new Map();
  let language: Language = "zh-Hans";
  /** Where in the list the person last was: an article that is none of it, like one that was split off, is behind that place. */
  let here = -1;
  /** Of the list, what is seen to. */
  const settled = new Set<string>();

  const readAll = (): void => {
    const files = whileLocked(archive, () => {
      undoUnfinished(archive);
      return readArchiveFolder(archive);
    });
    rows = reviewQueue(files);
    language = readArchive(files.filter(({ path }) => path === SETTINGS_FILE)).settings.language;
    strays = new Map(
      [...heldFiles(files).articles.values()].flatMap(({ id, path }) =>
        path === articlePath(id) ? [] : [[id, path] as const],
      ),
    );
    others = ofOtherIssues(heldFiles(files));
    settled.clear();
  };

  const issueOf = (id: string): Desk => {
    const files = issueFiles(archive, id, strays);
    const { papers } = readArchive(files).settings;
    return {
      issue: issueOfId(id),
      files,
      papers: [...papers, ...KNOWN_PAPERS],
      today: today(),
      others: others.get(issueOfId(id)) ?? [],
    };
  };

  /** Which of the list's articles of an issue are seen to now. */
  const settleRows = (id: string): void => {
    const { files, issue } = issueOf(id);
    const { articles, isByHand } = heldFiles(files);
    const waiting = new Set(pendingParses(files).map((each) => each.id));
    for (const row of rows.filter((each) => issueOfId(each.id) === issue)) {
      const isSettled = row.waits ? !waiting.has(row.id) : !articles.has(row.id) || isByHand(row.id);
      if (isSettled) settled.add(row.id);
      else settled.delete(row.id);
    }
  };

  const whileOurs = (work: () => Turned): Turned => {
    try {
      return whileLocked(archive, () => {
        undoUnfinished(archive);
        return work();
      });
    } catch (error) {
      if (error instanceof ArchiveBusy) return { ok: false, problem: "busy" };
      if (error instanceof ChangedMeanwhile)
        return { ok: false, problem: "changed", detail: error.paths.join(", ") };
      throw error;
    }
  };

  const write = ({ files }: Desk, changes: Changes, what: Omit<Undoable, "rows">): void => {
    const journal = journalOf(files, changes);
    if (journal.length === 0) return;
    // Before the files: an action that never came to pass is passed over when it is to be undone.
    const before = readUndoLog(archive);
    writeUndoLog(archive, [...before, { ...what, rows: journal }]);
    try {
      writeChanges(archive, files, changes);
    } catch (error) {
      // It changed nothing, and its files differ from what it found: it would stand in the way of those before it.
      if (error instanceof ChangedMeanwhile) writeUndoLog(archive, before);
      throw error;
    }
  };

  const settleParse = (desk: Desk, id: string, how: "accept" | "keep"): Acted => {
    const pending = pendingParses(desk.files).find((each) => each.id === id);
    if (pending === undefined) return { ok: false, problem: "noParse" };
    const all = [id, ...pending.together];
    if (how === "accept" && areElsewhere(desk, all))
      return { ok: false, problem: "linesElsewhere", detail: pending.path };
    const {
      warnings,
      settled: _,
      ...changes
    } = settleParses(desk.files, all, how, desk.papers, scopeOf(desk));
    const refused = warnings.find(({ level }) => level === "error");
    if (refused !== undefined)
      return { ok: false, problem: NOT_TAKEN[refused.code] ?? "cannotTake", detail: refused.file };
    const taken = warnings.some(({ code }) => code === "merge-undone") ? "mergeUndone" : "parseTaken";
    return { ok: true, changes, show: id, said: how === "accept" ? taken : "parseLeft" };
  };

  return {
    readAll,
    /** Of the interface. */
    language: (): Language => language,
    issueOf,
    /** What is still to be looked at, worst first. */
    queue: (): QueueRow[] => rows.filter(({ id }) => !settled.has(id)),
    /** Of the articles to look at, the ones before and behind it; `id` is on the desk from now on. */
    around: (id: string): { previous: string | null; next: string | null; at: number | null } => {
      const own = rows.findIndex((row) => row.id === id);
      const place = own < 0 ? here : own;
      here = place;
      const open = rows.flatMap((row, at) => (settled.has(row.id) ? [] : [{ id: row.id, at }]));
      const at = open.findIndex((row) => row.id === id);
      return {
        previous: open.findLast((row) => row.at < place)?.id ?? null,
        next: open.find((row) => row.at > place)?.id ?? null,
        at: at < 0 ? null : at + 1,
      };
    },
    /** `seen`: the state of the issue as the sender saw it; of another state nothing is changed. */
    act: (id: string, name: string, form: Form, seen: string): Turned =>
      whileOurs(() => {
        const desk = issueOf(id);
        if (stateOf(desk) !== seen) return { ok: false, problem: "changed" };
        const acted =
          name === "parse" || name === "keep"
            ? settleParse(desk, id, name === "parse" ? "accept" : "keep")
            : act(desk, id, name, form);
        if (!acted.ok) return acted;
        write(desk, acted.changes, { shown: id, said: acted.said });
        settleRows(id);
        return { ok: true, said: acted.said, show: acted.show };
      }),
    lastAction: (): Undoable | null => readUndoLog(archive).at(-1) ?? null,
    undo: (): Turned =>
      whileOurs(() => {
        const actions = readUndoLog(archive);
        const last = lastDone(actions, archive);
        if (last === null) return { ok: false, problem: "nothingToUndo" };
        const desk = issueOf(last.shown);
        const back = stepsBack(last, desk, archive);
        if (back === null)
          return { ok: false, problem: "cannotUndo", detail: last.rows.map(([path]) => path).join(", ") };
        writeChanges(archive, desk.files, back);
        writeUndoLog(archive, actions.slice(0, actions.indexOf(last)));
        settleRows(last.shown);
        return { ok: true, said: "undone", show: last.shown };
      }),
  };
}
