/** Eleventy's templates, in Nunjucks. Eleventy's own engine compiles a page's file and its address anew for every page; this one, once. */
import nunjucks from "nunjucks";

const INCLUDES = "templates/_includes";

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** What Eleventy knows of a page; `alias` names what a page of many is of. */
type PageData = Readonly<Record<string, unknown>> & { pagination?: { alias?: string } };

export type PageTemplates = {
  /** A template's text → what makes a page of data. Throws where the text is no template. */
  compile: (text: string, path?: string) => (data: PageData) => string;
  /** Forgets what was compiled: between two builds files may change. */
  forget: () => void;
};

/**
 * `filters` by the names that templates call them by; `told` are the names of what every page is told. Nothing else of
 * Eleventy's data reaches a template, since Nunjucks copies all of it for every include.
 */
export function pageTemplates(
  filters: Readonly<Record<string, (...args: never[]) => unknown>>,
  told: readonly string[],
): PageTemplates {
  const start = (): nunjucks.Environment => {
    const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(INCLUDES), OPTIONS);
    for (const [name, filter] of Object.entries(filters))
      environment.addFilter(name, filter as (...args: unknown[]) => unknown);
    return environment;
  };
  let environment = start();
  const compiled = new Map<string, nunjucks.Template>();

  return {
    compile(text, path) {
      const template = compiled.get(text) ?? new nunjucks.Template(text, environment, path, true);
      compiled.set(text, template);
      return (data) => {
        const alias = data.pagination?.alias;
        const names = alias === undefined ? told : [...told, alias];
        return template.render(Object.fromEntries(names.map((name) => [name, data[name]])));
      };
    },
    forget() {
      environment = start();
      compiled.clear();
    },
  };
}
