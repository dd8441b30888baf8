/** The languages of the interface. What a page printed is never translated. */
import type { Language } from "../archiveTypes.ts";
import * as en from "./en.ts";
import * as zhHans from "./zhHans.ts";

export type Words = typeof zhHans;

export const WORDS: Readonly<Record<Language, Words>> = { "zh-Hans": zhHans, en };
