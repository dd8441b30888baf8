import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../../src/archive/digest.ts";
import { readArchive } from "../../../src/archive/readArchive.ts";
import { articlePath } from "../../../src/archive/address.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveFiles, archiveOf, SHA, sheet, type ArticleText } from "../samples.ts";

const SETTINGS = `papers:
  - { name: 海岱样报, code: hdyb, founded: 2001-05-01, closed: 2001-05-14, weekdays: [2] }
  - { name: 运河样报, code: yhyb }
`;
const ARTICLES: ArticleText[] = [
  [{ id: "hdyb-20010501-01-01", date: "2001-05-01", confidence: 0.95 }],
  [
    {
      id: "hdyb-20010501-01-02",
      date: "2001-05-01",
      title: "不稳的",
      confidence: 0.3,
      joins: [
        { from: 1, to: 2, confidence: 0.5 },
        { from: 2, to: 3, confidence: 0.9 },
      ],
    },
  ],
  [{ id: "yhyb-20010503-01-01", date: "2001-05-03", title: "更不稳的", confidence: 0.1 }],
  [{ id: "yhyb-20020503-01-01", date: "2002-05-03", dateBasis: "estimated" }],
];

test("of each paper: issues held and missing where its days are known, and what stands in no month", () => {
  const { coverage } = buildSite(archiveOf(ARTICLES, [], SETTINGS));
  assert.deepEqual(
    coverage.papers.map(({ paper, address, life, held, undated, missing, share }) => ({
      name: paper.name,
      address,
      life,
      held,
      undated,
      missing,
      share,
    })),
    [
      {
        name: "海岱样报",
        address: "/coverage/hdyb/",
        life: "2001年5月1日创刊，2001年5月14日停刊，每周二出版",
        held: 1,
        undated: 0,
        missing: 1,
        share: "50%",
      },
      {
        name: "运河样报",
        address: "/coverage/yhyb/",
        life: "",
        held: 1,
        undated: 1,
        missing: null,
        share: null,
      },
    ],
  );
});

test("an issue outside its paper's life was never due, and makes up for none", () => {
  const before: ArticleText = [{ id: "hdyb-20010424-01-01", date: "2001-04-24" }];
  const [paper] = buildSite(archiveOf([before, ...ARTICLES.slice(0, 2)], [], SETTINGS)).coverage.papers;
  assert.deepEqual([paper!.held, paper!.missing, paper!.share], [2, 1, "50%"]);
});

const sheets = [
  sheet({
    id: "hdyb-20010501-01",
    date: "2001-05-01",
    firstLine: 3,
    text: "一二三四\n五 六\n七八\n",
    unassigned: ["4", "5[0:1]"],
  }),
  sheet({ id: "hdyb-20010501-02", date: "2001-05-01", file: "bare.txt", text: "九十\n" }),
];

const figures = (site: ReturnType<typeof buildSite>): Record<string, string> =>
  Object.fromEntries(
    site.coverage.quality.figures.map(({ name, count, of, share }) => [name, `${count}/${of} ${share}`]),
  );

test("how sure the archive is, in figures, and where to look first", () => {
  const site = buildSite(archiveOf(ARTICLES, sheets, SETTINGS));
  assert.deepEqual(figures(site), {
    日期是估计的文章: "1/4 25%",
    日期未详的文章: "0/4 0%",
    经人工核对的文章: "0/4 0%",
    经人工改过的文章: "2/4 50%",
    拆分把握不大的文章: "2/4 50%",
    把握不大的接续: "1/2 50%",
    没有拆出文章的版: "1/2 50%",
    未归入文章的文字: "3/10 30%",
  });
  assert.deepEqual(
    site.coverage.quality.worst.map(({ name, confidence }) => [name, confidence]),
    [
      ["更不稳的", "0.10"],
      ["不稳的", "0.30"],
    ],
  );
  assert.deepEqual(site.coverage.quality.bare, [{ name: "bare.txt", address: "/page/hdyb-20010501-02/" }]);
});

test("an article is a person's where its file is not as the record of its page says it was written", () => {
  const articles: ArticleText[] = [[{ id: "hdyb-20010501-01-01" }], [{ id: "hdyb-20010501-01-02" }]];
  const files = archiveFiles(articles);
  const written = Object.fromEntries(
    articles.map(([{ id }]) => {
      const { text } = files.find(({ path }) => path === articlePath(id))!;
      return [id, { digest: digestOf(text), opening: "" }];
    }),
  );
  const record = sheet({ id: "hdyb-20010501-01", sha256: SHA, articles: written });
  const all = [...files, ...archiveFiles([], [record]).slice(1)];
  assert.equal(figures(buildSite(readArchive(all)))["经人工改过的文章"], "0/2 0%");
  const edited = all.map((file) =>
    file.path === articlePath("hdyb-20010501-01-02") ? { ...file, text: `${file.text}添一句。\n` } : file,
  );
  assert.equal(figures(buildSite(readArchive(edited)))["经人工改过的文章"], "1/2 50%");
  const checked = all.map((file) =>
    file.path === articlePath("hdyb-20010501-01-02")
      ? { ...file, text: file.text.replace(/^id: .*\n/m, '$&checked: "2026-03-01"\n') }
      : file,
  );
  const counted = figures(buildSite(readArchive(checked)));
  assert.deepEqual([counted["经人工核对的文章"], counted["经人工改过的文章"]], ["1/2 50%", "0/2 0%"]);
});

test("an empty archive has coverage of nothing", () => {
  const { coverage } = buildSite(archiveOf([]));
  assert.deepEqual([coverage.papers, coverage.changes, coverage.articleList], [[], null, ""]);
  for (const { share } of coverage.quality.figures) assert.equal(share, "0%");
});

test("changes name their articles, the newest first, and what is gone", () => {
  const before = buildSite(archiveOf(ARTICLES.slice(1, 3))).coverage;
  const previous = { articles: before.articleList, changes: before.changeList, listings: "", added: "" };
  const after = archiveOf([...ARTICLES.slice(2, 3), ...ARTICLES.slice(0, 1), ...ARTICLES.slice(3)]);
  const { changes } = buildSite(after, null, previous).coverage;
  assert.deepEqual(
    [changes?.added, changes?.changed, changes?.removed, changes?.shown.map(({ entry }) => entry.date)],
    [2, 0, 1, ["2002-05-03", "2001-05-01"]],
  );
  const { id } = ARTICLES[1]![0];
  assert.deepEqual(changes?.lost, [{ id, words: "撤下", address: null }]);
});

test("what a person changed was corrected, what a run changed was changed; of what is gone the old address speaks", () => {
  const previous = {
    articles: ["01", "02", "03", "04"].map((last) => `hdyb-20010501-01-${last}\t00000000\n`).join(""),
    changes: "",
    listings: "",
    added: "",
  };
  const files = archiveFiles([[{ id: "hdyb-20010501-01-01" }], [{ id: "hdyb-20010501-01-02" }]]);
  const digests = ["1".repeat(64), digestOf(files[2]!.text)];
  const written = digests.map((digest, at) => [`hdyb-20010501-01-0${at + 1}`, { digest, opening: "" }]);
  const record = sheet({ id: "hdyb-20010501-01", articles: Object.fromEntries(written) });
  const ledger = "hdyb-20010501-01-03 merged hdyb-20010501-01-01\n";
  const all = [...files, ...archiveFiles([], [record]).slice(1), { path: "2001/ledger.txt", text: ledger }];
  const { changes } = buildSite(readArchive(all), null, previous).coverage;
  assert.deepEqual([changes!.removed, changes!.elsewhere], [2, 1]);
  assert.deepEqual(
    changes!.shown.map(({ entry: { article }, words }) => [article.front.id.slice(-2), words]),
    [
      ["02", "改动"],
      ["01", "更正"],
    ],
  );
  assert.deepEqual(changes!.lost, [
    { id: "hdyb-20010501-01-04", words: "撤下", address: null },
    { id: "hdyb-20010501-01-03", words: "这篇文章并入了另一篇", address: "/2001/05/01/hdyb/01-03/" },
  ]);
});
