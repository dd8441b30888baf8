/** What is wrong with pages as HTML. */
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** `file:line rule what is wrong`, of all that the files hold. */
export async function htmlFaults(files: readonly string[]): Promise<string[]> {
  const loader = new StaticConfigLoader(JSON.parse(readFileSync(".htmlvalidate.json", "utf8")) as object);
  // By itself it is made anew for every page, which takes as long as looking at the page.
  const config = await loader.getConfigFor("");
  loader.getConfigFor = () => config;
  const validate = new HtmlValidate(loader);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validate.validateFile(file);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, line, message }) => `${file}:${line} ${ruleId} ${message}`));
  }
  return faults;
}
