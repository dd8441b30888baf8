/** Digests of what pages are made of: the same digest, the same page. */
import { hash } from "node:crypto";
import type { Article, PageSheet } from "../archiveTypes.ts";
import type { Entry } from "./shapes.ts";

/** Shorter than this, a string stands for itself. */
const SHORT = 48;
/** Shorter than this, a list or an object does within others: it is written again sooner than it is found. */
const SHORT_OBJECT = 200;

const short = (text: string): string => hash("sha1", text, "base64url");

/**
 * `makeEntry` makes all of an entry of its article, its paper and the language, which every page's ground holds. What others
 * show of an article does not hang on its body, but for its opening.
 */
function isReadEntry(value: object): value is Entry {
  const { article, paper } = value as Partial<Entry>;
  return article?.outlineDigest !== undefined && paper !== undefined;
}

function isReadArticle(value: object): value is Article {
  const { digest, front } = value as Partial<Article>;
  return digest !== undefined && front !== undefined;
}

function isReadSheet(value: object): value is PageSheet {
  const { digest, furniture } = value as Partial<PageSheet>;
  return digest !== undefined && furniture !== undefined;
}

export type DigestOf = (value: unknown) => string;

/**
 * What digests any plain value: strings, numbers, arrays, objects, maps and sets of them, by their content and the order
 * of their fields. An object with much text that many pages share is looked at once, so that all pages of an archive
 * cost as much as reading it; one with little is written out each time. None may change between. What was read from a
 * file of the archive is told by the file's digest, an entry by that of its article's outline: a page that shows the body
 * is made of the article itself as well. Throws on a function, which has no content.
 */
export function digester(): DigestOf {
  const known = new Map<object, string>();
  const keys = new Map<string, string>();
  const keyText = (key: string): string => {
    const earlier = keys.get(key);
    if (earlier !== undefined) return earlier;
    const text = `${JSON.stringify(key)}:`;
    keys.set(key, text);
    return text;
  };

  function textOf(value: object): string {
    if (Array.isArray(value)) return `[${value.map(of).join()}]`;
    if (isReadEntry(value)) {
      const { path, outlineDigest, front } = value.article;
      return `e${JSON.stringify([path, outlineDigest, front.source, front.joins])} ${of(value.paper)}`;
    }
    // Its file says everything that is in it, but what a person corrected, and where its lines are by now.
    if (isReadArticle(value)) {
      const { path, digest, correction, front } = value;
      return `a${JSON.stringify([path, digest, correction, front.source, front.joins])}`;
    }
    if (isReadSheet(value)) return `p${value.id} ${value.digest}`;
    if (value instanceof Map) return `m[${[...value].map(([key, each]) => `${of(key)}:${of(each)}`).join()}]`;
    if (value instanceof Set) return `s[${[...value].map(of).join()}]`;
    let text = "{";
    for (const [key, each] of Object.entries(value)) text += `${keyText(key)}${of(each)},`;
    return `${text}}`;
  }

  function of(value: unknown): string {
    // No text of another value begins with an apostrophe: a string that reads like one is told from it.
    if (typeof value === "string") return value.length < SHORT ? JSON.stringify(value) : short(`'${value}`);
    if (typeof value === "function") throw new TypeError("a function is no part of a page's content");
    if (typeof value !== "object" || value === null) return String(value);
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const text = textOf(value);
    if (text.length < SHORT_OBJECT) return text;
    const digest = short(text);
    known.set(value, digest);
    return digest;
  }

  return (value) => {
    const text = of(value);
    return text.length < SHORT ? text : short(text);
  };
}
