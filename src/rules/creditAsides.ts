/** Credits without what stands beside the names: where somebody belongs, lives and comes from, and how wide it is set. */
import { placeNames } from "./placeNames.ts";

/** `（作者单位：某校）`: where a writer belongs. */
const BELONGS = /[（(【［[]\s*(?:作者)?(?:单位|系|为|地址)[^）)】］\]]*[）)】］\]]/gu;
/** `［日］`, `〔美国〕` before a name, `（维吾尔族）` behind it: of which nation somebody is. */
const NATION =
  /^\s*[［[〔]\p{Script=Han}{1,4}[］\]〕](?=\p{Script=Han})|[（(〔［[]\p{Script=Han}{1,6}族[)）］\]〕]/gu;
/** `五（2）班`: the class of a pupil. */
const CLASS = /[高初]?[一二三四五六七八九]?[（(][\d一二三四五六七八九十]{1,2}[)）]班/gu;
/** `许青禾等九人`, `许青禾等`: how many sign with somebody. */
const AND_OTHERS = /(?<=\p{Script=Han}{2})等(?:[\d一二三四五六七八九十百]+[人名位]|$)/gu;
/** `柳河 李庄 村民 许青禾`: the village of a villager. */
const HOME =
  /(?<=^|[ \u3000])\p{Script=Han}{1,5}[市县区镇乡村庄屯寨湾街社队厂][ \u3000]+(?=(?:村民|市民|居民|社员|游客|职工|工人|战士)[ \u3000])/gu;
/** 通 讯 员 林一: roles set wide, so that they are as long as each other. */
const SPACED_ROLE = /记[ \u3000]+者(?=[ \u3000])/gu;
const SPACED_SENDER = /通[ \u3000]+讯[ \u3000]+员/gu;
const BRACKETS = /[（(【［[）)】］\]]/gu;

/** `许青禾（鄄城）`: where somebody writes from. */
const IN_BRACKETS = /[（(〔［[](\p{Script=Han}{2,8})[)）〕］\]]/gu;
const withoutPlaces = (text: string): string =>
  text.replace(IN_BRACKETS, (printed, inner: string, at: number) =>
    at > 0 && placeNames(inner)[0]?.name === inner ? " " : printed,
  );
/** `网友“青禾”`: a reader by the name that he gave himself. */
const NET_USER = /网友[ \u3000]*(?:[“"「『](\p{Script=Han}{2,8})[”"」』]|(?=[：:]))/gu;

/** Words of a credit → the same with its names and roles alone. */
export const withoutAsides = (printed: string): string =>
  withoutPlaces(printed)
    .replace(NET_USER, " 读者 $1 ")
    .replace(SPACED_ROLE, " 记者 ")
    .replace(SPACED_SENDER, " 通讯员 ")
    .replace(BELONGS, " ")
    .replace(NATION, " ")
    .replace(CLASS, " ")
    .replace(AND_OTHERS, " ")
    .replace(HOME, " ")
    .replace(BRACKETS, " ");
