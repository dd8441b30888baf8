/** Digests of what pages are made of: the same digest, the same page. */
import { hash } from "node:crypto";
import type { Article, PageSheet } from "../archiveTypes.ts";

/** Shorter than this, a value stands for itself. */
const SHORT = 48;

const short = (text: string): string => hash("sha1", text, "base64url");

const isArticle = (value: object): value is Article => "front" in value && "body" in value && "path" in value;

const isSheet = (value: object): value is PageSheet => "furniture" in value && "text" in value;

export type DigestOf = (value: unknown) => string;

/**
 * What digests any plain value: strings, numbers, arrays, objects, maps and sets of them, by their content and the order
 * of their fields. An object that many pages share is looked at once, so that all pages of an archive cost as much as
 * reading it; none may change between. Throws on a function, which has no content.
 */
export function digester(): DigestOf {
  const known = new WeakMap<object, string>();

  function textOf(value: object): string {
    // A file says everything that is in it, but what a person corrected, and where its lines are by now.
    if (isArticle(value) && value.digest !== undefined)
      return `${value.path} ${value.digest} ${of(value.correction)} ${of([value.front.source, value.front.joins])}`;
    if (isSheet(value) && value.digest !== undefined) return `${value.id} ${value.digest}`;
    if (Array.isArray(value)) return `[${value.map(of).join()}]`;
    if (value instanceof Map) return `m[${[...value].map(([key, each]) => `${of(key)}:${of(each)}`).join()}]`;
    if (value instanceof Set) return `s[${[...value].map(of).join()}]`;
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}:${of(each)}`)
      .join()}}`;
  }

  function of(value: unknown): string {
    if (typeof value === "string") return value.length < SHORT ? JSON.stringify(value) : short(value);
    if (typeof value === "function") throw new TypeError("a function is no part of a page's content");
    if (typeof value !== "object" || value === null) return String(value);
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const text = textOf(value);
    const digest = text.length < SHORT ? text : short(text);
    known.set(value, digest);
    return digest;
  }

  return of;
}
