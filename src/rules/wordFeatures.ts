/** Features of a line's own words and marks. */
import { mayBeByline } from "./lineLabels.ts";
import { BOX_WORDS } from "./commentVoice.ts";
import { DATELINE } from "./dateline.ts";
import { band, has, is, kept, oneOf, type Feature } from "./feature.ts";
import { SECTION_NAME } from "./furniture.ts";
import { isCouplet, spread } from "./fusedLine.ts";
import { SUBTITLE_WORDS } from "./headlineWords.ts";
import { FORMS } from "./lineForm.ts";
import { openQuotes } from "./sentence.ts";
import { WORDINGS } from "./wording.ts";

/** A longer line is a paragraph, whatever words it holds. */
const SHORT = 120;
const hasShort = (name: string, pattern: RegExp): Feature =>
  is(name, ({ text }) => text.length <= SHORT && pattern.test(text));

const ODDS = [-6, -4, -3, -2, -1, 0, 1, 2, 4];

/** What its wording says it is likeliest. */
export const likeliestWording = kept(
  oneOf("likeliest wording", WORDINGS, ({ wording }) => WORDINGS[wording.indexOf(Math.max(...wording))]!),
);

export const WORD_FEATURES: readonly Feature[] = [
  ...WORDINGS.map((sort, i) => band(`wording of ${sort}`, ODDS, ({ wording }) => wording[i]!)),
  likeliestWording,
  is("any line", () => true),
  oneOf(
    "form",
    FORMS.map(({ name }) => name),
    ({ form }) => form,
  ),
  band("length", [2, 4, 6, 8, 10, 12, 15, 18, 22, 27, 35, 45, 60, 90, 140], ({ text }) => text.length),
  is("heading mark", ({ line }) => line.marked),
  is("no mark on a marked page", ({ line, page }) => page.marked && !line.marked),
  has("ends with a stop", /[。．][”’」』）)"]*$/),
  has("ends with ？ or ！", /[？！?!…][”’」』）)"]*$/),
  has("ends with a bracket", /[)）】]$/),
  has("ends with a quotation mark", /[”’」』"]$/),
  has("ends with a comma", /[，,、；;]$/),
  has("ends with a colon", /[：:]$/),
  has("ends with a dash", /——$/),
  has(
    "ends with a word that goes on",
    /[的和与及在是把被为对将从向由以到于并或给让使更最很不也又还都就才只]$/,
  ),
  has("no mark at all", /^[\p{Script=Han}\w\s]+$/u),
  has("full stop inside", /。./),
  has("？ or ！ inside", /[？！?!][^”’」』）)"]/),
  has("one comma", /^[^，,；;]+[，,；;][^，,；;]+$/),
  has("two commas or more", /[，,；;].*[，,；;]/),
  has("colon inside", /[：:]./),
  has("dash inside", /.——./),
  has("begins with a dash", /^(?:——|—|--)/),
  has("begins with a quotation mark", /^[“‘"「『]/),
  has("whole in quotation marks", /^[“"「『][^”"]*[”"」』]$/),
  has("quotation mark inside", /.[“”"].|.[‘’]./),
  has("middle dot inside", /.[·•・]./),
  has("digits", /[\d０-９]/),
  has("numerals", /[一二三四五六七八九十百千万]{2,}/),
  has("latin letters", /[A-Za-z]/),
  has(
    "numbered",
    /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d][)）]|\d{1,2}[、.．](?!\d))/,
  ),
  has("begins with a bracketed word", /^[【〔［[][^】〕］\]]{2,8}[】〕］\]]./),
  has("whole in square brackets", /^[【〔［[][^】〕］\]]+[】〕］\]]$/),
  has("whole in round brackets", /^[（(][^（()）]+[)）]$/),
  has("begins with a mark", /^[□■●◎▲◆△◇○☆★]/),
  has("begins like a speaker", /^[\p{Script=Han}]{1,4}[：:]/u),
  has("begins with a short word and a wide space", /^\S{2,6}[　\s]{1,2}\S{12}/),
  has("space inside", /\S\s+\S/),
  has("several spaces", /\S\s+\S+\s+\S/),
  has("heading mark inside", /\S\s+#{1,6}\s/),
  band("spread of its parts", [0, 1, 2, 4, 7], ({ kind, parts }) =>
    kind !== "head" || parts.length < 2 ? null : spread(parts),
  ),
  band("shortest part", [3, 4, 5, 7, 9, 12], ({ kind, parts }) =>
    kind !== "head" || parts.length < 2 ? null : Math.min(...parts.map(({ from, to }) => to - from)),
  ),
  is(
    "uneven parts",
    ({ parts }) => parts.length > 1 && !isCouplet(parts) && parts.every(({ from, to }) => to - from >= 5),
  ),
  is("two to four characters, nothing else", ({ text }) => /^\p{Script=Han}{2,4}$/u.test(text)),
  has("two characters apart", /^\p{Script=Han}\s+\p{Script=Han}$/u),
  has("words of a subtitle", SUBTITLE_WORDS),
  has("begins with 记 or 访", /^(?:——|—)?(?:记|访|写在|对话)/),
  has("reporter or correspondent", /记者|通讯员|特约|实习生/),
  has("本报", /本报|本刊|本版/),
  is("nothing but names, roles and works", mayBeByline),
  has("begins with a place", /^[\p{Script=Han}]{1,4}(?:省|市|县|区|镇|乡|村|屯|街道|社区|港|厂|局|校)/u),
  has(
    "ends with what was said or done",
    /(?:要求|强调|指出|通报|推行|实行|启动|试行|以来|之后|进入|会议|调查|账本|方案|制度)$/,
  ),
  has("one short sentence", /^[^。！？!?…]{5,38}[。．]$/),
  has("photographer", /[\p{Script=Han}]\s?摄(?:影)?(?:报道)?[）)]?$|供图|资料图/u),
  has("begins with 图为", /^(?:图为|[上下左右]图|图[①-⑨一二三])/),
  has("who stands where", /[（(](?:图?[左右中前后]|[前后]排)/),
  has("is doing", /正在|在.{2,14}。$|[为给向].{2,12}。$/),
  has("mail or telephone", /@|[\d０-９]{3,4}[-—－][\d０-９]{6,}|[\d０-９]{7,}|\d{3,}××/),
  hasShort(
    "words of a notice",
    /二维码|下期|预告|来稿|投稿|热线|敬请|更正|致歉|欢迎|征集|征稿|客户端|启事|公告|通知/,
  ),
  hasShort(
    "words of an advertisement",
    /作废|招聘|出租|转让|面议|联系人|电话|诚聘|声明|订购|有意者|优惠|招生|供应|价格/,
  ),
  has("words of a jump", /^[（(]?(?:下转|上接|转|接)第?[^。]{1,8}版/),
  has(
    "column words",
    /大家谈|周刊|专栏|系列|随笔|论语|快评|手记|来信|反响|答问|观察|故事|访谈|笔记|连载|视点|论坛|信箱|聚焦|短波|简讯|速递|文苑/,
  ),
  has("words of a box", BOX_WORDS),
  has("a section's name", SECTION_NAME),
  is("dateline", ({ text }) => DATELINE.test(text)),
  oneOf("start", ["dateline", "cut", "opener"], ({ start }) => start),
  oneOf("end", ["whole", "open", "in quotes", "signed off"], ({ end }) => end),
  is("open quotation", ({ text }) => text.length < 60 && openQuotes(text) > 0),
  is("closing mark without an opening one", ({ text }) => /^[^“"]*”|^[^《]*》|^[^（(]*[）)]/.test(text)),
  has("says", /[说问][：:，,。]|说道|称[：:，,]|告诉|介绍|表示/),
  has("particles", /[了着过的地得]/),
];
