/** Days that have a name: solar terms and festivals. */

/** The twenty-four solar terms in order, from the sun at 0° of longitude in steps of 15°. */
export const SOLAR_TERMS =
  "春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒 立春 雨水 惊蛰".split(
    " ",
  );

/** By month and day of the Chinese calendar, no leap month. The last day of the year is 除夕. */
export const LUNAR_FESTIVALS: Readonly<Record<string, string>> = {
  "1-1": "春节",
  "1-15": "元宵节",
  "5-5": "端午节",
  "7-7": "七夕",
  "8-15": "中秋节",
  "9-9": "重阳节",
  "12-8": "腊八节",
};
export const NEW_YEARS_EVE = "除夕";

/** By month and day; `since` is the first year in which the day was kept under its name. */
export const CIVIL_FESTIVALS: Readonly<Record<string, { name: string; since: number }>> = {
  "01-01": { name: "元旦", since: 1950 },
  "03-08": { name: "妇女节", since: 1950 },
  "03-12": { name: "植树节", since: 1979 },
  "05-01": { name: "劳动节", since: 1950 },
  "05-04": { name: "青年节", since: 1950 },
  "06-01": { name: "儿童节", since: 1950 },
  "07-01": { name: "建党纪念日", since: 1950 },
  "08-01": { name: "建军节", since: 1950 },
  "09-10": { name: "教师节", since: 1985 },
  "10-01": { name: "国庆节", since: 1950 },
};
