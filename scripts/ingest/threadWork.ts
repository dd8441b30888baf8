/** What a worker thread does when it is called: files of a context that it was given once. */
import { workerData } from "node:worker_threads";
import type { PageContext } from "../../src/stages/1-pages.ts";
import type { RawPage } from "../rawFiles.ts";
import { keptParses, type KeptIn } from "./keptParses.ts";
import { joinPacked, takeFiles, type DealtFile } from "./takeFiles.ts";

/** What a thread is told at its start. */
export type Told = { context: PageContext; keptIn: KeptIn | null };

/** Behind what the pool keeps for itself. One object for all files: what is reckoned of a folder's neighbours is reckoned once. */
const [, { context, keptIn }] = workerData as [unknown, Told];
const kept = keptIn === null ? null : keptParses(keptIn, context);

export const takeFilesHere = (files: readonly RawPage[]): DealtFile[] => takeFiles(files, context, kept);

export const joinPackedHere = joinPacked;
