/** What a worker thread does when it is called: files of a context that it was given once. */
import { workerData } from "node:worker_threads";
import type { PageContext } from "../../src/stages/1-pages.ts";
import type { RawPage } from "../rawFiles.ts";
import { joinPacked, takeFiles, type DealtFile } from "./takeFiles.ts";

/** Behind what the pool keeps for itself. One object for all files: what is reckoned of a folder's neighbours is reckoned once. */
const [, context] = workerData as [unknown, PageContext];

export const takeFilesHere = (files: readonly RawPage[]): DealtFile[] => takeFiles(files, context);

export const joinPackedHere = joinPacked;
