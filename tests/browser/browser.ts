/** Finds a Chromium for the browser tests and starts it. Without one it says what to do, and never skips. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

type Found = { executable: string; env: Record<string, string> };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const ADVICE =
  "The browser tests need a Chromium and found none: install Google Chrome, Chromium or Edge, " +
  "or set CHROME_PATH to the program of one (on Linux x64 `npm ci` brings one along).";

/** Where Chrome, Chromium and Edge usually stand. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].flatMap(
    (program) => [`/usr/bin/${program}`, `/usr/local/bin/${program}`, `/snap/bin/${program}`],
  ),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return folder === undefined ? [] : programs.map((program) => join(folder, program));
  }),
};

const FONT_SETTINGS = "fontconfig.xml";

/** The machine's fonts if it has any, and the few of the package: without a single font a page crashes. */
const fontSettings = (folder: string): string => {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/font-cache</cachedir>
</fontconfig>
`;
};

/**
 * `@sparticuz/chromium` carries its browser packed, and with it the libraries (nss, nspr, expat) that a bare
 * Linux lacks; but these it unpacks only when it believes itself on AWS, and all of it into a fixed place.
 * So a child process is told just that, and a folder of its own, which takes its name when it is whole:
 * tests that start at the same time never see half a browser.
 */
function packagedChromium(): Found | null {
  const manifest = join(ROOT, "node_modules/@sparticuz/chromium/package.json");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(ROOT, `.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    const unpack = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    execFileSync(process.execPath, ["-e", unpack], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    writeFileSync(join(unpacking, FONT_SETTINGS), fontSettings(folder));
    try {
      renameSync(unpacking, folder);
    } catch {
      // Another test was first.
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return {
    executable: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, FONT_SETTINGS) },
  };
}

function installedChromium(): Found | null {
  const executable = USUAL_PLACES[process.platform]?.find((place) => existsSync(place));
  return executable === undefined ? null : { executable, env: {} };
}

function chosenChromium(): Found | null {
  const executable = process.env.CHROME_PATH;
  if (!executable) return null;
  if (!existsSync(executable)) throw new Error(`CHROME_PATH is ${executable}, and there is no such file.`);
  return { executable, env: {} };
}

/** `CHROME_PATH`, then the Chromium that npm brought, then an installed one. Throws one sentence when there is none. */
function findChromium(): Found {
  const found = chosenChromium() ?? packagedChromium() ?? installedChromium();
  if (!found) throw new Error(ADVICE);
  return found;
}

/** Milliseconds after which what a test waits for is taken not to come: a machine busy with other things is slow, not at fault. */
const PATIENCE = 180_000;

/** A headless browser that asks nothing of the network by itself. `args`: further ones for its command line. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executable, env } = findChromium();
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  const browser = await chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none", ...args],
    env: { ...(own as Record<string, string>), ...env },
    timeout: PATIENCE,
  });
  return browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
}
