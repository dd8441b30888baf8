/** Stylesheets, pictures and scripts: nothing in them is fetched from another host, and what a stylesheet names is there. */
import type { Warning } from "../types.ts";
import { fault } from "./fault.ts";
import { targetOf } from "./links.ts";

type Rule = { extension: string; fetches: RegExp };

/** Where a file of a kind names what is fetched; scripts are compiled, so only an address written out is seen. The content policy stops the others. */
const RULES: readonly Rule[] = [
  { extension: ".css", fetches: /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g },
  { extension: ".svg", fetches: /(?:href|src)="([^"]*)"/g },
  {
    extension: ".js",
    fetches:
      /\b(?:fetch|import|importScripts|sendBeacon|Worker|WebSocket|EventSource|Request)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]*)/g,
  },
];

export const isAsset = (file: string): boolean => RULES.some(({ extension }) => file.endsWith(extension));

/** A picture is drawn, and runs nothing; opened by itself on a disk no policy would hold a script in it back. */
function scriptIn(file: string, text: string): Warning[] {
  const at = file.endsWith(".svg") ? text.search(/<script|\son[a-z]+\s*=/i) : -1;
  const line = text.slice(0, at).split("\n").length;
  return at < 0
    ? []
    : [fault("page-inline", file, "holds a script, which no picture of the site has; build again", line)];
}

export function judgeAsset(file: string, text: string, has: (path: string) => boolean): Warning[] {
  const fetched = RULES.filter(({ extension }) => file.endsWith(extension)).flatMap(({ fetches }) =>
    [...text.matchAll(fetches)].flatMap(({ 1: address = "", index }) => {
      const line = text.slice(0, index).split("\n").length;
      const target = targetOf(address, { file, root: null });
      if (target.kind === "inside" && (target.path === file || has(target.path))) return [];
      if (target.kind === "scheme" && target.scheme === "data") return [];
      return target.kind === "inside"
        ? [fault("link-dead", file, `names ${target.path}, which is not there; build again`, line)]
        : [
            fault(
              "resource-outside",
              file,
              `fetches ${address}; the site brings along all that it needs`,
              line,
            ),
          ];
    }),
  );
  return [...fetched, ...scriptIn(file, text)];
}
