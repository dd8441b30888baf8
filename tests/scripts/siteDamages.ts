/** Ways to damage a file of a built site, each with the codes of the faults that are to be found. */

export const ARTICLE = "2020/05/28/lzcb/a05-01/index.html";
/** Of an article that was merged into that one. */
const OLD = "2020/05/28/lzcb/a05-09/index.html";

type Damage = [what: string, file: string, change: (text: string) => string, found: string[]];

export const DAMAGES: readonly Damage[] = [
  [
    "a script of another host",
    "about/index.html",
    (html) => html.replace("</head>", '<script src="https://cdn.example/x.js"></script></head>'),
    ["resource-outside"],
  ],
  [
    "a picture of another host",
    "about/index.html",
    (html) => html.replace("</main>", '<img alt="" src="//cdn.example/x.png"></main>'),
    ["resource-outside"],
  ],
  [
    "an inline script",
    "about/index.html",
    (html) => html.replace("</head>", "<script>run()</script></head>"),
    ["page-inline"],
  ],
  [
    "an inline style",
    "about/index.html",
    (html) => html.replace("<h1", '<h1 style="color:red"'),
    ["page-inline"],
  ],
  ["a handler", "about/index.html", (html) => html.replace("<h1", '<h1 onclick="run()"'), ["page-inline"]],
  [
    "a link that runs a script",
    "about/index.html",
    (html) => html.replace("</main>", '<a href="javascript:run()">x</a></main>'),
    ["link-scheme"],
  ],
  [
    "a link from the host’s root",
    "about/index.html",
    (html) => html.replace("</main>", '<a href="/date/">x</a></main>'),
    ["link-astray"],
  ],
  [
    "a link out of the folder",
    "about/index.html",
    (html) => html.replace("</main>", '<a href="../../x.html">x</a></main>'),
    ["link-astray"],
  ],
  [
    "no policy",
    "about/index.html",
    (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
    ["page-policy"],
  ],
  [
    "a weaker policy",
    "about/index.html",
    (html) => html.replace("script-src", "script-src &#39;unsafe-inline&#39;"),
    ["page-policy"],
  ],
  [
    "a picture by a stylesheet from another host",
    "assets/site.css",
    (css) => `${css}a{background:url(https://cdn.example/x.png)}`,
    ["resource-outside"],
  ],
  ["a word of an article’s page", ARTICLE, (html) => html.replace("<p>渠水", "<p>河水"), ["page-differs"]],
  ["a headline", ARTICLE, (html) => html.replace(/<h1>[^<]*/, "<h1>别的"), ["page-differs"]],
  [
    "an article left out of its issue",
    "2020/05/28/lzcb/index.html",
    (html) => html.replaceAll(/<a href="a05-01\/[^"]*"/g, "<a"),
    ["issue-lacks"],
  ],
  [
    "a word of a printed page",
    "page/lzcb-20200528-a05/index.html",
    (html) => html.replace("渠水进田", "渠水出田"),
    ["page-differs"],
  ],
  ["the list of listings", "coverage/listings.txt", () => "", ["listing-missing"]],
  [
    "an old address that leads elsewhere",
    OLD,
    (html) => html.replaceAll("../a05-01/", "../"),
    ["moved-differs"],
  ],
  [
    "an old address that takes nobody on",
    OLD,
    (html) => html.replace(/<meta http-equiv="refresh"[^>]*>/, ""),
    ["moved-differs"],
  ],
  [
    "a place that an old address’s file names",
    OLD.replace("html", "json"),
    (json) => json.replaceAll("a05-01", "a05-02"),
    ["moved-differs"],
  ],
  [
    "an article’s text",
    "2020/05/28/lzcb/a05-01/index.txt",
    (text) => text.replace("岸边", "桥上"),
    ["page-differs"],
  ],
  ["a feed that is cut off", "feed.atom", (xml) => xml.slice(0, -20), ["feed-xml"]],
  [
    "a feed’s entry without an id",
    "feed.atom",
    (xml) => xml.replace(/(<entry>\n)<id>.*<\/id>\n/, "$1"),
    ["feed-atom"],
  ],
  [
    "a feed’s date",
    "city/zibo/feed.atom",
    (xml) => xml.replace("2020-05-28T00", "2020-02-30T00"),
    ["feed-atom"],
  ],
  [
    "an id given twice",
    "feed.json",
    (json) => json.replace(/"id": "[^"]*"/g, '"id": "urn:x"'),
    ["feed-json"],
  ],
  [
    "a JSON Feed’s date",
    "feed.json",
    (json) => json.replace("2020-05-28T00:00:00+08:00", "28 May"),
    ["feed-json"],
  ],
  [
    "an entry that leads elsewhere",
    "feed.json",
    (json) => json.replace("/a05-01/", "/a05-77/"),
    ["link-dead"],
  ],
  [
    "a sitemap of another site",
    "sitemap-1.xml",
    (xml) => xml.replace("example.org", "example.com"),
    ["link-dead"],
  ],
  [
    "a listing that is nowhere",
    "coverage/listings.txt",
    (list) => `${list}/city/nowhere/\n`,
    ["link-dead", "moved-missing"],
  ],
  [
    "a cell of a table",
    "data/articles-2020.csv",
    (csv) => csv.replace("渠水流进麦田", "渠水流出麦田"),
    ["data-differs", "data-sum"],
  ],
  [
    "a date in a table",
    "data/articles-2020.csv",
    (csv) => csv.replace("2020-05-26", "2020-05-25"),
    ["data-differs", "data-sum"],
  ],
  ["a table that is none", "data/articles-2020.csv", (csv) => `${csv}"`, ["data-csv", "data-sum"]],
  [
    "a record",
    "data/articles-2020.jsonl",
    (lines) => lines.replace('"page":"A05"', '"page":"A06"'),
    ["data-differs", "data-sum"],
  ],
  ["a record left out", "data/articles-2019.jsonl", () => "", ["data-missing", "data-sum"]],
  [
    "a record of another archive",
    "data/articles-2019.jsonl",
    (lines) => `${lines}{"id":"y-20190101-x1-01"}\n`,
    ["data-stranger", "data-sum"],
  ],
  ["a record twice", "data/articles-2019.jsonl", (lines) => lines + lines, ["data-sum", "data-twice"]],
  [
    "a checksum",
    "data/SHA256SUMS",
    (sums) => sums.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
    ["data-sum"],
  ],
  ["a size", "data/datapackage.json", (json) => json.replace(/"bytes":\d+/, '"bytes":7'), ["data-sum"]],
  [
    "the list of articles",
    "coverage/articles.tsv",
    (list) => list.split("\n").slice(1).join("\n"),
    ["site-behind"],
  ],
  [
    "the search’s list",
    "search/index.json",
    (json) => json.replace('"articles":4', '"articles":5'),
    ["search-index"],
  ],
];
