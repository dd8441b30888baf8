/** Eleventy's templates, in Nunjucks. Eleventy's own engine compiles a page's file and its address anew for every page; this one, once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";

const FOLDER = "templates/_includes";

/** With its line, where it has one to itself, as Nunjucks trims it. */
const INCLUDE = /(?:^[ \t]*)?\{% include "([^"]+)" %\}\n?/gm;

/**
 * A template's text with those that it includes in their places: left to Nunjucks, each include of each page is a render of
 * its own. What an included template sets is seen by those that follow it, and Nunjucks' errors count its lines with the
 * including template's.
 */
const withIncludes = (text: string): string =>
  text.replace(INCLUDE, (_, name: string) => withIncludes(readFileSync(join(FOLDER, name), "utf8")));

const loader: nunjucks.ILoader = {
  getSource(name) {
    const path = join(FOLDER, name);
    return { src: withIncludes(readFileSync(path, "utf8")), path, noCache: false };
  },
};

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** What Eleventy knows of a page; of a page of many, `data` names the list and `alias` the one that it is of. */
export type PageData = Readonly<Record<string, unknown>> & { pagination?: { data?: string; alias?: string } };

export type PageTemplates = {
  /** A template's text → what makes a page of data. Throws where the text is no template. */
  compile: (text: string, path?: string) => (data: PageData) => string;
  /** Forgets what was compiled: between two builds files may change. */
  forget: () => void;
};

/**
 * `filters` by the names that templates call them by; `told` is what a page's template sees of what Eleventy knows. Nothing
 * else reaches it: Nunjucks copies all of it for every include, and a page is made anew only where what it sees is other.
 */
export function pageTemplates(
  filters: Readonly<Record<string, (...args: never[]) => unknown>>,
  told: (data: PageData) => object,
): PageTemplates {
  const start = (): nunjucks.Environment => {
    const environment = new nunjucks.Environment({ ...loader }, OPTIONS);
    for (const [name, filter] of Object.entries(filters))
      environment.addFilter(name, filter as (...args: unknown[]) => unknown);
    return environment;
  };
  let environment = start();
  const compiled = new Map<string, nunjucks.Template>();

  return {
    compile(text, path) {
      const template =
        compiled.get(text) ?? new nunjucks.Template(withIncludes(text), environment, path, true);
      compiled.set(text, template);
      return (data) => template.render(told(data));
    },
    forget() {
      environment = start();
      compiled.clear();
    },
  };
}
