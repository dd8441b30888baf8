/** How letters begin and end. */

/** 编辑同志：, 尊敬的柳河日报编辑部：, 编辑您好！ */
const BEGINS =
  /^(?:尊敬的|亲爱的)?(?:\p{Script=Han}{1,6}[报刊社台])?(?:编辑|记者|报社|总编|主编)(?:部|社)?(?:同志|老师|先生|朋友)?们?(?:[：:]|[：:，]?\s*(?:您|你们?)好[！!：:，,]?)$/u;

/** 此致 / 敬礼！ */
const ENDS = /^(?:此致[，,]?\s*)?(?:敬礼|此致)[！!。]?$|^(?:顺|即|谨)[颂祝]\p{Script=Han}{1,3}[！!。]?$/u;

/** Words to the paper over a reader's letter; a staff line names somebody behind them. */
export const isSalutation = (text: string): boolean => BEGINS.test(text);

export const isLettersEnd = (text: string): boolean => ENDS.test(text);
