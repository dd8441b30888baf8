/** Eleventy's templates, in Nunjucks: of the pages of one template, all are made by what was compiled once. */
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

/** Makes a page of what its template is told. */
export type PageTemplate = (told: object) => string;

export type PageTemplates = {
  /** A template's text, compiled once. Throws where the text is no template. */
  compile: (text: string, path?: string) => PageTemplate;
  /** Forgets what was compiled: between two builds files may change. */
  forget: () => void;
};

/** `filters` by the names that templates call them by. */
export function pageTemplates(
  filters: Readonly<Record<string, (...args: never[]) => unknown>>,
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
      return (told) => template.render(told);
    },
    forget() {
      environment = start();
      compiled.clear();
    },
  };
}
