/** Old addresses: what stands there leads where the ledger says, and to no other place. */
import { idAt } from "../archive/address.ts";
import type { Moved } from "../site/moved/moved.ts";
import { movedFiles } from "../site/moved/movedFiles.ts";
import type { Warning } from "../types.ts";
import { written } from "./data/expected.ts";
import { fault, few } from "./fault.ts";
import { pathOf, targetOf, type Target } from "./links.ts";
import { headingOf, mainOf, tagsOf } from "./scanPage.ts";

const pathIn = (target: Target): string => (target.kind === "inside" ? target.path : target.kind);

/** Where a page leads without being asked; `null` where it does not. */
function refreshOf(html: string): string | null {
  const refresh = tagsOf(html).find(({ attributes }) => attributes.get("http-equiv") === "refresh");
  return refresh === undefined
    ? null
    : (/^\s*\d+\s*;\s*url=(.*)$/i.exec(refresh.attributes.get("content") ?? "")?.[1] ?? "");
}

const led = (paths: readonly string[]): string => (paths.length === 0 ? "nowhere" : `to ${few(paths)}`);

/** What a page at an old address says otherwise than the ledger. */
function pageFaults(old: Moved, file: string, html: string): Warning[] {
  const { address, heading, to, leadsOn, stood } = old;
  const wrong = (message: string, line?: number): Warning =>
    fault("moved-differs", file, `${message}; build again`, line);
  const resolved = (href: string): string => pathIn(targetOf(href, { file, root: null }));
  if (headingOf(html) !== written(heading).trim())
    return [wrong(`is not the page that says what became of ${idAt(address) ?? address} (“${heading}”)`)];
  const goals = [...to, ...(stood?.near ?? [])].map((link) => pathOf(link.address));
  const links = mainOf(html).links.map(resolved);
  const refresh = refreshOf(html);
  const goal = leadsOn ? goals[0]! : null;
  return [
    ...(links.join("\n") === goals.join("\n")
      ? []
      : [wrong(`links ${led(links)}, and by the archive’s ledger leads ${led(goals)}`)]),
    ...((refresh === null ? null : resolved(refresh)) === goal
      ? []
      : [
          wrong(
            `takes the reader ${led([refresh ?? []].flat())}, and is to take him ${led([goal ?? []].flat())}`,
          ),
        ]),
  ];
}

/** `read` gives a file of the site, `null` where there is none; `url` is where it stands. */
export function judgeMoved(old: Moved, read: (path: string) => string | null, url: string | null): Warning[] {
  const folder = old.address.slice(1);
  const file = pathOf(old.address);
  const html = read(file);
  const gone = (path: string): Warning =>
    fault(
      "moved-missing",
      path,
      `is not there, and ${old.address} is an address that the site once had; build again`,
    );
  const beside = Object.entries(movedFiles(old, url) ?? {}).flatMap(([name, text]): Warning[] => {
    const held = read(folder + name);
    if (held === null) return [gone(folder + name)];
    return held === written(text)
      ? []
      : [fault("moved-differs", folder + name, "does not say where its text is now; build again")];
  });
  return [...(html === null ? [gone(file)] : pageFaults(old, file, html)), ...beside];
}
