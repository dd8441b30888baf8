/** What a page of the site must not hold, looked for in the browser; and pages opened with nothing to hold a script back. */
import type { Browser, Page } from "playwright-core";

/** Runs in the browser: the faults of pages that are fetched and parsed there, by their paths. */
async function findInjected(paths: string[]): Promise<string[]> {
  const own = new Set(["https://beian.miit.gov.cn", "https://beian.mps.gov.cn", "https://example.org"]);
  const faultOf = (element: Element): string | null => {
    const name = element.localName;
    if (
      [
        "iframe",
        "object",
        "embed",
        "base",
        "style",
        "animate",
        "math",
        "img",
        "video",
        "template",
        "foreignObject",
      ].includes(name)
    )
      return `<${name}>`;
    if (name === "script" && element.getAttribute("type") === "application/ld+json") {
      JSON.parse(element.textContent);
      return null;
    }
    if (name === "script" && element.textContent !== "") return "an inline script";
    if (name === "meta" && element.getAttribute("http-equiv")?.toLowerCase() === "refresh")
      return "a refresh";
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/.test(attribute)) return `${attribute} of <${name}>`;
      if (!["href", "src", "action", "formaction", "data", "poster", "xlink:href"].includes(attribute))
        continue;
      const url = new URL(value, document.baseURI);
      const stays = url.origin === location.origin || own.has(url.origin) || url.protocol === "mailto:";
      // A link that a person wrote into an article may lead anywhere on the web; nothing else may.
      const written = name === "a" && /^https?:$/.test(url.protocol) && element.closest(".body") !== null;
      if (!stays && !written) return `${attribute}=${value.slice(0, 60)} of <${name}>`;
    }
    return null;
  };
  const found: string[] = [];
  for (const path of paths) {
    const html = await (await fetch(path)).text();
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const element of parsed.querySelectorAll("*")) {
      const fault = faultOf(element);
      if (fault !== null) found.push(`${path}: ${fault}`);
    }
    if (parsed.querySelectorAll("body").length !== 1 || parsed.querySelector("main") === null)
      found.push(`${path}: broken`);
  }
  return found;
}

/** `paths` of the site's pages → what none of them may hold. */
export async function injectedInto(
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<string[]> {
  const page = await browser.newPage();
  // The compiler names functions by a function of its own, which the browser lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(`${url}about/`);
  const found = await page.evaluate(
    findInjected,
    paths.map((path) => url + path),
  );
  await page.close();
  return found;
}

/**
 * Opens every path with a few tabs; `then` does something with each. `heeded`: the site's policy holds; else nothing but
 * the page itself keeps a script from running.
 */
export async function openAll(
  browser: Browser,
  url: string,
  paths: readonly string[],
  heeded: boolean,
  then: (page: Page, path: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...paths];
  const context = await browser.newContext({ bypassCSP: !heeded });
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    let current = "";
    page.on("dialog", (dialog) => {
      faults.push(`${current}: a dialog`);
      void dialog.dismiss();
    });
    page.on("popup", () => faults.push(`${current}: a window`));
    page.on("console", (message) => {
      if (message.text().startsWith("policy:")) faults.push(`${current}: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`${current}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) faults.push(`${current}: asks ${request.url().slice(0, 80)}`);
    });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      current = path;
      await page.goto(url + path, { waitUntil: "load" });
      await then(page, path);
      if (await page.evaluate(() => "hostile" in window)) faults.push(`${path}: a script ran`);
    }
  };
  await Promise.all([tab(), tab(), tab()]);
  await context.close();
  return faults;
}
