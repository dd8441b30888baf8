/** Readings, without tones, that the reading dictionary gets wrong: places that go by a reading of their own, and surnames. */

/** How a place's name begins → the reading of those characters. The longest that fits counts. */
export const PLACE_READINGS: Readonly<Record<string, readonly string[]>> = {
  乐亭: ["lao", "ting"],
  乐陵: ["lao", "ling"],
  乐清: ["yue", "qing"],
  民乐: ["min", "le"],
  大埔县: ["da", "bu", "xian"],
  大埔区: ["da", "bu", "qu"],
  洪洞: ["hong", "tong"],
  召陵: ["shao", "ling"],
  泌阳: ["bi", "yang"],
  吴堡: ["wu", "bu"],
  红寺堡: ["hong", "si", "bu"],
  繁峙: ["fan", "shi"],
  宕昌: ["tan", "chang"],
  黄陂: ["huang", "pi"],
  调兵山: ["diao", "bing", "shan"],
  尉犁: ["yu", "li"],
  六合: ["lu", "he"],
  筠连: ["jun", "lian"],
  万柏林: ["wan", "bai", "lin"],
  珲春: ["hun", "chun"],
};

/** Characters that names of places read in one way, wherever they stand: 成都, 什邡, 单县. */
export const PLACE_CHARACTERS: Readonly<Record<string, string>> = {
  都: "du",
  什: "shi",
  单: "shan",
  浚: "xun",
  歙: "she",
  蔚: "yu",
  涡: "guo",
  蚌: "beng",
  曾: "zeng",
};

/** Surnames of one character whose reading as a surname the dictionary does not know. */
export const SURNAME_READINGS: Readonly<Record<string, string>> = {
  种: "chong",
  秘: "bi",
  佴: "nai",
  祭: "zhai",
  校: "jiao",
  么: "yao",
  洗: "xian",
  炅: "gui",
};
