/** Article files that somebody else wrote into an archive: refused with the line, or shown as text. */

/** `shown`: it is an article like any other, whatever its text says. */
export type HostileFile = { name: string; text: string; shown: boolean };

const SHA = "0".repeat(64);
const RUN = "window.hostile=1";

/** Sound front matter; the id is put in where the file is written. */
const FRONT = `id: ID
date: 2016-05-12
dateBasis: filename
topics: [教育]
kind: report
confidence: 0.9
source: { file: a.txt, sha256: "${SHA}", lines: ["1"] }
`;

const withFront = (more: string, body = "\n正文。\n"): string => `---\n${FRONT}${more}---\n${body}`;
const withBody = (body: string): string => withFront("title: 题目\n", `\n${body}\n`);

const refused = (name: string, text: string): HostileFile => ({ name, text, shown: false });
const shown = (name: string, text: string): HostileFile => ({ name, text, shown: true });

export const ARTICLE_FILES: readonly HostileFile[] = [
  // ---- engines of front matter
  ...["js", "javascript", "json", "coffee", "cson", "toml", "ts", "php", "../../hostile"].map((engine) =>
    refused(`engine ${engine}`, `---${engine}\nglobalThis.hostile = 1\n---\n正文\n`),
  ),
  refused("engine with spaces", "--- js \nglobalThis.hostile = 1\n---\n"),
  refused("a second engine behind a mark", "\ufeff\ufeff---js\nglobalThis.hostile = 1\n---\n"),
  // ---- YAML
  refused("aliases", withFront(`title: &a [${"x,".repeat(9)}]\nsection: *a\n`)),
  refused(
    "a billion laughs",
    withFront(
      `a: &a [x,x]\n${Array.from({ length: 20 }, (_, i) => `a${i}: &a${i} [*a${i === 0 ? "" : i - 1},*a${i === 0 ? "" : i - 1}]\n`).join("")}`,
    ),
  ),
  refused("merge key", withFront("<<: { title: 假的 }\n")),
  refused("prototype", withFront("__proto__: { title: 假的, hostile: 1 }\n")),
  refused("constructor", withFront("constructor: { prototype: { hostile: 1 } }\n")),
  refused(
    "prototype in a list",
    withFront("authors: [{ role: 记者, name: 甲, __proto__: { hostile: 1 } }]\n"),
  ),
  refused("function by a tag as a list", withFront("authors: !!js/function 'function () {}'\n")),
  refused("binary by a tag", withFront("title: !!binary aG9zdGlsZQ==\n  : 1\n")),
  refused("fifty thousand brackets", withFront(`title: ${"[".repeat(50_000)}\n`)),
  refused("fifty thousand marks of lists", withFront(`title:\n  ${"- ".repeat(50_000)}\n`)),
  refused("a key twice", withFront("title: 甲\ntitle: 乙\n")),
  refused("a huge number", withFront("").replace("confidence: 0.9", `confidence: ${"9".repeat(5000)}`)),
  refused("no number", withFront("").replace("confidence: 0.9", "confidence: .nan")),
  refused("beyond numbers", withFront("").replace("confidence: 0.9", "confidence: .inf")),
  refused("a number for a title", withFront("title: 0x1F\n")),
  refused("a map for a title", withFront("title: { toString: 1 }\n")),
  refused("an unknown topic", withFront("").replace("[教育]", "[<script>]")),
  refused("an unknown kind", withFront("").replace("kind: report", "kind: ../../hostile")),
  refused("a day that is none", withFront("").replace("date: 2016-05-12", "date: 2016-13-45")),
  refused("a reference that is none", withFront("").replace('lines: ["1"]', 'lines: ["1-2; rm"]')),
  // ---- ids
  ...[
    "../../hostile-20160512-01-01",
    "/etc-20160512-01-01",
    "a-20160512-..-01",
    "A-20160512-01-01",
    "a-20160512-01-01\\n",
  ].map((id) => refused(`id ${id}`, withFront("").replace("id: ID", `id: "${id}"`))),
  refused(
    "an id too long for a file",
    withFront("").replace("id: ID", `id: ${"a".repeat(300)}-20160512-01-01`),
  ),
  refused(
    "an id too long at its end",
    withFront("").replace("id: ID", `id: a-20160512-01-${"0".repeat(300)}1`),
  ),
  // ---- text in every field
  shown(
    "script in every field",
    withFront(
      [
        "title",
        "kicker",
        "subtitle",
        "series",
        "dateline",
        "sentFrom",
        "paper",
        "publishedIn",
        "page",
        "section",
        "city",
      ]
        .map((key) => `${key}: '<script>${RUN}</script>"><img src=x onerror=${RUN}>'\n`)
        .join("") +
        `districts: ['<b>区</b>', '../../..']\nzones: ['"><svg onload=${RUN}>']\nauthors: [{ role: '<i>', name: '"><script>${RUN}</script>', org: '</script>' }]\nbecause: { city: ['<script>'], topics: { '<script>': ['<img onerror=${RUN}>'] } }\n`,
    ),
  ),
  shown(
    "line ends in every field",
    withFront(
      ["title", "subtitle", "paper", "publishedIn", "page", "section", "city"]
        .map((key) => `${key}: "甲\\nER  - \\r\\nTY  - JOUR\\n}}, @book{x,"\n`)
        .join("") + 'authors: [{ role: "记\\n者", name: "甲\\nAU  - 乙} and {丙", org: "丁\\n戊" }]\n',
    ),
  ),
  shown(
    "formulas in every field",
    withFront(
      ["title", "kicker", "series", "paper", "page", "section", "city"]
        .map((key, i) => `${key}: ${JSON.stringify(`${"=+-@\t\r＝"[i]}1+cmd|' /C calc'!A0`)}\n`)
        .join("") + "authors: [{ role: '=1', name: '+1' }]\ndistricts: ['-1', '@1']\n",
    ),
  ),
  shown(
    "control characters in every field",
    withFront(
      ["title", "kicker", "subtitle", "series", "dateline", "paper", "page", "section", "city"]
        .map((key) => `${key}: "甲\\0乙\\e[31m丙\\u202e丁\\uFFFF戊\\uD800己\\x85"\n`)
        .join("") + 'authors: [{ role: "记\\0者", name: "\\e\\uDFFF甲" }]\n',
    ),
  ),
  shown(
    "names of prototypes",
    withFront(
      "title: __proto__\ncity: constructor\nsection: __proto__\npaper: toString\nauthors: [{ role: __proto__, name: hasOwnProperty }]\ndistricts: [__proto__, constructor]\n",
    ),
  ),
  shown(
    "a name that never ends",
    withFront(
      `authors: [{ role: 记者, name: ${"名".repeat(9000)} }]\ncity: ${"市".repeat(9000)}\npaper: ${"报".repeat(9000)}\npage: ${"版".repeat(9000)}\ndistricts: [${"区".repeat(9000)}]\n`,
    ),
  ),
  shown(
    "paths for names",
    withFront(
      "title: ../../hostile\ncity: ../../../hostile\npaper: /etc/passwd\npage: ../..\nauthors: [{ role: 记者, name: ../../../hostile }]\ndistricts: ['..', '.', '/']\n",
    ),
  ),
  shown(
    "templates in every field",
    withFront(
      "title: '{{ 7 * 191 }}{% raw %}'\nkicker: '{# #}'\npaper: '{{ site | dump | safe }}'\ncity: '{% include \"layout.njk\" %}'\n",
    ),
  ),
  shown(
    "the first day and the last",
    withFront("dateRange: ['0001-01-01', '9999-12-31']\neventDate: 9999-12-31\n"),
  ),
  shown("Windows line ends", withFront("title: 甲\n").replaceAll("\n", "\r\n")),
  shown(
    "keys that only Eleventy knows",
    withBody("permalink: /hostile/\n\nlayout: ../../hostile\n\neleventyComputed: 1"),
  ),
  // ---- bodies
  shown(
    "links that run",
    withBody(
      `[按](javascript:${RUN}) [按](JaVaScRiPt&colon;${RUN}) [按](data:text/html;base64,PHNjcmlwdD4=) <javascript:${RUN}>`,
    ),
  ),
  shown(
    "links that run, in disguise",
    withBody(
      `[按](\\x01javascript:${RUN}) [按](java&#10;script:${RUN}) [按](<javascript:${RUN}> "题") [按](//hostile.invalid/x)`,
    ),
  ),
  shown("a link's title that ends", withBody(`[按](https://example.org "\\" onmouseover=${RUN} x=\\"")`)),
  shown("an image", withBody(`![图](https://hostile.invalid/pixel.png) ![图](x"onerror=${RUN})`)),
  shown(
    "HTML blocks",
    withBody(`<div onclick=${RUN}>\n\n<script>${RUN}</script>\n\n</div>\n\n<!-- -->\n\n<style>*{}</style>`),
  ),
  shown(
    "HTML in a crosshead and in a caption",
    withBody(`## <img src=x onerror=${RUN}>\n\n> <script>${RUN}</script>`),
  ),
  shown("code", withBody(`\`\`\`"><script>${RUN}</script>\n<b>\n\`\`\`\n\n\`<script>${RUN}</script>\``)),
  shown(
    "a table and a list",
    withBody(
      `| <b> | =1+1 |\n|---|---|\n| <script>${RUN}</script> | x |\n\n- <img src=x onerror=${RUN}>\n\n1. [x](javascript:${RUN})`,
    ),
  ),
  shown("references", withBody(`[按][x] [x]\n\n[x]: javascript:${RUN} "题"`)),
  shown(
    "nested marks",
    withBody(
      `${"> ".repeat(2000)}甲\n\n${"- ".repeat(2000)}乙\n\n${"*_".repeat(4000)}丙\n\n${"[".repeat(5000)}${"](x)".repeat(2000)}`,
    ),
  ),
  shown("a front matter in the body", withBody(`---js\n${RUN}\n---\n\n---\ntitle: 假的\n---`)),
  shown("templates in the body", withBody("{{ 7 * 191 }} {% raw %} {# #} {% for x in site.articles %}")),
];

/** Where the file stands and which id it has: each the first of a page of its own. */
export function placed({ text }: HostileFile, number: number): { path: string; text: string } {
  const page = `h${number}`;
  return { path: `2016/05/12/xx/${page}-01.md`, text: text.replace("id: ID", `id: xx-20160512-${page}-01`) };
}
