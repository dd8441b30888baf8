/** A page of the site: whether what it names is there, and nothing in it comes from elsewhere or runs out of the page itself. */
import { META_POLICY } from "../site/contentSecurity.ts";
import type { Warning } from "../types.ts";
import { fault } from "./fault.ts";
import { targetOf, type From } from "./links.ts";
import { NOT_FOUND } from "./notFound.ts";
import { tagsOf, type Tag } from "./scanPage.ts";

/** What a page is held against. */
export type Ground = {
  has: (path: string) => boolean;
  /** Where the site stands, without a slash at its end, as its sitemap says; `null` where it does not. */
  url: string | null;
  /** The path part of that address, from which 404.html links. */
  root: string;
};

/** A place within another page, or this one, that is to be there. */
export type Need = { path: string; fragment: string; line: number };

export type JudgedPage = { faults: Warning[]; needs: Need[] };

/** What may be named from another site: links a reader follows, and forms that he sends. */
const FOLLOWED = new Set(["a href", "area href"]);

/** Attributes that name a file or page. */
const NAMING = new Set([
  "href",
  "src",
  "srcset",
  "poster",
  "data",
  "action",
  "formaction",
  "background",
  "xlink:href",
]);

const isFollowed = (tag: Tag, attribute: string): boolean => FOLLOWED.has(`${tag.name} ${attribute}`);

/** The site's own address, for machines; no browser fetches it. */
const isCanonical = (tag: Tag, attribute: string): boolean =>
  tag.name === "link" && attribute === "href" && tag.attributes.get("rel") === "canonical";

/** What an attribute names; `1.png 1x, 2.png 2x` names both, `0; url=…` of a page that leads on its goal. */
function namedBy(tag: Tag, attribute: string, value: string): string[] {
  if (attribute === "srcset") return value.split(",").map((each) => each.trim().split(/\s+/)[0]!);
  if (NAMING.has(attribute)) return value === "" ? [] : [value];
  if (attribute !== "content" || tag.attributes.get("http-equiv") !== "refresh") return [];
  return [/^\s*\d+\s*;\s*url=(.*)$/i.exec(value)?.[1] ?? []].flat();
}

const INLINE = /^(?:style|on[a-z]+)$/;

/** What would run or be drawn out of the page itself: the content policy forbids it, so it is dead or somebody else's. */
function inlineFault({ name, attributes, line }: Tag, file: string): Warning[] {
  const inline = [...attributes.keys()].find((each) => INLINE.test(each));
  const isScript = name === "script" && !attributes.has("src");
  const isData = /^application\/(?:ld\+)?json$/.test(attributes.get("type") ?? "");
  const what =
    inline !== undefined
      ? `the attribute ${inline}`
      : name === "style" || (isScript && !isData)
        ? `an inline <${name}>`
        : null;
  if (what === null) return [];
  return [fault("page-inline", file, `holds ${what}, which no page of the site has; build again`, line)];
}

function judgeAddress(
  address: string,
  attribute: string,
  tag: Tag,
  from: From,
  { has, url }: Ground,
): JudgedPage {
  const { file } = from;
  const wrong = (code: string, what: string): JudgedPage => ({
    faults: [fault(code, file, `<${tag.name} ${attribute}="${address}"> ${what}`, tag.line)],
    needs: [],
  });
  const right: JudgedPage = { faults: [], needs: [] };
  if (isCanonical(tag, attribute))
    return url !== null && address.startsWith(`${url}/`)
      ? right
      : wrong("page-canonical", "is not within the address that sitemap.xml names; build again");
  const target = targetOf(address, from);
  if (target.kind === "astray") return wrong("link-astray", `${target.why}; build again`);
  if (target.kind === "scheme") {
    const isRight = isFollowed(tag, attribute)
      ? target.scheme === "mailto"
      : target.scheme === "data" && tag.name === "img";
    return isRight
      ? right
      : wrong("link-scheme", "runs a script or leads to no page; no page of the site has such a link");
  }
  if (target.kind === "outside")
    return isFollowed(tag, attribute)
      ? right
      : wrong("resource-outside", `is fetched from ${target.host}; the site brings along all that it needs`);
  if (!has(target.path))
    return wrong(
      "link-dead",
      `leads to ${target.path}, which is not there; build again, or correct the link where an article’s text has it`,
    );
  const { path, fragment } = target;
  return fragment === "" || !path.endsWith(".html")
    ? right
    : { faults: [], needs: [{ path, fragment, line: tag.line }] };
}

/** `file` is the page's path within the site. What it names within pages is returned, to be looked for there. */
export function judgePage(file: string, html: string, ground: Ground): JudgedPage {
  const faults: Warning[] = [];
  const needs = new Map<string, Need>();
  const from = { file, root: file === NOT_FOUND ? ground.root : null };
  let policy: string | undefined;
  for (const tag of tagsOf(html)) {
    if (tag.attributes.get("http-equiv") === "Content-Security-Policy")
      policy ??= tag.attributes.get("content");
    faults.push(...inlineFault(tag, file));
    for (const [attribute, value] of tag.attributes)
      for (const address of namedBy(tag, attribute, value)) {
        const judged = judgeAddress(address, attribute, tag, from, ground);
        faults.push(...judged.faults);
        for (const need of judged.needs) needs.set(`${need.path}#${need.fragment}`, need);
      }
  }
  if (policy !== META_POLICY) {
    const how =
      policy === undefined
        ? "has no content security policy"
        : "has another content security policy than this program gives";
    faults.push(
      fault("page-policy", file, `${how}: a script of somebody else's could run on it; build again`),
    );
  }
  return { faults, needs: [...needs.values()] };
}
