/** Cues of what kind of piece an article is. */
import type { Author } from "../types.ts";
import { BOX_WORDS, voiceOf } from "./commentVoice.ts";
import { DATELINE } from "./dateline.ts";

export type KindSigns = {
  series: string;
  /** Kicker, headline and subtitle. */
  title: string;
  /** Paragraphs of the body, and its captions. */
  paragraphs: readonly string[];
  captions: readonly string[];
  crossheads: number;
  authors: readonly Author[];
  titled: boolean;
  /** A credit ends with 报道. */
  reported: boolean;
};

export type KindCue = { name: string; value: (signs: KindSigns) => number };

const flag = (yes: boolean): number => (yes ? 1 : 0);
const bodyOf = ({ paragraphs }: KindSigns): string => paragraphs.join("\n");
const lengthOf = (signs: KindSigns): number => bodyOf(signs).length;

/** A reader's letter speaks to the paper. */
const TO_THE_PAPER =
  /^(?:尊敬的|亲爱的)?(?:编辑|记者|报社|总编)(?:部|老师|同志|叔叔|阿姨|先生|您好|你好|朋友|们)*[：:，,！]|^贵报/u;
const LETTER_COLUMN = /来信|读者之声|编读|信箱|读者来|群众呼声|热线/u;
const COMMENT_COLUMN =
  /评论|文谭|走笔|时评|短评|快评|杂谈|编余|小议|言论|论坛|观察|快语|漫谈|随想|谈|评|语丝|声音|三言两语|一得|絮语|短论|有话说|之见/u;
const LITERARY_COLUMN =
  /副刊|散文|笔记|随笔|诗|小说|文学|行走|连载|习作|日记|人间|故园|乡愁|忆|浪花|岁月|往事|记忆|芳草|小品|作文/u;
const TALK_COLUMN = /访谈|对话|问答|专访|会客|面对面|聊天室|答疑|咨询/u;
const PICTURE_COLUMN = /图片|镜头|摄影|看现场|影像|一瞬|快门/u;
const SERVICE_COLUMN = /提醒|预告|服务|指南|快递|天气|便民|信息台|播报/u;
const COMMENT_TITLE =
  /(?:小议|刍议|短评|时评|有感|随想|断想)$|^(?:说|谈|论|也说|再说|话|莫|别|勿|不妨)|(?:不得|应|要|须|莫|岂能|何妨|何必)/u;
/** `记者：`, `问：` at the start of a paragraph. */
const TURN = /^(?:[\p{Script=Han}]{2,4}|问|答)[：:]/u;
const COMMENT_BOX =
  /^[【〔（(■]?(?:编后|编者按|编者的话|短评|点评|微评|快评|记者手记|采访札记|采访手记|手记|记者感言|老师的话)/u;
const SERVICE_BOX =
  /^[【〔（(■]?(?:链接|相关链接|新闻链接|延伸阅读|小资料|小知识|名词解释|背景|新闻背景|新词点击|小常识|资料)/u;
const TIP_BOX = /^[【〔（(■]?(?:小贴士|温馨提示|提醒|提示|农时提醒|警方提示|友情提示)/u;
const PICTURE_WORDS = /图为|[上下左右本]图|左[一二三起]|右[一二三起]|前排|摄[）)]?\s*$/u;
/** `5月1日，在柳河镇的渠边，`: what a picture shows. */
const CAPTION =
  /^(?:(?:近日|日前|眼下|昨[日天]|今[日天])|[^，。]{0,10}日)(?:上午|下午|清晨|早晨|傍晚|晚)?，在?[^，。]{2,34}(?:，|里，|上，|内，)/u;
const SHORT = 320;
/** The voice is heard in so many first characters. */
const HEARD = 500;
const OF_ONESELF = /父亲|母亲|爸|妈|爷爷|奶奶|外婆|外公|姥|小时候|记得|故乡|老家|那年|那时|童年|想起|梦/gu;
const OPINION =
  /不妨|值得|应当|应该|往往|然而|其实|须知|固然|说到底|何尝|岂|诚然|理应|切忌|未必|试想|可见|不能|才能|就要|笔者/gu;
const NEWS = /记者|本报|日前|近日|昨日|昨天|今天|据介绍|据了解|获悉|有限公司|举行|召开|介绍说|告诉/gu;

const perHundred =
  (pattern: RegExp) =>
  (signs: KindSigns): number => {
    const body = bodyOf(signs);
    return Math.min(3, ((body.match(pattern)?.length ?? 0) * 100) / Math.max(60, body.length));
  };
const column = (name: string, pattern: RegExp): KindCue => ({
  name,
  value: ({ series }) => flag(pattern.test(series)),
});
const opens = (name: string, pattern: RegExp): KindCue => ({
  name,
  value: ({ paragraphs, title }) =>
    flag(pattern.test(paragraphs[0] ?? "") || (title.length < 12 && pattern.test(title))),
});
const upTo = (name: string, from: number, to: number): KindCue => ({
  name,
  value: (signs) => flag(lengthOf(signs) > from && lengthOf(signs) <= to),
});
const role = (name: string, pattern: RegExp): KindCue => ({
  name,
  value: ({ authors }) => flag(authors.some((author) => pattern.test(author.role))),
});
const turns = ({ paragraphs }: KindSigns): number =>
  paragraphs.filter((text) => TURN.test(text)).length / Math.max(1, paragraphs.length);

export const KIND_CUES: readonly KindCue[] = [
  { name: "any article", value: () => 1 },
  column("letter column", LETTER_COLUMN),
  column("comment column", COMMENT_COLUMN),
  column("literary column", LITERARY_COLUMN),
  column("talk column", TALK_COLUMN),
  column("picture column", PICTURE_COLUMN),
  column("service column", SERVICE_COLUMN),
  { name: "a column", value: ({ series }) => flag(series !== "") },
  { name: "headline of a comment", value: ({ title }) => flag(COMMENT_TITLE.test(title)) },
  { name: "no headline", value: ({ titled }) => flag(!titled) },
  {
    name: "speaks to the paper",
    value: ({ paragraphs }) => flag(paragraphs.slice(0, 2).some((text) => TO_THE_PAPER.test(text))),
  },
  opens("a comment's box", COMMENT_BOX),
  opens("a box of facts", SERVICE_BOX),
  opens("a tip", TIP_BOX),
  { name: "another box", value: ({ paragraphs }) => flag(BOX_WORDS.test(paragraphs[0] ?? "")) },
  { name: "a paragraph opens with who speaks", value: turns },
  {
    name: "most open with who speaks",
    value: (signs) => flag(turns(signs) > 0.45 && signs.paragraphs.length > 3),
  },
  { name: "dateline", value: ({ paragraphs }) => flag(DATELINE.test(paragraphs[0] ?? "")) },
  { name: "words of a picture", value: (signs) => flag(PICTURE_WORDS.test(bodyOf(signs))) },
  {
    name: "short, with words of a picture",
    value: (signs) =>
      flag(
        signs.paragraphs.length <= 2 &&
          lengthOf(signs) < SHORT &&
          PICTURE_WORDS.test(bodyOf(signs) + signs.captions.join("")),
      ),
  },
  {
    name: "opens as a caption does",
    value: (signs) =>
      flag(signs.paragraphs.length === 1 && lengthOf(signs) < SHORT && CAPTION.test(bodyOf(signs))),
  },
  { name: "a caption", value: ({ captions }) => flag(captions.length > 0) },
  role("by a photographer", /摄影/u),
  role("by a reporter", /记者|通讯员|实习生/u),
  role("by a commentator", /评论员/u),
  role("by a reader", /读者/u),
  role("by somebody", /作者/u),
  { name: "reported", value: ({ reported }) => flag(reported) },
  { name: "by nobody", value: ({ authors }) => flag(authors.length === 0) },
  {
    name: "by a photographer alone",
    value: ({ authors }) => flag(authors.length > 0 && authors.every((author) => author.role === "摄影")),
  },
  { name: "one paragraph", value: ({ paragraphs }) => flag(paragraphs.length <= 1) },
  { name: "two paragraphs", value: ({ paragraphs }) => flag(paragraphs.length === 2) },
  { name: "crossheads", value: ({ crossheads }) => flag(crossheads > 0) },
  upTo("to 100 characters", 0, 100),
  upTo("to 160 characters", 100, 160),
  upTo("to 320 characters", 160, 320),
  upTo("to 700 characters", 320, 700),
  { name: "of oneself", value: perHundred(OF_ONESELF) },
  { name: "I", value: perHundred(/我(?![市县区国省])/gu) },
  { name: "opinion", value: perHundred(OPINION) },
  { name: "news", value: perHundred(NEWS) },
  { name: "digits", value: perHundred(/\d|[一二三四五六七八九十百千万]{2,}/gu) },
  { name: "speech", value: perHundred(/“/gu) },
  { name: "days", value: perHundred(/月[\d一二三四五六七八九十]{1,3}日|[\d一二三四五六七八九十]日/gu) },
  {
    name: "a day opens it",
    value: ({ paragraphs }) => flag(/^.{0,12}[\d一二三四五六七八九十]日/u.test(paragraphs[0] ?? "")),
  },
  { name: "voice of a comment", value: (signs) => voiceOf(bodyOf(signs).slice(0, HEARD)) },
  {
    name: "short lines",
    value: ({ paragraphs }) =>
      flag(
        paragraphs.length > 3 &&
          paragraphs.filter((text) => text.length < 22 && !text.endsWith("。")).length >
            paragraphs.length * 0.7,
      ),
  },
];

/** A reader's letter, by its column or by whom it speaks to. */
export const isLetter = (series: string, opening: string): boolean =>
  /来信|读者之声|编读|信箱/u.test(series) || TO_THE_PAPER.test(opening);
