/** The shape in which an article is carried away: one schema gives the type and the published JSON Schema. */
import { z } from "zod";
import { PASSAGE_KINDS } from "../../archive/plainText.ts";
import { DATE_BASES, KINDS, MISSING } from "../../types.ts";

const text = z.string();
const known = text.nullable();
const day = z.iso.date();
const share = z.number().min(0).max(1);

const PAPER = "报上、文件名或整理者写明的报名";
const DAY = "见报日期；日期未详为 null，dateBasis 为 estimated 时是估计";
const TEXT =
  "正文，按文中次序，已去掉 Markdown 记号；paragraph 段落、crosshead 小标题、caption 图注；［原文缺］表示印刷或转录时缺了字";

/** Names as in the archive's front matter. Every key is always there: `null` or an empty list for what is not known. */
export const recordSchema = z
  .strictObject({
    id: text.describe("编号，永远不变"),
    address: text.describe("在网站里的地址，永远不变"),
    url: known.describe("完整网址；网站的地址没有设定时为 null"),
    series: known.describe("栏目"),
    kicker: known.describe("引题"),
    title: known.describe("主题；原文无题为 null"),
    subtitle: known.describe("副题"),
    authors: z
      .array(z.strictObject({ role: text, name: text, org: known }))
      .describe("署名，按印出的次序：身份、姓名、单位"),
    dateline: known.describe("电头，照印"),
    sentFrom: known.describe("电头所写的发稿地"),
    paper: known.describe(`${PAPER}；没有写明为 null`),
    paperEstimate: known.describe("没有写明时，按版面习惯估计的报名"),
    paperCode: text.describe("报纸的代号，编号和地址里用；x 表示未详"),
    publishedIn: known.describe("报纸所在的城市"),
    page: known.describe("版次"),
    section: known.describe("版名"),
    date: day.nullable().describe(DAY),
    dateBasis: z.enum(DATE_BASES).describe("日期的来历"),
    dateRange: z.tuple([day, day]).nullable().describe("估计的日期在哪两天之间"),
    dateProbability: share.nullable().describe("日期在这两天之间的可能性"),
    eventDate: day.nullable().describe("事情发生的日期"),
    eventUntil: day.nullable().describe("事情不止一天的，最后一天"),
    city: known.describe("事情发生的城市"),
    districts: z.array(text).describe("区县"),
    zones: z.array(text).describe("功能区"),
    topics: z.array(text).describe("专题，把握大的在前"),
    iptc: z.array(text).describe("专题的 IPTC Media Topics 代码"),
    kind: z.enum(KINDS).describe("体裁"),
    confidence: share.describe("这是完整的一篇、标题也对的把握"),
    missing: z.array(z.enum(MISSING)).describe("缺失的部分：开头、中间、结尾"),
    joins: z
      .array(z.strictObject({ from: z.int(), to: z.int(), confidence: share }))
      .describe("断行接续：原版第 from 行的句子接到第 to 行，及其把握"),
    because: z
      .strictObject({
        paper: z.array(text),
        date: z.array(text),
        city: z.array(text),
        topics: z.record(text, z.array(text)),
      })
      .describe("报纸、日期、城市、专题各依据了文中的哪些词"),
    source: z
      .array(z.strictObject({ file: text, sha256: text, lines: z.array(text) }))
      .describe("来自哪个原版文件的哪些行，按阅读次序；16[0:11] 是第16行的前11个字"),
    text: z.array(z.strictObject({ kind: z.enum(PASSAGE_KINDS), text })).describe(TEXT),
  })
  .describe("旧报合订本的一篇文章");

export type ArticleRecord = z.infer<typeof recordSchema>;

/** As `/data/article.schema.json`, JSON Schema 2020-12. Its `$id` is its address, where the site's own is known. */
export const jsonSchema = (address: string | null): string =>
  `${JSON.stringify({ ...(address === null ? {} : { $id: address }), ...z.toJSONSchema(recordSchema) }, null, 2)}\n`;
